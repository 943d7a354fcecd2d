import ArgumentParser
import Domain
import Foundation
import Store
import Words

/// `rules`: the catalogue, with the parameters of the database where there is one, else those a new one begins with.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rules", abstract: CommandWords.rules.now)
  }

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let parameters = try parameters()
    let out = Results()
    if json {
      try out.list { item in for rule in RuleCode.allCases { try item(Self.json(rule, parameters)) } }
    } else {
      for rule in RuleCode.allCases { try Self.print(rule, parameters, to: out) }
      try out.line(CatalogueWords.others.now)
      try Self.print(Self.values(of: ParameterName.ofNoRule, parameters), to: out)
    }
    try out.finish()
  }

  private func parameters() throws -> Parameters {
    guard let path = Surroundings.machine.database(general.database) else { return .initial }
    if general.database == nil, access(path, F_OK) != 0 { return .initial }
    return try general.open().parameters()
  }

  /// An act in the language of the screen; anything else as it is.
  private static func act(_ stored: String) -> String { ActWords.name(stored)?.now ?? stored }

  private static func values(of names: [ParameterName], _ parameters: Parameters) -> [Parameter] {
    names.flatMap { name in parameters.all.filter { $0.name == name } }
  }

  private static func json(_ rule: RuleCode, _ parameters: Parameters) -> JSON {
    .object([
      "code": .text(rule.rawValue),
      "severity": .text(rule.severity.rawValue),
      "clause": rule.point == 0 ? .null : .number(Int64(rule.point)),
      "parameters": .list(
        values(of: rule.parameters, parameters).map { parameter in
          .object([
            "name": .text(parameter.name.rawValue),
            "value": .text(parameter.value),
            "from": .text(parameter.from?.iso),
            "to": .text(parameter.to?.iso),
            "basis": .text(parameter.basis),
          ])
        }),
      "title": .text(RuleWords.title(rule).now),
      "text": .text(RuleWords.why(rule).now),
    ])
  }

  private static func print(_ rule: RuleCode, _ parameters: Parameters, to out: Results) throws {
    var head = [rule.rawValue, rule.severity.rawValue]
    if rule.point > 0 { head.append(CommandWords.clause.now("\(rule.point)")) }
    try out.line("\(head.joined(separator: "  "))  \(RuleWords.title(rule).now)")
    try out.line("    \(RuleWords.why(rule).now)")
    try print(values(of: rule.parameters, parameters), to: out)
  }

  private static func print(_ values: [Parameter], to out: Results) throws {
    for parameter in values {
      let days = "\(parameter.from?.iso ?? "…") – \(parameter.to?.iso ?? "…")"
      let (value, basis) = (Self.act(parameter.value), Self.act(parameter.basis))
      try out.line("    \(parameter.name.rawValue) = \(value)  (\(days); \(basis))")
    }
  }
}
