import Domain
import Foundation
import Store
import TUI
import Words

/// The family of an application, a row each, the head first; the lines of a passport fill a row. F2 goes on to what the
/// application says, or adds the rows to a case that is there.
struct KandasFamilyGrid: GridScreen {
  /// The name of the grid in its drafts.
  static let name = "kandas-family"

  private static let columns: [(id: FieldID, width: Int)] = [
    (.passportLines, 8), (.relation, 12), (.surname, 14), (.givenName, 12), (.patronymic, 13),
    (.birthDate, 10),
    (.sex, 7), (.citizenship, 12), (.nationality, 10), (.documentKind, 12), (.documentNumber, 12), (.iin, 12),
    (.wantsStatus, 6),
  ]
  private static let sizes: [FieldID: Int] = Dictionary(
    uniqueKeysWithValues: columns.map { ($0.id, $0.width) })
  /// Fields that a new row has from the one above it.
  private static let carried: [FieldID] = [.surname, .citizenship, .nationality, .documentKind]

  let workplace: Workplace
  /// The case that the rows join; nil: a new application.
  private let joining: KandasDossier?
  var papers: [RecordForm<KandasApplicantEntry>]
  /// Who of the register a row is.
  private var known: [Int: Person] = [:]
  /// Who of the register a row may be.
  private var found: [Int: Person] = [:]
  /// The passport's lines that have filled a row, and by what it was looked for in the register.
  private var scanned: [Int: String] = [:]
  private var lookedUp: [Int: String] = [:]
  var grid: FormGrid
  var message: Frame.Message?
  private var shownLanguage: Language
  /// What stood in the form of the application when it was left for this grid.
  private let application = Box<Draft?>(nil)
  /// The lines for whose lack of signs Enter has been taken already: a scanner sends it between two lines.
  private var awaited: String?

  /// - Parameter joining: the case that members are added to.
  init(_ workplace: Workplace, joining: KandasDossier? = nil) throws {
    self.workplace = workplace
    self.joining = joining
    shownLanguage = workplace.language
    grid = Self.makeGrid(workplace)
    papers = [Self.paper(workplace)]
    try begin(0)
  }

  /// What a crash or a power cut left behind, or was put aside.
  /// - Throws: ``StoreError/absent(register:id:)`` where the case that members were to join is gone.
  init(_ workplace: Workplace, _ orphan: OrphanDraft) throws {
    let joining = try orphan.draft.record.map { id in
      guard let dossier = try workplace.store.kandasCase(id) else {
        throw StoreError.absent(register: .kandasCase, id: id)
      }
      return dossier
    }
    try self.init(workplace, joining: joining)
    papers[0].draft = orphan.file
    var row = 0
    while let kept = Self.decoded(orphan.draft.context["row\(row)"]) {
      if row > 0 { try addRow() }
      try papers[row].restore(kept)
      papers[row].record.person.latinName = kept.context["latin"]
      known[row] = try kept.record.flatMap { try workplace.store.person($0) }
      try left(nil, of: row)
      row += 1
    }
    application.value = Self.decoded(orphan.draft.context["application"])
    grid.select(0)
  }

  private static func paper(_ workplace: Workplace) -> RecordForm<KandasApplicantEntry> {
    RecordForm(
      workplace, name: name, fields: KandasApplicantEntry.fields, record: KandasApplicantEntry()
    ) { workplace in
      FormFields.form(KandasApplicantEntry.fields, workplace)
    }
  }

  private static func makeGrid(_ workplace: Workplace) -> FormGrid {
    FormGrid(
      columns.map { .init($0.id.rawValue, workplace[FieldWords.column($0.id)], width: $0.width) },
      nameWidth: 10)
  }

  // MARK: Rows

  private var isNew: Bool { joining == nil }

  /// The first row of a new application is the head's.
  private func isHead(_ row: Int) -> Bool { isNew && row == 0 }

  private var headName: String {
    joining?.head?.person.fullName ?? papers.first?.record.person.fullName ?? ""
  }

