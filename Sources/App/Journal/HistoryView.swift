import Domain
import Store
import TUI
import Words

/// The history of a record, newest change first: when, who, what act, each field before and after.
struct HistoryView: Screen {
  let workplace: Workplace
  private let name: String
  private let history: [JournalLine]
  private let subject: ChangeRow.Subject
  private var cursor = SheetCursor()

  /// Reads the history of a record; `name` tells whose it is.
  init(_ workplace: Workplace, _ register: Register.Name, _ id: Int64, name: String) throws {
    self.workplace = workplace
    self.name = name
    subject = .init(register: register, record: id)
    history = try workplace.store.history(of: register, id)
  }

  var bindings: [Binding] {
    [
      Binding("open", .enter, label: workplace[HistoryWords.openChange], priority: 3),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[HistoryWords.help]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let body = Frame.bodySize(in: area)
    if cursor.handle(key, in: sheet(width: body.width), height: body.height) { return .stay }
    switch command(for: key) {
    case "open": return try workplace.open(cursor.opening(of: sheet(width: body.width)))
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title("\(workplace[ScreenWords.historyShort]) · \(name)"), right: workplace.corner)
    sheet(width: body.width).draw(on: &canvas, in: body, cursor)
  }

  private func sheet(width: Int) -> Sheet {
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
