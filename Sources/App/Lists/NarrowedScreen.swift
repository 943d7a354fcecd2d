import Domain
import Store
import TUI
import Words

/// The list of a register: what all of them do to be narrowed by what stands in a column, marked, given columns and a
/// name.
protocol NarrowedScreen: Screen {
  associatedtype List: LabelledList
  associatedtype Column: LineColumn
  associatedtype Row: Sendable
  var workplace: Workplace { get }
  var list: List { get set }
  var table: Table<ListSource<Row>> { get set }
  var message: Frame.Message? { get set }
  /// The named list that it was opened as.
  var opened: SavedFilter? { get set }
  /// All lists of the register that have a name, as they were read last.
  var saved: [SavedFilter] { get set }
  /// As it is kept under a name.
  var named: NamedList { get }
  /// The columns beside the name in their order: those the officer has chosen, else the usual ones.
  var shown: [Column] { get }
  /// How many of them the window has shown last.
  var fitting: Int { get }
  /// Whether a search has found more than it shows.
  var showsFirstOnly: Bool { get }
  /// The list of a name, if it is one of this register.
  static func list(of named: NamedList) -> List?
  /// Sets where the rows come from; they are read in ``idle()``.
  mutating func setSource()
}

extension NarrowedScreen {
  /// «действующие · временная · с.Аксу».
  var label: String { list.label(workplace) }

  // MARK: Keys

  /// The keys that every such list has.
  /// - Parameter filter: how early the footer names the filters.
  func narrowingBindings(canWrite: Bool, filter: Int = 7) -> [Binding] {
    let isLive = !table.isEmpty
    return [
      Binding("filter", .tab, label: workplace[ScreenWords.filter], priority: filter),
      Binding(
        "frequency", .alt("f"), label: workplace[ListWords.frequency],
        short: workplace[ListWords.frequencyShort], help: workplace[ListWords.frequencyHelp], priority: 31),
      Binding(
        "mark", .character(" "), .insert, label: workplace[MarkedWords.mark],
        short: workplace[MarkedWords.markShort], help: workplace[MarkedWords.markHelp], priority: 34,
        isLive: canWrite && isLive),
      Binding(
        "columns", .alt("c"), label: workplace[ListWords.columns], help: workplace[ListWords.columnsHelp],
        priority: 43),
      Binding("markAll", .alt("a"), label: workplace[MarkedWords.markAll], priority: 42, isLive: canWrite),
      Binding(
        "name", .alt("s"), label: workplace[ListWords.saveFilter],
        short: workplace[ListWords.saveFilterShort], priority: 42, isLive: canWrite),
    ]
  }

  /// Takes the last condition away.
  var widenBinding: Binding {
    Binding(
      "widen", .backspace, label: workplace[ListWords.widen], short: workplace[ListWords.widenShort],
      priority: 35, isLive: !list.conditions.isEmpty)
  }

  /// Corrects one field of the selected row, or of the marked ones.
  func quickBinding(isLive: Bool) -> Binding {
    table.marked.isEmpty
      ? Binding(
        "quick", .alt("e"), label: workplace[MarkedWords.quick], short: workplace[MarkedWords.quickShort],
        help: workplace[MarkedWords.quickHelp], priority: 33, isLive: isLive)
      : Binding(
        "quick", .alt("e"), label: .init(workplace(MarkedWords.correct, "\(table.marked.count)")),
        short: workplace[MarkedWords.quickShort], help: workplace[MarkedWords.quickHelp], priority: 33,
        isLive: isLive)
  }

  /// Does what one of these keys asks for; nil: the command is the screen's own.
  mutating func narrow(by command: String) throws -> Step? {
    switch command {
    case "frequency": return .push(columnMenu)
    case "columns": return .push(shownMenu())
    case "widen":
      list.conditions.removeLast()
      setSource()
    case "name":
      return .push(
        LineDialog(
          "name", title: workplace[ListWords.saveFilter], lines: [label, workplace[ListWords.saveFilterAsk]],
          text: opened?.name ?? "", maxLength: 60, words: workplace.words))
    case "mark":
      if let id = table.selectedID, table.marked.remove(id) == nil { table.marked.insert(id) }
    case "markAll": try markAll()
    default: return nil
    }
    return .stay
  }

  /// Does what was chosen in one of their dialogs.
  mutating func narrow(by answer: (any Answer)?) throws -> Step {
    if let chosen = answer as? FrequencyView.Chosen {
      list.conditions.append(chosen.condition)
      table.clearFind()
      setSource()
    } else if let done = answer as? MarkedOutcome {
      table.marked = Set(done.left.map(\.id))
      message = done.message(workplace)
    }
    switch answer as? DialogAnswer {
    case .chose("shown", let item)?:
      toggle(item)
      return .push(shownMenu(at: item))
    case .chose("column", let item)?:
      guard let column = ListCondition.Column(rawValue: item) else { break }
      return .push(FrequencyView(workplace, list, column))
    case .wrote("name", let name)?:
      // One that another version wrote is there too, though it cannot be read.
      let isTaken = try workplace.store.saved(.filter).contains { $0.name == name }
      let other = try workplace.store.savedFilters().first { $0.name == name }
      guard isTaken, other?.list != named else {
        try keep(name)
        break
      }
      return .push(
        ConfirmDialog(
          Self.overTag + name, title: workplace[ListWords.saveFilter],
          lines: [workplace(ListWords.nameTaken, name, other?.list.label(workplace) ?? "?")],
          words: workplace.words))
    case .yes(let tag)? where tag.hasPrefix(Self.overTag): try keep(String(tag.dropFirst(Self.overTag.count)))
    default: break
    }
    return .stay
  }

