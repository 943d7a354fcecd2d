import ArgumentParser
import Store
import Words

/// `verify`: whether the database is whole.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: CommandWords.verify.now)
  }

  @Flag(help: .text(CommandWords.jsonOption))
  var json = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store: Store
    do {
      store = try general.open()
    } catch StoreError.foreign(let path) {
      // A file that was ours and lost its first page looks like anybody's.
      Messages.say("qonys: " + ErrorWords.foreign.happened.now(path))
      throw ExitCode(74)
    }
    let verification = try store.verify()
    let out = Results()
    if json {
      try out.line(Self.json(verification).written)
    } else if let damage = verification.damage {
      try out.line(CommandWords.damaged.now(Self.sentence(damage)))
    } else {
      try out.line(CommandWords.whole.now("\(verification.changes)", "\(verification.records)"))
    }
    try out.finish()
    guard verification.damage != nil else { return }
    Messages.say(CommandWords.damageRemedy.now)
    throw ExitCode(74)
  }

  private static func json(_ verification: Verification) -> JSON {
    .object([
      "whole": .flag(verification.damage == nil),
      "changes": .number(Int64(verification.changes)),
      "records": .number(Int64(verification.records)),
      "damage": .text(verification.damage.map(sentence)),
    ])
  }

  private static func sentence(_ damage: Damage) -> String {
    func record(_ register: Register.Name, _ id: Int64) -> String { RegisterName(register).record(id) }
    return switch damage {
    case .integrity(let words): CommandWords.damagedPages.now(words)
    case .foreignKey(let table, let row): CommandWords.damagedReference.now(table, "\(row)")
    case .chain(let change): CommandWords.damagedChain.now("\(change)")
    case .record(let register, let id): CommandWords.damagedRecord.now(record(register, id))
    case .unknownRecord(let register, let id): CommandWords.damagedUnknown.now(record(register, id))
    case .lostRecord(let register, let id): CommandWords.damagedLost.now(record(register, id))
    case .territoryName(let territory): CommandWords.damagedName.now(record(.territory, territory))
    case .searchKey(let person): CommandWords.damagedKey.now(record(.person, person))
    case .lastPlace(let person): CommandWords.damagedPlace.now(record(.person, person))
    case .caseState(let register, let id): CommandWords.damagedCase.now(record(register, id))
    case .searchIndex: CommandWords.damagedIndex.now()
    }
  }
}
