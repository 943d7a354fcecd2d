import Domain
import Store
import TUI
import Words

/// F7: one more of the same family, and what follows from what he or she is to the head.
extension RegistrationForm {
  /// F7: one more of the same family at the same address. What is written is saved first, warnings and all.
  mutating func addFamilyMember() throws -> Step {
    if paper.hasContent {
      wantsFamilyMember = true
      let step = try save()
      if case .stay = step { wantsFamilyMember = false }
      return step
    }
    guard let last = workplace.lastSaved else { return .stay }
    return try startFamilyMember(of: last.person)
  }

  /// One of the children whom the family's paper has left behind first, else somebody to be named.
  mutating func startFamilyMember(of person: Person) throws -> Step {
    wantsFamilyMember = false
    if !children.isEmpty { return try startChild() }
    guard let last = workplace.lastSaved else { return .stay }
    let words = paper.message
    try startNext()
    paper.message = words
    var next = Self.sameAddress(as: last.entry)
    next.citizenship = last.entry.citizenship
    next.nationality = last.entry.nationality
    paper.fill(from: next, isCarried: true)
    familyOf = try head(of: person)
    paper.form.update(FieldID.relation.rawValue) { $0.isHidden = false }
    try readAll()
    paper.form.focus(FieldID.relation.rawValue)
    return .stay
  }

  /// What the paper of another one of the family has in common with the last one.
  static func sameAddress(as last: RegistrationEntry) -> RegistrationEntry {
    var next = RegistrationEntry()
    next.to = last.to
    next.street = last.street
    next.house = last.house
    next.flat = last.flat
    next.from = last.from
    next.kind = last.kind
    next.arrivedOn = last.arrivedOn
    next.registeredOn = last.registeredOn
    next.until = last.until
    next.crossedOn = last.crossedOn
    next.permittedUntil = last.permittedUntil
    next.owner = last.owner
    next.ownerIIN = last.ownerIIN
    next.consent = last.consent
    next.consentOn = last.consentOn
    next.coOwners = last.coOwners
    next.host = last.host
    return next
  }

  /// The head of a person's family, to whom every relation is; who is in none yet becomes one.
  func head(of person: Person) throws -> Person {
    guard let family = try workplace.store.person(person.id)?.family else { return person }
    let members = try workplace.store.family(family)
    return members.first { $0.relation == Relation.head.rawValue } ?? person
  }

  /// A relation may tell the sex, and of a child the surname: where nobody has written them they follow it.
  mutating func followRelation() {
    guard let familyOf, known == nil, let shown = paper.form.field(FieldID.relation.rawValue) else { return }
    let relation = Relation(rawValue: shown.text)
    // An IIN tells it better.
    if entry.iin == nil { put((relation?.sex?.rawValue).map { .text($0) }, into: .sex) }
    put(relation.flatMap { surname(of: $0, to: familyOf) }.map { .text($0) }, into: .surname)
  }

  /// Puts in what follows where nothing has been written by hand; nil takes away what had followed.
  private mutating func put(_ value: FieldValue?, into id: FieldID) {
    guard let field = paper.field(id), let shown = paper.form.field(id.rawValue),
      !shown.isPinned, shown.text.isEmpty || shown.isCarried, field.get(paper.record) != value
    else { return }
    if let value {
      paper.put(value, into: field, isCarried: true)
    } else {
      paper.form.setText(id.rawValue, "")
    }
    field.set(&paper.record, value)
  }

  /// A child's surname: the father's where the family has one, else the head's, as a son or a daughter bears it. Of the
  /// others the head's name tells nothing sure.
  private func surname(of relation: Relation, to head: Person) -> String? {
    guard [.son, .daughter].contains(relation), let sex = relation.sex else { return nil }
    let members = (try? head.family.map { try workplace.store.family($0) }) ?? []
    let spouse = members.first { $0.relation == Relation.spouse.rawValue && $0.sex == .m }
    let father = head.sex == .m ? head : spouse
    return (father ?? head).surname.map { PersonName.surname($0, of: sex) }
  }
}
