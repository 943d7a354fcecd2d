import Domain
import Store
import TUI
import Words

/// The register of people: found as one types, by name or by birth.
struct PeopleView: Screen {
  let workplace: Workplace
  private var list = PersonList()
  private var table: Table<ListSource<PersonRow>>
  private var found: FoundRows<PersonRow>?
  private var count: Int?
  private var wanted: Int64?
  private var printing: Printing?
  private var isBehind = false
  private var message: Frame.Message?
  private var shownLanguage: Language

  /// Opens the list; its first rows are read at once.
  init(_ workplace: Workplace) throws {
    self.workplace = workplace
    shownLanguage = workplace.language
    table = Table(
      [], source: Self.source(list, workplace), order: list.order.rawValue, words: workplace.words)
    try refresh()
  }

  // MARK: Rows

  private static let most = 100

  private static func source(_ list: PersonList, _ workplace: Workplace) -> ListSource<PersonRow> {
    let store = workplace.store
    return ListSource(
      page: { try store.page(list, after: $0?.key, backwards: $1, limit: $2) },
      record: { try store.line($0, in: list) }, line: { row($0, workplace) })
  }

  private static func row(_ record: PersonRow, _ workplace: Workplace) -> TableRow<PersonRow> {
    let sex = record.sex.flatMap { ChoiceWords.short(.sex, $0.rawValue) }.map { workplace[$0] } ?? ""
    return TableRow(
      id: record.id, key: record,
      cells: [
        record.name, record.iin ?? workplace[ListWords.noIIN], record.birth?.dotted ?? "", sex,
        record.citizenship,
        workplace.lastPlace(record.place, record.goneTo), workplace.district(record.place),
      ])
  }

  private static func find(_ text: String, _ list: PersonList, _ store: Store) throws
    -> (people: [PersonRow], isCut: Bool)
  {
    var seen: Set<Int64> = []
    let people = try store.find(text, limit: most).compactMap(\.person).filter { seen.insert($0).inserted }
    return (try people.compactMap { try store.line($0, in: list) }, people.count == most)
  }

  private mutating func setSource() {
    let (store, text, list, workplace) = (workplace.store, table.findText, list, workplace)
    if text.isEmpty {
      found = nil
      table.source = Self.source(list, workplace)
    } else {
      let found = FoundRows<PersonRow>(id: \.id) {
        let (people, isCut) = try Self.find(text, list, store)
        return (people, isCut)
      }
      table.source = ListSource(found) { Self.row($0, workplace) }
      self.found = found
    }
    table.order = found == nil ? list.order.rawValue : ""
    table.isDescending = list.isDescending
    isBehind = true
  }

