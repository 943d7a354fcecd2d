import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

/// Comparing the register of kandas cases with a file of the state system: asks for the file and reads it as a job.
struct Reconciling {
  static let tag = "reconcile"

  /// What the comparison has found.
  struct Outcome: Answer {
    let path: String
    let found: KandasReconciliation
  }

  private let workplace: Workplace
  private let path: String

  init(_ workplace: Workplace, _ path: String) {
    self.workplace = workplace
    self.path = path
  }

  /// Asks for the file.
  static func ask(_ workplace: Workplace) -> Step {
    .push(
      LineDialog(
        tag, title: workplace[ReconcileWords.compare], lines: [workplace[ReconcileWords.fileAsk]],
        text: (workplace.importFolder ?? Printing.folder) + "/", maxLength: 1_000, words: workplace.words,
        check: { written in
          let path = Printing.whole(written)
          guard access(path, R_OK) == 0 else {
            return Explanation(of: InterchangeError.missing(path: path), workplace.language).lines
              .joined(separator: " ")
          }
          workplace.importFolder = (path as NSString).deletingLastPathComponent
          return nil
        }))
  }

  /// Reads the file beside the register; nothing is written.
  func run() -> Step {
    let lent = Lent(store: workplace.isPast ? workplace.store : nil)
    let (source, officer, clock, language, path) = (
      workplace.store.path, workplace.store.officer, workplace.clock, workplace.language, path
    )
    let title = workplace(ReconcileWords.comparing, (path as NSString).lastPathComponent)
    return .run(
      Job(title: title) { progress in
        let store = try lent.store ?? Store(opening: source, officer: officer, clock: clock)
        defer { if lent.store == nil { store.close() } }
        let words = InterchangeWords(language, try store.gazetteer(), own: try store.ownChoices())
        let found = try KandasReconciliation(path, store: store, words: words) { done, total in
          progress.update(done: done, of: total)
          try progress.checkCancelled()
        }
        return Outcome(path: path, found: found)
      })
  }

  /// The past has no file to be opened again: the screens, which do not read while a job runs, lend theirs.
  private struct Lent: @unchecked Sendable {
    let store: Store?
  }
}
