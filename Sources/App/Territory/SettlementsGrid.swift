import Domain
import Store
import TUI
import Words

/// Facts of many settlements at once: a row each, a cell a fact; all changed rows are saved in one change.
struct SettlementsGrid: Screen {
  /// A settlement with what is being entered of it.
  private struct Line {
    let territory: Territory
    var stored: Settlement
    var paper: RecordForm<Settlement>
  }

  /// The facts that are entered in rows; texts of their own are on the form of each settlement.
  private static let columns: [(id: FieldID, width: Int)] = [
    (.type, 20), (.potential, 9), (.potentialOn, 10), (.smallTown, 5), (.monoTown, 5), (.growthCentre, 6),
    (.demographicNeed, 6), (.dwellingsState, 8), (.dwellingsOther, 8), (.vacancies, 8), (.schoolPlaces, 8),
    (.kindergartenPlaces, 8),
  ]
  /// Rows that one grid takes: an okrug's or a district's.
  static let most = 300

  let workplace: Workplace
  private let place: String
  private var lines: [Line]
  private var grid: FormGrid
  private let rules: SettlementRules
  private var message: Frame.Message?
  private var shownLanguage: Language

  /// - Parameter territories: settlements alone.
  init(_ workplace: Workplace, _ territories: [Territory], in place: String) throws {
    self.workplace = workplace
    self.place = place
    shownLanguage = workplace.language
    let rules = SettlementRules(
      today: workplace.today, parameters: try workplace.store.parameters(),
      gazetteer: try workplace.store.gazetteer())
    self.rules = rules
    grid = Self.makeGrid(workplace)
    lines = try territories.prefix(Self.most).map { territory in
      let known = try workplace.store.settlement(territory.code)
      var line = Line(
        territory: territory, stored: known ?? Settlement(),
        paper: Self.paper(workplace, known ?? Settlement()))
      line.stored.territory = .territory(territory.code)
      line.paper.record.territory = line.stored.territory
      if known == nil {
        let usual = SettlementKind.guess(
          code: territory.code, nameRu: territory.nameRu, level: territory.level)
        line.paper.form.setText(FieldID.type.rawValue, usual?.rawValue ?? "", isCarried: true)
        line.paper.textsAtFirst = line.paper.form.texts
      }
      try line.paper.readAll()
      line.paper.judge(rules.check(line.paper.record))
      return line
    }
  }

  private static func paper(_ workplace: Workplace, _ settlement: Settlement) -> RecordForm<Settlement> {
    var paper = RecordForm(
      workplace, name: SettlementForm.name, fields: columns.compactMap { Settlement.field($0.id) },
      record: settlement
    ) { FormFields.form(columns.compactMap { Settlement.field($0.id) }, $0) }
    paper.fill(from: settlement)
    paper.textsAtFirst = paper.form.texts
    return paper
  }

  private static func makeGrid(_ workplace: Workplace) -> FormGrid {
    FormGrid(
      columns.map { .init($0.id.rawValue, workplace[FieldWords.column($0.id)], width: $0.width) },
      nameWidth: 18)
  }

  // MARK: Keys

  private var paper: RecordForm<Settlement> { lines[grid.selected].paper }
  private var hasContent: Bool { lines.contains { $0.paper.hasContent } }

