import Domain
import Store
import TUI
import Words

/// The entry form of a registration paper: keyed heads-down, field by field, record after record.
struct RegistrationForm: Screen {
  /// What the form begins with.
  enum Start {
    /// An empty paper.
    case new
    /// A paper of a known person.
    case ofPerson(Person)
    /// The next temporary registration at the same address.
    case following(Registration, Person)
    /// A stored registration to be corrected.
    case correct(Registration, Person)
    /// A form that a power cut or a crash left behind.
    case draft(OrphanDraft)
  }

  /// The name of the form in its drafts.
  static let name = "registration"
  /// What a draft's context says where the officer put it aside.
  static let aside = "aside"

  let workplace: Workplace
  var form: Form
  /// The person chosen; nil while the paper is of a new one.
  var known: Person?
  /// The stay being corrected, with its person as they were read.
  var editing: (stay: Registration, person: Person)?
  /// What stood in the form when the correction began.
  var textsAtFirst: [String: String] = [:]
  /// The person whose family the next one joins.
  var familyOf: Person?
  /// What has been read of the form.
  var entry = RegistrationEntry()
  /// What the rules say to it, and what could not be read.
  var problems: [Problem] = []
  /// What could not be read, by field.
  var unread: [FieldID: Problem] = [:]
  var lookAlikes: [LookAlike] = []
  var rules: RegistrationRules
  var history = PersonStays()
  /// What the message line says besides the note of the field in focus.
  var message: Frame.Message?
  /// The warnings that wait for a reason.
  var askedWarnings: [RuleCode] = []
  /// F7 was pressed: what is saved next is followed by one more of its family.
  var wantsFamilyMember = false
  /// F01 is silent until the officer has tried to save.
  var hasTriedToSave = false
  /// The form leaves after saving: it was opened for this one record.
  let isForOne: Bool
  var savedCount = 0
  /// The stored version that stands against the form in a conflict.
  var conflicting: RegistrationEntry?
  var draft: DraftFile
  var work = IdleWork()
  var shownLanguage: Language

  /// What idle() has still to do, one piece a turn.
  struct IdleWork {
    var looksForPeople = false
    var keepsDraft = false
    var syncsDraft = false
  }

