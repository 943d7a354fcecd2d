import Domain
import Store
import TUI
import Words

/// The entry form of a registration paper: keyed heads-down, field by field, record after record.
struct RegistrationForm: EntryScreen {
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
    /// One of the records saved just now, looked at again from the entry form.
    case lookingBack(Registration, Person)
    /// A paper that was set aside, with what had been typed of it.
    case aside(Paper)
    /// A form that a power cut or a crash left behind.
    case draft(OrphanDraft)
  }

  /// The name of the form in its drafts.
  static let name = "registration"

  let workplace: Workplace
  var paper: RecordForm<RegistrationEntry>
  /// The person chosen; nil while the paper is of a new one.
  var known: Person?
  /// The stay being corrected, with its person as they were read.
  var editing: (stay: Registration, person: Person)?
  /// The person whose family the next one joins.
  var familyOf: Person?
  var lookAlikes: [LookAlike] = []
  var rules: RegistrationRules
  var history = PersonStays()
  /// F7 was pressed: what is saved next is followed by one more of its family.
  var wantsFamilyMember = false
  /// The form leaves after saving: it was opened for this one record.
  let isForOne: Bool
  /// Children who are still registered where the parent saved last lived until then (rule R67).
  var children: [Person] = []
  /// It is asked whether the same paper is to be written for them.
  var asksAboutChildren = false
  /// The record that the form was opened for, once it is saved.
  var savedForOne: Int64?
  var savedCount = 0
  /// The stored version that stands against the form in a conflict.
  var conflicting: RegistrationEntry?
  /// Look-alikes are still to be looked for.
  var looksForPeople = false
  /// What the pinned fields held when the paper began.
  var carried: [String: CarriedText] = [:]
  /// The pile that the papers are of.
  var pile: PileRow?
  /// The paper of the pile that goes on here.
  var aside: Paper?
  /// It shows one of the records saved just now.
  let looksBack: Bool

  /// What has been read of the form.
  var entry: RegistrationEntry { paper.record }

  init(_ workplace: Workplace, start: Start) throws {
    self.workplace = workplace
    try workplace.store.noticeOthers()
    rules = try workplace.store.registrationRules()
    paper = RecordForm(
      workplace, name: Self.name, fields: RegistrationEntry.fields.filter { $0.id != .event },
      record: Self.empty, layout: Self.makeForm)
    paper.narrowed = [.toTerritory: .place(.territory)]
    paper.bases[.until] = RegistrationEntry.field(.registeredOn)
    paper.form.hasPanel = true
    switch start {
    case .new: isForOne = false
    case .draft(let orphan):
      isForOne = orphan.draft.record != nil || orphan.draft.context[Paper.draftKey] != nil
    case .ofPerson, .following, .correct, .lookingBack, .aside: isForOne = true
    }
    looksBack = if case .lookingBack = start { true } else { false }
    pile = try workplace.pile.flatMap { try workplace.store.pile($0) }
    try begin(start)
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding(
        "take", .function(4), label: workplace[EntryWords.takeLookAlike],
        short: workplace[EntryWords.takeShort],
        priority: 3, isLive: !lookAlikes.isEmpty || offeredIIN != nil),
      Binding(
        "repeat", .function(5), label: workplace[EntryWords.asLast], short: workplace[EntryWords.asLastShort],
        priority: 5, isLive: workplace.lastSaved != nil),
      Binding(
        "family", .function(7), label: workplace[EntryWords.family], short: workplace[EntryWords.familyShort],
        priority: 4, isLive: !isForOne && (workplace.lastSaved != nil || paper.hasContent)),
      Binding(
        "clear", .function(8), label: workplace[EntryWords.clear], short: workplace[EntryWords.clearShort],
        priority: 8, isLive: (paper.hasContent || known != nil) && editing == nil),
      Binding(
        "pin", .alt("p"), .control("p"), label: workplace[EntryWords.pin],
        short: workplace[EntryWords.pinShort], priority: 22),
    ] + pileBindings + paper.bindings
  }

  var help: [String] {
    var lines = paper.help
    if pile != nil, editing == nil { lines.append(workplace[PileWords.departureFromForm]) }
    let day = entry.registeredOn ?? workplace.today
    if let basis = rules.parameters.value(.registrationBasis, on: day) {
      lines.append(workplace.sentence(Problem(.r71, values: [basis])))
    }
    return lines
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    paper.form.columns = area.width >= 100 ? 58 : 46
    if let step = try lookBack(key) { return step }
    if let step = try answer(key) { return step }
    switch command(for: key) {
    case "save": return try save()
    case "aside": return askAboutPaper(.aside)
    case "refuse": return askAboutPaper(.refused)
    case "take":
      if let offeredIIN {
        try take(offeredIIN)
      } else if let first = lookAlikes.first {
        try take(first.person)
      }
    case "repeat": try repeatLast()
    case "family": return try addFamilyMember()
    case "clear":
      return .push(
        ConfirmDialog(
          "clear", title: workplace[EntryWords.clear], lines: [workplace[EntryWords.clearWarning]],
          words: workplace.words))
    case "pin": paper.form.togglePin()
    case "leave": return leave(giving: lastSaved)
    default: return .ignored
    }
    return .stay
  }

  // MARK: Leaving

  /// What the list beneath is told of the papers saved here.
  var lastSaved: RecordSaved? {
    if let savedForOne { return RecordSaved(id: savedForOne) }
    return savedCount == 0 ? nil : workplace.lastSaved.map { RecordSaved(id: $0.registration) }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if asksAboutChildren { return try answerAboutChildren(answer as? DialogAnswer) }
    if let conflict = answer as? ConflictAnswer { return try settle(conflict) }
    if let step = try leave(by: answer, giving: lastSaved) { return step }
    if let saved = answer as? RecordSaved, let id = saved.registration,
      let stay = try workplace.store.registration(id), let person = try workplace.store.person(stay.person)
    {
      paper.message = Frame.Message(workplace(EntryWords.saved, person.fullName), role: .good)
    }
    switch answer as? DialogAnswer {
    case .yes("clear"): try clear()
    case .wrote(Paper.State.aside.rawValue, let reason): return try put(.aside, reason)
    case .wrote(Paper.State.refused.rawValue, let reason): return try put(.refused, reason)
    case .wrote("reason", let reason): return try store(reason: reason)
    default: wantsFamilyMember = false
    }
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if paper.language != workplace.language { paper.relabel() }
    if looksForPeople {
      looksForPeople = false
      lookAlikes = try workplace.store.lookAlikes(of: entry, except: known?.id, limit: 4)
      return true
    }
    return try idleDraft()
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    var note = paper.said
    if note == nil, looksBack { note = lookingBackNote }
    if note == nil, !isForOne { note = Frame.Message(workplace[EntryWords.carriedHint], role: .dim) }
    let body = canvas.frame(title: workplace.title(title), right: corner, message: note)
    let left = min(paper.form.columns, body.width)
    drawPanel(on: &canvas, in: body.dropLeft(left + 1))
    paper.form.draw(on: &canvas, in: body)
  }

  private var title: String {
    if editing != nil { return workplace[EntryWords.correction] }
    // Beside how far the pile is there is no room for more.
    if pile != nil { return workplace[PileWords.paper] }
    let kind = entry.kind.flatMap { ChoiceWords.label(.registrationKind, $0.rawValue) }
    return workplace(EntryWords.newRegistration, kind.map { workplace[$0] } ?? "")
  }

  private var corner: String {
    if editing == nil, let progress = pileProgress { return "\(progress) · \(workplace.corner)" }
    return savedCount == 0
      ? workplace.corner : "\(workplace(EntryWords.savedCount, "\(savedCount)")) · \(workplace.corner)"
  }
}
