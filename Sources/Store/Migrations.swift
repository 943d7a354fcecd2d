import CSchema
import Foundation
import GRDB

/// Brings a database of an older version up to date.
///
/// `schema.sql` is always the newest. A step is a frozen SQL text that makes version n out of n − 1, a file of the
/// target `CSchema`; it is never edited once it shipped.
struct Migrations {
  /// The version that `schema` makes.
  let version: Int
  /// The text of the newest schema.
  let schema: String
  /// The steps by the version they make.
  let steps: [Int: String]

  /// The program's own: `schema.sql`, and a step for every version after the first.
  static let ours = Migrations(
    version: 6, schema: String(cString: qonys_schema()),
    steps: steps(to: 6))

  /// The frozen texts beside the schema; a version that has none would be found missing when a file asks for it.
  private static func steps(to version: Int) -> [Int: String] {
    let texts = (2...version).compactMap { next in
      qonys_step(Int32(next)).map { (next, String(cString: $0)) }
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  /// Gives an empty file the schema, an older one its steps (a copy is put beside it first), refuses a
  /// newer or a foreign one.
  func bringUpToDate(_ db: Database, path: String) throws {
    let found = try Self.version(of: db)
    if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0, found == 0 {
      try apply(schema, to: 0, db)
      return
    }
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == DatabaseFile.applicationID else { throw StoreError.foreign(path: path) }
    if found > version { throw StoreError.newer(found: found, ours: version) }
    if found == version { return }
    try copy(db, to: "\(path).v\(found)", like: path)
    for next in (found + 1)...version {
      guard let step = steps[next] else { throw StoreError.foreign(path: path) }
      try apply(step + "\nPRAGMA user_version = \(next);", to: next - 1, db)
    }
  }

  /// Runs a frozen text of ours, all of it or nothing; nothing where another program has been quicker.
  private func apply(_ text: String, to expected: Int, _ db: Database) throws {
    try db.inTransaction(.exclusive) {
      if try Self.version(of: db) == expected { try db.execute(sql: text) }
      return .commit
    }
  }

  /// A whole copy of the database, of its mode; it takes the place of one that an earlier attempt left.
  private func copy(_ db: Database, to copy: String, like path: String) throws {
    let new = copy + ".new"
    unlink(new)
    var found = stat()
    guard stat(path, &found) == 0 else { throw StoreError.missing(path: path) }
    let file = open(new, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, found.st_mode & 0o777)
    guard file >= 0 else { throw StoreError.notPermitted(path: new) }
    fchmod(file, found.st_mode & 0o777)
    close(file)
    try db.execute(sql: "VACUUM INTO ?", arguments: [new])
    guard rename(new, copy) == 0 else { throw StoreError.notPermitted(path: copy) }
  }

  private static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
