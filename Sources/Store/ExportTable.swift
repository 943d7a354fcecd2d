import Domain
import GRDB

/// Reading a whole register row by row, for export: nothing is held but the row at hand.
extension Store {
  /// Every registration with its person, by id, as they stood at one moment.
  /// - Parameter day: only the stays in force on this day; nil: all.
  public func eachRegistration(on day: Day? = nil, _ body: (Registration, Person) throws -> Void) throws {
    let inForce = day.map { RegistrationList.inForce(on: $0) }
    let sql = """
      SELECT \(RegistrationTable.columns), \(PersonTable.columns)
      FROM \(RegistrationTable.source) CROSS JOIN person p ON p.id = r.person
      WHERE \(inForce?.sql ?? "1") ORDER BY r.id
      """
    try read { db in
      try db.each(sql, inForce?.values ?? []) { row in
        guard let stay = RegistrationTable.registration(row) else { return }
        try body(stay, PersonTable.person(row, at: RegistrationTable.columnCount))
      }
    }
  }

  /// Every person, by id, archived ones among them.
  /// - Parameter day: only who had a registration in force on this day and is not archived, as
  ///   ``PersonList/Filter/registeredOn(_:)``; nil: all.
  public func eachPerson(on day: Day? = nil, _ body: (Person) throws -> Void) throws {
    let inForce = day.map { RegistrationList.inForce(on: $0) }
    let condition =
      inForce.map {
        """
        WHERE p.archived_on IS NULL
          AND EXISTS (SELECT 1 FROM registration r WHERE r.person = p.id AND \($0.sql))
        """
      } ?? ""
    try read { db in
      try db.each(
        "SELECT \(PersonTable.columns) FROM person p \(condition) ORDER BY p.id", inForce?.values ?? []
      ) { row in
        try body(PersonTable.person(row))
      }
    }
  }

  /// Every case of a register with the last document of each member's person: those that are over first, for whoever is
  /// in an open case could not be taken into an earlier one after it; then by id.
  /// - Parameter day: only the cases that went on at its end; nil: all.
  public func eachCase<R: CaseRegister>(
    in register: R.Type, on day: Day? = nil, _ body: (R.Dossier, [Int64: IdentityDocument]) throws -> Void
  ) throws {
    try readAtOneMoment { db in
      let going = try day.map { Set(try R.tables.goingOn($0, db)) }
      let ids: [Int64] = try db.all("SELECT id FROM \(R.name.rawValue) ORDER BY is_open, id") { $0[0] }
        .filter { going?.contains($0) ?? true }
      for id in ids {
        guard let dossier = try R.tables.dossier(id, db) else { continue }
        var shown: [Int64: IdentityDocument] = [:]
        for member in dossier.members { shown[member.person.id] = try documents(of: member.person.id).first }
        try body(dossier, shown)
      }
    }
  }

  /// What one change did to one record, as the journal keeps it.
  public struct JournalRecord: Sendable {
    /// The change.
    public let change: Int64
    /// When, ISO, UTC.
    public let at: String
    /// Login of who made it.
    public let officer: String
    /// What kind of act it was.
    public let kind: String
    /// The reason given.
    public let reason: String?
    /// The change it took back.
    public let undoes: Int64?
    /// The first change of the act it belongs to.
    public let act: Int64?
    /// The table; nil where the change touched no record, as a restoring.
    public let register: String?
    /// The record's id.
    public let record: Int64?
    /// The old values as JSON; nil: the change made the record.
    public let before: String?
    /// SHA-256 of the record after, in hexadecimal digits; nil: the record is gone.
    public let digest: String?
  }

  /// The whole journal, change by change.
  public func eachJournalRecord(_ body: (JournalRecord) throws -> Void) throws {
    try read { db in
      try db.each(
        """
        SELECT c.id, c.at, c.officer, c.kind, c.reason, c.undoes, c.act, r.register, r.record, r.before, r.after
        FROM change c LEFT JOIN change_record r ON r.change = c.id ORDER BY c.id, r.position
        """
      ) { row in
        try body(
          JournalRecord(
            change: row[0], at: row[1], officer: row[2], kind: row[3], reason: row[4], undoes: row[5],
            act: row[6], register: row[7], record: row[8], before: row[9],
            digest: (row[10] as [UInt8]?)?.hexadecimal))
      }
    }
  }
}
