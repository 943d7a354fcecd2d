import ArgumentParser
import Foundation

/// `qonys-bench`: measures the program against its limits and against SQLite alone.
@main
struct QonysBench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "qonys-bench", abstract: "Measures Qonys: ours, the floor and their ratio.",
      discussion: """
        The floor is the very same statements, with the very same values, through SQLite's C API: on the same \
        file for reads, on a copy for writes, in the same run and by turns. Its statements are prepared \
        beforehand; it binds the values, steps to the end and reads every column of every row. Transactions, \
        triggers and settings are the same. Of an import it has the statements alone, \
        without reading the file and asking the rules, and commits as often as ours.

        Ends with 1 where a limit is not kept, and where something could not be measured.
        """)
  }

  @Option(help: "How many people the file has.")
  var people = 20_000

  @Option(help: "The database; made where there is none. Default: in the temporary folder, used again.")
  var file: String?

  @Option(help: "An edition of the classifier to import. Default: an invented one of the same size.")
  var kato: String?

  @Option(help: "How many registrations to import. Default: 100 000, under 100 000 people 10 000.")
  var importRows: Int?

  @Option(parsing: .upToNextOption, help: "Only these.")
  var only: [Scenario] = []

  @Option(help: "The program. Default: beside this one.")
  var qonys: String?

  @Flag(help: "Prints JSON.")
  var json = false

  func validate() throws {
    guard people > 0, importRows ?? 1 > 0 else { throw ValidationError("A number must be above zero.") }
  }

  func run() throws {
    let path = file ?? BenchFile.path(people: people)
    if access(path, F_OK) != 0 { try BenchFile.make(path, people: people) }
    let bench = try Bench(path, importRows: importRows, kato: kato, qonys: qonys ?? Self.neighbour)
    defer { bench.clear() }
    let machine = Machine(bench)
    if !json { print(machine.lines) }
    let chosen = only.isEmpty ? Scenario.allCases : only
    let rows = chosen.flatMap { scenario in
      Progress.say(scenario.rawValue)
      return scenario.rows(on: bench)
    }
    Progress.clear()
    let results = Results(machine: machine, rows: rows)
    print(json ? try results.json : "\n" + Table(rows).text)
    if !results.isGood { throw ExitCode.failure }
  }

  /// The program beside this one's own file.
  private static var neighbour: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (own as NSString).deletingLastPathComponent + "/qonys"
  }
}
