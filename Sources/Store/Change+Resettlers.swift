import Domain
import GRDB

/// Cases of resettlement: writing.
extension Change {
  /// Makes a move, if the stage allows it; what is computed from the moves is written anew.
  /// - Throws: ``StoreError/illegalMove(register:step:)``.
  public func make(_ move: ResettlerMove, in id: Int64) throws {
    guard let record = try ResettlerTable.record(id, db) else {
      throw StoreError.absent(register: .resettlerCase, id: id)
    }
    var history = try ResettlerTable.history(of: record, db)
    let wasOpen = history.isOpen
    guard history.add(move) else {
      throw StoreError.illegalMove(register: .resettlerCase, step: move.step.rawValue)
    }
    let moveID = newID()
    try insert(
      .resettlerMove, moveID,
      """
      INSERT INTO resettler_move (id, resettler_case, step, day, number, reason, place)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [moveID, id, move.step.rawValue, move.day, move.number, move.reason, move.place?.number])
    try ResettlerRegister.tables.renew(id, db)
    if !wasOpen { try ResettlerRegister.tables.checkAlone(id, db) }
  }

  /// Puts in what the register knows of the places of a case, and of the quota it counts against, before it is written.
  public func complete(_ dossier: inout ResettlerDossier, quotas: Quotas) throws {
    try ResettlerTable.complete(&dossier, quotas, today: store.clock.today(), db)
  }

  /// Saves a case: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another;
  ///   ``StoreError/illegalMove(register:step:)`` where another direction would not allow a step that was made.
  public func save(_ record: inout ResettlerCase) throws {
    let facts = ResettlerTable.facts
    let values = facts.values(record) + [record.head]
    if record.id == 0 {
      record.id = newID()
      record.version = 1
      let columns = facts.names + ["head", "year", "ordinal", "id"]
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      return try insert(
        .resettlerCase, record.id,
        "INSERT INTO resettler_case (\(columns.joined(separator: ", "))) VALUES (\(marks))",
        values + [record.year, record.ordinal, record.id])
    }
    let assignments = (facts.names + ["head"]).map { "\($0) = ?" }.joined(separator: ", ")
    let isSaved = try update(
      .resettlerCase, record.id,
      "UPDATE resettler_case SET \(assignments), version = version + 1 WHERE id = ? AND version = ?",
      values + [record.id, record.version])
    guard isSaved else { throw StoreError.conflict(register: .resettlerCase, id: record.id) }
    record.version += 1
    try ResettlerRegister.tables.renew(record.id, db)
    try ResettlerRegister.tables.checkAlone(record.id, db)
  }

  /// Saves a member: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ member: inout ResettlerMember) throws {
    if member.id == 0 {
      member.id = newID()
      member.version = 1
      return try insert(
        .resettlerMember, member.id,
        "INSERT INTO resettler_member (relation, resettler_case, person, id) VALUES (?, ?, ?, ?)",
        [member.relation, member.caseID, member.person, member.id])
    }
    let isSaved = try update(
      .resettlerMember, member.id,
      "UPDATE resettler_member SET relation = ?, version = version + 1 WHERE id = ? AND version = ?",
      [member.relation, member.id, member.version])
    guard isSaved else { throw StoreError.conflict(register: .resettlerMember, id: member.id) }
    member.version += 1
  }
}
