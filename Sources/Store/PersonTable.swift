import Domain
import GRDB

/// People: reading and writing.
enum PersonTable {
  static let columns = """
    p.id, p.version, p.surname, p.given_name, p.patronymic, p.latin_name, p.iin, p.iin_note, p.birth_date, \
    p.sex, p.citizenship, p.nationality, p.family, p.relation, p.note, p.archived_on
    """
  static let columnCount = 16

  static func person(_ row: Row, at start: Int = 0) -> Person {
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
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(PersonTable.columns) FROM person p WHERE p.id = ?"), arguments: [id]
      ).map { PersonTable.person($0) }
    }
  }

  /// The person of an IIN; nil where there is none.
  public func person(iin: String) throws -> Person? {
    try read { db in try PersonTable.person(iin: iin, db) }
  }

  /// The members of a family, the head first.
  public func family(_ family: Int64) throws -> [Person] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(PersonTable.columns) FROM person p WHERE p.family = ?
            ORDER BY p.relation IS NOT 'head', p.birth_date, p.id
            """), arguments: [family]
      ).map { PersonTable.person($0) }
    }
  }

  /// The identity documents of a person, the last entered first.
  public func documents(of person: Int64) throws -> [IdentityDocument] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(sql: "SELECT id, kind, number FROM document WHERE person = ? ORDER BY id DESC"),
        arguments: [person]
      ).compactMap { row in
        DocumentKind(rawValue: row[1]).map { IdentityDocument(id: row[0], kind: $0, number: row[2]) }
      }
    }
  }
}

extension PersonTable {
  static func person(iin: String, _ db: Database) throws -> Person? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(columns) FROM person p WHERE p.iin = ? AND p.archived_on IS NULL"), arguments: [iin]
    ).map { person($0) }
  }

  /// People of exactly these names, as written, and this day of birth.
  static func people(named entry: RegistrationEntry, _ db: Database) throws -> [Person] {
    let named = entry.person(over: nil)
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(columns) FROM person p
          WHERE p.skeleton = ? AND p.birth_date = ? AND p.archived_on IS NULL ORDER BY p.id LIMIT 20
          """), arguments: [PersonName.skeleton(named.fullName), named.birthDate?.iso]
    ).map { person($0) }.filter {
      $0.surname == named.surname && $0.givenName == named.givenName && $0.patronymic == named.patronymic
    }
  }
}

extension Change {
  /// Saves a person: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ person: inout Person) throws {
    let sort = PersonName.sortKey(person.fullName)
    let skeleton = PersonName.skeleton(person.fullName)
    if person.id == 0 {
      person.id = newID()
      person.version = 1
      let id = person.id
      let arguments = values(person, sort, skeleton)
      try record(.person, id, isNew: true) {
        try db.cachedStatement(
          sql: """
            INSERT INTO person (surname, given_name, patronymic, latin_name, iin, iin_note, birth_date, sex,
              citizenship, nationality, family, relation, note, archived_on, name_sort, skeleton, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: arguments + [id])
      }
      return
    }
    let (id, version) = (person.id, person.version)
    let arguments = values(person, sort, skeleton)
    try record(.person, id) {
      try db.cachedStatement(
        sql: """
          UPDATE person SET surname = ?, given_name = ?, patronymic = ?, latin_name = ?, iin = ?, iin_note = ?,
            birth_date = ?, sex = ?, citizenship = ?, nationality = ?, family = ?, relation = ?, note = ?,
            archived_on = ?, name_sort = ?, skeleton = ?, version = version + 1 WHERE id = ? AND version = ?
          """
      ).execute(arguments: arguments + [id, version])
      if db.changesCount == 0 { throw StoreError.conflict(register: .person, id: id) }
    }
    person.version += 1
    try db.cachedStatement(
      sql: "UPDATE registration SET name_sort = ? WHERE person = ? AND name_sort <> ?"
    ).execute(arguments: [sort, id, sort])
  }

  private func values(_ person: Person, _ sort: String, _ skeleton: String) -> StatementArguments {
    [
      person.surname ?? "", person.givenName ?? "", person.patronymic, person.latinName, person.iin,
      person.iinNote, person.birthDate?.iso, person.sex?.rawValue, person.citizenship ?? Country.kazakhstan,
      person.nationality, person.family, person.relation, person.note, person.archivedOn?.iso, sort, skeleton,
    ]
  }

  /// The person's document of this kind and number; entered where it is not known yet.
  func document(_ kind: DocumentKind?, _ number: String?, of person: Int64) throws -> Int64? {
    guard let number else { return nil }
    let kind = kind ?? .other
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM document WHERE person = ? AND kind = ? AND number = ?"),
      arguments: [person, kind.rawValue, number])
    if let known { return known }
    let id = newID()
    try record(.document, id, isNew: true) {
      try db.cachedStatement(
        sql: "INSERT INTO document (id, person, kind, number, number_key) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [id, person, kind.rawValue, number, IdentityDocument.key(number)])
    }
    return id
  }
}
