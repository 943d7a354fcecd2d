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
      widenBinding,
      quickBinding(isLive: canWrite && (!table.marked.isEmpty || selected?.stay.canBeEnded ?? false)),
      GoingBack.binding(workplace),
      Binding(
        "language", .alt("j"), label: workplace[ScreenWords.language],
        short: workplace[ScreenWords.languageShort], priority: 37),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ] + narrowingBindings(canWrite: canWrite)
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
    fitting = RegistrationLine.columns(list, workplace, width: area.width).count - 1
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
    if let step = try narrow(by: command) { return step }
    switch command {
    case "find": return .push(try FindView(workplace))
    case "new": return .push(try RegistrationForm(workplace, start: .new))
    case "filter":
      try readSaved()
      return .push(filterMenu)
    case "quick": return .push(quickMenu)
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

  private func act(_ command: String, on record: RegistrationRecord) throws -> Step {
    switch command {
    case "open": .push(try RegistrationView(workplace, record.stay.id, in: walk))
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
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { [list] in try RegistrationsView($0, list) },
      inForce: { [workplace, list] day in
        var shown = RegistrationList(.inForce(day), isDescending: true)
        (shown.conditions, shown.columns) = (list.conditions, list.columns)
        return try RegistrationsView(workplace, shown)
      })
    if let step { return step }
    if let step = printing.answer(answer, &message) { return step }
    // Who else was saved is told at once; of the rest the list says what became of it.
    if let saved = answer as? RecordSaved, saved.alongside != nil, let selected {
      message = workplace.words(for: saved, of: selected.person.fullName)
    }
    try follow(answer)
    switch answer as? DialogAnswer {
    case .chose("filter", let item): show(item)
    case .chose("quick", let item):
      guard let field = FieldID(rawValue: item) else { break }
      // Of the marked ones those that go on and have the field.
      let records = try subjects.filter { try workplace.store.registration($0) != nil }
        .map { try RegistrationRecord($0, in: workplace.store) }
        .filter { $0.stay.canBeEnded && QuickForm<RegistrationEntry>.offered(of: $0.stay).contains(field) }
      guard !records.isEmpty else {
        message = Frame.Message(workplace[MarkedWords.noneHasField], role: .warning)
        return .stay
      }
      return .push(try QuickForm(workplace, records, field))
    default: return try narrow(by: answer)
    }
    return .stay
  }

  /// The fields that are corrected one by one; of several marked registrations those that they may have in common.
  private var quickMenu: MenuDialog {
    let fields =
      table.marked.isEmpty
      ? selected.map { QuickForm<RegistrationEntry>.offered(of: $0.stay) } ?? []
      : QuickForm<RegistrationEntry>.offeredOfSeveral
    return MenuDialog(
      "quick", title: workplace[MarkedWords.quick],
      items: fields.map { Menu.Item($0.rawValue, workplace[FieldWords.label($0)]) }, words: workplace.words)
  }
}
