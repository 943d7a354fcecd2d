import App
import ArgumentParser
import Words

/// `qonys` alone: the desk.
struct DeskCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "desk", abstract: CommandWords.desk.now, usage: CommandWords.programUsage.now,
      shouldDisplay: false)
  }

  @OptionGroup() var general: GlobalOptions

  func run() throws {
  }
}
