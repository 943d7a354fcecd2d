import Domain
import Store

/// Writing registers into files that ``Import`` reads back without loss.
public enum Export {
  /// What can be written; the raw value is its name on the command line. All but the last three are read back by
  /// ``Import``.
  public enum Register: String, CaseIterable, Sendable {
    case kato, settlements, registrations, centres, kandas, resettlers, people, quotas, journal

    /// Whether it can be told what of it was in force on a day: of anything but the journal, which tells what was done.
    public var hasDays: Bool { self != .journal }
  }

  /// How a file is written.
  public enum Format: String, CaseIterable, Sendable {
    case csv, json
  }

  /// Writes a register, row by row as it stands at one moment.
  /// - Parameters:
  ///   - day: only what was in force that day, as known to the store; nil: all.
  ///   - path: the file, mode 0600; nil: standard output.
  ///   - overwrite: whether it may replace another.
  /// - Throws: ``InterchangeError/exists(path:)``, ``InterchangeError/cannotMake(path:)``, ``InterchangeError/writeFailed(path:)``.
  public static func run(
    _ register: Register, _ format: Format = .csv, store: Store, on day: Day? = nil, to path: String?,
    overwrite: Bool = false
  ) throws {
    let file = try OutputFile(path, overwrite: overwrite)
    switch register {
    case .kato:
      try write(KatoRecord.columns, format, file) { emit in
        try KatoRecord.each(of: store, on: day) { try emit($0.cells) }
      }
    case .settlements:
      try write(names(Settlement.fields), format, file) { emit in
        let gazetteer = try store.gazetteer()
        for settlement in try store.settlements() {
          let territory = settlement.territory?.territory.flatMap { gazetteer[$0] }
          if let day, let territory, !territory.isInForce(on: day) { continue }
          try emit(values(Settlement.fields, settlement))
        }
      }
    case .registrations:
      try write(names(RegistrationEntry.fields), format, file) { emit in
        try store.eachRegistration(on: day) { stay, person in
          try emit(values(RegistrationEntry.fields, RegistrationEntry(stay, of: person)))
          if day == nil, let departure = RegistrationEntry(endOf: stay, of: person) {
            try emit(values(RegistrationEntry.fields, departure))
          }
        }
      }
    case .centres:
      let centres = try store.centres(on: store.clock.today()).map(\.centre)
      try write(names(Centre.columns), format, file) { emit in
        for centre in centres { try emit(values(Centre.columns, centre)) }
      }
    case .kandas:
      try write(KandasExport.columns, format, file) { emit in try KandasExport.each(of: store, on: day, emit)
      }
    case .resettlers:
      try write(ResettlerExport.columns, format, file) { emit in
        try ResettlerExport.each(of: store, on: day, emit)
      }
    case .quotas:
      let known = try store.quotas()
      let quotas = day.map { known.held(on: $0) } ?? known
      try write(QuotaExport.columns, format, file) { emit in try QuotaExport.each(of: quotas, emit) }
    case .people:
      try write(["id", "family"] + names(Person.fields) + ["archived_on"], format, file) { emit in
        try store.eachPerson(on: day) { person in
          try emit(
            [.number(Int(person.id)), person.family.map { .number(Int($0)) }] + values(Person.fields, person)
              + [person.archivedOn.map { .day($0) }])
        }
      }
    case .journal:
      try write(JournalRecord.columns, format, file) { emit in
        try store.eachJournalRecord { try emit(JournalRecord.cells($0)) }
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
