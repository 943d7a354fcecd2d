/// An individual identification number whose check digit is right (rule R92).
///
/// A sound number is no proof of a person: the eleventh digit weighs nothing, so most slips in it pass.
public struct IIN: Hashable, Sendable {
  /// Why twelve signs are no identification number.
  public enum Fault: Error, Hashable, Sendable {
    /// Not exactly twelve ASCII digits.
    case notTwelveDigits
    /// The twelfth digit does not follow from the others.
    case wrongCheckDigit
    /// Both passes of the check give 10: no number begins with these eleven digits.
    case cannotBeAssigned
  }

  /// The twelve digits.
  public let text: String
  /// The birth date that the digits tell; nil where they tell none or an impossible one.
  ///
  /// Since 2013 the digits are officially not tied to it: a difference is a warning, never an error.
  public let birth: Day?
  /// The seventh digit: century and sex, or 0 in numbers of a foreign form.
  public let centuryDigit: Int

  /// Reads exactly twelve digits.
  public init(_ text: String) throws(IIN.Fault) {
    let digits = try CheckedNumber.read(text)
    self.text = text
    centuryDigit = digits[6]
    birth = IIN.birth(digits)
  }

  /// The sex that the seventh digit tells: odd male, even female; nil for 0 and beyond 6.
  public var sex: Sex? {
    guard (1...6).contains(centuryDigit) else { return nil }
    return centuryDigit.isMultiple(of: 2) ? .f : .m
  }

  /// Whether the seventh digit is 0, as in some numbers given to foreigners.
  public var isForeignForm: Bool { centuryDigit == 0 }

  /// The twelfth digit for the first eleven; nil where no number can be assigned or there are not eleven.
  public static func checkDigit(for elevenDigits: String) -> Int? {
    guard let digits = CheckedNumber.digits(elevenDigits, count: 11) else { return nil }
    return CheckedNumber.checkDigit(digits)
  }

  /// The number whose leading zero a spreadsheet has lost; nil where a zero does not make it sound.
  public static func repaired(elevenDigits: String) -> IIN? {
    guard elevenDigits.utf8.count == 11 else { return nil }
    return try? IIN("0" + elevenDigits)
  }

  private static func birth(_ digits: [Int]) -> Day? {
    guard (1...6).contains(digits[6]) else { return nil }
    let century = 1800 + (digits[6] - 1) / 2 * 100
    return Day(
      year: century + digits[0] * 10 + digits[1], month: digits[2] * 10 + digits[3],
      day: digits[4] * 10 + digits[5])
  }
}

extension IIN: CustomStringConvertible {
  /// The twelve digits.
  public var description: String { text }
}
