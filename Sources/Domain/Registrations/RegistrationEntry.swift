/// What a registration paper says, of the person and of the stay or departure: the record of the entry
/// form and of a row of the `registrations` file.
///
/// Everything is optional, for a paper is keyed field by field; ``RegistrationRules`` says what is missing.
public struct RegistrationEntry: Equatable, Sendable {
  /// The number in the official system; with it a B-finding only warns.
  public var externalNumber: String?
  /// Permanent or temporary.
  public var kind: RegistrationKind?
  /// Arrival or departure.
  public var event: RegistrationEvent?
  /// As written.
  public var surname: String?
  /// As written.
  public var givenName: String?
  /// As written; many have none.
  public var patronymic: String?
  /// Twelve digits, or fewer with `?` for unreadable signs.
  public var iin: String?
  /// The day of birth.
  public var birthDate: Day?
  /// Male or female.
  public var sex: Sex?
  /// ISO 3166 alpha-3; XXA: stateless.
  public var citizenship: String?
  /// As written.
  public var nationality: String?
  /// Where from; of a departure the place left.
  public var from: Place?
  /// Where to; of a departure where the person went.
  public var to: Place?
  /// As written.
  public var street: String?
  /// The number of the house.
  public var house: String?
  /// The number of the flat.
  public var flat: String?
  /// The day of arrival.
  public var arrivedOn: Day?
  /// The day of registration; of a departure the last day.
  public var registeredOn: Day?
  /// The last day of a temporary stay.
  public var until: Day?
  /// A foreigner's crossing of the border.
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
  /// Why the person came, or (a departure) why the registration ended: then a code of the list.
  public var reason: String?
  /// What kind of document was shown.
  public var documentKind: DocumentKind?
  /// Its number as written.
  public var documentNumber: String?

  /// An empty paper.
  public init() {}

  /// Whether the IIN has unreadable signs and is only a note.
  public var hasUnreadableIIN: Bool { iin?.contains("?") ?? false }

  /// The fields in the order of the file and of the form.
  public static let fields: [Field<RegistrationEntry>] = [
    .text(.externalNumber, \.externalNumber, limit: 40, point: 12),
    .choice(.kind, .registrationKind, \.kind, point: 12),
    .choice(.event, .registrationEvent, \.event, point: 12),
    .text(.surname, \.surname, point: 12),
    .text(.givenName, \.givenName, point: 12),
    .text(.patronymic, \.patronymic, point: 12),
    .iin(.iin, \.iin, point: 12),
    .day(.birthDate, \.birthDate, point: 12),
    .choice(.sex, .sex, \.sex, point: 12),
    .country(.citizenship, \.citizenship, point: 12),
    .text(.nationality, \.nationality, limit: 40, point: 12),
    .place(.fromTerritory, .origin, \.from, point: 12),
    .place(.toTerritory, .destination, \.to, point: 12),
    .text(.street, \.street, point: 12),
    .text(.house, \.house, limit: 20, point: 12),
    .text(.flat, \.flat, limit: 20, point: 12),
    .day(.arrivedOn, \.arrivedOn, point: 12),
    .day(.registeredOn, \.registeredOn, point: 12),
    .day(.until, \.until, near: .coming, point: 12),
    .day(.crossedOn, \.crossedOn, point: 12),
    .day(.permittedUntil, \.permittedUntil, near: .coming, point: 12),
    .text(.host, \.host, point: 12),
    .text(.owner, \.owner, point: 12),
    .iin(.ownerIIN, \.ownerIIN, point: 12),
    .choice(.consent, .consent, \.consent, point: 12),
    .day(.consentOn, \.consentOn, point: 12),
    .number(.coOwners, \.coOwners, limit: 99, point: 12),
    .text(.reason, \.reason, limit: 200, point: 12),
    .choice(.documentKind, .documentKind, \.documentKind, point: 12),
    .text(.documentNumber, \.documentNumber, limit: 40, point: 12),
  ]

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<RegistrationEntry>? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0) })
}

/// Permanent (place of residence) or temporary (place of stay), point 12.
public enum RegistrationKind: String, CaseIterable, Sendable {
  case permanent
  case temporary
}

/// What a paper reports.
public enum RegistrationEvent: String, CaseIterable, Sendable {
  case arrival
  case departure
}

/// How the owner or tenant of the dwelling consented (rule R63).
public enum Consent: String, CaseIterable, Sendable {
  /// The person owns the dwelling.
  case own = "self"
  case written
  case electronic
  /// The administration of an institution asks.
  case institution
}

/// Why registrations end, as a new database begins with; officers may add their own (rule R70).
public enum EndReason: String, CaseIterable, Sendable {
  case moved
  case ownRequest = "own_request"
  case abroad
  case termEnded = "term_ended"
  case ownerRequest = "owner_request"
  case court
  case death
  case permitEnded = "permit_ended"
  case mistake
  case other
}