  var bindings: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 1),
      Binding(
        "above", .function(5), label: workplace[GridWords.above], short: workplace[GridWords.aboveShort],
        priority: 3, isLive: grid.selected > 0),
      Binding(
        "fill", .alt("d"), label: workplace[GridWords.fill], short: workplace[GridWords.fillShort],
        help: workplace[GridWords.fillHelp], priority: 4, isLive: grid.selected + 1 < lines.count),
      Binding("problem", .alt("n"), .control("n"), label: workplace[EntryWords.nextProblem], priority: 21),
      Binding("list", .alt("l"), label: workplace[EntryWords.openList], priority: 23),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 30),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.leave], priority: 2),
    ]
  }

  var help: [String] { [workplace[GridWords.help]] + paper.help }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    message = nil
    if key == .hangUp {
      for index in lines.indices where lines[index].paper.hasContent { try keepDraft(index) }
      return .stay
    }
    let page = Frame.bodySize(in: area).height - 2
    if let next = grid.row(for: key, of: lines.count, page: page, in: paper.form) {
      go(to: next)
      return .stay
    }
    if case .paste(let text) = key, text.contains(where: { $0 == "\t" || $0.isNewline }) {
      try paste(text)
      return .stay
    }
    switch try lines[grid.selected].paper.handle(key) {
    case .used: return .stay
    case .edited: return .stay
    case .left(let id):
      judge(grid.selected)
      // Enter on the last cell goes on with the next row.
      if key == .enter, id?.rawValue == grid.columns.last?.id, grid.selected + 1 < lines.count {
        go(to: grid.selected + 1, at: grid.columns.first?.id)
      }
      return .stay
    case .ignored: break
    }
    return try perform(command(for: key))
  }

  private mutating func perform(_ command: String?) throws -> Step {
    switch command {
    case "save": return try save()
    case "above": try copy(from: grid.selected - 1, to: [grid.selected])
    case "fill": try fillDown()
    case "problem": goToNextProblem()
    case "list": lines[grid.selected].paper.form.openChoices()
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "leave": return hasContent ? paper.leavingMenu(canKeep: true) : .pop(nil)
    default: return .ignored
    }
    return .stay
  }

  /// The cell is read, the row judged, and the same column of another row has the cursor.
  private mutating func go(to row: Int, at id: String? = nil) {
    let focus = id ?? paper.form.focusedID
    try? lines[grid.selected].paper.readAll()
    judge(grid.selected)
    lines[grid.selected].paper.keepsDraft = lines[grid.selected].paper.hasContent
    grid.select(row)
    lines[row].paper.form.come(to: focus)
  }

  private mutating func judge(_ row: Int) {
    lines[row].paper.judge(rules.check(lines[row].paper.record))
  }

  /// The value of a cell into the same column of other rows.
  private mutating func copy(from source: Int, to rows: some Sequence<Int>) throws {
    let id = paper.form.focusedID
    try lines[source].paper.readAll()
    guard let field = lines[source].paper.form.field(id) else { return }
    for row in rows {
      lines[row].paper.form.update(id) {
        $0.text = field.text
        $0.value = field.value
      }
      try lines[row].paper.readAll()
      lines[row].paper.keepsDraft = true
      judge(row)
    }
  }

  /// Into the empty cells below, up to the next that holds something.
  private mutating func fillDown() throws {
    let id = paper.form.focusedID
    let below = lines.indices.dropFirst(grid.selected + 1).prefix { lines[$0].paper.form.text(id).isEmpty }
    try copy(from: grid.selected, to: below)
    message = Frame.Message(workplace(GridWords.filled, "\(below.count)"), role: .good)
  }

  /// A block from a spreadsheet: rows by line, cells by tab, from the cell in focus on.
  private mutating func paste(_ text: String) throws {
    let first = grid.columns.firstIndex { $0.id == paper.form.focusedID } ?? 0
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var cells = 0
    for (row, line) in rows.enumerated() where grid.selected + row < lines.count && !line.isEmpty {
      let index = grid.selected + row
      for (offset, cell) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
      where first + offset < grid.columns.count {
        write(Cleaning.clean(String(cell)).text, into: grid.columns[first + offset].id, of: index)
        cells += 1
      }
      try lines[index].paper.readAll()
      lines[index].paper.keepsDraft = true
      judge(index)
    }
    message = Frame.Message(workplace(GridWords.pasted, "\(cells)"), role: .good)
  }

  /// A pasted text; of a choice its code, where a label of any language says which.
  private mutating func write(_ text: String, into id: String, of row: Int) {
    let field = FieldID(rawValue: id).flatMap { Settlement.field($0) }
    var written = text
    switch field?.kind {
    case .choice(let list): written = ChoiceWords.code(list, written: text) ?? text
    case .yesNo: written = ChoiceWords.code(.yesNo, written: text) ?? text
    default: break
    }
    lines[row].paper.form.setText(id, written)
  }

  private mutating func goToNextProblem() {
    let order =
      Array(lines.indices.dropFirst(grid.selected + 1)) + Array(lines.indices.prefix(grid.selected + 1))
    guard let row = order.first(where: { lines[$0].paper.problems.contains { $0.severity >= .warning } }),
      let problem = lines[row].paper.problems.max(by: { $0.severity < $1.severity })
    else { return }
    go(to: row, at: problem.field?.rawValue)
    message = Frame.Message(lines[row].paper.ruled(problem), role: problem.noteKind.role)
  }

  // MARK: Saving

  /// F2: every changed row is read and judged; the first that is refused gets the cursor, warnings ask one reason.
  private mutating func save() throws -> Step {
    let changed = lines.indices.filter { lines[$0].paper.hasContent }
    for row in changed {
      lines[row].paper.hasTriedToSave = true
      try lines[row].paper.readAll()
      judge(row)
    }
    for row in changed {
      guard let refusal = lines[row].paper.problems.first(where: \.severity.refuses) else { continue }
      go(to: row, at: refusal.field?.rawValue)
      message = Frame.Message(lines[row].paper.ruled(refusal), role: .problem)
      return .stay
    }
    guard !changed.isEmpty else { return .stay }
    let warned = changed.filter { !lines[$0].paper.warnings.isEmpty }
    guard !warned.isEmpty else { return try store(reason: nil) }
    let said = warned.prefix(6).flatMap { row in
      lines[row].paper.warnings.prefix(1).map { "\(name(of: row)): \(lines[row].paper.ruled($0))" }
    }
    return .push(
      LineDialog(
        "reason", title: workplace[EntryWords.reasonTitle],
        lines: said + ["", workplace[EntryWords.reasonAsk]],
        least: 3, words: workplace.words))
  }

  private mutating func store(reason: String?) throws -> Step {
    let changed = lines.indices.filter { lines[$0].paper.hasContent }
    do {
      try workplace.store.change(.save, reason: reason) { change in
        for row in changed {
          var settlement = lines[row].paper.record
          settlement.version = lines[row].stored.version
          try change.save(settlement)
        }
      }
    } catch StoreError.conflict(_, let id) {
      return try takeTheirs(id)
    }
    for row in changed {
      lines[row].paper.draft.discard()
      try readAnew(row)
    }
    message = Frame.Message(workplace(GridWords.saved, "\(changed.count)"), role: .good)
    return .stay
  }

  /// Somebody saved a row meanwhile: what was typed here stays over what is stored now; F2 saves it.
  private mutating func takeTheirs(_ id: Int64) throws -> Step {
    guard let row = lines.firstIndex(where: { Int64($0.territory.code.number) == id }),
      let theirs = try workplace.store.settlement(lines[row].territory.code)
    else { return .stay }
    let first = lines[row].paper.textsAtFirst ?? [:]
    let mine = lines[row].paper.form.texts.filter { first[$0.key] != $0.value }
    lines[row].stored = theirs
    let draft = lines[row].paper.draft
    lines[row].paper = Self.paper(workplace, theirs)
    lines[row].paper.draft = draft
    for (id, text) in mine { lines[row].paper.form.setText(id, text) }
    try lines[row].paper.readAll()
    go(to: row)
    message = Frame.Message(workplace(GridWords.changedMeanwhile, name(of: row)), role: .warning)
    return .stay
  }

  private mutating func readAnew(_ row: Int) throws {
    guard let stored = try workplace.store.settlement(lines[row].territory.code) else { return }
    let focus = lines[row].paper.form.focusedID
    lines[row].stored = stored
    lines[row].paper = Self.paper(workplace, stored)
    try lines[row].paper.readAll()
    judge(row)
    lines[row].paper.form.focus(focus)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch answer as? DialogAnswer {
    case .wrote("reason", let reason): return try store(reason: reason)
    case .chose("leave", "keep"):
      for row in lines.indices where lines[row].paper.hasContent { try keepDraft(row, isAside: true) }
      return .pop(nil)
    case .chose("leave", "drop"):
      for row in lines.indices { lines[row].paper.draft.discard() }
      return .pop(nil)
    default: return .stay
    }
  }

  // MARK: Drafts

  /// Each changed row is a draft of its settlement, which the settlement's own form opens after a crash.
  private mutating func keepDraft(_ row: Int, isAside: Bool = false) throws {
    let record = (Int64(lines[row].territory.code.number), lines[row].stored.version)
    try lines[row].paper.keepDraft(of: record, context: [:], isAside: isAside)
    try lines[row].paper.syncDraft()
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      let (row, focus) = (grid.selected, paper.form.focusedID)
      grid = Self.makeGrid(workplace)
      for index in lines.indices { lines[index].paper.relabel() }
      grid.select(row)
      lines[row].paper.form.focus(focus)
    }
    guard let row = lines.indices.first(where: { lines[$0].paper.keepsDraft }) else { return false }
    try keepDraft(row)
    return true
  }

  // MARK: Drawing

  private func name(of row: Int) -> String { lines[row].territory.name(workplace.language) }

  func draw(on canvas: inout Canvas) {
    let note = paper.form.focusedNote.map { Frame.Message($0.text, role: $0.kind.role) }
    let problem = paper.problems.first { $0.severity >= .warning }.map {
      Frame.Message(paper.ruled($0), role: $0.noteKind.role)
    }
    let body = canvas.frame(
      title: workplace.title(workplace(GridWords.title, place)), right: workplace.corner,
      message: message ?? note ?? problem ?? Frame.Message(workplace[GridWords.hint], role: .dim))
    grid.draw(
      lines.indices.map {
        .init(name: name(of: $0), form: lines[$0].paper.form, isChanged: lines[$0].paper.hasContent)
      }, on: &canvas, in: body)
  }
}
