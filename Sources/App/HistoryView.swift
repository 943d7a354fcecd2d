import Domain
import Store
import TUI
import Words

/// The history of a record, newest change first: when, who, what act, each field before and after.
struct HistoryView: Screen {
  let workplace: Workplace
  private let name: String
  private let history: [JournalLine]
  private let words: AlterationWords
  private var cursor = SheetCursor()

  /// Reads the history of a record; `name` tells whose it is.
  init(_ workplace: Workplace, _ register: Register.Name, _ id: Int64, name: String) throws {
    self.workplace = workplace
    self.name = name
    let store = workplace.store
    history = try store.history(of: register, id)
    let person = register == .registration ? try store.registration(id)?.person : id
    words = AlterationWords(
      workplace: workplace, documents: try person.map { try store.documents(of: $0) } ?? [])
  }

  var bindings: [Binding] {
    [
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[HistoryWords.help]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let body = Frame.bodySize(in: area)
    if cursor.handle(key, in: sheet(width: body.width), height: body.height) { return .stay }
    switch command(for: key) {
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
    for line in history {
      let when = line.at.map { "\($0.localDay.dotted) \($0.localClock)" }
      let act = workplace[line.isCreation ? HistoryWords.made : HistoryWords.act(line.kind)]
      sheet.heading([when, line.officer, act].compactMap { $0 }.joined(separator: " · "))
      if let reason = line.reason {
        sheet.text(workplace(HistoryWords.reason, reason), role: .dim, indent: 3)
      }
      for alteration in line.alterations {
        guard let label = words.label(alteration.column) else { continue }
        let after = words.value(alteration.after, of: alteration.column)
        let change =
          line.isCreation ? after : "\(words.value(alteration.before, of: alteration.column)) → \(after)"
        sheet.fact(label, change, at: 24)
      }
    }
    return sheet
  }
}