  init(_ workplace: Workplace, start: Start) throws {
    self.workplace = workplace
    try workplace.store.noticeOthers()
    rules = try workplace.store.registrationRules()
    shownLanguage = workplace.language
    form = Self.makeForm(workplace)
    form.hasPanel = true
    draft = DraftFile(beside: workplace.store.path, clock: workplace.clock)
    switch start {
    case .new: isForOne = false
    case .draft(let orphan): isForOne = orphan.draft.record != nil
    case .ofPerson, .following, .correct: isForOne = true
    }
    try begin(start)
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 1),
      Binding(
        "take", .function(4), label: workplace[EntryWords.takeLookAlike],
        short: workplace[EntryWords.takeShort],
        priority: 3, isLive: !lookAlikes.isEmpty),
      Binding(
        "repeat", .function(5), label: workplace[EntryWords.asLast], short: workplace[EntryWords.asLastShort],
        priority: 5, isLive: workplace.lastSaved != nil),
      Binding(
        "family", .function(7), label: workplace[EntryWords.family], short: workplace[EntryWords.familyShort],
        priority: 4, isLive: !isForOne && (workplace.lastSaved != nil || hasContent)),
      Binding(
        "clear", .function(8), label: workplace[EntryWords.clear], short: workplace[EntryWords.clearShort],
        priority: 8, isLive: hasContent && editing == nil),
      Binding("empty", .alt("e"), .control("e"), label: workplace[EntryWords.nextEmpty], priority: 20),
      Binding("problem", .alt("n"), .control("n"), label: workplace[EntryWords.nextProblem], priority: 21),
      Binding("pin", .alt("p"), .control("p"), label: workplace[EntryWords.pin], priority: 22),
      Binding("list", .alt("l"), label: workplace[EntryWords.openList], priority: 23),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 30),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.leave], priority: 2),
    ]
  }

  var help: [String] {
    guard let id = FieldID(rawValue: form.focusedID) else { return [] }
    var lines = [FieldWords.label(id)[workplace.language] + ". " + FieldWords.help(id)[workplace.language]]
    for problem in problems where problem.field == id {
      lines.append("\(problem.rule.rawValue). \(workplace.sentence(problem))")
      lines.append(RuleWords.why(problem.rule)[workplace.language])
    }
    if let field = RegistrationEntry.field(id) {
      lines.append(PointWords.text(field.point)[workplace.language])
    }
    let day = entry.registeredOn ?? workplace.today
    if let basis = rules.parameters.value(.registrationBasis, on: day) {
      lines.append(workplace.sentence(Problem(.r71, values: [basis])))
    }
    return lines
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if key == .hangUp {
      try keepDraft()
      try draft.sync()
      return .stay
    }
    message = nil
    form.columns = area.width >= 100 ? 58 : 46
    let event = form.handle(key)
    switch event {
    case .ignored: break
    case .edited(let id):
      try edited(id)
      return .stay
    case .moved(let id, _), .finished(let id), .chose(let id, _):
      try left(id)
      if case .finished = event { message = Frame.Message(workplace[EntryWords.saveHint], role: .good) }
      return .stay
    case .tooLong(_, let limit):
      message = Frame.Message(workplace(EntryWords.tooLong, "\(limit)"), role: .problem)
      return .stay
    default: return .stay
    }
    switch command(for: key) {
    case "save": return try save()
    case "take":
      if let first = lookAlikes.first { try take(first.person) }
    case "repeat": try repeatLast()
    case "family": return try addFamilyMember()
    case "clear":
      return .push(
        ConfirmDialog(
          "clear", title: workplace[EntryWords.clear], lines: [workplace[EntryWords.clearWarning]],
          words: workplace.words))
    case "empty": try moved(form.goToNextEmpty())
    case "problem": try moved(form.goToNextProblem())
    case "pin": form.togglePin()
    case "list": _ = form.openChoices()
    case "language":
      workplace.nextLanguage()
      relabel()
    case "leave": return leave()
    default: return .ignored
    }
    return .stay
  }

  private mutating func moved(_ event: Form.Event) throws {
    if case .moved(let id, _) = event { try left(id) }
  }

  // MARK: Leaving

  /// Whether the officer has written anything that the form did not carry over.
  var hasContent: Bool {
    if editing != nil { return form.texts != textsAtFirst }
    return form.fields.contains { !$0.text.isEmpty && !$0.isCarried && !$0.isHidden }
  }

  private mutating func leave() -> Step {
    guard hasContent else {
      draft.discard()
      return .pop(savedCount == 0 ? nil : workplace.lastSaved.map { RecordSaved(id: $0.registration) })
    }
    return .push(
      MenuDialog(
        "leave", title: workplace[EntryWords.unsaved],
        items: [
          Menu.Item("stay", workplace[EntryWords.goOn]), Menu.Item("keep", workplace[EntryWords.keepDraft]),
          Menu.Item("drop", workplace[EntryWords.dropDraft]),
        ], selected: "stay", words: workplace.words))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let conflict = answer as? ConflictAnswer { return try settle(conflict) }
    switch answer as? DialogAnswer {
    case .yes("clear"):
      try startNext()
    case .chose("leave", "keep"):
      try keepDraft(isAside: true)
      try draft.sync()
      return .pop(nil)
    case .chose("leave", "drop"):
      draft.discard()
      return .pop(nil)
    case .wrote("reason", let reason):
      let accepted = Dictionary(uniqueKeysWithValues: askedWarnings.map { ($0, reason) })
      askedWarnings = []
      return try store(accepting: accepted)
    default:
      wantsFamilyMember = false
    }
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language { relabel() }
    if work.looksForPeople {
      work.looksForPeople = false
      lookAlikes = try workplace.store.lookAlikes(of: entry, except: known?.id, limit: 4)
    } else if work.keepsDraft {
      try keepDraft()
    } else if work.syncsDraft {
      work.syncsDraft = false
      try draft.sync()
    }
    return work.looksForPeople || work.keepsDraft || work.syncsDraft
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    var note = message
    if note == nil, let said = form.focusedNote { note = Frame.Message(said.text, role: said.kind.role) }
    if note == nil, !isForOne { note = Frame.Message(workplace[EntryWords.carriedHint], role: .dim) }
    let body = canvas.frame(title: workplace.title(title), right: corner, message: note)
    let left = min(form.columns, body.width)
    drawPanel(on: &canvas, in: body.dropLeft(left + 1))
    form.draw(on: &canvas, in: body)
  }

  private var title: String {
    if editing != nil { return workplace[EntryWords.correction] }
    let kind = entry.kind.flatMap { ChoiceWords.label(.registrationKind, $0.rawValue) }
    return workplace(EntryWords.newRegistration, kind.map { workplace[$0] } ?? "")
  }

  private var corner: String {
    savedCount == 0
      ? workplace.corner : "\(workplace(EntryWords.savedCount, "\(savedCount)")) · \(workplace.corner)"
  }
}
