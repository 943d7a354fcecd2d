import Domain
import Store
import TUI
import Words

/// The register of registrations: found as one types, in several orders, with the selected one told below.
struct RegistrationsView: PagedScreen {
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
  var changeMark: Int64?
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
      [], source: .empty, order: list.order.rawValue, words: workplace.words)
    table.marksRows = !workplace.isPast
    setSource()
    // What conditions leave may take long to find: the screen is painted first.
    if list.conditions.isEmpty { try refresh() }
  }

  // MARK: Rows

  static let mostPeople = 200

  var named: NamedList { .registrations(list) }
  var shown: [Column] { RegistrationLine.shown(in: list) }
  static func list(of named: NamedList) -> RegistrationList? {
    if case .registrations(let list) = named { list } else { nil }
  }

  static func line(_ row: RegistrationRow, in list: RegistrationList, _ workplace: Workplace)
    -> TableRow<RegistrationRow>
  {
    RegistrationLine.row(row, in: list, workplace)
  }

  static func rows(of people: [Int64], in list: RegistrationList, _ store: Store) throws
    -> [RegistrationRow]
  {
    try store.lines(of: people, in: list)
  }

  func row(of saved: RecordSaved) -> Int64? { saved.registration }

  mutating func readSelected() throws {
    selected = try table.selectedID.map { try RegistrationRecord($0, in: workplace.store) }
  }

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
