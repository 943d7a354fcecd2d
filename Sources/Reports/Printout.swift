/// A table as it leaves the program: for the printer as plain text or as a page of HTML, for a spreadsheet as CSV.
///
/// Its rows are asked for one by one while it is written, so that a list of a million rows needs no memory.
public struct Printout {
  /// A column.
  public struct Column: Sendable {
    /// Its heading.
    public let title: String
    /// Characters a line of it has on plain paper; longer cells go on in the next line.
    public let width: Int
    /// Numbers stand at the right.
    public let isNumber: Bool

    /// A column.
    public init(_ title: String, width: Int, isNumber: Bool = false) {
      self.title = title
      self.width = width
      self.isNumber = isNumber
    }
  }

  /// How it is written.
  public enum Face: String, CaseIterable, Sendable {
    case csv, text, html

    /// How the name of such a file ends.
    public var ending: String { self == .text ? "txt" : rawValue }
  }

  /// Gives the rows one after another, each with a cell for every column.
  public typealias Rows = (_ take: ([String]) throws -> Void) throws -> Void

  /// What it is.
  public var title: String
  /// Whose, of which day, by which filter: a line each.
  public var notes: [String]
  /// The columns.
  public var columns: [Column]
  /// The sums under the table, of a table for a spreadsheet too.
  public var sums: [String]
  /// What else stands under it on paper: a place for signatures.
  public var ending: [String]
  /// What every printout of a register says of itself.
  public var mark: String
  /// The language of the page, `ru`, `kk` or `en`.
  public var language: String
  /// The rows.
  public var rows: Rows

  /// A table about to be written.
  public init(
    title: String, notes: [String], columns: [Column], sums: [String] = [], ending: [String] = [],
    mark: String, language: String, rows: @escaping Rows
  ) {
    self.title = title
    self.notes = notes
    self.columns = columns
    self.sums = sums
    self.ending = ending
    self.mark = mark
    self.language = language
    self.rows = rows
  }
}
