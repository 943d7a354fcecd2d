import Domain
import Store
import TUI
import Words

/// Names what stands in the place of a territory that is gone from the classifier, with the act and its day.
struct SuccessorForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "successor"

  let workplace: Workplace
  private let territory: Territory
  var paper: RecordForm<Succession>

  init(_ workplace: Workplace, _ territory: Territory, _ known: Succession) {
    self.workplace = workplace
    self.territory = territory
    paper = RecordForm(
      workplace, name: Self.name, fields: Succession.fields, record: known
    ) { FormFields.form(Succession.fields, $0) }
    paper.fill(from: known)
    if known.since == nil, let gone = territory.gone, let field = paper.field(.successorOn) {
      paper.put(.day(gone), into: field, isCarried: true)
      paper.record.since = gone
    }
    paper.textsAtFirst = paper.form.texts
    left(nil)
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let record = orphan.draft.record, let code = KatoCode(number: Int32(truncatingIfNeeded: record)),
      let territory = try workplace.store.gazetteer()[code]
    else { return nil }
    self.init(workplace, territory, try workplace.store.succession(of: code))
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(of: (Int64(territory.code.number), 1), context: [:], isAside: isAside)
  }

  mutating func left(_ id: FieldID?) {
    guard let gazetteer = try? workplace.store.gazetteer() else { return }
    paper.judge(paper.record.check(of: territory.code, today: workplace.today, gazetteer: gazetteer))
  }

  var help: [String] { [workplace[SettlementWords.successorHelp]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.name(paper.record, of: territory.code)
    paper.draft.discard()
    return .pop(RecordSaved(.settlement, id: Int64(territory.code.number)))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(SettlementWords.successorForm, territory.name(workplace.language))),
      right: workplace.corner, message: paper.said)
    let text = Text.wrapped(workplace[SettlementWords.successorHelp], to: body.width - 4)
    canvas.put(lines: text, in: body.inset(2, 0).dropTop(1), role: .dim)
    paper.form.draw(on: &canvas, in: body.dropTop(text.count + 2))
  }
}
