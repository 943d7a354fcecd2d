import Domain

/// Reads the rows of one file as values of a record's fields.
struct RowReader<Record> {
  private let columns: [(index: Int, field: Field<Record>)]
  private let width: Int
  private let reading: Reading
  /// In KZ-1048 a letter that the writing program did not have has become a question mark.
  private let mayHaveLostLetters: Bool
  private static var names: Set<FieldID> { [.surname, .givenName, .patronymic, .owner] }

  /// A reader for the columns of a file, in the order of the record's fields.
  init(_ file: RegisterFile, _ fields: [Field<Record>], _ reading: Reading) {
    columns = fields.compactMap { field in
      file.columns.firstIndex(of: field.id).map { ($0, field) }
    }
    width = file.columns.count
    self.reading = reading
    mayHaveLostLetters = file.content.isKZ1048
  }

  /// What a row says.
  func read(_ row: CSVRow) -> RowReading<Record> {
    var result = RowReading<Record>()
    if row.isUnclosed {
      result.problems.append(Problem(.f02, variant: .openQuote))
      return result
    }
    if row.cells.dropFirst(width).contains(where: { !$0.isEmpty }) {
      result.problems.append(Problem(.f05, values: ["\(width + 1)"]))
    }
    for (index, field) in columns where index < row.cells.count {
      let cell = row.cells[index]
      if cell.isEmpty { continue }
      if Self.isDash(cell) {
        result.values.append((field, nil))
        continue
      }
      let text = FormulaGuard.unguarded(cell)
      switch reading.read(text, as: field) {
      case .empty:
        continue
      case .value(let value, let notes):
        if mayHaveLostLetters, Self.names.contains(field.id), text.contains("?") {
          result.problems.append(Problem(.f02, field.id, values: [text]))
        } else {
          result.values.append((field, value))
          result.notes += notes
        }
      case .problem(let problem):
        result.problems.append(problem)
      }
    }
    return result
  }

  /// A dash alone, be it among spaces, empties the field.
  private static func isDash(_ cell: String) -> Bool {
    cell.utf8.count < 10 && cell.split(separator: " ") == ["-"]
  }
}
