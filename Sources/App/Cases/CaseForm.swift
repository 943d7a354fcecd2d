import Domain
import Foundation
import Store
import TUI
import Words

/// It was left for the family's grid with what stood in it.
struct CaseFormLeft: Answer {
  let draft: Draft
  var inOpenCase: (person: Int64, id: Int64)?
  /// Somebody who would be in the case twice.
  var repeated: Int64?
}

/// What an application says: when it was filed, on what ground, where the family goes. Receives a new one, or corrects
/// one that is there.
struct CaseForm<R: CaseScreens>: EntryScreen {
  /// What is entered.
  struct Entry: Ruled {
    var record: R.Record
    var filedOn: Day?

    var rules: [RuleCode] { (record as? any Ruled)?.rules ?? [] }

    init(_ record: R.Record, filedOn: Day?) {
      self.record = record
      self.filedOn = filedOn
    }

    /// What a case says, with the day of the filing that counts now.
    init(_ dossier: R.Dossier) { self.init(dossier.record, filedOn: dossier.filing?.day) }
  }

  let workplace: Workplace
  /// The family of a new application.
  private let applicants: [Applicant<R.Member>]
  /// The case that is corrected.
  private var stored: R.Dossier?
  /// What the officer gave for going on past warnings on the family.
  private let familyReason: String?
  /// Keeps what stands in the form of a new application with the family's rows.
  private let keep: ((Draft) throws -> Void)?
  var paper: RecordForm<Entry>

  /// Receives an application.
  /// - Parameter kept: what stood in the form when it was left.
  init(
    _ workplace: Workplace, receiving applicants: [Applicant<R.Member>], reason: String?, _ kept: Draft?,
    keep: ((Draft) throws -> Void)? = nil
  ) throws {
    self.init(workplace, applicants, nil, reason, keep)
    var usual = Entry(R.Record(), filedOn: workplace.today)
    R.begin(&usual.record, for: applicants)
    paper.fill(from: usual, isCarried: true)
    if let kept {
      try paper.restore(kept)
      paper.message = nil
    } else {
      paper.form.focus(R.first.rawValue)
    }
    try readAll()
  }

  /// Corrects a case.
  init(_ workplace: Workplace, correcting dossier: R.Dossier) throws {
    self.init(workplace, [], dossier, nil, nil)
    paper.fill(from: Entry(dossier))
    paper.textsAtFirst = paper.form.texts
    // The day of filing stands first and is corrected least.
    let first = R.sections.first?.fields.first { R.isShown($0, correcting: dossier) }
    if let first { paper.form.come(to: first.rawValue) }
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let id = orphan.draft.record, let dossier = try R.whole(id, in: workplace.store) else { return nil }
    try self.init(workplace, correcting: dossier)
    stored?.record.version = orphan.draft.version ?? dossier.record.version
    try paper.restore(orphan)
    try left(nil)
  }

  private init(
    _ workplace: Workplace, _ applicants: [Applicant<R.Member>], _ dossier: R.Dossier?, _ reason: String?,
    _ keep: ((Draft) throws -> Void)?
  ) {
    self.workplace = workplace
    self.keep = keep
    self.applicants = applicants
    stored = dossier
    familyReason = reason
    let filedOn: Field<Entry> = .day(.filedOn, \.filedOn, point: 2)
    let facts = R.facts.filter { R.isShown($0.id, correcting: dossier) }.map { $0.lifted(\Entry.record) }
    let isFiled = dossier.map { $0.filing != nil } ?? true
    let fields = (isFiled ? [filedOn] : []) + facts
    paper = RecordForm(
      workplace, name: R.drafts.form, fields: fields,
      record: dossier.map(Entry.init) ?? Entry(R.Record(), filedOn: nil)
    ) { Self.makeForm(fields, $0) }
  }

  private static func makeForm(_ fields: [Field<Entry>], _ workplace: Workplace) -> Form {
    func shown(_ wanted: [FieldID]) -> [FormField] {
      wanted.compactMap { id in fields.first { $0.id == id } }.map { field in
        var shown = FormFields.formField(field, workplace)
        shown.isRequired = field.id == .filedOn || R.required.contains(field.id)
        return shown
      }
    }
    let sections = R.sections.enumerated().map { index, section in
      (section.title, shown((index == 0 ? [.filedOn] : []) + section.fields))
    }
    return Form(
      sections.map { .init(workplace[$0.0], $0.1) }, words: workplace.words)
  }

  private var isNew: Bool { stored == nil }

  // MARK: Rules

  mutating func left(_ id: FieldID?) throws {
    let record = paper.record.record
    for field in R.facts {
      paper.form.update(field.id.rawValue) { $0.isHidden = R.isIdle(field.id, in: record) && $0.text.isEmpty }
    }
    comeToWhatWasBrought(by: id)
    let family = stored?.members ?? applicants.map { CasePerson($0.member, $0.person) }
    let findings = try R.findings(on: record, of: family, correcting: stored, workplace).map { problem in
      // What blocks, blocks only the favourable decision: an application that must be refused is kept to be refused.
      var problem = problem
      problem.severity = .information
      return problem
    }
    paper.judge(ofTheDay + findings + ofTheArrival)
  }

