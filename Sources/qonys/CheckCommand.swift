import ArgumentParser
import Domain
import Glibc
import Store
import Words

/// `check`: every record against the rules.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: CommandWords.check.now, discussion: CommandWords.checkDetails.now)
  }

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store = try general.open()
    let out = Results()
    let gazetteer = try store.gazetteer()
    var count = ReviewCount()
    if json {
      try out.list { item in count = try Self.review(store) { try item($0.json(gazetteer)) } }
    } else {
      count = try Self.review(store) { try out.line($0.line(gazetteer)) }
    }
    try out.finish()
    count.say()
  }

  private static func review(_ store: Store, _ report: (Remark) throws -> Void) throws -> ReviewCount {
    let all = try store.count(RegistrationList(.all))
    let progress = ProgressLine(besides: STDOUT_FILENO)
    defer { progress.clear() }
    return try store.review(progress: { progress.show($0, all) }, report)
  }
}

extension Remark {
  private func sentence(_ gazetteer: Gazetteer) -> String {
    RuleWords.sentence(problem, .ofThisRun) { gazetteer.name($0, .ofThisRun) }
  }

  private func subject(_ gazetteer: Gazetteer) -> String {
    name ?? territory.map { gazetteer.name($0, .ofThisRun) } ?? ""
  }

  fileprivate func line(_ gazetteer: Gazetteer) -> String {
    let record = RegisterName(register).record(record)
    return "\(problem.rule.rawValue)  \(record)  \(subject(gazetteer)): \(sentence(gazetteer))"
  }

  fileprivate func json(_ gazetteer: Gazetteer) -> JSON {
    .object([
      "register": .text(RegisterName(register).text),
      "id": .number(record),
      "name": .text(subject(gazetteer)),
      "rule": .text(problem.rule.rawValue),
      "severity": .text(problem.severity.rawValue),
      "field": .text(problem.field?.rawValue),
      "text": .text(sentence(gazetteer)),
    ])
  }
}

extension ReviewCount {
  /// The summary by rule.
  fileprivate func say() {
    for rule in RuleCode.allCases {
      if let count = findings[rule] {
        Messages.say("\(rule.rawValue) × \(count): \(RuleWords.title(rule).now)")
      }
    }
    let found = findings.values.reduce(0, +)
    Messages.say(CommandWords.checked.now("\(records)", "\(found)", "\(accepted)"))
  }
}
