import Domain
import Store
import TUI
import Words

/// What follows in a row from what was typed or scanned: the passport, the relation, who is in the register already.
extension FamilyGrid {
  mutating func left(_ id: FieldID?, of row: Int) throws {
    // However a cell was left, by arrow, by F2 or by a pasted block: what follows from it follows.
    moveNumber(row)
    let lines = papers[row].record.passportLines ?? ""
    if lines != rows[row].scanned {
      rows[row].scanned = lines
      try readPassport(row)
    }
    followRelation(row)
    fillFromIIN(row)
    try lookUp(row)
    let entry = papers[row].record
    var person = entry.person
    person.id = rows[row].known?.id ?? 0
    var surroundings = try workplace.store.surroundings(of: person)
    // Whether the family of the register has a head is not asked of a row: the case has one of its own.
    surroundings.hasFamily = false
    var findings = entry.check(head: isHead(row) ? nil : headName, surroundings, today: workplace.today)
    if let lines = entry.passportLines {
      findings += MachineReadableZone.read(lines, on: workplace.today).findings(on: workplace.today)
    }
    if let name = rows[row].known.flatMap({ Self.otherName(of: $0, in: entry.person) }) {
      findings.append(Problem(.r95, .surname, severity: .warning, values: [name], variant: .otherName))
    }
    papers[row].judge(findings)
  }

  /// What the register knows a person by whom the row names otherwise.
  private static func otherName(of known: Person, in told: Person) -> String? {
    var paper = RegistrationEntry()
    paper.fill(from: told)
    return paper.otherName(of: known)
  }

  /// Papers begin with the number: an IIN typed where the lines of a passport go is put where it belongs.
  private mutating func moveNumber(_ row: Int) {
    guard let text = papers[row].record.passportLines, let iin = try? IIN(KeyboardLayout.digits(text)),
      papers[row].record.person.iin == nil, let field = papers[row].field(.iin)
    else { return }
    papers[row].form.setText(FieldID.passportLines.rawValue, "")
    papers[row].record.passportLines = nil
    papers[row].put(.text(iin.text), into: field)
    papers[row].record.person.iin = iin.text
  }

  /// The lines of a document fill what nobody has written.
  mutating func readPassport(_ row: Int) throws {
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
      message = Frame.Message(workplace(CaseWords.scanned, name), role: .good)
    }
  }

  /// A son is male, a daughter female, where no IIN says it; a surname from the row above follows the sex.
  private mutating func followRelation(_ row: Int) {
    let relation = papers[row].record.member.relation.flatMap(Relation.init)
    var sex = relation?.sex
    if relation == .spouse, let head = papers.first?.record.person.sex, isNew { sex = head == .m ? .f : .m }
    guard let sex = iin(of: row)?.sex ?? sex else { return }
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

  private func iin(of row: Int) -> IIN? { papers[row].record.person.iin.flatMap { try? IIN($0) } }

  private mutating func fillFromIIN(_ row: Int) {
    guard let iin = iin(of: row) else { return }
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

  private static var likeness: Int { 50 }

  mutating func lookUp(_ row: Int) throws {
    let entry = papers[row].record
    let key = [entry.person.iin, entry.documentNumber, entry.person.fullName, entry.person.birthDate?.iso]
      .map { $0 ?? "" }.joined(separator: "|")
    guard rows[row].known == nil, key != rows[row].lookedUp else { return }
    rows[row].lookedUp = key
    var paper = RegistrationEntry()
    paper.fill(from: entry.person)
    paper.documentNumber = entry.documentNumber
    rows[row].found = try workplace.store.lookAlikes(of: paper, limit: 1).first { $0.score >= Self.likeness }?
      .person
    if let person = rows[row].found {
      message = Frame.Message(
        workplace(CaseWords.isKnown, person.fullName, person.birthDate?.dotted ?? ""), role: .warning)
    }
  }

  /// The row is a person of the register: what is known fills it.
  mutating func take(_ person: Person, in row: Int) throws {
    var entry = papers[row].record
    let latin = entry.person.latinName
    entry.person = person
    if person.latinName == nil { entry.person.latinName = latin }
    for field in papers[row].fields where field.get(entry) != field.get(papers[row].record) {
      papers[row].put(field.get(entry), into: field, isCarried: false)
    }
    papers[row].record = entry
    rows[row].known = person
    rows[row].found = nil
    papers[row].keepsDraft = true
    try left(nil, of: row)
    if let open = try workplace.store.openCase(of: person.id, in: R.self),
      let other = try workplace.store.row(open, in: R.self)
    {
      message = Frame.Message(
        workplace(
          CaseWords.inOpenCase, person.fullName, workplace.number(of: other)),
        role: .problem)
    } else {
      message = Frame.Message(workplace(EntryWords.taken, person.fullName), role: .good)
    }
  }
}
