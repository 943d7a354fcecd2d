import Crypto
import GRDB
import GRDBSQLite

/// A record as the journal sees it: the values of its columns at one moment.
struct RecordImage {
  /// One column's value; `bytes` are as SQLite stores them (an integer as its decimal digits).
  struct Value: Equatable {
    enum Kind: UInt8 {
      case null = 0
      case integer, real, text, blob

      /// The kind of a column's value in the row a statement stands on; nil where it holds nothing.
      init?(_ statement: OpaquePointer, _ index: Int32) {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_INTEGER: self = .integer
        case SQLITE_FLOAT: self = .real
        case SQLITE_TEXT: self = .text
        case SQLITE_BLOB: self = .blob
        default: return nil
        }
      }
    }
    let kind: Kind
    let bytes: [UInt8]
  }

  let values: [Value]

  /// Reads the row a statement stands on.
  init(_ statement: OpaquePointer, columns: Int) {
    var values: [Value] = []
    values.reserveCapacity(columns)
    for index in 0..<Int32(columns) {
      guard let kind = Value.Kind(statement, index) else {
        values.append(Value(kind: .null, bytes: []))
        continue
      }
      guard let start = sqlite3_column_blob(statement, index) else {
        values.append(Value(kind: kind, bytes: []))
        continue
      }
      let count = Int(sqlite3_column_bytes(statement, index))
      values.append(Value(kind: kind, bytes: [UInt8](UnsafeRawBufferPointer(start: start, count: count))))
    }
    self.values = values
  }

  /// SHA-256 over the columns that hold something: name, kind and bytes each with its length, so that a
  /// column added by a later version changes no hash.
  func digest(_ register: Register) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    for (heading, value) in zip(register.headings, values) where value.kind != .null {
      bytes.append(contentsOf: heading)
      bytes.append(value.kind.rawValue)
      bytes.append(count: value.bytes.count)
      bytes.append(contentsOf: value.bytes)
    }
    return Array(SHA256.hash(data: bytes))
  }

  /// The digest of the row a statement stands on, without keeping its values: most rows are new ones, and of
  /// those the journal needs no more.
  static func digest(_ statement: OpaquePointer, _ register: Register) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(768)
    for (index, heading) in register.headings.enumerated() {
      let index = Int32(index)
      guard let kind = Value.Kind(statement, index) else { continue }
      bytes.append(contentsOf: heading)
      bytes.append(kind.rawValue)
      let start = sqlite3_column_blob(statement, index)
      let count = start == nil ? 0 : Int(sqlite3_column_bytes(statement, index))
      bytes.append(count: count)
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    }
    return Array(SHA256.hash(data: bytes))
  }

  /// The old values of the columns in which `after` differs, as JSON; nil where there is no difference.
  /// Without `after` all that held something.
  func json(_ register: Register, against after: RecordImage?) -> String? {
    var parts: [String] = []
    for (index, name) in register.columns.enumerated() {
      if let after {
        if after.values[index] == values[index] { continue }
      } else if values[index].kind == .null {
        continue
      }
      parts.append("\(JSONText.quoted(name)):\(Self.json(values[index]))")
    }
    return parts.isEmpty ? nil : "{\(parts.joined(separator: ","))}"
  }

  private static func json(_ value: Value) -> String {
    switch value.kind {
    case .null: "null"
    case .integer, .real: String(decoding: value.bytes, as: UTF8.self)
    case .text: JSONText.quoted(String(decoding: value.bytes, as: UTF8.self))
    case .blob: JSONText.quoted(value.bytes.hexadecimal)
    }
  }
}

extension [UInt8] {
  /// Appends a length, eight bytes, most significant first.
  mutating func append(count: Int) {
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: count >> shift))
    }
  }

  /// Two lower-case digits a byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
