import Domain
import GRDB

extension Change {
  /// What saving a paper made.
  public struct Entered: Sendable {
    /// The registration; of a departure the stay that it ended.
    public let registration: Int64
    /// The person.
    public let person: Person
  }

  /// Enters a paper: the person (new, or with what the paper adds), the stay, and what it closes.
  ///
  /// The rules have been asked before; the database guards what must never be.
  /// - Parameters:
  ///   - known: the person it is of; nil for a new one.
  ///   - family: joins this family, with the relation to its head.
  ///   - accepted: the warnings passed, each with the reason given.
  @discardableResult
  public func enter(
    _ entry: RegistrationEntry, of known: Person?, family: (number: Int64, relation: String)? = nil,
    accepted: [RuleCode: String] = [:], isLate: Bool = false
  ) throws -> Entered {
    var person = entry.person(over: known)
    if let family {
      person.family = family.number
      person.relation = family.relation
    }
    if person != known { try save(&person, at: entry.event == .departure ? nil : entry.to?.territory) }
    let id: Int64
    if entry.event == .departure {
      id = try depart(entry, person)
    } else {
      id = try arrive(entry, person, isLate, isFirst: known == nil)
    }
    try accept(accepted, .registration, id)
    return Entered(registration: id, person: person)
  }

  /// Corrects a stored stay and its person.
  /// - Throws: ``StoreError/conflict(register:id:)`` where either was saved by somebody else meanwhile.
  @discardableResult
  public func correct(
    _ stay: Registration, of known: Person, to entry: RegistrationEntry, accepted: [RuleCode: String] = [:],
    isLate: Bool = false
  ) throws -> Entered {
    let person = try correct(known, to: entry)
    var paper = entry
    paper.fill(from: person)
    if paper == RegistrationEntry(stay, of: person) {
      // Only the person is corrected, or nothing: the stay is not written, but it must still be the one that was read.
      let version = try db.integer("SELECT version FROM registration WHERE id = ?", [stay.id])
      if version != Int64(stay.version) { throw StoreError.conflict(register: .registration, id: stay.id) }
    } else if entry.event == .departure {
      try end(stay, entry)
    } else {
      let document = try document(entry.documentKind, entry.documentNumber, of: person.id)
      var corrected = stay
      corrected.kind = entry.kind ?? stay.kind
      corrected.registeredOn = entry.registeredOn ?? stay.registeredOn
      corrected.until = entry.until
      (corrected.place, corrected.street) = (entry.to?.territory, entry.street)
      (corrected.house, corrected.flat) = (entry.house, entry.flat)
      if stay.kind != corrected.kind, stay.endedBy == .registration {
        (corrected.endedOn, corrected.endedBy) = (nil, nil)
      }
      let others = try RegistrationTable.registrations(of: person.id, db).filter { $0.id != stay.id }
      try settle(corrected, among: others) { settled in
        let isSaved = try update(
          .registration, stay.id,
          """
          UPDATE registration SET \(Self.assignments), ended_on = ?, ended_by = ?, version = version + 1
          WHERE id = ? AND version = ?
          """,
          values(entry, document, isLate) + [
            settled.endedOn, settled.endedBy?.rawValue, stay.id, stay.version,
          ])
        if !isSaved { throw StoreError.conflict(register: .registration, id: stay.id) }
      }
    }
    try accept(accepted, .registration, stay.id)
    return Entered(registration: stay.id, person: person)
  }

  /// Saves the person with exactly what the paper says.
  private func correct(_ known: Person, to entry: RegistrationEntry) throws -> Person {
    var person = entry.person(over: known)
    person.patronymic = entry.patronymic
    person.nationality = entry.nationality
    person.sex = entry.sex
    if entry.iin == nil {
      person.iin = nil
      person.iinNote = nil
    }
    if person != known { try save(&person) }
    return person
  }

