import Domain

/// A sheet that somebody made by hand, opened to see what its columns mean.
public struct SheetFile: Sendable {
  /// Its name.
  public let name: String
  /// The row of headings.
  public let header: [String]
  /// The first rows under it.
  public let rows: [[String]]

  /// How many rows are shown.
  public static let shown = 10

  /// Opens a sheet: the row of headings is the first of ten that has the most words in it and no numbers.
  /// - Throws: ``InterchangeError``.
  public init(_ path: String) throws { try self.init(try InputFile(path)) }

  init(_ input: InputFile) throws {
    name = input.name
    var best: (row: CSVRow, reader: CSVReader, count: Int)?
    for separator in RegisterFile.separators {
      var reader = CSVReader(input.content.text, separator: separator)
      while let row = reader.next(), row.number <= RegisterFile.rowsBeforeHeader {
        let words = row.cells.count { Self.isHeading($0) }
        let filled = row.cells.count { !$0.isEmpty }
        if words > 1, words * 2 > filled, words > best?.count ?? 0 { best = (row, reader, words) }
      }
    }
    guard var best else { throw InterchangeError.noHeader(file: input.name) }
    header = best.row.cells.map { Cleaning.clean($0).text }
    var rows: [[String]] = []
    while rows.count < Self.shown, let row = best.reader.next() {
      if !LeftOut.holds(row, header: best.row.cells) { rows.append(row.cells) }
    }
    self.rows = rows
  }

  /// A heading says something in letters and is no date, number or code.
  private static func isHeading(_ cell: String) -> Bool {
    let letters = cell.unicodeScalars.count { $0.properties.isAlphabetic }
    return letters > 1 && letters * 2 > cell.unicodeScalars.count || cell == "№"
  }

  /// What the headings seem to mean: labels of any interface language, and words that such sheets use.
  /// - Parameter known: the register's fields.
  public func guess(_ known: [FieldID], _ words: InterchangeWords) -> SheetMapping {
    var seen: Set<SheetMapping.Meaning> = []
    return SheetMapping(
      columns: header.map { heading in
        var meaning = words.meaning(heading)
        if case .field(let id) = meaning, !known.contains(id) { meaning = .ignored }
        if meaning != .ignored, !seen.insert(meaning).inserted { meaning = .ignored }
        return SheetMapping.Column(heading, meaning)
      })
  }
}
