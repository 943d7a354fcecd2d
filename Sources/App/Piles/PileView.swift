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
  private var records: PileSlip.Records = [:]
  /// Which paper that was refused is asked about.
  private var asked: Paper?
  /// The form of a departure is open: what it saved is said here.
  private var isDeparture = false
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
    records = try PileSlip.records(of: papers, workplace.store)
  }

  private mutating func readAnew() throws {
    if let row = try workplace.store.pile(row.id) { self.row = row }
    papers = try workplace.store.papers(of: row.id)
    records = try PileSlip.records(of: papers, workplace.store)
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
      Binding(
        "departure", .function(5), label: workplace[PileWords.departure],
        short: workplace[ListWords.departure], help: workplace[PileWords.departureHelp], priority: 4,
        isLive: canWrite),
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
    case "departure": return .push(try FindView(workplace, picks: workplace[PileWords.whoLeaves]))
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
      guard let paper = papers.first(where: { $0.id == id }) else { return .stay }
      if paper.state == .refused { return askAbout(paper) }
      if workplace.isPast { return .stay }
      workplace.pile = row.id
      if let draft = try DraftForms.screen(ofPaper: id, workplace) { return .push(draft) }
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
    let step = try step(after: answer)
    try readAnew()
    if let said = message, row.count.isDone {
      message = Frame.Message("\(said.text) \(workplace[PileWords.done])", role: said.role)
    }
    return step
  }

  private mutating func step(after answer: (any Answer)?) throws -> Step {
    if let picked = answer as? FindView.Picked { return try departure(of: picked.person) }
    let isDeparture = isDeparture
    self.isDeparture = false
    if isDeparture, let saved = answer as? RecordSaved, let id = saved.registration,
      let person = try workplace.store.registration(id).flatMap({ try workplace.store.person($0.person) })
    {
      message = workplace.words(for: saved, of: person.fullName)
    }
    switch answer as? DialogAnswer {
    case .chose(Self.stayTag, let id): return try Int64(id).map { try departure(from: $0) } ?? .stay
    case .chose(Self.refusalTag, "reason"): return askReason()
    case .chose(Self.refusalTag, _): try mend { $0.state = .aside }
    case .wrote(Self.refusalTag, let reason): try mend { $0.reason = reason }
    default: break
    }
    return .stay
  }

  // MARK: Departures

  private static let stayTag = "stay"

  /// The departure paper of somebody who was picked; of several registrations it is asked which ends.
  private mutating func departure(of person: Int64) throws -> Step {
    let open = try workplace.store.registrations(of: person).filter(\.canBeEnded)
    guard let first = open.first else {
      let name = try workplace.store.person(person)?.fullName ?? ""
      message = Frame.Message(workplace(PileWords.nothingToEnd, name), role: .warning)
      return .stay
    }
    if open.count == 1 { return try departure(from: first.id) }
    return .push(
      MenuDialog(
        Self.stayTag, title: workplace[PileWords.whichEnds],
        items: open.map {
          Menu.Item("\($0.id)", workplace.term(of: $0), detail: workplace.address(of: $0))
        }, words: workplace.words))
  }

  private mutating func departure(from stay: Int64) throws -> Step {
    workplace.pile = row.id
    isDeparture = true
    return .push(
      try DepartureForm(workplace, .departure, of: RegistrationRecord(stay, in: workplace.store)))
  }

  // MARK: Refused papers

  private static let refusalTag = "refusal"

  /// A paper that went back to its sender: why, and what can be mended of it.
  private mutating func askAbout(_ paper: Paper) -> Step {
    asked = paper
    let canWrite = !workplace.isPast
    return .push(
      MenuDialog(
        Self.refusalTag, title: workplace[PileWords.refusal],
        lines: [workplace.subject(of: paper), paper.reason ?? ""],
        items: [
          Menu.Item("back", workplace[PileWords.takeBack], isLive: canWrite),
          Menu.Item("reason", workplace[PileWords.mendReason], isLive: canWrite),
        ], words: workplace.words))
  }

  private func askReason() -> Step {
    guard let asked else { return .stay }
    return .push(
      LineDialog(
        Self.refusalTag, title: workplace[PileWords.refuse],
        lines: [workplace.subject(of: asked), workplace[PileWords.refuseAsk]], text: asked.reason ?? "",
        least: 3, words: workplace.words))
  }

  private mutating func mend(_ change: (inout Paper) -> Void) throws {
    guard var paper = asked else { return }
    change(&paper)
    do {
      try workplace.store.change(.correct) { try $0.save(&paper) }
    } catch StoreError.conflict {
      message = Frame.Message(workplace[PileWords.paperChanged], role: .warning)
      return
    }
    let words = paper.state == .aside ? PileWords.wasTakenBack : PileWords.wasRefused
    message = Frame.Message(workplace(words, workplace.subject(of: paper)), role: .good)
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
        case .aside, .refused: .paper(paper.id)
        }
      sheet.row(
        [
          (2, "\(index + 1)"), (7, mark), (9, PileSlip.name(of: paper, records, workplace)),
          (max(40, width * 2 / 5), PileSlip.remark(on: paper, records, workplace)),
        ], role: role, opens: opens)
    }
    return sheet
  }
}
