import Domain
import Store
import TUI
import Words

/// Enters days of the table of holidays, one after another: the act stays for the next one.
struct HolidayForm: EntryScreen {
  /// The name of the form in its drafts.
  static let name = "holiday"

  let workplace: Workplace
  var paper: RecordForm<Holiday>

  init(_ workplace: Workplace) {
    self.workplace = workplace
    paper = RecordForm(
      workplace, name: Self.name, fields: Holiday.fields, record: Holiday()
    ) { FormFields.form(Holiday.fields, pinned: [.dayKind, .valueBasis], $0) }
    paper.form.setText(FieldID.dayKind.rawValue, Holiday.Kind.off.rawValue, isCarried: true)
    paper.record.kind = .off
    left(nil)
  }

  /// The form that a crash or a power cut left behind, or that was put aside.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    self.init(workplace)
    try paper.restore(orphan)
    left(nil)
  }

  mutating func keepDraft(isAside: Bool) throws {
    try paper.keepDraft(of: nil, context: [:], isAside: isAside)
  }

  mutating func left(_ id: FieldID?) { paper.judge(paper.record.problems) }

  var help: [String] { [workplace[CatalogueWords.holidaysHelp]] + paper.help }

  mutating func store(reason: String?) throws -> Step {
    try workplace.store.enter(paper.record)
    paper.draft.discard()
    (paper.keepsDraft, paper.syncsDraft) = (false, false)
    let saved = paper.record.day?.dotted ?? ""
    paper.form.startNext()
    paper.hasTriedToSave = false
    try readAll()
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
