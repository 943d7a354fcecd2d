import GRDB
import GRDBSQLite

/// Statements as the tables run them: prepared once by GRDB and kept by it, bound, stepped and read through SQLite's
/// C API.
///
/// GRDB's own rows and arguments make a box of every value, which costs three times what SQLite itself takes for a
/// page of a list. A statement of one text runs once at a time: `body` must not run the same text again.
extension Database {
  /// Gives each row to `body` as it is read.
  func each(
    _ sql: String, _ values: [(any Bindable)?] = [], _ body: (Columns) throws -> Void
  ) throws {
    let statement = try bound(sql, values)
    defer { sqlite3_reset(statement) }
    let columns = Columns(statement)
    while try step(statement, sql) { try body(columns) }
  }

  /// What `row` makes of each row.
  func all<Record>(
    _ sql: String, _ values: [(any Bindable)?] = [], _ row: (Columns) throws -> Record
  ) throws -> [Record] {
    var records: [Record] = []
    try each(sql, values) { records.append(try row($0)) }
    return records
  }

  /// What `row` makes of the first row; nil where there is none.
  func first<Record>(
    _ sql: String, _ values: [(any Bindable)?] = [], _ row: (Columns) throws -> Record
  ) throws -> Record? {
    let statement = try bound(sql, values)
    defer { sqlite3_reset(statement) }
    return try step(statement, sql) ? try row(Columns(statement)) : nil
  }

  /// Whether there is any row.
  func has(_ sql: String, _ values: [(any Bindable)?] = []) throws -> Bool {
    try first(sql, values) { _ in true } ?? false
  }

  /// The whole number that is the first column of the first row; nil where there is none.
  func integer(_ sql: String, _ values: [(any Bindable)?] = []) throws -> Int64? {
    try first(sql, values) { $0[0] as Int64? } ?? nil
  }

  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ values: [(any Bindable)?] = []) throws {
    try each(sql, values) { _ in }
  }

  private func bound(_ sql: String, _ values: [(any Bindable)?]) throws -> OpaquePointer {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    sqlite3_reset(statement)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let result = value?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place)
      guard result == SQLITE_OK else { throw failure(result, sql) }
    }
    return statement
  }

  /// - Returns: whether there is a row.
  func step(_ statement: OpaquePointer, _ sql: String) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let result: throw failure(result, sql)
    }
  }

  private func failure(_ result: Int32, _ sql: String) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: result), message: lastErrorMessage, sql: sql)
  }
}
