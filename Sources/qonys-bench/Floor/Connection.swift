import GRDBSQLite

/// A database through SQLite's C API alone, with the settings that the program works with.
final class Connection {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let version = String(cString: sqlite3_libversion())

  let handle: OpaquePointer

  init(_ path: String) throws {
    var opened: OpaquePointer?
    let result = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard result == SQLITE_OK, let opened else { throw Failure(description: "cannot open \(path)") }
    handle = opened
    sqlite3_busy_timeout(handle, 5_000)
    let settings = [
      "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536",
      "temp_store = MEMORY",
      "mmap_size = 0",
    ]
    for setting in settings { try execute("PRAGMA \(setting)") }
  }

  deinit { sqlite3_close_v2(handle) }

  func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  /// Prepares a statement that is to run often; the caller finalizes it.
  func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    let result = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard result == SQLITE_OK, let statement else { throw failure(sql) }
    return statement
  }

  /// The first column of all rows as whole numbers.
  func integers(_ sql: String, _ values: Int64...) throws -> [Int64] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() { sqlite3_bind_int64(statement, Int32(index + 1), value) }
    var found: [Int64] = []
    while sqlite3_step(statement) == SQLITE_ROW { found.append(sqlite3_column_int64(statement, 0)) }
    return found
  }

  /// The first column of all rows as text.
  func texts(_ sql: String) throws -> [String] {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    var found: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      found.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return found
  }

  func failure(_ sql: String) -> Failure {
    Failure(description: "\(String(cString: sqlite3_errmsg(handle))): \(sql)")
  }
}
