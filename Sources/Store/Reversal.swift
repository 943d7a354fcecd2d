import Domain
import GRDB

/// What a change did to one record, as the journal keeps it, and how it is taken back.
struct Reversal {
  let register: Register
  let record: Int64
  /// The old values by column; nil: the change made the record.
  private let before: [String: String?]?
  /// The change took the record away.
  private let isGone: Bool

  /// Whether the change put a territory into the classifier.
  var hasMadePlace: Bool { register.name == .territory && before == nil }

  /// What takes it back.
  enum Action {
    case remove
    /// A statement that lays the old values over the record, or puts it in again.
    case write(sql: String, values: [(any Bindable)?], isNew: Bool)
  }

  /// Reads a row of `register, record, before, after`.
  init?(_ row: Columns, _ registers: [Register.Name: Register]) {
    guard let name = Register.Name(rawValue: row[0]), let register = registers[name] else { return nil }
    self.register = register
    record = row[1]
    before = (row[2] as String?).map(JournalText.decode)
    isGone = (row[3] as [UInt8]?) == nil
  }

  /// - Parameter raisesVersion: the record's version goes on rising, as at any save; else it is the old one.
  func action(_ db: Database, raisesVersion: Bool) throws -> Action {
    guard let before else { return .remove }
    var columns = register.columns.filter { before.keys.contains($0) && $0 != "version" && $0 != "id" }
    var values: [(any Bindable)?] = columns.map { before[$0] ?? nil }
    for (column, value) in try derived(db, before) {
      columns.append(column)
      values.append(value)
    }
    let old = (before["version"] ?? nil).flatMap { Int64($0) }
    if isGone {
      columns += ["id", "version"]
      values += [record, (old ?? 1) + (raisesVersion ? 1 : 0)]
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      return .write(
        sql: "INSERT INTO \(register.name.rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
        values: values, isNew: true)
    }
    var assignments = columns.map { "\($0) = ?" }
    if raisesVersion {
      assignments.append("version = version + 1")
    } else if let old {
      assignments.append("version = ?")
      values.append(old)
    }
    return .write(
      sql: "UPDATE \(register.name.rawValue) SET \(assignments.joined(separator: ", ")) WHERE id = ?",
      values: values + [record], isNew: false)
  }

  /// The columns that are computed from the record itself and stand in no journal.
  private func derived(_ db: Database, _ before: [String: String?]) throws -> [(String, any Bindable)] {
    switch register.name {
    case .person:
      let stored = try db.first("SELECT surname, given_name, patronymic FROM person WHERE id = ?", [record]) {
        [$0[0] as String?, $0[1], $0[2]]
      }
      var person = Person()
      person.surname = before["surname"] ?? stored?[0]
      person.givenName = before["given_name"] ?? stored?[1]
      person.patronymic = before["patronymic"] ?? stored?[2]
      return [
        ("name_sort", PersonName.sortKey(person.fullName)),
        ("skeleton", PersonName.skeleton(person.fullName)),
      ]
    case .document:
      guard let number = before["number"] ?? nil else { return [] }
      return [("number_key", IdentityDocument.key(number))]
    // Of a case by ``CaseReference/renew(_:)``.
    default: return []
    }
  }
}

/// Taking back, whether the journal keeps it (an undo) or not (the database as it stood).
extension Reversal {
  static let columns = "register, record, before, after"

  /// The words by which a person is found.
  static func words(of person: Int64, _ db: Database) throws -> String? {
    try db.first("SELECT skeleton FROM person WHERE id = ?", [person]) { $0[0] }
  }

  /// What lies outside the journal and hangs on the record, when it has been taken back: the findings of an import,
  /// the names of a territory.
  /// - Parameter edition: the day of the edition whose change is being taken back, or made anew.
  func clear(_ db: Database, edition: Day?) throws {
    switch register.name {
    case .registration, .settlement, .kandasCase, .resettlerCase:
      if before == nil { try db.run("DELETE FROM finding WHERE record = ?", [record]) }
    case .territory:
      guard let edition else { return }
      try db.run("DELETE FROM territory_name WHERE territory = ? AND since = ?", [record, edition])
      // An edition that came twice, mended: its day had another name before.
      try db.run(
        """
        INSERT INTO territory_name (territory, since, name_ru, name_kk)
        SELECT t.id, ?2, t.name_ru, t.name_kk FROM territory t WHERE t.id = ?1 AND NOT EXISTS
          (SELECT 1 FROM territory_name n WHERE n.territory = t.id AND n.name_ru = t.name_ru
             AND n.name_kk = t.name_kk AND n.since =
               (SELECT max(m.since) FROM territory_name m WHERE m.territory = t.id))
        """, [record, edition])
    default: break
    }
  }

  /// An edition stays where the change that brought it is taken back, out of force, and is in force again where that is
  /// taken back too.
  /// - Returns: the edition's day; nil where the change is none of an edition.
  static func turnEdition(of change: Int64, _ db: Database) throws -> Day? {
    let edition: (id: Int64, day: Day?)? = try db.first(
      """
      WITH RECURSIVE origin (id, undoes) AS (SELECT id, undoes FROM change WHERE id = ?
        UNION ALL SELECT c.id, c.undoes FROM origin o JOIN change c ON c.id = o.undoes)
      SELECT e.id, e.day FROM origin o JOIN kato_edition e ON e.change = o.id WHERE o.undoes IS NULL
      """, [change]
    ) { ($0[0], $0.day(1)) }
    guard let edition else { return nil }
    try db.run("UPDATE kato_edition SET in_force = 1 - in_force WHERE id = ?", [edition.id])
    return edition.day
  }

  /// The person whose stay the record is; asked before and after it is taken back.
  func people(_ db: Database) throws -> [Int64] {
    guard register.name == .registration else { return [] }
    return try db.all("SELECT person FROM registration WHERE id = ?", [record]) { $0[0] }
  }

  /// The cases whose stage hangs on the record as it stands; asked before and after it is taken back.
  func cases(_ db: Database) throws -> [CaseReference] {
    func belonging(to of: Register.Name) throws -> [CaseReference] {
      let sql = "SELECT \(of.rawValue) FROM \(register.name.rawValue) WHERE id = ?"
      return try db.all(sql, [record]) { CaseReference(register: of, id: $0[0]) }
    }
    switch register.name {
    case .kandasCase, .resettlerCase: return [CaseReference(register: register.name, id: record)]
    // A member who comes back may be in another case meanwhile.
    case .kandasMove, .kandasMember: return try belonging(to: .kandasCase)
    case .centreStay:
      let sql =
        "SELECT m.kandas_case FROM centre_stay s JOIN kandas_member m ON m.id = s.member WHERE s.id = ?"
      return try db.all(sql, [record]) { CaseReference(register: .kandasCase, id: $0[0]) }
    case .resettlerMove, .resettlerMember: return try belonging(to: .resettlerCase)
    default: return []
    }
  }
}
