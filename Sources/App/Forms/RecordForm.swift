import Domain
import Store
import TUI
import Words

/// The form of a record whose fields are described: what all entry screens share.
///
/// It reads what was typed, puts the rules' findings beside their fields, says all of it in another language, and
/// keeps the draft (``RecordForm+Drafts``). Which fields there are, which rules speak and what saving does is the
/// screen's own.
struct RecordForm<Record> {
  let workplace: Workplace
  /// The form's name in its drafts.
  let name: String
  /// The described fields that the form shows, in its order.
  let fields: [Field<Record>]
  /// Fields that admit less here than their description says.
  var narrowed: [FieldID: FieldKind] = [:]
  /// Fields whose terms, such as `+6м`, run from the day in another field, on the form or not.
  var bases: [FieldID: Field<Record>] = [:]
  /// Fields that are called otherwise here than everywhere else.
  let labels: [FieldID: Phrase]
  private let layout: (Workplace) -> Form

  var form: Form
  /// What has been read of the form.
  var record: Record
  /// What could not be read, by field.
  private(set) var unread: [FieldID: Problem] = [:]
  /// What the rules say to it, and what could not be read.
  private(set) var problems: [Problem] = []
  /// What is missing is not said before the officer has tried to save.
  var hasTriedToSave = false
  /// What the message line says besides the note of the field in focus; gone with the next key.
  var message: Frame.Message?
  /// What stood in the form when a correction began; nil: the record is new.
  var textsAtFirst: [String: String]?
  /// The record with which a correction began, as it was stored then; nil where that is not known.
  var recordAtFirst: Record?
  var draft: DraftFile
  var keepsDraft = false
  var syncsDraft = false
  private(set) var language: Language

  /// What a key did.
  enum Event: Equatable {
    /// The key means nothing to the form: the screen's own keys come next.
    case ignored
    /// Nothing is to be done.
    case used
    /// A text is another.
    case edited(FieldID?)
    /// The cursor left a field, which has been read: time for the rules.
    case left(FieldID?)
  }

  /// An empty form.
  /// - Parameters:
  ///   - record: what a reading begins from.
  ///   - layout: makes the widget in the language of the screen.
  init(
    _ workplace: Workplace, name: String, fields: [Field<Record>], record: Record,
    labels: [FieldID: Phrase] = [:], layout: @escaping (Workplace) -> Form
  ) {
    self.workplace = workplace
    self.name = name
    self.fields = fields
    self.record = record
    self.labels = labels
    self.layout = layout
    language = workplace.language
    form = layout(workplace)
    draft = DraftFile(beside: workplace.store.path, clock: workplace.clock)
  }

  /// A field of the form by its name.
  func field(_ id: FieldID?) -> Field<Record>? { id.flatMap { id in fields.first { $0.id == id } } }

  /// The field in focus.
  var focused: FieldID? { FieldID(rawValue: form.focusedID) }

  // MARK: Keys

  /// Answers a key.
  mutating func handle(_ key: Key) throws -> Event {
    message = nil
    switch form.handle(key) {
    case .ignored: return .ignored
    case .stayed: return .used
    case .edited(let id):
      keepsDraft = true
      try offer(id)
      return .edited(FieldID(rawValue: id))
    case .moved(let id, _), .chose(let id, _): return try left(id)
    case .finished(let id):
      message = Frame.Message(workplace[EntryWords.saveHint], role: .good)
      return try left(id)
    case .tooLong(_, let limit):
      message = Frame.Message(workplace(EntryWords.tooLong, "\(limit)"), role: .problem)
      return .used
    case .noSuchChoice(let typed):
      message = Frame.Message(workplace(EntryWords.noSuchChoice, typed), role: .warning)
      // The letters before may have chosen something that is no longer chosen.
      keepsDraft = true
      return .edited(focused)
    }
  }

