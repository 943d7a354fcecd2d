import GRDBSQLite

/// What the same statements cost where nothing but SQLite's C API stands between them and the file.
///
/// Statements are prepared beforehand, once for each text; a run binds the values, steps to the end and reads
/// all columns of all rows.
final class Floor {
  /// A recording whose statements are prepared.
  struct Replay {
    fileprivate let recording: Recording
    fileprivate let steps: [Step]
  }

  /// What a text asks for.
  fileprivate enum Step {
    case statement(OpaquePointer)
    case beginning(OpaquePointer)
    case commit(OpaquePointer)
    /// A setting of the connection: takes effect where it is prepared, so that is done in its turn.
    case setting(String)
  }

  private let connection: Connection
  private var statements: [String: OpaquePointer] = [:]
  /// What the columns gave, so that no reading of them is left out.
  private(set) var sum = 0

  init(_ path: String) throws { connection = try Connection(path) }

  deinit { for statement in statements.values { sqlite3_finalize(statement) } }

  /// Prepares what a recording needs.
  func prepare(_ recording: Recording) throws -> Replay {
    let steps = try recording.texts.map { sql -> Step in
      if sql.hasPrefix("PRAGMA") { return .setting(sql) }
      let statement = try statements[sql] ?? connection.prepare(sql)
      statements[sql] = statement
      return sql.hasPrefix("BEGIN")
        ? .beginning(statement) : sql.hasPrefix("COMMIT") ? .commit(statement) : .statement(statement)
    }
    return Replay(recording: recording, steps: steps)
  }

  /// Runs a recording.
  /// - Parameter batch: transactions are joined until they have held the database for so long.
  func run(_ replay: Replay, batch: Duration = .zero) throws {
    var begun = ContinuousClock.now
    /// The commit that was put off.
    var putOff: OpaquePointer?
    try replay.recording.bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count {
        let step = replay.steps[Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self))]
        let values = Int32(bytes[place + 2])
        place += 3
        switch step {
        case .statement(let statement):
          for index in 0..<values { place = bind(index + 1, of: statement, at: place, in: bytes) }
          try run(statement)
        case .beginning(let statement):
          if putOff == nil {
            begun = .now
            try run(statement)
          }
          putOff = nil
        case .commit(let statement):
          if begun.duration(to: .now) < batch { putOff = statement } else { try run(statement) }
        case .setting(let sql):
          if let commit = putOff { try run(commit) }
          putOff = nil
          try connection.execute(sql)
        }
      }
    }
    if let commit = putOff { try run(commit) }
  }

  private func run(_ statement: OpaquePointer) throws {
    var result = sqlite3_step(statement)
    let columns = sqlite3_column_count(statement)
    while result == SQLITE_ROW {
      for column in 0..<columns {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: sum &+= Int(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: sum &+= Int(sqlite3_column_double(statement, column).bitPattern & 0xFF)
        case SQLITE_TEXT:
          sum &+= Int(sqlite3_column_text(statement, column)?.pointee ?? 0)
          sum &+= Int(sqlite3_column_bytes(statement, column))
        case SQLITE_BLOB:
          sum &+=
            sqlite3_column_blob(statement, column) == nil ? 0 : Int(sqlite3_column_bytes(statement, column))
        default: break
        }
      }
      result = sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else { throw connection.failure(String(cString: sqlite3_sql(statement))) }
    sqlite3_reset(statement)
  }

  /// Binds the value at a place of the recording, without a copy; answers the place behind it.
  private func bind(
    _ index: Int32, of statement: OpaquePointer, at place: Int, in bytes: UnsafeRawBufferPointer
  ) -> Int {
    let content = place + 1
    switch Recording.Tag(rawValue: bytes[place]) {
    case .integer:
      sqlite3_bind_int64(statement, index, bytes.loadUnaligned(fromByteOffset: content, as: Int64.self))
      return content + 8
    case .real:
      let bits = bytes.loadUnaligned(fromByteOffset: content, as: UInt64.self)
      sqlite3_bind_double(statement, index, Double(bitPattern: bits))
      return content + 8
    case .text, .blob:
      let count = bytes.loadUnaligned(fromByteOffset: content, as: Int32.self)
      let start = bytes.baseAddress?.advanced(by: content + 4)
      if bytes[place] == Recording.Tag.text.rawValue {
        sqlite3_bind_text(statement, index, start?.assumingMemoryBound(to: CChar.self), count, nil)
      } else {
        sqlite3_bind_blob(statement, index, start, count, nil)
      }
      return content + 4 + Int(count)
    case .null, nil:
      sqlite3_bind_null(statement, index)
      return content
    }
  }
}
