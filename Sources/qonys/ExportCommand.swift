import ArgumentParser
import Interchange
import Words

/// `export`: a register into a file that `import` reads back.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: CommandWords.exporting.now)
  }

  @Argument(help: .text(CommandWords.exportRegister, CommandWords.register), transform: FileRegister.argument)
  var register: FileRegister

  @Option(
    help: .text(CommandWords.formatOption, Phrase("csv|json", "csv|json", "csv|json")),
    transform: ExportCommand.format)
  var format: Export.Format?

  @Option(help: .text(CommandWords.outOption, CommandWords.file))
  var out: String?

  @Flag(help: .text(CommandWords.forceOption))
  var force = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    try Export.run(register, format ?? .csv, store: try general.open(), to: out, overwrite: force)
  }

  private static func format(_ text: String) throws -> Export.Format {
    guard let format = Export.Format(rawValue: text) else {
      throw ValidationError(CommandWords.notARegister.now("csv, json"))
    }
    return format
  }
}
