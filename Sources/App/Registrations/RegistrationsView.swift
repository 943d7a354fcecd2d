import Domain
import Store
import TUI
import Words

/// The register of registrations: found as one types, in several orders, with the selected one told below.
struct RegistrationsView: Screen {
  let workplace: Workplace
  private(set) var list: RegistrationList
  private var table: Table<ListSource<RegistrationRow>>
  /// What is looked for; nil where the whole list is shown.
  private var found: FoundRows<RegistrationRow>?
  private var counts: [RegistrationList.Filter: Int] = [:]
  private var selected: RegistrationRecord?
  /// The record to be selected when the rows are read next.
  private var wanted: Int64?
  private var isBehind = false
  private var message: Frame.Message?
  private var shownLanguage: Language

  /// Opens the list; its first rows are read at once.
  init(_ workplace: Workplace, filter: RegistrationList.Filter = .open) throws {
    self.workplace = workplace
    list = RegistrationList(filter)
    shownLanguage = workplace.language
    table = Table(
      [], source: Self.source(list, workplace), order: RegistrationLine.id(list.order), words: workplace.words
    )
    try refresh()
  }

  // MARK: Rows

  /// People that a search brings into the list at most.
  private static let mostPeople = 200

  private static func source(_ list: RegistrationList, _ workplace: Workplace) -> ListSource<RegistrationRow>
  {
    let store = workplace.store
    return ListSource(
      page: { try store.page(list, after: $0?.key, backwards: $1, limit: $2) },
      record: { try store.line($0, in: list) }, line: { RegistrationLine.row($0, in: list, workplace) })
  }

  /// Sets where the rows come from; they are read in ``idle()``.
  private mutating func setSource() {
    let (store, filter, text, list, workplace) = (
      workplace.store, list.filter, table.findText, list, workplace
    )
    if text.isEmpty {
      found = nil
      table.source = Self.source(list, workplace)
    } else {
      let found = FoundRows<RegistrationRow>(id: \.id) {
        let people = try Self.people(text, store)
        return (try store.lines(of: people, filter: filter), people.count == Self.mostPeople)
      }
      table.source = ListSource(found) { RegistrationLine.row($0, in: list, workplace) }
      self.found = found
    }
    table.order = found == nil ? RegistrationLine.id(list.order) : ""
    table.isDescending = list.isDescending
    isBehind = true
  }

  private static func people(_ text: String, _ store: Store) throws -> [Int64] {
    var seen: Set<Int64> = []
    return try store.find(text, limit: mostPeople).compactMap(\.person).filter { seen.insert($0).inserted }
  }

  /// Reads the rows and what is said of the selected one.
  private mutating func refresh() throws {
    try table.refresh()
    if let id = wanted, try !table.select(id) { message = try farewell(to: id) }
    wanted = nil
    if let found {
      table.found = workplace(ListWords.found, try found.count())
      if message == nil, list.filter != .all, try found.all().isEmpty { message = try elsewhere() }
    }
    try readSelected()
    isBehind = false
  }

  private mutating func readSelected() throws {
    selected = try table.selectedID.map { try RegistrationRecord($0, in: workplace.store) }
  }

  /// What became of a saved record that this list does not hold.
  private func farewell(to id: Int64) throws -> Frame.Message? {
    guard let stay = try workplace.store.registration(id),
      let person = try workplace.store.person(stay.person)
    else { return nil }
    let words =
      if let ended = stay.endedOn { workplace(ListWords.endedOn, person.fullName, ended.dotted) } else {
        workplace(ListWords.notInList, person.fullName)
      }
    return Frame.Message(words, role: .good)
  }

  /// Nothing under this filter, but perhaps among all.
  private func elsewhere() throws -> Frame.Message? {
    let people = try Self.people(table.findText, workplace.store)
    let count = try workplace.store.lines(of: people).count
    return count == 0 ? nil : Frame.Message(workplace(ListWords.foundElsewhere, CountWords.number(count)))
  }

  // MARK: Keys

