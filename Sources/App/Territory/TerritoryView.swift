import Domain
import Store
import TUI
import Words

/// The card of a territory: where it lies, what it has been called, who stands in its place, what the office knows of a
/// settlement.
struct TerritoryView: SheetScreen {
  let workplace: Workplace
  private var code: KatoCode
  private var territory: Territory
  private var names: [(since: Day, ru: String, kk: String)] = []
  private var settlement: Settlement?
  private var succession = Succession()
  private var predecessors: [Territory] = []
  private var findings: [Problem] = []
  /// Open stays there; nil until they have been counted.
  private var registered: Int?
  var cursor = SheetCursor()
  var message: Frame.Message?
  private var walk: ListWalk?

  /// - Parameter walk: the list it was opened from.
  /// - Throws: ``StoreError/absent(register:id:)`` where the classifier does not have it.
  init(_ workplace: Workplace, _ code: KatoCode, in walk: ListWalk? = nil) throws {
    guard let territory = try workplace.store.gazetteer()[code] else {
      throw StoreError.absent(register: .territory, id: Int64(code.number))
    }
    self.workplace = workplace
    self.code = code
    self.territory = territory
    self.walk = walk
    try read()
  }

  private mutating func read() throws {
    let store = workplace.store
    let gazetteer = try store.gazetteer()
    territory = gazetteer[code] ?? territory
    names = try store.names(of: code)
    settlement = try store.settlement(code)
    succession = try store.succession(of: code)
    predecessors = gazetteer.predecessors(of: code)
    let rules = SettlementRules(
      today: workplace.today, parameters: try store.parameters(), gazetteer: gazetteer)
    findings = settlement.map { rules.check($0) } ?? []
    registered = nil
  }

  /// Whether it is a settlement or a point, of which facts are kept.
  private var isSettlement: Bool { territory.usualType != nil }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      Binding(
        "edit", .function(4), label: workplace[SettlementWords.edit],
        short: workplace[SettlementWords.editShort], priority: 3, isLive: canWrite && isSettlement),
      Binding(
        "registered", .function(5), label: workplace[SettlementWords.openRegistered],
        short: workplace[SettlementWords.openRegisteredShort], priority: 4),
      Binding(
        "successor", .function(7), label: workplace[SettlementWords.nameSuccessor],
        short: workplace[SettlementWords.nameSuccessorShort], priority: 5,
        isLive: canWrite && territory.gone != nil),
      openBinding(priority: 6),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort], priority: 7),
    ] + ListWalk.bindings(workplace, isLive: walk != nil)
  }

  var help: [String] {
    let rules = findings.flatMap { [workplace.ruled($0), workplace[RuleWords.why($0.rule)]] }
    return rules + [workplace[FindWords.territoryHelp], workplace[PointWords.text(6)]]
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "next", "before": try step(back: command == "before")
    case "edit": return .push(try SettlementForm(workplace, territory, settlement))
    case "registered":
      return .push(try RegistrationsView(workplace, filter: .at([code])))
    case "successor": return .push(SuccessorForm(workplace, territory, succession))
    case "history":
      let register: Register.Name = settlement == nil ? .territory : .settlement
      return .push(
        try HistoryView(workplace, register, Int64(code.number), name: territory.name(workplace.language)))
    default: return try workplace.open(opening)
    }
    return .stay
  }

  var given: (any Answer)? { walk?.shown }

  private mutating func step(back isBefore: Bool) throws {
    let next = try walk?.step(back: isBefore).flatMap { KatoCode(number: Int32(truncatingIfNeeded: $0)) }
    guard let next else {
      message = Frame.Message(workplace[ListWords.noFurther], role: .dim)
      return
    }
    code = next
    cursor = SheetCursor()
    try read()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    try read()
    if answer is RecordSaved {
      message = Frame.Message(
        workplace(EntryWords.saved, territory.name(workplace.language)), role: .good)
    }
    return .stay
  }

  mutating func idle() throws -> Bool {
    guard registered == nil else { return false }
    registered = try workplace.store.readInterruptibly(unless: { Terminal.isKeyWaiting }) {
      try $0.countOfOpenStays(at: code)
    }
    return registered == nil
  }

  // MARK: Drawing

  var title: String { territory.name(workplace.language) }

  var standing: Frame.Message? {
    findings.first.map {
      Frame.Message(workplace.ruled($0), role: $0.severity.refuses ? .problem : .warning)
    }
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.text(workplace.wholePlace(code), role: .heading)
    sheet.blocks(
      [
        (
          workplace[FindWords.territory],
          [
            (workplace[FindWords.code], code.text),
            (workplace[FindWords.since], territory.since.dotted),
            (workplace[FindWords.gone], territory.gone?.dotted ?? ""),
            (workplace[SettlementWords.registered], registered.map { CountWords.number($0) } ?? "…"),
          ]
        )
      ] + (settlement.map { facts(of: $0) } ?? []))
    if isSettlement, settlement == nil {
      sheet.gap()
      sheet.text(workplace[SettlementWords.noFacts], role: .dim, indent: 2)
    }
    writeSuccession(on: &sheet)
    sheet.heading(workplace[FindWords.names])
    for name in names.reversed() {
      sheet.row([(2, name.since.dotted), (14, name.ru), (14 + (width - 14) / 2, name.kk)])
    }
    return sheet
  }

  private func facts(of settlement: Settlement) -> [Sheet.Block] {
    SettlementForm.sections.map { title, ids in
      (
        workplace[title],
        ids.compactMap { Settlement.field($0) }.map { field in
          (workplace[FieldWords.label(field.id)], FormFields.words(field, field.get(settlement), workplace))
        }
      )
    }
  }

  private func writeSuccession(on sheet: inout Sheet) {
    if let successor = succession.successor?.territory {
      sheet.heading(workplace[SettlementWords.successor])
      let words = workplace(
        SettlementWords.successorSince, workplace.wholePlace(successor), succession.since?.dotted ?? "",
        succession.basis ?? "")
      sheet.row([(2, words)], opens: .territory(successor))
    }
    guard !predecessors.isEmpty else { return }
    sheet.heading(workplace[SettlementWords.predecessors])
    for territory in predecessors {
      sheet.row([(2, workplace.wholePlace(territory.code))], opens: .territory(territory.code))
    }
    sheet.text(workplace[SettlementWords.countsPredecessors], role: .dim, indent: 2)
  }
}
