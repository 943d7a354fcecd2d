import Domain
import Store
import TUI
import Words

/// A register of cases: those that wait, or all, or those at a stage.
struct CasesView<R: CaseScreens>: Screen {
  let workplace: Workplace
  private(set) var list: CaseList<R>
  private(set) var table: Table<ListSource<CaseRow<R>>>
  private var found: FoundRows<CaseRow<R>>?
  private var printing: Printing?
  private var shownLanguage: Language
  private var count: Int?
  private var message: Frame.Message?

  init(_ workplace: Workplace, _ list: CaseList<R> = CaseList()) throws {
    self.workplace = workplace
    self.list = list
    shownLanguage = workplace.language
    table = Table([], source: Self.source(list, workplace), words: workplace.words)
    try table.refresh()
  }

  private static func source(_ list: CaseList<R>, _ workplace: Workplace) -> ListSource<CaseRow<R>> {
    let store = workplace.store
    return ListSource(
      page: { try store.page(list, after: $0, backwards: $1, limit: $2) },
      record: { try store.row($0, in: list) },
      line: { line($0, workplace) })
  }

  // MARK: Keys

  var bindings: [Binding] {
    [
      Binding("open", .enter, label: workplace[ScreenWords.open], priority: 3, isLive: !table.isEmpty),
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 7),
      Binding(
        "new", .function(7), label: workplace[CaseWords.new], short: workplace[ScreenWords.newShortNeuter],
        priority: 4, isLive: !workplace.isPast),
    ]
      + (R.hasQuotas
        ? [
          Binding(
            "quotas", .function(5), label: workplace[QuotaWords.title], short: workplace[QuotaWords.short],
            priority: 6)
        ] : []) + [
        Binding(
          "compare", .alt("i"), label: workplace[ReconcileWords.compare],
          short: workplace[ReconcileWords.short],
          priority: 8, isLive: R.compare != nil),
        Binding("filter", .tab, label: workplace[ScreenWords.filter], priority: 5),
        Binding(
          "order", .right, label: workplace[ScreenWords.order], priority: 9, isLive: list.hasOrders),
        GoingBack.binding(workplace),
        Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
        Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
      ] + [
        Printing.binding(workplace, priority: 10, isLive: !table.isEmpty),
        Binding(
          "district", .alt("f"), label: workplace[CaseWords.byDistrict], short: workplace[ListWords.district],
          priority: 11),
      ]
  }

  var help: [String] { R.about.map { workplace[$0] } }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch try table.handle(key, in: Frame.bodySize(in: area)) {
    case .opened(let id): return .push(try R.view(workplace, id))
    case .find:
      message = nil
      setSource()
      return .stay
    case .moved, .stayed, .marked:
      message = nil
      return .stay
    case .ignored: break
    }
    switch command(for: key) {
    case "open": return try table.selectedID.map { .push(try R.view(workplace, $0)) } ?? .stay
    case "find": return .push(try FindView(workplace))
    case "new": return .push(try FamilyGrid<R>(workplace))
    case "quotas": return .push(try QuotasView(workplace))
    case "compare": return Reconciling.ask(workplace)
    case "district": return try districtMenu()
    case "print":
      let title = "\(workplace[R.title]) · \(label(of: list))"
      let printing = Printing(
        workplace, name: R.name.rawValue + "-" + workplace.today.iso, make: printout(title))
      self.printing = printing
      return printing.ask()
    case "filter": return .push(filterMenu())
    case "order":
      list.order = list.order == .day ? .name : .day
      table.clearFind()
      setSource()
    case "asOf": return GoingBack.ask(workplace, both: true)
    case "language": workplace.nextLanguage()
    case "leave": return .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  private func label(_ filter: CaseList<R>.Filter) -> String {
    switch filter {
    case .open: workplace[CaseWords.open]
    case .all: workplace[CaseWords.all]
    case .at(let stage): workplace[R.label(stage)]
    case .included(_, let year, let oblast):
      workplace(QuotaWords.includedIn, "\(year)", workplace.place(oblast))
    case .goingOn(let day, _): workplace(ListWords.inForceOn, day.dotted)
    }
  }

  /// «открытые · Сайрамский район».
  private func label(of list: CaseList<R>) -> String {
    ([label(list.filter)] + [list.district.map { workplace.place(.territory($0)) }].compactMap { $0 })
      .joined(separator: " · ")
  }

  private func filterMenu() -> MenuDialog {
    let items = CaseList<R>.filters.enumerated().map { index, filter in
      var counted = CaseList<R>(filter)
      counted.district = list.district
      let count = try? workplace.store.count(counted)
      return Menu.Item("\(index)", label(filter), detail: count.map { CountWords.number($0) } ?? "")
    }
    let selected = CaseList<R>.filters.firstIndex(of: list.filter).map(String.init)
    return MenuDialog(
      "filter", title: workplace[CaseWords.which], items: items, selected: selected, words: workplace.words)
  }

  private mutating func setSource() {
    let (text, list, workplace) = (table.findText, list, workplace)
    if text.isEmpty {
      found = nil
      table.source = Self.source(list, workplace)
    } else {
      let found = FoundRows<CaseRow<R>>(id: \.id) { try Self.find(text, list, workplace.store) }
      table.source = ListSource(found) { Self.line($0, workplace) }
      self.found = found
    }
    count = nil
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if case .wrote(Reconciling.tag, let path)? = answer as? DialogAnswer {
      return R.compare?(Printing.whole(path), workplace) ?? .stay
    }
    if let outcome = answer as? Reconciling.Outcome { return .push(ReconcileView(workplace, outcome)) }
    if let step = printing.answer(answer, &message) { return step }
    let list = list
    let step = try GoingBack.answer(
      answer, workplace, &message, open: { try CasesView($0, list) },
      inForce: { [workplace, list] day in
        var shown = try workplace.store.casesGoing(on: day, in: R.self)
        shown.district = list.district
        return try CasesView(workplace, shown)
      })
    if let step { return step }
    if case .chose("filter", let chosen)? = answer as? DialogAnswer, let index = Int(chosen) {
      self.list = CaseList<R>(CaseList<R>.filters[index], by: list.order)
      self.list.district = list.district
    }
    if case .chose(Self.districtTag, let chosen)? = answer as? DialogAnswer {
      self.list.district = KatoCode(chosen)
      table.clearFind()
    }
    setSource()
    try table.refresh()
    guard let saved = answer as? RecordSaved, saved.register == R.name else { return .stay }
    // An application that was received opens at once: its papers come next.
    _ = try table.select(saved.id)
    return .push(try R.view(workplace, saved.id))
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      setSource()
    }
    guard table.isStale || table.wantsMore || count == nil else { return false }
    // What a waiting key stops is begun anew in the next turn.
    _ = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) { store in
      if table.isStale {
        try table.refresh()
      } else if table.wantsMore {
        try table.readAhead()
      } else {
        count = try found?.all().count ?? store.count(list)
      }
    }
    return true
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let counted = count.map { workplace(CaseWords.count, CountWords.number($0)) }
    let body = canvas.frame(
      title: workplace.title("\(workplace[R.title]) · \(label(of: list))"),
      right: workplace.corner,
      message: message
        ?? Frame.Message(
          table.isEmpty && table.findText.isEmpty ? workplace[CaseWords.none] : counted ?? "", role: .dim))
    var shown = table
    shown.words = workplace.words
    shown.found =
      table.findText.isEmpty ? "" : count.map { workplace(ListWords.found, CountWords.number($0)) } ?? "…"
    shown.order = found != nil ? "" : list.order == .day ? "filed" : "head"
    shown.isDescending = list.order == .day
    shown.columns = columns(width: body.width)
    shown.draw(on: &canvas, in: body)
  }

  /// Where a family goes stands in the narrow list too, if the stages leave room for it.
  private func columns(width: Int) -> [TableColumn] {
    let from = TableColumn(
      "from", workplace[R.places.from], width: max(R.places.width, Text.width(workplace[R.places.from])))
    let place = TableColumn("place", workplace[R.places.to], width: 14, flex: 1)
    let fitting = width >= 100 ? [place, from] : R.stageWidth < 16 ? [place] : []
    return [
      TableColumn("number", workplace[CaseWords.numberColumn], width: 12),
      TableColumn("head", workplace[CaseWords.head], width: 20, flex: 3),
      TableColumn("members", workplace[CaseWords.members], width: 4, align: .right),
      TableColumn("stage", workplace[CaseWords.stage], width: R.stageWidth, flex: 1),
      TableColumn("filed", workplace[FieldWords.column(.filedOn)], width: 11),
    ] + fitting
  }
}
