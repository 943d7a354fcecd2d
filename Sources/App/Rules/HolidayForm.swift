import Domain
import Store
import TUI
import Words

/// Enters days of the table of holidays, one after another: the act stays for the next one.
struct HolidayForm: EntryScreen {
  static let keepsDrafts = false
  let workplace: Workplace
  var paper: RecordForm<Holiday>

  init(_ workplace: Workplace) {
    self.workplace = workplace
    paper = RecordForm(
      workplace, name: "holiday", fields: Holiday.fields, record: Holiday(), layout: Self.makeForm)
    paper.form.setText(FieldID.dayKind.rawValue, Holiday.Kind.off.rawValue, isCarried: true)
    paper.record.kind = .off
    judge()
  }

  private static func makeForm(_ workplace: Workplace) -> Form {
    Form(
      [
        .init(
          "",
          Holiday.fields.map { field in
            var shown = FormFields.formField(field, workplace)
            shown.isRequired = true
            shown.isPinned = field.id != .holiday
            return shown
          })
      ], words: workplace.words)
  }

  mutating func left(_ id: FieldID?) { judge() }

  private mutating func judge() { paper.judge(paper.record.problems) }

  var bindings: [Binding] { paper.bindings }
  var help: [String] { [workplace[CatalogueWords.holidaysHelp]] + paper.help }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if let step = try answer(key) { return step }
    switch command(for: key) {
    case "save": return try save()
    case "leave": return leave()
    default: return .ignored
    }
  }

  private mutating func save() throws -> Step {
    paper.hasTriedToSave = true
    try paper.readAll()
    judge()
    if paper.showFirstRefusal() { return .stay }
    try workplace.store.enter(paper.record)
    let saved = paper.record.day?.dotted ?? ""
    paper.form.startNext()
    paper.hasTriedToSave = false
    try paper.readAll()
    judge()
    paper.form.focus(FieldID.holiday.rawValue)
    paper.message = Frame.Message(workplace(EntryWords.saved, saved), role: .good)
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[CatalogueWords.newHoliday]), right: workplace.corner,
      message: paper.said)
    paper.form.draw(on: &canvas, in: body.dropTop(1))
  }
}
