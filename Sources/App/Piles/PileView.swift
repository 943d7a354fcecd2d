import Domain
import Reports
import Store
import TUI
import Words

/// One pile: what the slip says, what its papers have become, what is left.
///
/// While it is open, whatever is entered from here is a paper of it.
struct PileView: SheetScreen {
  let workplace: Workplace
  private var row: PileRow
  private var papers: [Paper]
  /// What each has become, by registration.
  private var stays: [Int64: Registration] = [:]
  var cursor = SheetCursor()
  var message: Frame.Message?
  private var printing: Printing?
  /// The pile from whose screen this one was opened, by way of the journal.
  private let outer: Int64?

  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64) throws {
    guard let row = try workplace.store.pile(id) else { throw StoreError.absent(register: .pile, id: id) }
    self.workplace = workplace
    self.row = row
    outer = workplace.pile
    papers = try workplace.store.papers(of: id)
    try readStays()
  }

  private mutating func readStays() throws {
    stays = try PileSlip.stays(of: papers, workplace.store)
  }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      openBinding(priority: 5),
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 7),
      Binding(
        "enter", .function(7), label: workplace[PileWords.enter], short: workplace[PileWords.enterShort],
        priority: 3, isLive: canWrite),
      Printing.binding(workplace, priority: 6),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort], priority: 31),
    ]
  }

  var help: [String] { [workplace[PileWords.help]] }

  var title: String { workplace[PileWords.pile] }

  var standing: Frame.Message? {
    let count = row.count
    if count.isDone { return Frame.Message(workplace[PileWords.done], role: .good) }
    if count.left < 0 { return Frame.Message(workplace(PileWords.tooMany, "\(-count.left)"), role: .warning) }
    var words: [String] = []
    if count.left > 0 { words.append(workplace(PileWords.leftOver, "\(count.left)")) }
    if count.aside > 0 { words.append(workplace(PileWords.waiting, "\(count.aside)")) }
    return Frame.Message(words.joined(separator: " "))
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "enter": return enter(try form(.new))
    case "find":
      workplace.pile = row.id
      return .push(try FindView(workplace))
    case "print":
      let id = row.id
      let printing = Printing(
        workplace, name: "\(workplace[PileWords.pile])-\(row.pile.receivedOn?.iso ?? "")"
      ) {
        try PileSlip.printout(of: id, $0)
      }
      self.printing = printing
      return printing.ask()
    case "history":
      return .push(try HistoryView(workplace, .pile, row.id, name: row.pile.sender ?? ""))
    default: break
    }
    switch opening {
    case .correct?: return workplace.isPast ? .stay : .push(PileForm(workplace, row.pile))
    case .paper(let id)?:
      guard let paper = papers.first(where: { $0.id == id }), !workplace.isPast else { return .stay }
      workplace.pile = row.id
      if let departure = try DepartureForm(workplace, aside: paper) { return .push(departure) }
      return enter(try form(.aside(paper)))
    default: return try workplace.open(opening)
    }
  }

  private func form(_ start: RegistrationForm.Start) throws -> RegistrationForm {
    workplace.pile = row.id
    return try RegistrationForm(workplace, start: start)
  }

  private func enter(_ form: RegistrationForm) -> Step { .push(form) }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    workplace.pile = outer
    if let row = try workplace.store.pile(row.id) { self.row = row }
    papers = try workplace.store.papers(of: row.id)
    try readStays()
    return .stay
  }

  // MARK: The sheet

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let pile = row.pile
    sheet.row(
      [(2, [pile.sender, pile.receivedOn?.dotted].compactMap { $0 }.joined(separator: " · "))],
      role: .heading,
      opens: .correct)
    let count = row.count
    sheet.blocks([
      (
        workplace[PileWords.slip],
        [
          (workplace[FieldWords.label(.slipNumber)], pile.number ?? ""),
          (workplace[FieldWords.label(.papers)], "\(count.papers)"),
          count.left < 0
            ? (workplace[PileWords.overWhole], "\(-count.left)")
            : (workplace[PileWords.left], "\(count.left)"),
        ]
      ),
      (
        workplace[PileWords.outcome],
        [
          (workplace[PileWords.entered], "\(count.entered)"),
          (workplace[PileWords.asideWhole], "\(count.aside)"),
          (workplace[PileWords.refusedWhole], "\(count.refused)"),
        ]
      ),
    ])
    guard !papers.isEmpty else { return sheet }
    sheet.heading(workplace[PileWords.list])
    for (index, paper) in papers.enumerated() {
      let (mark, role): (String, Role) =
        switch paper.state {
        case .entered: ("✓", .plain)
        case .aside: ("…", .warning)
        case .refused: ("×", .dim)
        }
      let opens: Sheet.Opening? =
        switch paper.state {
        case .entered: paper.registration.map { .registration($0) }
        case .aside: .paper(paper.id)
        case .refused: nil
        }
      sheet.row(
        [
          (2, "\(index + 1)"), (7, mark), (9, paper.subject),
          (max(40, width * 2 / 5), PileSlip.remark(on: paper, stays, workplace)),
        ], role: role, opens: opens)
    }
    return sheet
  }
}
