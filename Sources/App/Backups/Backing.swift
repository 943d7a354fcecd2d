import Domain
import Foundation
import Store
import TUI
import Words

/// Copying the database: asks where, and copies as a job with a connection of its own; the same on every screen that
/// offers it.
enum Backing {
  private static let tag = "backup"

  /// The copy is made.
  struct Done: Answer {
    let backup: Backup
  }

  /// Asks where; the folder of the last copy is offered, for it is often a disk of its own.
  static func ask(_ workplace: Workplace) -> Step {
    let last = try? workplace.store.lastBackups().any?.path
    let folder = last.map { ($0 as NSString).deletingLastPathComponent } ?? Printing.folder
    return .push(
      LineDialog(
        tag, title: workplace[BackupWords.title], lines: [workplace[BackupWords.ask]],
        text: "\(folder)/\(BackupName.file(at: workplace.clock.now()))", maxLength: 1_000,
        words: workplace.words, check: { refusal(of: target($0, workplace), workplace) }))
  }

  /// What follows from an answer; nil: it was to something else.
  static func answer(_ answer: (any Answer)?, _ workplace: Workplace, _ message: inout Frame.Message?)
    -> Step?
  {
    switch answer {
    case DialogAnswer.wrote(tag, let written)?:
      return copy(to: target(written, workplace), workplace)
    case let done as Done:
      message = Frame.Message(
        workplace(BackupWords.done, done.backup.path, CountWords.bytes(done.backup.size, workplace.language)),
        role: .good)
      return .stay
    default: return nil
    }
  }

  /// The file that is meant by what was written.
  private static func target(_ written: String, _ workplace: Workplace) -> String {
    BackupName.whole(Printing.whole(written), at: workplace.clock.now())
  }

  /// Why the copy cannot lie there; nil: it can. Nothing is ever written over.
  private static func refusal(of target: String, _ workplace: Workplace) -> String? {
    workplace.refusal(ofFolderOf: target)
      ?? (access(target, F_OK) == 0 ? workplace(PrintWords.exists, target) : nil)
  }

  private static func copy(to target: String, _ workplace: Workplace) -> Step {
    let (path, officer, clock) = (workplace.store.path, workplace.store.officer, workplace.clock)
    return .run(
      Job(title: workplace(BackupWords.copying, (target as NSString).lastPathComponent), canCancel: true) {
        progress in
        let store = try Store(opening: path, officer: officer, clock: clock)
        defer { store.close() }
        do {
          let made = try store.backUp(to: target) { done, total in
            progress.update(done: done, of: total)
            return !progress.isCancelled
          }
          return Done(backup: made)
        } catch is Store.BackupStopped {
          try progress.checkCancelled()
          return nil
        }
      })
  }
}

extension Workplace {
  /// «Копия: вчера 18:02», where that is the last one of another disk, and whether a copy is wanted.
  func words(for last: LastBackups) -> (brief: String, words: String, isWanted: Bool) {
    guard let any = last.any else { return (self[BackupWords.none], self[BackupWords.none], true) }
    let day = any.at.localDay
    let when =
      day == last.today
      ? self[CommonWords.today] : day.adding(days: 1) == last.today ? self[CommonWords.yesterday] : day.dotted
    let words = self(BackupWords.last, when.lowercased(), any.at.localClock)
    let every = self(BackupWords.every, CountWords.days(last.mostDays ?? 0, language))
    let away = last.away.map { self(BackupWords.lastAway, $0.at.localDay.dotted) }
    let overdue = self(BackupWords.overdue, (last.want == .fresh ? any : last.away ?? any).at.localDay.dotted)
    return switch last.want {
    case .fresh?: (overdue, "\(overdue), \(every)", true)
    case .freshAway?: (overdue, "\(words); \(away ?? ""), \(every)", true)
    case .away?: (words, "\(words); \(self[BackupWords.noneAway])", true)
    case .any?, nil:
      (words, any.isAway ? words : [words, away].compactMap { $0 }.joined(separator: "; "), false)
    }
  }
}
