import Domain
import GRDB

/// Kandas cases: writing.
extension Change {
  /// Puts in what the register knows of the place of a case before it is written.
  public func complete(_ dossier: inout KandasDossier) throws {
    let place = dossier.record.place?.territory
    let settlement = if let place { try SettlementTable.settlement(place, db) } else { nil as Settlement? }
    dossier.settlement = settlement
  }

  /// Makes a move, if the state allows it; what is computed from the moves is written anew.
  ///
  /// Granting gives the status to every member who wants it, in the same change.
  /// - Throws: ``StoreError/illegalMove(register:step:)``.
  public func make(_ move: KandasMove, in id: Int64, statusUntil end: Day? = nil) throws {
    var history = try KandasTable.history(of: id, db)
    let wasOpen = history.isOpen
    try write(move, in: id, &history)
    if move.step == .granted, let end {
      for member in try KandasTable.members(of: id, db) where member.record.wantsStatus == true {
        try write(KandasMove(.status, of: member.record.id, on: move.day, until: end), in: id, &history)
      }
    }
    try KandasRegister.tables.renew(id, db)
    if !wasOpen { try KandasRegister.tables.checkAlone(id, db) }
  }

  private func write(_ move: KandasMove, in id: Int64, _ history: inout KandasHistory) throws {
    guard history.add(move) else {
      throw StoreError.illegalMove(register: .kandasCase, step: move.step.rawValue)
    }
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
    try KandasRegister.tables.renew(record.id, db)
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

  /// Keeps until when the identity documents of a family hold, the first of them that ends; whether their copies are
  /// there, the officer says (rule R43).
  func identityHolds(until day: Day, in id: Int64) throws {
    var paper =
      try KandasTable.papers(of: id, db).first { $0.kind == .identity }
      ?? KandasPaper(.identity, of: id, isThere: false)
    if let known = paper.until, known <= day { return }
    paper.until = day
    try save(&paper)
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
}
