import Domain
import Store
import TUI
import Words

/// Names an entry of a list in the three languages.
struct ChoiceForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "choice"

  let workplace: Workplace
  private let others: [OwnChoice]
  var paper: RecordForm<OwnChoice>

  /// - Parameter others: what officers have added so far.
  init(_ workplace: Workplace, _ choice: OwnChoice, among others: [OwnChoice]) {
    self.workplace = workplace
    self.others = others
    paper = RecordForm(workplace, name: Self.name, fields: OwnChoice.fields, record: choice) { workplace in
      var form = FormFields.form(OwnChoice.fields, workplace)
      form.update(FieldID.nameEn.rawValue) { $0.isRequired = false }
      return form
    }
    paper.fill(from: choice)
    paper.textsAtFirst = paper.form.texts
    left(nil)
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let others = try workplace.store.ownChoices()
    let stored = others.first { $0.id == orphan.draft.record }
    guard let list = orphan.draft.context["list"].flatMap(ChoiceList.init),
      stored != nil || orphan.draft.record == nil
    else { return nil }
    var choice = stored ?? OwnChoice(list)
    choice.version = orphan.draft.version ?? choice.version
    self.init(workplace, choice, among: others)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    let choice = paper.record
    try paper.keepDraft(
      of: choice.id == 0 ? nil : (choice.id, choice.version), context: ["list": choice.list.rawValue],
      isAside: isAside)
  }

  mutating func left(_ id: FieldID?) {
    let words = workplace.choices(paper.record.list).map { $0.label.lowercased() }
    var found = paper.record.check(others: others)
    if paper.record.id == 0, let name = paper.record.nameRu, words.contains(name.lowercased()), found.isEmpty
    {
      found = [Problem(.f02, .nameRu, values: [name], variant: .taken)]
    }
    paper.judge(found)
  }

  var help: [String] { [workplace[CatalogueWords.listsHelp]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.save(paper.record)
    paper.draft.discard()
    return .pop(RecordSaved(.choice, id: paper.record.id))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[CatalogueWords.list(paper.record.list)]), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
