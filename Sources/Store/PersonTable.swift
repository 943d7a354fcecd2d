import Domain
import GRDB

/// People: reading and writing.
enum PersonTable {
  static let columns = """
    p.id, p.version, p.surname, p.given_name, p.patronymic, p.latin_name, p.iin, p.iin_note, p.birth_date, \
    p.sex, p.citizenship, p.nationality, p.family, p.relation, p.note, p.archived_on
    """
  static let columnCount = 16

  static func person(_ row: Columns, at start: Int = 0) -> Person {
    var person = Person()
    person.id = row[start]
    person.version = row[start + 1]
    person.surname = row[start + 2]
    person.givenName = row[start + 3]
    person.patronymic = row[start + 4]
    person.latinName = row[start + 5]
    person.iin = row[start + 6]
    person.iinNote = row[start + 7]
    person.birthDate = row.day(start + 8)
    person.sex = row.code(start + 9)
    person.citizenship = row[start + 10]
    person.nationality = row[start + 11]
    person.family = row[start + 12]
    person.relation = row[start + 13]
    person.note = row[start + 14]
    person.archivedOn = row.day(start + 15)
    return person
  }
}

extension Store {
  /// One person; nil where there is none of this id.
  public func person(_ id: Int64) throws -> Person? {
    try read { db in
      try PersonTable.person(id, db)
    }
  }

  /// The person of an IIN; nil where there is none.
  public func person(iin: String) throws -> Person? {
    try read { db in try PersonTable.person(iin: iin, db) }
  }

  /// The members of a family, the head first.
  public func family(_ family: Int64) throws -> [Person] {
    try read { db in try PersonTable.family(family, db) }
  }

  /// What else the register knows that matters to the rules on a person.
  public func surroundings(of person: Person) throws -> PersonRules.Surroundings {
    try read { db in
      var surroundings = PersonRules.Surroundings()
      if let iin = person.iin, let holder = try PersonTable.person(iin: iin, db), holder.id != person.id {
        surroundings.holderOfIIN = [holder.fullName, holder.birthDate?.dotted].compactMap { $0 }
          .joined(separator: ", ")
      }
      if let family = person.family {
        let members = try PersonTable.family(family, db)
        func heads(_ member: Person) -> Bool { member.relation == Relation.head.rawValue }
        let others = members.filter { $0.id != person.id }
        surroundings.hasFamily = !others.isEmpty
        surroundings.otherHead = others.first(where: heads)?.fullName
        surroundings.isHead = members.contains { $0.id == person.id && heads($0) }
      }
      return surroundings
    }
  }

  /// The identity documents of a person, the last entered first.
  public func documents(of person: Int64) throws -> [IdentityDocument] {
    try read { db in
      try db.all("SELECT id, kind, number FROM document WHERE person = ? ORDER BY id DESC", [person]) { row in
        DocumentKind(rawValue: row[1]).map { IdentityDocument(id: row[0], kind: $0, number: row[2]) }
      }.compactMap { $0 }
    }
  }
}

extension PersonTable {
  private static let selectionByID = "SELECT \(columns) FROM person p WHERE p.id = ?"
  private static let selectionByIIN =
    "SELECT \(columns) FROM person p WHERE p.iin = ? AND p.archived_on IS NULL"

  static func person(_ id: Int64, _ db: Database) throws -> Person? {
    try db.first(selectionByID, [id]) { person($0) }
  }

  static func person(iin: String, _ db: Database) throws -> Person? {
    try db.first(selectionByIIN, [iin]) { person($0) }
  }

  static func family(_ family: Int64, _ db: Database) throws -> [Person] {
    try db.all(
      """
      SELECT \(columns) FROM person p WHERE p.family = ? AND p.archived_on IS NULL
      ORDER BY p.relation IS NOT 'head', p.birth_date, p.id
      """, [family]
    ) { person($0) }
  }

  /// People of exactly these names, as written, and this day of birth.
  static func people(named entry: RegistrationEntry, _ db: Database) throws -> [Person] {
    let named = entry.person(over: nil)
    return try db.all(
      """
      SELECT \(columns) FROM person p
      WHERE p.skeleton = ? AND p.birth_date = ? AND p.archived_on IS NULL ORDER BY p.id LIMIT 20
      """, [PersonName.skeleton(named.fullName), named.birthDate]
    ) { person($0) }.filter {
      $0.surname == named.surname && $0.givenName == named.givenName && $0.patronymic == named.patronymic
    }
  }
}

