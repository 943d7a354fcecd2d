import Domain
import Store
import TUI
import Words

/// One step of a case: its day and what its paper says. The commonest answers stand in it already.
struct KandasStepForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "kandas-step"

  let workplace: Workplace
  private var dossier: KandasDossier
  private let rules: KandasRules
  var paper: RecordForm<KandasMoveEntry>

  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace, _ dossier: KandasDossier, _ step: KandasStep, of member: Int64? = nil) throws {
    self.workplace = workplace
    self.dossier = dossier
    rules = try workplace.store.kandasRules()
    let asked = KandasMoveEntry.fields(of: step)
    paper = RecordForm(
      workplace, name: Self.name, fields: asked.map(\.field), record: KandasMoveEntry(step, of: member)
    ) { workplace in
      var form = FormFields.form(asked.map(\.field), workplace)
      for (field, isRequired) in asked { form.update(field.id.rawValue) { $0.isRequired = isRequired } }
      return form
    }
    var usual = KandasMoveEntry(step, of: member)
    usual.day = workplace.today
    switch step {
    case .advisedFor, .advisedAgainst: usual.isOnVideo = true
    case .returned:
      let missing = dossier.missingPapers(today: workplace.today).map { workplace[KandasWords.paper($0)] }
      if !missing.isEmpty {
        usual.reason = workplace(KandasWords.lacking, missing.joined(separator: ", "))
      }
    case .status: usual.until = rules.terms.end(grantedOn: workplace.today)
    case .extended:
      usual.until = member.flatMap { dossier.history.until($0) }.map {
        rules.terms.end(extending: $0, on: workplace.today)
      }
    case .ended:
      // What nobody has ended has ended by itself, on its last day.
      if let until = member.flatMap({ dossier.history.until($0) }), until < workplace.today {
        (usual.day, usual.cause) = (until, KandasEnd.term.rawValue)
      }
    default: break
    }
    paper.fill(from: usual, isCarried: true)
    // What is asked for is where the cursor begins; the day is today most often.
    if let first = asked.first(where: { $0.field.get(usual) == nil }) {
      paper.form.focus(first.field.id.rawValue)
    }
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside; where somebody has made the step meanwhile,
  /// saving says so.
  /// - Throws: ``StoreError/absent(register:id:)`` where the case is gone.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let (id, context) = (orphan.draft.record ?? 0, orphan.draft.context)
    guard let dossier = try workplace.store.kandasCase(id),
      let step = context["step"].flatMap(KandasStep.init)
    else { throw StoreError.absent(register: .kandasCase, id: id) }
    try self.init(workplace, dossier, step, of: context["member"].flatMap { Int64($0) })
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    var context = ["step": paper.record.step.rawValue]
    context["member"] = paper.record.member.map(String.init)
    try paper.keepDraft(of: (dossier.record.id, dossier.record.version), context: context, isAside: isAside)
  }

  mutating func left(_ id: FieldID?) {
    // A status granted on another day lasts until another one.
    if id == .moveDay, paper.record.step == .status, let day = paper.record.day,
      let field = KandasMoveEntry.field(.moveUntil), paper.form.field(field.id.rawValue)?.isCarried == true
    {
      paper.record.until = rules.terms.end(grantedOn: day)
      paper.put(field.get(paper.record), into: field, isCarried: true)
    }
    let isMoved = paper.record.cause == KandasEnd.moved.rawValue
    if paper.form.field(FieldID.toTerritory.rawValue) != nil {
      paper.form.update(FieldID.toTerritory.rawValue) { $0.isHidden = !isMoved && $0.text.isEmpty }
    }
    paper.judge(
      rules.check(paper.record, in: dossier)
        + rules.obstacles(to: paper.record.step, of: paper.record.member, in: dossier))
  }

  mutating func store(reason: String?) throws -> Step {
    guard var move = paper.record.move else { return .stay }
    // What was corrected since the form was opened counts.
    if let now = try workplace.store.kandasCase(dossier.record.id), now != dossier {
      dossier = now
      left(nil)
      if paper.showFirstRefusal() { return .stay }
    }
    // Why a step came late is kept with the step itself.
    if let reason, move.reason == nil { move.reason = reason }
    let end = move.step == .granted ? rules.terms.end(grantedOn: move.day) : nil
    try workplace.store.change(.step, reason: reason) { change in
      try change.make(move, in: dossier.record.id, statusUntil: end)
      // Whose status citizenship has ended is a citizen (rule R52).
      if move.cause == KandasEnd.citizenship.rawValue, let member = dossier.member(move.member),
        var person = try change.person(member.person.id), person.citizenship != Country.kazakhstan
      {
        person.citizenship = Country.kazakhstan
        try change.save(&person)
      }
    }
    paper.draft.discard()
    return .pop(RecordSaved(.kandasMove, id: dossier.record.id))
  }

  func draw(on canvas: inout Canvas) {
    let step = paper.record.step
    let whose = dossier.member(paper.record.member)?.person.fullName ?? workplace.number(of: dossier.record)
    let body = canvas.frame(
      title: workplace.title(workplace(CaseWords.stepForm, workplace[KandasWords.command(step)], whose)),
      right: workplace.corner, message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
