import Domain
import GRDB

/// Which people a list shows, and in what order; those who are archived are in none.
public struct PersonList: PagedList {
  /// Which ones.
  public enum Filter: Hashable, Sendable {
    case all
    /// Who has a registration that goes on.
    case registered
    /// Who has none.
    case unregistered
    /// Who had a registration in force on a day, as known now.
    case registeredOn(Day)
  }

  /// By what.
  public enum Order: String, CaseIterable, Hashable, Sendable, Codable {
    /// Surname, in the order of the Kazakh alphabet.
    case name
    /// Day of birth.
    case birth
  }

  /// Which ones.
  public var filter: Filter
  /// By what.
  public var order: Order
  /// The other way round.
  public var isDescending: Bool
  /// The columns that an officer wants to see, by their names on the screen; nil: those that fit.
  public var columns: [String]?
  /// What the rows must hold besides.
  public var conditions: [ListCondition] = []

  private enum CodingKeys: String, CodingKey {
    case filter, order, isDescending = "descending", conditions, columns
  }

  /// Makes a list.
  public init(_ filter: Filter = .all, by order: Order = .name, isDescending: Bool = false) {
    self.filter = filter
    self.order = order
    self.isDescending = isDescending
  }

  /// The orders a filter has an index for, the usual one first.
  public static func orders(of filter: Filter) -> [Order] { Order.allCases }

  /// The columns whose values can be counted and asked for; the place is where the person is registered, or was on the
  /// day of the filter, or last.
  public static let countable: [ListCondition.Column] = [
    .place, .district, .citizenship, .sex, .nationality, .birthYear, .age, .relation, .iin,
  ]

  /// Whether it leaves anything out.
  public var isNarrowed: Bool { filter != .all || !conditions.isEmpty }

  /// How its rows are read: down an index of people.
  public func reading(today: Day, _ successors: Successors) -> ListReading<PersonRow> {
    var last: (sql: String, values: [(any Bindable)?]) = (LastPlace.columns, [])
    var place = ListCondition.PlaceColumn(code: LastPlace.code, sorted: LastPlace.code)
    if case .registeredOn(let day) = filter {
      last = LastPlace.columns(on: day)
      let code = LastPlace.code(on: day)
      place = ListCondition.PlaceColumn(code: code.sql, values: code.values, sorted: code.sql)
    }
    let scans = scans
    let counted = asksOfPerson() ? scans.whole : scans.bare
    return ListReading(
      columns: ("\(PersonRow.columns), \(last.sql)", last.values), row: PersonRow.init, id: "p.id",
      walk: walk, rows: "person p", scan: scans.whole, bareScan: scans.bare,
      counted: isNarrowed ? counted : "person p", place: place,
      key: [order == .name ? "p.name_sort" : "p.birth_date", "p.id"], isDescending: isDescending,
      condition: narrowed(filterCondition, today: today, place, successors))
  }

  /// The index in the list's order, which has the place too: who lives elsewhere is passed over without being read.
  private var walk: String { "person p INDEXED BY \(order == .name ? "person_by_name" : "person_by_birth")" }

  /// Where all of its rows are looked for: in an index where a place is asked for, or nothing else is.
  private var scans: (whole: String, bare: String) {
    let onDisk = "person p NOT INDEXED"
    if case .registeredOn = filter { return (onDisk, onDisk) }
    let byPlace = "person p INDEXED BY person_by_birth"
    if conditions.contains(where: { $0.column.isOfPlace }) { return (byPlace, byPlace) }
    return (onDisk, filter == .all ? byPlace : onDisk)
  }

  private var filterCondition: (sql: String, values: [(any Bindable)?]) {
    let present = "p.archived_on IS NULL"
    func having(_ stay: String) -> String {
      "EXISTS (SELECT 1 FROM registration r WHERE r.person = p.id AND \(stay))"
    }
    switch filter {
    case .all: return (present, [])
    case .registered: return ("\(present) AND \(having("r.ended_on IS NULL"))", [])
    case .unregistered: return ("\(present) AND NOT \(having("r.ended_on IS NULL"))", [])
    case .registeredOn(let day):
      let (stay, values) = RegistrationList.inForce(on: day)
      return ("\(present) AND \(having(stay))", values)
    }
  }
}

/// A line of the list of people.
public struct PersonRow: Hashable, KeyedRow {
  /// The record.
  public let id: Int64
  /// Surname, given name and patronymic.
  public let name: String
  /// Nil where there is none yet.
  public let iin: String?
  /// The day of birth.
  public let birth: Day?
  /// Male or female.
  public let sex: Sex?
  /// ISO 3166 alpha-3; XXA: stateless.
  public let citizenship: String
  /// As written; nil where it is not known.
  public let nationality: String?
  /// To the head of the family; nil where there is none.
  public let relation: String?
  /// Where the person was last registered.
  public let place: KatoCode?
  /// Where the person has gone to, where the last stay is over; nil while one goes on.
  public let goneTo: Place?
  /// Where the row stands in the list's order.
  public let key: ListKey
}

extension PersonRow {
  static let columns = """
    p.id, p.surname, p.given_name, p.patronymic, p.iin, p.birth_date, p.sex, p.citizenship, p.nationality, \
    p.relation
    """

  init(_ row: Columns) {
    let last = LastPlace(row, 10)
    self.init(
      id: row[0], name: row.fullName(1), iin: row[4], birth: row.day(5), sex: row.code(6),
      citizenship: row[7], nationality: row[8], relation: row[9], place: last.territory, goneTo: last.goneTo,
      key: ListKey(row, from: 12))
  }
}

extension Store {
  /// How many people there are; may take long and gives way to the keyboard.
  public func countOfPeople() throws -> Int { try count(PersonList()) }

  /// These people as the list shows them, in the order given; those who are not in it are left out.
  public func lines(of people: [Int64], in list: PersonList) throws -> [PersonRow] {
    try people.compactMap { try line($0, in: list) }
  }
}
