import Domain
import Store
import TUI
import Words

/// What the register does with keys, and with what the screens above it give back.
extension RegistrationsView {
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
      deregisterBinding(canEnd),
      Binding("filter", .tab, label: workplace[ScreenWords.filter], priority: 7),
      Binding(
        "order", .right, label: workplace[ScreenWords.order], help: workplace[ListWords.orderHelp],
        priority: 9),
      Binding(
        "orderBack", .left, label: workplace[ListWords.orderBack], help: workplace[ListWords.orderBackHelp],
        priority: 41),
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 30, isLive: selected != nil),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort],
        priority: 36, isLive: selected != nil),
      Printing.binding(workplace, priority: 8, isLive: selected != nil),
      Binding(
        "frequency", .alt("f"), label: workplace[ListWords.frequency],
        short: workplace[ListWords.frequencyShort], help: workplace[ListWords.frequencyHelp], priority: 31),
      Binding(
        "widen", .backspace, label: workplace[ListWords.widen], short: workplace[ListWords.widenShort],
        priority: 35, isLive: !list.conditions.isEmpty),
      Binding(
        "mark", .character(" "), .insert, label: workplace[MarkedWords.mark],
        short: workplace[MarkedWords.markShort],
        priority: 34, isLive: canWrite && selected != nil),
      Binding(
        "columns", .alt("c"), label: workplace[ListWords.columns], help: workplace[ListWords.columnsHelp],
        priority: 43),
      Binding("markAll", .alt("a"), label: workplace[MarkedWords.markAll], priority: 42, isLive: canWrite),
      Binding(
        "quick", .alt("e"), label: workplace[MarkedWords.quick], short: workplace[MarkedWords.quickShort],
        help: workplace[MarkedWords.quickHelp], priority: 33, isLive: canEnd),
      Binding(
        "name", .alt("s"), label: workplace[ListWords.saveFilter],
        short: workplace[ListWords.saveFilterShort],
        priority: 42, isLive: canWrite),
      Binding(
        "asOf", .alt("d"), label: workplace[JournalWords.asOf], short: workplace[JournalWords.asOfShort],
        priority: 41, isLive: canWrite),
      Binding(
        "language", .alt("j"), label: workplace[ScreenWords.language],
        short: workplace[ScreenWords.languageShort], priority: 37),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  /// F8 says whether it means the marked ones.
  private func deregisterBinding(_ canEnd: Bool) -> Binding {
    let count = "\(table.marked.count)"
    return endsMarked
      ? Binding(
        "deregister", .function(8), label: .init(workplace(MarkedWords.end, count)),
        short: workplace(MarkedWords.endShort, count), help: workplace[MarkedWords.endHelp], priority: 6)
      : Binding(
        "deregister", .function(8), label: workplace[ListWords.deregister],
        short: workplace[ListWords.deregisterShort], help: workplace[ListWords.deregisterHelp], priority: 6,
        isLive: canEnd)
  }

  /// Whether F8 means the marked ones.
  var endsMarked: Bool { !workplace.isPast && !table.marked.isEmpty && workplace.pile == nil }

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
    case .moved, .marked:
      message = nil
      try readSelected()
      return .stay
    case .opened(let id): return .push(try RegistrationView(workplace, id, in: walk))
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
    case "filter":
      saved = try workplace.store.savedFilters()
      return .push(filterMenu())
    case "frequency": return .push(columnMenu())
    case "columns": return .push(shownMenu())
    case "widen":
      list.conditions.removeLast()
      setSource()
    case "name":
      return .push(
        LineDialog(
          "name", title: workplace[ListWords.saveFilter],
          lines: [list.label(workplace), workplace[ListWords.saveFilterAsk]], maxLength: 40,
          words: workplace.words))
    case "print":
      let printing = Printing(
        workplace, name: workplace[ListWords.registrations].lowercased() + "-" + workplace.today.iso,
        make: printout())
      self.printing = printing
      return printing.ask()
    case "asOf": return GoingBack.ask(workplace, both: true)
    case "order": turn(by: 1)
    case "orderBack": turn(by: -1)
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "mark":
      if let id = table.selectedID, table.marked.remove(id) == nil { table.marked.insert(id) }
    case "markAll": try markAll()
    case "deregister" where endsMarked:
      return .push(try MarkedForm(workplace, table.marked.sorted()))
    case "leave":
      guard table.marked.isEmpty else {
        table.marked = []
        return .stay
      }
      return .pop(nil)
    default:
      guard let selected else { return .stay }
      return try act(command, on: selected)
    }
    return .stay
  }

  private var walk: ListWalk? { table.selectedRow.map { ListWalk(table.source, from: $0) } }

  /// Marks what the filter or the search shows, where that is not too much for one act.
  private mutating func markAll() throws {
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

  private static let mostMarked = 500

  private func act(_ command: String, on record: RegistrationRecord) throws -> Step {
    switch command {
    case "open": .push(try RegistrationView(workplace, record.stay.id, in: walk))
    case "following":
      .push(try RegistrationForm(workplace, start: .following(record.stay, record.person)))
    case "departure": .push(try DepartureForm(workplace, .departure, of: record))
    case "deregister": .push(try DepartureForm(workplace, .deregistration, of: record))
    case "quick":
      .push(
        MenuDialog(
          "quick", title: workplace[MarkedWords.quick],
          items: QuickForm.offered(of: record.stay).map {
            Menu.Item($0.rawValue, workplace[FieldWords.label($0)])
          }, words: workplace.words))
    case "history":
      .push(try HistoryView(workplace, .registration, record.stay.id, name: record.person.fullName))
    default: .ignored
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { [list] in try RegistrationsView($0, list) },
      inForce: { [workplace, list] day in
        var shown = RegistrationList(.inForce(day), isDescending: true)
        (shown.conditions, shown.columns) = (list.conditions, list.columns)
        return try RegistrationsView(workplace, shown)
      })
    if let step { return step }
    if let step = printing.answer(answer, &message) { return step }
    if let shown = answer as? ListWalk.Shown {
      wanted = shown.id
      if shown.hasSaved {
        counts = [:]
        setSource()
      }
      isBehind = true
    } else if let saved = answer as? RecordSaved {
      wanted = saved.registration ?? table.selectedID
      counts = [:]
      setSource()
    } else if let done = answer as? MarkedForm.Done {
      table.marked = []
      counts = [:]
      setSource()
      message = farewell(done)
    } else if let chosen = answer as? FrequencyView.Chosen {
      list.conditions.append(chosen.condition)
      table.clearFind()
      setSource()
    }
    switch answer as? DialogAnswer {
    case .chose("filter", let item): show(item)
    case .chose("shown", let item):
      toggle(item)
      return .push(shownMenu(at: item))
    case .chose("column", let item):
      guard let column = ListCondition.Column(rawValue: item) else { break }
      return .push(FrequencyView(workplace, list, column))
    case .chose("quick", let item):
      guard let selected, let field = FieldID(rawValue: item) else { break }
      return .push(try QuickForm(workplace, selected, field))
    case .wrote("name", let name):
      try workplace.store.save(list, as: name)
      message = Frame.Message(workplace(ListWords.filterSaved, name), role: .good)
    default: break
    }
    return .stay
  }

  /// Shows what the menu of filters was asked for.
  mutating func show(_ item: String) {
    if let filter = RegistrationList.Filter.offered.first(where: { $0.name == item }) {
      let columns = list.columns
      list = RegistrationList(filter, by: list.order, isDescending: list.isDescending)
      list.columns = columns
    } else if let named = saved.first(where: { "\($0.id)" == item }) {
      list = named.list
    }
    setSource()
  }
}
