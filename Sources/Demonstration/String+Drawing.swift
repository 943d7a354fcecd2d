extension String {
  /// The last so many digits of the number, with leading zeros; up to fifteen need no memory of their own.
  init(_ number: Int, digits count: Int) {
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var rest = number
      for place in stride(from: count - 1, through: 0, by: -1) {
        bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      return count
    }
  }

  /// The words of a list.
  var words: [String] {
    split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
