import Interchange
import TUI
import Words

/// The rows of one family as the file has them.
struct FileRowsView: SheetScreen {
  let workplace: Workplace
  private let family: KandasReconciliation.Family
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ family: KandasReconciliation.Family) {
    self.workplace = workplace
    self.family = family
  }

  var commands: [Binding] { [] }
  var help: [String] { [workplace[ReconcileWords.help]] }
  var title: String { "\(family.number) · \(family.name)" }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    for row in family.rows {
      sheet.heading(workplace(SheetWords.row, "\(row.number)"))
      for cell in row.cells { sheet.fact(cell.heading, cell.text, at: 28) }
    }
    return sheet
  }
}
