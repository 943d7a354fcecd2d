import Domain
import Store
import TUI
import Words

/// The classifier as a tree, with what the office knows of its settlements; found as one types, or all settlements of a
/// territory that a condition leaves.
struct TerritoriesView: NarrowedScreen {
  typealias Column = TerritoryLine.Column

  let workplace: Workplace
  var list: TerritoryList
  var table: Table<ListSource<Territory>>
  var message: Frame.Message?
  var opened: SavedFilter?
  var saved: [SavedFilter] = []
  private(set) var fitting = 0
  private var shownLanguage: Language
  private var printing: Printing?
  /// Whether a search has found more than it shows.
  private var isCut = false

  /// Opens the office's own territory.
  init(_ workplace: Workplace) throws {
    try self.init(workplace, TerritoryList(in: workplace.store.office.territory))
  }

  /// Opens a list.
  /// - Parameter opened: the name that it has, if it has one.
  init(_ workplace: Workplace, _ list: TerritoryList, opened: SavedFilter? = nil) throws {
    self.workplace = workplace
    self.list = list
    self.opened = opened
    try workplace.store.noticeOthers()
    try workplace.store.gazetteer().prepare()
    shownLanguage = workplace.language
    table = Table([], source: .empty, words: workplace.words)
    table.marksRows = !workplace.isPast
    setSource()
    try table.refresh()
  }

  // MARK: Rows

  private static let most = 200
  /// Of so many found the conditions choose.
  private static let mostUnderConditions = 5_000

  var named: NamedList { .territories(list) }
  var shown: [Column] { TerritoryLine.shown(in: list, isFlat: isFlat) }

  var showsFirstOnly: Bool { isCut }

  static func list(of named: NamedList) -> TerritoryList? {
    if case .territories(let list) = named { list } else { nil }
  }

  /// Whether the rows lie here and there.
  private var isFlat: Bool { !table.findText.isEmpty || !list.conditions.isEmpty }

  /// What is found by a text, or what the list has where there is none.
  private static func found(_ text: String, _ list: TerritoryList, _ workplace: Workplace)
    -> FoundRows<Territory>
  {
    let store = workplace.store
    return FoundRows(id: { Int64($0.code.number) }) {
      guard !text.isEmpty else {
        return (TerritoryLine.byName(try store.territories(of: list), workplace.language), false)
      }
      let most = list.conditions.isEmpty ? Self.most : mostUnderConditions
      let found = try store.gazetteer().find(text, limit: most).filter { territory in
        list.inForce.map { territory.isInForce(on: $0) } ?? true
      }
      if list.conditions.isEmpty { return (found, found.count == most) }
      let admitted = Set(try store.settlements(of: list).map(\.code))
      return (found.filter { admitted.contains($0.code) }, false)
    }
  }

  mutating func setSource() {
    let found = Self.found(table.findText, list, workplace)
    let (shown, workplace) = (shown, workplace)
    // Those of one name that lie here and there are told apart.
    let names = isFlat ? workplace.places((try? found.all().map(\.code)) ?? []) : [:]
    table.source = ListSource(found) { TerritoryLine.row($0, shown, workplace, in: names) }
    let count = isFlat ? try? found.count() : nil
    isCut = found.isCut
    table.found = count.map { workplace(ListWords.found, $0) } ?? ""
  }

  // MARK: Keys

