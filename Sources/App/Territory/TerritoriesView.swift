import Domain
import Store
import TUI
import Words

/// The classifier as a tree, with what the office knows of its settlements; found as one types.
struct TerritoriesView: Screen {
  let workplace: Workplace
  /// The territory whose inside is shown; nil: the whole country.
  private var parent: KatoCode?
  private var showsGone = false
  /// The day whose territories are shown; nil: those of the newest edition.
  private var inForce: Day?
  private var table: Table<ListSource<Territory>>
  private var shownLanguage: Language
  private var message: Frame.Message?
  private var printing: Printing?

  /// Opens the office's own territory.
  init(_ workplace: Workplace) throws { try self.init(workplace, in: workplace.store.office.territory) }

  /// Opens a territory; nil: the whole country.
  init(_ workplace: Workplace, in territory: KatoCode?) throws {
    self.workplace = workplace
    try workplace.store.noticeOthers()
    try workplace.store.gazetteer().prepare()
    parent = territory
    shownLanguage = workplace.language
    let found = try Self.found("", in: parent, showsGone: false, workplace)
    table = Table([], source: try Self.source(found, isFound: false, workplace), words: workplace.words)
    try table.refresh()
  }

  // MARK: Rows

  private static let most = 200

  /// What is found by a text, or lies in a territory where there is none.
  private static func found(
    _ text: String, in parent: KatoCode?, showsGone: Bool, on day: Day? = nil, _ workplace: Workplace
  ) throws -> FoundRows<Territory> {
    let gazetteer = try workplace.store.gazetteer()
    return FoundRows(id: { Int64($0.code.number) }) {
      if !text.isEmpty {
        let found = gazetteer.find(text, limit: most).filter { territory in
          day.map { territory.isInForce(on: $0) } ?? true
        }
        return (found, found.count == most)
      }
      let children = gazetteer.children(of: parent).filter { child in
        day.map { child.isInForce(on: $0) } ?? (showsGone || child.gone == nil)
      }
      return (sorted(children, workplace.language), false)
    }
  }

  private static func source(
    _ found: FoundRows<Territory>, isFound: Bool, _ workplace: Workplace
  ) throws -> ListSource<Territory> {
    let gazetteer = try workplace.store.gazetteer()
    return ListSource(found) { row($0, gazetteer, workplace, isFound: isFound) }
  }

  private mutating func setSource() throws {
    let text = table.findText
    let found = try Self.found(text, in: parent, showsGone: showsGone, on: inForce, workplace)
    table.source = try Self.source(found, isFound: !text.isEmpty, workplace)
    table.found = text.isEmpty ? "" : workplace(ListWords.found, try found.count())
  }

  /// What holds others first, then by name in the order of the Kazakh alphabet.
  private static func sorted(_ rows: [Territory], _ language: Language) -> [Territory] {
    rows.map { ($0, PersonName.sortKey(TerritoryName.bare($0.name(language)))) }
      .sorted { ($0.0.level, $0.1, $0.0.code) < ($1.0.level, $1.1, $1.0.code) }.map(\.0)
  }

  private static func row(
    _ territory: Territory, _ gazetteer: Gazetteer, _ workplace: Workplace, isFound: Bool
  ) -> TableRow<Territory> {
    let settlement = try? workplace.store.settlement(territory.code)
    let type =
      settlement?.type
      ?? SettlementKind.guess(code: territory.code, nameRu: territory.nameRu, level: territory.level)
    let kind = type.flatMap { ChoiceWords.short(.settlementType, $0.rawValue) }.map { workplace[$0] }
    let potential = settlement?.potential.flatMap { ChoiceWords.label(.potential, $0.rawValue) }
    let inside = gazetteer.children(of: territory.code).count { $0.gone == nil }
    let other = territory.name(workplace.language == .kk ? .ru : .kk)
    return TableRow(
      id: Int64(territory.code.number), key: territory,
      cells: [
        territory.name(workplace.language),
        isFound ? gazetteer.ancestors(of: territory).first?.name(workplace.language) ?? "" : other,
        territory.gone.map { workplace(SettlementWords.gone, workplace.short($0)) } ?? kind ?? "",
        potential.map { workplace[$0] } ?? "", inside == 0 ? "" : CountWords.number(inside),
        territory.code.text,
      ], mark: territory.gone == nil ? "" : "×", role: territory.gone == nil ? .plain : .dim)
  }

  // MARK: Keys

