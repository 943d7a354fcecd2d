import App
import ArgumentParser
import Domain
import Foundation
import Store
import Words

/// `doctor`: how everything is doing, and what to do about each finding.
struct DoctorCommand: ParsableCommand {
  private typealias Word = CommandWords.Doctor

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: CommandWords.doctor.now)
  }

  /// The year of the program: a machine whose clock says less has lost its time.
  private static let firstYear = 2026

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let out = Results()
    let path = try general.path()
    for finding in program() { try finding.print(to: out) }
    var failure: Int32?
    do {
      for finding in try database(at: path) { try finding.print(to: out) }
    } catch {
      let explanation = Explanation(of: error, .ofThisRun)
      try Finding(Word.database, path, remedy: explanation.lines.joined(separator: " ")).print(to: out)
      failure = explanation.exitCode
    }
    for finding in terminal() { try finding.print(to: out) }
    try out.finish()
    if let failure { throw ExitCode(failure) }
  }

  /// One line of the report.
  private struct Finding {
    let name: Phrase
    let value: String
    let remedy: String?

    init(_ name: Phrase, _ value: String, remedy: String? = nil) {
      self.name = name
      self.value = value
      self.remedy = remedy
    }

    func print(to out: Results) throws {
      try out.line("\(remedy == nil ? " " : "!") \(name.now): \(value)")
      if let remedy { try out.line("    → \(remedy)") }
    }
  }

  private func program() -> [Finding] {
    let machine = Clock.machine.today()
    return [
      Finding(Word.program, "qonys \(Qonys.version), SQLite \(Health.sqliteVersion)"),
      Finding(Word.officer, general.officer),
      Finding(
        Word.day, general.clock.today().iso,
        remedy: machine.year < Self.firstYear ? Word.dayRemedy.now(machine.iso) : nil),
    ]
  }

  // MARK: The database

  private func database(at path: String) throws -> [Finding] {
    let store = try general.open()
    let health = try store.health()
    return file(store, health) + (try contents(store, health))
  }

  private func file(_ store: Store, _ health: Health) -> [Finding] {
    let isOurs = health.schema == Health.schemaOfThisProgram
    let isDurable = health.journalMode == "wal" && health.synchronous == 2
    // A copy of the whole file, and as much again for the log of a long import.
    let needed = max(2 * health.size, 1 << 28)
    let rights = health.isShared ? "660" : "600"
    return [
      Finding(Word.database, store.path + (health.fileSystem.map { " (\($0))" } ?? "")),
      Finding(
        Word.schema, "\(health.schema)",
        remedy: isOurs ? nil : Word.schemaRemedy.now("\(Health.schemaOfThisProgram)")),
      Finding(Word.size, "\(CountWords.bytes(health.size)) + \(CountWords.bytes(health.logSize)) (-wal)"),
      Finding(
        Word.rights, String(health.mode, radix: 8),
        remedy: health.isOpenToOthers ? Word.rightsRemedy.now(rights, store.path) : nil),
      Finding(
        Word.durability, "journal_mode \(health.journalMode), synchronous \(health.synchronous)",
        remedy: isDurable ? nil : Word.durabilityRemedy.now),
      Finding(
        Word.disk, CountWords.bytes(health.freeDisk),
        remedy: health.freeDisk < needed ? Word.diskRemedy.now(CountWords.bytes(needed)) : nil),
      backup(store),
    ]
  }

  private func backup(_ store: Store) -> Finding {
    let last = try? store.lastBackups()
    guard let any = last?.any else {
      return Finding(Word.backup, Word.noneYet.now, remedy: Word.backupRemedy.now)
    }
    func words(_ backup: Backup) -> String {
      "\(backup.at.localDay.iso) \(backup.at.localClock)  \(backup.path)  \(CountWords.bytes(backup.size))"
    }
    let away = last?.away
    let most = CountWords.days(last?.mostDays ?? 0, .ofThisRun)
    let remedy: String? =
      switch last?.want {
      case .fresh?, .freshAway?: Word.backupOldRemedy.now(most)
      case .any?, .away?: Word.backupAwayRemedy.now
      case nil: nil
      }
    return Finding(
      Word.backup,
      any == away ? words(any) : [any, away].compactMap { $0.map(words) }.joined(separator: "; "),
      remedy: remedy)
  }

  private func contents(_ store: Store, _ health: Health) throws -> [Finding] {
    let edition = try store.editionInForce()
    let working = try store.workingDays()
    let year = store.clock.today().year
    let rows = Register.Name.allCases.map { "\(RegisterName($0).text) \(health.rows[$0] ?? 0)" }
    let office = OfficeWords.name(store.office.territory, .ofThisRun)
    let kind = store.office.isDemonstration ? ", \(Word.demonstration.now)" : ""
    var found = [
      Finding(
        Word.office,
        "\(store.office.territory) \(office), № \(store.office.number)/\(store.office.generation)\(kind)"
      ),
      Finding(Word.rows, rows.joined(separator: ", ")),
      Finding(Word.changes, "\(health.changes)"),
      Finding(Word.ruleEditors, try store.ruleEditors().text),
      Finding(Word.perPerson, health.bytesPerPerson.map { "\($0)" } ?? "—"),
      Finding(Word.kato, edition?.iso ?? Word.none.now, remedy: edition == nil ? Word.katoRemedy.now : nil),
    ]
    for year in [year, year + 1] {
      let isKnown = working.knows(year: year)
      let unfilled = Problem(.r91, values: ["\(year)"])
      found.append(
        Finding(
          Word.holidays, "\(year) \(isKnown ? Word.filled.now : Word.notFilled.now)",
          remedy: isKnown ? nil : "R91: " + RuleWords.sentence(unfilled, .ofThisRun) { $0.text }))
    }
    return found
  }

  // MARK: The terminal

  private func terminal() -> [Finding] {
    let variables = Surroundings.machine.variables
    let name = variables["TERM"] ?? ""
    let described = TerminalDescription.find(name, in: variables)
    let colours = described.map { Word.colours.now("\($0.colours)") } ?? Word.notDescribed.now
    let output = isatty(STDOUT_FILENO) == 1 ? [] : [Word.notATerminal.now]
    setlocale(LC_ALL, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "?"
    let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { name in
      variables[name].map { "\(name)=\($0)" }
    }
    let wishes = ["NO_COLOR", "QONYS_PLAIN"].filter { !(variables[$0] ?? "").isEmpty }
    return [
      Finding(
        Word.terminal, (["TERM=\(name)", colours] + output + wishes).joined(separator: ", "),
        remedy: described == nil ? Word.terminalRemedy.now : nil),
      Finding(
        Word.locale, (settings + [codeset, Language.ofThisRun.rawValue]).joined(separator: ", "),
        remedy: codeset == "UTF-8" ? nil : Word.localeRemedy.now),
    ]
  }
}
