import ArgumentParser
import Domain
import Store
import Words

/// `journal`: who changed what.
struct JournalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "journal", abstract: CommandWords.journal.now)
  }

  @Option(help: .text(CommandWords.recordOption, CommandWords.record), transform: RecordName.argument)
  var record: RecordName?

  @Option(help: .text(CommandWords.sinceOption, CommandWords.day), transform: Day.argument)
  var since: Day?

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store = try general.open()
    let out = Results()
    if let record {
      let history = try store.history(of: record.register, record.id)
      guard !history.isEmpty else { throw record.isAbsent() }
      for line in history where Self.isFrom(since, line) { try Self.print(line, isWhole: true, to: out) }
    } else {
      try store.journal(since: since) { try Self.print($0, isWhole: false, to: out) }
    }
    try out.finish()
  }

  private static func isFrom(_ since: Day?, _ line: JournalLine) -> Bool {
    guard let since, let at = line.at else { return true }
    return at >= Timestamp(day: since)
  }

  /// A line for the change, its number first, and one for each column; of the journal itself the new values are not
  /// known.
  private static func print(_ line: JournalLine, isWhole: Bool, to out: Results) throws {
    let name = Register.Name(rawValue: line.register).map { RegisterName($0).record(line.record) }
    var parts = ["\(line.change)", line.at?.iso ?? "?", line.officer, line.kind]
    if !line.register.isEmpty { parts.append(name ?? "\(line.register):\(line.record)") }
    if line.isCreation { parts.append(CommandWords.created.now) }
    if let reason = line.reason { parts.append("«\(reason)»") }
    try out.line(parts.joined(separator: "  "))
    for alteration in line.alterations {
      let before = alteration.before ?? "—"
      let text = isWhole ? "\(before) → \(alteration.after ?? "—")" : before
      try out.line("    \(alteration.column): \(text)")
    }
  }
}
