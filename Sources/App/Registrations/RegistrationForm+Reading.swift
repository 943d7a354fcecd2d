import Domain
import Store
import TUI
import Words

/// What follows from what was typed: the facts an IIN tells, the person's history, the rules.
extension RegistrationForm {
  /// What a new paper is before anything is typed.
  static let empty: RegistrationEntry = {
    var entry = RegistrationEntry()
    entry.event = .arrival
    return entry
  }()

  /// The cursor left a field, which has been read: the rules look at the whole paper.
  mutating func left(_ id: FieldID?) throws {
    if id == nil { followRelation() }
    if id == .iin { fillFromIIN() }
    if let id, [.iin, .birthDate, .citizenship].contains(id) { suggestDocument() }
    if let id, [.toTerritory, .street, .house, .flat].contains(id) { dropConsentOfOtherDwelling() }
    if let id, [.iin, .surname, .givenName, .birthDate, .documentNumber].contains(id) {
      try lookUpHistory()
      looksForPeople = known == nil
    }
    check()
  }

  /// A foreigner shows a passport of another state, a child a certificate of birth; what the form had put in makes room
  /// for it.
  private mutating func suggestDocument() {
    guard let citizenship = entry.citizenship, let field = paper.field(.documentKind),
      let shown = paper.form.field(FieldID.documentKind.rawValue), shown.isCarried, !shown.isPinned,
      entry.documentNumber == nil
    else { return }
    let kind = DocumentKind.usual(
      of: citizenship, born: entry.birthDate, on: workplace.today,
      cardFrom: rules.parameters.number(.ownFilingAge, on: workplace.today))
    paper.put(.text(kind.rawValue), into: field, isCarried: true)
    paper.record.documentKind = kind
  }

  /// A letter of the relation says at once what follows from it.
  mutating func edited(_ id: FieldID?) throws {
    if id == .relation { followRelation() }
  }

  /// Reads all fields anew.
  mutating func readAll() throws {
    try paper.readAll()
    try lookUpHistory()
    check()
  }

  /// What an IIN tells fills what is empty, or what another number told before: the day of birth and the sex. Neither is
  /// proof (rule R92), and of a person of the register both are known.
  private mutating func fillFromIIN() {
    guard known == nil, let text = entry.iin, let iin = try? IIN(text) else { return }
    func isFree(_ id: FieldID) -> Bool {
      paper.form.field(id.rawValue).map { $0.text.isEmpty || $0.isCarried } ?? false
    }
    if isFree(.birthDate), let birth = iin.birth, let field = paper.field(.birthDate) {
      paper.put(.day(birth), into: field, isCarried: true)
      paper.record.birthDate = birth
    }
    if isFree(.sex), let sex = iin.sex, let field = paper.field(.sex) {
      paper.put(.text(sex.rawValue), into: field, isCarried: true)
      paper.record.sex = sex
    }
  }

  /// The stays of the person chosen, or of the one whose IIN this is.
  private mutating func lookUpHistory() throws {
    history = try workplace.store.stays(
      for: entry, person: try personOfPaper()?.id, except: editing?.stay.id)
  }

  /// The person of the paper: chosen, or known by the IIN and by birth date or name.
  func personOfPaper() throws -> Person? {
    if let known { return known }
    guard let iin = entry.iin, !entry.hasUnreadableIIN, let person = try workplace.store.person(iin: iin),
      entry.isOf(person)
    else { return nil }
    return person
  }

  /// The rules on the whole paper; what saving will do is said in the panel.
  mutating func check() {
    paper.judge(rules.check(entry, history: history)) { $0.rule != .r64 && $0.rule != .r61 }
    hideIdle()
  }
}
