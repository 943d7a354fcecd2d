import Domain
import GRDB

/// The register of cases of resettlement.
public enum ResettlerRegister: CaseRegister {
  /// A case whole.
  public typealias Dossier = ResettlerDossier
  /// Where a case stands.
  public typealias Stage = ResettlerStage

  /// Its tables.
  public static let tables = CaseTables<ResettlerRegister>(
    name: .resettlerCase, members: .resettlerMember, moves: .resettlerMove,
    letters: ["П", "ҚА", "P", "G", "R", "Q"],
    from: "c.origin",
    to: "ifnull(c.destination, c.target_oblast)",
    included: """
      c.counted_year = ? AND c.target_oblast = ? AND ifnull(c.kandas, 0) = ? AND c.included_on IS NOT NULL \
      AND c.direction = 'outbound'
      """,
    dossier: { try ResettlerTable.dossier($0, $1) },
    state: { id, db in
      guard let record = try ResettlerTable.record(id, db) else { return (0, false) }
      let history = try ResettlerTable.history(of: record, db)
      return (history.moves.count, history.isOpen)
    },
    derived: { try ResettlerTable.derived($0, $1) },
    save: { try $1.save(&$0) }, saveMember: { try $1.save(&$0) },
    file: { day, id, change in try change.make(ResettlerMove(.filed, on: day), in: id) })
}

/// Cases of resettlement: reading.
enum ResettlerTable {
  static let facts = FieldColumns(ResettlerCase.fields)

  private static let columns = "c.id, c.version, c.year, c.ordinal, c.head, \(facts.list(of: "c"))"

  private static func record(_ row: Columns) -> ResettlerCase {
    var record = ResettlerCase()
    (record.id, record.version, record.year, record.ordinal, record.head) = (
      row[0], row[1], row[2], row[3], row[4]
    )
    facts.read(row, from: 5, into: &record)
    return record
  }

  static func record(_ id: Int64, _ db: Database) throws -> ResettlerCase? {
    try db.first("SELECT \(columns) FROM resettler_case c WHERE c.id = ?", [id]) { record($0) }
  }

  private static let memberColumns = "m.id, m.version, m.resettler_case, m.person, m.relation"
  private static let memberColumnCount = 5

  /// The members with their people, the head first, then in the order in which they were entered.
  static func members(of id: Int64, _ db: Database) throws -> [CasePerson<ResettlerMember>] {
    try db.all(
      """
      SELECT \(memberColumns), \(PersonTable.columns) FROM resettler_member m
      CROSS JOIN person p ON p.id = m.person CROSS JOIN resettler_case c ON c.id = m.resettler_case
      WHERE m.resettler_case = ? ORDER BY m.person <> c.head, m.id
      """, [id]
    ) { member($0) }
  }

  private static func member(_ row: Columns) -> CasePerson<ResettlerMember> {
    var member = ResettlerMember()
    (member.id, member.version, member.caseID, member.person, member.relation) = (
      row[0], row[1], row[2], row[3], row[4]
    )
    return CasePerson(member, PersonTable.person(row, at: memberColumnCount))
  }

  /// The members of all cases that go on, by case, the head first.
  static func membersOfOpen(_ db: Database) throws -> [Int64: [CasePerson<ResettlerMember>]] {
    var members: [Int64: [CasePerson<ResettlerMember>]] = [:]
    try db.each(
      """
      SELECT \(memberColumns), \(PersonTable.columns) FROM resettler_case c
      CROSS JOIN resettler_member m ON m.resettler_case = c.id CROSS JOIN person p ON p.id = m.person
      WHERE c.is_open = 1 ORDER BY c.id, m.person <> c.head, m.id
      """, []
    ) { row in
      let member = member(row)
      members[member.record.caseID, default: []].append(member)
    }
    return members
  }

  private static func move(_ row: Columns) -> ResettlerMove? {
    guard let step: ResettlerStep = row.code(0), let day = row.day(1) else { return nil }
    var move = ResettlerMove(step, on: day, number: row[2], reason: row[3], place: row.territory(4))
    move.id = row[5]
    return move
  }

  private static let moveColumns = "v.step, v.day, v.number, v.reason, v.place, v.id"

  /// What has happened to a case, in its order.
  static func history(of record: ResettlerCase, _ db: Database) throws -> ResettlerHistory {
    var history = ResettlerHistory(record.direction)
    try db.each(
      "SELECT \(moveColumns) FROM resettler_move v WHERE v.resettler_case = ? ORDER BY v.id", [record.id]
    ) { row in
      if let move = move(row) { history.add(move) }
    }
    return history
  }

  static func dossier(_ id: Int64, _ db: Database) throws -> ResettlerDossier? {
    guard let record = try record(id, db) else { return nil }
    var dossier = ResettlerDossier(
      record, members: try members(of: id, db), history: try history(of: record, db))
    dossier.origin = try settlement(record.origin, db)
    dossier.destination = try settlement(record.destination, db)
    return dossier
  }

  static func settlement(_ place: Place?, _ db: Database) throws -> Settlement? {
    try place?.territory.flatMap { try SettlementTable.settlement($0, db) }
  }

  /// People of the oblast who were included in a quota by decisions of one day.
  struct Included {
    let oblast: KatoCode
    let year: Int
    let isKandas: Bool
    let day: Day
    let people: Int
  }

