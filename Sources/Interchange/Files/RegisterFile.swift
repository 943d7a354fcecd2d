import Domain

/// A CSV file of a register: its header found, its columns known.
struct RegisterFile {
  /// The columns that a file of refused rows has before its own; passed over when it is imported again.
  static let rejectColumns = ["reject_row", "reject_field", "reject_rule", "reject_reason"]
  static let separators = [UInt8(ascii: ","), UInt8(ascii: ";")]
  static let rowsBeforeHeader = 10

  /// Its name, as journal and messages call it.
  let name: String
  /// What its columns mean.
  let columns: [SheetMapping.Meaning]
  /// What every row says where it has no cell for it.
  let constants: [String: String]
  /// The header as written.
  let header: [String]
  /// `,` or `;`.
  let separator: UInt8
  /// Its encoding.
  let content: TextEncoding
  private var reader: CSVReader
  /// Rows that are no record, so far: sums, repeated headings, blank ones.
  private(set) var leftOut = 0

  /// Opens a file and finds its header in the first ten rows, parted by whichever sign tells more columns.
  /// - Parameters:
  ///   - fields: the register's columns.
  ///   - mappings: what the columns of sheets mean that are not the register's own; the first that fits is taken.
  ///   - ignoreUnknown: passes over columns that the register does not know.
  init(
    _ path: String, fields: [FieldID], mappings: [SheetMapping] = [], words: InterchangeWords,
    ignoreUnknown: Bool
  ) throws {
    try self.init(
      try InputFile(path), fields: fields, mappings: mappings, words: words, ignoreUnknown: ignoreUnknown)
  }

  /// The same of a file that has been read.
  init(
    _ input: InputFile, fields: [FieldID], mappings: [SheetMapping] = [], words: InterchangeWords,
    ignoreUnknown: Bool
  ) throws {
    if let mapped = Self.find(mappings, in: input) {
      (name, content) = (input.name, input.content)
      (header, columns, constants) = (mapped.row.cells, mapped.columns, mapped.constants)
      (separator, reader) = (mapped.separator, mapped.reader)
      return
    }
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
    columns = best.columns.map { $0.map { .field($0) } ?? .ignored }
    constants = [:]
    separator = best.separator
    reader = best.reader
    try check(ignoreUnknown: ignoreUnknown)
  }

  private typealias Mapped = (
    row: CSVRow, columns: [SheetMapping.Meaning], constants: [String: String], reader: CSVReader,
    separator: UInt8
  )

  /// The first mapping that one of the first rows fits.
  private static func find(_ mappings: [SheetMapping], in input: InputFile) -> Mapped? {
    guard !mappings.isEmpty else { return nil }
    for separator in separators {
      var reader = CSVReader(input.content.text, separator: separator)
      while let row = reader.next(), row.number <= rowsBeforeHeader {
        // A file of refused rows has columns of its own before those of the sheet.
        let own = row.cells.drop { isRejectColumn($0) }
        for mapping in mappings {
          guard let places = mapping.places(in: Array(own)) else { continue }
          let passed = Array(repeating: SheetMapping.Meaning.ignored, count: row.cells.count - own.count)
          return (row, passed + places, mapping.constants, reader, separator)
        }
      }
    }
    return nil
  }

  /// Whether a mapping fits a file.
  static func isSheet(of mapping: SheetMapping, _ input: InputFile) -> Bool {
    find([mapping], in: input) != nil
  }

  private func check(ignoreUnknown: Bool) throws {
    let unknown = zip(header, columns).filter { cell, meaning in
      meaning == .ignored && !cell.isEmpty && !Self.isRejectColumn(cell)
    }.map(\.0)
    if !unknown.isEmpty, !ignoreUnknown {
      throw InterchangeError.unknownColumns(file: name, names: unknown)
    }
    var seen: Set<FieldID> = []
    for case .field(let field) in columns where !seen.insert(field).inserted {
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
      if !LeftOut.holds(row, header: header) { return row }
      leftOut += 1
    }
    return nil
  }

  /// How far it has been read, in bytes.
  var progress: (done: Int, total: Int) { (reader.offset, reader.count) }
}