  /// The day of the first filing.
  private var filed: Day? {
    let former = stored?.applicationMoves.filter(\.isFiling).dropLast().first?.day
    return former ?? paper.record.filedOn
  }

  /// The day of filing is known, and not one to come; another one than it was fits the steps around it.
  private var ofTheDay: [Problem] {
    if let stored { return stored.check(filedOn: paper.record.filedOn, today: workplace.today) }
    guard let filed else { return [Problem(.f01, .filedOn)] }
    return filed > workplace.today
      ? [Problem(.f04, .filedOn, values: [filed.dotted], variant: .future)] : []
  }

  /// Whoever files has arrived.
  private var ofTheArrival: [Problem] {
    guard let field = R.facts.first(where: { $0.id == .arrivedOn }),
      case .day(let arrived)? = field.get(paper.record.record)
    else { return [] }
    if arrived > workplace.today {
      return [Problem(.f04, .arrivedOn, values: [arrived.dotted], variant: .future)]
    }
    guard let filed, filed < arrived else { return [] }
    let values = [arrived.dotted, filed.dotted]
    return [Problem(.f04, .arrivedOn, severity: .warning, values: values, variant: .order)]
  }

  /// The field that an answer has brought stands before the one that Enter came to.
  private mutating func comeToWhatWasBrought(by id: FieldID?) {
    guard let id, let brought = R.field(after: id, in: paper.record.record), let focused = paper.focused,
      let order = R.sections.lazy.map(\.fields).first(where: { $0.contains(id) }),
      let place = order.firstIndex(of: brought), order.firstIndex(of: focused).map({ $0 > place }) ?? true,
      focused != id
    else { return }
    paper.form.focus(brought.rawValue)
  }

  // MARK: Saving

  mutating func store(reason: String?) throws -> Step {
    guard let stored else { return try receive(reason: reason) }
    var record = stored.record
    let (mine, filed) = (paper.record.record, paper.record.filedOn)
    for field in R.facts where R.isShown(field.id, correcting: stored) { field.set(&record, field.get(mine)) }
    if record == stored.record, filed == nil || filed == stored.filing?.day {
      paper.draft.discard()
      return .pop(nil)
    }
    do {
      try workplace.store.change(.correct, reason: reason) { change in
        if let filed { try change.correct(filedOn: filed, of: record.id, in: R.self) }
        try change.save(&record, in: R.self)
      }
    } catch StoreError.conflict {
      guard let theirs = try R.whole(record.id, in: workplace.store) else { return .stay }
      self.stored = theirs
      return paper.showConflict(with: Entry(theirs))
    }
    paper.draft.discard()
    return .pop(RecordSaved(R.name, id: record.id))
  }

  private mutating func receive(reason: String?) throws -> Step {
    guard let filed = paper.record.filedOn else { return .stay }
    let (record, applicants) = (paper.record.record, applicants)
    let reasons = [familyReason, reason].compactMap { $0 }.joined(separator: "; ")
    do {
      let id = try workplace.store.change(.receive, reason: reasons.isEmpty ? nil : reasons) { change in
        try change.receive(record, applicants, filedOn: filed, in: R.self).id
      }
      return .pop(RecordSaved(R.name, id: id))
    } catch StoreError.inOpenCase(let person, _, let id) {
      return .pop(CaseFormLeft(draft: paper.content(of: nil, context: [:]), inOpenCase: (person, id)))
    } catch StoreError.repeatedMember(let person) {
      return .pop(CaseFormLeft(draft: paper.content(of: nil, context: [:]), repeated: person))
    }
  }

  /// A new application is left for the family's grid, which keeps what stands here; a correction asks.
  mutating func leave(giving answer: RecordSaved?) -> Step {
    if isNew { return .pop(CaseFormLeft(draft: paper.content(of: nil, context: [:]))) }
    guard !paper.hasContent else { return paper.leavingMenu(canKeep: true) }
    paper.draft.discard()
    return .pop(answer)
  }

  mutating func settleConflict(by answer: ConflictAnswer) throws {
    if let stored { try paper.settle(answer, with: Entry(stored)) }
  }

  mutating func keepDraft(isAside: Bool) throws {
    paper.keepsDraft = false
    guard let record = stored?.record else {
      try keep?(paper.content(of: nil, context: [:]))
      return
    }
    try paper.keepDraft(of: (record.id, record.version), context: [:], isAside: isAside)
  }

  func draw(on canvas: inout Canvas) {
    let title =
      stored.map { workplace(R.oneCase, workplace.number(of: $0.record, in: R.self)) }
      ?? "\(workplace[CaseWords.new]) · \(workplace(CaseWords.people, "\(applicants.count)"))"
    let body = canvas.frame(title: workplace.title(title), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body)
  }
}