  var bindings: [Binding] {
    let isLive = !table.isEmpty
    let canWrite = !workplace.isPast
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 8),
      Binding(
        "card", .function(4), label: workplace[SettlementWords.card],
        short: workplace[SettlementWords.cardShort], priority: 3, isLive: isLive),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 4, isLive: isLive),
      Binding(
        "grid", .function(5), label: workplace[GridWords.open], short: workplace[GridWords.openShort],
        help: workplace[GridWords.help], priority: 6, isLive: isLive && canWrite),
      list.conditions.isEmpty
        ? Binding(
          "up", .backspace, label: workplace[SettlementWords.up], priority: 5, isLive: list.parent != nil)
        : widenBinding,
      quickBinding(isLive: canWrite && (!table.marked.isEmpty || table.selectedRow?.key.usualType != nil)),
      Printing.binding(workplace, priority: 10, isLive: isLive),
      GoingBack.binding(workplace, priority: 34),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ] + narrowingBindings(canWrite: canWrite, filter: 9)
  }

  var help: [String] {
    [
      workplace[SettlementWords.help], workplace[SettlementWords.narrowingHelp],
      workplace[PointWords.text(6)],
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    fitting = TerritoryLine.columns(list, isFlat: isFlat, workplace, width: area.width).count - 1
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .find:
      setSource()
      try table.refresh()
      return .stay
    case .opened: return try open()
    case .moved, .stayed, .marked: return .stay
    case .ignored: break
    }
    guard let command = command(for: key) else { return .ignored }
    if let step = try narrow(by: command) {
      if table.isStale { try table.refresh() }
      return step
    }
    switch command {
    case "find": return .push(try FindView(workplace))
    case "open": return try open()
    case "card":
      return try table.selectedRow.map {
        .push(try TerritoryView(workplace, $0.key.code, in: ListWalk(table.source, from: $0)))
      } ?? .stay
    case "grid": return try openGrid()
    case "up": try goUp()
    case "asOf": return GoingBack.ask(workplace, both: true)
    case "print":
      let printing = Printing(workplace, name: "kato-" + workplace.today.iso, make: printout())
      self.printing = printing
      return printing.ask()
    case "filter":
      try readSaved()
      return .push(filterMenu)
    case "quick": return .push(quickMenu)
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "leave":
      guard table.marked.isEmpty else {
        table.marked = []
        return .stay
      }
      return .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  /// Into what holds others, else its card.
  private mutating func open() throws -> Step {
    guard let row = table.selectedRow else { return .stay }
    let territory = row.key
    let holdsOthers = territory.level < .settlement && !territory.code.isTown
    guard holdsOthers else {
      return .push(try TerritoryView(workplace, territory.code, in: ListWalk(table.source, from: row)))
    }
    list.parent = territory.code
    table.clearFind()
    try reread(selecting: nil)
    return .stay
  }

  /// The marked territories, else those that are shown.
  private func acted() throws -> [Territory] {
    if table.marked.isEmpty { return try Self.found(table.findText, list, workplace).all() }
    let gazetteer = try workplace.store.gazetteer()
    return table.marked.sorted().compactMap { KatoCode(number: Int32(truncatingIfNeeded: $0)) }
      .compactMap { gazetteer[$0] }
  }

  /// Territories with all settlements inside them.
  private func settlements(of territories: [Territory]) throws -> [Territory] {
    var seen: Set<KatoCode> = []
    return try territories.filter { $0.gone == nil }.flatMap { territory in
      let inside = try workplace.store.settlements(of: TerritoryList(in: territory.code))
      return territory.usualType != nil && !inside.contains(territory) ? [territory] + inside : inside
    }.filter { seen.insert($0.code).inserted }
  }

  /// A grid of the marked settlements, or of all inside the territory that is shown, or of those that were found.
  private mutating func openGrid() throws -> Step {
    let isChosen = !list.conditions.isEmpty || !table.marked.isEmpty
    let shown = try acted()
    let settlements =
      isChosen && shown.allSatisfy { $0.usualType != nil } ? shown : try settlements(of: shown)
    guard !settlements.isEmpty else {
      message = Frame.Message(workplace[GridWords.none], role: .warning)
      return .stay
    }
    guard settlements.count <= SettlementsGrid.most else {
      message = Frame.Message(
        workplace(GridWords.tooMany, "\(settlements.count)", "\(SettlementsGrid.most)"), role: .warning)
      return .stay
    }
    let place = table.findText.isEmpty ? titleLabel : table.findText
    return .push(try SettlementsGrid(workplace, settlements, in: place))
  }

  private var filterMenu: MenuDialog {
    func count(_ list: TerritoryList) -> String {
      (try? workplace.store.count(list)).map { CountWords.number($0) } ?? ""
    }
    let items = [false, true].map { showsGone in
      var other = list
      (other.showsGone, other.inForce, other.conditions) = (showsGone, nil, [])
      return Menu.Item(
        showsGone ? "gone" : "present",
        workplace[showsGone ? SettlementWords.withGone : SettlementWords.withoutGone], detail: count(other))
    }
    return MenuDialog(
      "filter", title: workplace[ScreenWords.filter],
      items: items + savedItems { Self.list(of: $0).map(count) ?? "" },
      selected: list.showsGone ? "gone" : "present", words: workplace.words)
  }

  private var quickMenu: MenuDialog {
    MenuDialog(
      "quick", title: workplace[MarkedWords.quick],
      items: QuickForm<Settlement>.offered.map { Menu.Item($0.rawValue, workplace[FieldWords.label($0)]) },
      words: workplace.words)
  }

  private mutating func goUp() throws {
    guard let here = list.parent else { return }
    list.parent = try workplace.store.gazetteer()[here]?.parent
    try reread(selecting: Int64(here.number))
  }

  private mutating func reread(selecting id: Int64? = nil) throws {
    setSource()
    try table.refresh()
    if let id { try table.select(id) } else { _ = try table.handle(.home, in: Size(80, 20)) }
  }

  /// The rows on the screen, all of them, or the marked ones, as a table for the printer.
  private func printout() -> Printing.Make {
    let (text, list, marked) = (table.findText, list, table.marked)
    return { desk in
      let gazetteer = try desk.store.gazetteer()
      guard marked.isEmpty else {
        let rows = marked.sorted().compactMap { KatoCode(number: Int32(truncatingIfNeeded: $0)) }
          .compactMap { gazetteer[$0] }
        return TerritoryLine.printout(
          rows, list, notes: [desk(MarkedWords.marked, "\(marked.count)")], desk)
      }
      let place = list.parent.flatMap { gazetteer[$0] }.map { gazetteer.fullName($0, desk.language) }
      let conditions = list.conditions.map { $0.label(desk) }
      return TerritoryLine.printout(
        try Self.found(text, list, desk).all(), list,
        notes: [
          text.isEmpty ? ([place ?? ""] + conditions).joined(separator: " · ") : desk(PrintWords.found, text)
        ],
        desk)
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { [list] in try TerritoriesView($0, list) },
      inForce: { [workplace, list] day in
        var shown = list
        shown.inForce = day
        return try TerritoriesView(workplace, shown)
      })
    if let step { return step }
    let selected = (answer as? ListWalk.Shown)?.id ?? table.selectedID
    var next = Step.stay
    switch answer as? DialogAnswer {
    case .chose("filter", "gone"): show(gone: true)
    case .chose("filter", "present"): show(gone: false)
    case .chose("filter", let item): _ = showSaved(item)
    case .chose("quick", let item):
      guard let field = FieldID(rawValue: item) else { break }
      let chosen = table.marked.isEmpty ? [table.selectedRow?.key].compactMap { $0 } : try acted()
      // A marked district means all settlements inside.
      let settlements = chosen.allSatisfy { $0.usualType != nil } ? chosen : try settlements(of: chosen)
      guard settlements.count <= Self.mostMarked else {
        message = Frame.Message(workplace(MarkedWords.tooMany, "\(Self.mostMarked)"), role: .warning)
        return .stay
      }
      guard !settlements.isEmpty else {
        message = Frame.Message(workplace[GridWords.none], role: .warning)
        return .stay
      }
      return .push(try QuickForm(workplace, settlements, field))
    default: next = try narrow(by: answer)
    }
    setSource()
    try table.refresh()
    if let selected { try table.select(selected) }
    return next
  }

  private mutating func show(gone: Bool) {
    (list.showsGone, list.inForce, list.conditions) = (gone, nil, [])
    opened = nil
  }

  mutating func idle() throws -> Bool {
    guard shownLanguage != workplace.language else { return false }
    shownLanguage = workplace.language
    try reread(selecting: table.selectedID)
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(titleLabel), right: workplace.corner,
      message: message ?? said(of: MarkedWords.actsOnTerritories, orElse: SettlementWords.hint))
    var shown = table
    shown.words = workplace.words
    shown.columns = TerritoryLine.columns(list, isFlat: isFlat, workplace, width: body.width)
    shown.found = marking(shown.found)
    shown.draw(on: &canvas, in: body)
  }
}
