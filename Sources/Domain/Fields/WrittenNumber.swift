/// A whole number as people write it.
enum WrittenNumber {
  /// Reads digits, thousands parted by blanks, points or commas (1 655, 1.655, 2,820), or digits that were typed on the
  /// row of a Kazakh keyboard that has letters and signs in their place; nil for anything else.
  static func read(_ text: String) -> Int? {
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else { return Int(KeyboardLayout.digits(text)) }
    let groups = text.split(omittingEmptySubsequences: false) { ".,'".contains($0) || $0.isWhitespace }
    guard let first = groups.first, (1...3).contains(first.count) || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else {
      return Int(KeyboardLayout.digits(text)).flatMap { text.contains { ".,".contains($0) } ? nil : $0 }
    }
    return Int(groups.joined())
  }
}
