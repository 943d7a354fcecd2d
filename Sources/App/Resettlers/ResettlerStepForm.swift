import Domain
import Store
import TUI
import Words

/// One step of a case of resettlement: its day and what its paper says.
struct ResettlerStepForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "resettler-step"

  let workplace: Workplace
  private let dossier: ResettlerDossier
  private let rules: ResettlerRules
  var paper: RecordForm<ResettlerMoveEntry>

  /// - Throws: ``StoreError``.
  init(_ workplace: Workplace, _ dossier: ResettlerDossier, _ step: ResettlerStep) throws {
    self.workplace = workplace
    self.dossier = dossier
    rules = try workplace.store.resettlerRules()
    let asked = ResettlerMoveEntry.fields(of: step)
    paper = RecordForm(
      workplace, name: Self.name, fields: asked.map(\.field), record: ResettlerMoveEntry(step)
    ) { workplace in
      var form = FormFields.form(asked.map(\.field), workplace)
      for (field, isRequired) in asked { form.update(field.id.rawValue) { $0.isRequired = isRequired } }
      return form
    }
    var usual = ResettlerMoveEntry(step)
    usual.day = workplace.today
    switch step {
    case .moved: usual.place = dossier.record.destination ?? dossier.record.targetOblast
    // What blocks the inclusion is the usual reason of a refusal.
    case .refused:
      usual.reason = rules.obstacles(to: .included, in: dossier).first.map { workplace.ruled($0) }
    default: break
    }
    paper.fill(from: usual, isCarried: true)
    if let first = asked.first(where: { $0.field.get(usual) == nil }) {
      paper.form.focus(first.field.id.rawValue)
    }
    try readAll()
  }

  /// The form that a crash or a power cut left behind, or that was put aside; where somebody has made the step meanwhile,
  /// saving says so.
  /// - Throws: ``StoreError/absent(register:id:)`` where the case is gone.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let id = orphan.draft.record ?? 0
    guard let dossier = try workplace.store.resettlerCase(id),
      let step = orphan.draft.context["step"].flatMap(ResettlerStep.init)
    else { throw StoreError.absent(register: .resettlerCase, id: id) }
    try self.init(workplace, dossier, step)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(
      of: (dossier.record.id, dossier.record.version), context: ["step": paper.record.step.rawValue],
      isAside: isAside)
  }

  mutating func left(_ id: FieldID?) {
    paper.judge(
      rules.check(paper.record, in: dossier) + rules.reservations(about: paper.record.step, in: dossier))
  }

  mutating func store(reason: String?) throws -> Step {
    guard var move = paper.record.move else { return .stay }
    // Why a step came late is kept with the step itself.
    if let reason, move.reason == nil { move.reason = reason }
    try workplace.store.change(.step, reason: reason) { try $0.make(move, in: dossier.record.id) }
    paper.draft.discard()
    return .pop(RecordSaved(.resettlerMove, id: dossier.record.id))
  }

  func draw(on canvas: inout Canvas) {
    let command = workplace[ResettlerWords.command(paper.record.step, dossier.record.direction)]
    let number = workplace.number(of: dossier.record, in: ResettlerRegister.self)
    let body = canvas.frame(
      title: workplace.title(workplace(CaseWords.stepForm, command, number)), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
