import Domain

/// A row that was not taken, and why.
public struct Refusal: Equatable, Sendable {
  /// The file's name.
  public let file: String
  /// The row as a spreadsheet counts it: the header is a row too.
  public let row: Int
  /// Every finding that refuses it; one at least.
  public let problems: [Problem]

  /// A row that was not taken.
  public init(file: String, row: Int, problems: [Problem]) {
    self.file = file
    self.row = row
    self.problems = problems
  }
}
