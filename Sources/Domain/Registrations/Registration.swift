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
  /// Permanent or temporary.
  public var kind: RegistrationKind
  /// A departure that no stay is known for has its own row.
  public var event: RegistrationEvent
  /// The number in the official system.
  public var externalNumber: String?
  /// Where the person came from.
  public var from: Place?
  /// Where the person lives or lived; nil: not known.
  public var place: KatoCode?
  /// As written.
  public var street: String?
  /// The number of the house.
  public var house: String?
  /// The number of the flat.
  public var flat: String?
  /// The day of arrival.
  public var arrivedOn: Day?
  /// The day of registration.
  public var registeredOn: Day
  /// The last day of a temporary stay.
  public var until: Day?
  /// A foreigner's crossing of the border (rule R69).
  public var crossedOn: Day?
  /// The end of the permit for temporary residence.
  public var permittedUntil: Day?
  /// The institution or person that receives.
  public var host: String?
  /// The owner or tenant of the dwelling.
  public var owner: String?
  /// The owner's IIN.
  public var ownerIIN: String?
  /// How the owner consented (rule R63).
  public var consent: Consent?
  /// The day of the consent.
  public var consentOn: Day?
  /// How many co-owners the dwelling has beside the owner.
  public var coOwners: Int?
  /// Why the person came.
  public var reason: String?
  /// The document that was shown.
  public var document: IdentityDocument?
  /// The last day.
  public var endedOn: Day?
  /// What ended the stay; nil while it goes on.
  public var endedBy: Ending?
  /// The departure's number in the official system.
  public var endNumber: String?
  /// Code of the reason it ended (rule R70).
  public var endReason: String?
  /// Where the person went.
  public var goneTo: Place?

  /// Makes a stay that has just begun; the rest is set field by field.
  public init(
    id: Int64, version: Int, person: Int64, kind: RegistrationKind, event: RegistrationEvent,
    registeredOn: Day
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
