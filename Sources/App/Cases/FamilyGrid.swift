import Domain
import Store
import TUI
import Words

/// The family of an application, a row each, the head first; the lines of a passport fill a row. F2 goes on to what the
/// application says, or adds the rows to a case that is there.
struct FamilyGrid<R: CaseScreens>: GridScreen {
  private static var columns: [(id: FieldID, width: Int)] {
    [
      (.passportLines, 8), (.iin, 13), (.relation, 12), (.surname, 14), (.givenName, 12), (.patronymic, 13),
      (.birthDate, 11), (.sex, 7), (.citizenship, 12), (.nationality, 10), (.documentKind, 12),
      (.documentNumber, 12),
    ] + R.Member.asked.map { ($0, 6) }
  }

  /// Whether the grid shows a field.
  static func shows(_ id: FieldID) -> Bool { columns.contains { $0.id == id } }

  /// What is known of a row besides what stands in it.
  struct Row {
    /// Who of the register it is.
    var known: Person?
    /// Who of the register it may be.
    var found: Person?
    /// The passport's lines that have filled it.
    var scanned = ""
    /// By what it was looked for in the register.
    var lookedUp = ""
  }

  let workplace: Workplace
  /// The case that the rows join; nil: a new application.
  let joining: R.Dossier?
  var papers: [RecordForm<ApplicantEntry<R.Member>>]
  /// What is known of each row besides what stands in it.
  var rows: [Row] = [Row()]
  var grid: FormGrid
  var message: Frame.Message?
  let draft: DraftFile
  private var shownLanguage: Language
  /// What stood in the form of the application when it was left for this grid.
  let application = Box<Draft?>(nil)
  /// The lines for whose lack of signs Enter has been taken already: a scanner sends it between two lines.
  private var awaited: String?

  /// - Parameter joining: the case that members are added to.
  init(_ workplace: Workplace, joining: R.Dossier? = nil) throws {
    try self.init(
      workplace, joining, DraftFile(beside: workplace.store.path, clock: workplace.clock))
  }

  private init(_ workplace: Workplace, _ joining: R.Dossier?, _ draft: DraftFile) throws {
    self.workplace = workplace
    self.joining = joining
    self.draft = draft
    shownLanguage = workplace.language
    grid = Self.makeGrid(workplace)
    papers = [Self.paper(workplace)]
    try begin(0)
  }

