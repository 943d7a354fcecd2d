import CSchema
import GRDB
import GRDBSQLite

/// Brings a database of an older version up to date.
///
/// `schema.sql` is always the newest. A step is a frozen SQL text that makes version n out of n − 1; it is
/// never edited once it shipped.
struct Migrations {
  /// The version that `schema` makes.
  let version: Int
  /// The text of the newest schema.
  let schema: String
  /// The steps by the version they make.
  let steps: [Int: String]

  /// The program's own: `schema.sql`, and a step for every version after the first.
  static let ours = Migrations(version: 1, schema: String(cString: qonys_schema()), steps: [:])

  /// Gives an empty file the schema, an older one its steps (a copy is put beside it first), refuses a
  /// newer or a foreign one.
  func bringUpToDate(_ db: Database, path: String) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if isEmpty, found == 0 {
      try apply(schema, db)
      return
    }
    guard application == DatabaseFile.applicationID else { throw StoreError.foreign(path: path) }
    if found > version { throw StoreError.newer(found: found, ours: version) }
    if found == version { return }
    try db.execute(sql: "VACUUM INTO ?", arguments: ["\(path).v\(found)"])
    for next in (found + 1)...version {
      guard let step = steps[next] else { throw StoreError.foreign(path: path) }
      try apply(step + "\nPRAGMA user_version = \(next);", db)
    }
  }

  /// Runs a frozen text of ours, all of it or nothing.
  private func apply(_ text: String, _ db: Database) throws {
    try db.inTransaction(.exclusive) {
      try db.execute(sql: text)
      return .commit
    }
  }
}
