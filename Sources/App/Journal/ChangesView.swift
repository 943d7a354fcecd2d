import Domain
import Reports
import Store
import TUI
import Words

/// The journal of changes, the newest first: who did what to which record, and taking it back.
struct ChangesView: Screen {
  let workplace: Workplace
  private var table: Table<ListSource<ChangeRow>>
  private var count: Int?
  private var message: Frame.Message?
  private var shownLanguage: Language
  private var undoing: Undoing?
  private var printing: Printing?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    shownLanguage = workplace.language
    table = Table([], source: Self.source(workplace), findsByTyping: false, words: workplace.words)
    try table.refresh()
  }

  private static func source(_ workplace: Workplace) -> ListSource<ChangeRow> {
    let store = workplace.store
    return ListSource(
      page: { try store.changes(after: $0?.id, backwards: $1, limit: $2) },
      record: { try store.changeRow($0) },
      line: { change in
        TableRow(
          id: change.id, key: change, cells: cells(change, workplace),
          mark: change.isUndone ? "×" : "", role: change.isUndone ? .dim : .plain)
      })
  }

  private static func cells(_ change: ChangeRow, _ workplace: Workplace) -> [String] {
    [
      workplace.moment(change.at), change.officer,
      change.isUndone
        ? "\(workplace[JournalWords.undone]): \(workplace.act(change))" : workplace.act(change),
      workplace.about(change),
    ]
  }

  /// The whole journal on paper, the newest first.
  private static func printout(_ workplace: Workplace) -> Printout {
    workplace.printout(
      workplace[JournalWords.title], notes: [],
      columns: [
        .init(workplace[JournalWords.when], width: 17), .init(workplace[JournalWords.who], width: 12),
        .init(workplace[JournalWords.act], width: 26), .init(workplace[JournalWords.subject], width: 34),
        .init(workplace[FieldWords.label(.reason)], width: 30),
      ]
    ) { take in
      var last: Int64?
      while true {
        let page = try workplace.store.changes(after: last, limit: 500)
        for change in page {
          // The file of an import is told with the act.
          let reason = change.kind == "import" ? nil : change.reason
          try take(cells(change, workplace) + [reason ?? ""])
        }
        guard let end = page.last else { return }
        last = end.id
      }
    }
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3, isLive: !table.isEmpty),
      Binding(
        "undo", .function(8), label: workplace[JournalWords.undo], short: workplace[JournalWords.undoShort],
        priority: 4, isLive: canUndo),
      Printing.binding(workplace, priority: 5, isLive: !table.isEmpty),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  private var canUndo: Bool {
    guard let row = table.selectedRow?.key, !workplace.isPast else { return false }
    return row.canBeUndone
  }

  var help: [String] { [workplace[JournalWords.help]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .opened(let id):
      message = nil
      return .push(try ChangeView(workplace, id))
    case .moved, .stayed, .find, .marked:
      message = nil
      return .stay
    case .ignored: break
    }
    switch command(for: key) {
    case "open": return try table.selectedID.map { .push(try ChangeView(workplace, $0)) } ?? .stay
    case "undo":
      guard let id = table.selectedID else { return .stay }
      let undoing = try Undoing(workplace, id)
      self.undoing = undoing
      return try undoing.ask()
    case "print":
      let printing = Printing(workplace, name: "journal-\(workplace.today.iso)", make: Self.printout)
      self.printing = printing
      return printing.ask()
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    switch try undoing?.outcome(of: answer) {
    case .step(let step): return step
    case .done(let words): message = words
    case .nothing, nil: break
    }
    undoing = nil
    table.source = Self.source(workplace)
    count = nil
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      table.source = Self.source(workplace)
    }
    if table.isStale {
      try table.refresh()
      return true
    }
    guard count == nil else { return false }
    count = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) {
      try $0.countOfChanges()
    }
    return count == nil
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let rows = count.map { CountWords.rows($0, workplace.language) } ?? "…"
    let body = canvas.frame(
      title: workplace.title("\(workplace[JournalWords.title]) · \(rows)"), right: workplace.corner,
      message: message ?? table.selectedRow?.key.reason.map { Frame.Message($0, role: .dim) })
    var shown = table
    shown.words = workplace.words
    shown.columns = [
      TableColumn("at", workplace[JournalWords.when], width: 16),
      TableColumn("officer", workplace[JournalWords.who], width: 10, flex: 1),
      TableColumn("act", workplace[JournalWords.act], width: 20, flex: 2),
      TableColumn("subject", workplace[JournalWords.subject], width: 22, flex: 3),
    ]
    shown.draw(on: &canvas, in: body)
  }
}