  /// Everybody who is in a quota, or in that of a receiving oblast, a year and a category, another case left aside.
  static func included(
    in quota: (category: QuotaCategory, year: Int, oblast: KatoCode)? = nil, except id: Int64 = 0,
    _ db: Database
  ) throws -> [Included] {
    let ofQuota = "AND c.target_oblast = ? AND c.counted_year = ? AND ifnull(c.kandas, 0) = ?"
    let values: [(any Bindable)?] =
      quota.map { [$0.oblast.number, $0.year, $0.category == .kandas] } ?? []
    var included: [Included] = []
    try db.each(
      """
      SELECT c.target_oblast, c.counted_year, ifnull(c.kandas, 0), c.included_on, count(*) FROM resettler_case c
      CROSS JOIN resettler_member m ON m.resettler_case = c.id
      WHERE c.included_on IS NOT NULL AND c.direction = 'outbound' AND c.target_oblast IS NOT NULL AND c.id <> ?
        \(quota == nil ? "" : ofQuota)
      GROUP BY 1, 2, 3, 4
      """, [id] + values
    ) { row in
      guard let oblast = row.territory(0), let day = row.day(3) else { return }
      included.append(
        Included(oblast: oblast, year: row[1], isKandas: row[2], day: day, people: row[4]))
    }
    return included
  }

  /// The cases that go on and of which something may be due, with their heads, in the order of their numbers; of the
  /// members only how many they are is read.
  /// - Parameter moved: of those that have moved only the ones that did by this day.
  static func open(movedBy moved: Day, _ db: Database) throws -> [(dossier: ResettlerDossier, people: Int)] {
    let condition = "c.is_open = 1 AND c.watch_on <= ?"
    var found = try db.all(
      """
      SELECT \(columns), (SELECT count(*) FROM resettler_member m WHERE m.resettler_case = c.id),
        \(PersonTable.columns)
      FROM resettler_case c CROSS JOIN person p ON p.id = c.head WHERE \(condition) ORDER BY c.watch_on, c.id
      """, [moved]
    ) { row in
      let next = 5 + facts.names.count
      let head = CasePerson(ResettlerMember(), PersonTable.person(row, at: next + 1))
      return (dossier: ResettlerDossier(record(row), members: [head]), people: row[next] as Int)
    }
    let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.dossier.record.id, $0) })
    try db.each(
      """
      SELECT \(moveColumns), v.resettler_case FROM resettler_case c
      CROSS JOIN resettler_move v ON v.resettler_case = c.id WHERE \(condition) ORDER BY c.watch_on, c.id, v.id
      """, [moved]
    ) { row in
      guard let place = places[row[6]], let move = move(row) else { return }
      found[place].dossier.history.add(move)
    }
    return found
  }

  /// What is computed from a case and its moves.
  static func derived(_ id: Int64, _ db: Database) throws -> [(column: String, value: (any Bindable)?)] {
    guard let record = try record(id, db) else { return [] }
    let history = try history(of: record, db)
    let year =
      record.quotaYear ?? (history.day(of: .included) ?? history.day(of: .filed))?.year ?? record.year
    return [
      ("stage", (history.stage ?? .filed).rawValue), ("is_open", history.isOpen),
      ("filed_on", history.day(of: .filed)?.iso ?? ""), ("watch_on", history.watchOn?.iso ?? ""),
      ("included_on", history.isIncluded ? history.day(of: .included) : nil), ("counted_year", year),
    ]
  }
}

extension Store {
  /// One case whole; nil where there is none of this id.
  public func resettlerCase(_ id: Int64) throws -> ResettlerDossier? {
    let quotas = try quotas()
    return try readAtOneMoment { db in
      guard var dossier = try ResettlerTable.dossier(id, db) else { return nil }
      try ResettlerTable.complete(&dossier, quotas, today: clock.today(), db)
      return dossier
    }
  }

  /// A case that is being entered, with what the register knows of its places and of the quota it counts against.
  public func complete(_ dossier: inout ResettlerDossier) throws {
    let quotas = try quotas()
    var entered = dossier
    try readAtOneMoment { db in try ResettlerTable.complete(&entered, quotas, today: clock.today(), db) }
    dossier = entered
  }

  /// The rules of the desk's day on cases of resettlement.
  public func resettlerRules() throws -> ResettlerRules {
    ResettlerRules(
      today: clock.today(),
      terms: ResettlerTerms(parameters: try parameters(), workingDays: try workingDays()),
      quotas: try quotas())
  }
}

extension ResettlerTable {
  static func complete(_ dossier: inout ResettlerDossier, _ quotas: Quotas, today: Day, _ db: Database) throws
  {
    dossier.origin = try settlement(dossier.record.origin, db)
    dossier.destination = try settlement(dossier.record.destination, db)
    dossier.use = QuotaUse()
    guard let quota = quota(of: dossier, today: today) else { return }
    let included = try included(in: quota, except: dossier.record.id, db)
    dossier.use = use(of: dossier, quotas, today: today, included)
  }

  /// The quota that a case counts against; nil where there is none, and where it is decided: then nobody counts the
  /// others.
  private static func quota(
    of dossier: ResettlerDossier, today: Day
  ) -> (category: QuotaCategory, year: Int, oblast: KatoCode)? {
    guard !dossier.history.isIncluded, let oblast = dossier.record.targetOblast?.territory?.oblast else {
      return nil
    }
    return (dossier.record.category, dossier.quotaYear(today: today), oblast)
  }

  /// Who else is in the quota of a case, by the version of its row that holds (rule R21).
  static func use(
    of dossier: ResettlerDossier, _ quotas: Quotas, today: Day, _ included: [Included]
  ) -> QuotaUse {
    guard let quota = quota(of: dossier, today: today) else { return QuotaUse() }
    let day = dossier.history.day(of: .included) ?? today
    let letter = quotas.version(quota.category, quota.year, quota.oblast, on: day)?.leftOn
    var use = QuotaUse()
    for one in included
    where one.oblast == quota.oblast && one.year == quota.year
      && one.isKandas == (quota.category == .kandas)
    {
      use.people += one.people
      if let letter, one.day > letter { use.peopleSinceLetter += one.people }
    }
    return use
  }
}
