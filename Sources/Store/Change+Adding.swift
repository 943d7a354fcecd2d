import Domain
import GRDB

/// Putting whole records in: what the demonstration and exchange files bring has been through its rules.
extension Change {
  /// Adds a stay as it is, with how it ended.
  @discardableResult
  public func add(_ stay: Registration, of person: Person, isLate: Bool) throws -> Int64 {
    let id = newID()
    let document = try document(stay.document?.kind, stay.document?.number, of: person.id)
    let arguments: [(any Bindable)?] = [
      id, person.id, stay.kind.rawValue, stay.event.rawValue, stay.externalNumber, stay.from?.code,
      stay.place?.number, stay.street, stay.house, stay.flat, stay.arrivedOn, stay.registeredOn,
      stay.until, stay.crossedOn, stay.permittedUntil, stay.host, stay.owner, stay.ownerIIN,
      stay.consent?.rawValue, stay.consentOn, stay.coOwners, stay.reason, document, stay.endedOn,
      stay.endedBy?.rawValue, stay.endNumber, stay.endReason, stay.goneTo?.code, isLate,
    ]
    try insert(
      .registration, id,
      """
      INSERT INTO registration (id, person, kind, event, external_number, from_place, place, street, house, flat,
        arrived_on, registered_on, until, crossed_on, permitted_until, host, owner, owner_iin, consent, consent_on,
        co_owners, reason, document, ended_on, ended_by, end_number, end_reason, gone_to, late)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, arguments)
    return id
  }

  /// Adds an indicator's value.
  /// - Parameters:
  ///   - period: 2025, 2025-Q3, 2025-09 or a day.
  ///   - value: nil where there is only a note.
  public func addObservation(
    of territory: KatoCode, period: String, indicator: String, value: Double?, source: String?, note: String?
  ) throws {
    let id = newID()
    try insert(
      .observation, id,
      "INSERT INTO observation (id, territory, period, indicator, value, source, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [id, territory.number, period, indicator, value, source, note])
  }

  /// The family of a person; one who has none yet becomes the head of a new one.
  /// - Returns: the family's number.
  public func family(of person: Int64) throws -> Int64 {
    guard var head = try PersonTable.person(person, db) else {
      throw StoreError.absent(register: .person, id: person)
    }
    if let family = head.family { return family }
    let family = newID()
    head.family = family
    head.relation = Relation.head.rawValue
    try save(&head)
    return family
  }
}
