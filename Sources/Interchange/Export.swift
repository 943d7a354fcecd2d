import Domain
import Store

/// Writing registers into files that ``Import`` reads back without loss.
public enum Export {
  /// How a file is written.
  public enum Format: String, CaseIterable, Sendable {
    case csv, json
  }

  /// Writes a register, row by row as it stands at one moment.
  /// - Parameters:
  ///   - path: the file, mode 0600; nil: standard output.
  ///   - overwrite: whether it may replace another.
  /// - Throws: ``InterchangeError/exists(path:)``, ``InterchangeError/cannotMake(path:)``, ``InterchangeError/writeFailed(path:)``.
  public static func run(
    _ register: FileRegister, _ format: Format = .csv, store: Store, to path: String?, overwrite: Bool = false
  ) throws {
    let file = try OutputFile(path, overwrite: overwrite)
    switch register {
    case .kato:
      try write(KatoRecord.columns, format, file) { emit in
        try KatoRecord.each(of: store) { try emit($0.cells) }
      }
    case .settlements:
      try write(names(Settlement.fields), format, file) { emit in
        for settlement in try store.settlements() { try emit(values(Settlement.fields, settlement)) }
      }
    case .registrations:
      try write(names(RegistrationEntry.fields), format, file) { emit in
        try store.eachRegistration { stay, person in
          try emit(values(RegistrationEntry.fields, RegistrationEntry(stay, of: person)))
          if let departure = RegistrationEntry(endOf: stay, of: person) {
            try emit(values(RegistrationEntry.fields, departure))
          }
        }
      }
    }
    try file.finish()
  }

  private static func names<Record>(_ fields: [Field<Record>]) -> [String] { fields.map(\.id.rawValue) }

  private static func values<Record>(_ fields: [Field<Record>], _ record: Record) -> [FieldValue?] {
    fields.map { $0.get(record) }
  }

  /// Writes the rows that `rows` emits, in either format.
  private static func write(
    _ columns: [String], _ format: Format, _ file: OutputFile,
    _ rows: (([FieldValue?]) throws -> Void) throws -> Void
  ) throws {
    switch format {
    case .csv:
      let writer = try CSVWriter(file)
      try writer.write(columns)
      try rows { try writer.write($0.lazy.map { $0?.canonical ?? "" }) }
    case .json:
      var writer = try JSONWriter(file, keys: columns)
      try rows { try writer.write($0) }
      try writer.finish()
    }
  }
}
