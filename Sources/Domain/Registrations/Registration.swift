/// A stay at a place as it is stored: how it began and how it ended (point 12).
public struct Registration: Equatable, Sendable {
  /// Why a stay is over.
  public enum Ending: String, Sendable {
    /// A departure or a deregistration.
    case departure
    /// The person's next permanent registration (rule R64).
    case registration
  }

  /// 52-bit id.
  public var id: Int64
  /// Raised by one at each save.
  public var version: Int
  /// The person's id.
  public var person: Int64
  public var kind: RegistrationKind
  /// A departure that no stay is known for has its own row.
  public var event: RegistrationEvent
  public var externalNumber: String?
  public var from: Place?
  /// Where the person lives or lived; nil: not known.
  public var place: KatoCode?
  public var street: String?
  public var house: String?
  public var flat: String?
  public var arrivedOn: Day?
  public var registeredOn: Day
  /// The last day of a temporary stay.
  public var until: Day?
  public var crossedOn: Day?
  public var permittedUntil: Day?
  public var host: String?
  public var owner: String?
  public var ownerIIN: String?
  public var consent: Consent?
  public var consentOn: Day?
  public var coOwners: Int?
  public var reason: String?
  public var document: IdentityDocument?
  /// The last day.
  public var endedOn: Day?
  public var endedBy: Ending?
  public var endNumber: String?
  public var endReason: String?
  public var goneTo: Place?

  /// Makes a stay that has just begun; the rest is set field by field.
  public init(
    id: Int64, version: Int, person: Int64, kind: RegistrationKind, event: RegistrationEvent, registeredOn: Day
  ) {
    self.id = id
    self.version = version
    self.person = person
    self.kind = kind
    self.event = event
    self.registeredOn = registeredOn
  }

  /// Whether the stay goes on.
  public var isOpen: Bool { endedOn == nil }

  /// Rule R66: an open temporary stay past its last day.
  public func isExpired(on day: Day) -> Bool {
    guard isOpen, let until else { return false }
    return until < day
  }
}
