import Domain
import GRDB

/// A line of the list of changes: one act of an officer.
public struct ChangeRow: Hashable, Sendable {
  /// The change; of an act of many the first.
  public let id: Int64
  /// Login of who made it.
  public let officer: String
  /// When.
  public let at: Timestamp?
  /// What kind of act it was.
  public let kind: String
  /// The reason given; of an import the file.
  public let reason: String?
  /// The change that it took back.
  public let undoes: Int64?
  /// The first record it touched.
  public let first: Subject?
  /// How many further records of the same table it touched; of registrations the stays of how many further people.
  /// None is counted of a load, nor of an act of several changes.
  public let others: Int
  /// Whether it has been taken back.
  public let isUndone: Bool

  /// Whether it can be taken back: not what made the file, and only once.
  public var canBeUndone: Bool { !isUndone && Self.isReversible(kind) }

  static func isReversible(_ kind: String) -> Bool {
    ![Change.Kind.make, .restore].map(\.rawValue).contains(kind)
  }

  /// A record by its table.
  public struct Subject: Hashable, Sendable {
    /// The table.
    public let register: Register.Name
    /// The record's id.
    public let record: Int64

    /// Names a record.
    public init(register: Register.Name, record: Int64) {
      self.register = register
      self.record = record
    }
  }
}

extension Store {
  private static let changeColumns = """
    c.id, c.officer, c.at, c.kind, c.reason, c.undoes, r.register, r.record,
    CASE WHEN c.kind IN ('make', 'import') OR EXISTS (SELECT 1 FROM change p WHERE p.act = c.id) THEN 1 ELSE (
      SELECT count(DISTINCT CASE m.register
        WHEN 'registration' THEN ifnull((SELECT g.person FROM registration g WHERE g.id = m.record), -m.record)
        ELSE m.record END)
      FROM change_record m WHERE m.change = c.id AND m.register = r.register) END
    """
  private static let changeSource =
    "change c LEFT JOIN change_record r ON r.change = c.id AND r.position = 0"

  /// Another number after every change, whichever program made it.
  public func changeMark() throws -> Int64 {
    try read { db in try db.integer("SELECT counter FROM office WHERE id = 1") ?? 0 }
  }

  /// A page of the journal, the newest act first: `limit` rows after a change, or before it, or from an end.
  public func changes(after id: Int64? = nil, backwards: Bool = false, limit: Int) throws -> [ChangeRow] {
    let beyond = id == nil ? "" : "AND c.id \(backwards ? ">" : "<") ?"
    let sql = """
      SELECT \(Self.changeColumns) FROM \(Self.changeSource)
      WHERE c.act IS NULL \(beyond) ORDER BY c.id \(backwards ? "ASC" : "DESC") LIMIT ?
      """
    return try read { db in
      let rows = try db.all(sql, (id.map { [$0] } ?? []) + [limit]) { row in try Self.change(row) }
      let told = try rows.map { try $0(db) }
      return backwards ? told.reversed() : told
    }
  }

  /// One act of the journal; nil where there is none of this id.
  public func changeRow(_ id: Int64) throws -> ChangeRow? {
    try read { db in
      let row = try db.first(
        """
        SELECT \(Self.changeColumns) FROM \(Self.changeSource)
        WHERE c.id = (SELECT ifnull(act, id) FROM change WHERE id = ?)
        """, [id]
      ) { row in try Self.change(row) }
      return try row?(db)
    }
  }

  /// Reads a row; whether it was taken back is asked when the statement is done.
  private static func change(_ row: Columns) throws -> (Database) throws -> ChangeRow {
    let (id, officer, kind): (Int64, String, String) = (row[0], row[1], row[3])
    let at = Timestamp(iso: row[2] as String)
    let (reason, undoes): (String?, Int64?) = (row[4], row[5])
    let register = (row[6] as String?).flatMap { Register.Name(rawValue: $0) }
    let (record, count): (Int64, Int) = (row[7], row[8])
    return { db in
      ChangeRow(
        id: id, officer: officer, at: at, kind: kind, reason: reason, undoes: undoes,
        first: register.map { .init(register: $0, record: record) }, others: max(0, count - 1),
        isUndone: try isUndone(id, db))
    }
  }

  /// How many acts there are.
  public func countOfChanges() throws -> Int {
    try read { db in Int(try db.integer("SELECT count(*) FROM change WHERE act IS NULL") ?? 0) }
  }

  /// The records that an act touched, in order, `limit` at most.
  public func subjects(of change: Int64, limit: Int) throws -> [ChangeRow.Subject] {
    try read { db in
      try db.all(
        """
        SELECT r.register, r.record FROM change c CROSS JOIN change_record r ON r.change = c.id
        WHERE c.id = ?1 OR c.act = ?1 ORDER BY c.id, r.position LIMIT ?2
        """, [change, limit]
      ) { row in
        Register.Name(rawValue: row[0]).map { ChangeRow.Subject(register: $0, record: row[1]) }
      }.compactMap { $0 }
    }
  }
}
