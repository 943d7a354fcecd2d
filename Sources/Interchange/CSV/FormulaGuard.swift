/// Keeps a spreadsheet from taking a cell for a formula.
///
/// A text that begins with `= + - @`, a tab or a line end gets an apostrophe before it, and so does one that
/// begins so behind apostrophes of its own; reading takes one away from just these. So every text comes back
/// as it was: `=1` goes out as `'=1`, `'=1` as `''=1`, and `'abc` as itself. A plain negative number stays,
/// and a `-` alone, which would mean an emptied field, is guarded.
enum FormulaGuard {
  private static let apostrophe = UInt8(ascii: "'")
  private static let signs = Array("=+-@\t\r\n".utf8)

  /// The cell for a text.
  static func guarded(_ text: String) -> String {
    isRisky(text) && !isNegativeNumber(text) ? "'" + text : text
  }

  /// The text of a cell.
  static func unguarded(_ cell: String) -> String {
    cell.utf8.first == apostrophe && isRisky(cell) ? String(cell.dropFirst()) : cell
  }

  /// Whether a sign of a formula begins the text, be it behind apostrophes.
  private static func isRisky(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == apostrophe || signs.contains(first) else { return false }
    return text.utf8.first { $0 != apostrophe }.map(signs.contains) ?? false
  }

  private static func isNegativeNumber(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "-") else { return false }
    let parts = text.utf8.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
