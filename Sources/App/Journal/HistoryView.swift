import Domain
import Store
import TUI
import Words

/// The history of a record and of what belongs to it, newest change first: when, who, what act, each field before and
/// after.
struct HistoryView: SheetScreen {
  let workplace: Workplace
  private let name: String
  private var history: [JournalLine] = []
  private let subject: ChangeRow.Subject
  /// The changes of it that were taken back since.
  private var undone: Set<Int64> = []
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// Reads the history of a record; `name` tells whose it is.
  init(_ workplace: Workplace, _ register: Register.Name, _ id: Int64, name: String) throws {
    self.workplace = workplace
    self.name = name
    subject = .init(register: register, record: id)
    try read()
  }

  private mutating func read() throws {
    history = try workplace.store.wholeHistory(of: subject.register, subject.record)
    undone = try workplace.store.undone(among: Set(history.map(\.change)))
  }

  /// A change may have been taken back meanwhile.
  mutating func resume(with answer: (any Answer)?) throws -> Step {
    try read()
    return .stay
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
    var change: Int64?
    for line in history {
      if line.change != change { writeHead(of: line, on: &sheet) }
      change = line.change
      let own = ChangeRow.Subject(
        register: Register.Name(rawValue: line.register) ?? subject.register, record: line.record)
      if own != subject { sheet.text(title(of: own), role: .label, indent: 2) }
      line.write(on: &sheet, AlterationWords(of: own, workplace))
    }
    return sheet
  }

  /// Whose line it is: of another register's row of the same record that register, else its own name.
  private func title(of own: ChangeRow.Subject) -> String {
    own.record == subject.record
      ? workplace[HistoryWords.register(own.register.rawValue)] : workplace.subject(own)
  }

  private func writeHead(of line: JournalLine, on sheet: inout Sheet) {
    let isMade =
      line.isCreation && line.record == subject.record && line.register == subject.register.rawValue
    let act = workplace[isMade ? HistoryWords.made : HistoryWords.act(line.kind)]
    let isUndone = undone.contains(line.change)
    let words = [workplace.moment(line.at), line.officer, act]
    sheet.gap()
    sheet.row(
      [(1, (words + (isUndone ? [workplace[JournalWords.undone]] : [])).joined(separator: " · "))],
      role: isUndone ? .dim : .heading, opens: .change(line.change))
    if let reason = line.reason {
      sheet.text(workplace(HistoryWords.reason, reason), role: .dim, indent: 3)
    }
  }
}
