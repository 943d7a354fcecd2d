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
    ) { workplace in
      var form = FormFields.form(DatedValue.fields, workplace)
      if let choices = name.choices {
        form.update(FieldID.value.rawValue) { field in
          field.kind = .choice(
            choices.map {
              FormField.Choice($0, workplace.value($0, of: name), aliases: [$0] + Self.names($0, of: name))
            })
        }
      }
      form.columns = 78  // an act takes the line
      return form
    }
    var usual = DatedValue()
    usual.value = try workplace.store.parameters().value(name, on: workplace.today)
    usual.from = workplace.today
    paper.fill(from: usual, isCarried: true)
    paper.textsAtFirst = paper.form.texts
    try paper.readAll()
    left(nil)
  }

  /// What a value is called in every language: letters find it by these too.
  private static func names(_ stored: String, of name: ParameterName) -> [String] {
    Language.allCases.compactMap { RuleWords.value(stored, of: name)?[$0] }
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

  /// What the number is, which rules go by it and why, and on which point of the Rules they rest.
  var help: [String] {
    let rules = name.rules
    let points = Set(rules.map(\.point)).subtracting([0]).sorted()
    return explanation
      + rules.map { "\($0.rawValue) \(workplace[RuleWords.title($0)]). \(workplace[RuleWords.why($0)])" }
      + points.map { "\(workplace[PointWords.reference($0)]) \(workplace[PointWords.text($0)])" } + paper.help
  }

  /// «Число правила R60»: what it is stands whole in the heading.
  private var title: String {
    let rules = name.rules.map(\.rawValue).joined(separator: ", ")
    return rules.isEmpty ? workplace[CatalogueWords.setting] : workplace(CatalogueWords.form, rules)
  }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.set(name, to: paper.record)
    paper.draft.discard()
    return .pop(RecordSaved(.parameter, id: 0))
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner,
      message: paper.said)
    canvas.put(workplace[RuleWords.parameter(name)], in: body.inset(2, 0).row(1), role: .heading)
    let text = explanation.flatMap { Text.wrapped($0, to: body.width - 4) }
    canvas.put(lines: text, in: body.inset(2, 0).dropTop(2), role: .dim)
    paper.form.draw(on: &canvas, in: body.dropTop(text.count + 3))
  }
}
