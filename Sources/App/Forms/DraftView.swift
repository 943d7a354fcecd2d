import Domain
import Store
import TUI
import Words

/// What stands in a draft that its officer may not save any longer: it is read here, and stays among the drafts.
struct DraftView: SheetScreen {
  let workplace: Workplace
  private let draft: Draft
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ draft: Draft) {
    self.workplace = workplace
    self.draft = draft
  }

  var commands: [Binding] { [] }
  var help: [String] { [workplace[DraftWords.readHelp], workplace.whoChangesRules] }
  var title: String { "\(workplace[DeskWords.drafts]) · \(DraftForms.title(of: draft, workplace))" }
  var standing: Frame.Message? { workplace.rulesRefusal }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(DraftForms.subject(of: draft, workplace), role: .heading, indent: 2)
    sheet.text(workplace.moment(draft.savedAt), role: .dim, indent: 2)
    sheet.gap()
    for id in FieldID.allCases {
      guard let text = draft.fields[id.rawValue], !text.isEmpty else { continue }
      sheet.fact(workplace[FieldWords.label(id)], words(text, of: id), at: 24)
    }
    sheet.gap()
    sheet.text(workplace[DraftWords.readHelp], role: .dim, indent: 2)
    return sheet
  }

  /// What is chosen in its words, anything else as it was typed.
  private func words(_ text: String, of id: FieldID) -> String {
    if id == .dayKind { return workplace.label(.dayKind, text) }
    guard id == .value, let name = draft.context["name"].flatMap(ParameterName.init) else { return text }
    return workplace.value(text, of: name)
  }
}
