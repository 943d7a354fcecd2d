import ArgumentParser
import Demonstration
import Domain
import Store
import Words

/// `demo`: a database of invented people.
struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: CommandWords.demo.now)
  }

  @Option(
    help: .text(CommandWords.peopleOption, CommandWords.number), transform: Int.argument(in: 0...10_000_000))
  var people: Int?

  @Option(help: .text(CommandWords.seedOption, CommandWords.number), transform: Int.argument(in: 0...Int.max))
  var seed: Int?

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let path = try general.path()
    let progress = ProgressLine()
    defer { progress.clear() }
    let made = try Demonstration.make(
      at: path, people: people ?? 2_000, seed: UInt64(seed ?? 1), officer: general.officer,
      clock: general.clock
    ) { done, total in progress.show(done, total) }
    progress.clear()
    let out = Results()
    if json {
      try out.line(Self.json(made, path).written)
    } else {
      try out.line(
        CommandWords.demonstrationCounts.now("\(made.people)", "\(made.registrations)", "\(made.settlements)")
      )
    }
    try out.finish()
    Messages.say(CommandWords.madeDatabase.now(path, CommonWords.demonstration.now))
    Messages.say(CommandWords.nextDesk.now)
  }

  private static func json(_ made: Demonstration.Made, _ path: String) -> JSON {
    .object([
      "path": .text(path),
      "people": .number(Int64(made.people)),
      "registrations": .number(Int64(made.registrations)),
      "settlements": .number(Int64(made.settlements)),
      "observations": .number(Int64(made.observations)),
    ])
  }
}
