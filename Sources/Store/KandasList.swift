import Domain
import GRDB

/// Which kandas cases a list shows, and in what order.
public struct KandasList: Hashable, Sendable {
  /// Which ones.
  public enum Filter: Hashable, Sendable {
    /// Those that wait for something.
    case open
    case all
    /// Those at a stage.
    case at(KandasStage)
  }

  /// By what.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// The day of filing, the newest first.
    case day
    /// The head's surname, in the order of the Kazakh alphabet.
    case name
  }

  /// Which ones.
  public var filter: Filter
  /// By what.
  public var order: Order

  /// Makes a list; cases at a stage come by day.
  public init(_ filter: Filter = .open, by order: Order = .day) {
    self.filter = filter
    self.order = if case .at = filter { .day } else { order }
  }

  /// Whether a case is in the list.
  public func has(_ row: KandasRow) -> Bool {
    switch filter {
    case .open: row.stage.isOpen
    case .all: true
    case .at(let stage): row.stage == stage
    }
  }

  private var condition: (sql: String, values: [(any Bindable)?]) {
    switch filter {
    case .open: ("c.is_open = 1", [])
    case .all: ("1", [])
    case .at(let stage): ("c.stage = ?", [stage.rawValue])
    }
  }

  /// The SQL of a page; the newest day comes first, names go up.
  func page(after row: KandasRow?, backwards: Bool, limit: Int) -> (sql: String, values: [(any Bindable)?]) {
    let (key, down) = order == .day ? ("c.filed_on", !backwards) : ("c.name_sort", backwards)
    let beyond = row == nil ? "" : "AND (\(key), c.id) \(down ? "<" : ">") (?, ?)"
    let direction = down ? "DESC" : "ASC"
    let from: [(any Bindable)?] =
      row.map { [order == .day ? $0.filedOn?.iso ?? "" : $0.nameSort, $0.id] } ?? []
    return (
      """
      SELECT \(Store.kandasLine) FROM kandas_case c CROSS JOIN person p ON p.id = c.head
      WHERE \(condition.sql) \(beyond) ORDER BY \(key) \(direction), c.id \(direction) LIMIT ?
      """, condition.values + from + [limit]
    )
  }

  /// The SQL that counts its rows.
  var counting: (sql: String, values: [(any Bindable)?]) {
    ("SELECT count(*) FROM kandas_case c WHERE \(condition.sql)", condition.values)
  }
}

/// A case as the list shows it.
public struct KandasRow: Hashable, Sendable {
  /// The case.
  public let id: Int64
  /// The year of the first filing and the number in it.
  public let year: Int
  /// Counts from one in each year.
  public let ordinal: Int
  /// The head.
  public let name: String
  /// How many members the family has.
  public let members: Int
  /// Where it stands.
  public let stage: KandasStage
  /// The day of the filing that counts now.
  public let filedOn: Day?
  /// The country of exit.
  public let exitCountry: String?
  /// Where the family settles.
  public let place: KatoCode?
  /// The head's sort key.
  let nameSort: String
}

extension Store {
  static let kandasLine = """
    c.id, c.year, c.ordinal, p.surname, p.given_name, p.patronymic, c.stage, c.filed_on, c.exit_country, c.place, \
    c.name_sort, (SELECT count(*) FROM kandas_member m WHERE m.kandas_case = c.id)
    """

  static func kandasRow(_ row: Columns) -> KandasRow {
    KandasRow(
      id: row[0], year: row[1], ordinal: row[2], name: row.fullName(3), members: row[11],
      stage: row.code(6) ?? .received, filedOn: row.day(7), exitCountry: row[8], place: row.territory(9),
      nameSort: row[10])
  }

  /// A page of a list: `limit` rows after one, or before it, or from an end.
  public func page(
    _ list: KandasList, after row: KandasRow? = nil, backwards: Bool = false, limit: Int
  ) throws -> [KandasRow] {
    let (sql, values) = list.page(after: row, backwards: backwards, limit: limit)
    return try read { db in
      let rows = try db.all(sql, values) { Self.kandasRow($0) }
      return backwards ? rows.reversed() : rows
    }
  }

  /// One case as the list shows it; nil where there is none of this id.
  public func kandasRow(_ id: Int64) throws -> KandasRow? {
    try read { db in
      try db.first(
        "SELECT \(Self.kandasLine) FROM kandas_case c CROSS JOIN person p ON p.id = c.head WHERE c.id = ?",
        [id]
      ) { Self.kandasRow($0) }
    }
  }

  /// How many cases a list has.
  public func count(_ list: KandasList) throws -> Int {
    let (sql, values) = list.counting
    return try read { db in Int(try db.integer(sql, values) ?? 0) }
  }
}
