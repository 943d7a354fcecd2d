import Domain
import Reports
import Store
import TUI
import Words

/// The piles of paper, the newest first, each with how far it is.
struct PilesView: Screen {
  let workplace: Workplace
  private var table: Table<ListSource<PileRow>>
  private var shownLanguage: Language
  private var message: Frame.Message?
  private var printing: Printing?

  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    shownLanguage = workplace.language
    table = Table([], source: Self.source(workplace), findsByTyping: false, words: workplace.words)
    try table.refresh()
  }

  private static func source(_ workplace: Workplace) -> ListSource<PileRow> {
    let store = workplace.store
    return ListSource(
      page: { try store.piles(after: $0, backwards: $1, limit: $2) }, record: { try store.pile($0) },
      line: { row in
        let count = row.count
        return TableRow(
          id: row.id, key: row, cells: cells(row, workplace),
          mark: count.isDone ? "✓" : count.left < 0 ? "!" : "",
          role: count.isDone ? .dim : count.left < 0 ? .warning : .plain)
      })
  }

  private static func cells(_ row: PileRow, _ workplace: Workplace) -> [String] {
    let count = row.count
    let left = count.left < 0 ? workplace(PileWords.over, "\(-count.left)") : "\(count.left)"
    return [
      row.pile.receivedOn?.dotted ?? "", row.pile.sender ?? "", row.pile.number ?? "", "\(count.papers)",
      "\(count.entered)", "\(count.aside)", "\(count.refused)", left,
    ]
  }

  /// The list of all piles on paper.
  private static func printout(_ workplace: Workplace) -> Printout {
    workplace.printout(
      workplace[PileWords.title], notes: [],
      columns: [
        .init(workplace[FieldWords.label(.receivedOn)], width: 11),
        .init(workplace[FieldWords.label(.sender)], width: 32),
        .init(workplace[FieldWords.label(.slipNumber)], width: 12),
      ]
        + [PileWords.papers, PileWords.entered, PileWords.aside, PileWords.refused, PileWords.left].map {
          .init(workplace[$0], width: 10, isNumber: true)
        }
    ) { take in
      var last: PileRow?
      while true {
        let page = try workplace.store.piles(after: last, limit: 500)
        for row in page { try take(cells(row, workplace)) }
        guard let end = page.last else { return }
        last = end
      }
    }
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3, isLive: !table.isEmpty),
      Binding("day", .function(5), label: workplace[PileWords.day], priority: 5),
      Binding(
        "new", .function(7), label: workplace[PileWords.new], short: workplace[ScreenWords.newShort],
        priority: 4, isLive: !workplace.isPast),
      Printing.binding(workplace, priority: 6, isLive: !table.isEmpty),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[PileWords.help], PointWords.text(12)[workplace.language]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .opened(let id): return .push(try PileView(workplace, id))
    case .moved, .stayed, .find, .marked: return .stay
    case .ignored: break
    }
    switch command(for: key) {
    case "open": return try table.selectedID.map { .push(try PileView(workplace, $0)) } ?? .stay
    case "new": return .push(PileForm(workplace))
    case "print":
      let printing = Printing(
        workplace, name: "\(workplace[PileWords.pile])-\(workplace.today.iso)", make: Self.printout)
      self.printing = printing
      return printing.ask()
    case "day": return .push(try DayView(workplace))
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave": return .pop(nil)
    default: return .ignored
    }
  }

  /// A pile that was made opens at once: its papers are what comes next.
  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    table.source = Self.source(workplace)
    try table.refresh()
    guard let made = answer as? RecordSaved, made.register == .pile else { return .stay }
    _ = try table.select(made.id)
    return .push(try PileView(workplace, made.id))
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      table.source = Self.source(workplace)
    }
    guard table.isStale else { return false }
    try table.refresh()
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[PileWords.title]), right: workplace.corner,
      message: message ?? (table.isEmpty ? Frame.Message(workplace[PileWords.none], role: .dim) : nil))
    var shown = table
    shown.words = workplace.words
    shown.columns = [
      TableColumn("received", workplace[FieldWords.column(.receivedOn)], width: 10),
      TableColumn("sender", workplace[FieldWords.label(.sender)], width: 14, flex: 3),
      TableColumn("number", workplace[FieldWords.column(.slipNumber)], width: 9, flex: 1),
      TableColumn("papers", workplace[PileWords.papers], width: 6, align: .right),
      TableColumn("entered", workplace[PileWords.entered], width: 9, align: .right),
      TableColumn("aside", workplace[PileWords.aside], width: 7, align: .right),
      TableColumn("refused", workplace[PileWords.refused], width: 7, align: .right),
      TableColumn("left", workplace[PileWords.left], width: 8, align: .right),
    ]
    shown.draw(on: &canvas, in: body)
  }
}
