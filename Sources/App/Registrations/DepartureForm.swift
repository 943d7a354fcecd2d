import Domain
import Store
import TUI
import Words

/// The end of an open stay: a departure, or a deregistration without a move. It says what saving will do.
struct DepartureForm: Screen {
  /// Which paper it is.
  enum Kind {
    /// The person leaves for another place.
    case departure
    /// The registration ends and nobody has said where to.
    case deregistration
  }

  let workplace: Workplace
  let kind: Kind
  var record: RegistrationRecord
  var form: Form
  /// What has been read of the form.
  var entry: RegistrationEntry
  let rules: RegistrationRules
  /// What the rules say to it, and what could not be read.
  var problems: [Problem] = []
  var unread: [FieldID: Problem] = [:]
  /// F01 is silent until the officer has tried to save.
  var hasTriedToSave = false
  /// The warnings that wait for a reason.
  var asked: [Problem] = []
  var message: Frame.Message?
  private var shownLanguage: Language

  init(_ workplace: Workplace, _ kind: Kind, of record: RegistrationRecord) throws {
    self.workplace = workplace
    self.kind = kind
    self.record = record
    rules = try workplace.store.registrationRules()
    shownLanguage = workplace.language
    form = Self.makeForm(kind, workplace)
    entry = Self.paper(kind, of: record)
    begin()
    try readAll()
  }

  // MARK: Fields

  /// The paper's own fields; who and from where is known.
  static func fields(_ kind: Kind) -> [Field<RegistrationEntry>] {
    let common: [Field<RegistrationEntry>] = [
      .day(.registeredOn, \.registeredOn, point: 12),
      .code(.reason, .endReason, \.reason, point: 12),
      .text(.externalNumber, \.externalNumber, limit: 40, point: 12),
    ]
    return kind == .departure ? [.place(.toTerritory, .destination, \.to, point: 12)] + common : common
  }

  private static func paper(_ kind: Kind, of record: RegistrationRecord) -> RegistrationEntry {
    var paper = RegistrationEntry()
    paper.fill(from: record.person)
    paper.kind = record.stay.kind
    paper.event = .departure
    paper.from = record.stay.place.map { .territory($0) }
    paper.to = kind == .deregistration ? Place.none : nil
    return paper
  }

  private static func makeForm(_ kind: Kind, _ workplace: Workplace) -> Form {
    let fields = fields(kind).map { field in
      var shown = FormFields.formField(field, workplace)
      if field.id == .registeredOn { shown.label = workplace[RecordWords.lastDay] }
      shown.isRequired = field.id != .externalNumber && (field.id != .reason || kind == .deregistration)
      return shown
    }
    return Form([.init("", fields)], words: workplace.words)
  }

  /// Today, and the reason that the calendar gives.
  private mutating func begin() {
    form.setText(FieldID.registeredOn.rawValue, workplace.today.dotted, isCarried: true)
    let isExpired = record.stay.isExpired(on: workplace.today)
    if kind == .departure {
      form.setText(FieldID.reason.rawValue, EndReason.moved.rawValue, isCarried: true)
    } else {
      if isExpired { form.setText(FieldID.reason.rawValue, EndReason.termEnded.rawValue, isCarried: true) }
      form.focus(FieldID.reason.rawValue)
    }
  }

  /// A country is left for otherwise than a village; what the officer chose stays.
  private mutating func suggestReason() throws {
    let reason = FieldID.reason.rawValue
    guard kind == .departure, form.field(reason)?.isCarried == true else { return }
    let isAbroad = if case .country? = entry.to { true } else { false }
    form.setText(reason, (isAbroad ? EndReason.abroad : .moved).rawValue, isCarried: true)
    try readAll()
  }

  /// The same form in another language.
  private mutating func relabel() throws {
    shownLanguage = workplace.language
    var next = Self.makeForm(kind, workplace)
    for field in form.fields {
      next.update(field.id) {
        $0.text = field.text
        $0.value = field.value
        $0.isCarried = field.isCarried
      }
    }
    next.focus(form.focusedID)
    if case .territory? = entry.to { next.setText(FieldID.toTerritory.rawValue, workplace.place(entry.to)) }
    next.update(FieldID.toTerritory.rawValue) { $0.value = entry.to?.code }
    form = next
    try readAll()
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 1),
      Binding("list", .alt("l"), label: workplace[EntryWords.openList], priority: 23),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 30),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.leave], priority: 2),
    ]
  }

  var help: [String] {
    let rules = problems.filter { $0.field?.rawValue == form.focusedID }
      .flatMap { [workplace.ruled($0), RuleWords.why($0.rule)[workplace.language]] }
    return [workplace[kind == .departure ? ListWords.departureHelp : ListWords.deregisterHelp]] + rules
      + [PointWords.text(12)[workplace.language]]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    let event = form.handle(key)
    switch event {
    case .ignored: break
    case .edited(let id):
      try edited(id)
      return .stay
    case .moved, .finished, .chose:
      try readAll()
      try suggestReason()
      if case .finished = event { message = Frame.Message(workplace[EntryWords.saveHint], role: .good) }
      return .stay
    case .tooLong(_, let limit):
      message = Frame.Message(workplace(EntryWords.tooLong, "\(limit)"), role: .problem)
      return .stay
    default: return .stay
    }
    switch command(for: key) {
    case "save": return try save()
    case "list": form.openChoices()
    case "language":
      workplace.nextLanguage()
      try relabel()
    case "leave":
      guard form.fields.contains(where: { !$0.text.isEmpty && !$0.isCarried }) else { return .pop(nil) }
      return .push(
        ConfirmDialog(
          "leave", title: workplace[DepartureWords.leave], lines: [workplace[DepartureWords.leaveWarning]],
          words: workplace.words))
    default: return .ignored
    }
    return .stay
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch answer as? DialogAnswer {
    case .yes("leave"): return .pop(nil)
    case .wrote("reason", let reason):
      return try store(
        accepting: Dictionary(asked.map { ($0.rule, reason) }, uniquingKeysWith: { first, _ in first }))
    default: return .stay
    }
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language { try relabel() }
    return false
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let said = form.focusedNote.map { Frame.Message($0.text, role: $0.kind.role) }
    let body = canvas.frame(
      title: workplace.title(workplace[kind == .departure ? ListWords.departure : ListWords.deregister]),
      right: workplace.corner, message: message ?? said)
    let text = body.inset(2, 0)
    canvas.put(
      "\(record.person.fullName) · \(workplace.describe(record.person))", in: text.row(0), role: .heading)
    canvas.put("\(workplace.term(of: record.stay)) · \(workplace.address(of: record.stay))", in: text.row(1))
    let consequences = text.dropTop(form.height + 4)
    canvas.put(workplace[EntryWords.onSaving], in: consequences.row(0), role: .heading)
    let lines = consequenceLines().flatMap { line in
      Text.wrapped(line.text, to: consequences.width - 2).map { ($0, line.role) }
    }
    for (row, line) in lines.prefix(consequences.height - 1).enumerated() {
      canvas.put(line.0, in: consequences.row(row + 1).dropLeft(2), role: line.1)
    }
    form.draw(on: &canvas, in: body.dropTop(3))
  }
}
