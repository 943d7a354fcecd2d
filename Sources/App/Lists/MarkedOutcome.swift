import Domain
import TUI
import Words

/// What became of the rows that were marked and acted on together.
struct MarkedOutcome: Answer {
  let done: Int
  /// How many were so already.
  var same = 0
  /// Those that stay as they were, with what the rules say; they stay marked.
  let left: [(id: Int64, name: String, problem: Problem)]
  /// How many are done, and which are left.
  let words: (done: Phrase, left: Phrase)

  /// What is said of it; the first that the rules refused is told by name.
  func message(_ workplace: Workplace) -> Frame.Message {
    var done = workplace(words.done, "\(done)")
    if same > 0 { done += " " + workplace(MarkedWords.wereSo, "\(same)") }
    guard let first = left.first else { return Frame.Message(done, role: .good) }
    let left = workplace(words.left, "\(left.count)", first.name, workplace.ruled(first.problem))
    return Frame.Message("\(done) \(left)", role: .warning)
  }

  /// The rows that are acted on, each with what is said of it; the last line tells how many more there are.
  static func draw(
    _ rows: [(name: String, words: String, isRefused: Bool)], on canvas: inout Canvas, in area: Rect,
    _ workplace: Workplace
  ) {
    let fitting = rows.count > area.height ? area.height - 1 : rows.count
    if rows.count > fitting {
      canvas.put(
        workplace(MarkedWords.more, "\(rows.count - fitting)"), in: area.row(fitting), role: .warning)
    }
    for (index, row) in rows.prefix(fitting).enumerated() {
      let words = [row.name, row.words].filter { !$0.isEmpty }.joined(separator: " · ")
      canvas.put(words, in: area.row(index), role: row.isRefused ? .problem : .plain)
    }
  }

  /// Rules whose first finding is told when a reason is asked for.
  private static let mostRules = 3

  /// Asks the one reason for the warnings on several rows: of each rule the first finding and how many there are.
  static func askReason(_ warned: [(name: String, problem: Problem)], _ workplace: Workplace) -> Step {
    let rules = Dictionary(grouping: warned, by: \.problem.rule).sorted { $0.key.rawValue < $1.key.rawValue }
    var lines = rules.prefix(mostRules).flatMap { rule, found in
      found.prefix(1).map { "\($0.name): \(workplace.ruled($0.problem))" }
        + (found.count > 1 ? [workplace(MarkedWords.moreOfRule, rule.rawValue, "\(found.count - 1)")] : [])
    }
    if rules.count > mostRules { lines.append(workplace(MarkedWords.more, "\(rules.count - mostRules)")) }
    return .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: lines + ["", workplace[EntryWords.reasonAsk]],
        least: 3, words: workplace.words))
  }
}
