import Domain
import GRDB

/// Which registrations a list shows, and in what order.
public struct RegistrationList: Hashable, Sendable {
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
  public enum Order: String, CaseIterable, Hashable, Sendable {
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

  /// What is asked of a row, with the values to bind; a territory counts for its successor.
  func condition(today: Day, _ successors: Successors) -> (sql: String, values: [(any Bindable)?]) {
    let further = conditions.map { $0.asked(today: today, successors) }
    let (sql, values) = filterCondition(today: today, successors)
    return (sql + further.map { " AND \($0.sql)" }.joined(), values + further.flatMap(\.values))
  }

  /// Whether it asks for territories, of which it must be known who succeeds whom.
  var asksForPlaces: Bool {
    if case .at = filter { return true }
    return conditions.contains { $0.column.isOfPlace }
  }

  /// The territories whose rows are in it because one that it asks for succeeds them.
  public func predecessors(_ successors: Successors) -> [KatoCode] {
    var found = conditions.flatMap { $0.predecessors(successors) }
    if case .at(let places) = filter { found += places.flatMap(successors.predecessors) }
    return found
  }

  /// The tables that counting its rows reads.
  func countSource(with column: ListCondition.Column? = nil) -> String {
    let asksOfPerson = (conditions.map(\.column) + [column].compactMap { $0 }).contains(where: \.isOfPerson)
    return asksOfPerson ? "registration r CROSS JOIN person p ON p.id = r.person" : "registration r"
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
    case .inForce(let day):
      (
        """
        r.event = 'arrival' AND r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on >= ?) \
        AND (r.until IS NULL OR r.until >= ?)
        """, [day, day, day]
      )
    case .at(let places): Self.stays(at: places, successors)
    }
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
  var key: [String] {
    switch order {
    case .name: ["p.name_sort", "p.id", "r.registered_on", "r.id"]
    case .day: ["r.registered_on", "r.id"]
    case .place: ["r.place_sort", "r.registered_on", "r.id"]
    case .until: ["r.until", "r.id"]
    }
  }

  /// The rows of the list, walked in its order: by name person by person, else registration by registration.
  var source: String {
    order == .name
      ? "person p CROSS JOIN registration r ON r.person = p.id"
      : "registration r CROSS JOIN person p ON p.id = r.person"
  }

  /// What a row after a key, or before it, answers to.
  func continuation(down: Bool) -> String {
    let sign = down ? "<" : ">"
    func row(_ columns: some Collection<String>) -> String { "(\(columns.joined(separator: ", ")))" }
    let marks = Array(repeating: "?", count: key.count)
    let beyond = "\(row(key)) \(sign) \(row(marks))"
    guard order == .name else { return beyond }
    // Of the walk person by person only the first two are in one index: it starts there.
    return "\(row(key.prefix(2))) \(sign)= \(row(marks.prefix(2))) AND \(beyond)"
  }

  /// What ``continuation(down:)`` binds.
  func values(from key: ListKey?) -> [(any Bindable)?] {
    guard let values = key?.values else { return [] }
    return order == .name ? values.prefix(2) + values : values
  }
}

/// A line of the list of registrations.
public struct RegistrationRow: Hashable, Sendable {
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

extension Store {
  static let lineColumns = """
    r.id, r.person, p.surname, p.given_name, p.patronymic, p.iin, p.birth_date, r.kind, r.event, r.place, \
    r.arrived_on, r.registered_on, r.until, r.ended_on, r.late
    """

  static func registrationLine(_ row: Columns) -> RegistrationRow? {
    guard let kind: RegistrationKind = row.code(7), let event: RegistrationEvent = row.code(8),
      let registered = row.day(11)
    else { return nil }
    return RegistrationRow(
      id: row[0], person: row[1], name: row.fullName(2), iin: row[5], birth: row.day(6), kind: kind,
      event: event, place: row.territory(9), arrivedOn: row.day(10), registeredOn: registered,
      until: row.day(12), endedOn: row.day(13), isLate: row[14], key: ListKey(row, from: 15))
  }

  /// Who succeeds whom, for a list that asks for territories; the others need not wait for the classifier.
  private func successors(for list: RegistrationList) throws -> Successors {
    list.asksForPlaces ? try gazetteer().successors : Successors()
  }

  /// What is asked of a row of a list, with the values to bind.
  func condition(of list: RegistrationList) throws -> (sql: String, values: [(any Bindable)?]) {
    list.condition(today: clock.today(), try successors(for: list))
  }

  /// The SQL of a page; a test holds each against its query plan.
  static func pageSQL(
    _ list: RegistrationList, today: Day, _ successors: Successors = Successors(), backwards: Bool,
    continues: Bool
  ) -> (sql: String, values: [(any Bindable)?]) {
    let (condition, values) = list.condition(today: today, successors)
    let down = list.isDescending != backwards
    let after = continues ? "AND \(list.continuation(down: down))" : ""
    let order = list.key.map { "\($0) \(down ? "DESC" : "ASC")" }.joined(separator: ", ")
    return (
      """
      SELECT \(lineColumns), \(list.key.joined(separator: ", ")) FROM \(list.source)
      WHERE \(condition) \(after) ORDER BY \(order) LIMIT ?
      """, values
    )
  }

  /// A page of a list: `limit` rows after `key`, or before it, or from an end where there is no key.
  /// - Returns: the rows in the list's order.
  public func page(
    _ list: RegistrationList, after key: ListKey? = nil, backwards: Bool = false, limit: Int
  ) throws -> [RegistrationRow] {
    let (sql, values) = Self.pageSQL(
      list, today: clock.today(), try successors(for: list), backwards: backwards, continues: key != nil)
    return try read { db in
      var rows: [RegistrationRow] = []
      rows.reserveCapacity(limit)
      try db.each(sql, values + list.values(from: key) + [limit]) { row in
        if let line = Self.registrationLine(row) { rows.append(line) }
      }
      return backwards ? rows.reversed() : rows
    }
  }

  /// One line of a list with its key; nil where the registration is not in it (any longer).
  public func line(_ id: Int64, in list: RegistrationList) throws -> RegistrationRow? {
    let (condition, values) = try condition(of: list)
    return try read { db in
      try db.first(
        """
        SELECT \(Self.lineColumns), \(list.key.joined(separator: ", "))
        FROM registration r JOIN person p ON p.id = r.person WHERE r.id = ? AND \(condition)
        """, [id] + values
      ) { Self.registrationLine($0) } ?? nil
    }
  }

  /// How many rows a list has; may take long and gives way to the keyboard.
  public func count(_ list: RegistrationList) throws -> Int {
    let (condition, values) = try condition(of: list)
    return try read { db in
      Int(try db.integer("SELECT count(*) FROM \(list.countSource()) WHERE \(condition)", values) ?? 0)
    }
  }

  /// The registrations of these people, in the order given.
  public func lines(of people: [Int64], in list: RegistrationList = RegistrationList(.all)) throws
    -> [RegistrationRow]
  {
    let (condition, values) = try condition(of: list)
    return try read { db in
      let sql = """
        SELECT \(Self.lineColumns), \(list.key.joined(separator: ", "))
        FROM registration r JOIN person p ON p.id = r.person
        WHERE r.person = ? AND \(condition) ORDER BY r.registered_on DESC, r.id DESC
        """
      var lines: [RegistrationRow] = []
      for person in people {
        try db.each(sql, [person] + values) { row in
          if let line = Self.registrationLine(row) { lines.append(line) }
        }
      }
      return lines
    }
  }
}
