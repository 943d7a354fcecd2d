import Domain
import Store
import TUI
import Words

/// A screen around a grid: many records of one kind, a row each, a cell a field. What all of them do with keys, pasted
/// blocks, problems and saving is here.
///
/// A screen brings its rows, its rules (``left(_:of:)``), what saving writes (``store(reason:)``) and its picture.
protocol GridScreen: Screen {
  associatedtype Record
  var workplace: Workplace { get }
  var grid: FormGrid { get set }
  /// A form for each row.
  var papers: [RecordForm<Record>] { get set }
  var message: Frame.Message? { get set }
  /// Whose row it is.
  func name(of row: Int) -> String
  /// What the message line says where there is nothing else to say.
  var standing: Frame.Message { get }
  /// A cell of a row was left and has been read, or all of them where `id` is nil: the rules speak.
  mutating func left(_ id: FieldID?, of row: Int) throws
  /// Enter on the last cell of the last row.
  mutating func passedTheEnd() throws
  /// The rows that saving writes.
  var toSave: [Int] { get }
  /// Writes them.
  /// - Parameter reason: what the officer gave for going on past the warnings; nil where there were none.
  mutating func store(reason: String?) throws -> Step
  /// Whether a pasted text of several lines is a block of cells.
  func takesBlock(_ text: String) -> Bool
  /// Does what one of its own keys asks for; nil: the key means nothing.
  mutating func perform(_ command: String) throws -> Step?
  /// The file in which all rows are kept: one change is one draft.
  var draft: DraftFile { get }
  /// Everything that stands in the rows, as that draft.
  func whole() throws -> Draft
}

extension GridScreen {
  /// The form of the row that has the cursor.
  var paper: RecordForm<Record> { papers[grid.selected] }
  /// Whether anything would be lost.
  var hasContent: Bool { papers.contains(where: \.hasContent) }

  var standing: Frame.Message { Frame.Message(workplace[GridWords.hint], role: .dim) }

  mutating func passedTheEnd() throws {}
  mutating func perform(_ command: String) throws -> Step? { nil }
  func takesBlock(_ text: String) -> Bool { true }

  // MARK: Keys

