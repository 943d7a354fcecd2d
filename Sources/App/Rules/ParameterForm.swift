import Domain
import Store
import TUI
import Words

/// Gives a parameter a new value from a day on.
struct ParameterForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  private let name: ParameterName
  var paper: RecordForm<DatedValue>

  init(_ workplace: Workplace, _ name: ParameterName) throws {
    self.workplace = workplace
    self.name = name
    paper = RecordForm(
      workplace, name: "parameter", fields: DatedValue.fields, record: DatedValue()
    ) { FormFields.form(DatedValue.fields, $0) }
    var usual = DatedValue()
    usual.value = try workplace.store.parameters().value(name, on: workplace.today)
    usual.from = workplace.today
    paper.fill(from: usual, isCarried: true)
    paper.textsAtFirst = paper.form.texts
    try paper.readAll()
    left(nil)
  }

  mutating func left(_ id: FieldID?) { paper.judge(paper.record.check(for: name)) }

  var help: [String] { [workplace[CatalogueWords.formHelp]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.set(name, to: paper.record)
    return .pop(RecordSaved(.parameter, id: 0))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace(CatalogueWords.form, name.rawValue)), right: workplace.corner,
      message: paper.said)
    canvas.put(workplace[RuleWords.parameter(name)], in: body.inset(2, 0).row(1), role: .heading)
    let text = Text.wrapped(workplace[CatalogueWords.formHelp], to: body.width - 4)
    canvas.put(lines: text, in: body.inset(2, 0).dropTop(2), role: .dim)
    paper.form.draw(on: &canvas, in: body.dropTop(text.count + 3))
  }
}
