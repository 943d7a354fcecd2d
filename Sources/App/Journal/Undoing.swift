import Domain
import Store
import TUI
import Words

/// Taking a change back by keys, the same on every screen that shows one.
struct Undoing {
  /// The change was taken back.
  struct Done: Answer {
    let act: String
  }

  /// Pieces of an import from which on it runs as a job.
  private static let many = 3

  private let workplace: Workplace
  private let change: Int64
  private let plan: Store.UndoPlan

  /// - Throws: `StoreError` where it cannot be taken back at all.
  init(_ workplace: Workplace, _ change: Int64) throws {
    self.workplace = workplace
    self.change = change
    plan = try workplace.store.undoPlan(of: change)
  }

  /// Asks the reason; where later changes stand in the way it shows them, for one to be opened.
  func ask() throws -> Step {
    guard plan.later.isEmpty else {
      let items = try plan.later.prefix(12).compactMap { id -> Menu.Item? in
        guard let row = try workplace.store.changeRow(id) else { return nil }
        let words = "\(workplace.moment(row.at)) \(row.officer) · \(workplace.act(row))"
        return Menu.Item("\(id)", words, detail: workplace.about(row))
      }
      return .push(
        MenuDialog(
          "later", title: workplace[JournalWords.blocked], lines: [workplace[JournalWords.blockedBy]],
          items: items, selected: items.first?.id ?? "", words: workplace.words))
    }
    return .push(
      LineDialog(
        "undo", title: workplace[JournalWords.undo],
        lines: [
          workplace(JournalWords.willUndo, CountWords.number(plan.records)), workplace[JournalWords.why],
        ], least: 3, words: workplace.words))
  }

  /// What follows from the answer to one of its dialogs.
  enum Outcome {
    /// The change was taken back, which is to be said.
    case done(Frame.Message)
    /// Something opens or runs.
    case step(Step)
    /// The answer was to something else, or nothing is to be done.
    case nothing
  }

  func outcome(of answer: (any Answer)?) throws -> Outcome {
    switch answer {
    case DialogAnswer.wrote("undo", let reason)?:
      try perform(reason: reason).map { .step($0) } ?? .done(done())
    case is Done: .done(try done())
    case DialogAnswer.chose("later", let id)?:
      try Int64(id).map { .step(.push(try ChangeView(workplace, $0))) } ?? .nothing
    default: .nothing
    }
  }

  private func done() throws -> Frame.Message {
    let act = try workplace.store.changeRow(change).map { workplace.act($0) } ?? ""
    return Frame.Message(workplace(JournalWords.isUndone, act), role: .good)
  }

  /// Takes it back, an import as a job with a connection of its own.
  private func perform(reason: String) throws -> Step? {
    guard plan.changes.count >= Self.many else {
      try workplace.store.undo(change, reason: reason)
      return nil
    }
    let (path, officer, clock, change) = (
      workplace.store.path, workplace.store.officer, workplace.clock, change
    )
    let title = workplace[JournalWords.undoing]
    return .run(
      Job(title: title, canCancel: false) { progress in
        let store = try Store(opening: path, officer: officer, clock: clock)
        defer { store.close() }
        try store.undo(change, reason: reason) { progress.update(done: $0, of: $1) }
        return Done(act: title)
      })
  }
}
