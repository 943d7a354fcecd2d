/// A family's case for the status of a kandas: what the application says. What has happened to it since is in its
/// moves.
public struct KandasCase: CaseRecord {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The year of the first filing, and the number among the office's cases of that year.
  public var year = 0
  /// Counts from one in each year.
  public var ordinal = 0
  /// The person who is the head of the family.
  public var head: Int64 = 0
  /// The number in the state system.
  public var externalNumber: String?
  /// The day the family arrived in the country.
  public var arrivedOn: Day?
  /// The country of exit, ISO 3166 alpha-3.
  public var exitCountry: String?
  /// The settlement where the family settles.
  public var place: Place?
  /// The street.
  public var street: String?
  /// The house.
  public var house: String?
  /// The flat.
  public var flat: String?
  /// On what ground the family settles here (rule R41).
  public var ground: KandasGround?
  /// How the family is housed.
  public var housing: KandasHousing?
  /// The employer who invites (rule R42).
  public var employer: String?
  /// The employer's BIN.
  public var employerBIN: String?
  /// The relatives whom the family joins (rule R42).
  public var relative: String?
  /// The plan of adaptation, in the officer's words.
  public var plan: String?
  /// In free words.
  public var note: String?

  /// An empty case.
  public init() {}

  /// The fields in the order of the form.
  public static let fields: [Field<KandasCase>] = [
    .text(.externalNumber, \.externalNumber, limit: 40, point: 2),
    .day(.arrivedOn, \.arrivedOn, point: 2),
    .country(.exitCountry, \.exitCountry, point: 2),
    .choice(.ground, .kandasGround, \.ground, point: 5),
    .text(.employer, \.employer, limit: 120, point: 5),
    .text(.employerBIN, \.employerBIN, limit: 12, point: 5),
    .text(.relative, \.relative, limit: 120, point: 5),
    .place(.toTerritory, .territory, \.place, point: 5),
    .text(.street, \.street, point: 5),
    .text(.house, \.house, limit: 20, point: 5),
    .text(.flat, \.flat, limit: 20, point: 5),
    .choice(.housing, .kandasHousing, \.housing, point: 5),
    .longText(.plan, \.plan, point: 10),
    .longText(.note, \.note, point: 2),
  ]

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<KandasCase>? { fields.first { $0.id == id } }
}

/// On what ground a family of kandas settles in a region (rule R41). Order of 22.07.2013 № 329, conditions since July
/// 2023; a fifth one was not found and is `other`.
public enum KandasGround: String, CaseIterable, Sendable {
  /// Within the regional quota; Turkestan oblast has none.
  case quota
  /// A settlement with potential and a need of demographic development (point 10).
  case settlement
  /// Joining close relatives who live here permanently.
  case family
  /// An employer's invitation.
  case employer
  case other
}

/// How a family is housed.
public enum KandasHousing: String, CaseIterable, Sendable {
  /// A dwelling of its own.
  case own
  /// With relatives, by their notarised consent.
  case relatives
  case rented
  /// Given by the employer.
  case employer
  /// From the state housing fund.
  case state
  /// A centre of adaptation, or of temporary accommodation.
  case centre
}
