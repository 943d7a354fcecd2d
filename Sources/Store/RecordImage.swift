import Crypto
import GRDB
import GRDBSQLite

/// A record as the journal sees it: the values of its columns at one moment, as SQLite stores them (a number as
/// its decimal digits).
struct RecordImage {
  /// The kind of a value; its number stands in what is hashed.
  private enum Kind: UInt8 {
    case null = 0
    case integer, real, text, blob

    init(_ type: Int32) {
      switch type {
      case SQLITE_INTEGER: self = .integer
      case SQLITE_FLOAT: self = .real
      case SQLITE_TEXT: self = .text
      case SQLITE_BLOB: self = .blob
      default: self = .null
      }
    }
  }

  private var kinds: [Kind] = []
  /// Where the bytes of each column end in ``bytes``.
  private var ends: [Int] = []
  private var bytes: [UInt8] = []

  /// Reads a row.
  init(_ row: Columns, columns: Int) {
    kinds.reserveCapacity(columns)
    ends.reserveCapacity(columns)
    bytes.reserveCapacity(512)
    for index in 0..<columns {
      let kind = Kind(row.type(index))
      if kind != .null { bytes.append(contentsOf: row.blob(index)) }
      kinds.append(kind)
      ends.append(bytes.count)
    }
  }

  /// The whole number in a column; nil where there is none.
  func integer(_ column: String, _ register: Register) -> Int64? {
    guard let index = register.columns.firstIndex(of: column), kinds[index] == .integer else { return nil }
    return Int64(String(decoding: value(index), as: UTF8.self))
  }

  private func value(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// SHA-256 over the columns that hold something: name, kind and bytes each with its length, so that a
  /// column added by a later version changes no hash.
  func digest(_ register: Register) -> [UInt8] {
    var hashed: [UInt8] = []
    hashed.reserveCapacity(bytes.count + 24 * kinds.count)
    for (index, heading) in register.headings.enumerated() where kinds[index] != .null {
      let value = value(index)
      hashed.append(contentsOf: heading)
      hashed.append(kinds[index].rawValue)
      hashed.append(count: value.count)
      hashed.append(contentsOf: value)
    }
    return Array(SHA256.hash(data: hashed))
  }

  /// The columns in which two differ.
  func columns(otherThan after: RecordImage, _ register: Register) -> [String] {
    register.columns.enumerated().filter { index, _ in
      after.kinds[index] != kinds[index] || after.value(index) != value(index)
    }.map(\.element)
  }

  /// The old values of the columns in which `after` differs, as JSON; nil where there is no difference.
  /// Without `after` all that held something.
  func json(_ register: Register, against after: RecordImage?) -> String? {
    var parts: [String] = []
    for (index, name) in register.columns.enumerated() {
      if let after {
        if after.kinds[index] == kinds[index], after.value(index) == value(index) { continue }
      } else if kinds[index] == .null {
        continue
      }
      parts.append("\(JSONText.quoted(name)):\(json(index))")
    }
    return parts.isEmpty ? nil : "{\(parts.joined(separator: ","))}"
  }

  private func json(_ index: Int) -> String {
    switch kinds[index] {
    case .null: "null"
    case .integer, .real: String(decoding: value(index), as: UTF8.self)
    case .text: JSONText.quoted(String(decoding: value(index), as: UTF8.self))
    case .blob: JSONText.quoted(Array(value(index)).hexadecimal)
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
