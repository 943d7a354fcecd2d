import Crypto
import Domain
import Foundation
import GRDB
import GRDBSQLite

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
  /// A search key or sort key is not the one its record has.
  case searchKey(person: Int64)
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
  /// SQLite's integrity and foreign keys, the journal's chains, and every record against its last journal row.
  /// Stops at the first bad place.
  public func verify() throws -> Verification {
    try read { db in
      var result = Verification()
      result.damage = try Self.integrity(db) ?? Self.foreignKeys(db)
      if result.damage == nil { result.damage = try Self.chains(db, &result.changes) }
      for name in Register.Name.allCases where result.damage == nil {
        result.damage = try Self.records(of: try register(name), db, &result.records)
      }
      if result.damage == nil { result.damage = try Self.lostRecord(db) }
      if result.damage == nil { result.damage = try Self.searchKeys(db) }
      return result
    }
  }

  private static func integrity(_ db: Database) throws -> Damage? {
    let words = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
    return words == "ok" ? nil : .integrity(words ?? "?")
  }

  private static func foreignKeys(_ db: Database) throws -> Damage? {
    try Row.fetchOne(db, sql: "PRAGMA foreign_key_check").map {
      .foreignKey(table: $0[0] ?? "", row: $0[1] ?? 0)
    }
  }

  private static func chains(_ db: Database, _ count: inout Int) throws -> Damage? {
    let records = try db.makeStatement(
      sql: """
        SELECT position, register, record, before, after FROM change_record WHERE change = ? ORDER BY position
        """)
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT id, officer, at, kind, reason, undoes, hash FROM change ORDER BY id")
    var chain: Int64 = -1
    var head = Chain.beginning
    while let row = try cursor.next() {
      let id: Int64 = row[0]
      if RecordID.chain(of: id) != chain {
        chain = RecordID.chain(of: id)
        head = Chain.beginning
      }
      var hash = SHA256()
      hash.update(data: head)
      hash.update(
        data: Chain.bytes(
          id: id, officer: row[1], at: row[2], kind: row[3], reason: row[4], undoes: row[5]))
      let touched = try Row.fetchCursor(records, arguments: [id])
      while let record = try touched.next() {
        hash.update(
          data: Chain.bytes(
            position: record[0], register: record[1], record: record[2], before: record[3],
            after: (record[4] as Data?).map { [UInt8]($0) }))
      }
      head = Array(hash.finalize())
      if head != [UInt8](row[6] as Data) { return .chain(change: id) }
      count += 1
    }
    return nil
  }

  /// Every record of a register has the digest of its last journal row.
  private static func records(of register: Register, _ db: Database, _ count: inout Int) throws -> Damage? {
    let last = try db.makeStatement(
      sql: """
        SELECT after FROM change_record WHERE record = ? AND register = ? ORDER BY change DESC, position DESC LIMIT 1
        """)
    let all = try db.makeStatement(sql: register.selectionOfAll)
    let handle = all.sqliteStatement
    let idColumn = Int32(register.columns.firstIndex(of: "id") ?? 0)
    defer { sqlite3_reset(handle) }
    var result = sqlite3_step(handle)
    while result == SQLITE_ROW {
      let id = sqlite3_column_int64(handle, idColumn)
      let digest = RecordImage(handle, columns: register.columns.count).digest(register)
      let row = try Row.fetchOne(last, arguments: [id, register.name.rawValue])
      guard let row else { return .unknownRecord(register: register.name, id: id) }
      guard let after: Data = row[0], [UInt8](after) == digest else {
        return .record(register: register.name, id: id)
      }
      count += 1
      result = sqlite3_step(handle)
    }
    guard result == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    return nil
  }

  /// A record whose last journal row leaves it in place is there: one walk through the journal, which looks for
  /// a later row only where the record is not there.
  private static func lostRecord(_ db: Database) throws -> Damage? {
    let isThere = Register.Name.allCases.map {
      "WHEN '\($0.rawValue)' THEN EXISTS (SELECT 1 FROM \($0.rawValue) t WHERE t.id = c.record)"
    }
    let lost = try Row.fetchOne(
      db,
      sql: """
        SELECT c.register, c.record FROM change_record c WHERE c.after IS NOT NULL
          AND NOT CASE c.register \(isThere.joined(separator: " ")) ELSE 1 END
          AND NOT EXISTS (SELECT 1 FROM change_record l WHERE l.record = c.record AND l.register = c.register
            AND (l.change, l.position) > (c.change, c.position))
        LIMIT 1
        """)
    return lost.flatMap { row in
      Register.Name(rawValue: row[0]).map { .lostRecord(register: $0, id: row[1]) }
    }
  }

  private static func searchKeys(_ db: Database) throws -> Damage? {
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT id, surname, given_name, patronymic, name_sort, skeleton FROM person")
    while let row = try cursor.next() {
      var person = Person()
      person.surname = row[1]
      person.givenName = row[2]
      person.patronymic = row[3]
      let name = person.fullName
      if row[4] != PersonName.sortKey(name) || row[5] != PersonName.skeleton(name) {
        return .searchKey(person: row[0])
      }
    }
    let documents = try Row.fetchCursor(db, sql: "SELECT person, number, number_key FROM document")
    while let row = try documents.next() {
      if row[2] != IdentityDocument.key(row[1]) { return .searchKey(person: row[0]) }
    }
    let copy = try Int64.fetchOne(
      db,
      sql: """
        SELECT r.person FROM registration r JOIN person p ON p.id = r.person WHERE r.name_sort <> p.name_sort LIMIT 1
        """)
    return copy.map { .searchKey(person: $0) }
  }
}
