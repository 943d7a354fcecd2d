import Domain
import GRDB

/// A list that the database gives page by page, in one of its orders.
public protocol PagedList: NarrowedList {
  /// A line of it.
  associatedtype Row: KeyedRow
  /// How its rows are read.
  func reading(today: Day, _ successors: Successors) -> ListReading<Row>
  /// Whether it asks for territories, of which it must be known who succeeds whom.
  var asksForPlaces: Bool { get }
  /// Whether it leaves anything out.
  var isNarrowed: Bool { get }
}

/// A line of a list, which knows where it stands.
public protocol KeyedRow: Sendable {
  /// The record.
  var id: Int64 { get }
  /// Where the row stands in the list's order; given back to continue from it.
  var key: ListKey { get }
}

/// How the rows of a list are read: the store's own.
public struct ListReading<Row: Sendable> {
  /// The columns of a line, before those of the order, with the values to bind.
  let columns: (sql: String, values: [(any Bindable)?])
  /// Makes a line of them; nil where the row is none.
  let row: (Columns) -> Row?
  /// The column of the record's id.
  let id: String
  /// The rows, walked in the order of the list.
  let walk: String
  /// The rows, found by whatever index serves.
  let rows: String
  /// The rows as they lie on the disk, where nearly all must be read: an index would lead through the file at random.
  let scan: String
  /// The same where nothing is asked of the person.
  let bareScan: String
  /// The rows for counting.
  let counted: String
  /// Where a row lies.
  let place: ListCondition.PlaceColumn
  /// The columns of the order; the last makes it whole.
  let key: [String]
  /// How many of them the index of the walk has, where it does not have them all.
  var leading: Int?
  /// The other way round.
  let isDescending: Bool
  /// What is asked of a row, with the values to bind.
  let condition: (sql: String, values: [(any Bindable)?])
  /// Whether the condition is asked of rows `r` of a person `p`, else of the person.
  var isOfStays = false

  /// What is asked of a person `p` who has a row in the list.
  var ofPerson: String {
    isOfStays
      ? "EXISTS (SELECT 1 FROM registration r WHERE r.person = p.id AND \(condition.sql))" : condition.sql
  }

  /// What a row after a key, or before it, answers to.
  fileprivate func continuation(down: Bool) -> String {
    let sign = down ? "<" : ">"
    func row(_ columns: some Collection<String>) -> String { "(\(columns.joined(separator: ", ")))" }
    let marks = Array(repeating: "?", count: key.count)
    let beyond = "\(row(key)) \(sign) \(row(marks))"
    guard let leading else { return beyond }
    // The walk starts where the columns that its index has begin.
    return "\(row(key.prefix(leading))) \(sign)= \(row(marks.prefix(leading))) AND \(beyond)"
  }

  /// What ``continuation(down:)`` binds.
  fileprivate func values(from key: ListKey?) -> [(any Bindable)?] {
    guard let values = key?.values else { return [] }
    return leading.map { values.prefix($0) + values } ?? values
  }

  /// A page's statement without its limit and the key that it continues from.
  func page(backwards: Bool, continues: Bool) -> (sql: String, values: [(any Bindable)?]) {
    let down = isDescending != backwards
    let after = continues ? "AND \(continuation(down: down))" : ""
    let order = key.map { "\($0) \(down ? "DESC" : "ASC")" }.joined(separator: ", ")
    return (
      """
      SELECT \(columns.sql), \(key.joined(separator: ", ")) FROM \(walk)
      WHERE \(condition.sql) \(after) ORDER BY \(order) LIMIT ?
      """, columns.values + condition.values
    )
  }
}

extension PagedList {
  /// Whether a condition asks for territories.
  public var asksForPlaces: Bool { conditions.contains { $0.column.isOfPlace } }

  /// Whether counting must read the person.
  func asksOfPerson(_ column: ListCondition.Column? = nil) -> Bool {
    (conditions.map(\.column) + [column].compactMap { $0 }).contains(where: \.isOfPerson)
  }

  /// A condition with all further ones.
  func narrowed(
    _ condition: (sql: String, values: [(any Bindable)?]), today: Day, _ place: ListCondition.PlaceColumn,
    _ successors: Successors
  ) -> (sql: String, values: [(any Bindable)?]) {
    let further = conditions.map { $0.asked(today: today, place, successors) }
    return (
      condition.sql + further.map { " AND \($0.sql)" }.joined(),
      condition.values + further.flatMap(\.values)
    )
  }

