import App
import ArgumentParser
import Domain
import Foundation
import Words

/// `qonys`: the desk, and the commands that make it scriptable.
@main
struct Qonys: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "qonys",
      abstract: CommandWords.program.now,
      usage: CommandWords.programUsage.now,
      discussion: CommandWords.programDetails.now,
      version: version,
      subcommands: [
        DeskCommand.self, InitCommand.self, DemoCommand.self, SearchCommand.self, RulesCommand.self,
        ImportCommand.self, CheckCommand.self, JournalCommand.self, VerifyCommand.self, DoctorCommand.self,
      ],
      defaultSubcommand: DeskCommand.self)
  }

  /// The program's version.
  static let version = "0.1.0"

  @OptionGroup() var general: GlobalOptions

  static func main() {
    var command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      end(afterParsing: error)
    }
    do {
      try command.run()
    } catch let error where isOfTheParser(error) {
      end(afterParsing: error)
    } catch {
      let explanation = Explanation(of: error, .ofThisRun)
      Messages.say("qonys: " + explanation.lines.joined(separator: "\n       "))
      exit(explanation.exitCode)
    }
  }

  private static func isOfTheParser(_ error: any Error) -> Bool {
    error is ExitCode || error is ValidationError || error is CleanExit
  }

  /// Says what the parser has to say, which may be the help, in the language of this run.
  private static func end(afterParsing error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = ParserTexts.translated(fullMessage(for: error), .ofThisRun)
    if status.isSuccess {
      let results = Results()
      try? results.line(text)
      try? results.finish()
    } else if !text.isEmpty {
      Messages.say(text)
    }
    exit(status.rawValue)
  }
}
