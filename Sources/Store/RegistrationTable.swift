import Domain
import GRDB

/// Registrations: reading one or a person's.
enum RegistrationTable {
  static let columns = """
    r.id, r.version, r.person, r.kind, r.event, r.external_number, r.from_place, r.place, r.street, r.house, \
    r.flat, r.arrived_on, r.registered_on, r.until, r.crossed_on, r.permitted_until, r.host, r.owner, \
    r.owner_iin, r.consent, r.consent_on, r.co_owners, r.reason, r.ended_on, r.ended_by, r.end_number, \
    r.end_reason, r.gone_to, d.id, d.kind, d.number
    """
  static let columnCount = 31
  static let source = "registration r LEFT JOIN document d ON d.id = r.document"

  static func registration(_ row: Columns, at start: Int = 0) -> Registration? {
    guard let kind: RegistrationKind = row.code(start + 3),
      let event: RegistrationEvent = row.code(start + 4),
      let registered = row.day(start + 12)
    else { return nil }
    var stay = Registration(
      id: row[start], version: row[start + 1], person: row[start + 2], kind: kind, event: event,
      registeredOn: registered)
    stay.externalNumber = row[start + 5]
    stay.from = row.place(start + 6)
    stay.place = row.territory(start + 7)
    stay.street = row[start + 8]
    stay.house = row[start + 9]
    stay.flat = row[start + 10]
    stay.arrivedOn = row.day(start + 11)
    stay.until = row.day(start + 13)
    stay.crossedOn = row.day(start + 14)
    stay.permittedUntil = row.day(start + 15)
    stay.host = row[start + 16]
    stay.owner = row[start + 17]
    stay.ownerIIN = row[start + 18]
    stay.consent = row.code(start + 19)
    stay.consentOn = row.day(start + 20)
    stay.coOwners = row[start + 21]
    stay.reason = row[start + 22]
    stay.endedOn = row.day(start + 23)
    stay.endedBy = row.code(start + 24)
    stay.endNumber = row[start + 25]
    stay.endReason = row[start + 26]
    stay.goneTo = row.place(start + 27)
    if let id = row[start + 28] as Int64?, let kind: DocumentKind = row.code(start + 29) {
      stay.document = IdentityDocument(id: id, kind: kind, number: row[start + 30])
    }
    return stay
  }

  static func registration(_ id: Int64, _ db: Database) throws -> Registration? {
    try db.first("SELECT \(columns) FROM \(source) WHERE r.id = ?", [id]) { registration($0) } ?? nil
  }

  static func registrations(of person: Int64, _ db: Database) throws -> [Registration] {
    try db.all("SELECT \(columns) FROM \(source) WHERE r.person = ? ORDER BY r.registered_on, r.id", [person])
    {
      registration($0)
    }.compactMap { $0 }
  }
}

extension Store {
  /// One registration; nil where there is none of this id.
  public func registration(_ id: Int64) throws -> Registration? {
    try read { db in try RegistrationTable.registration(id, db) }
  }

  /// All registrations of a person, by day of registration.
  public func registrations(of person: Int64) throws -> [Registration] {
    try read { db in try RegistrationTable.registrations(of: person, db) }
  }

  /// What the rules need to know of the person of a paper.
  /// - Parameters:
  ///   - person: the person chosen; nil where the paper is of a new one.
  ///   - except: the registration being corrected.
  public func stays(for entry: RegistrationEntry, person: Int64?, except: Int64? = nil) throws -> PersonStays
  {
    try read { db in
      var holder: String?
      if let iin = entry.iin, !entry.hasUnreadableIIN, let known = try PersonTable.person(iin: iin, db),
        known.id != person, person != nil || !entry.isOf(known)
      {
        holder = [known.fullName, known.birthDate?.dotted].compactMap { $0 }.joined(separator: ", ")
      }
      let stays = try person.map { try RegistrationTable.registrations(of: $0, db) } ?? []
      // A correction says who the person is; a new paper only shows it.
      let known = except == nil ? try person.flatMap { try PersonTable.person($0, db) } : nil
      return PersonStays(
        stays: stays.filter { $0.id != except }, corrected: stays.first { $0.id == except },
        holderOfIIN: holder, otherName: known.flatMap(entry.otherName))
    }
  }

  /// Every warning passed with a reason on a record.
  public func acceptances(of record: Int64) throws -> [(rule: RuleCode, reason: String)] {
    try read { db in
      try db.all("SELECT rule, reason FROM acceptance WHERE record = ? ORDER BY rule", [record]) { row in
        RuleCode(rawValue: row[0]).map { (rule: $0, reason: row[1]) }
      }.compactMap { $0 }
    }
  }
}
