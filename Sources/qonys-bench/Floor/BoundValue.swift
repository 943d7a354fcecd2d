/// A value bound to a statement.
enum BoundValue: Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text([UInt8])
  case blob([UInt8])
}

extension BoundValue {
  /// The values of a statement, read from its text with the values put in: SQLite tells them in no other way.
  /// - Parameters:
  ///   - sql: the text with its question marks.
  ///   - expanded: the same text as `sqlite3_expanded_sql` writes it.
  /// - Returns: nil where the two do not fit together.
  static func values(of sql: String, in expanded: String) -> [BoundValue]? {
    var reader = Reader(sql: Array(sql.utf8), expanded: Array(expanded.utf8))
    return reader.read()
  }

  private struct Reader {
    let sql: [UInt8]
    let expanded: [UInt8]
    private var place = 0
    private var values: [BoundValue] = []

    init(sql: [UInt8], expanded: [UInt8]) {
      self.sql = sql
      self.expanded = expanded
    }

    mutating func read() -> [BoundValue]? {
      var index = 0
      var quote: UInt8?
      while index < sql.count {
        let byte = sql[index]
        if quote == nil, byte == UInt8(ascii: "?") {
          index += 1
          var number = 0
          while index < sql.count, let digit = Self.digit(sql[index]) {
            number = number * 10 + digit
            index += 1
          }
          guard take(number) else { return nil }
          continue
        }
        if byte == quote {
          quote = nil
        } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
          quote = byte
        }
        guard place < expanded.count, expanded[place] == byte else { return nil }
        place += 1
        index += 1
      }
      return place == expanded.count ? values : nil
    }

    /// Takes the literal at hand as the value of this number, or of the next where the mark has none.
    private mutating func take(_ number: Int) -> Bool {
      guard let value = literal() else { return false }
      if number == 0 || number == values.count + 1 {
        values.append(value)
        return true
      }
      return number <= values.count && values[number - 1] == value
    }

    private mutating func literal() -> BoundValue? {
      guard place < expanded.count else { return nil }
      switch expanded[place] {
      case UInt8(ascii: "N"):
        place += 4
        return .null
      case UInt8(ascii: "'"): return text().map { .text($0) }
      case UInt8(ascii: "x"): return blob().map { .blob($0) }
      default: return number()
      }
    }

    private mutating func text() -> [UInt8]? {
      let quote = UInt8(ascii: "'")
      var bytes: [UInt8] = []
      place += 1
      while place < expanded.count {
        if expanded[place] == quote {
          place += 1
          guard place < expanded.count, expanded[place] == quote else { return bytes }
        }
        bytes.append(expanded[place])
        place += 1
      }
      return nil
    }

    private mutating func blob() -> [UInt8]? {
      guard let end = expanded[(place + 2)...].firstIndex(of: UInt8(ascii: "'")) else { return nil }
      let digits = expanded[(place + 2)..<end]
      place = end + 1
      return stride(from: digits.startIndex, to: digits.endIndex, by: 2).map { at in
        Self.hexadecimal(digits[at]) << 4 | Self.hexadecimal(digits[at + 1])
      }
    }

    private mutating func number() -> BoundValue? {
      let end = expanded[place...].firstIndex { byte in
        !(Self.digit(byte) != nil || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e"))
      }
      let text = String(decoding: expanded[place..<(end ?? expanded.count)], as: UTF8.self)
      place = end ?? expanded.count
      return Int64(text).map { .integer($0) } ?? Double(text).map { .real($0) }
    }

    private static func digit(_ byte: UInt8) -> Int? {
      (48...57).contains(byte) ? Int(byte) - 48 : nil
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8 {
      byte < 58 ? byte - 48 : (byte | 32) - 87
    }
  }
}
