import Crypto
import Domain
import GRDB

/// The first bad place of a database.
public enum Damage: Hashable, Sendable {
  /// SQLite's own words about a damaged page or index.
  case integrity(String)
  /// A row that refers to nothing: table and row.
  case foreignKey(table: String, row: Int64)
  /// The journal's chain breaks at this change.
  case chain(change: Int64)
  /// A record is not as its last journal row left it.
  case record(register: Register.Name, id: Int64)
  /// A record that the journal does not know.
  case unknownRecord(register: Register.Name, id: Int64)
  /// A record that the journal knows is gone.
  case lostRecord(register: Register.Name, id: Int64)
  /// A territory has a name by edition that it never had by the journal, or lacks the one that an edition brought.
  case territoryName(territory: Int64)
  /// A search key or sort key is not the one its record has.
  case searchKey(person: Int64)
  /// The place that a person is listed under is not that of the latest stay.
  case lastPlace(person: Int64)
  /// The words by which people are found are not those of their names.
  case searchIndex
  /// What is computed from a case's moves is not what stands in its columns.
  case caseState(register: Register.Name, id: Int64)
}

/// What a verification went through.
public struct Verification: Hashable, Sendable {
  /// Changes of the journal.
  public var changes = 0
  /// Records compared with their last journal row.
  public var records = 0
  /// The first bad place; nil: the database is whole.
  public var damage: Damage?

  /// Nothing gone through yet.
  public init() {}
}

extension Store {
  /// SQLite's integrity and foreign keys, the journal's chains, every record against its last journal row, and what
  /// follows from records and journal against both.
  /// Stops at the first bad place.
  public func verify() throws -> Verification {
    var result = try readAtOneMoment { db in
      var result = Verification()
      result.damage = try Self.integrity(db) ?? Self.foreignKeys(db)
      if result.damage == nil { result.damage = try Self.chains(db, &result.changes) }
      for name in Register.Name.allCases where result.damage == nil {
        result.damage = try Self.records(of: try register(name), db, &result.records)
      }
      if result.damage == nil { result.damage = try Self.lostRecord(db) }
      if result.damage == nil { result.damage = try Self.territoryNames(db) }
      if result.damage == nil { result.damage = try Self.searchKeys(db) }
      if result.damage == nil { result.damage = try LastPlace.firstWrong(db).map { .lastPlace(person: $0) } }
      if result.damage == nil { result.damage = try Self.caseStates(KandasRegister.tables, db) }
      if result.damage == nil { result.damage = try Self.caseStates(ResettlerRegister.tables, db) }
      return result
    }
    if result.damage == nil { result.damage = try read { db in try Self.searchIndex(db) } }
    return result
  }

  private static func integrity(_ db: Database) throws -> Damage? {
    let words: String = try db.first("PRAGMA integrity_check(1)") { $0[0] } ?? "?"
    return words == "ok" ? nil : .integrity(words)
  }

  private static func foreignKeys(_ db: Database) throws -> Damage? {
    try db.first("PRAGMA foreign_key_check") { .foreignKey(table: $0[0], row: $0[1]) }
  }

  private static func chains(_ db: Database, _ count: inout Int) throws -> Damage? {
    var chain: Int64 = -1
    var head = Chain.beginning
    var broken: Int64?
    try db.each("SELECT id, officer, at, kind, reason, undoes, act, hash FROM change ORDER BY id") { row in
      guard broken == nil else { return }
      let id: Int64 = row[0]
      if RecordID.chain(of: id) != chain {
        chain = RecordID.chain(of: id)
        head = Chain.beginning
      }
      var hash = SHA256()
      hash.update(data: head)
      hash.update(
        data: Chain.bytes(
          id: id, officer: row[1], at: row[2], kind: row[3], reason: row[4], undoes: row[5],
          act: row[6]))
      try db.each(
        "SELECT position, register, record, before, after FROM change_record WHERE change = ? ORDER BY position",
        [id]
      ) { record in
        hash.update(
          data: Chain.bytes(
            position: record[0], register: record[1], record: record[2], before: record[3], after: record[4]))
      }
      head = Array(hash.finalize())
      if head == row[7] { count += 1 } else { broken = id }
    }
    return broken.map { .chain(change: $0) }
  }

  /// Every record of a register has the digest of its last journal row.
  private static func records(of register: Register, _ db: Database, _ count: inout Int) throws -> Damage? {
    let idColumn = register.columns.firstIndex(of: "id") ?? 0
    var damage: Damage?
    try db.each(register.selectionOfAll) { row in
      guard damage == nil else { return }
      let id: Int64 = row[idColumn]
      let digest = RecordImage(row, columns: register.columns.count).digest(register)
      let last: [UInt8]?? = try db.first(
        """
        SELECT after FROM change_record WHERE record = ? AND register = ? ORDER BY change DESC, position DESC LIMIT 1
        """, [id, register.name.rawValue]
      ) { $0[0] }
      switch last {
      case nil: damage = .unknownRecord(register: register.name, id: id)
      case digest: count += 1
      default: damage = .record(register: register.name, id: id)
      }
    }
    return damage
  }

  /// A record whose last journal row leaves it in place is there: one walk through the journal, which looks for
  /// a later row only where the record is not there.
  private static func lostRecord(_ db: Database) throws -> Damage? {
    let isThere = Register.Name.allCases.map {
      "WHEN '\($0.rawValue)' THEN EXISTS (SELECT 1 FROM \($0.rawValue) t WHERE t.id = c.record)"
    }
    let lost = try db.first(
      """
      SELECT c.register, c.record FROM change_record c WHERE c.after IS NOT NULL
        AND NOT CASE c.register \(isThere.joined(separator: " ")) ELSE 1 END
        AND NOT EXISTS (SELECT 1 FROM change_record l WHERE l.record = c.record AND l.register = c.register
          AND (l.change, l.position) > (c.change, c.position))
      LIMIT 1
      """
    ) { row in Register.Name(rawValue: row[0]).map { Damage.lostRecord(register: $0, id: row[1]) } }
    return lost ?? nil
  }

  /// The words of names against the people themselves: FTS5 compares its index with the rows it is made from.
  private static func searchIndex(_ db: Database) throws -> Damage? {
    do {
      try db.run("INSERT INTO person_text (person_text, rank) VALUES ('integrity-check', 1)")
      return nil
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return .searchIndex
    }
  }

  private static func caseStates<R>(_ tables: CaseTables<R>, _ db: Database) throws -> Damage? {
    try tables.firstWrong(db).map { .caseState(register: tables.name, id: $0) }
  }

  private static func searchKeys(_ db: Database) throws -> Damage? {
    var wrong: Int64?
    try db.each("SELECT id, surname, given_name, patronymic, name_sort, skeleton FROM person") { row in
      guard wrong == nil else { return }
      let name = row.fullName(1)
      if row[4] != PersonName.sortKey(name) || row[5] != PersonName.skeleton(name) { wrong = row[0] }
    }
    try db.each("SELECT person, number, number_key FROM document") { row in
      if wrong == nil, row[2] != IdentityDocument.key(row[1]) { wrong = row[0] }
    }
    return wrong.map { .searchKey(person: $0) }
  }
}
