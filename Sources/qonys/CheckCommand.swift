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
    var tally = Tally()
    let gazetteer = try store.gazetteer()
    if json {
      try out.list { item in
        try Self.review(store, gazetteer, &tally) { try item($0.json(gazetteer)) }
      }
    } else {
      try Self.review(store, gazetteer, &tally) { try out.line($0.line(gazetteer)) }
    }
    try out.finish()
    tally.say()
  }

  /// Goes through registrations and settlements, leaving out what an officer went past with a reason.
  private static func review(
    _ store: Store, _ gazetteer: Gazetteer, _ tally: inout Tally, _ report: (Remark) throws -> Void
  ) throws {
    let all = try store.count(RegistrationList(.all))
    let progress = ProgressLine(besides: STDOUT_FILENO)
    defer { progress.clear() }
    let ofReading = try store.findingsOfReading()
    func take(_ found: [Problem], of record: Remark.Subject) throws {
      let problems = (ofReading[record.id] ?? []) + found
      guard !problems.isEmpty else { return }
      let accepted = try Set(store.acceptances(of: record.id).map(\.rule))
      for problem in problems {
        tally.count(problem, isAccepted: accepted.contains(problem.rule))
        if !accepted.contains(problem.rule) { try report(Remark(subject: record, problem: problem)) }
      }
    }
    let rules = try store.registrationRules()
    try store.eachPersonWithStays { person, stays in
      tally.records += stays.count
      progress.show(tally.records, all)
      for (stay, problems) in zip(stays, rules.review(stays, of: person)) {
        try take(problems, of: .init(register: .registration, id: stay.id, name: person.fullName))
      }
    }
    let settlementRules = SettlementRules(
      today: store.clock.today(), parameters: try store.parameters(), gazetteer: gazetteer)
    for settlement in try store.settlements() {
      tally.records += 1
      guard let code = settlement.territory?.territory else { continue }
      let problems = settlementRules.check(settlement).filter { $0.severity >= .warning }
      let name = gazetteer.name(code, .ofThisRun)
      try take(problems, of: .init(register: .settlement, id: Int64(code.number), name: name))
    }
  }
}

/// What a rule has to say of a stored record.
private struct Remark {
  /// The record, and whose it is.
  struct Subject {
    let register: Register.Name
    let id: Int64
    let name: String
  }

  let subject: Subject
  let problem: Problem

  private func sentence(_ gazetteer: Gazetteer) -> String {
    RuleWords.sentence(problem, .ofThisRun) { gazetteer.name($0, .ofThisRun) }
  }

  func line(_ gazetteer: Gazetteer) -> String {
    let record = RegisterName(subject.register).record(subject.id)
    return "\(problem.rule.rawValue)  \(record)  \(subject.name): \(sentence(gazetteer))"
  }

  func json(_ gazetteer: Gazetteer) -> JSON {
    .object([
      "register": .text(RegisterName(subject.register).text),
      "id": .number(subject.id),
      "name": .text(subject.name),
      "rule": .text(problem.rule.rawValue),
      "severity": .text(problem.severity.rawValue),
      "field": .text(problem.field?.rawValue),
      "text": .text(sentence(gazetteer)),
    ])
  }
}

/// How often each rule spoke.
private struct Tally {
  var records = 0
  private var byRule: [RuleCode: Int] = [:]
  private var accepted = 0

  mutating func count(_ problem: Problem, isAccepted: Bool) {
    if isAccepted { accepted += 1 } else { byRule[problem.rule, default: 0] += 1 }
  }

  /// The summary by rule.
  func say() {
    for rule in RuleCode.allCases {
      if let count = byRule[rule] {
        Messages.say("\(rule.rawValue) × \(count): \(RuleWords.title(rule).now)")
      }
    }
    let findings = byRule.values.reduce(0, +)
    Messages.say(CommandWords.checked.now("\(records)", "\(findings)", "\(accepted)"))
  }
}
