import Domain
import GRDB

/// A member as a new case brings it: a person, known or new, with the document shown.
public struct KandasApplicant: Sendable {
  /// Who; the id is 0 where the register does not know the person yet.
  public var person: Person
  /// What the case says of the member.
  public var member: KandasMember
  /// The document shown.
  public var document: (kind: DocumentKind, number: String)?

  /// An applicant.
  public init(_ person: Person, _ member: KandasMember, document: (kind: DocumentKind, number: String)? = nil)
  {
    self.person = person
    self.member = member
    self.document = document
  }
}

/// Kandas cases: writing.
extension Change {
  /// Receives an application: people that are new, the family, the case, its members and the first filing.
  /// - Parameter applicants: the head first.
  /// - Returns: the case, and its members in the order of the applicants.
  /// - Throws: ``StoreError/inOpenCase(person:case:)`` where somebody has an open case already (rule R54).
  @discardableResult
  public func receive(_ record: KandasCase, _ applicants: [KandasApplicant], filedOn day: Day) throws
    -> (id: Int64, members: [Int64])
  {
    guard var head = applicants.first else { throw StoreError.refused("kandas case without a head") }
    try check(applicants, known: [], except: 0)
    try keep(&head.person, as: Relation.head.rawValue, family: nil)
    var record = record
    record.head = head.person.id
    record.year = day.year
    record.ordinal = Int(
      try db.integer("SELECT ifnull(max(ordinal), 0) + 1 FROM kandas_case WHERE year = ?", [day.year]) ?? 1)
    try save(&record)
    var members = [try add(head, to: record)]
    for var applicant in applicants.dropFirst() {
      try keep(&applicant.person, as: applicant.member.relation, family: head.person.family)
      members.append(try add(applicant, to: record))
    }
    try make(KandasMove(.filed, on: day), in: record.id)
    return (record.id, members)
  }