  var bindings: [Binding] {
    let isLive = !table.isEmpty
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 8),
      Binding(
        "card", .function(4), label: workplace[SettlementWords.card],
        short: workplace[SettlementWords.cardShort], priority: 3, isLive: isLive),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 4, isLive: isLive),
      Binding(
        "grid", .function(5), label: workplace[GridWords.open], short: workplace[GridWords.openShort],
        help: workplace[GridWords.help], priority: 6, isLive: isLive && !workplace.isPast),
      Binding("up", .backspace, label: workplace[SettlementWords.up], priority: 5, isLive: parent != nil),
      Binding(
        "gone", .tab, label: workplace[showsGone ? SettlementWords.withoutGone : SettlementWords.withGone],
        priority: 9, isLive: inForce == nil),
      Printing.binding(workplace, priority: 10, isLive: isLive),
      Binding(
        "asOf", .alt("d"), label: workplace[JournalWords.asOf], short: workplace[JournalWords.asOfShort],
        priority: 34, isLive: !workplace.isPast),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[SettlementWords.help], workplace[PointWords.text(6)]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .find:
      try setSource()
      try table.refresh()
      return .stay
    case .opened: return try open()
    case .moved, .stayed, .marked: return .stay
    case .ignored: break
    }
    switch command(for: key) {
    case "find": return .push(try FindView(workplace))
    case "open": return try open()
    case "card":
      return try table.selectedRow.map { .push(try TerritoryView(workplace, $0.key.code)) } ?? .stay
    case "grid": return try openGrid()
    case "up": try goUp()
    case "asOf": return GoingBack.ask(workplace, both: true)
    case "print":
      let printing = Printing(workplace, name: "kato-" + workplace.today.iso, make: printout())
      self.printing = printing
      return printing.ask()
    case "gone":
      showsGone.toggle()
      try reread()
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "leave": return .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  /// Into what holds others, else its card.
  private mutating func open() throws -> Step {
    guard let territory = table.selectedRow?.key else { return .stay }
    let holdsOthers = territory.level < .settlement && !territory.code.isTown
    guard holdsOthers else { return .push(try TerritoryView(workplace, territory.code)) }
    parent = territory.code
    table.clearFind()
    try reread(selecting: nil)
    return .stay
  }

  /// All settlements inside the territory that is shown, or those that were found.
  private mutating func openGrid() throws -> Step {
    let gazetteer = try workplace.store.gazetteer()
    var settlements: [Territory] = []
    func collect(_ territory: Territory) {
      guard territory.gone == nil else { return }
      if SettlementKind.guess(code: territory.code, nameRu: territory.nameRu, level: territory.level) != nil {
        settlements.append(territory)
      }
      for child in gazetteer.children(of: territory.code) { collect(child) }
    }
    let shown = try Self.found(table.findText, in: parent, showsGone: false, workplace).all()
    for territory in shown { collect(territory) }
    guard !settlements.isEmpty else {
      message = Frame.Message(workplace[GridWords.none], role: .warning)
      return .stay
    }
    guard settlements.count <= SettlementsGrid.most else {
      message = Frame.Message(
        workplace(GridWords.tooMany, "\(settlements.count)", "\(SettlementsGrid.most)"), role: .warning)
      return .stay
    }
    let place = table.findText.isEmpty ? parent.map { workplace.place($0) } ?? "" : table.findText
    return .push(try SettlementsGrid(workplace, settlements, in: place))
  }

  private mutating func goUp() throws {
    guard let here = parent else { return }
    parent = try workplace.store.gazetteer()[here]?.parent
    try reread(selecting: Int64(here.number))
  }

  private mutating func reread(selecting id: Int64? = nil) throws {
    try setSource()
    try table.refresh()
    if let id { try table.select(id) } else { _ = try table.handle(.home, in: Size(80, 20)) }
  }

  /// The rows on the screen as a table for the printer.
  private func printout() -> Printing.Make {
    let (text, parent, showsGone, inForce) = (table.findText, parent, showsGone, inForce)
    return { desk in
      let gazetteer = try desk.store.gazetteer()
      let found = try Self.found(text, in: parent, showsGone: showsGone, on: inForce, desk)
      let place = parent.flatMap { gazetteer[$0] }.map { gazetteer.fullName($0, desk.language) }
      return desk.printout(
        desk[SettlementWords.title], notes: [text.isEmpty ? place ?? "" : desk(PrintWords.found, text)],
        columns: [
          .init(desk[SettlementWords.name], width: 30), .init(desk[SettlementWords.otherName], width: 30),
          .init(desk[SettlementWords.kind], width: 14), .init(desk[SettlementWords.potential], width: 10),
          .init(desk[SettlementWords.inside], width: 8, isNumber: true),
          .init(desk[FindWords.code], width: 11, isNumber: true),
        ]
      ) { take in
        for territory in try found.all() {
          try take(Self.row(territory, gazetteer, desk, isFound: false).cells)
        }
      }
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { [parent] in try TerritoriesView($0, in: parent) },
      inForce: { [workplace, parent] day in
        var shown = try TerritoriesView(workplace, in: parent)
        shown.inForce = day
        try shown.reread()
        return shown
      })
    if let step { return step }
    let selected = table.selectedID
    try setSource()
    try table.refresh()
    if let selected { try table.select(selected) }
    return .stay
  }

  mutating func idle() throws -> Bool {
    guard shownLanguage != workplace.language else { return false }
    shownLanguage = workplace.language
    try reread(selecting: table.selectedID)
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let place = parent.map { workplace.place($0) } ?? workplace.place(.country(Country.kazakhstan))
    let body = canvas.frame(
      title: workplace.title(
        inForce.map { "\(place) · \(workplace(ListWords.inForceOn, $0.dotted))" } ?? place),
      right: workplace.corner,
      message: message ?? Frame.Message(workplace[SettlementWords.hint], role: .dim))
    var shown = table
    shown.words = workplace.words
    let isFound = !table.findText.isEmpty
    shown.columns = [
      TableColumn("name", workplace[SettlementWords.name], width: 20, flex: 3),
      TableColumn(
        "other", workplace[isFound ? ListWords.place : SettlementWords.otherName], width: 18, flex: 2),
      TableColumn("kind", workplace[SettlementWords.kind], width: 15),
      TableColumn("potential", workplace[SettlementWords.potential], width: 9),
      TableColumn("inside", workplace[SettlementWords.inside], width: 6, align: .right),
    ]
    if body.width >= RegistrationLine.wide {
      shown.columns.append(TableColumn("code", workplace[FindWords.code], width: 10, align: .right))
    }
    shown.draw(on: &canvas, in: body)
  }
}
