import ArgumentParser
import Domain
import Store
import Words

/// A register by the name that the command line gives it: the one of the files, else of the table.
struct RegisterName: Hashable {
  /// The table behind it.
  let table: Register.Name

  /// The name of a table's register.
  init(_ table: Register.Name) { self.table = table }

  /// Reads a register's name, or its table's; nil for any other word.
  init?(_ text: String) {
    guard
      let table = Register.Name.allCases.first(where: { $0.rawValue == text || RegisterName($0).text == text }
      )
    else { return nil }
    self.table = table
  }

  /// The name.
  var text: String {
    switch table {
    case .person: "people"
    case .saved: "saved"
    case .kandasCase: "kandas"
    case .resettlerCase: "resettlers"
    case .territory: "kato"
    case .document, .registration, .settlement, .observation, .parameter, .holiday, .acceptance, .pile,
      .paper, .choice, .kandasMember, .kandasMove, .kandasPaper, .kandasService, .centre, .centreStay, .quota,
      .resettlerMember, .resettlerMove:
      table.rawValue + "s"
    }
  }

  /// A record of it: `people:1099511627777`.
  func record(_ id: Int64) -> String { "\(text):\(id)" }
}

/// A record as the command line names it: register and number.
struct RecordName: Hashable {
  let register: Register.Name
  let id: Int64

  /// Reads `people:1099511627777`.
  static func argument(_ text: String) throws -> RecordName {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = RegisterName(String(parts[0])), let id = Int64(parts[1]) else {
      throw ValidationError(CommandWords.notARecord.now)
    }
    return RecordName(register: name.table, id: id)
  }

  /// Says that there is no such record; gives the status to end with.
  func isAbsent() -> ExitCode {
    let words = ErrorWords.absent
    Messages.say(
      "qonys: \(words.happened.now(RegisterName(register).record(id)))\n       \(words.remedy.now)")
    return ExitCode(65)
  }
}
