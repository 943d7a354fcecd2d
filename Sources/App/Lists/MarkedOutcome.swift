import Domain
import TUI
import Words

/// What became of the rows that were marked and acted on together.
struct MarkedOutcome: Answer {
  let done: Int
  /// Those that stay as they were, with what the rules say.
  let left: [(name: String, problem: Problem)]
  /// How many are done, and which are left.
  let words: (done: Phrase, left: Phrase)

  /// What is said of it; the first that the rules refused is told by name.
  func message(_ workplace: Workplace) -> Frame.Message {
    let done = workplace(words.done, "\(done)")
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
}
