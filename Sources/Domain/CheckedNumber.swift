/// The check digit that IIN and BIN share: twelve digits, the last computed from the others.
enum CheckedNumber {
  private static let firstWeights = Array(1...11)
  private static let secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

  /// The digits of a text of exactly so many ASCII digits.
  static func digits(_ text: some StringProtocol, count: Int) -> [Int]? {
    let bytes = text.utf8
    guard bytes.count == count else { return nil }
    let digits = bytes.compactMap(\.digit)
    return digits.count == count ? digits : nil
  }

  /// The twelfth digit for the first eleven; nil where both passes give 10 and no number can be assigned.
  static func checkDigit(_ digits: some Collection<Int>) -> Int? {
    for weights in [firstWeights, secondWeights] {
      let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
      if sum % 11 < 10 { return sum % 11 }
    }
    return nil
  }

  /// The twelve digits of a sound number.
  static func read(_ text: String) throws(IIN.Fault) -> [Int] {
    guard let digits = digits(text, count: 12) else { throw .notTwelveDigits }
    guard let check = checkDigit(digits.prefix(11)) else { throw .cannotBeAssigned }
    guard check == digits[11] else { throw .wrongCheckDigit }
    return digits
  }
}
