import Domain
import Store

/// What a file of registrations is before it is read.
public enum Recognition: Sendable {
  /// Its columns are the register's own.
  case own
  /// Mappings that were made before fit it: one, or several of which somebody has to say which.
  case mapped([SavedMapping])
  /// Somebody has to say what its columns mean.
  case sheet(SheetFile)

  /// Looks at a file.
  /// - Throws: ``InterchangeError``.
  public init(_ path: String, in store: Store, words: InterchangeWords) throws {
    let input = try InputFile(path)
    let fitting = try SavedMapping.all(in: store).filter { $0.fits(input) }
    if !fitting.isEmpty {
      self = .mapped(fitting)
      return
    }
    let fields = RegistrationEntry.fields.map(\.id)
    do {
      let file = try RegisterFile(input, fields: fields, words: words, ignoreUnknown: false)
      let known = file.columns.compactMap { if case .field(let id) = $0 { id } else { nil } }
      if Self.required.allSatisfy(known.contains) {
        self = .own
        return
      }
    } catch InterchangeError.noHeader, InterchangeError.unknownColumns, InterchangeError.repeatedColumn {
      // A sheet of its own kind.
    }
    self = .sheet(try SheetFile(input))
  }

  /// The fields that every row of arrivals needs.
  public static let required: [FieldID] = [
    .kind, .event, .surname, .givenName, .birthDate, .toTerritory, .arrivedOn, .registeredOn,
  ]
}

extension SheetFile {
  /// A row as the mapping reads it.
  public typealias Row = (values: [FieldID: FieldValue], problems: [Problem])

  /// The first rows as a mapping reads them.
  public func read(_ mapping: SheetMapping, _ reading: Reading) -> [Row] {
    let reader = RowReader(
      columns: mapping.columns.map(\.meaning), constants: mapping.constants, RegistrationEntry.fields, reading
    )
    return rows.map { cells in
      let row = reader.read(CSVRow(number: 0, cells: cells))
      let values = row.values.compactMap { value in value.value.map { (value.field.id, $0) } }
      return (Dictionary(values, uniquingKeysWith: { first, _ in first }), row.problems)
    }
  }
}