  /// What a crash or a power cut left behind, or was put aside.
  /// - Throws: ``StoreError/absent(register:id:)`` where the case that members were to join is gone.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let joining = try orphan.draft.record.map { id in
      guard let dossier = try R.whole(id, in: workplace.store) else {
        throw StoreError.absent(register: R.name, id: id)
      }
      return dossier
    }
    try self.init(workplace, joining, orphan.file)
    var row = 0
    while let kept = orphan.draft.context["row\(row)"].flatMap(Draft.init(json:)) {
      if row > 0 { try addRow() }
      try papers[row].restore(kept)
      papers[row].record.person.latinName = kept.context["latin"]
      rows[row].known = try kept.record.flatMap { try workplace.store.person($0) }
      try left(nil, of: row)
      row += 1
    }
    application.value = orphan.draft.context["application"].flatMap(Draft.init(json:))
    let selected = orphan.draft.context["selected"].flatMap { Int($0) } ?? 0
    grid.select(min(selected, papers.count - 1))
    sayIsBack(orphan.draft)
  }

  private static func paper(_ workplace: Workplace) -> RecordForm<ApplicantEntry<R.Member>> {
    RecordForm(
      workplace, name: R.drafts.grid, fields: ApplicantEntry<R.Member>.fields,
      record: ApplicantEntry<R.Member>()
    ) { workplace in
      FormFields.form(ApplicantEntry<R.Member>.fields, workplace)
    }
  }

  private static func makeGrid(_ workplace: Workplace) -> FormGrid {
    FormGrid(
      columns.map { .init($0.id.rawValue, workplace[FieldWords.column($0.id)], width: $0.width) },
      nameWidth: 10)
  }

  // MARK: Rows

  var isNew: Bool { joining == nil }

  /// The first row of a new application is the head's.
  func isHead(_ row: Int) -> Bool { isNew && row == 0 }

  var headName: String {
    joining?.head?.person.fullName ?? papers.first?.record.person.fullName ?? ""
  }

  func name(of row: Int) -> String { "\(row + 1) \(papers[row].record.person.givenName ?? "")" }

  /// What a new row begins with.
  private mutating func begin(_ row: Int) throws {
    var usual = ApplicantEntry<R.Member>()
    usual.member.relation = isHead(row) ? Relation.head.rawValue : nil
    usual.documentKind = R.Member.usualDocument
    usual.person.citizenship = R.Member.usualCitizenship
    if row > 0 {
      let above = papers[row - 1].record
      (usual.person.surname, usual.person.citizenship) = (above.person.surname, above.person.citizenship)
      (usual.person.nationality, usual.documentKind) = (above.person.nationality, above.documentKind)
    } else if let head = joining?.head?.person {
      (usual.person.surname, usual.person.citizenship) = (head.surname, head.citizenship)
      usual.person.nationality = head.nationality
    }
    papers[row].fill(from: usual, isCarried: true)
    papers[row].form.focus(FieldID.passportLines.rawValue)
    try papers[row].readAll()
    try left(nil, of: row)
  }

  private mutating func addRow() throws {
    papers.append(Self.paper(workplace))
    rows.append(Row())
    try begin(papers.count - 1)
  }

  mutating func passedTheEnd() throws {
    try addRow()
    go(to: papers.count - 1, at: FieldID.passportLines.rawValue)
  }

  // MARK: Keys

  var bindings: [Binding] {
    let row = grid.selected
    return gridBindings + [
      Binding(
        "take", .function(4), label: workplace[EntryWords.takeShort], priority: 5,
        isLive: rows[row].found != nil && rows[row].known == nil),
      Binding(
        "add", .function(7), label: workplace[CaseWords.newMember],
        short: workplace[CaseWords.newMemberShort], priority: 6),
      Binding(
        "remove", .function(8), label: workplace[CaseWords.removeRow],
        short: workplace[CatalogueWords.removeShort], priority: 7, isLive: papers.count > 1),
    ]
  }

  var help: [String] { [workplace[CaseWords.gridHelp]] + paper.help }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    if key == .enter, waitsForMoreSigns() { return .stay }
    return try handleGrid(key, in: area)
  }

  /// A scanner that ends each line with Enter: the lines are gone on with until all signs are there.
  private mutating func waitsForMoreSigns() -> Bool {
    guard paper.focused == .passportLines else { return false }
    let text = paper.form.text(FieldID.passportLines.rawValue)
    guard case .miscounted(let count) = MachineReadableZone.read(text, on: workplace.today),
      count.missing > 0,
      awaited != text
    else {
      // The same lines may be scanned again, here or in another row.
      awaited = nil
      return false
    }
    awaited = text
    message = Frame.Message(
      workplace(CaseWords.nextLine, "\(count.signs)", "\(count.format.signs)"), role: .dim)
    return true
  }

  func takesBlock(_ text: String) -> Bool {
    if case .notMRZ = MachineReadableZone.read(text, on: workplace.today) { return true }
    return paper.focused != .passportLines
  }

  mutating func perform(_ command: String) throws -> Step? {
    let row = grid.selected
    switch command {
    case "take":
      if let person = rows[row].found { try take(person, in: row) }
    case "add":
      go(to: row)
      try passedTheEnd()
    case "remove":
      guard papers[row].hasContent || rows[row].known != nil, !isHead(row) else {
        remove(row)
        return .stay
      }
      return .push(
        ConfirmDialog(
          "removeRow", title: workplace[CaseWords.removeRow],
          lines: [workplace(CaseWords.removeRowAsk, name(of: row))], words: workplace.words))
    default: return nil
    }
    return .stay
  }

  /// A row goes; the head's stays, for somebody must be it.
  mutating func remove(_ row: Int) {
    guard papers.count > 1, !isHead(row) else {
      message = Frame.Message(workplace[CaseWords.headStays], role: .warning)
      return
    }
    papers.remove(at: row)
    rows.remove(at: row)
    grid.select(min(row, papers.count - 1))
    papers[0].keepsDraft = true
  }

  mutating func idle() throws -> Bool {
    if shownLanguage != workplace.language {
      shownLanguage = workplace.language
      relabel(Self.makeGrid(workplace))
    }
    return try keepNextDraft()
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas) {
    let title =
      joining.map { "\(workplace[CaseWords.newMember]) · \(workplace.number(of: $0.record, in: R.self))" }
      ?? workplace[CaseWords.new]
    let body = canvas.frame(title: workplace.title(title), right: workplace.corner, message: said)
    drawGrid(on: &canvas, in: body)
  }
}
