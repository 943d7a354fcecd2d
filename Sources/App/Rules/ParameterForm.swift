import Domain
import Store
import TUI
import Words

/// Gives a parameter a new value from a day on.
struct ParameterForm: EntryScreen {
  /// The name of the form in its drafts.
  static let formName = "parameter"

  let workplace: Workplace
  private let name: ParameterName
  var paper: RecordForm<DatedValue>

  init(_ workplace: Workplace, _ name: ParameterName) throws {
    self.workplace = workplace
    self.name = name
    paper = RecordForm(
      workplace, name: Self.formName, fields: DatedValue.fields, record: DatedValue()
    ) { FormFields.form(DatedValue.fields, $0) }
    var usual = DatedValue()
    usual.value = try workplace.store.parameters().value(name, on: workplace.today)
    usual.from = workplace.today
    paper.fill(from: usual, isCarried: true)
    paper.textsAtFirst = paper.form.texts
    try paper.readAll()
    left(nil)
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init?(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    guard let name = orphan.draft.context["name"].flatMap(ParameterName.init) else { return nil }
    try self.init(workplace, name)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(of: nil, context: ["name": name.rawValue], isAside: isAside)
  }

  mutating func left(_ id: FieldID?) {
    paper.judge(paper.record.check(for: name, by: workplace.store.officer))
  }

  /// What saving does, and how the value is written.
  private var explanation: [String] {
    [workplace[CatalogueWords.formHelp]] + [RuleWords.manner(name).map { workplace[$0] }].compactMap { $0 }
  }

  var help: [String] { explanation + paper.help }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.set(name, to: paper.record)
    paper.draft.discard()
    return .pop(RecordSaved(.parameter, id: 0))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[RuleWords.parameter(name)]), right: workplace.corner,
      message: paper.said)
    canvas.put(workplace[RuleWords.parameter(name)], in: body.inset(2, 0).row(1), role: .heading)
    let text = explanation.flatMap { Text.wrapped($0, to: body.width - 4) }
    canvas.put(lines: text, in: body.inset(2, 0).dropTop(2), role: .dim)
    paper.form.draw(on: &canvas, in: body.dropTop(text.count + 3))
  }
}
