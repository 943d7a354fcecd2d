import Domain
import Store
import TUI
import Words

/// The list of a register that is read page by page in the database, filtered, ordered and counted after the paint.
protocol PagedScreen: NarrowedScreen where List: FilteredList, List.Row == Row {
  /// What is looked for; nil where the whole list is shown.
  var found: FoundRows<Row>? { get set }
  /// How many rows the lists have that were counted.
  var counts: [List: Int] { get set }
  /// The record to be selected when the rows are read next.
  var wanted: Int64? { get set }
  /// Whether the rows are to be read anew.
  var isBehind: Bool { get set }
  /// The store's mark of changes when the rows were asked for.
  var changeMark: Int64? { get set }
  var shownLanguage: Language { get set }
  /// People that a search brings into the list at most.
  static var mostPeople: Int { get }
  /// A row as the table shows it.
  static func line(_ row: Row, in list: List, _ workplace: Workplace) -> TableRow<Row>
  /// The rows of these people.
  static func rows(of people: [Int64], in list: List, _ store: Store) throws -> [Row]
  /// The row of a record that a screen above has saved; nil: the one selected stays.
  func row(of saved: RecordSaved) throws -> Int64?
  /// What became of a saved record that the list does not hold.
  func farewell(to id: Int64) throws -> Frame.Message?
  /// Reads what is said of the selected row, if anything is.
  mutating func readSelected() throws
}

extension PagedScreen {
  // MARK: Rows

  /// Rows with conditions up to which all of them are read at once.
  private static var fewRows: Int { 5_000 }

  /// Sets where the rows come from; they are read in ``idle()``.
  mutating func setSource() { setSource(formerly: []) }

  /// - Parameter formerly: the rows of the same list before something was saved.
  private mutating func setSource(formerly: [Int64]) {
    let (store, text, list, workplace) = (workplace.store, table.findText, list, workplace)
    let line = { (row: Row) in Self.line(row, in: list, workplace) }
    if text.isEmpty {
      found = nil
      table.source = pages(formerly, line: line)
    } else {
      let found = FoundRows<Row>(id: \.id, formerly: formerly) {
        let (people, isCut) = try store.people(text, in: list, limit: Self.mostPeople)
        return (try Self.rows(of: people, in: list, store), isCut)
      }
      table.source = ListSource(found, line: line)
      self.found = found
    }
    table.order = found == nil ? list.order.rawValue : ""
    table.isDescending = list.isDescending
    isBehind = true
    changeMark = try? workplace.store.changeMark()
  }

  /// The rows of the list: by pages; under conditions all of them where they are few, for then they lie far apart in
  /// the order of the list.
  private func pages(_ formerly: [Int64], line: @escaping (Row) -> TableRow<Row>) -> ListSource<Row> {
    let (store, list) = (workplace.store, list)
    let few = Box<[Row]??>(nil)
    func all() throws -> [Row]? {
      if list.conditions.isEmpty { return nil }
      if let read = few.value { return read }
      let read = try store.few(list, most: Self.fewRows)
      few.value = .some(read)
      return read
    }
    let found = FoundRows<Row>(id: \.id, formerly: formerly) { (try all() ?? [], false) }
    return ListSource(
      page: { from, backwards, count in
        try all() == nil
          ? store.page(list, after: from?.key, backwards: backwards, limit: count)
          : found.page(from: from, backwards: backwards, count: count)
      },
      record: { try all() == nil ? store.line($0, in: list) : found.record($0) }, line: line)
  }

  var showsFirstOnly: Bool { found?.isCut ?? false }

  /// Reads the rows.
  mutating func refresh() throws {
    try table.refresh()
    if let id = wanted, try !table.select(id), message == nil { message = try farewell(to: id) }
    wanted = nil
    if let found {
      table.found = workplace(ListWords.found, try found.count())
      if message == nil, list.isNarrowed, try found.all().isEmpty { message = try elsewhere() }
    }
    try readSelected()
    isBehind = false
  }

  /// Nothing under this filter, but perhaps among all.
  private func elsewhere() throws -> Frame.Message? {
    let store = workplace.store
    let all = List(List.Filter.all, by: list.order, isDescending: false)
    let people = try store.people(table.findText, in: all, limit: Self.mostPeople).people
    let count = try Self.rows(of: people, in: all, store).count
    return count == 0 ? nil : Frame.Message(workplace(ListWords.foundElsewhere, CountWords.number(count)))
  }

  /// The selected row as the place from which a record's screen goes on to the next one.
  var walk: ListWalk? { table.selectedRow.map { ListWalk(table.source, from: $0) } }

  /// Goes on after a screen above: with the record that it has shown or saved last, and with other rows where anything
  /// was saved or taken back there.
  mutating func follow(_ answer: (any Answer)?) throws {
    if let shown = answer as? ListWalk.Shown {
      wanted = shown.id
      isBehind = true
    } else if let saved = answer as? RecordSaved {
      wanted = try row(of: saved) ?? table.selectedID
      isBehind = true
    }
    guard try workplace.store.changeMark() != changeMark else { return }
    counts = [:]
    setSource(formerly: table.window.map(\.id))
  }

  // MARK: Orders and filters

  /// The next order: each upwards, then downwards.
  mutating func turn(by step: Int) {
    let orders = List.orders(of: list.filter).flatMap { [($0, false), ($0, true)] }
    let index = orders.firstIndex { $0.0 == list.order && $0.1 == list.isDescending } ?? 0
    (list.order, list.isDescending) = orders[(index + step + orders.count) % orders.count]
    table.clearFind()
    setSource()
  }

  var filterMenu: MenuDialog {
    MenuDialog(
      "filter", title: workplace[ScreenWords.filter],
      items: List.Filter.offered.map {
        Menu.Item($0.kept, $0.label(workplace), detail: count(List(of: $0)))
      } + savedItems { Self.list(of: $0).map(count) ?? "" },
      selected: list.filter.kept, words: workplace.words)
  }

  private func count(_ list: List) -> String {
    counts[list.counted].map { CountWords.number($0) } ?? "…"
  }

  /// Shows what the menu of filters was asked for.
  mutating func show(_ item: String) {
    if let filter = List.Filter.offered.first(where: { $0.kept == item }) {
      list = list.showing(filter)
      opened = nil
    } else {
      _ = showSaved(item)
    }
    setSource()
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    let isBehind = isBehind || table.isStale
    let others = List.Filter.offered.map { List(of: $0) } + saved.compactMap { Self.list(of: $0.list) }
    let next = ([list] + others).first { counts[$0.counted] == nil }
    guard isBehind || table.wantsMore || next != nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    _ = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { store in
      if isBehind {
        try refresh()
      } else if table.wantsMore {
        try table.readAhead()
      } else if let next {
        counts[next.counted] = try store.count(next)
      }
    }
    return true
  }
}
