/// What the office knows of a settlement (points 6, 7 and 10 of the Rules).
public struct Settlement: Equatable, Sendable {
  /// The settlement itself.
  public var territory: Place?
  /// Raised by one at each save; 0: not stored yet.
  public var version = 0
  /// City, rural settlement or point (rule R02a).
  public var type: SettlementType?
  /// Whether it is a small town.
  public var smallTown: Bool?
  /// Whether it is a mono-town.
  public var monoTown: Bool?
  /// The class of economic potential.
  public var potential: Potential?
  /// The day and the document of the class of potential.
  public var potentialOn: Day?
  /// The document of the class.
  public var potentialBasis: String?
  /// Whether it is a centre of economic growth.
  public var growthCentre: Bool?
  /// The agglomeration it belongs to.
  public var agglomeration: String?
  /// Needs state support of demographic development (point 10).
  public var demographicNeed: Bool?
  /// Free dwellings of the state housing fund.
  public var dwellingsState: Int?
  /// Free dwellings that are not of the state fund.
  public var dwellingsOther: Int?
  /// Open jobs.
  public var vacancies: Int?
  /// Places in schools.
  public var schoolPlaces: Int?
  /// Places in kindergartens.
  public var kindergartenPlaces: Int?
  /// The medical post.
  public var clinic: String?
  /// Its water supply.
  public var water: String?
  /// Its gas supply.
  public var gas: String?
  /// Its road.
  public var road: String?
  /// Its internet.
  public var internet: String?
  /// Whom to ask.
  public var contact: String?

  /// An empty record.
  public init() {}

  /// The fields in the order of the file and of the form.
  public static let fields: [Field<Settlement>] = [
    .place(.code, .territory, \.territory, point: 6),
    .choice(.type, .settlementType, \.type, point: 6),
    .flag(.smallTown, \.smallTown, point: 6),
    .flag(.monoTown, \.monoTown, point: 6),
    .choice(.potential, .potential, \.potential, point: 6),
    .day(.potentialOn, \.potentialOn, point: 6),
    .text(.potentialBasis, \.potentialBasis, limit: 200, point: 6),
    .flag(.growthCentre, \.growthCentre, point: 6),
    .text(.agglomeration, \.agglomeration, point: 10),
    .flag(.demographicNeed, \.demographicNeed, point: 10),
    .number(.dwellingsState, \.dwellingsState, point: 7),
    .number(.dwellingsOther, \.dwellingsOther, point: 7),
    .number(.vacancies, \.vacancies, point: 7),
    .number(.schoolPlaces, \.schoolPlaces, point: 11),
    .number(.kindergartenPlaces, \.kindergartenPlaces, point: 11),
    .text(.clinic, \.clinic, point: 11),
    .text(.water, \.water, point: 3),
    .text(.gas, \.gas, point: 3),
    .text(.road, \.road, point: 3),
    .text(.internet, \.internet, point: 3),
    .text(.contact, \.contact, limit: 200, point: 8),
  ]

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<Settlement>? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0) })
}

/// Potential of economic growth (points 6 and 7).
public enum Potential: String, CaseIterable, Sendable {
  case low
  case medium
  case high
}
