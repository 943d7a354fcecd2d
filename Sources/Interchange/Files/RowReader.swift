import Domain

/// Reads the rows of one file as values of a record's fields.
struct RowReader<Record> {
  /// Where a field's text comes from.
  private enum Source {
    case cell(Int)
    /// A part of the name in a cell.
    case name(KeyPath<PersonName.Parts, String?>)
    case constant(String)
  }

  private let columns: [(source: Source, field: Field<Record>)]
  /// The cell with the whole name.
  private let nameCell: Int?
  private let width: Int
  private let reading: Reading
  /// In KZ-1048 a letter that the writing program did not have has become a question mark.
  private let mayHaveLostLetters: Bool
  private static var names: Set<FieldID> { [.surname, .givenName, .patronymic, .owner] }

  /// A reader for the columns of a file, in the order of the record's fields.
  init(_ file: RegisterFile, _ fields: [Field<Record>], _ reading: Reading) {
    self.init(
      columns: file.columns, constants: file.constants, fields, reading,
      mayHaveLostLetters: file.content.isKZ1048)
  }

  /// A reader for columns of these meanings.
  init(
    columns meanings: [SheetMapping.Meaning], constants: [String: String], _ fields: [Field<Record>],
    _ reading: Reading, mayHaveLostLetters: Bool = false
  ) {
    let nameCell = meanings.firstIndex(of: .fullName)
    self.nameCell = nameCell
    columns = fields.compactMap { field in
      if let index = meanings.firstIndex(of: .field(field.id)) { return (.cell(index), field) }
      if nameCell != nil, let part = Self.part(field.id) { return (.name(part), field) }
      guard let constant = constants[field.id.rawValue] else { return nil }
      if constant == SheetMapping.today { return (.constant(reading.today.iso), field) }
      if let other = SheetMapping.field(of: constant), let index = meanings.firstIndex(of: .field(other)) {
        return (.cell(index), field)
      }
      return (.constant(constant), field)
    }
    width = meanings.count
    self.reading = reading
    self.mayHaveLostLetters = mayHaveLostLetters
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
    let whole = nameCell.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
    let cleaned = Cleaning.clean(whole)
    let name = PersonName.split(fullName: cleaned.text)
    if name == nil, !whole.isEmpty {
      result.problems.append(Problem(.f02, .surname, values: [whole], variant: .fullName))
    }
    // Read by its parts, the cell is one text that was cleaned.
    if name != nil, cleaned.changed { result.notes.append(Problem(.f06, .surname)) }
    for (source, field) in columns {
      let cell: String
      switch source {
      case .cell(let index): cell = index < row.cells.count ? row.cells[index] : ""
      case .name(let part): cell = name?[keyPath: part] ?? ""
      case .constant(let text): cell = text
      }
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

  private static func part(_ id: FieldID) -> KeyPath<PersonName.Parts, String?>? {
    switch id {
    case .surname: \.surnameIfAny
    case .givenName: \.givenIfAny
    case .patronymic: \.patronymic
    default: nil
    }
  }

  /// A dash alone, be it among spaces, empties the field.
  private static func isDash(_ cell: String) -> Bool {
    cell.utf8.count < 10 && cell.split(separator: " ") == ["-"]
  }
}

extension PersonName.Parts {
  fileprivate var surnameIfAny: String? { surname }
  fileprivate var givenIfAny: String? { given }
}
