import Domain
import Store
import TUI
import Words

/// The register of people: found as one types, by name or by birth.
struct PeopleView: PagedScreen {
  typealias Column = PersonLine.Column

  let workplace: Workplace
  var list: PersonList
  var table: Table<ListSource<PersonRow>>
  var message: Frame.Message?
  var opened: SavedFilter?
  var saved: [SavedFilter] = []
  private(set) var fitting = 0
  var found: FoundRows<PersonRow>?
  var counts: [PersonList: Int] = [:]
  var wanted: Int64?
  var isBehind = false
  var changeMark: Int64?
  var shownLanguage: Language
  private var printing: Printing?
  private var joining = FamilyOfMarked()

  /// Opens a list; its first rows are read at once.
  /// - Parameter opened: the name that it has, if it has one.
  init(_ workplace: Workplace, _ list: PersonList = PersonList(), opened: SavedFilter? = nil) throws {
    self.workplace = workplace
    self.list = list
    self.opened = opened
    shownLanguage = workplace.language
    table = Table([], source: .empty, order: list.order.rawValue, words: workplace.words)
    table.marksRows = !workplace.isPast
    setSource()
    // What conditions leave may take long to find: the screen is painted first.
    if list == PersonList(by: list.order, isDescending: list.isDescending) { try refresh() }
  }

  // MARK: Rows

  static let mostPeople = 100

  var named: NamedList { .people(list) }
  var shown: [Column] { PersonLine.shown(in: list) }

  static func list(of named: NamedList) -> PersonList? {
    if case .people(let list) = named { list } else { nil }
  }

  static func line(_ row: PersonRow, in list: PersonList, _ workplace: Workplace) -> TableRow<PersonRow> {
    PersonLine.row(row, in: list, workplace)
  }

  static func rows(of people: [Int64], in list: PersonList, _ store: Store) throws -> [PersonRow] {
    try store.lines(of: people, in: list)
  }

  func row(of saved: RecordSaved) throws -> Int64? {
    saved.register == .person
      ? saved.id : try saved.registration.flatMap { try workplace.store.registration($0)?.person }
  }

  func farewell(to id: Int64) throws -> Frame.Message? {
    try workplace.store.person(id).map {
      Frame.Message(workplace(ListWords.notInList, $0.fullName), role: .good)
    }
  }

  mutating func readSelected() {}

  // MARK: Keys

