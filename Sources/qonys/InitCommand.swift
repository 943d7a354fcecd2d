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
    guard let territory = territory ?? CommandWords.offices.first?.code else { return }
    let path = try general.path()
    _ = try Store.make(
      at: path, territory: territory, number: office ?? Self.number(of: territory), officer: general.officer,
      clock: general.clock)
    let name = CommandWords.offices.first { $0.code == territory }?.name.now ?? territory.text
    Messages.say(CommandWords.madeDatabase.now(path, name))
    Messages.say(CommandWords.nextImport.now)
  }

  /// The number of an office that is not given one: the digits of its district, 0 for the oblast.
  static func number(of territory: KatoCode) -> Int { Int(territory.number / 100_000 % 100) }

  /// Reads a code that an office may serve.
  private static func office(_ text: String) throws -> KatoCode {
    guard let code = KatoCode(text), CommandWords.offices.contains(where: { $0.code == code }) else {
      throw ValidationError(
        CommandWords.notAnOffice.now(CommandWords.offices.map(\.code.text).joined(separator: " ")))
    }
    return code
  }

  private static var offices: String {
    CommandWords.offices.map { "\($0.code)  \($0.name.now)" }.joined(separator: "\n")
  }
}
