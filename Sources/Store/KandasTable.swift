import Domain
import GRDB

/// Kandas cases: reading.
enum KandasTable {
  static let caseColumns = """
    c.id, c.version, c.year, c.ordinal, c.head, c.external_number, c.arrived_on, c.exit_country, c.place, c.street, \
    c.house, c.flat, c.ground, c.housing, c.employer, c.employer_bin, c.relative, c.plan, c.note
    """

  static func record(_ row: Columns) -> KandasCase {
    var record = KandasCase()
    (record.id, record.version, record.year, record.ordinal, record.head) = (
      row[0], row[1], row[2], row[3], row[4]
    )
    record.externalNumber = row[5]
    record.arrivedOn = row.day(6)
    record.exitCountry = row[7]
    record.place = row.territory(8).map { .territory($0) }
    (record.street, record.house, record.flat) = (row[9], row[10], row[11])
    (record.ground, record.housing) = (row.code(12), row.code(13))
    (record.employer, record.employerBIN, record.relative) = (row[14], row[15], row[16])
    (record.plan, record.note) = (row[17], row[18])
    return record
  }

  static func record(_ id: Int64, _ db: Database) throws -> KandasCase? {
    try db.first("SELECT \(caseColumns) FROM kandas_case c WHERE c.id = ?", [id]) { record($0) }
  }

  private static let memberColumns = """
    m.id, m.version, m.kandas_case, m.person, m.relation, m.wants_status, m.was_citizen, m.education, m.work, \
    m.training, m.school
    """
  private static let memberColumnCount = 11

  /// The members with their people, the head first, then in the order in which they were entered.
  static func members(of id: Int64, _ db: Database) throws -> [CasePerson<KandasMember>] {
    try db.all(
      """
      SELECT \(memberColumns), \(PersonTable.columns) FROM kandas_member m
      CROSS JOIN person p ON p.id = m.person CROSS JOIN kandas_case c ON c.id = m.kandas_case
      WHERE m.kandas_case = ? ORDER BY m.person <> c.head, m.id
      """, [id]
    ) { member($0) }
  }

  private static func member(_ row: Columns) -> CasePerson<KandasMember> {
    var member = KandasMember()
    (member.id, member.version, member.caseID, member.person) = (row[0], row[1], row[2], row[3])
    (member.relation, member.wantsStatus, member.wasCitizen) = (row[4], row[5], row[6])
    member.education = row.code(7)
    (member.work, member.training, member.school) = (row[8], row[9], row[10])
    return CasePerson<KandasMember>(member, PersonTable.person(row, at: memberColumnCount))
  }

  private static let moveColumns = """
    v.step, v.member, v.day, v.until, v.cause, v.number, v.reason, v.on_video, v.place, v.id, v.kandas_case
    """

  private static func move(_ row: Columns) -> KandasMove? {
    guard let step: KandasStep = row.code(0), let day = row.day(2) else { return nil }
    var move = KandasMove(
      step, of: row[1], on: day, until: row.day(3), cause: row[4], number: row[5], reason: row[6],
      isOnVideo: row[7], place: row.territory(8))
    move.id = row[9]
    return move
  }

  /// What has happened to a case, in its order.
  static func history(of id: Int64, _ db: Database) throws -> KandasHistory {
    var history = KandasHistory()
    try db.each(
      "SELECT \(moveColumns) FROM kandas_move v WHERE v.kandas_case = ? ORDER BY v.id", [id]
    ) { row in
      if let move = move(row) { history.add(move) }
    }
    return history
  }

  /// The cases that go on and of which something may be due by a day, with their people and histories, by the day of
  /// filing; without papers and services, and of stays only those that go on. Four walks instead of four look-ups a case.
  /// - Parameter day: nil: all that go on.
  static func open(watchedBy day: Day?, _ db: Database) throws -> [KandasDossier] {
    let condition = day == nil ? "c.is_open = 1" : "c.is_open = 1 AND c.watch_on <= ?"
    let values: [(any Bindable)?] = day.map { [$0] } ?? []
    var dossiers = try db.all(
      "SELECT \(caseColumns) FROM kandas_case c WHERE \(condition) ORDER BY c.watch_on, c.id", values
    ) { KandasDossier(record($0)) }
    let places = Dictionary(uniqueKeysWithValues: dossiers.enumerated().map { ($1.record.id, $0) })
    try db.each(
      """
      SELECT \(memberColumns), \(PersonTable.columns) FROM kandas_case c
      CROSS JOIN kandas_member m ON m.kandas_case = c.id CROSS JOIN person p ON p.id = m.person
      WHERE \(condition) ORDER BY c.watch_on, c.id
      """, values
    ) { row in
      let member = member(row)
      guard let place = places[member.record.caseID] else { return }
      let isHead = member.person.id == dossiers[place].record.head
      dossiers[place].members.insert(member, at: isHead ? 0 : dossiers[place].members.count)
    }
    try db.each(
      """
      SELECT \(moveColumns) FROM kandas_case c CROSS JOIN kandas_move v ON v.kandas_case = c.id
      WHERE \(condition) ORDER BY c.watch_on, c.id, v.id
      """, values
    ) { row in
      guard let place = places[row[10]], let move = move(row) else { return }
      dossiers[place].history.add(move)
    }
    // Few live in a centre at a time: the walk begins with them.
    try db.each(
      """
      SELECT \(AdaptationTable.stayColumns), c.id FROM centre_stay s CROSS JOIN kandas_member m ON m.id = s.member
      CROSS JOIN kandas_case c ON c.id = m.kandas_case WHERE s.left_on IS NULL AND \(condition)
      """, values
    ) { row in
      guard let place = places[row[AdaptationTable.stayColumnCount]], let stay = AdaptationTable.stay(row)
      else { return }
      dossiers[place].stays.append(stay)
    }
    return dossiers
  }