  func accept(_ accepted: [RuleCode: String], _ register: Register.Name, _ record: Int64) throws {
    for (rule, reason) in accepted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let known = try db.integer(
        "SELECT id FROM acceptance WHERE record = ? AND rule = ?", [record, rule.rawValue])
      let id = known ?? newID()
      try insert(
        .acceptance, id,
        """
        INSERT INTO acceptance (id, register, record, rule, reason) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (record, rule) DO UPDATE SET reason = excluded.reason, version = version + 1
        """, [id, register.rawValue, record, rule.rawValue, reason], isNew: known == nil)
    }
  }

  // MARK: Arrival

  private static let assignments = """
    kind = ?, external_number = ?, from_place = ?, place = ?, street = ?, house = ?, flat = ?, arrived_on = ?, \
    registered_on = ?, until = ?, crossed_on = ?, permitted_until = ?, host = ?, owner = ?, owner_iin = ?, \
    consent = ?, consent_on = ?, co_owners = ?, reason = ?, document = ?, late = ?
    """

  private func values(_ entry: RegistrationEntry, _ document: Int64?, _ isLate: Bool) -> [(any Bindable)?] {
    [
      entry.kind?.rawValue, entry.externalNumber, entry.from?.code, entry.to?.territory?.number, entry.street,
      entry.house, entry.flat, entry.arrivedOn, entry.registeredOn, entry.until,
      entry.crossedOn, entry.permittedUntil, entry.host, entry.owner, entry.ownerIIN,
      entry.consent?.rawValue, entry.consentOn, entry.coOwners, entry.reason, document, isLate,
    ]
  }

  /// - Parameter isFirst: the person is new too, so nothing is stored that this stay could close.
  private func arrive(
    _ entry: RegistrationEntry, _ person: Person, _ isLate: Bool, isFirst: Bool
  ) throws -> Int64 {
    guard let kind = entry.kind, let registered = entry.registeredOn else {
      throw StoreError.refused("registration without kind or day")
    }
    let document = try document(entry.documentKind, entry.documentNumber, of: person.id, isFirst: isFirst)
    let stay = Registration(
      id: newID(), version: 1, person: person.id, kind: kind, event: .arrival, registeredOn: registered)
    let others = isFirst ? [] : try RegistrationTable.registrations(of: person.id, db)
    if let followed = PersonStays(stays: others).stay(followedBy: entry) {
      // One whose term was over by then ended with its term: the days between are a gap, and stay one.
      try close(followed, on: min(followed.until ?? registered, registered))
    }
    try settle(stay, among: others) { settled in
      let arguments =
        values(entry, document, isLate) + [
          person.id, settled.endedOn, settled.endedBy?.rawValue, stay.id,
        ]
      try insert(
        .registration, stay.id,
        """
        INSERT INTO registration (kind, external_number, from_place, place, street, house, flat, arrived_on,
          registered_on, until, crossed_on, permitted_until, host, owner, owner_iin, consent, consent_on,
          co_owners, reason, document, late, person, ended_on, ended_by, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments)
    }
    return stay.id
  }

  /// Writes a stay with the end it has by rule R64, and puts the ends right of the person's other permanent stays and of
  /// temporary ones that the next ended.
  ///
  /// The database admits one open permanent stay at every moment: what closes is written before the stay itself,
  /// what opens again after it.
  private func settle(
    _ stay: Registration, among others: [Registration], _ write: (Registration) throws -> Void
  ) throws {
    let stays = PersonStays(stays: others + [stay])
    let ends = stays.permanentEnds.merging(stays.followedEnds) { permanent, _ in permanent }
    var settled = stay
    if let end = ends[stay.id] {
      (settled.endedOn, settled.endedBy) = (end, end == nil ? nil : .registration)
    }
    let moved = others.compactMap { other in
      ends[other.id].flatMap { $0 == other.endedOn ? nil : (stay: other, end: $0) }
    }
    for other in moved where other.end != nil { try close(other.stay, on: other.end) }
    try write(settled)
    for other in moved where other.end == nil { try close(other.stay, on: nil) }
  }

  private func close(_ stay: Registration, on day: Day?) throws {
    try update(
      .registration, stay.id,
      "UPDATE registration SET ended_on = ?, ended_by = ?, version = version + 1 WHERE id = ?",
      [day, day == nil ? nil : "registration", stay.id])
  }

  // MARK: Departure

  private func depart(_ entry: RegistrationEntry, _ person: Person) throws -> Int64 {
    let stays = PersonStays(stays: try RegistrationTable.registrations(of: person.id, db))
    if let stay = stays.stay(endedBy: entry), let last = entry.registeredOn, last >= stay.registeredOn {
      try end(stay, entry)
      return stay.id
    }
    let id = newID()
    try insert(
      .registration, id,
      """
      INSERT INTO registration (id, person, kind, event, place, registered_on, ended_on, ended_by, end_number,
        end_reason, gone_to)
      VALUES (?, ?, ?, 'departure', ?, ?, ?, 'departure', ?, ?, ?)
      """,
      [
        id, person.id, entry.kind?.rawValue, entry.from?.territory?.number, entry.registeredOn,
        entry.registeredOn, entry.externalNumber, entry.reason, entry.to?.code,
      ])
    return id
  }

  /// Ends a stay, or corrects how it ended; of a departure alone also what it says of the stay.
  private func end(_ stay: Registration, _ entry: RegistrationEntry) throws {
    let isAlone = stay.event == .departure
    let kind = isAlone ? entry.kind ?? stay.kind : stay.kind
    let place = isAlone ? entry.from?.territory : stay.place
    let isSaved = try update(
      .registration, stay.id,
      """
      UPDATE registration SET ended_on = ?1, ended_by = 'departure', end_number = ?2, end_reason = ?3,
        gone_to = ?4, registered_on = iif(?5, ?1, registered_on), kind = ?6, place = ?7, version = version + 1
      WHERE id = ?8 AND version = ?9
      """,
      [
        entry.registeredOn, entry.externalNumber, entry.reason, entry.to?.code, isAlone, kind.rawValue,
        place?.number, stay.id, stay.version,
      ])
    if !isSaved { throw StoreError.conflict(register: .registration, id: stay.id) }
  }
}
