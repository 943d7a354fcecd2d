import Domain
import Store
import TUI
import Words

/// One step of a case of resettlement: its day and what its paper says.
struct ResettlerStepForm: EntryScreen {
  static let keepsDrafts = false
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
      workplace, name: "resettler-step", fields: asked.map(\.field), record: ResettlerMoveEntry(step)
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

  mutating func left(_ id: FieldID?) { paper.judge(rules.check(paper.record, in: dossier)) }

  mutating func store(reason: String?) throws -> Step {
    guard var move = paper.record.move else { return .stay }
    // Why a step came late is kept with the step itself.
    if let reason, move.reason == nil { move.reason = reason }
    try workplace.store.change(.step, reason: reason) { try $0.make(move, in: dossier.record.id) }
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