  /// The keys that every form has.
  var bindings: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 1),
      Binding(
        "empty", .alt("e"), .control("e"), label: workplace[EntryWords.nextEmpty],
        short: workplace[EntryWords.nextEmptyShort], priority: 20),
      Binding(
        "problem", .alt("n"), .control("n"), label: workplace[EntryWords.nextProblem],
        short: workplace[EntryWords.nextProblemShort], priority: 21),
      Binding(
        "list", .alt("l"), label: workplace[EntryWords.openList], short: workplace[EntryWords.openListShort],
        priority: 23),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 30),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.leave], priority: 2),
    ]
  }

  /// Does what these keys ask for, saving and leaving aside; nil: the command is not one of them.
  mutating func perform(_ command: String?) throws -> Event? {
    switch command {
    case "empty": return try moved(form.goToNextEmpty())
    case "problem": return try moved(form.goToNextProblem())
    case "list":
      form.openChoices()
      return .used
    case "language":
      workplace.nextLanguage()
      relabel()
      return .used
    default: return nil
    }
  }

  private mutating func moved(_ event: Form.Event) throws -> Event {
    if case .moved(let id, _) = event { return try left(id) }
    return .used
  }

  private mutating func left(_ id: String) throws -> Event {
    keepsDraft = true
    let field = field(FieldID(rawValue: id))
    if let field { read(field, try outcome(of: field)) }
    return .left(field?.id)
  }

  /// A letter typed in a look-up offers rows at once, so that type-ahead takes the first.
  private mutating func offer(_ id: String) throws {
    guard let field = field(FieldID(rawValue: id)) else { return }
    let kind = narrowed[field.id] ?? field.kind
    guard kind.isLookUp else { return }
    form.offer(try FormFields.suggestions(for: kind, typed: form.text(id), workplace), for: id)
  }

  // MARK: Reading

  private func outcome(of field: Field<Record>) throws -> Reading.Outcome {
    let base = bases[field.id]?.get(record)
    if case .day(let day)? = base { return try FormFields.read(field, in: form, workplace, from: day) }
    return try FormFields.read(field, in: form, workplace)
  }

  /// Reads all fields anew.
  mutating func readAll() throws {
    unread = [:]
    for field in fields {
      guard let shown = form.field(field.id.rawValue) else { continue }
      if shown.isHidden, shown.text.isEmpty {
        field.set(&record, nil)
      } else {
        read(field, try outcome(of: field))
      }
    }
  }

  private mutating func read(_ field: Field<Record>, _ outcome: Reading.Outcome) {
    let id = field.id.rawValue
    unread[field.id] = nil
    switch outcome {
    case .empty:
      field.set(&record, nil)
      form.setShown(id, nil)
    case .value(let value, _):
      field.set(&record, value)
      switch value {
      case .day(let day) where form.text(id) != day.dotted:
        form.setText(id, day.dotted, isCarried: form.field(id)?.isCarried ?? false)
      case .text(let text) where field.kind == .iin && form.text(id) != text:
        form.setText(id, text)
      default: break
      }
      form.setShown(id, FormFields.shown(field, value, workplace))
    case .problem(let problem):
      field.set(&record, nil)
      unread[field.id] = problem
      form.setShown(id, nil)
    }
  }

  // MARK: Showing

  /// Shows the values of a record.
  mutating func fill(from record: Record, isCarried: Bool = false) {
    for field in fields { put(field.get(record), into: field, isCarried: isCarried) }
  }

  /// Shows one value; nil leaves the field as it is.
  mutating func put(_ value: FieldValue?, into field: Field<Record>, isCarried: Bool = false) {
    guard let value else { return }
    let (text, code) = FormFields.display(value, of: field, workplace)
    form.setText(field.id.rawValue, text, isCarried: isCarried)
    form.update(field.id.rawValue) { $0.value = code }
    form.setShown(field.id.rawValue, FormFields.shown(field, value, workplace))
  }

  /// The same form in another language: labels and choices anew, texts as they are, look-ups by their names there.
  mutating func relabel() {
    language = workplace.language
    var next = layout(workplace)
    for field in form.fields {
      next.update(field.id) {
        $0.text = field.text
        $0.value = field.value
        $0.isCarried = field.isCarried
        $0.isPinned = field.isPinned
        $0.isHidden = field.isHidden
      }
    }
    next.columns = form.columns
    next.hasPanel = form.hasPanel
    next.focus(form.focusedID)
    form = next
    showValues()
    judge(problems.filter { problem in problem.field.map { unread[$0] == nil } ?? true })
  }

  /// Says look-ups and days in the present language.
  mutating func showValues() {
    for field in fields {
      guard let value = field.get(record), let shown = form.field(field.id.rawValue) else { continue }
      switch (field.kind, value) {
      case (.place, _), (.country, _): put(value, into: field, isCarried: shown.isCarried)
      case (.text, .text(let act)) where shown.value == act:
        put(value, into: field, isCarried: shown.isCarried)
      default: form.setShown(field.id.rawValue, FormFields.shown(field, value, workplace))
      }
    }
  }

  // MARK: Rules

  /// Takes what the rules say to the record and puts it beside the fields.
  /// - Parameter isNoted: whether a finding is said beside its field, or elsewhere on the screen.
  mutating func judge(_ findings: [Problem], isNoted: (Problem) -> Bool = { _ in true }) {
    // What has not been reached yet is not missing yet; what could not be read needs no other finding.
    problems = findings.filter { problem in
      if !hasTriedToSave, problem.rule == .f01 || problem.rule.asksForMore && isUntouched(problem.field) {
        return false
      }
      return problem.field.map { unread[$0] == nil } ?? true
    }
    problems += fields.compactMap { unread[$0.id] }
    for field in form.fields {
      let notes = problems.filter { $0.field?.rawValue == field.id && isNoted($0) }
        .sorted { $0.severity > $1.severity }.map {
          note($0)
        }
      if field.notes != notes { form.setNotes(field.id, notes) }
    }
  }

  /// A finding beside its field: its sentence, or where there is no room a few words of it, or the rule's code.
  private func note(_ problem: Problem) -> FieldNote {
    let code = problem.rule.rawValue
    return FieldNote(
      problem.noteKind, ruled(problem),
      shorter: ["\(code) \(workplace[RuleWords.brief(problem)])", code])
  }

  private func isUntouched(_ id: FieldID?) -> Bool {
    guard let field = id.flatMap({ form.field($0.rawValue) }) else { return false }
    return field.text.isEmpty && !field.isVisited
  }
}
