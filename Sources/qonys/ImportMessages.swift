import Domain
import Interchange
import Words

/// Tells of the refused rows of an import, the first of them one by one.
final class RefusalList {
  private let words: InterchangeWords
  private let shown: Int
  private var count = 0

  /// A list that says findings in these words.
  /// - Parameter all: every one of them, not the first alone.
  init(_ words: InterchangeWords, all: Bool) {
    self.words = words
    shown = all ? .max : ImportSummary.few
  }

  /// Tells of a refused row.
  func add(_ refusal: Refusal) {
    count += 1
    guard count <= shown else { return }
    let reasons = refusal.problems.map { "\($0.rule.rawValue) \(words.sentence($0))" }.joined(separator: "; ")
    Messages.say(CommandWords.refusedRow.now(refusal.file, "\(refusal.row)", reasons))
  }

  /// Says how many more there are and where they went, or of a trial nothing of where: it writes no file.
  func say(rejects: String?, isTrial: Bool) {
    if count > shown { Messages.say(CommandWords.moreRefused.now("\(count - shown)")) }
    guard count > 0, rejects == nil || !isTrial else { return }
    Messages.say(rejects.map { CommandWords.rejectsAreIn.now($0) } ?? CommandWords.rejectsWanted.now)
  }
}

/// What an import says beside its last line: an edition's differences, and the warnings of rows that were kept.
struct ImportSummary {
  /// So many lines of a list unless all are asked for.
  static let few = 20
  let report: ImportReport
  let gazetteer: Gazetteer
  /// Whether lists are told whole.
  let all: Bool

  private var shown: Int { all ? .max : Self.few }

  /// Says it.
  func say() {
    if let kato = report.kato { say(kato) }
    if report.leftOut > 0 { Messages.say(CommandWords.leftOut.now("\(report.leftOut)")) }
    list(CommandWords.katoLookAlikes, report.lookAlikes) { one in
      "\(one.code)  \(one.name)  \(one.letters.map(String.init).joined(separator: " "))"
    }
    guard !report.warnings.isEmpty else { return }
    Messages.say((report.kato == nil ? CommandWords.warningsOfKept : CommandWords.warningsOfNames).now)
    for rule in RuleCode.allCases {
      if let count = report.warnings[rule] {
        Messages.say("  \(rule.rawValue) × \(count): \(RuleWords.title(rule).now)")
      }
    }
  }

  private func say(_ kato: KatoReport) {
    list(CommandWords.katoNew, kato.new, name)
    list(CommandWords.katoBack, kato.back, name)
    list(CommandWords.katoGone, kato.gone, name)
    list(CommandWords.katoRenamed, kato.renamed) { "\($0.code)  \($0.before) → \($0.after)" }
    list(CommandWords.katoMoved, kato.moved) { move in
      let (before, after) = (move.before.map(name) ?? "—", move.after.map(name) ?? "—")
      return "\(name(move.code)): \(before) → \(after)"
    }
  }

  private func name(_ code: KatoCode) -> String {
    gazetteer[code].map { "\(code)  \($0.name(.ofThisRun))" } ?? code.text
  }

  /// How many, and the first of them.
  private func list<Item>(_ title: Phrase, _ items: [Item], _ line: (Item) -> String) {
    guard !items.isEmpty else { return }
    Messages.say(title.now("\(items.count)"))
    for item in items.prefix(shown) { Messages.say("  " + line(item)) }
    if items.count > shown {
      Messages.say("  " + CommandWords.moreRefused.now("\(items.count - shown)"))
    }
  }
}
