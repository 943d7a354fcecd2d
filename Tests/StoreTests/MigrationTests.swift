import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct MigrationTests {
  private static let ours = Migrations.ours.version
  /// A version that never was: a column and a table more.
  private static let next = Migrations(
    version: ours + 1,
    schema: Migrations.ours.schema
      .replacingOccurrences(of: "PRAGMA user_version = \(ours);", with: "PRAGMA user_version = \(ours + 1);")
      .replacingOccurrences(of: "made_at       TEXT NOT NULL ", with: "made_at TEXT NOT NULL, phone TEXT ")
      + "\nCREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;\nCREATE INDEX room_name ON room (name);",
    steps: [
      ours + 1: """
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
    let old = try DatabaseFile.open(path, migrating: Self.next)
    DatabaseFile.remove(folder.file("fresh.db"))
    try DatabaseFile.make(folder.file("fresh.db"))
    let fresh = try DatabaseFile.open(folder.file("fresh.db"), migrating: Self.next)
    let (a, b) = (try shape(old), try shape(fresh))
    #expect(a == b)
    #expect(a.contains { $0.hasPrefix("office phone") })
    #expect(a.last == "\(Self.next.version)")
  }

  /// Every schema that was ever given out is kept, and a file of it becomes like a fresh one, records and all.
  @Test(arguments: 1..<Migrations.ours.version)
  func aFileOfAnyOlderVersionBecomesLikeAFreshOne(version: Int) throws {
    let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Schemas")
    let text = try String(contentsOf: schemas.appendingPathComponent("\(version).sql"), encoding: .utf8)
    let kept = folder.file("kept.db")
    let old = Migrations(version: version, schema: text, steps: [:])
    try DatabaseFile.make(kept)
    try DatabaseFile.open(kept, migrating: old).write { db in
      try db.execute(
        sql: """
          INSERT INTO office (id, number, generation, counter, territory, made_at)
            VALUES (1, 61, 0, 1, 610000000, '2026-01-01T00:00:00.000Z');
          INSERT INTO kato_edition (day, row_count, imported_at)
            VALUES ('2026-07-17', 2, '2026-07-20T00:00:00.000Z');
          INSERT INTO person (id, surname, given_name, birth_date, name_sort, skeleton)
            VALUES (7, 'Қасымов', 'Нұрлан', '1990-03-14', '\(PersonName.sortKey("Қасымов Нұрлан"))', 'kasimov nurlan');
          """)
    }
    let store = try Store(opening: kept, officer: "aigul", clock: .fixed(Desk.today))
    let fresh = try DatabaseFile.open(path, migrating: Migrations.ours)
    #expect(try shape(store.queue) == shape(fresh))
    #expect(try store.find("Касымов", limit: 2).map(\.id) == [7])
    #expect(try store.editionInForce() == Desk.day("17.07.2026"))
    #expect(folder.names.contains("kept.db.v\(version)"))
  }

  @Test func aCopyOfTheOlderFileIsPutBesideIt() throws {
    _ = try DatabaseFile.open(path, migrating: Self.next)
    #expect(mode(of: "\(path).v\(Self.ours)") == 0o600)
    let copy = try Store(opening: "\(path).v\(Self.ours)", officer: "aigul", clock: .fixed(Desk.today))
    #expect(try copy.verify().damage == nil)
    #expect(copy.office.number == 61)
  }

  @Test func aStepThatFailsLeavesTheFileAsItWasAndMayBeTriedAgain() throws {
    let broken = Migrations(
      version: Self.next.version, schema: "",
      steps: [
        Self.next.version: "CREATE TABLE room (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"
      ])
    for _ in 1...2 {
      #expect(throws: StoreError.self) { try DatabaseFile.open(path, migrating: broken) }
    }
    let store = try Store(opening: path, officer: "aigul", clock: .fixed(Desk.today))
    let rooms = try store.queue.read { db in try db.tableExists("room") }
    #expect(!rooms)
    _ = try DatabaseFile.open(path, migrating: Self.next)
    #expect(folder.names.filter { $0.contains(".v") } == ["qonys.db.v\(Self.ours)"])
  }

  @Test func aFileOfTheSameVersionGetsNoCopy() throws {
    _ = try Store(opening: path, officer: "aigul", clock: .fixed(Desk.today))
    #expect(!folder.names.contains("qonys.db.v\(Self.ours)"))
  }

  @Test func aStepThatIsMissingIsNotSkipped() throws {
    let lacking = Migrations(version: Self.ours + 2, schema: "", steps: [Self.ours + 2: "SELECT 1;"])
    #expect(throws: StoreError.foreign(path: path)) { try DatabaseFile.open(path, migrating: lacking) }
  }

  @Test func theProgramHasAStepForEveryVersion() {
    let ours = Migrations.ours
    #expect(Set(ours.steps.keys) == Set(2..<max(2, ours.version + 1)))
    #expect(ours.schema.contains("PRAGMA user_version = \(ours.version);"))
  }
}
