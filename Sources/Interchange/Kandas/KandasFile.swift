import Domain

/// A file in the state system's layout: its header is in one of the first ten rows, below titles.
struct KandasFile {
  let name: String
  let header: [String]
  let separator: UInt8
  let content: TextEncoding
  private let columns: [KandasColumn?]
  private var reader: CSVReader

  /// Opens a file and finds its header.
  init(_ path: String, ignoreUnknown: Bool) throws {
    let input = try InputFile(path)
    var best: (row: CSVRow, reader: CSVReader, separator: UInt8, known: Int)?
    for separator in RegisterFile.separators {
      var reader = CSVReader(input.content.text, separator: separator)
      while let row = reader.next(), row.number <= RegisterFile.rowsBeforeHeader {
        let known = row.cells.count { KandasColumn.of($0)?.field != nil }
        if known > max(2, best?.known ?? 0) { best = (row, reader, separator, known) }
      }
    }
    guard let best else { throw InterchangeError.noHeader(file: input.name) }
    (name, content) = (input.name, input.content)
    (header, separator, reader) = (best.row.cells, best.separator, best.reader)
    columns = header.map { KandasColumn.of($0) }
    let unknown = header.filter {
      !$0.isEmpty && KandasColumn.of($0) == nil && !RegisterFile.isRejectColumn($0)
    }
    if !unknown.isEmpty, !ignoreUnknown { throw InterchangeError.unknownColumns(file: name, names: unknown) }
  }

  /// How far it has been read, in bytes.
  var progress: (done: Int, total: Int) { (reader.offset, reader.count) }

  /// The next row that holds a record; nil at the end.
  mutating func next() -> CSVRow? {
    while let row = reader.next() {
      if !LeftOut.holds(row, header: header) { return row }
    }
    return nil
  }

  /// What a row says.
  func read(_ row: CSVRow, _ reading: Reading) -> (
    row: KandasPersonRow, notes: [Problem], problems: [Problem]
  ) {
    var result = KandasPersonRow()
    var (notes, problems): ([Problem], [Problem]) = ([], [])
    if row.isUnclosed { problems.append(Problem(.f02, variant: .openQuote)) }
    for (index, column) in columns.enumerated() where index < row.cells.count {
      guard let field = column?.field else { continue }
      let cell = FormulaGuard.unguarded(row.cells[index])
      switch reading.read(Self.plain(cell, field.kind), as: field) {
      case .empty: continue
      case .value(let value, let said):
        field.set(&result, value)
        notes += said
      case .problem(let problem): problems.append(problem)
      }
    }
    return (result, notes, problems)
  }

  /// A cell as it was meant: spreadsheets write a day as a moment at midnight, or as the number of days since 1899.
  private static func plain(_ cell: String, _ kind: FieldKind) -> String {
    guard case .day = kind else { return cell }
    var text = Cleaning.clean(cell).text
    for ending in [" 00:00:00", "T00:00:00", " 0:00:00", " 0:00"] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    if let serial = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text),
      (10_000...60_000).contains(serial),
      let beginning = Day(year: 1899, month: 12, day: 30)
    {
      return beginning.adding(days: serial).iso
    }
    return text
  }
}
