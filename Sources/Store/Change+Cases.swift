import Domain
import GRDB

/// A member as a new case brings it: a person, known or new, with the document shown.
public struct Applicant<Member: CaseMember>: Sendable {
  /// Who; the id is 0 where the register does not know the person yet.
  public var person: Person
  /// What the case says of the member.
  public var member: Member
  /// The document shown.
  public var document: (kind: DocumentKind, number: String)?

  /// An applicant.
  public init(_ person: Person, _ member: Member, document: (kind: DocumentKind, number: String)? = nil) {
    self.person = person
    self.member = member
    self.document = document
  }
}

/// Families' cases: what is written alike in every register of them.
extension Change {
  /// Receives an application: people that are new, the family, the case, its members and the first filing.
  /// - Parameters:
  ///   - applicants: the head first.
  ///   - wish: the number in the year that the case had elsewhere; it gets it where it is free, else the next.
  /// - Returns: the case, and its members in the order of the applicants.
  /// - Throws: ``StoreError/inOpenCase(person:register:case:)`` where somebody has an open case already (rule R54).
  @discardableResult
  public func receive<R: CaseRegister>(
    _ record: R.Record, _ applicants: [Applicant<R.Member>], filedOn day: Day, as wish: Int? = nil,
    in register: R.Type
  ) throws -> (id: Int64, members: [Int64]) {
    guard var head = applicants.first else { throw StoreError.refused("case without a head") }
    try check(applicants, known: [], except: 0, register)
    try keep(&head.person, as: Relation.head.rawValue, family: nil)
    var record = record
    record.head = head.person.id
    record.year = day.year
    record.ordinal = try ordinal(wish, in: day.year, register)
    try R.tables.save(&record, self)
    var members = [try add(head, to: record, register)]
    for var applicant in applicants.dropFirst() {
      try keep(&applicant.person, as: applicant.member.relation, family: head.person.family)
      members.append(try add(applicant, to: record, register))
    }
    try R.tables.file(day, record.id, self)
    return (record.id, members)
  }

  private func ordinal<R: CaseRegister>(_ wish: Int?, in year: Int, _ register: R.Type) throws -> Int {
    if let wish, wish > 0, try R.tables.id(year: year, ordinal: wish, db) == nil { return wish }
    return Int(
      try db.integer("SELECT ifnull(max(ordinal), 0) + 1 FROM \(R.name.rawValue) WHERE year = ?", [year]) ?? 1
    )
  }

  /// The other case of a register that a person is in and that goes on; nil where there is none (rule R54).
  public func openCase<R: CaseRegister>(
    of person: Int64, except id: Int64, in register: R.Type
  ) throws -> Int64? {
    try R.tables.openCase(of: person, except: id, db)
  }

  /// A member joins a case that goes on, such as a child that was born meanwhile.
  /// - Throws: ``StoreError/closedCase(register:case:)``, ``StoreError/inOpenCase(person:register:case:)``.
  public func join<R: CaseRegister>(
    _ applicant: Applicant<R.Member>, _ record: R.Record, in register: R.Type
  ) throws {
    var applicant = applicant
    let dossier = try present(record.id, register)
    guard dossier.isOpen else { throw StoreError.closedCase(register: R.name, case: record.id) }
    try check([applicant], known: dossier.members.map(\.person.id), except: record.id, register)
    try keep(&applicant.person, as: applicant.member.relation, family: try family(of: record.head))
    _ = try add(applicant, to: record, register)
    try R.tables.renew(record.id, db)
  }

  private func present<R: CaseRegister>(_ id: Int64, _ register: R.Type) throws -> R.Dossier {
    guard let dossier = try R.tables.dossier(id, db) else {
      throw StoreError.absent(register: R.name, id: id)
    }
    return dossier
  }

  // MARK: Mending

  /// Corrects the day of the filing that counts now; every term of the case counts from it. The case keeps its number,
  /// for that stands on papers.
  /// - Throws: ``StoreError/misplacedFiling(day:step:)`` where it would not stand between the steps around it.
  public func correct<R: CaseRegister>(filedOn day: Day, of id: Int64, in register: R.Type) throws {
    let dossier = try present(id, register)
    guard let filing = dossier.filing, filing.day != day else { return }
    if let step = dossier.step(against: day) { throw StoreError.misplacedFiling(day: day, step: step) }
    try update(
      R.moves, filing.id, "UPDATE \(R.moves.rawValue) SET day = ?, version = version + 1 WHERE id = ?",
      [day, filing.id])
    try R.tables.renew(id, db)
  }

