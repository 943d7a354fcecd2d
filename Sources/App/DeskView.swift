import Domain
import Store
import TUI
import Words

/// The home screen: the registers, and what is open.
struct DeskView: Screen {
  /// A line that opens something.
  private enum Item: Hashable {
    case registrations, people, settlements, kandas, resettlers
    case overdue, expiresToday, expires7, expires30, late
    case today, drafts
    case piles, check, changes, rules
    /// A list that has a name, by its record.
    case saved(Int64)

    static let registers: [Item] = [.registrations, .people, .settlements, .kandas, .resettlers]
    static let work: [Item] = [.overdue, .expiresToday, .expires7, .expires30, .late]
    static let journal: [Item] = [.piles, .check, .changes, .rules]
    /// The left column from top to bottom.
    static let left = registers + work + journal
    /// The right column, above the lists that have a name.
    static let right: [Item] = [.today, .drafts]
    /// Those that every desk has.
    static let own = left + right

    /// Nil for one that has a name of its own.
    var label: Phrase? {
      switch self {
      case .saved: nil
      case .registrations: DeskWords.registrations
      case .people: DeskWords.people
      case .settlements: SettlementWords.title
      case .kandas: KandasWords.title
      case .resettlers: ResettlerWords.title
      case .overdue: DeskWords.overdue
      case .expiresToday: DeskWords.expiresToday
      case .expires7: DeskWords.expires7
      case .expires30: DeskWords.expires30
      case .late: DeskWords.late
      case .today: TodayWords.all
      case .drafts: DeskWords.drafts
      case .piles: PileWords.title
      case .check: InboxWords.title
      case .changes: JournalWords.title
      case .rules: CatalogueWords.title
      }
    }

    /// Its name among the commands.
    var command: String { "open \(self)" }

    /// The key that opens it at once: a digit, or a letter of the US layout.
    var shortcut: Character? {
      switch self {
      case .saved: nil
      case .registrations: "1"
      case .people: "2"
      case .settlements: "3"
      case .kandas: "k"
      case .resettlers: "m"
      case .overdue: "4"
      case .expiresToday: "5"
      case .expires7: "6"
      case .expires30: "7"
      case .late: "8"
      case .today: "t"
      case .drafts: "9"
      case .piles: "p"
      case .check: "c"
      case .changes: "0"
      case .rules: "r"
      }
    }

    var filter: RegistrationList.Filter? {
      switch self {
      case .registrations: .open
      case .overdue: .overdue
      case .expiresToday: .expiring(days: 0)
      case .expires7: .expiring(days: 7)
      case .expires30: .expiring(days: 30)
      case .late: .late
      case .people, .settlements, .kandas, .resettlers, .today, .drafts, .piles, .check, .changes, .rules,
        .saved:
        nil
      }
    }
  }

  let workplace: Workplace
  private var selected = Item.registrations
  private var counts: [Item: Int] = [:]
  private var toCount: [Item] = []
  /// How many terms are how near.
  private var urgencies: [Urgency: Int] = [:]
  private var saved: [SavedFilter] = []
  /// When the database was copied last, in words.
  private var backups: LastBackups?
  /// The file that is being taken in.
  private var importPath: String?
  /// The one that is about to lose its name.
  private var asked: SavedFilter?
  /// The pages of the register that it opens with have been read.
  private var isWarm = false
  private var edition: Day?
  private var message: Frame.Message?

  /// Opens the newest form left behind, or put aside where there is none.
  static let draftCommand = "drafts"

  init(_ workplace: Workplace) {
    self.workplace = workplace
    counts[.drafts] = try? DraftForms.orphans(workplace).count
    edition = try? workplace.store.editionInForce()
    saved = (try? workplace.store.savedFilters()) ?? []
    backups = try? workplace.store.lastBackups()
    toCount = items
  }

  /// What the cursor goes through, the left column first.
  private var items: [Item] { Item.own + saved.map { .saved($0.id) } }

