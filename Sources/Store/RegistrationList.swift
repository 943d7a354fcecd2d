import Domain
import GRDB

/// Which registrations a list shows, and in what order.
public struct RegistrationList: PagedList {
  /// Which ones.
  public enum Filter: Hashable, Sendable {
    case all
    /// Stays that go on.
    case open
    /// Temporary stays whose last day is within so many days from the desk's day (0: today).
    case expiring(days: Int)
    /// Temporary stays past their last day (rule R66).
    case overdue
    /// Registered later than rule R60 allows.
    case late
    /// Stays in force on a day, as known now: begun, neither ended nor past their last day.
    case inForce(Day)
    /// Open stays at these territories, and at those that they succeed.
    case at([KatoCode])
  }

  /// By what.
  public enum Order: String, CaseIterable, Hashable, Sendable, Codable {
    /// Surname, in the order of the Kazakh alphabet.
    case name
    /// Day of registration.
    case day
    /// Place, then day of registration.
    case place
    /// Last day of a temporary stay.
    case until
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

  /// Makes a list; an order the filter does not have becomes its first.
  public init(_ filter: Filter = .open, by order: Order = .name, isDescending: Bool = false) {
    self.filter = filter
    self.order = Self.orders(of: filter).contains(order) ? order : Self.orders(of: filter)[0]
    self.isDescending = isDescending
  }

  /// The orders a filter has an index for, the usual one first.
  public static func orders(of filter: Filter) -> [Order] {
    switch filter {
    case .all: [.name, .day, .place]
    case .open: [.name, .day]
    case .expiring, .overdue: [.until]
    case .late, .at, .inForce: [.day]
    }
  }

  /// The columns whose values can be counted and asked for.
  public static let countable: [ListCondition.Column] = [
    .kind, .place, .district, .from, .citizenship, .sex, .nationality, .consent, .month, .reason, .endReason,
    .arrived, .until, .street, .birthYear, .age,
  ]

  /// Whether it asks for territories, of which it must be known who succeeds whom.
  public var asksForPlaces: Bool {
    if case .at = filter { return true }
    return conditions.contains { $0.column.isOfPlace }
  }

  /// Whether it leaves anything out.
  public var isNarrowed: Bool { filter != .all || !conditions.isEmpty }

  /// The territories whose rows are in it because one that it asks for succeeds them.
  public func predecessors(_ successors: Successors) -> [KatoCode] {
    var found = conditions.flatMap { $0.predecessors(successors) }
    if case .at(let places) = filter { found += places.flatMap(successors.predecessors) }
    return found
  }

  /// How its rows are read: by name person by person, else registration by registration.
  public func reading(today: Day, _ successors: Successors) -> ListReading<RegistrationRow> {
    let byName = order == .name
    let withPerson = "CROSS JOIN person p ON p.id = r.person"
    let place = ListCondition.PlaceColumn(code: "r.place", sorted: "r.place_sort")
    let bareScan = hasIndex ? "registration r" : "registration r NOT INDEXED"
    let counted = conditions.isEmpty ? "registration r" : bareScan
    return ListReading(
      columns: (RegistrationRow.columns, []), row: RegistrationRow.init, id: "r.id",
      walk: byName ? "person p CROSS JOIN registration r ON r.person = p.id" : "registration r \(withPerson)",
      rows: "registration r \(withPerson)", scan: "\(bareScan) \(withPerson)", bareScan: bareScan,
      counted: asksOfPerson() ? "\(counted) \(withPerson)" : counted, place: place, key: key,
      leading: byName ? 2 : nil, isDescending: isDescending,
      condition: narrowed(
        filterCondition(today: today, successors), today: today, place, successors), isOfStays: true)
  }

  /// Whether an index leads to its rows, which are few then.
  private var hasIndex: Bool {
    switch filter {
    case .all, .open, .inForce: conditions.contains { $0.column == .place && $0.value != nil }
    case .expiring, .overdue, .late, .at: true
    }
  }

