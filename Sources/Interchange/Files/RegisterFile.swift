import Domain

/// A CSV file of a register: its header found, its columns known.
struct RegisterFile {
  /// The columns that a file of refused rows has before its own; passed over when it is imported again.
  static let rejectColumns = ["reject_row", "reject_field", "reject_rule", "reject_reason"]
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";")]
  private static let rowsBeforeHeader = 10

  /// Its name, as journal and messages call it.
  let name: String
  /// What its columns mean; nil: passed over.
  let columns: [FieldID?]
  /// The header as written.
  let header: [String]
  /// `,` or `;`.
  let separator: UInt8
  /// Its encoding.
  let content: TextEncoding
  private var reader: CSVReader

  /// Opens a file and finds its header in the first ten rows, parted by whichever sign tells more columns.
  /// - Parameters:
  ///   - fields: the register's columns.
  ///   - ignoreUnknown: passes over columns that the register does not know.
  init(_ path: String, fields: [FieldID], words: InterchangeWords, ignoreUnknown: Bool) throws {
    let input = try InputFile(path)
    let known = Set(fields)
    func meaning(_ cell: String) -> FieldID? {
      let name = Cleaning.clean(cell).text
      return [FieldID(rawValue: name.lowercased()), words.field(name)].lazy.compactMap { $0 }
        .first(where: known.contains)
    }
    var best: (columns: [FieldID?], row: CSVRow, reader: CSVReader, separator: UInt8)?
    for separator in Self.separators {
      var reader = CSVReader(input.content.text, separator: separator)
      while let row = reader.next(), row.number <= Self.rowsBeforeHeader {
        let columns = row.cells.map(meaning)
        let count = columns.count { $0 != nil }
        let isHeader = count * 2 >= row.cells.count { !$0.isEmpty }
        if isHeader, count > best?.columns.count(where: { $0 != nil }) ?? 0 {
          best = (columns, row, reader, separator)
        }
      }
    }
    guard let best else { throw InterchangeError.noHeader(file: input.name) }
    name = input.name
    content = input.content
    header = best.row.cells
    columns = best.columns
    separator = best.separator
    reader = best.reader
    try check(ignoreUnknown: ignoreUnknown)
  }

  private func check(ignoreUnknown: Bool) throws {
    let unknown = zip(header, columns).filter { cell, field in
      field == nil && !cell.isEmpty && !Self.isRejectColumn(cell)
    }.map(\.0)
    if !unknown.isEmpty, !ignoreUnknown {
      throw InterchangeError.unknownColumns(file: name, names: unknown)
    }
    var seen: Set<FieldID> = []
    for case let field? in columns where !seen.insert(field).inserted {
      throw InterchangeError.repeatedColumn(file: name, field: field)
    }
  }

  /// Whether a column was added by a file of refused rows.
  static func isRejectColumn(_ cell: String) -> Bool {
    rejectColumns.contains(cell.lowercased())
  }

  /// The next row that holds anything; nil at the end.
  mutating func next() -> CSVRow? {
    while let row = reader.next() {
      if !row.isEmpty { return row }
    }
    return nil
  }

  /// How far it has been read, in bytes.
  var progress: (done: Int, total: Int) { (reader.offset, reader.count) }
}
