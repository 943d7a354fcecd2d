import Domain

/// A row that was not taken, and why.
public struct Refusal: Equatable, Sendable {
  /// The file's name.
  public let file: String
  /// The row as a spreadsheet counts it: the header is a row too.
  public let row: Int
  /// Every finding that refuses it; one at least.
  public let problems: [Problem]
}
