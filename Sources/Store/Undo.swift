import Domain
import GRDB

/// Taking changes back: each undo is a change of its own, and can be taken back too.
extension Store {
  /// What taking a change back would do.
  public struct UndoPlan: Hashable, Sendable {
    /// The changes that belong to the act, the newest first: one, or all of an import.
    public let changes: [Int64]
    /// How many records they touched, each counted as often as it was.
    public let records: Int
    /// Later changes of the same records that are in force and would break; the newest first.
    public let later: [Int64]
  }

  /// Looks what taking a change back would do; nothing is changed.
  /// - Parameter change: any change of an act stands for all of it.
  /// - Throws: ``StoreError/absentChange(_:)``, ``StoreError/undone(change:by:)``, ``StoreError/beginning(change:)``.
  public func undoPlan(of change: Int64) throws -> UndoPlan {
    let plan = try readAtOneMoment { db in try recordPlan(of: change, db) }
    // What is of other records can stand in the way too: a person's other stays. A trial tells; one of an import would
    // hold the database too long.
    guard plan.later.isEmpty, plan.changes.count == 1, !isPast else { return plan }
    let later = try StoreError.mapped(at: path) { try trial(of: plan) }
    return UndoPlan(changes: plan.changes, records: plan.records, later: later)
  }

  /// What the records themselves tell.
  private func recordPlan(of change: Int64, _ db: Database) throws -> UndoPlan {
    let found: (act: Int64, kind: String)? = try db.first(
      "SELECT ifnull(act, id), kind FROM change WHERE id = ?", [change]
    ) { ($0[0], $0[1]) }
    guard let found else { throw StoreError.absentChange(change) }
    if !ChangeRow.isReversible(found.kind) { throw StoreError.beginning(change: change) }
    let act: [Int64] = try db.all(
      "SELECT id FROM change WHERE id = ?1 OR act = ?1 ORDER BY id DESC", [found.act]
    ) { $0[0] }
    let changes = try act.filter { try !Self.isUndone($0, db) }
    if changes.isEmpty, let undo = try Self.undo(of: change, db) {
      throw StoreError.undone(change: change, by: undo)
    }
    var later: Set<Int64> = []
    var records = 0
    for id in changes {
      records += Int(try db.integer("SELECT count(*) FROM change_record WHERE change = ?", [id]) ?? 0)
      for sql in Self.dependences { try db.each(sql, [id]) { later.insert($0[0]) } }
    }
    let inTheWay = try later.subtracting(act).filter { try Self.isInForce($0, db) }
    return UndoPlan(changes: changes, records: records, later: inTheWay.sorted(by: >))
  }