  var bindings: [Binding] {
    let isLive = !table.isEmpty
    let canWrite = !workplace.isPast
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 8),
      Binding(
        "register", .function(4), label: workplace[ListWords.newTemporary],
        short: workplace[ListWords.newTemporaryShort], help: workplace[RecordWords.registerHelp], priority: 3,
        isLive: isLive && canWrite),
      Binding(
        "family", .function(5), label: workplace[PersonWords.familyOfMarked],
        short: workplace[PersonWords.family], help: workplace[PersonWords.familyOfMarkedHelp],
        priority: table.marked.count > 1 ? 4 : 33, isLive: canWrite && table.marked.count > 1),
      Binding(
        "new", .function(7), label: workplace[ScreenWords.newRecord], short: workplace[ScreenWords.newShort],
        priority: 5, isLive: canWrite),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 4, isLive: isLive),
      Binding(
        "order", .right, label: workplace[ScreenWords.order], help: workplace[ListWords.orderHelp],
        priority: 9),
      Binding(
        "orderBack", .left, label: workplace[ListWords.orderBack], help: workplace[ListWords.orderBackHelp],
        priority: 41),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort],
        priority: 36, isLive: isLive),
      Printing.binding(workplace, priority: 6, isLive: isLive),
      widenBinding,
      quickBinding(isLive: canWrite && isLive),
      GoingBack.binding(workplace, priority: 34),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ] + narrowingBindings(canWrite: canWrite)
  }

  var help: [String] { [workplace[ListWords.peopleHelp], PointWords.text(11)[workplace.language]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    fitting = PersonLine.columns(list, workplace, width: area.width).count - 1
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .find: setSource()
    case .opened(let id): return .push(try PersonView(workplace, id, in: walk))
    case .moved, .stayed, .marked: break
    case .ignored: return try act(key)
    }
    return .stay
  }

  private mutating func act(_ key: Key) throws -> Step {
    if isBehind, command(for: key) != "leave" { try refresh() }
    guard let command = command(for: key) else { return .ignored }
    if let step = try narrow(by: command) { return step }
    let selected = table.selectedRow?.key
    switch command {
    case "find": return .push(try FindView(workplace))
    case "filter":
      try readSaved()
      return .push(filterMenu)
    case "quick": return .push(quickMenu)
    case "family": return try joining.begin(table.marked, workplace)
    case "asOf": return GoingBack.ask(workplace, both: true)
    case "print":
      let printing = Printing(
        workplace, name: workplace[ListWords.people].lowercased() + "-" + workplace.today.iso,
        make: printout())
      self.printing = printing
      return printing.ask()
    case "new": return .push(try RegistrationForm(workplace, start: .new))
    case "open":
      return try selected.map { .push(try PersonView(workplace, $0.id, in: walk)) } ?? .stay
    case "register":
      guard let person = try selected.flatMap({ try workplace.store.person($0.id) }) else { return .stay }
      return .push(try RegistrationForm(workplace, start: .ofPerson(person)))
    case "history":
      return try selected.map { .push(try HistoryView(workplace, .person, $0.id, name: $0.name)) } ?? .stay
    case "order": turn(by: 1)
    case "orderBack": turn(by: -1)
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

  private var quickMenu: MenuDialog {
    MenuDialog(
      "quick", title: workplace[MarkedWords.quick],
      items: QuickForm<Person>.offered(ofSeveral: !table.marked.isEmpty).map {
        Menu.Item($0.rawValue, workplace[FieldWords.label($0)])
      }, words: workplace.words)
  }

  /// The rows on the screen, all of them, or the marked ones, as a table for the printer.
  private func printout() -> Printing.Make {
    let (list, text, marked) = (list, table.findText, table.marked)
    return { desk in
      let store = desk.store
      if !marked.isEmpty {
        // As they stand under the filter; those too that it hides.
        let filtered = PersonList(list.filter)
        let rows = try marked.compactMap {
          try store.line($0, in: filtered) ?? store.line($0, in: PersonList())
        }.sorted { (PersonName.sortKey($0.name), $0.id) < (PersonName.sortKey($1.name), $1.id) }
        return PersonLine.printout(
          list, rows: rows, notes: [desk(MarkedWords.marked, "\(marked.count)")], desk)
      }
      let label = list.label(desk)
      if text.isEmpty { return PersonLine.printout(list, notes: [label], desk) }
      let rows = try store.lines(
        of: try store.people(text, in: list, limit: Self.mostPeople).people, in: list)
      return PersonLine.printout(list, rows: rows, notes: [label, desk(PrintWords.found, text)], desk)
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { [list] in try PeopleView($0, list) },
      inForce: { [workplace, list] day in
        var shown = PersonList(.registeredOn(day), by: list.order, isDescending: list.isDescending)
        (shown.conditions, shown.columns) = (list.conditions, list.columns)
        return try PeopleView(workplace, shown)
      })
    if let step { return step }
    if let step = printing.answer(answer, &message) { return step }
    if let step = try joining.answer(answer, workplace, &message) {
      if joining.isMade { table.marked = [] }
      try follow(nil)
      return step
    }
    try follow(answer)
    switch answer as? DialogAnswer {
    case .chose("filter", let item): show(item)
    case .chose("quick", let item):
      guard let field = FieldID(rawValue: item) else { break }
      let people = try subjects.compactMap { try workplace.store.person($0) }
      return people.isEmpty ? .stay : .push(try QuickForm(workplace, people, field))
    default: return try narrow(by: answer)
    }
    return .stay
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner,
      message: message ?? said(of: MarkedWords.actsOnPeople, orElse: ListWords.peopleHint))
    var shown = table
    shown.columns = PersonLine.columns(list, workplace, width: body.width)
    shown.words = workplace.words
    if found == nil { shown.found = countAndOrder }
    shown.found = marking(shown.found)
    shown.draw(on: &canvas, in: body)
  }

  /// «Люди», and what of them.
  private var title: String {
    list.filter == .all && list.conditions.isEmpty && opened == nil
      ? workplace[ListWords.people] : "\(workplace[ListWords.people]) · \(titleLabel)"
  }

  /// «131 902 человека · по фамилии ▲»; `…` until they have been counted.
  private var countAndOrder: String {
    let count = counts[list.counted].map { CountWords.people($0, workplace.language) } ?? "…"
    let order = workplace[list.order == .name ? ListWords.byName : ListWords.byBirth]
    return "\(count) · \(workplace(list.isDescending ? ListWords.downwards : ListWords.upwards, order))"
  }
}
