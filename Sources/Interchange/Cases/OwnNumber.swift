import Domain

/// The office's own number of a case in a file: `Q-2026-1`.
public enum OwnNumber {
  private static let mark = "Q"
  private static let sign: Character = "-"

  /// The number as files have it.
  static func text(_ record: some CaseRecord) -> String {
    "\(mark)\(sign)\(record.year)\(sign)\(record.ordinal)"
  }

  /// Whether a number of a file is the office's own, or another office's, and none of the state system.
  public static func isOwn(_ text: String) -> Bool { parse(text) != nil }

  /// The year and the number in it; nil for anything else, such as a number of the state system.
  static func parse(_ text: String) -> (year: Int, ordinal: Int)? {
    let parts = text.split(separator: sign)
    guard parts.count == 3, parts[0] == mark, let year = Int(parts[1]), let ordinal = Int(parts[2]) else {
      return nil
    }
    return (year, ordinal)
  }
}
