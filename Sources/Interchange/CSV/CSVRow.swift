/// A row of a CSV file.
struct CSVRow: Equatable {
  /// The row as a spreadsheet counts it: the first of the file is 1, empty ones count.
  let number: Int
  /// The cells as written, without their quotes.
  let cells: [String]
  /// A quote was opened and is not closed before the end of the file: it stands in its cell, and the row ends with
  /// its line.
  var isUnclosed = false

  /// Whether nothing is written in it but spaces.
  var isBlank: Bool {
    cells.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
  }
}