  var bindings: [Binding] {
    let canWrite = !workplace.isPast
    let canEnd = canWrite && selected?.stay.canBeEnded ?? false
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 10),
      Binding(
        "following", .function(4), label: workplace[ListWords.newTemporary],
        short: workplace[ListWords.newTemporaryShort], help: workplace[ListWords.newTemporaryHelp],
        priority: 3, isLive: canWrite && selected != nil),
      Binding(
        "departure", .function(5), label: workplace[ListWords.departure],
        help: workplace[ListWords.departureHelp],
        priority: 4, isLive: canEnd),
      Binding(
        "new", .function(7), label: workplace[ScreenWords.newRecord], short: workplace[ScreenWords.newShort],
        priority: 5, isLive: canWrite),
      Binding(
        "deregister", .function(8), label: workplace[ListWords.deregister],
        short: workplace[ListWords.deregisterShort], help: workplace[ListWords.deregisterHelp], priority: 6,
        isLive: canEnd),
      Binding("filter", .tab, label: workplace[ScreenWords.filter], priority: 7),
      Binding(
        "order", .right, label: workplace[ScreenWords.order], help: workplace[ListWords.orderHelp],
        priority: 9),
      Binding(
        "orderBack", .left, label: workplace[ListWords.orderBack], help: workplace[ListWords.orderBackHelp],
        priority: 33),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 30, isLive: selected != nil),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort],
        priority: 31, isLive: selected != nil),
      Binding("asOf", .alt("d"), label: workplace[JournalWords.asOf], priority: 34, isLive: canWrite),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] {
    [
      workplace[ListWords.registrationsHelp], workplace[ListWords.signs],
      PointWords.text(12)[workplace.language],
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch try table.handle(key, in: Self.tableSize(in: Frame.bodySize(in: area))) {
    case .find:
      message = nil
      setSource()
      return .stay
    case .moved:
      message = nil
      try readSelected()
      return .stay
    case .opened(let id): return .push(try RegistrationView(workplace, id))
    case .stayed: return .stay
    case .ignored: return try act(key)
    }
  }

  private mutating func act(_ key: Key) throws -> Step {
    // Keys that come before the search has run mean the row that it will find.
    if isBehind, command(for: key) != "leave" { try refresh() }
    guard let command = command(for: key) else { return .ignored }
    message = nil
    switch command {
    case "find": return .push(try FindView(workplace))
    case "new": return .push(try RegistrationForm(workplace, start: .new))
    case "filter": return .push(filterMenu())
    case "asOf": return GoingBack.ask(workplace)
    case "order": turn(by: 1)
    case "orderBack": turn(by: -1)
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "leave": return .pop(nil)
    default:
      guard let selected else { return .stay }
      return try act(command, on: selected)
    }
    return .stay
  }

  private func act(_ command: String, on record: RegistrationRecord) throws -> Step {
    switch command {
    case "open": .push(try RegistrationView(workplace, record.stay.id))
    case "following":
      .push(try RegistrationForm(workplace, start: .following(record.stay, record.person)))
    case "departure": .push(try DepartureForm(workplace, .departure, of: record))
    case "deregister": .push(try DepartureForm(workplace, .deregistration, of: record))
    case "history":
      .push(try HistoryView(workplace, .registration, record.stay.id, name: record.person.fullName))
    default: .ignored
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let past = answer as? GoingBack.Ready {
      return .push(try RegistrationsView(workplace.past(past.store, past.day), filter: list.filter))
    }
    if case .wrote(GoingBack.tag, let text)? = answer as? DialogAnswer {
      let (step, said) = GoingBack.start(text, workplace)
      message = said
      return step
    }
    if let saved = answer as? RecordSaved {
      wanted = saved.registration ?? table.selectedID
      counts = [:]
      setSource()
    } else if case .chose("filter", let item)? = answer as? DialogAnswer,
      let filter = RegistrationList.Filter.offered.first(where: { $0.name == item })
    {
      list = RegistrationList(filter, by: list.order, isDescending: list.isDescending)
      setSource()
    }
    return .stay
  }

  // MARK: Orders and filters

  private var orderName: Phrase {
    switch list.order {
    case .name: ListWords.byName
    case .day: ListWords.byDay
    case .place: ListWords.byPlace
    case .until: ListWords.byUntil
    }
  }

  /// «по фамилии ▲».
  private var orderWords: String {
    workplace(list.isDescending ? ListWords.downwards : ListWords.upwards, workplace[orderName])
  }

  /// How many rows there are; `…` until they have been counted.
  private var rowCount: String {
    counts[list.filter].map { CountWords.rows($0, workplace.language) } ?? "…"
  }

  /// The next order: each upwards, then downwards.
  private mutating func turn(by step: Int) {
    let orders = RegistrationList.orders(of: list.filter).flatMap { [($0, false), ($0, true)] }
    let index = orders.firstIndex { $0 == (list.order, list.isDescending) } ?? 0
    let next = orders[(index + step + orders.count) % orders.count]
    list.order = next.0
    list.isDescending = next.1
    table.clearFind()
    setSource()
  }

  private func filterMenu() -> MenuDialog {
    MenuDialog(
      "filter", title: workplace[ScreenWords.filter],
      items: RegistrationList.Filter.offered.map {
        Menu.Item($0.name, $0.label(workplace), detail: count($0))
      },
      selected: list.filter.name, words: workplace.words)
  }

  private func count(_ filter: RegistrationList.Filter) -> String {
    counts[filter].map { CountWords.number($0) } ?? "…"
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    let isBehind = isBehind || table.isStale
    let next = ([list.filter] + RegistrationList.Filter.offered).first { counts[$0] == nil }
    guard isBehind || next != nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    _ = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { store in
      if isBehind {
        try refresh()
      } else if let next {
        counts[next] = try store.count(RegistrationList(next))
      }
    }
    return true
  }

  // MARK: Drawing

  private static func panelRows(in body: Size) -> Int { body.height >= 30 ? 8 : 3 }

  private static func tableSize(in body: Size) -> Size {
    Size(body.width, body.height - panelRows(in: body) - 1)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(
        "\(workplace[ListWords.registrations]) · \(list.filter.label(workplace))"),
      right: workplace.corner,
      message: message ?? selected?.message(workplace)
        ?? Frame.Message(workplace[ListWords.hint], role: .dim)
    )
    let panel = body.bottom(Self.panelRows(in: body.size))
    canvas.rule(body.dropBottom(panel.height).bottom(1))
    if let selected {
      for (row, line) in selected.lines(workplace).prefix(panel.height).enumerated() {
        canvas.put(line, in: panel.row(row).inset(1, 0), role: row == 0 ? .heading : row > 2 ? .dim : .plain)
      }
    }
    var shown = table
    shown.columns = RegistrationLine.columns(list.order, workplace, width: body.width)
    shown.words = workplace.words
    if found == nil { shown.found = "\(rowCount) · \(orderWords)" }
    shown.draw(on: &canvas, in: body.dropBottom(panel.height + 1))
  }
}
