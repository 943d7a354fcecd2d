import Domain
import Store
import TUI
import Words

/// One act of the journal whole: each record it touched, each field before and after.
struct ChangeView: SheetScreen {
  /// A longer act is an import: nobody reads all of it here.
  private static let most = 100

  let workplace: Workplace
  private var change: ChangeRow
  private let lines: [(subject: ChangeRow.Subject, line: JournalLine)]
  private let isCut: Bool
  var cursor = SheetCursor()
  private var undoing: Undoing?
  var message: Frame.Message?

  /// - Throws: ``StoreError/absentChange(_:)``.
  init(_ workplace: Workplace, _ id: Int64) throws {
    guard let change = try workplace.store.changeRow(id) else { throw StoreError.absentChange(id) }
    self.workplace = workplace
    self.change = change
    let subjects = try workplace.store.subjects(of: change.id, limit: Self.most + 1)
    isCut = subjects.count > Self.most
    lines = try subjects.prefix(Self.most).flatMap { subject in
      try workplace.store.history(of: subject.register, subject.record)
        .filter { line in line.act == change.id }.map { (subject, $0) }
    }
  }

  // MARK: Keys

  var commands: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3),
      Binding(
        "undo", .function(8), label: workplace[JournalWords.undo], short: workplace[JournalWords.undoShort],
        priority: 4, isLive: change.canBeUndone && !workplace.isPast),
    ]
  }

  var help: [String] { [workplace[JournalWords.help]] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard command == "undo" else { return try workplace.open(opening) }
    let undoing = try Undoing(workplace, change.id)
    self.undoing = undoing
    return try undoing.ask()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch try undoing?.outcome(of: answer) {
    case .step(let step): return step
    case .done(let words): message = words
    case .nothing, nil: break
    }
    undoing = nil
    if let change = try workplace.store.changeRow(change.id) { self.change = change }
    return .stay
  }

  // MARK: Drawing

  var title: String { workplace(JournalWords.change, "\(change.id)") }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let head = [workplace.moment(change.at), change.officer, workplace.act(change)]
    sheet.text(head.joined(separator: " · "), role: .heading)
    if change.isUndone { sheet.text(workplace[JournalWords.undone], role: .warning, indent: 3) }
    if change.first == nil {
      sheet.text(workplace.about(change), indent: 3)
    } else if change.kind != "import", let reason = change.reason {
      sheet.text(workplace(HistoryWords.reason, reason), role: .dim, indent: 3)
    }
    if isCut { sheet.text(workplace(JournalWords.more, "\(Self.most)"), role: .dim, indent: 3) }
    var last: ChangeRow.Subject?
    for (subject, line) in lines {
      if subject != last {
        sheet.gap()
        let opens: Sheet.Opening? =
          switch subject.register {
          case .person: .person(subject.record)
          case .registration: .registration(subject.record)
          case .pile: .pile(subject.record)
          default: nil
          }
        let name = workplace[HistoryWords.register(subject.register.rawValue)]
        sheet.row([(2, name), (18, workplace.subject(subject))], role: .heading, opens: opens)
        last = subject
      }
      line.write(on: &sheet, AlterationWords(of: subject, workplace))
    }
    return sheet
  }
}

extension JournalLine {
  /// Writes what was altered, a field a line.
  func write(on sheet: inout Sheet, _ words: AlterationWords) {
    for alteration in alterations {
      guard let label = words.label(alteration.column) else { continue }
      let after = words.value(alteration.after, of: alteration.column)
      let change =
        isCreation ? after : "\(words.value(alteration.before, of: alteration.column)) → \(after)"
      sheet.fact(label, change, at: 24)
    }
  }
}
