import Domain
import Foundation
import Store
import TUI
import Words

/// What an application says: when it was filed, on what ground, where the family settles. Receives a new one, or
/// corrects one that is there.
struct KandasCaseForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "kandas-case"

  /// What is entered.
  struct Entry {
    var record = KandasCase()
    var filedOn: Day?
  }

  /// It was left for the family's grid with what stood in it.
  struct Left: Answer {
    let draft: Draft
    var inOpenCase: (person: Int64, id: Int64)?
    /// Somebody who would be in the case twice.
    var repeated: Int64?
  }

  private static let filedOn: Field<Entry> = .day(.filedOn, \.filedOn, point: 2)
  private static let facts = KandasCase.fields.map { $0.lifted(\Entry.record) }
  private static let place: [FieldID] = [.toTerritory, .street, .house, .flat, .housing]
  private static let more: [FieldID] = [.plan, .note]

  let workplace: Workplace
  /// The family of a new application.
  private let applicants: [KandasApplicant]
  /// The case that is corrected.
  private var stored: KandasDossier?
  /// What the officer gave for going on past warnings on the family.
  private let familyReason: String?
  private let rules: KandasRules
  /// Keeps what stands in the form of a new application with the family's rows.
  private let keep: ((Draft) throws -> Void)?
  var paper: RecordForm<Entry>

  /// Receives an application.
  /// - Parameter kept: what stood in the form when it was left.
  init(
    _ workplace: Workplace, receiving applicants: [KandasApplicant], reason: String?, _ kept: Draft?,
    keep: ((Draft) throws -> Void)? = nil
  ) throws {
    try self.init(workplace, applicants, nil, reason, keep)
    var usual = Entry()
    usual.filedOn = workplace.today
    usual.record.exitCountry = applicants.first?.person.citizenship
    paper.fill(from: usual, isCarried: true)
    if let kept {
      try paper.restore(kept)
      paper.message = nil
    } else {
      paper.form.focus(FieldID.arrivedOn.rawValue)
    }
    try readAll()
  }

  /// Corrects a case.
  init(_ workplace: Workplace, correcting dossier: KandasDossier) throws {
    try self.init(workplace, [], dossier, nil, nil)
    paper.fill(from: Entry(record: dossier.record))
    paper.textsAtFirst = paper.form.texts
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let id = orphan.draft.record, let dossier = try workplace.store.kandasCase(id) else { return nil }
    try self.init(workplace, correcting: dossier)
    stored?.record.version = orphan.draft.version ?? dossier.record.version
    try paper.restore(orphan)
    try left(nil)
  }

  private init(
    _ workplace: Workplace, _ applicants: [KandasApplicant], _ dossier: KandasDossier?, _ reason: String?,
    _ keep: ((Draft) throws -> Void)?
  ) throws {
    self.workplace = workplace
    self.keep = keep
    self.applicants = applicants
    stored = dossier
    familyReason = reason
    rules = try workplace.store.kandasRules()
    let isNew = dossier == nil
    let fields = (isNew ? [Self.filedOn] : []) + Self.facts
    paper = RecordForm(
      workplace, name: Self.name, fields: fields, record: Entry(record: dossier?.record ?? KandasCase())
    ) { Self.makeForm(fields, $0) }
  }

  private static func makeForm(_ fields: [Field<Entry>], _ workplace: Workplace) -> Form {
    func shown(_ isWanted: (FieldID) -> Bool) -> [FormField] {
      fields.filter { isWanted($0.id) }.map { field in
        var shown = FormFields.formField(field, workplace)
        shown.isRequired = [.filedOn, .ground, .toTerritory].contains(field.id)
        return shown
      }
    }
    return Form(
      [
        .init(workplace[KandasWords.application], shown { !place.contains($0) && !more.contains($0) }),
        .init(workplace[KandasWords.place], shown(place.contains)),
        .init(workplace[KandasWords.sectionMore], shown(more.contains)),
      ], words: workplace.words)
  }

  private var isNew: Bool { stored == nil }

  // MARK: Rules

  mutating func left(_ id: FieldID?) throws {
    hideIdle()
    if id == .ground { comeToWhatTheGroundAsksFor() }
    paper.judge(try ofTheGround() + ofTheDays())
  }

  /// What blocks, blocks only granting: an application that must be refused is kept to be refused.
  private func ofTheGround() throws -> [Problem] {
    let record = paper.record.record
    let settlement = try record.place?.territory.flatMap { try workplace.store.settlement($0) }
    let history = stored?.history ?? KandasHistory()
    let dossier = KandasDossier(record, history: history, settlement: settlement)
    return rules.check(dossier).filter { $0.rule == .r41 || $0.rule == .r42 }.map { problem in
      var problem = problem
      problem.severity = .information
      return problem
    }
  }

  private func ofTheDays() -> [Problem] {
    var found: [Problem] = []
    let today = workplace.today
    let filed = isNew ? paper.record.filedOn : stored?.history.moves.first?.day
    if isNew {
      if filed == nil { found.append(Problem(.f01, .filedOn)) }
      if let filed, filed > today {
        found.append(Problem(.f04, .filedOn, values: [filed.dotted], variant: .future))
      }
    }
    guard let arrived = paper.record.record.arrivedOn else { return found }
    if arrived > today {
      found.append(Problem(.f04, .arrivedOn, values: [arrived.dotted], variant: .future))
    } else if let filed, filed < arrived {
      let values = [arrived.dotted, filed.dotted]
      found.append(Problem(.f04, .arrivedOn, severity: .warning, values: values, variant: .order))
    }
    return found
  }

  /// Hides what the ground does not ask for.
  private mutating func hideIdle() {
    func hide(_ id: FieldID, _ isIdle: Bool) {
      paper.form.update(id.rawValue) { $0.isHidden = isIdle && $0.text.isEmpty }
    }
    let ground = paper.record.record.ground
    hide(.employer, ground != .employer)
    hide(.employerBIN, ground != .employer)
    hide(.relative, ground != .family)
  }

  /// The field that the ground has brought stands before the one that Enter came to.
  private mutating func comeToWhatTheGroundAsksFor() {
    guard paper.focused == .toTerritory else { return }
    switch paper.record.record.ground {
    case .employer: paper.form.focus(FieldID.employer.rawValue)
    case .family: paper.form.focus(FieldID.relative.rawValue)
    default: break
    }
  }

  // MARK: Saving

  mutating func store(reason: String?) throws -> Step {
    guard var record = stored?.record else { return try receive(reason: reason) }
    let mine = paper.record.record
    for field in KandasCase.fields { field.set(&record, field.get(mine)) }
    do {
      try workplace.store.change(.correct, reason: reason) { try $0.save(&record) }
    } catch StoreError.conflict {
      guard let theirs = try workplace.store.kandasCase(record.id) else { return .stay }
      stored = theirs
      return paper.showConflict(with: Entry(record: theirs.record))
    }
    paper.draft.discard()
    return .pop(RecordSaved(.kandasCase, id: record.id))
  }

  private mutating func receive(reason: String?) throws -> Step {
    guard let filed = paper.record.filedOn else { return .stay }
    let (record, applicants) = (paper.record.record, applicants)
    let reasons = [familyReason, reason].compactMap { $0 }.joined(separator: "; ")
    do {
      let id = try workplace.store.change(.receive, reason: reasons.isEmpty ? nil : reasons) { change in
        try change.receive(record, applicants, filedOn: filed).id
      }
      return .pop(RecordSaved(.kandasCase, id: id))
    } catch StoreError.inOpenCase(let person, let id) {
      return .pop(Left(draft: paper.content(of: nil, context: [:]), inOpenCase: (person, id)))
    } catch StoreError.repeatedMember(let person) {
      return .pop(Left(draft: paper.content(of: nil, context: [:]), repeated: person))
    }
  }

  /// A new application is left for the family's grid, which keeps what stands here; a correction asks.
  mutating func leave(giving answer: RecordSaved?) -> Step {
    if isNew { return .pop(Left(draft: paper.content(of: nil, context: [:]))) }
    guard !paper.hasContent else { return paper.leavingMenu(canKeep: true) }
    paper.draft.discard()
    return .pop(answer)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = try leave(by: answer) { return step }
    if let conflict = answer as? ConflictAnswer, let stored {
      try paper.settle(conflict, with: Entry(record: stored.record))
      try left(nil)
    } else if case .wrote("reason", let reason)? = answer as? DialogAnswer {
      return try store(reason: reason)
    }
    return .stay
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
      stored.map { workplace(KandasWords.oneCase, workplace.number(of: $0.record)) }
      ?? "\(workplace[KandasWords.new]) · \(workplace(KandasWords.people, "\(applicants.count)"))"
    let body = canvas.frame(title: workplace.title(title), right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body)
  }
}