  /// A member joins a case that goes on, such as a child that was born meanwhile.
  /// - Throws: ``StoreError/inOpenCase(person:case:)``.
  public func join(_ applicant: KandasApplicant, _ record: KandasCase) throws {
    var applicant = applicant
    let known = try KandasTable.members(of: record.id, db).map(\.person.id)
    try check([applicant], known: known, except: record.id)
    try keep(&applicant.person, as: applicant.member.relation, family: try family(of: record.head))
    _ = try add(applicant, to: record)
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
  private func check(_ applicants: [KandasApplicant], known: [Int64], except id: Int64) throws {
    var people = Set(known)
    var numbers: Set<String> = []
    for person in applicants.map(\.person) {
      if person.id != 0 {
        guard people.insert(person.id).inserted else { throw StoreError.repeatedMember(person: person.id) }
        if let other = try KandasTable.openCase(of: person.id, except: id, db) {
          throw StoreError.inOpenCase(person: person.id, case: other)
        }
      }
      guard let iin = person.iin else { continue }
      if let holder = try PersonTable.person(iin: iin, db), holder.id != person.id {
        throw StoreError.repeatedMember(person: holder.id)
      }
      guard numbers.insert(iin).inserted else { throw StoreError.repeatedMember(person: person.id) }
    }
  }

  private func add(_ applicant: KandasApplicant, to record: KandasCase) throws -> Int64 {
    let person = applicant.person.id
    if let (kind, number) = applicant.document { try enter(kind, number, of: person) }
    var member = applicant.member
    (member.id, member.caseID, member.person) = (0, record.id, person)
    try save(&member)
    return member.id
  }

  /// Makes a move, if the state allows it; what is computed from the moves is written anew.
  ///
  /// Granting gives the status to every member who wants it, in the same change.
  /// - Throws: ``StoreError/illegalMove(step:)``.
  public func make(_ move: KandasMove, in id: Int64, statusUntil end: Day? = nil) throws {
    var history = try KandasTable.history(of: id, db)
    let wasOpen = history.isOpen
    try write(move, in: id, &history)
    if move.step == .granted, let end {
      for member in try KandasTable.members(of: id, db) where member.record.wantsStatus == true {
        try write(KandasMove(.status, of: member.record.id, on: move.day, until: end), in: id, &history)
      }
    }
    try KandasTable.renew([id], db)
    if !wasOpen { try KandasTable.checkAlone(id, db) }
  }

  private func write(_ move: KandasMove, in id: Int64, _ history: inout KandasHistory) throws {
    guard history.add(move) else { throw StoreError.illegalMove(step: move.step) }
    let moveID = newID()
    try insert(
      .kandasMove, moveID,
      """
      INSERT INTO kandas_move (id, kandas_case, member, step, day, until, cause, number, reason, on_video, place)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        moveID, id, move.member, move.step.rawValue, move.day, move.until, move.cause, move.number,
        move.reason,
        move.isOnVideo, move.place?.number,
      ])
  }

  /// Saves a case: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ record: inout KandasCase) throws {
    let values: [(any Bindable)?] = [
      record.head, record.externalNumber, record.arrivedOn, record.exitCountry,
      record.place?.territory?.number,
      record.street, record.house, record.flat, record.ground?.rawValue, record.housing?.rawValue,
      record.employer,
      record.employerBIN, record.relative, record.plan, record.note,
    ]
    if record.id == 0 {
      record.id = newID()
      record.version = 1
      return try insert(
        .kandasCase, record.id,
        """
        INSERT INTO kandas_case (head, external_number, arrived_on, exit_country, place, street, house, flat, ground,
          housing, employer, employer_bin, relative, plan, note, year, ordinal, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, values + [record.year, record.ordinal, record.id])
    }
    let isSaved = try update(
      .kandasCase, record.id,
      """
      UPDATE kandas_case SET head = ?, external_number = ?, arrived_on = ?, exit_country = ?, place = ?, street = ?,
        house = ?, flat = ?, ground = ?, housing = ?, employer = ?, employer_bin = ?, relative = ?, plan = ?, note = ?,
        version = version + 1 WHERE id = ? AND version = ?
      """, values + [record.id, record.version])
    guard isSaved else { throw StoreError.conflict(register: .kandasCase, id: record.id) }
    record.version += 1
    try KandasTable.renew([record.id], db)
  }

  /// Saves a member: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ member: inout KandasMember) throws {
    let values: [(any Bindable)?] = [
      member.relation, member.wantsStatus, member.wasCitizen, member.education?.rawValue, member.work,
      member.training, member.school,
    ]
    if member.id == 0 {
      member.id = newID()
      member.version = 1
      return try insert(
        .kandasMember, member.id,
        """
        INSERT INTO kandas_member (relation, wants_status, was_citizen, education, work, training, school,
          kandas_case, person, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, values + [member.caseID, member.person, member.id])
    }
    let isSaved = try update(
      .kandasMember, member.id,
      """
      UPDATE kandas_member SET relation = ?, wants_status = ?, was_citizen = ?, education = ?, work = ?,
        training = ?, school = ?, version = version + 1 WHERE id = ? AND version = ?
      """, values + [member.id, member.version])
    guard isSaved else { throw StoreError.conflict(register: .kandasMember, id: member.id) }
    member.version += 1
  }

  /// Saves a paper: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ paper: inout KandasPaper) throws {
    let values: [(any Bindable)?] = [paper.isThere, paper.until, paper.note]
    // Somebody else may have marked the same paper meanwhile.
    if paper.id == 0,
      let known = try KandasTable.papers(of: paper.caseID, db).first(where: { $0.kind == paper.kind })
    {
      (paper.id, paper.version) = (known.id, known.version)
    }
    if paper.id == 0 {
      paper.id = newID()
      paper.version = 1
      return try insert(
        .kandasPaper, paper.id,
        "INSERT INTO kandas_paper (is_there, until, note, kandas_case, kind, id) VALUES (?, ?, ?, ?, ?, ?)",
        values + [paper.caseID, paper.kind.rawValue, paper.id])
    }
    let isSaved = try update(
      .kandasPaper, paper.id,
      """
      UPDATE kandas_paper SET is_there = ?, until = ?, note = ?, version = version + 1 WHERE id = ? AND version = ?
      """, values + [paper.id, paper.version])
    guard isSaved else { throw StoreError.conflict(register: .kandasPaper, id: paper.id) }
    paper.version += 1
  }

  /// One case whole; nil where there is none of this id.
  public func kandasCase(_ id: Int64) throws -> KandasDossier? { try KandasTable.dossier(id, db) }

  /// The case of a number of the state system; of several the newest.
  public func kandasCase(number: String) throws -> KandasDossier? {
    try db.integer("SELECT id FROM kandas_case WHERE external_number = ? ORDER BY id DESC", [number])
      .flatMap { try KandasTable.dossier($0, db) }
  }

  /// The case of the office's own number.
  public func kandasCase(year: Int, ordinal: Int) throws -> KandasDossier? {
    try db.integer("SELECT id FROM kandas_case WHERE year = ? AND ordinal = ?", [year, ordinal])
      .flatMap { try KandasTable.dossier($0, db) }
  }

  /// Lays what a file says of a member over what is stored.
  public func bring(_ applicant: KandasApplicant, over known: KandasDossier.Member) throws {
    var (person, member) = (applicant.person, applicant.member)
    if person != known.person { try save(&person) }
    if let (kind, number) = applicant.document { try enter(kind, number, of: person.id) }
    if member != known.record { try save(&member) }
  }
}
