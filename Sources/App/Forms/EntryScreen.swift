import Domain
import TUI

/// A screen around a form: what all of them do with keys, commands, drafts and saving.
///
/// A screen brings its fields, its rules (``left(_:)``), what saving writes (``store(reason:)``) and its picture; what
/// it does otherwise than all, it defines itself.
protocol EntryScreen: Screen {
  associatedtype Record
  var paper: RecordForm<Record> { get set }
  /// The cursor left a field, which has been read; nil: all have been. The rules speak.
  mutating func left(_ id: FieldID?) throws
  /// A text is another.
  mutating func edited(_ id: FieldID?) throws
  /// Reads all fields anew and lets the rules speak.
  mutating func readAll() throws
  /// F2: reads everything, asks the rules, and writes or says what stands in the way.
  mutating func save() throws -> Step
  /// Writes the record.
  /// - Parameter reason: what the officer gave for going on past the warnings; nil where there were none.
  mutating func store(reason: String?) throws -> Step
  /// Puts together what the officer chose of the own version and the one that somebody saved meanwhile.
  mutating func settleConflict(by answer: ConflictAnswer) throws
  /// Whether what is typed is kept on disk; a form of a few short fields keeps nothing.
  static var keepsDrafts: Bool { get }
  /// Writes the draft with what the screen needs to come back.
  mutating func keepDraft(isAside: Bool) throws
}

extension EntryScreen {
  var bindings: [Binding] { paper.bindings }
  var help: [String] { paper.help }
  static var keepsDrafts: Bool { true }

  mutating func edited(_ id: FieldID?) throws {}
  mutating func settleConflict(by answer: ConflictAnswer) throws {}

  mutating func readAll() throws {
    try paper.readAll()
    try left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws { paper.keepsDraft = false }

  // MARK: Keys

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if let step = try answer(key) { return step }
    switch command(for: key) {
    case "save": return try save()
    case "leave": return leave()
    default: return .ignored
    }
  }

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

  /// F2: everything is read and checked; the first problem gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try readAll()
    if paper.showFirstRefusal() { return .stay }
    return paper.warnings.isEmpty ? try store(reason: nil) : paper.askReason()
  }

  /// Leaves: at once where nothing was typed, else a menu asks.
  mutating func leave(giving answer: RecordSaved? = nil) -> Step {
    guard !paper.hasContent else { return paper.leavingMenu(canKeep: Self.keepsDrafts) }
    paper.draft.discard()
    return .pop(answer)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    if let conflict = answer as? ConflictAnswer {
      try settleConflict(by: conflict)
      try left(nil)
    } else if case .wrote("reason", let reason)? = answer as? DialogAnswer {
      return try store(reason: reason)
    }
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if paper.language != paper.workplace.language { paper.relabel() }
    return try idleDraft()
  }
}
