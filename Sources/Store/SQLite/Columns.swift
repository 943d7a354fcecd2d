import Domain
import GRDBSQLite

/// The columns of the row that a statement stands on, each read as what the record holds.
struct Columns {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  /// How many there are.
  var count: Int { Int(sqlite3_column_count(statement)) }

  private func isNull(_ index: Int) -> Bool { type(index) == SQLITE_NULL }

  /// The text of a column as SQLite holds it, gone with the next step; nothing where it is NULL.
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(statement, Int32(index))
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(index))))
  }

  /// The bytes of a column as it is stored, a number as its digits; gone with the next step.
  func blob(_ index: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, Int32(index))
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(index))))
  }

  /// SQLite's type of what is stored in a column.
  func type(_ index: Int) -> Int32 { sqlite3_column_type(statement, Int32(index)) }

  subscript(index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }
  subscript(index: Int) -> Int64 { sqlite3_column_int64(statement, Int32(index)) }
  subscript(index: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(index))) }
  subscript(index: Int) -> Bool { sqlite3_column_int64(statement, Int32(index)) != 0 }

  subscript(index: Int) -> [UInt8] { Array(blob(index)) }

  subscript(index: Int) -> String? {
    let bytes = bytes(index)
    return bytes.baseAddress == nil ? nil : String(decoding: bytes, as: UTF8.self)
  }
  subscript(index: Int) -> Int64? { isNull(index) ? nil : self[index] as Int64 }
  subscript(index: Int) -> Int? { isNull(index) ? nil : self[index] as Int }
  subscript(index: Int) -> Bool? { isNull(index) ? nil : self[index] as Bool }
  subscript(index: Int) -> [UInt8]? { isNull(index) ? nil : self[index] as [UInt8] }
  subscript(index: Int) -> Double? { isNull(index) ? nil : sqlite3_column_double(statement, Int32(index)) }

  /// The day in a column; nil where it is empty.
  func day(_ index: Int) -> Day? { Day(isoBytes: bytes(index)) }

  /// The code of a closed list in a column; nil where it is empty.
  func code<Code: RawRepresentable<String>>(_ index: Int) -> Code? {
    (self[index] as String?).flatMap { Code(rawValue: $0) }
  }

  /// The place in a column; nil where it is empty.
  func place(_ index: Int) -> Place? { (self[index] as String?).flatMap { Place(code: $0) } }

  /// The territory in a column; nil where it is empty.
  func territory(_ index: Int) -> KatoCode? {
    KatoCode(number: Int32(truncatingIfNeeded: sqlite3_column_int64(statement, Int32(index))))
  }

  /// Surname, given name and patronymic in three columns from one on, parted by spaces, what is empty left out.
  func fullName(_ index: Int) -> String {
    let parts = (index..<index + 3).map { bytes($0) }
    let capacity = parts.reduce(2) { $0 + $1.count }
    return String(unsafeUninitializedCapacity: capacity) { name in
      var end = 0
      for part in parts where !part.isEmpty {
        if end > 0 {
          name[end] = UInt8(ascii: " ")
          end += 1
        }
        for byte in part {
          name[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}
