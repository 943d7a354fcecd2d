import Domain
import TUI

/// A screen around a form: what all of them do with keys, commands and drafts.
protocol EntryScreen: Screen {
  associatedtype Record
  var paper: RecordForm<Record> { get set }
  /// The cursor left a field, which has been read: the rules speak.
  mutating func left(_ id: FieldID?) throws
  /// A text is another.
  mutating func edited(_ id: FieldID?) throws
  /// Whether what is typed is kept on disk; a form of a few short fields keeps nothing.
  static var keepsDrafts: Bool { get }
  /// Writes the draft with what the screen needs to come back.
  mutating func keepDraft(isAside: Bool) throws
}

extension EntryScreen {
  mutating func edited(_ id: FieldID?) throws {}

  static var keepsDrafts: Bool { true }

  mutating func keepDraft(isAside: Bool) throws { paper.keepsDraft = false }

  mutating func resume(with answer: (any Answer)?) throws -> Step { try leave(by: answer) ?? .stay }

  /// Gives a key to the form, then to the commands that every form has; nil: the screen's own commands come next.
  mutating func answer(_ key: Key) throws -> Step? {
    if key == .hangUp { return try hangUp() }
    switch try paper.handle(key) {
    case .used: return .stay
    case .edited(let id):
      try edited(id)
      return .stay
    case .left(let id):
      try left(id)
      return .stay
    case .ignored: break
    }
    guard let event = try paper.perform(command(for: key)) else { return nil }
    if case .left(let id) = event { try left(id) }
    return .stay
  }

  /// What every form does after the paint.
  mutating func idle() throws -> Bool {
    if paper.language != workplaceLanguage { paper.relabel() }
    return try idleDraft()
  }

  private var workplaceLanguage: Language { paper.workplace.language }

  /// Leaves: at once where nothing was typed, else a menu asks.
  mutating func leave(giving answer: RecordSaved? = nil) -> Step {
    guard !paper.hasContent else { return paper.leavingMenu(canKeep: Self.keepsDrafts) }
    paper.draft.discard()
    return .pop(answer)
  }
}
