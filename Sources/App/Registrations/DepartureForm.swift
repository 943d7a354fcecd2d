import Domain
import Store
import TUI
import Words

/// The end of an open stay: a departure, or a deregistration without a move. It says what saving will do.
struct DepartureForm: EntryScreen {
  /// Which paper it is.
  enum Kind: String {
    /// The person leaves for another place.
    case departure
    /// The registration ends and nobody has said where to.
    case deregistration

    /// The kind whose form has this name in its drafts.
    init?(name: String) { self.init(rawValue: name) }
  }

  let workplace: Workplace
  let kind: Kind
  var record: RegistrationRecord
  var paper: RecordForm<RegistrationEntry>
  let rules: RegistrationRules
  /// The pile that the paper is of.
  var pile: Int64?
  /// The paper of that pile, where it had been set aside.
  var aside: Paper?
  /// The parent's children who are registered at the same address.
  var children: [RegistrationRecord]
  /// Whether the paper is of them too.
  var takesChildren = false

  init(_ workplace: Workplace, _ kind: Kind, of record: RegistrationRecord) throws {
    self.workplace = workplace
    self.kind = kind
    self.record = record
    rules = try workplace.store.registrationRules()
    children = try workplace.children(of: record.person, at: record.stay, rules)
    pile = workplace.pile
    paper = RecordForm(
      workplace, name: kind.rawValue, fields: Self.fields(kind), record: Self.entry(kind, of: record),
      labels: [.registeredOn: RecordWords.lastDay]
    ) { Self.makeForm(kind, $0) }
    begin()
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside; nil where the stay is gone.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let kind = Kind(name: orphan.draft.form), let stay = orphan.draft.record,
      try workplace.store.registration(stay) != nil
    else { return nil }
    try self.init(workplace, kind, of: try RegistrationRecord(stay, in: workplace.store))
    if let version = orphan.draft.version { record.stay.version = version }
    pile = orphan.draft.context["pile"].flatMap { Int64($0) }
    var isDone = false
    if let pile, let paper = orphan.draft.context[Paper.draftKey].flatMap({ Int64($0) }) {
      aside = try workplace.store.papers(of: pile).first { $0.id == paper && $0.state == .aside }
      // The paper was finished elsewhere meanwhile: saved once more it would be a paper too many.
      if aside == nil { (self.pile, isDone) = (nil, true) }
    }
    takesChildren = orphan.draft.context["children"] != nil
    try paper.restore(orphan)
    check()
    if isDone { paper.message = Frame.Message(workplace[PileWords.paperIsDone], role: .warning) }
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

  static func entry(_ kind: Kind, of record: RegistrationRecord) -> RegistrationEntry {
    var entry = RegistrationEntry()
    entry.fill(from: record.person)
    entry.kind = record.stay.kind
    entry.event = .departure
    entry.from = record.stay.place.map { .territory($0) }
    entry.to = kind == .deregistration ? Place.none : nil
    return entry
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

  /// The reason that the calendar gives, and the day that goes with it.
  private mutating func begin() {
    let isExpired = record.stay.isExpired(on: workplace.today)
    if kind == .departure {
      suggest(.moved)
    } else {
      if isExpired { suggest(.termEnded) }
      paper.form.focus(FieldID.reason.rawValue)
    }
    suggestDay()
  }

  /// A term that has run out ended with its own last day; anything else ends today, until the officer says otherwise.
  private mutating func suggestDay() {
    let id = FieldID.registeredOn.rawValue
    guard let shown = paper.form.field(id), shown.text.isEmpty || shown.isCarried else { return }
    let hasRunOut =
      kind == .deregistration && paper.form.text(FieldID.reason.rawValue) == EndReason.termEnded.rawValue
    let last = hasRunOut ? record.stay.until.map { min($0, workplace.today) } : nil
    paper.form.setText(id, (last ?? workplace.today).dotted, isCarried: true)
  }

  private mutating func suggest(_ reason: EndReason) {
    paper.form.setText(FieldID.reason.rawValue, reason.rawValue, isCarried: true)
  }

  /// The cursor left a field: a country is left for otherwise than a village; what the officer chose stays.
  mutating func left(_ id: FieldID?) throws {
    if kind == .departure, paper.form.field(FieldID.reason.rawValue)?.isCarried == true {
      let isAbroad = if case .country? = paper.record.to { true } else { false }
      suggest(isAbroad ? .abroad : .moved)
    }
    try readAll()
  }

  /// The reason is picked letter by letter: the rules speak at once.
  mutating func edited(_ id: FieldID?) throws {
    if id == .reason {
      suggestDay()
      try readAll()
    }
  }

  // MARK: Keys

  var help: [String] {
    [workplace[kind == .departure ? ListWords.departureHelp : ListWords.deregisterHelp]] + paper.help
  }

  mutating func store(reason: String?) throws -> Step {
    try store(accepting: reason.map { paper.acceptance(of: $0) } ?? [:])
  }

  mutating func keepDraft(isAside: Bool) throws {
    var context = ofChildren
    context["pile"] = pile.map { "\($0)" }
    context[Paper.draftKey] = aside.map { "\($0.id)" }
    try paper.keepDraft(of: (record.stay.id, record.stay.version), context: context, isAside: isAside)
  }

  // MARK: Drawing

  /// How far the pile is whose paper this is.
  private var corner: String {
    guard let row = pile.flatMap({ try? workplace.store.pile($0) }) else { return workplace.corner }
    return "\(workplace.progress(of: row.count)) · \(workplace.corner)"
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[kind == .departure ? ListWords.departure : ListWords.deregister]),
      right: corner, message: paper.said)
    let text = body.inset(2, 0)
    canvas.put(
      "\(record.person.fullName) · \(workplace.describe(record.person))", in: text.row(0), role: .heading)
    canvas.put("\(workplace.term(of: record.stay)) · \(workplace.address(of: record.stay))", in: text.row(1))
    // Below the choices of the reason, which stand under its field.
    let consequences = text.dropTop(paper.form.height + 6)
    canvas.put(workplace[EntryWords.onSaving], in: consequences.row(0), role: .heading)
    let lines = consequenceLines().flatMap { line in
      Text.wrapped(line.text, to: consequences.width - 2).map { ($0, line.role) }
    }
    for (row, line) in lines.prefix(consequences.height - 1).enumerated() {
      canvas.put(line.0, in: consequences.row(row + 1).dropLeft(2), role: line.1)
    }
    paper.form.draw(on: &canvas, in: body.dropTop(3))
  }
}
