import Domain
import Store
import TUI
import Words

/// A member of a family moves into a centre or leaves it, alone or with the family; or a stay is corrected.
struct CentreStayForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private let dossier: KandasDossier
  private let rules: KandasRules
  private let member: CasePerson<KandasMember>
  private let centres: [CentreRow]
  /// The stay that is ended or corrected.
  private var stored: CentreStay?
  /// The stays of others in the centre that is entered, from its first day on.
  private var others: (centre: Int64, since: Day, stays: [CentreStay])?
  var paper: RecordForm<CentreStayEntry>

  /// - Throws: ``StoreError/absent(register:id:)`` where the case has no such member.
  init(
    _ workplace: Workplace, _ dossier: KandasDossier, _ purpose: CentreStayEntry.Purpose, of member: Int64,
    _ stay: CentreStay? = nil
  ) throws {
    guard let person = dossier.member(member) else {
      throw StoreError.absent(register: .kandasMember, id: member)
    }
    self.workplace = workplace
    self.dossier = dossier
    self.member = person
    rules = try workplace.store.kandasRules()
    stored = stay
    centres = try workplace.store.centres(on: workplace.today)
    var usual = stay.map { CentreStayEntry(purpose, $0) } ?? CentreStayEntry(purpose, of: member)
    let offered = centres.filter { !$0.centre.isArchived || $0.centre.id == stay?.centre }
    let hasOthers = Self.others(than: member, purpose, stay, dossier, workplace.today).isEmpty == false
    let asked = CentreStayEntry.fields(of: purpose, hasOthers: hasOthers)
    paper = RecordForm(workplace, name: "centre-stay", fields: asked.map(\.field), record: usual) {
      workplace in
      var form = FormFields.form(asked.map(\.field), workplace)
      for (field, isRequired) in asked { form.update(field.id.rawValue) { $0.isRequired = isRequired } }
      form.update(FieldID.centre.rawValue) { shown in
        shown.kind = .choice(
          offered.map { row in
            let free = "\(workplace[AdaptationWords.free].lowercased()) \(row.free)"
            return FormField.Choice(
              String(row.centre.id), "\(Text.cut(row.centre.name ?? "", to: 44)) (\(free))")
          })
      }
      return form
    }
    switch purpose {
    case .moveIn:
      usual.since = workplace.today
      // The only one that takes people, or the one where somebody of the family lives.
      usual.centre = dossier.stays.first { $0.holds(on: workplace.today) }?.centre
      if usual.centre == nil, offered.count == 1 { usual.centre = offered.first?.centre.id }
      usual.withFamily = dossier.record.head == person.person.id
    case .moveOut:
      usual.leftOn = workplace.today
      usual.withFamily = dossier.record.head == person.person.id
    case .correction: break
    }
    paper.fill(from: usual, isCarried: purpose != .correction)
    if purpose == .correction { paper.textsAtFirst = paper.form.texts }
    if let first = asked.first(where: { $0.field.get(usual) == nil }) ?? asked.first {
      paper.form.focus(first.field.id.rawValue)
    }
    try readAll()
    // Whole names and what is free are seen in the list.
    if purpose == .moveIn, usual.centre == nil { _ = paper.form.openChoices() }
  }

  /// Who else of the family can go along: those who live in no centre, or those who live in the same one.
  private static func others(
    than member: Int64, _ purpose: CentreStayEntry.Purpose, _ stay: CentreStay?, _ dossier: KandasDossier,
    _ day: Day
  ) -> [(member: Int64, stay: CentreStay?)] {
    dossier.members.map(\.record.id).filter { $0 != member }
      .map { id in (id, dossier.stays.first { $0.member == id && $0.leftOn == nil }) }
      .filter { _, open in
        switch purpose {
        case .moveIn: open == nil
        case .moveOut: open != nil && open?.centre == stay?.centre
        case .correction: false
        }
      }
  }

  /// The stays that saving writes: of the member, and of the family where it goes along.
  private var entries: [(entry: CentreStayEntry, stored: CentreStay?)] {
    let own = paper.record
    guard own.withFamily == true else { return [(own, stored)] }
    let rest = Self.others(than: own.member, own.purpose, stored, dossier, workplace.today)
    return [(own, stored)]
      + rest.map { member, stay in
        var entry = stay.map { CentreStayEntry(own.purpose, $0) } ?? CentreStayEntry(own.purpose, of: member)
        if own.purpose == .moveIn { (entry.centre, entry.since) = (own.centre, own.since) }
        if own.purpose == .moveOut { entry.leftOn = own.leftOn }
        return (entry, stay)
      }
  }

  mutating func left(_ id: FieldID?) throws {
    let entry = paper.record
    if let centre = entry.centre, let since = entry.since, others?.centre != centre || others?.since != since
    {
      others = (centre, since, try workplace.store.stays(in: centre, from: since))
    }
    let entries = entries
    let own = Set(entries.compactMap { $0.stored?.id })
    let rest = (others?.stays ?? []).filter { !own.contains($0.id) }
    let centre = centres.first { $0.centre.id == entry.centre }?.centre
    var found: [Problem] = []
    for (entry, stored) in entries {
      let problems = rules.check(
        entry, in: dossier, centre: centre, others: rest, people: entries.count, correcting: stored?.id ?? 0)
      // What is said of several is said once.
      found += problems.filter { problem in
        !found.contains { ($0.rule, $0.variant, $0.field) == (problem.rule, problem.variant, problem.field) }
      }
    }
    if paper.form.field(FieldID.withFamily.rawValue) != nil, entry.withFamily == nil {
      found.append(Problem(.f01, .withFamily))
    }
    paper.judge(found)
  }

  mutating func store(reason: String?) throws -> Step {
    let stays = entries.compactMap { entry, stored -> CentreStay? in
      guard var stay = entry.stay else { return nil }
      (stay.id, stay.version) = (stored?.id ?? 0, stored?.version ?? 1)
      return stay
    }
    let isNew = paper.record.purpose == .moveIn
    do {
      try workplace.store.change(isNew ? .save : .correct, reason: reason) { change in
        for var stay in stays { try change.save(&stay) }
      }
    } catch StoreError.conflict {
      return try showConflict()
    }
    return .pop(RecordSaved(.centreStay, id: dossier.record.id))
  }

  /// Somebody has entered the same meanwhile: a correction shows both versions, else it is said.
  private mutating func showConflict() throws -> Step {
    guard paper.record.purpose == .correction, let id = stored?.id,
      let theirs = try workplace.store.kandasCase(dossier.record.id)?.stays.first(where: { $0.id == id })
    else {
      paper.message = Frame.Message(workplace[AdaptationWords.meanwhile], role: .problem)
      return .stay
    }
    stored = theirs
    return paper.showConflict(with: CentreStayEntry(.correction, theirs))
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    if let stored { try paper.settle(answer, with: CentreStayEntry(.correction, stored)) }
  }

  private var command: Phrase {
    switch paper.record.purpose {
    case .moveIn: AdaptationWords.moveIn
    case .moveOut: AdaptationWords.moveOut
    case .correction: AdaptationWords.stayForm
    }
  }

  func draw(on canvas: inout Canvas) {
    let title = workplace(CaseWords.stepForm, workplace[command], member.person.fullName)
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