  func name(of row: Int) -> String { "\(row + 1) \(papers[row].record.person.givenName ?? "")" }

  /// What a new row begins with.
  private mutating func begin(_ row: Int) throws {
    var usual = KandasApplicantEntry()
    usual.member.relation = isHead(row) ? Relation.head.rawValue : nil
    usual.member.wantsStatus = true
    usual.documentKind = .foreignPassport
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
        isLive: found[row] != nil && known[row] == nil),
      Binding(
        "add", .function(7), label: workplace[KandasWords.newMember],
        short: workplace[KandasWords.newMemberShort], priority: 6),
      Binding(
        "remove", .function(8), label: workplace[KandasWords.removeRow],
        short: workplace[CatalogueWords.removeShort], priority: 7, isLive: papers.count > 1),
    ]
  }

  var help: [String] { [workplace[KandasWords.gridHelp]] + paper.help }

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
    else { return false }
    awaited = text
    message = Frame.Message(
      workplace(KandasWords.nextLine, "\(count.signs)", "\(count.format.signs)"), role: .dim)
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
      if let person = found[row] { try take(person, in: row) }
    case "add":
      go(to: row)
      try passedTheEnd()
    case "remove": remove(row)
    default: return nil
    }
    return .stay
  }

  /// A row goes; the head's stays, for somebody must be it.
  private mutating func remove(_ row: Int) {
    guard papers.count > 1, !isHead(row) else {
      message = Frame.Message(workplace[KandasWords.headStays], role: .warning)
      return
    }
    // The draft of all is the first row's.
    if row == 0 { papers[1].draft = papers[0].draft }
    papers.remove(at: row)
    known = Self.without(row, known)
    found = Self.without(row, found)
    scanned = Self.without(row, scanned)
    lookedUp = Self.without(row, lookedUp)
    grid.select(min(row, papers.count - 1))
    papers[0].keepsDraft = true
  }

  private static func without<Value>(_ row: Int, _ values: [Int: Value]) -> [Int: Value] {
    Dictionary(
      uniqueKeysWithValues: values.compactMap { key, value in
        key == row ? nil : (key > row ? key - 1 : key, value)
      })
  }

  // MARK: What follows from what was typed

  mutating func left(_ id: FieldID?, of row: Int) throws {
    // However a cell was left, by arrow, by F2 or by a pasted block: what follows from it follows.
    let lines = papers[row].record.passportLines ?? ""
    if lines != scanned[row, default: ""] {
      scanned[row] = lines
      try readPassport(row)
    }
    followRelation(row)
    fillFromIIN(row)
    try lookUp(row)
    let entry = papers[row].record
    var person = entry.person
    person.id = known[row]?.id ?? 0
    let surroundings = try workplace.store.surroundings(of: person)
    var findings = entry.check(head: isHead(row) ? nil : headName, surroundings, today: workplace.today)
    if let lines = entry.passportLines {
      findings += MachineReadableZone.read(lines, on: workplace.today).findings
    }
    papers[row].judge(findings)
  }

  /// The lines of a document fill what nobody has written.
  private mutating func readPassport(_ row: Int) throws {
    guard let lines = papers[row].record.passportLines,
      case .read(let zone, let problems) = MachineReadableZone.read(lines, on: workplace.today)
    else { return }
    let form = papers[row].form
    var entry = papers[row].record
    entry.fill(from: zone) { id in
      form.field(id.rawValue).map { $0.text.isEmpty || $0.isCarried } ?? false
    }
    for field in papers[row].fields where field.get(entry) != field.get(papers[row].record) {
      papers[row].put(field.get(entry), into: field, isCarried: true)
    }
    papers[row].record = entry
    papers[row].keepsDraft = true
    if problems.isEmpty, let name = entry.person.latinName {
      message = Frame.Message(workplace(KandasWords.scanned, name), role: .good)
    }
  }

  /// A son is male, a daughter female; a surname from the row above follows the sex.
  private mutating func followRelation(_ row: Int) {
    guard let relation = papers[row].record.member.relation.flatMap(Relation.init) else { return }
    var sex = relation.sex
    if relation == .spouse, let head = papers.first?.record.person.sex, isNew { sex = head == .m ? .f : .m }
    guard let sex else { return }
    if let field = papers[row].field(.sex), isFree(.sex, row) {
      papers[row].put(.text(sex.rawValue), into: field, isCarried: true)
      papers[row].record.person.sex = sex
    }
    if let surname = papers[row].record.person.surname, let field = papers[row].field(.surname),
      isFree(.surname, row)
    {
      let fitting = PersonName.surname(surname, of: sex)
      papers[row].put(.text(fitting), into: field, isCarried: true)
      papers[row].record.person.surname = fitting
    }
  }

  private func isFree(_ id: FieldID, _ row: Int) -> Bool {
    papers[row].form.field(id.rawValue).map { $0.text.isEmpty || $0.isCarried } ?? false
  }

  private mutating func fillFromIIN(_ row: Int) {
    guard let iin = papers[row].record.person.iin.flatMap({ try? IIN($0) }) else { return }
    if papers[row].record.person.birthDate == nil, let birth = iin.birth,
      let field = papers[row].field(.birthDate)
    {
      papers[row].put(.day(birth), into: field, isCarried: true)
      papers[row].record.person.birthDate = birth
    }
    if papers[row].record.person.sex == nil, let sex = iin.sex, let field = papers[row].field(.sex) {
      papers[row].put(.text(sex.rawValue), into: field, isCarried: true)
      papers[row].record.person.sex = sex
    }
  }

  // MARK: Who is in the register already

  private static let likeness = 50

  private mutating func lookUp(_ row: Int) throws {
    let entry = papers[row].record
    let key = [entry.person.iin, entry.documentNumber, entry.person.fullName, entry.person.birthDate?.iso]
      .map { $0 ?? "" }.joined(separator: "|")
    guard known[row] == nil, key != lookedUp[row] else { return }
    lookedUp[row] = key
    var paper = RegistrationEntry()
    paper.fill(from: entry.person)
    paper.documentNumber = entry.documentNumber
    found[row] = try workplace.store.lookAlikes(of: paper, limit: 1).first { $0.score >= Self.likeness }?
      .person
    if let person = found[row] {
      message = Frame.Message(
        workplace(KandasWords.isKnown, person.fullName, person.birthDate?.dotted ?? ""), role: .warning)
    }
  }

  /// The row is a person of the register: what is known fills it.
  private mutating func take(_ person: Person, in row: Int) throws {
    var entry = papers[row].record
    let latin = entry.person.latinName
    entry.person = person
    if person.latinName == nil { entry.person.latinName = latin }
    for field in papers[row].fields where field.get(entry) != field.get(papers[row].record) {
      papers[row].put(field.get(entry), into: field, isCarried: false)
    }
    papers[row].record = entry
    known[row] = person
    found[row] = nil
    papers[row].keepsDraft = true
    try left(nil, of: row)
    if let open = try workplace.store.openKandasCase(of: person.id),
      let other = try workplace.store.kandasRow(open)
    {
      message = Frame.Message(
        workplace(
          KandasWords.inOpenCase, person.fullName, workplace.number(year: other.year, ordinal: other.ordinal)),
        role: .problem)
    } else {
      message = Frame.Message(workplace(EntryWords.taken, person.fullName), role: .good)
    }
  }

  // MARK: Going on

  /// All rows but the last one, if nothing was written in it.
  var toSave: [Int] {
    papers.indices.filter { $0 == 0 && isNew || papers[$0].hasContent || known[$0] != nil }
  }

  /// The rows as applicants.
  private func applicants() -> [KandasApplicant] {
    toSave.map { row in
      let entry = papers[row].record
      var person = known[row] ?? Person()
      // What the grid does not show stays as the register has it.
      for field in Person.fields where Self.sizes[field.id] != nil && field.id != .relation {
        field.set(&person, field.get(entry.person))
      }
      person.latinName = entry.person.latinName ?? person.latinName
      let document = entry.documentNumber.map { (entry.documentKind ?? .other, $0) }
      return KandasApplicant(person, entry.member, document: document)
    }
  }

  mutating func store(reason: String?) throws -> Step {
    let applicants = applicants()
    guard let joining else {
      try keepDraft(0, isAside: false)
      var kept = whole()
      let file = papers[0].draft
      let form = try KandasCaseForm(
        workplace, receiving: applicants, reason: reason, application.value
      ) { [application] draft in
        application.value = draft
        kept.context["application"] = Self.encoded(draft)
        try file.write(kept)
        try file.sync()
      }
      return .push(form)
    }
    do {
      try workplace.store.change(.save, reason: reason) { change in
        for applicant in applicants { try change.join(applicant, joining.record) }
      }
    } catch StoreError.inOpenCase(let person, let id) {
      try say(person, isIn: id)
      return .stay
    } catch StoreError.repeatedMember(let person) {
      try say(repeated: person)
      return .stay
    }
    papers[0].draft.discard()
    return .pop(RecordSaved(.kandasMember, id: joining.record.id))
  }

  /// Somebody stands in two rows, is of the family already, or another has the same IIN.
  private mutating func say(repeated id: Int64) throws {
    let name = try workplace.store.person(id)?.fullName ?? ""
    message = Frame.Message(workplace(KandasWords.repeated, name), role: .problem)
  }

  /// Somebody is in another open case (rule R54).
  private mutating func say(_ id: Int64, isIn other: Int64) throws {
    guard let person = try workplace.store.person(id), let row = try workplace.store.kandasRow(other) else {
      return
    }
    message = Frame.Message(
      workplace(
        KandasWords.inOpenCase, person.fullName, workplace.number(year: row.year, ordinal: row.ordinal)),
      role: .problem)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch answer {
    case let saved as RecordSaved:
      papers[0].draft.discard()
      return .pop(saved)
    case let left as KandasCaseForm.Left:
      application.value = left.draft
      try keepDraft(0, isAside: false)
      if let (person, id) = left.inOpenCase { try say(person, isIn: id) }
      if let person = left.repeated { try say(repeated: person) }
      return .stay
    case DialogAnswer.chose("leave", "keep")?:
      try keepDraft(0, isAside: true)
      return .pop(nil)
    case DialogAnswer.chose("leave", "drop")?:
      papers[0].draft.discard()
      return .pop(nil)
    case DialogAnswer.wrote("reason", let reason)?: return try store(reason: reason)
    default: return .stay
    }
  }

  // MARK: Drafts

  /// All rows are one draft, in the first row's file.
  mutating func keepDraft(_ row: Int, isAside: Bool) throws {
    for index in papers.indices { papers[index].keepsDraft = false }
    guard hasContent else { return papers[0].draft.discard() }
    var draft = whole()
    draft.context[DraftForms.aside] = isAside ? "yes" : nil
    try papers[0].draft.write(draft)
    try papers[0].syncDraft()
  }

  /// Everything that stands in the rows and in the form of the application.
  private func whole() -> Draft {
    var context: [String: String] = [:]
    for index in papers.indices {
      context["row\(index)"] = Self.encoded(
        papers[index].content(
          of: known[index].map { ($0.id, $0.version) },
          context: papers[index].record.person.latinName.map { ["latin": $0] } ?? [:]))
    }
    context["application"] = application.value.flatMap(Self.encoded)
    return Draft(form: Self.name, record: joining?.record.id, fields: papers[0].form.texts, context: context)
  }

  private static func encoded(_ draft: Draft) -> String? {
    (try? JSONEncoder().encode(draft)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func decoded(_ text: String?) -> Draft? {
    text.flatMap { try? JSONDecoder().decode(Draft.self, from: Data($0.utf8)) }
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
      joining.map { "\(workplace[KandasWords.newMember]) · \(workplace.number(of: $0.record))" }
      ?? workplace[KandasWords.new]
    let body = canvas.frame(title: workplace.title(title), right: workplace.corner, message: said)
    drawGrid(on: &canvas, in: body)
  }
}
