import App
import ArgumentParser
import Domain
import Glibc
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
        DeskCommand.self, InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self,
        SearchCommand.self, ReportCommand.self, RulesCommand.self, CheckCommand.self, JournalCommand.self,
        UndoCommand.self,
        BackupCommand.self, RestoreCommand.self, VerifyCommand.self, DoctorCommand.self,
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
    } catch let error where isOfTheParser(error) || !isOurs(command) {
      end(afterParsing: error)
    } catch {
      let explanation = Explanation(of: error, .ofThisRun)
      Messages.say("qonys: " + explanation.lines.joined(separator: "\n       "))
      Glibc.exit(explanation.exitCode)
    }
  }

  /// What a command throws to end with a status, or to say that its options do not fit.
  private static func isOfTheParser(_ error: any Error) -> Bool {
    error is ExitCode || error is ValidationError || error is CleanExit
  }

  /// Whether a command is one of ours; the parser's own shows the help by an error.
  private static func isOurs(_ command: any ParsableCommand) -> Bool {
    configuration.subcommands.contains { $0 == type(of: command) }
  }

  /// Says what the parser has to say, which may be the help, in the language of this run.
  private static func end(afterParsing error: any Error) -> Never {
    let status = exitCode(for: error)
    // The desk is what `qonys` alone means; nobody needs its name.
    let message = fullMessage(for: error).replacing("qonys desk", with: "qonys")
    let text = ParserTexts.translated(message, .ofThisRun)
    if status.isSuccess {
      let results = Results()
      try? results.text(text)
      try? results.finish()
    } else if !text.isEmpty {
      Messages.say(text)
    }
    Glibc.exit(status.rawValue)
  }
}
