import Domain
import Store
import TUI
import Words

/// The register of registrations: found as one types, in several orders, with the selected one told below.
struct RegistrationsView: NarrowedScreen {
  typealias Column = RegistrationLine.Column

  let workplace: Workplace
  var list: RegistrationList
  var table: Table<ListSource<RegistrationRow>>
  /// What is looked for; nil where the whole list is shown.
  var found: FoundRows<RegistrationRow>?
  var counts: [RegistrationList: Int] = [:]
  var saved: [SavedFilter] = []
  var opened: SavedFilter?
  var fitting = 0
  var printing: Printing?
  var selected: RegistrationRecord?
  /// The record to be selected when the rows are read next.
  var wanted: Int64?
  var isBehind = false
  var message: Frame.Message?
  var shownLanguage: Language

  /// Opens the list; its first rows are read at once.
  init(_ workplace: Workplace, filter: RegistrationList.Filter = .open) throws {
    try self.init(workplace, RegistrationList(filter))
  }

  /// Opens a list.
  /// - Parameter opened: the name that it has, if it has one.
  init(_ workplace: Workplace, _ list: RegistrationList, opened: SavedFilter? = nil) throws {
    self.workplace = workplace
    self.list = list
    self.opened = opened
    shownLanguage = workplace.language
    table = Table(
      [], source: .empty, order: RegistrationLine.id(list.order), words: workplace.words)
    table.marksRows = !workplace.isPast
    setSource()
    // What conditions leave may take long to find: the screen is painted first.
    if list.conditions.isEmpty { try refresh() }
  }

  // MARK: Rows

  /// People that a search brings into the list at most.
  static let mostPeople = 200

  var named: NamedList { .registrations(list) }
  var shown: [Column] { RegistrationLine.shown(in: list) }
  var showsFirstOnly: Bool { found?.isCut ?? false }

  static func list(of named: NamedList) -> RegistrationList? {
    if case .registrations(let list) = named { list } else { nil }
  }

  /// Sets where the rows come from; they are read in ``idle()``.
  mutating func setSource() {
    let (store, text, list, workplace) = (workplace.store, table.findText, list, workplace)
    if text.isEmpty {
      found = nil
      table.source = rows { RegistrationLine.row($0, in: list, workplace) }
    } else {
      let found = FoundRows<RegistrationRow>(id: \.id) {
        let (people, isCut) = try store.people(text, in: list, limit: Self.mostPeople)
        return (try store.lines(of: people, in: list), isCut)
      }
      table.source = ListSource(found) { RegistrationLine.row($0, in: list, workplace) }
      self.found = found
    }
    table.order = found == nil ? RegistrationLine.id(list.order) : ""
    table.isDescending = list.isDescending
    isBehind = true
  }

  /// Reads the rows and what is said of the selected one.
  mutating func refresh() throws {
    try table.refresh()
    if let id = wanted, try !table.select(id), message == nil { message = try farewell(to: id) }
    wanted = nil
    if let found {
      table.found = workplace(ListWords.found, try found.count())
      if message == nil, list != RegistrationList(.all, by: list.order), try found.all().isEmpty {
        message = try elsewhere()
      }
    }
    try readSelected()
    isBehind = false
  }

  mutating func readSelected() throws {
    selected = try table.selectedID.map { try RegistrationRecord($0, in: workplace.store) }
  }

  /// What became of a saved record that this list does not hold.
  func farewell(to id: Int64) throws -> Frame.Message? {
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
  func elsewhere() throws -> Frame.Message? {
    let all = RegistrationList(.all)
    let people = try workplace.store.people(table.findText, in: all, limit: Self.mostPeople).people
    let count = try workplace.store.lines(of: people, in: all).count
    return count == 0 ? nil : Frame.Message(workplace(ListWords.foundElsewhere, CountWords.number(count)))
  }

  // MARK: After the paint

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    let isBehind = isBehind || table.isStale
    let others = RegistrationList.Filter.offered.map { RegistrationList($0) }
    let next = ([list] + others + saved.compactMap { Self.list(of: $0.list) }).first {
      counts[$0.counted] == nil
    }
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

  // MARK: Drawing

  /// What F8 acts on.
  private var marks: Frame.Message? {
    endsMarked
      ? Frame.Message(workplace(MarkedWords.acts, "\(table.marked.count)"), role: .warning) : nil
  }

  private static func panelRows(in body: Size) -> Int { body.height >= 30 ? 8 : 3 }

  static func tableSize(in body: Size) -> Size {
    Size(body.width, body.height - panelRows(in: body) - 1)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(
        "\(workplace[ListWords.registrations]) · \(titleLabel)"),
      right: workplace.corner,
      message: message ?? marks ?? selected?.message(workplace)
        ?? Frame.Message(narrowing ?? workplace[ListWords.hint], role: .dim)
    )
    let panel = body.bottom(Self.panelRows(in: body.size))
    canvas.rule(body.dropBottom(panel.height).bottom(1))
    if let selected {
      for (row, line) in selected.lines(workplace).prefix(panel.height).enumerated() {
        canvas.put(line, in: panel.row(row).inset(1, 0), role: row == 0 ? .heading : row > 2 ? .dim : .plain)
      }
    }
    var shown = table
    shown.columns = RegistrationLine.columns(list, workplace, width: body.width)
    shown.words = workplace.words
    if found == nil { shown.found = "\(rowCount) · \(orderWords)" }
    shown.found = marking(shown.found)
    shown.draw(on: &canvas, in: body.dropBottom(panel.height + 1))
  }
}