  /// The keys that every grid has.
  var gridBindings: [Binding] {
    [
      Binding("save", .function(2), label: workplace[ScreenWords.save], priority: 1),
      Binding(
        "above", .function(5), label: workplace[GridWords.above], short: workplace[GridWords.aboveShort],
        priority: 3, isLive: grid.selected > 0),
      Binding(
        "fill", .alt("d"), label: workplace[GridWords.fill], short: workplace[GridWords.fillShort],
        help: workplace[GridWords.fillHelp], priority: 4, isLive: grid.selected + 1 < papers.count),
      Binding("problem", .alt("n"), .control("n"), label: workplace[EntryWords.nextProblem], priority: 21),
      Binding("list", .alt("l"), label: workplace[EntryWords.openList], priority: 23),
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 30),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.leave], priority: 2),
    ]
  }

  var bindings: [Binding] { gridBindings }

  mutating func handle(_ key: Key, in area: Size) throws -> Step { try handleGrid(key, in: area) }

  /// What every grid does with a key.
  mutating func handleGrid(_ key: Key, in area: Size) throws -> Step {
    message = nil
    if key == .hangUp {
      try keepDraft(isAside: false)
      return .stay
    }
    let page = Frame.bodySize(in: area).height - 2
    if let next = grid.row(for: key, of: papers.count, page: page, in: paper.form) {
      go(to: next)
      return .stay
    }
    if case .paste(let text) = key, text.contains(where: { $0 == "\t" || $0.isNewline }), takesBlock(text) {
      try paste(text)
      return .stay
    }
    switch try papers[grid.selected].handle(key) {
    case .used, .edited: return .stay
    case .left(let id):
      try left(id, of: grid.selected)
      // Enter on the last cell goes on with the next row.
      if key == .enter, id?.rawValue == grid.columns.last?.id {
        if grid.selected + 1 < papers.count {
          go(to: grid.selected + 1, at: grid.columns.first?.id)
        } else {
          try passedTheEnd()
        }
      }
      return .stay
    case .ignored: break
    }
    return try act(command(for: key))
  }

  private mutating func act(_ command: String?) throws -> Step {
    switch command {
    case "save": return try save()
    case "above": try copy(from: grid.selected - 1, to: [grid.selected])
    case "fill": try fillDown()
    case "problem": goToNextProblem()
    case "list": papers[grid.selected].form.openChoices()
    case "language":
      workplace.nextLanguage()
      _ = try idle()
    case "leave":
      if hasContent { return paper.leavingMenu(canKeep: true) }
      draft.discard()
      return .pop(nil)
    case let command?: return try perform(command) ?? .ignored
    case nil: return .ignored
    }
    return .stay
  }

  /// The cell is read, the row judged, and the same column of another row has the cursor.
  mutating func go(to row: Int, at id: String? = nil) {
    let focus = id ?? paper.form.focusedID
    if papers.indices.contains(grid.selected) {
      try? papers[grid.selected].readAll()
      try? left(nil, of: grid.selected)
      papers[grid.selected].keepsDraft = papers[grid.selected].hasContent
    }
    grid.select(row)
    papers[row].form.come(to: focus)
  }

  /// The value of a cell into the same column of other rows.
  private mutating func copy(from source: Int, to rows: some Sequence<Int>) throws {
    let id = paper.form.focusedID
    try papers[source].readAll()
    guard let field = papers[source].form.field(id) else { return }
    for row in rows {
      papers[row].form.update(id) {
        $0.text = field.text
        $0.value = field.value
        $0.isCarried = false
      }
      try papers[row].readAll()
      papers[row].keepsDraft = true
      try left(FieldID(rawValue: id), of: row)
    }
  }

  /// Into the empty cells below, up to the next that holds something.
  private mutating func fillDown() throws {
    let id = paper.form.focusedID
    let below = papers.indices.dropFirst(grid.selected + 1).prefix { papers[$0].form.text(id).isEmpty }
    try copy(from: grid.selected, to: below)
    let next = grid.selected + below.count + 1
    let words = workplace(GridWords.filled, "\(below.count)")
    message =
      papers.indices.contains(next)
      ? Frame.Message(words + " " + workplace(GridWords.stopped, name(of: next)), role: .warning)
      : Frame.Message(words, role: .good)
  }

  /// A block from a spreadsheet: rows by line, cells by tab, from the cell in focus on.
  private mutating func paste(_ text: String) throws {
    let first = grid.columns.firstIndex { $0.id == paper.form.focusedID } ?? 0
    let start = grid.selected
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var cells = 0
    for (offset, line) in rows.enumerated() where !line.isEmpty {
      let row = start + offset
      if row == papers.count { try passedTheEnd() }
      guard row < papers.count else { break }
      for (offset, cell) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
      where first + offset < grid.columns.count {
        write(Cleaning.clean(String(cell)).text, into: grid.columns[first + offset].id, of: row)
        cells += 1
      }
      try papers[row].readAll()
      papers[row].keepsDraft = true
      try left(nil, of: row)
    }
    grid.select(start)
    message = Frame.Message(workplace(GridWords.pasted, "\(cells)"), role: .good)
  }

  /// A pasted text; of a choice its code, where a label of any language says which.
  private mutating func write(_ text: String, into id: String, of row: Int) {
    var written = text
    switch papers[row].field(FieldID(rawValue: id))?.kind {
    case .choice(let list): written = workplace.code(list, written: text) ?? text
    case .yesNo: written = ChoiceWords.code(.yesNo, written: text) ?? text
    default: break
    }
    papers[row].form.setText(id, written)
  }

  private mutating func goToNextProblem() {
    let order =
      Array(papers.indices.dropFirst(grid.selected + 1)) + Array(papers.indices.prefix(grid.selected + 1))
    // What refuses to be saved comes before what only warns.
    let refuses = papers.contains { $0.problems.contains(where: \.severity.refuses) }
    func stops(_ problem: Problem) -> Bool {
      refuses ? problem.severity.refuses : problem.severity >= .warning
    }
    guard let row = order.first(where: { papers[$0].problems.contains(where: stops) }),
      let problem = papers[row].problems.max(by: { $0.severity < $1.severity })
    else { return }
    go(to: row, at: problem.field?.rawValue)
    message = Frame.Message(papers[row].ruled(problem), role: problem.noteKind.role)
  }

  // MARK: Saving

  /// F2: every row is read and judged; the first that is refused gets the cursor, warnings ask one reason.
  mutating func save() throws -> Step {
    let rows = toSave
    for row in rows {
      papers[row].hasTriedToSave = true
      try papers[row].readAll()
      try left(nil, of: row)
    }
    for row in rows {
      guard let refusal = papers[row].problems.first(where: \.severity.refuses) else { continue }
      go(to: row, at: refusal.field?.rawValue)
      message = Frame.Message(papers[row].ruled(refusal), role: .problem)
      return .stay
    }
    guard !rows.isEmpty else { return .stay }
    let warned = rows.flatMap { row in papers[row].warnings.map { (name(of: row), $0) } }
    return warned.isEmpty ? try store(reason: nil) : MarkedOutcome.askReason(warned, workplace)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step { try resumeGrid(with: answer) }

  /// What every grid does with an answer.
  mutating func resumeGrid(with answer: (any Answer)?) throws -> Step {
    switch answer as? DialogAnswer {
    case .wrote("reason", let reason): return try store(reason: reason)
    case .chose("leave", "keep"):
      try keepDraft(isAside: true)
      return .pop(nil)
    case .chose("leave", "drop"):
      draft.discard()
      return .pop(nil)
    default: return .stay
    }
  }

  // MARK: After the paint

  /// Says all rows in the present language.
  mutating func relabel(_ grid: FormGrid) {
    let (row, focus) = (self.grid.selected, paper.form.focusedID)
    self.grid = grid
    for index in papers.indices { papers[index].relabel() }
    self.grid.select(row)
    papers[row].form.focus(focus)
  }

  /// Writes the draft where a row has changed; true: something was done.
  mutating func keepNextDraft() throws -> Bool {
    guard papers.contains(where: \.keepsDraft) else { return false }
    try keepDraft(isAside: false)
    return true
  }

  /// Keeps all rows on the disk.
  mutating func keepDraft(isAside: Bool) throws {
    for row in papers.indices { papers[row].keepsDraft = false }
    guard hasContent else { return draft.discard() }
    var kept = try whole()
    kept.context[DraftForms.aside] = isAside ? "yes" : nil
    try draft.write(kept)
    try draft.sync()
  }

  /// Says that the grid of a draft is back.
  mutating func sayIsBack(_ kept: Draft) {
    message = Frame.Message(
      workplace(EntryWords.draftBack, kept.savedAt.localDay.dotted, kept.savedAt.localClock), role: .good)
  }

  // MARK: Drawing

  /// What the message line says: a message, the note of the cell, the first problem of the row.
  var said: Frame.Message {
    let note = paper.form.focusedNote.map { Frame.Message($0.text, role: $0.kind.role) }
    let problem = paper.problems.first { $0.severity >= .warning }.map {
      Frame.Message(paper.ruled($0), role: $0.noteKind.role)
    }
    return message ?? note ?? problem ?? standing
  }

  func drawGrid(on canvas: inout Canvas, in area: Rect) {
    grid.draw(
      papers.indices.map {
        .init(name: name(of: $0), form: papers[$0].form, isChanged: papers[$0].hasContent)
      }, on: &canvas, in: area)
  }
}
