import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct MigrationTests {
  /// A version that never was: a column and a table more.
  private static let second = Migrations(
    version: 2,
    schema: Migrations.ours.schema
      .replacingOccurrences(of: "PRAGMA user_version = 1;", with: "PRAGMA user_version = 2;")
      .replacingOccurrences(of: "made_at       TEXT NOT NULL ", with: "made_at TEXT NOT NULL, phone TEXT ")
      + "\nCREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;\nCREATE INDEX room_name ON room (name);",
    steps: [
      2: """
      ALTER TABLE office ADD COLUMN phone TEXT;
      CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE INDEX room_name ON room (name);
      """
    ])

  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("qonys.db")
    _ = try Store.make(
      at: path, territory: Desk.oblast, number: 61, officer: "aigul", clock: .fixed(Desk.today))
  }

  /// Tables, columns, indexes, foreign keys and triggers, however they came to be.
  private func shape(_ queue: DatabaseQueue) throws -> [String] {
    try queue.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT t.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || ifnull(c.dflt_value, '')
            || ' ' || c.pk || ' ' || c.hidden
          FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table'
          UNION ALL SELECT name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema
            WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
          UNION ALL SELECT t.name || ' ' || f."from" || ' ' || f."table" || ' ' || f.on_delete
          FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
          ORDER BY 1
          """)
      return rows.map { $0[0] } + [try String.fetchOne(db, sql: "PRAGMA user_version") ?? ""]
    }
  }

  @Test func anOlderFileBecomesLikeAFreshOne() throws {
    let old = try DatabaseFile.open(path, migrating: Self.second)
    DatabaseFile.remove(folder.file("fresh.db"))
    try DatabaseFile.make(folder.file("fresh.db"))
    let fresh = try DatabaseFile.open(folder.file("fresh.db"), migrating: Self.second)
    let (a, b) = (try shape(old), try shape(fresh))
    #expect(a == b)
    #expect(a.contains { $0.hasPrefix("office phone") })
    #expect(a.last == "2")
  }

  @Test func aCopyOfTheOlderFileIsPutBesideIt() throws {
    _ = try DatabaseFile.open(path, migrating: Self.second)
    #expect(mode(of: path + ".v1") == 0o600)
    let copy = try Store(opening: path + ".v1", officer: "aigul", clock: .fixed(Desk.today))
    #expect(try copy.verify().damage == nil)
    #expect(copy.office.number == 61)
  }

  @Test func aStepThatFailsLeavesTheFileAsItWasAndMayBeTriedAgain() throws {
    let broken = Migrations(
      version: 2, schema: "",
      steps: [2: "CREATE TABLE room (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"])
    for _ in 1...2 {
      #expect(throws: StoreError.self) { try DatabaseFile.open(path, migrating: broken) }
    }
    let store = try Store(opening: path, officer: "aigul", clock: .fixed(Desk.today))
    let rooms = try store.queue.read { db in try db.tableExists("room") }
    #expect(!rooms)
    _ = try DatabaseFile.open(path, migrating: Self.second)
    #expect(folder.names.filter { $0.contains(".v1") } == ["qonys.db.v1"])
  }

  @Test func aFileOfTheSameVersionGetsNoCopy() throws {
    _ = try Store(opening: path, officer: "aigul", clock: .fixed(Desk.today))
    #expect(!folder.names.contains("qonys.db.v1"))
  }

  @Test func aStepThatIsMissingIsNotSkipped() throws {
    let lacking = Migrations(version: 3, schema: "", steps: [3: "SELECT 1"])
    #expect(throws: StoreError.foreign(path: path)) { try DatabaseFile.open(path, migrating: lacking) }
  }

  @Test func theProgramHasAStepForEveryVersion() {
    let ours = Migrations.ours
    #expect(Set(ours.steps.keys) == Set(2..<max(2, ours.version + 1)))
    #expect(ours.schema.contains("PRAGMA user_version = \(ours.version);"))
  }
}
