import Domain

/// Rows of a sheet that are no record: sums, headings that a page break repeats, blank ones.
enum LeftOut {
  private static let sums = ["итого", "всего", "барлығы", "жиыны", "жиынтығы", "total"]

  /// Whether a row is one.
  static func holds(_ row: CSVRow, header: [String]) -> Bool {
    if row.isBlank || row.cells == header { return true }
    guard
      let first = row.cells.first(where: { cell in cell.unicodeScalars.contains { $0.properties.isAlphabetic }
      })
    else { return false }
    let word = Cleaning.clean(first).text.lowercased()
    return sums.contains { word == $0 || word.hasPrefix($0 + " ") || word.hasPrefix($0 + ":") }
  }
}
