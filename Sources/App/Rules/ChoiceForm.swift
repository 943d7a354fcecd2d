import Domain
import Store
import TUI
import Words

/// Names an entry of a list in the three languages.
struct ChoiceForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private let others: [OwnChoice]
  var paper: RecordForm<OwnChoice>

  /// - Parameter others: what officers have added so far.
  init(_ workplace: Workplace, _ choice: OwnChoice, among others: [OwnChoice]) {
    self.workplace = workplace
    self.others = others
    paper = RecordForm(workplace, name: "choice", fields: OwnChoice.fields, record: choice) { workplace in
      var form = FormFields.form(OwnChoice.fields, workplace)
      form.update(FieldID.nameEn.rawValue) { $0.isRequired = false }
      return form
    }
    paper.fill(from: choice)
    paper.textsAtFirst = paper.form.texts
    left(nil)
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
    return .pop(RecordSaved(.choice, id: paper.record.id))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[CatalogueWords.list(paper.record.list)]), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
