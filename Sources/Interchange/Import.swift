import Domain
import Store

/// Reading files into the registers.
public enum Import {
  /// How a file is to be taken.
  public struct Options: Sendable {
    /// The day of a KATO edition; nil: as the file's name says, else today.
    public var edition: Day?
    /// Only tells what would happen.
    public var isTrial = false
    /// What the columns of sheets mean that are not the register's own; the first that fits a file is taken.
    public var mappings: [SheetMapping] = []
    /// Of a file of kandas only these applications; nil: all.
    public var applications: Set<String>?
    /// Passes over columns that the register does not know.
    public var ignoreUnknown = false
    /// Where refused rows go; nil, and of a trial: nowhere. Of several input files each further one has a file of its own,
    /// with its number behind the name.
    public var rejects: String?
    /// Whether such a file may replace another.
    public var overwrite = false

    /// The usual way.
    public init() {}
  }

  /// Takes files into a register: good rows are kept, bad ones are told of and go to the rejects file.
  ///
  /// Commits in batches of at most 50 ms, each one change of the journal; a KATO edition is one change.
  /// - Parameters:
  ///   - files: those of a KATO edition in two languages together; of other registers one after the other.
  ///   - refused: told of each refused row as it is met; may not ask the store.
  ///   - progress: told after each batch how far the file is; gives false to stop there, keeping what was taken.
  /// - Throws: ``InterchangeError`` where a file cannot be read at all, `StoreError` where the store refuses.
  public static func run(
    _ register: FileRegister, files: [String], options: Options = Options(), store: Store,
    words: InterchangeWords, refused: (Refusal) -> Void = { _ in },
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> ImportReport {
    let words = words.remembering()
    var options = options
    // A trial leaves nothing behind, no file either.
    if options.isTrial { options.rejects = nil }
    switch register {
    case .kato:
      return try KatoImport(options: options, store: store, words: words).run(files, refused: refused)
    case .kandas:
      return try KandasImport(options: options, store: store, words: words).run(
        files, refused: refused, progress: progress)
    case .resettlers:
      return try ResettlerImport(options: options, store: store, words: words).run(
        files, refused: refused, progress: progress)
    case .settlements:
      let rows = try SettlementImport(store)
      return try run(files, Settlement.fields, options, store, words, refused, progress, rows.take)
    case .centres:
      let rows = try CentreImport(store)
      return try run(files, Centre.columns, options, store, words, refused, progress, rows.take)
    case .registrations:
      let rows = try RegistrationImport(store, words)
      do {
        return try run(files, RegistrationEntry.fields, options, store, words, refused, progress, rows.take)
      } catch let error as InterchangeError {
        throw try handMade(error, files, options, store) ?? error
      }
    }
  }

  /// Of a sheet whose header is not the register's own, which mappings fit it; nil where something else is wrong.
  private static func handMade(
    _ error: InterchangeError, _ files: [String], _ options: Options, _ store: Store
  ) throws -> InterchangeError? {
    var (name, isBare) = ("", false)
    switch error {
    case .noHeader(let file): (name, isBare) = (file, true)
    case .unknownColumns(let file, _), .repeatedColumn(let file, _): name = file
    default: return nil
    }
    guard options.mappings.isEmpty,
      let input = try files.map({ try InputFile($0) }).first(where: { $0.name == name })
    else { return nil }
    let fitting = try SavedMapping.all(in: store).filter { $0.fits(input) }.map(\.name)
    return fitting.isEmpty && !isBare ? nil : .handMade(file: name, mappings: fitting)
  }

  private static func run<Record>(
    _ files: [String], _ fields: [Field<Record>], _ options: Options, _ store: Store,
    _ words: InterchangeWords, _ refused: (Refusal) -> Void, _ progress: (Int, Int) -> Bool,
    _ take: (RowReading<Record>, Change) throws -> Verdict
  ) throws -> ImportReport {
    var report = ImportReport()
    let reading = Reading(
      today: store.clock.today(), source: .file, gazetteer: try store.gazetteer(), code: words.code,
      country: words.country)
    for (index, path) in files.enumerated() where !report.isStopped {
      let file = try RegisterFile(
        path, fields: fields.map(\.id), mappings: options.mappings, words: words,
        ignoreUnknown: options.ignoreUnknown)
      let rejects = try options.rejects.map {
        try RejectsFile(
          RejectsFile.path($0, number: index + 1), overwrite: options.overwrite, header: file.header,
          separator: file.separator, withMark: file.content.hadMark || file.content.isKZ1048,
          sentence: words.sentence)
      }
      var run = ImportRun(
        file: file, reader: RowReader(file, fields, reading), rejects: rejects, store: store, report: report)
      do {
        try run.run(isTrial: options.isTrial, take: take, refused: refused, progress: progress)
      } catch {
        try? rejects?.finish()
        throw error
      }
      try rejects?.finish()
      report = run.report
    }
    return report
  }
}
