import ArgumentParser
import Domain
import Store
import Words

/// `init`: an empty database.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: CommandWords.initialise.now, discussion: InitCommand.offices)
  }

  @Option(help: .text(CommandWords.territoryOption, CommandWords.code), transform: InitCommand.office)
  var territory: KatoCode?

  @Option(help: .text(CommandWords.officeOption, CommandWords.number), transform: Int.argument(in: 0...4_095))
  var office: Int?

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    guard let territory = territory ?? OfficeWords.all.first?.code else { return }
    let path = try general.path()
    _ = try Store.make(
      at: path, territory: territory, number: office ?? Office.defaultNumber(of: territory),
      officer: general.officer,
      clock: general.clock)
    let name = OfficeWords.name(territory, .ofThisRun)
    Messages.say(CommandWords.madeDatabase.now(path, name))
    Messages.say(CommandWords.nextImport.now)
  }

  /// Reads a code that an office may serve.
  private static func office(_ text: String) throws -> KatoCode {
    guard let code = KatoCode(text), OfficeWords.all.contains(where: { $0.code == code }) else {
      throw ValidationError(
        CommandWords.notAnOffice.now(OfficeWords.all.map(\.code.text).joined(separator: " ")))
    }
    return code
  }

  private static var offices: String {
    OfficeWords.all.map { "\($0.code)  \($0.name.now)" }.joined(separator: "\n")
  }
}