  /// Takes a member out of a case: one who was entered by mistake, or has left the family. The person stays, and the
  /// journal keeps the member.
  /// - Throws: ``StoreError/heldMember(person:_:)`` where something stands in the way.
  public func takeOut<R: CaseRegister>(_ member: Int64, of id: Int64, in register: R.Type) throws {
    let dossier = try present(id, register)
    guard let leaving = dossier.member(member) else {
      throw StoreError.absent(register: R.members, id: member)
    }
    if let hold = dossier.hold(on: member) { throw StoreError.heldMember(person: leaving.person.id, hold) }
    try remove(R.members, member)
    // The case was changed with it: its history finds the member here.
    var record = dossier.record
    try R.tables.save(&record, self)
  }

  /// A member becomes the head of the family; what the others are to the head turns with it.
  public func makeHead<R: CaseRegister>(_ member: Int64, of id: Int64, in register: R.Type) throws {
    let dossier = try present(id, register)
    guard let head = dossier.member(member) else { throw StoreError.absent(register: R.members, id: member) }
    guard head.person.id != dossier.record.head else { return }
    let former = head.record.relation.flatMap(Relation.init) ?? .other
    for one in dossier.members {
      var member = one.record
      let relation = member.relation.flatMap(Relation.init) ?? .other
      let turned: Relation =
        one.person.id == head.person.id ? .head : Relation.turned(relation, one.person.sex, to: former)
      member.relation = turned.rawValue
      if member != one.record { try R.tables.saveMember(&member, self) }
    }
    var record = dossier.record
    record.head = head.person.id
    try R.tables.save(&record, self)
  }

  // MARK: Reading and saving

  /// Lays what a file says of a member over what is stored.
  public func bring<R: CaseRegister>(
    _ applicant: Applicant<R.Member>, over known: CasePerson<R.Member>, in register: R.Type
  ) throws {
    var (person, member) = (applicant.person, applicant.member)
    if person != known.person { try save(&person) }
    if let (kind, number) = applicant.document { try enter(kind, number, of: person.id) }
    if member != known.record { try R.tables.saveMember(&member, self) }
  }

  /// The case of a number of the state system; of several the newest.
  public func dossier<R: CaseRegister>(number: String, in register: R.Type) throws -> R.Dossier? {
    try R.tables.ids(number: number, db).first.flatMap { try R.tables.dossier($0, db) }
  }

  /// The case of the office's own number.
  public func dossier<R: CaseRegister>(year: Int, ordinal: Int, in register: R.Type) throws -> R.Dossier? {
    try R.tables.id(year: year, ordinal: ordinal, db).flatMap { try R.tables.dossier($0, db) }
  }

  /// One case, as far as its own tables tell; nil where there is none of this id.
  public func dossier<R: CaseRegister>(_ id: Int64, in register: R.Type) throws -> R.Dossier? {
    try R.tables.dossier(id, db)
  }

  /// Saves a case: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save<R: CaseRegister>(_ record: inout R.Record, in register: R.Type) throws {
    try R.tables.save(&record, self)
  }

  /// Saves a member: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save<R: CaseRegister>(_ member: inout R.Member, in register: R.Type) throws {
    try R.tables.saveMember(&member, self)
  }

  /// Saves the person of an applicant with the family; one who is known keeps the family he or she has.
  private func keep(_ person: inout Person, as relation: String?, family: Int64?) throws {
    let isNew = person.id == 0
    if person.family == nil {
      person.family = family ?? newID()
      person.relation = relation ?? Relation.other.rawValue
    }
    if isNew {
      try save(&person)
    } else if let stored = try PersonTable.person(person.id, db), stored != person {
      try save(&person)
    }
  }

  /// Looks before anything is written: nobody twice, nobody who is in another open case, no IIN of somebody else.
  private func check<R: CaseRegister>(
    _ applicants: [Applicant<R.Member>], known: [Int64], except id: Int64, _ register: R.Type
  ) throws {
    var people = Set(known)
    var numbers: Set<String> = []
    for person in applicants.map(\.person) {
      if person.id != 0 {
        guard people.insert(person.id).inserted else { throw StoreError.repeatedMember(person: person.id) }
        if let other = try R.tables.openCase(of: person.id, except: id, db) {
          throw StoreError.inOpenCase(person: person.id, register: R.name, case: other)
        }
      }
      guard let iin = person.iin else { continue }
      if let holder = try PersonTable.person(iin: iin, db), holder.id != person.id {
        throw StoreError.repeatedMember(person: holder.id)
      }
      guard numbers.insert(iin).inserted else { throw StoreError.repeatedMember(person: person.id) }
    }
  }

  private func add<R: CaseRegister>(
    _ applicant: Applicant<R.Member>, to record: R.Record, _ register: R.Type
  ) throws -> Int64 {
    let person = applicant.person.id
    if let (kind, number) = applicant.document { try enter(kind, number, of: person) }
    var member = applicant.member
    (member.id, member.caseID, member.person) = (0, record.id, person)
    try R.tables.saveMember(&member, self)
    return member.id
  }
}
