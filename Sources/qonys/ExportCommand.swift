import ArgumentParser
import Domain
import Interchange
import Store
import Words

/// `export`: a register into a file that `import` reads back.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: CommandWords.exporting.now)
  }

  @Argument(
    help: .text(CommandWords.exportRegister, CommandWords.register), transform: ExportCommand.register)
  var register: Export.Register

  @Option(
    help: .text(CommandWords.formatOption, Phrase("csv|json", "csv|json", "csv|json")),
    transform: ExportCommand.format)
  var format: Export.Format?

  @Option(help: .text(CommandWords.outOption, CommandWords.file))
  var out: String?

  @Option(help: .text(CommandWords.asOfOption, CommandWords.day), transform: Day.argument)
  var asOf: Day?

  @Option(help: .text(CommandWords.onOption, CommandWords.day), transform: Day.argument)
  var on: Day?

  @Flag(help: .text(CommandWords.forceOption))
  var force = false

  @OptionGroup() var general: GlobalOptions

  func validate() throws {
    if on != nil, !register.hasDays {
      throw ValidationError(
        CommandWords.onlyWith.now(
          "--on", Export.Register.allCases.filter(\.hasDays).map(\.rawValue).joined(separator: ", ")))
    }
  }

  func run() throws {
    let store = try general.open(asOf: asOf)
    try Export.run(register, format ?? .csv, store: store, on: on, to: out, overwrite: force)
  }

  private static func register(_ text: String) throws -> Export.Register {
    guard let register = Export.Register(rawValue: text) else {
      let all = Export.Register.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(CommandWords.notARegister.now(all))
    }
    return register
  }

  private static func format(_ text: String) throws -> Export.Format {
    guard let format = Export.Format(rawValue: text) else {
      throw ValidationError(CommandWords.notARegister.now("csv, json"))
    }
    return format
  }
}