  /// How often which value stands in a column.
  public func frequency(of column: ListCondition.Column, limit: Int, in store: Store) throws -> [Frequency] {
    try store.frequency(of: column, in: self, limit: limit)
  }
}

extension Store {
  /// How a list is read today; who succeeds whom only where it asks for territories: the others need not wait for the
  /// classifier.
  func reading<L: PagedList>(_ list: L) throws -> ListReading<L.Row> {
    list.reading(
      today: clock.today(), list.asksForPlaces ? try gazetteer().successors : Successors())
  }

  /// A page of a list: `limit` rows after `key`, or before it, or from an end where there is no key.
  /// - Returns: the rows in the list's order.
  public func page<L: PagedList>(
    _ list: L, after key: ListKey? = nil, backwards: Bool = false, limit: Int
  ) throws -> [L.Row] {
    let reading = try reading(list)
    let (sql, values) = reading.page(backwards: backwards, continues: key != nil)
    return try read { db in
      var rows: [L.Row] = []
      rows.reserveCapacity(limit)
      try db.each(sql, values + reading.values(from: key) + [limit]) { row in
        if let line = reading.row(row) { rows.append(line) }
      }
      return backwards ? rows.reversed() : rows
    }
  }

  /// All rows of a list, page by page in its order.
  public func eachPage<L: PagedList>(of list: L, _ body: ([L.Row]) throws -> Void) throws {
    var key: ListKey?
    repeat {
      let rows = try page(list, after: key, limit: 500)
      try body(rows)
      key = rows.last?.key
    } while key != nil
  }

  /// One line of a list with its key; nil where the record is not in it (any longer).
  public func line<L: PagedList>(_ id: Int64, in list: L) throws -> L.Row? {
    let reading = try reading(list)
    return try read { db in
      try db.first(
        """
        SELECT \(reading.columns.sql), \(reading.key.joined(separator: ", "))
        FROM \(reading.rows) WHERE \(reading.id) = ? AND \(reading.condition.sql)
        """, reading.columns.values + [id] + reading.condition.values
      ) { reading.row($0) } ?? nil
    }
  }

  /// How many rows a list has; may take long and gives way to the keyboard.
  public func count(_ list: some PagedList) throws -> Int {
    let reading = try reading(list)
    return try read { db in
      Int(
        try db.integer(
          "SELECT count(*) FROM \(reading.counted) WHERE \(reading.condition.sql)", reading.condition.values)
          ?? 0)
    }
  }

  /// The rows of a list with conditions, in its order, where they are few; nil where there are more than `most`, so
  /// that a page finds its rows close together. May take long and gives way to the keyboard.
  public func few<L: PagedList>(_ list: L, most: Int) throws -> [L.Row]? {
    let reading = try reading(list)
    let direction = reading.isDescending ? "DESC" : "ASC"
    let order = reading.key.indices.map { "k\($0) \(direction)" }.joined(separator: ", ")
    let keys = reading.key.enumerated().map { "\($1) AS k\($0)" }.joined(separator: ", ")
    return try read { db in
      let rows = try db.all(
        """
        SELECT * FROM (SELECT \(reading.columns.sql), \(keys) FROM \(reading.scan)
          WHERE \(reading.condition.sql) LIMIT ?) ORDER BY \(order)
        """, reading.columns.values + reading.condition.values + [most + 1]
      ) { reading.row($0) }
      return rows.count > most ? nil : rows.compactMap { $0 }
    }
  }

  /// The values of a column among the rows of a list, the most frequent first; may take long and gives way to the
  /// keyboard. A territory that has a successor is counted for it.
  public func frequency<L: PagedList>(of column: ListCondition.Column, in list: L, limit: Int) throws
    -> [Frequency]
  {
    let reading = try reading(list)
    // Districts are made of places, for a single one may count for another district.
    let counted = column == .district ? ListCondition.Column.place : column
    guard let (value, bound) = counted.expression(today: clock.today(), reading.place) else { return [] }
    let source = list.asksOfPerson(column) ? reading.scan : reading.bareScan
    let found = try read { db in
      try db.all(
        """
        SELECT \(value) AS value, count(*) FROM \(source) WHERE \(reading.condition.sql)
        GROUP BY value ORDER BY count(*) DESC, value LIMIT ?
        """, bound + reading.condition.values + [column.isOfPlace ? -1 : limit]
      ) { Frequency(value: $0[0], count: $0[1]) }
    }
    guard column.isOfPlace else { return found }
    return Array(Frequency.summed(found, column, try gazetteer().successors).prefix(limit))
  }
}
