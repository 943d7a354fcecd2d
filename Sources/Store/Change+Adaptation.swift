import Domain
import GRDB

/// Services of adaptation, centres and stays in them: writing.
extension Change {
  /// Saves a service: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ service: inout KandasService) throws {
    guard let kind = service.kind, let day = service.givenOn else {
      throw StoreError.refused("service without kind or day")
    }
    let values: [(any Bindable)?] = [service.member, kind.rawValue, day, service.provider, service.note]
    if service.id == 0 {
      service.id = newID()
      service.version = 1
      return try insert(
        .kandasService, service.id,
        """
        INSERT INTO kandas_service (member, kind, given_on, provider, note, kandas_case, id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, values + [service.caseID, service.id])
    }
    let isSaved = try update(
      .kandasService, service.id,
      """
      UPDATE kandas_service SET member = ?, kind = ?, given_on = ?, provider = ?, note = ?, version = version + 1
      WHERE id = ? AND version = ?
      """, values + [service.id, service.version])
    guard isSaved else { throw StoreError.conflict(register: .kandasService, id: service.id) }
    service.version += 1
  }

  /// Saves a centre: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ centre: inout Centre) throws {
    guard let name = centre.name, let places = centre.places else {
      throw StoreError.refused("centre without name or places")
    }
    let values: [(any Bindable)?] = [name, centre.territory?.territory?.number, places, centre.isArchived]
    if centre.id == 0 {
      centre.id = newID()
      centre.version = 1
      return try insert(
        .centre, centre.id,
        "INSERT INTO centre (name, territory, places, archived, id) VALUES (?, ?, ?, ?, ?)",
        values + [centre.id])
    }
    let isSaved = try update(
      .centre, centre.id,
      """
      UPDATE centre SET name = ?, territory = ?, places = ?, archived = ?, version = version + 1
      WHERE id = ? AND version = ?
      """, values + [centre.id, centre.version])
    guard isSaved else { throw StoreError.conflict(register: .centre, id: centre.id) }
    centre.version += 1
  }

  /// Saves a stay: a new one where the id is 0, else the next version. What is computed from the stays of its case is
  /// written anew.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another, or where the member has moved
  ///   into a centre meanwhile.
  public func save(_ stay: inout CentreStay) throws {
    let values: [(any Bindable)?] = [stay.centre, stay.since, stay.leftOn]
    // Somebody else may have moved the same member in meanwhile.
    if stay.leftOn == nil,
      let other = try db.integer(
        "SELECT id FROM centre_stay WHERE member = ? AND left_on IS NULL AND id <> ?",
        [stay.member, stay.id])
    {
      throw StoreError.conflict(register: .centreStay, id: other)
    }
    if stay.id == 0 {
      stay.id = newID()
      stay.version = 1
      try insert(
        .centreStay, stay.id,
        "INSERT INTO centre_stay (centre, since, left_on, member, id) VALUES (?, ?, ?, ?, ?)",
        values + [stay.member, stay.id])
    } else {
      let isSaved = try update(
        .centreStay, stay.id,
        """
        UPDATE centre_stay SET centre = ?, since = ?, left_on = ?, version = version + 1
        WHERE id = ? AND version = ?
        """, values + [stay.id, stay.version])
      guard isSaved else { throw StoreError.conflict(register: .centreStay, id: stay.id) }
      stay.version += 1
    }
    if let id = try db.integer("SELECT kandas_case FROM kandas_member WHERE id = ?", [stay.member]) {
      try KandasRegister.tables.renew(id, db)
    }
  }
}
