import Domain
import Store
import TUI
import Words

/// One registration whole: what the paper says, what the rules say today, and the person's other stays.
struct RegistrationView: SheetScreen {
  let workplace: Workplace
  private var record: RegistrationRecord
  var cursor = SheetCursor()
  var message: Frame.Message?
  /// What the list is to select: the record itself, or the one made after it.
  private var saved: RecordSaved?
  /// A form is open: what it saves is shown here next.
  private var isEntering = false

  private var walk: ListWalk?

  /// - Parameter walk: the list it was opened from.
  init(_ workplace: Workplace, _ id: Int64, in walk: ListWalk? = nil) throws {
    self.workplace = workplace
    self.walk = walk
    record = try RegistrationRecord(id, in: workplace.store)
  }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    let canEnd = canWrite && record.stay.canBeEnded
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 9),
      Binding(
        "following", .function(4), label: workplace[ListWords.newTemporary],
        short: workplace[ListWords.newTemporaryShort], help: workplace[ListWords.newTemporaryHelp],
        priority: 5, isLive: canWrite),
      Binding(
        "departure", .function(5), label: workplace[ListWords.departure],
        help: workplace[ListWords.departureHelp],
        priority: 4, isLive: canEnd),
      Binding(
        "new", .function(7), label: workplace[ScreenWords.newRecord], short: workplace[ScreenWords.newShort],
        priority: 7, isLive: canWrite),
      Binding(
        "deregister", .function(8), label: workplace[ListWords.deregister],
        short: workplace[ListWords.deregisterShort], help: workplace[ListWords.deregisterHelp], priority: 6,
        isLive: canEnd),
      Binding(
        "open", .enter, label: workplace[isOnItself ? RecordWords.correct : ScreenWords.open], priority: 3,
        isLive: canWrite || !isOnItself),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort],
        priority: 9),
    ] + ListWalk.bindings(workplace, isLive: walk != nil)
  }

  var help: [String] {
    let rules = record.findings.flatMap { [workplace.ruled($0), RuleWords.why($0.rule)[workplace.language]] }
    return rules + [PointWords.text(12)[workplace.language]]
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "next", "before": try step(back: command == "before")
    case "find": .push(try FindView(workplace))
    case "new": enter(try RegistrationForm(workplace, start: .new))
    case "departure": enter(try DepartureForm(workplace, .departure, of: record))
    case "deregister": enter(try DepartureForm(workplace, .deregistration, of: record))
    case "following":
      enter(try RegistrationForm(workplace, start: .following(record.stay, record.person)))
    case "history":
      .push(try HistoryView(workplace, .registration, record.stay.id, name: record.person.fullName))
    default:
      opening == .correct
        ? enter(try RegistrationForm(workplace, start: .correct(record.stay, record.person)))
        : try workplace.open(opening)
    }
  }

  var given: (any Answer)? { walk?.shown ?? saved }

  private mutating func step(back isBefore: Bool) throws -> Step {
    guard let id = try walk?.step(back: isBefore) else {
      message = Frame.Message(workplace[ListWords.noFurther], role: .dim)
      return .stay
    }
    record = try RegistrationRecord(id, in: workplace.store)
    cursor = SheetCursor()
    return .stay
  }

  /// The cursor is on the registration's own line: Enter corrects it.
  private var isOnItself: Bool { opening == .correct }

  private mutating func enter(_ form: any Screen) -> Step {
    isEntering = true
    return .push(form)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let answer = answer as? RecordSaved { saved = answer }
    if isEntering, let id = saved?.registration, id != record.stay.id {
      let next = try RegistrationRecord(id, in: workplace.store)
      if next.person.id == record.person.id {
        record = next
        cursor = SheetCursor()
      }
    }
    isEntering = false
    record = try RegistrationRecord(record.stay.id, in: workplace.store)
    if let answer = answer as? RecordSaved {
      message = workplace.words(for: answer, of: record.person.fullName)
    }
    return .stay
  }

  // MARK: Drawing

  var standing: Frame.Message? { record.message(workplace) }

  var title: String {
    if record.stay.event == .departure { return workplace[ListWords.departure] }
    return workplace(RecordWords.registration, workplace.kind(record.stay.kind))
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let stay = record.stay
    let state = stay.endedOn.map { "\(workplace(RecordWords.ended, $0.dotted)) · " } ?? ""
    sheet.row(
      [(2, "\(workplace.term(of: stay)) · \(state)\(workplace.state(of: stay))")],
      role: stay.isExpired(on: workplace.today) ? .warning : stay.isOpen ? .good : .dim, opens: .correct)
    sheet.row(
      [(2, "\(record.person.fullName) · \(workplace.describe(record.person))")],
      opens: .person(record.person.id))
    sheet.blocks(blocks())
    writeRules(on: &sheet)
    let others = record.stays.filter { $0.id != stay.id }
    if !others.isEmpty {
      sheet.heading(workplace[RecordWords.otherStays])
      for other in others { StayChain.write(other, on: &sheet, workplace) }
    }
    return sheet
  }

  private func blocks() -> [Sheet.Block] {
    let stay = record.stay
    let isDeparture = stay.event == .departure
    return [
      (workplace[EntryWords.sectionPlace], isDeparture ? [] : place(stay)),
      (workplace[EntryWords.sectionTerm], isDeparture ? [] : facts(Self.term)),
      (workplace[EntryWords.sectionConsent], isDeparture ? [] : facts(Self.consent)),
      (workplace[EntryWords.sectionPerson], facts([.iin, .nationality, .documentKind, .documentNumber])),
      (workplace[RecordWords.end], end(stay)),
    ]
  }

  private static let term: [FieldID] = [
    .kind, .arrivedOn, .registeredOn, .until, .crossedOn, .permittedUntil, .reason, .externalNumber,
  ]
  private static let consent: [FieldID] = [.consent, .consentOn, .owner, .ownerIIN, .coOwners, .host]

  private func place(_ stay: Registration) -> [Sheet.Fact] {
    [(FieldWords.label(.toTerritory)[workplace.language], workplace.wholePlace(stay.place))]
      + facts([.street, .house, .flat])
      + [(FieldWords.label(.fromTerritory)[workplace.language], workplace.wholePlace(stay.from))]
  }

  private func facts(_ ids: [FieldID]) -> [Sheet.Fact] {
    let entry = RegistrationEntry(record.stay, of: record.person)
    return ids.compactMap { RegistrationEntry.field($0) }.map { field in
      (FieldWords.label(field.id)[workplace.language], FormFields.words(field, field.get(entry), workplace))
    }
  }

  private func end(_ stay: Registration) -> [Sheet.Fact] {
    guard let ended = stay.endedOn else { return [] }
    var gone = workplace.wholePlace(stay.goneTo)
    if stay.goneTo == Place.none { gone = workplace[ListWords.deregistered] }
    return [
      (workplace[RecordWords.lastDay], ended.dotted),
      (workplace[RecordWords.how], stay.endedBy == .registration ? workplace[ListWords.replaced] : gone),
      (FieldWords.label(.reason)[workplace.language], workplace.endReason(stay.endReason)),
      (FieldWords.label(.externalNumber)[workplace.language], stay.endNumber ?? ""),
    ]
  }

  private func writeRules(on sheet: inout Sheet) {
    let findings = record.findings.filter { $0.rule != .r66 && record.acceptance(of: $0.rule) == nil }
    guard !findings.isEmpty || !record.acceptances.isEmpty || record.closing != nil else { return }
    sheet.heading(workplace[RecordWords.rules])
    for problem in findings {
      let mark = problem.severity.refuses ? "✗" : problem.severity == .warning ? "!" : "i"
      sheet.text("\(mark) \(workplace.ruled(problem))", role: problem.noteKind.role, indent: 2)
    }
    if let closing = record.closing { sheet.text("i \(workplace.ruled(closing))", role: .dim, indent: 2) }
    for (rule, reason) in record.acceptances {
      sheet.text("✓ \(rule.rawValue) \(workplace(RecordWords.accepted, reason))", indent: 2)
    }
  }
}
