import ArgumentParser
import Domain
import Interchange
import Store
import Words

/// `import`: files into a register.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: CommandWords.importing.now,
      discussion: CommandWords.importingDetails.now)
  }

  @Argument(help: .text(CommandWords.importRegister, CommandWords.register), transform: FileRegister.argument)
  var register: FileRegister

  @Argument(help: .text(CommandWords.importFiles, CommandWords.file))
  var files: [String] = []

  @Option(help: .text(CommandWords.editionOption, CommandWords.day), transform: Day.argument)
  var edition: Day?

  @Flag(help: .text(CommandWords.dryRunOption))
  var dryRun = false

  @Option(help: .text(CommandWords.rejectsOption, CommandWords.file))
  var rejects: String?

  @Option(help: .text(CommandWords.mapOption, CommandWords.mapName))
  var map: String?

  @Flag(help: .text(CommandWords.ignoreUnknownOption))
  var ignoreUnknown = false

  @Flag(help: .text(CommandWords.forceOption))
  var force = false

  @Flag(help: .text(CommandWords.templateOption))
  var template = false

  @Flag(help: .text(CommandWords.allOption))
  var all = false

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func validate() throws {
    if template {
      if !files.isEmpty {
        throw ValidationError(CommandWords.notTogether.now("--template", CommandWords.file.now))
      }
    } else if files.isEmpty {
      throw ValidationError(CommandWords.noFiles.now)
    }
    if map != nil, register != .registrations {
      throw ValidationError(CommandWords.onlyWith.now("--map", "registrations"))
    }
    if edition != nil, register != .kato {
      throw ValidationError(CommandWords.onlyWith.now("--edition", "kato"))
    }
  }

  func run() throws {
    let out = Results()
    if template {
      try out.text(String(Template.text(register).dropLast()))  // its last line end is ours
      return try out.finish()
    }
    let report = try take()
    try out.line(json ? Self.json(report).written : Self.line(report))
    try out.finish()
    if report.rejected > 0 { throw ExitCode(65) }
  }

  private func take() throws -> ImportReport {
    let store = try general.open()
    let gazetteer = try store.gazetteer()
    let words = InterchangeWords(.ofThisRun, gazetteer, own: try store.ownChoices())
    var options = options
    options.mappings = try map.map { [try SavedMapping.named($0, in: store).mapping] } ?? []
    let refusals = RefusalList(words, all: all)
    let progress = ProgressLine()
    defer { progress.clear() }
    let report = try Import.run(
      register, files: files, options: options, store: store, words: words,
      refused: { refusals.add($0) },
      progress: { done, total in
        progress.show(done, total)
        return true
      })
    progress.clear()
    refusals.say(rejects: rejects, isTrial: dryRun)
    ImportSummary(report: report, gazetteer: try store.gazetteer(), all: all).say()
    if dryRun { Messages.say(CommandWords.trial.now) }
    return report
  }

  private var options: Import.Options {
    var options = Import.Options()
    options.edition = edition
    options.isTrial = dryRun
    options.ignoreUnknown = ignoreUnknown
    options.rejects = rejects
    options.overwrite = force
    return options
  }

  /// The last line, in every language the same: programs read it.
  static func line(_ report: ImportReport) -> String {
    """
    added \(report.added), updated \(report.updated), unchanged \(report.unchanged), rejected \(report.rejected)
    """
  }

  static func json(_ report: ImportReport) -> JSON {
    .object([
      "added": .number(Int64(report.added)),
      "updated": .number(Int64(report.updated)),
      "unchanged": .number(Int64(report.unchanged)),
      "rejected": .number(Int64(report.rejected)),
    ])
  }
}

extension FileRegister {
  /// Reads a register's name.
  static func argument(_ text: String) throws -> FileRegister {
    guard let register = FileRegister(rawValue: text) else {
      throw ValidationError(CommandWords.notARegister.now(allCases.map(\.rawValue).joined(separator: ", ")))
    }
    return register
  }
}