  private mutating func refresh() throws {
    try table.refresh()
    if let wanted { try table.select(wanted) }
    wanted = nil
    if let found {
      table.found = workplace(ListWords.found, try found.count())
    }
    isBehind = false
  }

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
        priority: 31, isLive: isLive),
      Printing.binding(workplace, priority: 6, isLive: isLive),
      Binding(
        "asOf", .alt("d"), label: workplace[JournalWords.asOf], short: workplace[JournalWords.asOfShort],
        priority: 34, isLive: canWrite),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  var help: [String] { [workplace[ListWords.peopleHelp], PointWords.text(11)[workplace.language]] }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .find: setSource()
    case .opened(let id): return .push(try PersonView(workplace, id, in: walk))
    case .moved, .stayed, .marked: break
    case .ignored: return try act(key)
    }
    return .stay
  }

  private var walk: ListWalk? { table.selectedRow.map { ListWalk(table.source, from: $0) } }

  private mutating func act(_ key: Key) throws -> Step {
    if isBehind, command(for: key) != "leave" { try refresh() }
    let selected = table.selectedRow?.key
    switch command(for: key) {
    case "find": return .push(try FindView(workplace))
    case "asOf": return GoingBack.ask(workplace)
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
    case "leave": return .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  /// The rows on the screen, all of them, as a table for the printer.
  private func printout() -> Printing.Make {
    let (list, text) = (list, table.findText)
    return { desk in
      desk.printout(
        desk[ListWords.people], notes: text.isEmpty ? [] : [desk(PrintWords.found, text)],
        columns: [
          .init("№", width: 7, isNumber: true), .init(desk[ListWords.name], width: 36),
          .init(desk[ListWords.iin], width: 12), .init(desk[ListWords.born], width: 10),
          .init(desk[ListWords.sex], width: 3), .init(desk[ListWords.citizenship], width: 4),
          .init(desk[ListWords.place], width: 24), .init(desk[ListWords.district], width: 24),
        ]
      ) { take in
        var number = 0
        func give(_ rows: [PersonRow]) throws {
          for row in rows {
            number += 1
            try take(["\(number)"] + Self.row(row, desk).cells)
          }
        }
        guard text.isEmpty else { return try give(try Self.find(text, list, desk.store).people) }
        var key: ListKey?
        repeat {
          let rows = try desk.store.page(list, after: key, limit: 500)
          try give(rows)
          key = rows.last?.key
        } while key != nil
      }
    }
  }

  private mutating func turn(by step: Int) {
    let orders = PersonList.Order.allCases.flatMap { [($0, false), ($0, true)] }
    let index = orders.firstIndex { $0 == (list.order, list.isDescending) } ?? 0
    (list.order, list.isDescending) = orders[(index + step + orders.count) % orders.count]
    table.clearFind()
    setSource()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    let step = try GoingBack.answer(answer, workplace, &message) { try PeopleView($0) }
    if let step { return step }
    if let step = printing.answer(answer, &message) { return step }
    if let shown = answer as? ListWalk.Shown {
      wanted = shown.id
      if shown.hasSaved { setSource() }
      isBehind = true
    }
    guard let saved = answer as? RecordSaved else { return .stay }
    wanted =
      saved.register == .person
      ? saved.id : try saved.registration.flatMap { try workplace.store.registration($0)?.person }
    count = nil
    setSource()
    return .stay
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    let isBehind = isBehind || table.isStale
    guard isBehind || table.wantsMore || count == nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    _ = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { store in
      if isBehind {
        try refresh()
      } else if table.wantsMore {
        try table.readAhead()
      } else {
        count = try store.countOfPeople()
      }
    }
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(workplace[ListWords.people]), right: workplace.corner,
      message: message ?? Frame.Message(workplace[ListWords.peopleHint], role: .dim))
    var shown = table
    shown.columns = columns(width: body.width)
    shown.words = workplace.words
    if found == nil { shown.found = countAndOrder }
    shown.draw(on: &canvas, in: body)
  }

  /// «131 902 человека · по фамилии ▲»; `…` until they have been counted.
  private var countAndOrder: String {
    let count = count.map { CountWords.people($0, workplace.language) } ?? "…"
    let order = workplace[list.order == .name ? ListWords.byName : ListWords.byBirth]
    return "\(count) · \(workplace(list.isDescending ? ListWords.downwards : ListWords.upwards, order))"
  }

  private func columns(width: Int) -> [TableColumn] {
    var columns = [
      TableColumn(PersonList.Order.name.rawValue, workplace[ListWords.name], width: 24, flex: 3),
      TableColumn("iin", workplace[ListWords.iin], width: 12),
      TableColumn(PersonList.Order.birth.rawValue, workplace[ListWords.born], width: 10, align: .right),
      TableColumn("sex", workplace[ListWords.sex], width: 3),
      TableColumn("citizenship", workplace[ListWords.citizenship], width: 4),
      TableColumn("place", workplace[ListWords.place], width: 14, flex: 2),
    ]
    if width >= RegistrationLine.wide {
      columns.append(TableColumn("district", workplace[ListWords.district], width: 24, flex: 1))
    }
    return columns
  }
}
