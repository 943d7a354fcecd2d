/// The number of a family's case as somebody says it: the office's own, or that of the state system.
public enum CaseNumber: Hashable, Sendable {
  /// The year of the first filing and the number in it: `К-2026/118` on the screen, `Q-2026-118` in files.
  case own(year: Int, ordinal: Int)
  /// Of the state system.
  case external(String)

  /// Whether a number can be one of a register whose own numbers begin with these letters: without a letter it may be any
  /// register's, and one of the state system says nothing by its letters.
  public static func mayBe(_ text: String, of letters: Set<String>) -> Bool {
    guard case .own = CaseNumber(text) else { return true }
    let first = Cleaning.clean(text).text.prefix { $0.isLetter }.uppercased()
    return first.isEmpty || letters.contains(first)
  }

  /// Reads an own number however it is written: with or without the letter, of either layout, with any sign between the
  /// year and the number; anything else is a number of the state system.
  public init(_ text: String) {
    let text = Cleaning.clean(text).text
    let letters = text.prefix { $0.isLetter }
    let numbers = text.dropFirst(letters.count).split { !$0.isLetter && !$0.isNumber }
    if letters.count <= 2, numbers.count == 2, let year = Int(numbers[0]), let ordinal = Int(numbers[1]),
      Day.years.contains(year), ordinal > 0
    {
      self = .own(year: year, ordinal: ordinal)
    } else {
      self = .external(text)
    }
  }
}
