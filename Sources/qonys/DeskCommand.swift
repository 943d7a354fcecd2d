import App
import ArgumentParser
import Foundation
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
    let status = try Program.run(
      path: try general.path(), language: .ofThisRun, clock: general.clock, officer: general.officer,
      environment: ProcessInfo.processInfo.environment)
    if status != 0 { throw ExitCode(status) }
  }
}