  private func filterCondition(today: Day, _ successors: Successors) -> (
    sql: String, values: [(any Bindable)?]
  ) {
    switch filter {
    case .all: ("1", [])
    case .open: ("r.ended_on IS NULL", [])
    case .expiring(let days):
      (
        "r.ended_on IS NULL AND r.until IS NOT NULL AND r.until BETWEEN ? AND ?",
        [today, today.adding(days: days)]
      )
    case .overdue: ("r.ended_on IS NULL AND r.until IS NOT NULL AND r.until < ?", [today])
    case .late: ("r.late = 1", [])
    case .inForce(let day): Self.inForce(on: day)
    case .at(let places): Self.stays(at: places, successors)
    }
  }

  /// Of a row `r`: begun by a day, neither ended nor past its last day.
  static func inForce(on day: Day) -> (sql: String, values: [(any Bindable)?]) {
    (
      """
      r.event = 'arrival' AND r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on >= ?) \
      AND (r.until IS NULL OR r.until >= ?)
      """, [day, day, day]
    )
  }

  /// Of one place its index is in the list's order; with those that it succeeds the few rows are sorted.
  private static func stays(at places: [KatoCode], _ successors: Successors)
    -> (sql: String, values: [(any Bindable)?])
  {
    let all = Set(places + places.flatMap(successors.predecessors)).sorted()
    let (sql, values) = ListCondition.isOne(of: all, "r.place_sort") { $0.number }
    return ("\(sql) AND r.ended_on IS NULL", values)
  }

  /// The columns of the order; the id makes it whole.
  private var key: [String] {
    switch order {
    case .name: ["p.name_sort", "p.id", "r.registered_on", "r.id"]
    case .day: ["r.registered_on", "r.id"]
    case .place: ["r.place_sort", "r.registered_on", "r.id"]
    case .until: ["r.until", "r.id"]
    }
  }
}

/// A line of the list of registrations.
public struct RegistrationRow: Hashable, KeyedRow {
  /// The record.
  public let id: Int64
  /// The person.
  public let person: Int64
  /// Surname, given name and patronymic.
  public let name: String
  /// Nil where there is none yet.
  public let iin: String?
  /// The day of birth.
  public let birth: Day?
  /// Permanent or temporary.
  public let kind: RegistrationKind
  /// Arrival or departure.
  public let event: RegistrationEvent
  /// The territory; nil where it is not known.
  public let place: KatoCode?
  /// The day of arrival.
  public let arrivedOn: Day?
  /// The day of registration.
  public let registeredOn: Day
  /// The last day of a temporary stay.
  public let until: Day?
  /// The last day; nil while it goes on.
  public let endedOn: Day?
  /// Registered later than rule R60 allows.
  public let isLate: Bool
  /// Where the row stands in the list's order; given back to continue from it.
  public let key: ListKey
}

extension RegistrationRow {
  static let columns = """
    r.id, r.person, p.surname, p.given_name, p.patronymic, p.iin, p.birth_date, r.kind, r.event, r.place, \
    r.arrived_on, r.registered_on, r.until, r.ended_on, r.late
    """

  init?(_ row: Columns) {
    guard let kind: RegistrationKind = row.code(7), let event: RegistrationEvent = row.code(8),
      let registered = row.day(11)
    else { return nil }
    self.init(
      id: row[0], person: row[1], name: row.fullName(2), iin: row[5], birth: row.day(6), kind: kind,
      event: event, place: row.territory(9), arrivedOn: row.day(10), registeredOn: registered,
      until: row.day(12), endedOn: row.day(13), isLate: row[14], key: ListKey(row, from: 15))
  }
}

extension Store {
  /// The registrations of these people, in the order given.
  public func lines(of people: [Int64], in list: RegistrationList = RegistrationList(.all)) throws
    -> [RegistrationRow]
  {
    let reading = try reading(list)
    return try read { db in
      let sql = """
        SELECT \(reading.columns.sql), \(reading.key.joined(separator: ", ")) FROM \(reading.rows)
        WHERE r.person = ? AND \(reading.condition.sql) ORDER BY r.registered_on DESC, r.id DESC
        """
      var lines: [RegistrationRow] = []
      for person in people {
        try db.each(sql, [person] + reading.condition.values) { row in
          if let line = RegistrationRow(row) { lines.append(line) }
        }
      }
      return lines
    }
  }
}