  /// Later changes that rest on a change: of the same records; of any stay of the same person, for one stay ends
  /// another (rule R64); of whatever belongs to a person or a pile that the
  /// change made; of a case, whose moves rest on each other; of the family that it touched; of whatever holds an entry that it added to a
  /// list; of what has taken a name that it gave free.
  private static let dependences = [
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN change_record l
      ON l.record = c.record AND l.register = c.register AND l.change > c.change
    WHERE c.change = ?
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN registration r ON r.id = c.record
      CROSS JOIN registration o ON o.person = r.person
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'registration' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'registration'
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN
      (SELECT id, person FROM registration UNION ALL SELECT id, person FROM document
       UNION ALL SELECT id, person FROM kandas_member UNION ALL SELECT id, person FROM resettler_member) o ON o.person = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.change > c.change
    WHERE c.change = ? AND c.register = 'person' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN paper o ON o.pile = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'paper' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'pile' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN
      (SELECT id, kandas_case FROM kandas_member UNION ALL SELECT id, kandas_case FROM kandas_move
       UNION ALL SELECT id, kandas_case FROM kandas_paper
       UNION ALL SELECT id, kandas_case FROM kandas_service) o ON o.kandas_case = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.change > c.change
    WHERE c.change = ? AND c.register = 'kandas_case' AND c.before IS NULL
    """,
    // A move rests on those before it: of the application, and of the same member.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN kandas_move m ON m.id = c.record
      CROSS JOIN kandas_move o ON o.kandas_case = m.kandas_case AND (m.member IS NULL OR o.member IS m.member)
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'kandas_move' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'kandas_move'
    """,
    // The same where the move is gone, and would come back before later ones.
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN kandas_move o ON o.kandas_case = json_extract(c.before, '$.kandas_case')
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'kandas_move' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'kandas_move' AND c.after IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN
      (SELECT id, member FROM kandas_move UNION ALL SELECT id, member FROM kandas_service
       UNION ALL SELECT id, member FROM centre_stay) o ON o.member = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.change > c.change
    WHERE c.change = ? AND c.register = 'kandas_member' AND c.before IS NULL
    """,
    // A member who is gone, and would come back: the same person may have been entered anew, or another made the head.
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN (SELECT id, person, kandas_case AS family FROM kandas_member
        UNION ALL SELECT id, person, resettler_case FROM resettler_member) o
        ON o.person = json_extract(c.before, '$.person')
        AND o.family = ifnull(json_extract(c.before, '$.kandas_case'), json_extract(c.before, '$.resettler_case'))
      CROSS JOIN change_record l ON l.record = o.id AND l.change > c.change
    WHERE c.change = ? AND c.register IN ('kandas_member', 'resettler_member') AND c.after IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN change_record l
      ON l.record = ifnull(json_extract(c.before, '$.kandas_case'), json_extract(c.before, '$.resettler_case'))
      AND l.change > c.change AND json_type(l.before, '$.head') IS NOT NULL
    WHERE c.change = ? AND c.register IN ('kandas_member', 'resettler_member') AND c.after IS NULL
    """,
    // A stay rests on the member's other ones, for nobody lives in two centres; one that is gone too.
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN centre_stay o ON o.member = ifnull(
        (SELECT s.member FROM centre_stay s WHERE s.id = c.record), json_extract(c.before, '$.member'))
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'centre_stay' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'centre_stay'
    """,
    // The rows of a year's quota that came from the program stand under every later version of them.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN quota q ON q.id = c.record
      CROSS JOIN quota o ON o.year = q.year AND o.category = q.category
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'quota' AND l.change > c.change
    WHERE c.change = ?1 AND c.register = 'quota' AND c.before IS NULL
      AND (SELECT count(*) FROM change_record n WHERE n.change = ?1 AND n.register = 'quota' AND n.before IS NULL) > 1
    """,
    // Another direction takes the steps away that were made in it.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN resettler_move o ON o.resettler_case = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'resettler_move' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'resettler_case' AND json_type(c.before, '$.direction') IS NOT NULL
    """,
    // A centre that somebody lives in or has lived in.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN centre_stay o ON o.centre = c.record
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'centre_stay' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'centre' AND c.before IS NULL
    """,
    // A case of resettlement: whatever belongs to it, and each later move.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN
      (SELECT id, resettler_case FROM resettler_member UNION ALL SELECT id, resettler_case FROM resettler_move) o
      ON o.resettler_case = c.record CROSS JOIN change_record l ON l.record = o.id AND l.change > c.change
    WHERE c.change = ? AND c.register = 'resettler_case' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN resettler_move o ON o.resettler_case = ifnull(
        (SELECT m.resettler_case FROM resettler_move m WHERE m.id = c.record),
        json_extract(c.before, '$.resettler_case'))
      CROSS JOIN change_record l ON l.record = o.id AND l.register = 'resettler_move' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'resettler_move'
    """,
    """
    WITH family (number) AS (
      SELECT p.family FROM change_record c CROSS JOIN person p ON p.id = c.record
        WHERE c.change = ?1 AND c.register = 'person' AND p.family IS NOT NULL AND \(touchesFamily("c"))
      UNION SELECT json_extract(c.before, '$.family') FROM change_record c
        WHERE c.change = ?1 AND c.register = 'person' AND json_type(c.before, '$.family') = 'integer')
    SELECT DISTINCT l.change FROM family f CROSS JOIN person p ON p.family = f.number
      CROSS JOIN change_record l ON l.record = p.id AND l.register = 'person' AND l.change > ?1
    WHERE \(touchesFamily("l"))
    """,
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN saved s ON s.kind = json_extract(c.before, '$.kind') AND s.name = json_extract(c.before, '$.name')
        AND s.id <> c.record
      CROSS JOIN change_record l ON l.record = s.id AND l.register = 'saved' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'saved' AND c.after IS NULL
    """,
    // An entry of a list that records hold.
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN choice e ON e.id = c.record
      CROSS JOIN person p ON p.relation = e.code AND p.relation IS NOT NULL AND p.relation <> 'head'
      CROSS JOIN change_record l ON l.record = p.id AND l.register = 'person' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'choice' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN choice e ON e.id = c.record
      CROSS JOIN (SELECT id, relation FROM kandas_member UNION ALL SELECT id, relation FROM resettler_member) m
        ON m.relation = e.code AND m.relation IS NOT NULL
      CROSS JOIN change_record l ON l.record = m.id AND l.change > c.change
    WHERE c.change = ? AND c.register = 'choice' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN choice e ON e.id = c.record
      CROSS JOIN registration r ON r.end_reason = e.code AND r.end_reason IS NOT NULL
      CROSS JOIN change_record l ON l.record = r.id AND l.register = 'registration' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'choice' AND c.before IS NULL
    """,
    """
    SELECT DISTINCT l.change FROM change_record c CROSS JOIN choice e ON e.id = c.record
      CROSS JOIN kandas_move m ON m.cause = e.code AND m.cause IS NOT NULL
      CROSS JOIN change_record l ON l.record = m.id AND l.register = 'kandas_move' AND l.change > c.change
    WHERE c.change = ? AND c.register = 'choice' AND c.before IS NULL
    """,
    // A name that was taken again and has been given free since: its removal comes first.
    """
    SELECT DISTINCT l.change FROM change_record c
      CROSS JOIN change_record l ON l.register = 'saved' AND l.change > c.change AND l.after IS NULL
        AND json_extract(l.before, '$.kind') = json_extract(c.before, '$.kind')
        AND json_extract(l.before, '$.name') = json_extract(c.before, '$.name')
    WHERE c.change = ? AND c.register = 'saved' AND c.after IS NULL
    """,
  ]

  /// Whether a row of the journal made a person, or changed which family he or she is of and as what.
  private static func touchesFamily(_ row: String) -> String {
    """
    (\(row).before IS NULL OR json_type(\(row).before, '$.family') IS NOT NULL
      OR json_type(\(row).before, '$.relation') IS NOT NULL)
    """
  }

  /// Thrown so that a trial is rolled back.
  private struct TrialIsOver: Error {}

  /// The later changes that a guard of the database would refuse for.
  private func trial(of plan: UndoPlan) throws -> [Int64] {
    let rules = try registrationRules()
    do {
      try queue.write { db in
        for id in plan.changes {
          let undo = try Change(.undo, reason: nil, undoes: id, store: self, db: db)
          try undo.takeBack(id, rules)
          try undo.seal()
        }
        throw TrialIsOver()
      }
    } catch is TrialIsOver {
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return try queue.read { db in try Self.changesOfSamePeople(since: plan.changes[0], db) }
    } catch StoreError.inOpenCase(_, let register, let other) {
      return try queue.read { db in try Self.changes(of: register, other, since: plan.changes[0], db) }
    }
    return []
  }

  /// The later changes in force of a case and of what belongs to it, the newest first: it is open because of them.
  private static func changes(
    of register: Register.Name, _ id: Int64, since change: Int64, _ db: Database
  ) throws -> [Int64] {
    let kind = register == .kandasCase ? "kandas" : "resettler"
    let found: [Int64] = try db.all(
      """
      WITH own (record) AS (
        SELECT ?2 UNION SELECT id FROM \(kind)_move WHERE \(kind)_case = ?2
        UNION SELECT id FROM \(kind)_member WHERE \(kind)_case = ?2)
      SELECT DISTINCT c.change FROM own CROSS JOIN change_record c ON c.record = own.record
      WHERE c.change > ?1 ORDER BY c.change DESC
      """, [change, id]
    ) { $0[0] }
    return try found.filter { try isInForce($0, db) }
  }

  /// The later changes in force of anything that belongs to the people of a change, the newest first.
  private static func changesOfSamePeople(since change: Int64, _ db: Database) throws -> [Int64] {
    let found: [Int64] = try db.all(
      """
      WITH touched (register, record) AS (SELECT register, record FROM change_record WHERE change = ?1),
        own (person) AS (
          SELECT record FROM touched WHERE register = 'person'
          UNION SELECT r.person FROM registration r JOIN touched t ON t.register = 'registration' AND t.record = r.id
          UNION SELECT d.person FROM document d JOIN touched t ON t.register = 'document' AND t.record = d.id),
        numbered (iin) AS (SELECT iin FROM person WHERE id IN own AND iin IS NOT NULL),
        people (person) AS (SELECT person FROM own UNION SELECT p.id FROM person p JOIN numbered n ON p.iin = n.iin),
        theirs (register, record) AS (
          SELECT 'person', person FROM people
          UNION SELECT 'registration', r.id FROM registration r JOIN people USING (person)
          UNION SELECT 'document', d.id FROM document d JOIN people USING (person))
      SELECT DISTINCT c.change FROM theirs t CROSS JOIN change_record c
        ON c.record = t.record AND c.register = t.register
      WHERE c.change > ?1 ORDER BY c.change DESC
      """, [change]
    ) { $0[0] }
    return try found.filter { try isInForce($0, db) }
  }

  /// Takes a change back, an import whole.
  /// - Parameter progress: told after each piece of an import how far it is.
  /// - Returns: the change that took it back; of an import the first of them.
  /// - Throws: as ``undoPlan(of:)``, and ``StoreError/laterChanges(of:_:)`` where something stands in the way: then
  ///   nothing was taken back, or of an import its last pieces.
  @discardableResult
  public func undo(
    _ change: Int64, reason: String? = nil, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Int64 {
    let plan = try undoPlan(of: change)
    guard plan.later.isEmpty else { throw StoreError.laterChanges(of: change, plan.later) }
    let rules = try registrationRules()
    var first: Int64?
    for (done, id) in plan.changes.enumerated() {
      do {
        try self.change(.undo, reason: reason, undoes: id, act: first) { undo in
          try undo.takeBack(id, rules)
          if first == nil { first = undo.id }
        }
      } catch StoreError.refused {
        throw StoreError.laterChanges(
          of: change, try read { db in try Self.changesOfSamePeople(since: id, db) })
      } catch StoreError.inOpenCase(_, let register, let other) {
        throw StoreError.laterChanges(
          of: change, try read { db in try Self.changes(of: register, other, since: id, db) })
      }
      progress(done + 1, plan.changes.count)
    }
    forget()
    return first ?? change
  }

  /// The undo in force of a change.
  private static func undo(of change: Int64, _ db: Database) throws -> Int64? {
    let undos: [Int64] = try db.all("SELECT id FROM change WHERE undoes = ?", [change]) { $0[0] }
    return try undos.first { try !isUndone($0, db) }
  }

  /// Whether an undo in force has taken a change back.
  static func isUndone(_ change: Int64, _ db: Database) throws -> Bool {
    let undos: [Int64] = try db.all("SELECT id FROM change WHERE undoes = ?", [change]) { $0[0] }
    return try undos.contains { try !isUndone($0, db) }
  }

  /// Those of some changes that an undo in force has taken back.
  public func undone(among changes: some Sequence<Int64>) throws -> Set<Int64> {
    try read { db in Set(try changes.filter { try Self.isUndone($0, db) }) }
  }

  /// Whether what a change did still stands; an undo and what it took back cancel each other.
  private static func isInForce(_ change: Int64, _ db: Database) throws -> Bool {
    let isUndo = try db.has("SELECT 1 FROM change WHERE id = ? AND undoes IS NOT NULL", [change])
    return try !isUndo && !isUndone(change, db)
  }
}

extension Change {
  /// Takes back what another change did, its last record first.
  func takeBack(_ change: Int64, _ rules: RegistrationRules) throws {
    let reversals = try db.all(
      "SELECT \(Reversal.columns) FROM change_record WHERE change = ? ORDER BY position DESC", [change]
    ) { Reversal($0, store.registers) }
    let edition = try Reversal.turnEdition(of: change, db)
    var registrations: Set<Int64> = []
    var cases: Set<CaseReference> = []
    for case let reversal? in reversals {
      try cases.formUnion(reversal.cases(db))
      let (name, record) = (reversal.register.name, reversal.record)
      let words = name == .person ? try Reversal.words(of: record, db) : nil
      switch try reversal.action(db, raisesVersion: true) {
      case .remove: try remove(name, record)
      case .write(let sql, let values, true): try insert(name, record, sql, values)
      case .write(let sql, let values, false): try update(name, record, sql, values)
      }
      try reversal.clear(db, edition: edition)
      try cases.formUnion(reversal.cases(db))
      if name == .person, let present = try Reversal.words(of: record, db) {
        index(record, from: words, to: present)
      }
      if name == .registration { registrations.insert(record) }
    }
    try Lateness.renew(of: registrations, rules, db)
    for one in cases { try one.renew(db) }
    for one in cases { try one.checkAlone(db) }
  }
}