  private static let paperColumns = "a.id, a.version, a.kind, a.is_there, a.until, a.note, a.kandas_case"

  private static func paper(_ row: Columns) -> KandasPaper? {
    guard let kind: KandasPaper.Kind = row.code(2) else { return nil }
    var paper = KandasPaper(kind, of: row[6], isThere: row[3], until: row.day(4), note: row[5])
    (paper.id, paper.version) = (row[0], row[1])
    return paper
  }

  static func papers(of id: Int64, _ db: Database) throws -> [KandasPaper] {
    try db.all("SELECT \(paperColumns) FROM kandas_paper a WHERE a.kandas_case = ? ORDER BY a.id", [id]) {
      paper($0)
    }.compactMap { $0 }
  }

  /// The papers of all cases that go on, by case.
  static func papersOfOpen(_ db: Database) throws -> [Int64: [KandasPaper]] {
    var papers: [Int64: [KandasPaper]] = [:]
    try db.each(
      """
      SELECT \(paperColumns) FROM kandas_case c CROSS JOIN kandas_paper a ON a.kandas_case = c.id
      WHERE c.is_open = 1 ORDER BY a.id
      """, []
    ) { row in
      if let paper = paper(row) { papers[paper.caseID, default: []].append(paper) }
    }
    return papers
  }

  static func dossier(_ id: Int64, _ db: Database) throws -> KandasDossier? {
    guard let record = try record(id, db) else { return nil }
    return KandasDossier(
      record, members: try members(of: id, db), papers: try papers(of: id, db),
      history: try history(of: id, db), services: try AdaptationTable.services(of: id, db),
      stays: try AdaptationTable.stays(of: id, db))
  }

  /// What is computed from a case's moves, and from the stays of its members in centres: a case of which somebody lives
  /// in one is looked at from the first day on, for how long that may be is a number that can change.
  static func derived(_ id: Int64, _ db: Database) throws -> [(column: String, value: (any Bindable)?)] {
    let history = try history(of: id, db)
    let watch = [history.watchOn, try AdaptationTable.firstDay(of: id, db)].compactMap { $0 }.min()
    return [
      ("stage", (history.stage ?? .received).rawValue), ("is_open", history.isOpen),
      ("filed_on", history.day(of: .filed)?.iso ?? ""),
      ("watch_on", history.watchOn == nil ? "" : watch?.iso ?? ""),
    ]
  }
}

/// The register of kandas cases.
public enum KandasRegister: CaseRegister {
  /// A case whole.
  public typealias Dossier = KandasDossier
  /// Where a case stands.
  public typealias Stage = KandasStage

  /// Its tables.
  public static let tables = CaseTables<KandasRegister>(
    name: .kandasCase, members: .kandasMember, moves: .kandasMove, letters: ["К", "Қ", "K", "R", "Q"],
    from: "c.exit_country", to: "c.place",
    dossier: { try KandasTable.dossier($0, $1) },
    state: { id, db in
      let history = try KandasTable.history(of: id, db)
      return (history.moves.count, history.isOpen)
    },
    derived: { try KandasTable.derived($0, $1) },
    save: { try $1.save(&$0) }, saveMember: { try $1.save(&$0) },
    file: { day, id, change in try change.make(KandasMove(.filed, on: day), in: id) })
}

extension Store {
  /// One case whole; nil where there is none of this id.
  public func kandasCase(_ id: Int64) throws -> KandasDossier? {
    guard var dossier = try readAtOneMoment({ db in try KandasTable.dossier(id, db) }) else { return nil }
    if let place = dossier.record.place?.territory { dossier.settlement = try settlement(place) }
    return dossier
  }

  /// All cases that go on, without papers and settlements.
  /// - Parameter day: only those of which something may be due by then; nil: all.
  public func openKandasCases(watchedBy day: Day? = nil) throws -> [KandasDossier] {
    try readAtOneMoment { db in try KandasTable.open(watchedBy: day, db) }
  }

  /// The rules of the desk's day on kandas cases.
  public func kandasRules() throws -> KandasRules {
    KandasRules(
      today: clock.today(),
      terms: KandasTerms(parameters: try parameters(), workingDays: try workingDays()))
  }
}
