import Domain

/// The columns of a table that are named as the described fields of a record, and hold what they hold.
struct FieldColumns<Record>: Sendable {
  private let fields: [Field<Record>]
  /// The columns, in the order of the fields.
  let names: [String]

  /// The columns of these fields.
  init(_ fields: [Field<Record>]) {
    self.fields = fields
    names = fields.map(\.id.rawValue)
  }

  /// «a, b, c», of a table's alias.
  func list(of table: String) -> String { names.map { "\(table).\($0)" }.joined(separator: ", ") }

  /// Reads them, beginning with a column of a row.
  func read(_ row: Columns, from first: Int, into record: inout Record) {
    for (index, field) in fields.enumerated() {
      field.set(&record, Self.value(field.kind, row, first + index))
    }
  }

  /// What is stored of a record.
  func values(_ record: Record) -> [(any Bindable)?] {
    fields.map { field in
      switch field.get(record) {
      case nil: nil
      case .text(let text): text
      case .number(let number): number
      case .day(let day): day
      case .flag(let flag): flag
      case .place(.territory(let code)) where field.kind == .place(.territory): code.number
      case .place(let place): place.code
      }
    }
  }

  private static func value(_ kind: FieldKind, _ row: Columns, _ index: Int) -> FieldValue? {
    switch kind {
    case .number: (row[index] as Int?).map { .number($0) }
    case .day: row.day(index).map { .day($0) }
    case .yesNo: (row[index] as Bool?).map { .flag($0) }
    case .place(.territory): row.territory(index).map { .place(.territory($0)) }
    case .place: row.place(index).map { .place($0) }
    case .text, .longText, .choice, .iin, .country: (row[index] as String?).map { .text($0) }
    }
  }
}
