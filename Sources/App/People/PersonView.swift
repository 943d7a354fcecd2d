import Domain
import Store
import TUI
import Words

/// One person: names, documents, family, and all registrations in order of time.
struct PersonView: SheetScreen {
  let workplace: Workplace
  private var record: PersonRecord
  var cursor = SheetCursor()
  var message: Frame.Message?
  private var saved: RecordSaved?

  private var walk: ListWalk?
  private var family = FamilyMenu()
  private static let removeTag = "remove-document"
  /// The document that is asked about.
  private var asked: IdentityDocument?

  /// - Parameter walk: the list it was opened from.
  init(_ workplace: Workplace, _ id: Int64, in walk: ListWalk? = nil) throws {
    self.workplace = workplace
    self.walk = walk
    record = try PersonRecord(id, in: workplace.store)
  }

  private var person: Person { record.person }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      Binding("find", .function(3), label: workplace[ScreenWords.findAnything], priority: 9),
      Binding(
        "register", .function(4), label: workplace[ListWords.newTemporary],
        short: workplace[ListWords.newTemporaryShort], help: workplace[RecordWords.registerHelp], priority: 3,
        isLive: canWrite),
      Binding(
        "document", .function(5), label: workplace[PersonWords.newDocument],
        short: workplace[PersonWords.newDocumentShort], priority: 6, isLive: canWrite),
      Binding(
        "family", .function(7), label: workplace[PersonWords.family], priority: 7, isLive: canWrite),
      Binding(
        "open", .enter,
        label: workplace[isOnPerson || document != nil ? RecordWords.correct : ScreenWords.open], priority: 4,
        isLive: canWrite || !isOnPerson && document == nil),
      Binding(
        "remove", .function(8), label: workplace[PersonWords.removeDocument],
        short: workplace[PersonWords.removeDocumentShort], priority: 5, isLive: canWrite && document != nil),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort],
        priority: 8),
    ] + ListWalk.bindings(workplace, isLive: walk != nil)
  }

  var help: [String] { [PointWords.text(12)[workplace.language]] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "next", "before": try step(back: command == "before")
    case "family": .push(FamilyMenu.menu(workplace, person, record.family))
    case "document": .push(DocumentForm(workplace, person))
    case "remove": askToRemove()
    case "find": .push(try FindView(workplace))
    case "register": .push(try RegistrationForm(workplace, start: .ofPerson(person)))
    case "history": .push(try HistoryView(workplace, .person, person.id, name: person.fullName))
    default:
      if opening == .correct {
        .push(try PersonForm(workplace, person))
      } else if let document {
        .push(DocumentForm(workplace, person, document))
      } else {
        try workplace.open(opening)
      }
    }
  }

  /// The document under the cursor.
  private var document: IdentityDocument? {
    guard case .document(let id)? = opening else { return nil }
    return record.documents.first { $0.id == id }
  }

  private mutating func askToRemove() -> Step {
    guard let document else { return .stay }
    asked = document
    return .push(
      ConfirmDialog(
        Self.removeTag, title: workplace[PersonWords.removeDocument],
        lines: [
          "\(workplace.label(.documentKind, document.kind.rawValue)) \(document.number)",
          workplace[PersonWords.removeAsk],
        ], words: workplace.words))
  }

  var given: (any Answer)? { walk?.shown ?? saved }

  private mutating func step(back isBefore: Bool) throws -> Step {
    guard let id = try walk?.step(back: isBefore) else {
      message = Frame.Message(workplace[ListWords.noFurther], role: .dim)
      return .stay
    }
    record = try PersonRecord(id, in: workplace.store)
    cursor = SheetCursor()
    return .stay
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    switch try family.outcome(of: answer, workplace, person) {
    case .step(let step): return step
    case .said(let words): message = words
    case .changed(let words):
      message = words
      saved = RecordSaved(.person, id: person.id)
    case .nothing: break
    }
    if case .yes(Self.removeTag)? = answer as? DialogAnswer, let asked {
      try workplace.store.change(.correct) { try $0.remove(asked) }
      message = Frame.Message(workplace(PersonWords.documentRemoved, asked.number), role: .good)
      saved = RecordSaved(.person, id: person.id)
    }
    asked = nil
    if let answer = answer as? RecordSaved { saved = answer }
    record = try PersonRecord(person.id, in: workplace.store)
    return .stay
  }

  /// The cursor is on the person's own line: Enter corrects it.
  private var isOnPerson: Bool { opening == .correct }

  // MARK: Drawing

  var title: String { workplace[CommonWords.person] }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    sheet.row([(2, "\(person.fullName) · \(workplace.describe(person))")], role: .heading, opens: .correct)
    if let archived = person.archivedOn {
      sheet.text(workplace(RecordWords.archived, archived.dotted), role: .warning, indent: 2)
    }
    sheet.blocks([(workplace[CommonWords.person], facts())])
    if !record.documents.isEmpty { sheet.heading(workplace[RecordWords.documents]) }
    for document in record.documents {
      sheet.row(
        [(2, workplace.label(.documentKind, document.kind.rawValue)), (36, document.number)],
        opens: .document(document.id))
    }
    if record.family.count > 1 {
      sheet.heading(workplace[RecordWords.family])
      for member in record.family where member.id != person.id { write(member, on: &sheet) }
    }
    write(record.kandasCases, on: &sheet)
    write(record.resettlerCases, on: &sheet)
    writeTwins(on: &sheet)
    sheet.heading(workplace[RecordWords.stays])
    record.chain.write(on: &sheet, workplace)
    if let liability = record.liability {
      sheet.text("i \(workplace.ruled(liability))", role: .dim, indent: 3)
    }
    if record.chain.links.isEmpty { sheet.text(workplace[RecordWords.noStays], role: .dim, indent: 2) }
    return sheet
  }

  private func facts() -> [Sheet.Fact] {
    func label(_ id: FieldID) -> String { FieldWords.label(id)[workplace.language] }
    return [
      (label(.iin), person.iin ?? person.iinNote ?? workplace[ListWords.noIIN]),
      (label(.birthDate), workplace.birth(person.birthDate)),
      (label(.latinName), person.latinName ?? ""),
      (
        label(.citizenship), person.citizenship.map { CountryWords.name($0)?[workplace.language] ?? $0 } ?? ""
      ),
      (label(.nationality), person.nationality ?? ""),
      (label(.relation), relation(person)),
      (label(.note), person.note ?? ""),
    ]
  }

  private func relation(_ person: Person) -> String { workplace.relation(person.relation) }

  private func write<R: CaseScreens>(_ cases: [CaseRow<R>], on sheet: inout Sheet) {
    guard !cases.isEmpty else { return }
    sheet.heading(workplace[R.title])
    for row in cases {
      sheet.row(
        [
          (2, workplace.number(of: row)), (14, row.filedOn?.dotted ?? ""), (26, workplace.stage(of: row)),
          (sheet.width - 30, row.name),
        ], opens: .family(R.name, row.id))
    }
  }

  /// Others who may be the same person, with what the two have in common.
  private func writeTwins(on sheet: inout Sheet) {
    guard !record.twins.isEmpty else { return }
    sheet.heading(workplace[RecordWords.twins])
    for twin in record.twins {
      let reasons = twin.reasons.map { workplace[EntryWords.reason($0.rawValue)] }.joined(separator: ", ")
      sheet.row(
        [
          (2, "\(twin.person.fullName), \(twin.person.birthDate?.dotted ?? "")"),
          (sheet.width / 2 + 2, reasons),
        ], role: .warning, opens: .person(twin.person.id))
    }
  }

  private func write(_ member: Person, on sheet: inout Sheet) {
    sheet.row(
      [(2, relation(member)), (22, member.fullName), (sheet.width - 18, workplace.birth(member.birthDate))],
      opens: .person(member.id))
  }
}