extension Change {
  /// Saves a person: a new one where the id is 0, else the next version.
  /// - Parameter place: where a new person's first stay is, which is entered next: so the indexes are written once.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ person: inout Person, at place: KatoCode? = nil) throws {
    let sort = PersonName.sortKey(person.fullName)
    let skeleton = PersonName.skeleton(person.fullName)
    if person.id == 0 {
      person.id = newID()
      person.version = 1
      let id = person.id
      let arguments = values(person, sort, skeleton)
      try insert(
        .person, id,
        """
        INSERT INTO person (surname, given_name, patronymic, latin_name, iin, iin_note, birth_date, sex,
          citizenship, nationality, family, relation, note, archived_on, name_sort, skeleton, last_place, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments + [place?.number, id])
      list(id, at: place)
      index(id, from: nil, to: skeleton)
      return
    }
    let (id, version) = (person.id, person.version)
    let arguments = values(person, sort, skeleton)
    let old: String? = try db.first("SELECT skeleton FROM person WHERE id = ?", [id]) { $0[0] }
    let isSaved = try update(
      .person, id,
      """
      UPDATE person SET surname = ?, given_name = ?, patronymic = ?, latin_name = ?, iin = ?, iin_note = ?,
        birth_date = ?, sex = ?, citizenship = ?, nationality = ?, family = ?, relation = ?, note = ?,
        archived_on = ?, name_sort = ?, skeleton = ?, version = version + 1 WHERE id = ? AND version = ?
      """, arguments + [id, version])
    guard isSaved else { throw StoreError.conflict(register: .person, id: id) }
    index(id, from: old, to: skeleton)
    person.version += 1
  }

  private func values(_ person: Person, _ sort: String, _ skeleton: String) -> [(any Bindable)?] {
    [
      person.surname ?? "", person.givenName ?? "", person.patronymic, person.latinName, person.iin,
      person.iinNote, person.birthDate, person.sex?.rawValue, person.citizenship ?? Country.kazakhstan,
      person.nationality, person.family, person.relation, person.note, person.archivedOn, sort, skeleton,
    ]
  }

  /// Enters a document of a person, if it is not known yet.
  public func enter(_ kind: DocumentKind, _ number: String, of person: Int64) throws {
    _ = try document(kind, number, of: person)
  }

  /// Corrects a document as it was read.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has changed it or taken it away since.
  public func correct(_ document: IdentityDocument, to kind: DocumentKind, _ number: String) throws {
    let isThere = try update(
      .document, document.id,
      """
      UPDATE document SET kind = ?, number = ?, number_key = ?, version = version + 1
      WHERE id = ? AND kind = ? AND number = ?
      """,
      [
        kind.rawValue, number, IdentityDocument.key(number), document.id, document.kind.rawValue,
        document.number,
      ])
    guard isThere else { throw StoreError.conflict(register: .document, id: document.id) }
  }

  /// Takes a document away; registrations that named it name none.
  public func remove(_ document: IdentityDocument) throws {
    let stays: [Int64] = try db.all("SELECT id FROM registration WHERE document = ?", [document.id]) { $0[0] }
    for stay in stays {
      try update(
        .registration, stay,
        "UPDATE registration SET document = NULL, version = version + 1 WHERE id = ?", [stay])
    }
    try remove(.document, document.id)
  }

  /// The person's document of this kind and number; entered where it is not known yet.
  /// - Parameter isFirst: the person is new, so none is known.
  func document(_ kind: DocumentKind?, _ number: String?, of person: Int64, isFirst: Bool = false) throws
    -> Int64?
  {
    guard let number else { return nil }
    let kind = kind ?? .other
    if !isFirst,
      let known = try db.integer(
        "SELECT id FROM document WHERE person = ? AND kind = ? AND number = ?",
        [person, kind.rawValue, number])
    {
      return known
    }
    let id = newID()
    try insert(
      .document, id, "INSERT INTO document (id, person, kind, number, number_key) VALUES (?, ?, ?, ?, ?)",
      [id, person, kind.rawValue, number, IdentityDocument.key(number)])
    return id
  }
}
