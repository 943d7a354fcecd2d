import Domain
import GRDBSQLite

/// A value that a statement can be given.
protocol Bindable {
  /// Gives itself to a place of a statement, which keeps a copy; answers SQLite's result.
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

/// SQLite makes a copy of its own.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension String: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        // A text without bytes has no address, and SQLite would take that for NULL.
        guard let start = $0.baseAddress else { return sqlite3_bind_text(statement, place, "", 0, copied) }
        return sqlite3_bind_text(statement, place, start, Int32($0.count), copied)
      }
    }
  }
}

extension [UInt8]: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    isEmpty
      ? sqlite3_bind_zeroblob(statement, place, 0)
      : withUnsafeBytes { sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), copied) }
  }
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, self)
  }
}

extension Int32: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, Int64(self))
  }
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, Int64(self))
  }
}

extension Bool: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, self ? 1 : 0)
  }
}

extension Double: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_double(statement, place, self)
  }
}

extension Day: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { iso.bind(to: statement, at: place) }
}