  private var selectedFilter: SavedFilter? {
    guard case .saved(let id) = selected else { return nil }
    return saved.first { $0.id == id }
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 3),
      Binding(
        "new", .function(7), label: workplace[DeskWords.newRegistration],
        short: workplace[ScreenWords.newShort],
        priority: 2, isLive: edition != nil),
      Binding(
        "import", .alt("i"), label: workplace[SheetWords.load], short: workplace[SheetWords.loadShort],
        priority: 8,
        isLive: edition != nil && !workplace.isPast),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 6),
      Binding(
        "backup", .alt("b"), label: workplace[BackupWords.title], short: workplace[BackupWords.short],
        priority: 9, isLive: !workplace.isPast),
      Binding(
        "remove", .function(8), label: workplace[ListWords.removeFilter],
        short: workplace[CatalogueWords.removeShort], priority: 4, isLive: selectedFilter != nil),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 5),
      Binding(
        Self.draftCommand, label: workplace[DeskWords.draftsHint], priority: 40,
        isLive: counts[.drafts] ?? 0 > 0),
      Binding("leave", .function(10), label: workplace[ScreenWords.leave], priority: 1),
    ] + Item.own.compactMap(command(of:))
  }

  /// A line of the desk, for the list of commands alone: on the screen it stands with its digit or letter.
  private func command(of item: Item) -> Binding? {
    item.label.map {
      Binding(item.command, label: workplace[$0], aliases: item.shortcut.map { [String($0)] } ?? [])
    }
  }

  var help: [String] { [PointWords.text(11)[workplace.language], PointWords.text(12)[workplace.language]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    let items = items
    let index = items.firstIndex(of: selected) ?? 0
    switch key {
    case .up: selected = items[max(0, index - 1)]
    case .down, .tab: selected = items[min(items.count - 1, index + 1)]
    case .right: if Item.left.contains(selected) { selected = .today }
    case .left: if !Item.left.contains(selected) { selected = items[0] }
    case .home, .pageUp: selected = items[0]
    case .end, .pageDown: selected = items[items.count - 1]
    case .character(let character):
      let typed = [key.latin, KeyboardLayout.digits(String(character)).first]
      guard let item = items.first(where: { $0.shortcut.map(typed.contains) ?? false }) else {
        return .ignored
      }
      selected = item
      return try open(item)
    default:
      switch command(for: key) {
      case "find": return .push(try FindView(workplace))
      case "new": return .push(try RegistrationForm(workplace, start: .new))
      case "import": return Importing.ask(workplace)
      case "backup": return Backing.ask(workplace)
      case "language":
        workplace.nextLanguage()
      case "open": return try open(selected)
      case "remove":
        guard let filter = selectedFilter else { return .stay }
        asked = filter
        return .push(
          ConfirmDialog(
            "remove", title: workplace[ListWords.removeFilter],
            lines: [workplace(ListWords.removeFilterAsk, filter.name)], words: workplace.words))
      case Self.draftCommand: return try DraftForms.newest(workplace).map { .push($0) } ?? .stay
      case "leave": return .quit
      case let command?:
        guard let item = Item.own.first(where: { $0.command == command }) else { return .ignored }
        selected = item
        return try open(item)
      default: return .ignored
      }
    }
    return .stay
  }

  private mutating func open(_ item: Item) throws -> Step {
    if let filter = item.filter { return .push(try RegistrationsView(workplace, filter: filter)) }
    switch item {
    case .saved(let id):
      return try saved.first { $0.id == id }.map { .push(try $0.screen(workplace)) } ?? .stay
    case .people: return .push(try PeopleView(workplace))
    case .settlements: return .push(try TerritoriesView(workplace))
    case .kandas: return .push(try CasesView<KandasRegister>(workplace))
    case .resettlers: return .push(try CasesView<ResettlerRegister>(workplace))
    case .today: return .push(try TodayView(workplace))
    case .piles: return .push(try PilesView(workplace))
    case .check: return InboxView.check(workplace)
    case .changes: return .push(try ChangesView(workplace))
    case .rules: return .push(RulesView(workplace))
    case .drafts:
      let step = try DraftForms.open(workplace)
      if case .stay = step { counts[.drafts] = 0 }
      return step
    default: return .stay
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .wrote(Importing.tag, let path)? = answer as? DialogAnswer {
      importPath = path
      return try Importing.begin(path, workplace)
    }
    if case .chose(Importing.mappingTag, let name)? = answer as? DialogAnswer, let importPath {
      return try Importing.begin(importPath, by: name, workplace)
    }
    if let step = Backing.answer(answer, workplace, &message), case .run = step { return step }
    if let found = answer as? InboxView.Found { return .push(InboxView(workplace, found)) }
    if let outcome = answer as? Importing.Outcome { return .push(TrialView(workplace, outcome)) }
    if case .yes("remove")? = answer as? DialogAnswer, let asked {
      try workplace.store.removeSaved(asked.id)
      selected = .registrations
    }
    asked = nil
    // An application whose draft was opened here is received: its papers come next.
    if let saved = answer as? RecordSaved, [.kandasCase, .resettlerCase].contains(saved.register) {
      return try workplace.open(.family(saved.register, saved.id))
    }
    try workplace.store.noticeOthers()
    edition = try workplace.store.editionInForce()
    saved = try workplace.store.savedFilters()
    backups = try workplace.store.lastBackups()
    toCount = items
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    // Read while the officer looks, so that the first list opens at once and the first letter is answered at once.
    let gazetteer = try workplace.store.gazetteer()
    if !isWarm {
      isWarm = true
      _ = try RegistrationsView(workplace)
      return true
    }
    guard let item = toCount.first else {
      gazetteer.prepare()
      return false
    }
    if item == .today {
      let due = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { try $0.due() }
      guard let due else { return true }
      let today = workplace.today
      urgencies = Dictionary(grouping: due) { Urgency($0.term.due, today: today) }.mapValues(\.count)
      counts[.today] = due.count
      toCount.removeFirst()
      return true
    }
    let filter = saved.first { .saved($0.id) == item }
    let count = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { store in
      try filter.map { try store.count($0.list) } ?? Self.count(item, in: store, workplace)
    }
    guard let count else { return true }  // a key is waiting; counted again in the next turn
    counts[item] = count
    toCount.removeFirst()
    return !toCount.isEmpty
  }

  private static func count(_ item: Item, in store: Store, _ workplace: Workplace) throws -> Int {
    switch item {
    case .check: return 0
    case .people: return try store.countOfPeople()
    case .piles: return try store.countOfPiles()
    case .changes: return try store.countOfChanges()
    case .settlements: return try store.settlements(of: TerritoryList(in: store.office.territory)).count
    case .kandas: return try store.count(CaseList<KandasRegister>())
    case .resettlers: return try store.count(CaseList<ResettlerRegister>())
    case .rules: return RuleCode.allCases.count
    case .drafts: return try DraftForms.orphans(workplace).count
    default: return try item.filter.map { try store.count(RegistrationList($0)) } ?? 0
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(officeName), right: workplace.corner,
      message: message ?? standing)
    let width = min(body.width * 4 / 7, 64)
    let column = body.left(width).inset(1, 0)
    var y = 0
    canvas.put(workplace[DeskWords.registers], in: column.row(y), role: .heading)
    for item in Item.registers {
      y += 1
      draw(item, on: &canvas, in: column.row(y))
    }
    y += 2
    canvas.put(workplace[DeskWords.openWork], in: column.row(y), role: .heading)
    for item in Item.work {
      y += 1
      draw(item, on: &canvas, in: column.row(y))
    }
    y += 1
    for item in Item.journal {
      y += 1
      draw(item, on: &canvas, in: column.row(y))
    }
    let right = body.dropLeft(width + 1).left(min(body.width - width - 1, 48))
    drawToday(on: &canvas, in: right)
    let below = right.dropTop(9)
    drawSaved(on: &canvas, in: below)
    y = max(y, below.y - body.y + min(saved.count, Self.savedLines(in: below)))
    let kato = edition.map { workplace(DeskWords.kato, $0.dotted) } ?? workplace[DeskWords.noKato]
    let whole = "\(kato) · \(workplace[DeskWords.auxiliary])"
    let foot = body.inset(1, 0).row(min(y + 2, body.height - 1))
    canvas.put(
      Text.width(whole) <= foot.width ? whole : kato, in: foot, role: edition == nil ? .warning : .dim)
  }

  /// The whole name of the named list under the cursor, for its line is short; else what the keys do.
  private var standing: Frame.Message {
    if let name = selectedFilter?.name { return Frame.Message(name, role: .plain) }
    return Frame.Message(workplace[edition == nil ? DeskWords.hintWithoutKato : DeskWords.hint], role: .dim)
  }

  /// What is due, and what waits.
  private func drawToday(on canvas: inout Canvas, in area: Rect) {
    canvas.put(workplace[TodayWords.title], in: area.row(0), role: .heading)
    draw(.today, on: &canvas, in: area.row(1))
    for (row, urgency) in [Urgency.overdue, .today, .week].enumerated() {
      let line = area.row(row + 2)
      let count = urgencies[urgency] ?? 0
      let role: Role = count > 0 && urgency != .week ? .warning : .dim
      canvas.put("\(urgency.mark) \(workplace[TodayWords.brief(urgency)])", in: line.dropLeft(5), role: role)
      canvas.put(
        counts[.today] == nil ? "…" : CountWords.number(count), in: line.right(9), role: role, align: .right)
    }
    draw(.drafts, on: &canvas, in: area.row(5))
    if let next = workplace.nextList {
      let words = workplace(TodayWords.listShort, workplace.remaining(until: next.due))
      canvas.put(words, in: area.row(6).dropLeft(2), role: .dim)
    }
    if let backup = backups.map({ workplace.words(for: $0) }) {
      canvas.put(backup.brief, in: area.row(7).dropLeft(2), role: backup.isWanted ? .warning : .dim)
    }
  }

  /// The lines of named lists, under their heading and above the foot.
  private static func savedLines(in area: Rect) -> Int { max(1, area.height - 2) }

  /// The lists that have a name; those around the cursor where there are more than lines.
  private func drawSaved(on canvas: inout Canvas, in area: Rect) {
    guard !saved.isEmpty else { return }
    canvas.put(workplace[ListWords.saved], in: area.row(0), role: .heading)
    let lines = Self.savedLines(in: area)
    let index = selectedFilter.flatMap { saved.firstIndex(of: $0) } ?? 0
    let first = max(0, index - lines + 1)
    let more = [first > 0 ? "▲" : "", first + lines < saved.count ? "▼" : ""].joined()
    canvas.put(more, in: area.row(0), role: .dim, align: .right)
    for (row, filter) in saved.dropFirst(first).prefix(lines).enumerated() {
      draw(.saved(filter.id), on: &canvas, in: area.row(row + 1))
    }
  }

  private var officeName: String {
    OfficeWords.name(workplace.store.office.territory, workplace.language)
  }

  private func draw(_ item: Item, on canvas: inout Canvas, in row: Rect) {
    let isSelected = item == selected
    let role: Role = isSelected ? .selected : .plain
    if isSelected {
      canvas.fill(row, role: .selected)
      canvas.cursor = Point(row.x, row.y)
    }
    canvas.put(isSelected ? "▸" : " ", in: row.left(1), role: role)
    if let shortcut = item.shortcut {
      canvas.put(String(shortcut), in: row.dropLeft(2).left(1), role: isSelected ? .selected : .key)
    }
    let label = item.label.map { workplace[$0] } ?? saved.first { .saved($0.id) == item }?.name ?? ""
    let count = counts[item]
    let number = count.map { CountWords.number($0) } ?? "…"
    // A name that officers gave has all the room that its figure leaves.
    canvas.put(
      label,
      in: item.label == nil
        ? row.dropLeft(2).dropRight(Text.width(number) + 1) : row.dropLeft(5).dropRight(10), role: role)
    if item == .check { return }  // only checking tells, which takes its time
    let needsWork = [Item.overdue, .expiresToday].contains(item) && count ?? 0 > 0
    canvas.put(
      number, in: row.right(9),
      role: isSelected ? .selected : needsWork ? .warning : .number, align: .right)
  }
}