  /// The question whether a name that stands for another list shall stand for this one; the name follows.
  private static var overTag: String { "name-over " }

  private mutating func keep(_ name: String) throws {
    try workplace.store.save(named, as: name)
    opened = try workplace.store.savedFilters().first { $0.name == name }
    message = Frame.Message(workplace(ListWords.filterSaved, name), role: .good)
  }

  // MARK: Menus

  private var columnMenu: MenuDialog {
    MenuDialog(
      "column", title: workplace[ListWords.frequency],
      lines: table.findText.isEmpty ? [] : [workplace[ListWords.frequencyOfAll]],
      items: List.countable.map { Menu.Item($0.rawValue, ListCondition.label($0, workplace)) },
      words: workplace.words)
  }

  /// The columns, those that are shown marked; one that is chosen comes or goes.
  private func shownMenu(at item: String? = nil) -> MenuDialog {
    MenuDialog(
      "shown", title: workplace[ListWords.columns], lines: [workplace[ListWords.columnsHelp]],
      items: Column.allCases.map { column in
        let place = shown.firstIndex(of: column)
        let sign = place.map { $0 < fitting ? "✓" : "✓ \(workplace[ListWords.noRoom])" }
        return Menu.Item(column.rawValue, column.label(workplace), detail: sign ?? "")
      }, selected: item, words: workplace.words)
  }

  /// A column comes to the end of those shown, or goes.
  private mutating func toggle(_ item: String) {
    var names = shown.map(\.rawValue)
    if let index = names.firstIndex(of: item) { names.remove(at: index) } else { names.append(item) }
    list.columns = names
    setSource()
  }

  /// The lists of this register that have a name, for the menu of filters.
  func savedItems(_ detail: (NamedList) -> String) -> [Menu.Item] {
    saved.map { Menu.Item("\($0.id)", $0.name, detail: detail($0.list)) }
  }

  /// Reads the lists of this register that have a name.
  mutating func readSaved() throws {
    saved = try workplace.store.savedFilters().filter { Self.list(of: $0.list) != nil }
  }

  /// Shows the named list of an item of the menu; false where it is none.
  mutating func showSaved(_ item: String) -> Bool {
    guard let chosen = saved.first(where: { "\($0.id)" == item }), let list = Self.list(of: chosen.list)
    else {
      return false
    }
    self.list = list
    opened = chosen
    return true
  }

  /// What the title says: a list that has a name and shows its rows is called by it.
  var titleLabel: String {
    guard let opened, let list = Self.list(of: opened.list), list.label(workplace) == label else {
      return label
    }
    return opened.name
  }

  /// Whose rows are in the list besides, or what it is narrowed to; nil: nothing of that.
  var narrowing: String? {
    let predecessors = list.predecessors(workplace.successors)
    if !predecessors.isEmpty {
      return workplace(
        ListWords.withPredecessors, predecessors.map { workplace.place($0) }.joined(separator: ", "))
    }
    return list.conditions.isEmpty ? nil : label
  }

  /// The message line of a quiet moment: what can be done with the marked rows, what the list is narrowed to, or how to
  /// go on.
  func said(of marks: Phrase, orElse hint: Phrase) -> Frame.Message {
    table.marked.isEmpty
      ? Frame.Message(narrowing ?? workplace[hint], role: .dim)
      : Frame.Message(workplace(marks, "\(table.marked.count)"), role: .warning)
  }

  // MARK: Marks

  /// Rows that can be marked at once.
  static var mostMarked: Int { 500 }

  /// Marks what the filter or the search shows, where that is not too much for one act.
  private mutating func markAll() throws {
    guard !showsFirstOnly else {
      message = Frame.Message(workplace[MarkedWords.notAllShown], role: .warning)
      return
    }
    let rows = try table.source.first(Self.mostMarked + 1)
    guard rows.count <= Self.mostMarked else {
      message = Frame.Message(workplace(MarkedWords.tooMany, "\(Self.mostMarked)"), role: .warning)
      return
    }
    let ids = rows.map(\.id)
    if ids.allSatisfy(table.marked.contains) {
      table.marked.subtract(ids)
    } else {
      table.marked.formUnion(ids)
    }
  }

  /// The marked ones, or the selected one where none is marked.
  var subjects: [Int64] {
    table.marked.isEmpty ? [table.selectedID].compactMap { $0 } : table.marked.sorted()
  }

  /// What stands at the right of the line of find: how many are marked, before what the list says.
  func marking(_ words: String) -> String {
    let marked = table.marked.isEmpty ? "" : workplace(MarkedWords.marked, "\(table.marked.count)")
    return [marked, words].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
