import ArgumentParser
import Domain
import Store
import Words

/// `search`: what the search line finds.
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "search", abstract: CommandWords.search.now)
  }

  @Argument(help: .text(CommandWords.searchText, CommandWords.text))
  var text: [String]

  @Option(help: .text(CommandWords.searchRegister, CommandWords.register), transform: SearchCommand.register)
  var register: Found.Kind?

  @Option(
    help: .text(CommandWords.limitOption, CommandWords.number), transform: Int.argument(in: 1...100_000))
  var limit: Int?

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store = try general.open()
    let found = try find(in: store)
    let out = Results()
    let gazetteer = try store.gazetteer()
    if json {
      try out.list { item in for one in found { try item(Self.json(one, gazetteer)) } }
    } else {
      for one in found { try out.line(Self.line(one, gazetteer)) }
    }
    try out.finish()
    if found.isEmpty { Messages.say(ScreenWords.nothingFound.now) }
  }

  private func find(in store: Store) throws -> [Found] {
    let typed = text.joined(separator: " ")
    let limit = limit ?? 20
    guard let register else { return try store.find(typed, limit: limit) }
    return try store.find(typed, in: register, limit: limit)
  }

  private static func register(_ text: String) throws -> Found.Kind {
    guard let table = RegisterName(text)?.table, let kind = Found.Kind(rawValue: table.rawValue),
      kind != .document
    else {
      throw ValidationError(CommandWords.notARegister.now("people, registrations, kato, kandas, resettlers"))
    }
    return kind
  }

  private static func name(of kind: Found.Kind) -> String {
    Register.Name(rawValue: kind.rawValue).map { RegisterName($0).text } ?? kind.rawValue
  }

  /// A territory with all that tells it apart, a person as written.
  private static func name(_ found: Found, _ gazetteer: Gazetteer) -> String {
    guard found.kind == .territory, let territory = found.territory.flatMap({ gazetteer[$0] }) else {
      return found.name
    }
    return gazetteer.fullName(territory, .ofThisRun)
  }

  private static func json(_ found: Found, _ gazetteer: Gazetteer) -> JSON {
    .object([
      "register": .text(name(of: found.kind)),
      "id": .number(found.id),
      "name": .text(name(found, gazetteer)),
      "iin": .text(found.iin),
      "birth": .text(found.birth?.iso),
      "territory": found.territory.map { .number(Int64($0.number)) } ?? .null,
    ])
  }

  private static func line(_ found: Found, _ gazetteer: Gazetteer) -> String {
    let parts = [
      "\(name(of: found.kind)):\(found.id)", name(found, gazetteer), found.iin, found.birth?.iso,
      found.kind == .territory ? nil : found.territory.map { gazetteer.name($0, .ofThisRun) },
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }
}
