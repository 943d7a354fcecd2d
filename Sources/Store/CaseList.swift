import Domain
import GRDB

/// Which cases of a register a list shows, and in what order.
public struct CaseList<R: CaseRegister>: Hashable, Sendable {
  /// Which ones.
  public enum Filter: Hashable, Sendable {
    /// Those that wait for something.
    case open
    case all
    /// Those at a stage.
    case at(R.Stage)
    /// Those whose families are in the quota of a receiving oblast; in a register without quotas none.
    case included(QuotaCategory, year: Int, oblast: KatoCode)
  }

  /// Which ones.
  public var filter: Filter
  /// By what.
  public var order: CaseOrder

  /// Makes a list; cases at a stage come by day.
  public init(_ filter: Filter = .open, by order: CaseOrder = .day) {
    self.filter = filter
    switch filter {
    case .open, .all: self.order = order
    case .at, .included: self.order = .day
    }
  }

  /// Whether it can come in another order.
  public var hasOrders: Bool { filter == .open || filter == .all }

  /// All filters, in the order of the menu.
  public static var filters: [Filter] { [.open, .all] + R.Stage.allCases.map { .at($0) } }

  fileprivate var condition: (sql: String, values: [(any Bindable)?]) {
    switch filter {
    case .open: ("c.is_open = 1", [])
    case .all: ("1", [])
    case .at(let stage): ("c.stage = ?", [stage.rawValue])
    case .included(let category, let year, let oblast):
      (R.tables.included ?? "0", R.tables.included == nil ? [] : [year, oblast.number, category == .kandas])
    }
  }

  /// The SQL of a page; the newest day comes first, names go up.
  func page(after row: CaseRow<R>?, backwards: Bool, limit: Int) -> (sql: String, values: [(any Bindable)?]) {
    let (key, down) = order == .day ? ("c.filed_on", !backwards) : ("c.name_sort", backwards)
    let beyond = row == nil ? "" : "AND (\(key), c.id) \(down ? "<" : ">") (?, ?)"
    let direction = down ? "DESC" : "ASC"
    let from: [(any Bindable)?] =
      row.map { [order == .day ? $0.filedOn?.iso ?? "" : $0.nameSort, $0.id] } ?? []
    return (
      """
      SELECT \(CaseRow<R>.columns) FROM \(R.name.rawValue) c CROSS JOIN person p ON p.id = c.head
      WHERE \(condition.sql) \(beyond) ORDER BY \(key) \(direction), c.id \(direction) LIMIT ?
      """, condition.values + from + [limit]
    )
  }

  /// The SQL that counts its rows.
  var counting: (sql: String, values: [(any Bindable)?]) {
    ("SELECT count(*) FROM \(R.name.rawValue) c WHERE \(condition.sql)", condition.values)
  }
}

/// The order of a list of cases.
public enum CaseOrder: String, CaseIterable, Hashable, Sendable {
  /// The day of filing, the newest first.
  case day
  /// The head's surname, in the order of the Kazakh alphabet.
  case name
}

/// A case as the list shows it.
public struct CaseRow<R: CaseRegister>: Hashable, Sendable {
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
  /// Where it stands; nil: at a stage that only a newer program knows.
  public let stage: R.Stage?
  /// The day of the filing that counts now.
  public let filedOn: Day?
  /// Where the family comes from.
  public let from: Place?
  /// Where it goes.
  public let place: KatoCode?
  /// The head's sort key.
  let nameSort: String

  static var columns: String {
    """
    c.id, c.year, c.ordinal, p.surname, p.given_name, p.patronymic, c.stage, c.filed_on, \(R.tables.from), \(R.tables.to), \
    c.name_sort, (SELECT count(*) FROM \(R.members.rawValue) m WHERE m.\(R.tables.reference) = c.id)
    """
  }

  init(_ row: Columns) {
    (id, year, ordinal) = (row[0], row[1], row[2])
    name = row.fullName(3)
    stage = row.code(6)
    filedOn = row.day(7)
    from = row.place(8)
    place = row.territory(9)
    (nameSort, members) = (row[10], row[11])
  }
}

extension Store {
  /// A page of a list: `limit` rows after one, or before it, or from an end.
  public func page<R>(
    _ list: CaseList<R>, after row: CaseRow<R>? = nil, backwards: Bool = false, limit: Int
  ) throws -> [CaseRow<R>] {
    let (sql, values) = list.page(after: row, backwards: backwards, limit: limit)
    return try read { db in
      let rows = try db.all(sql, values) { CaseRow<R>($0) }
      return backwards ? rows.reversed() : rows
    }
  }

  /// One case as the list shows it; nil where there is none of this id.
  public func row<R>(_ id: Int64, in register: R.Type) throws -> CaseRow<R>? {
    try rows("WHERE c.id = ?", [id], register).first
  }

  /// All cases of a person, the newest first.
  public func cases<R>(of person: Int64, in register: R.Type) throws -> [CaseRow<R>] {
    try rows(
      """
      WHERE c.id IN (SELECT \(R.tables.reference) FROM \(R.members.rawValue) WHERE person = ?)
      ORDER BY c.filed_on DESC, c.id DESC
      """, [person], register)
  }

  /// The cases of a number: the office's own, or that of the state system.
  public func cases<R>(numbered number: CaseNumber, in register: R.Type) throws -> [CaseRow<R>] {
    switch number {
    case .own(let year, let ordinal):
      try rows("WHERE c.year = ? AND c.ordinal = ?", [year, ordinal], register)
    case .external(let text): try rows("WHERE c.external_number = ? ORDER BY c.id DESC", [text], register)
    }
  }

  private func rows<R>(
    _ condition: String, _ values: [(any Bindable)?], _ register: R.Type
  ) throws -> [CaseRow<R>] {
    try read { db in
      try db.all(
        """
        SELECT \(CaseRow<R>.columns) FROM \(R.name.rawValue) c CROSS JOIN person p ON p.id = c.head \(condition)
        """, values
      ) { CaseRow<R>($0) }
    }
  }

  /// The case that a person is in and that goes on; nil where there is none (rule R54).
  public func openCase<R: CaseRegister>(of person: Int64, in register: R.Type) throws -> Int64? {
    try read { db in try R.tables.openCase(of: person, except: 0, db) }
  }

  /// One case as the list shows it; nil where the list does not have it.
  public func row<R>(_ id: Int64, in list: CaseList<R>) throws -> CaseRow<R>? {
    let (condition, values) = list.condition
    return try rows("WHERE \(condition) AND c.id = ?", values + [id], R.self).first
  }

  /// How many cases a list has.
  public func count<R>(_ list: CaseList<R>) throws -> Int {
    let (sql, values) = list.counting
    return try read { db in Int(try db.integer(sql, values) ?? 0) }
  }

  /// Who received the application of a case, as the journal has it.
  public func receiver(of id: Int64, in register: Register.Name) throws -> String {
    try read { db in
      try db.first(
        """
        SELECT c.officer FROM change_record r CROSS JOIN change c ON c.id = r.change
        WHERE r.record = ? AND r.register = ? ORDER BY r.change LIMIT 1
        """, [id, register.rawValue]
      ) { $0[0] } ?? ""
    }
  }
}
