import Domain
import Store
import TUI
import Words

/// The history of a record, newest change first: when, who, what act, each field before and after.
struct HistoryView: SheetScreen {
  let workplace: Workplace
  private let name: String
  private let history: [JournalLine]
  private let subject: ChangeRow.Subject
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// Reads the history of a record; `name` tells whose it is.
  init(_ workplace: Workplace, _ register: Register.Name, _ id: Int64, name: String) throws {
    self.workplace = workplace
    self.name = name
    subject = .init(register: register, record: id)
    history = try workplace.store.history(of: register, id)
  }

  var commands: [Binding] {
    [
      Binding("open", .enter, label: workplace[HistoryWords.openChange], priority: 3)
    ]
  }

  var help: [String] { [workplace[HistoryWords.help]] }

  var title: String { "\(workplace[ScreenWords.historyShort]) · \(name)" }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let words = AlterationWords(of: subject, workplace)
    for line in history {
      let act = workplace[line.isCreation ? HistoryWords.made : HistoryWords.act(line.kind)]
      sheet.gap()
      sheet.row(
        [(1, [workplace.moment(line.at), line.officer, act].joined(separator: " · "))], role: .heading,
        opens: .change(line.change))
      if let reason = line.reason {
        sheet.text(workplace(HistoryWords.reason, reason), role: .dim, indent: 3)
      }
      line.write(on: &sheet, words)
    }
    return sheet
  }
}
