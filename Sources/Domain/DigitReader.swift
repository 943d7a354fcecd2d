/// Reads numbers of a fixed width from ASCII text, byte by byte.
struct DigitReader {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  /// Reads a text by the given steps; nil where they give nil.
  static func read<Value>(_ text: some StringProtocol, _ steps: (inout DigitReader) -> Value?) -> Value? {
    text.utf8.withContiguousStorageIfAvailable { read($0, steps) }
      ?? Array(text.utf8).withUnsafeBufferPointer { read($0, steps) }
  }

  /// The same from the bytes of a text.
  static func read<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ steps: (inout DigitReader) -> Value?
  ) -> Value? {
    var reader = DigitReader(rest: bytes[...])
    return steps(&reader)
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes exactly so many ASCII digits; nil where something else stands there.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = rest.popFirst()?.digit else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Takes one ASCII sign; false where something else stands there.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    rest.popFirst() == UInt8(ascii: sign)
  }
}

extension UInt8 {
  /// The value of an ASCII digit; nil for any other byte.
  var digit: Int? {
    self >= 0x30 && self <= 0x39 ? Int(self) - 0x30 : nil
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a number that is not negative with leading zeros.
  func write(_ value: Int, digits: Int, at start: Int) {
    var rest = value
    for place in stride(from: start + digits - 1, through: start, by: -1) {
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
