import Domain
import GRDB

/// A centre with how many people live in it on a day.
public struct CentreRow: Hashable, Sendable {
  /// The centre.
  public let centre: Centre
  /// People who live in it.
  public let lodgers: Int

  /// Places that are free; less than nought where more people live there than it has places.
  public var free: Int { (centre.places ?? 0) - lodgers }

  /// What the rules say of it.
  var problems: [Problem] {
    centre.check(among: [], lodgers: lodgers).filter { $0.severity >= .warning }
  }
}

/// Somebody who lives in a centre.
public struct Lodger: Sendable {
  /// The stay.
  public let stay: CentreStay
  /// Who.
  public let person: Person
  /// The family's case.
  public let caseID: Int64
  /// The year of its first filing, and the number in it.
  public let year: Int
  /// Counts from one in each year.
  public let ordinal: Int
}

/// Centres: reading.
enum CentreTable {
  static let columns = "c.id, c.version, c.name, c.territory, c.places, c.archived"

  static func centre(_ row: Columns) -> Centre {
    var centre = Centre(row[2], places: row[4])
    (centre.id, centre.version) = (row[0], row[1])
    centre.territory = row.territory(3).map { .territory($0) }
    centre.isArchived = row[5]
    return centre
  }

  static func stays(in centre: Int64, from day: Day, _ db: Database) throws -> [CentreStay] {
    try db.all(
      """
      SELECT \(AdaptationTable.stayColumns) FROM centre_stay s
      WHERE s.centre = ? AND (s.left_on IS NULL OR s.left_on > ?) ORDER BY s.since, s.id
      """, [centre, day]
    ) { AdaptationTable.stay($0) }.compactMap { $0 }
  }
}

extension Change {
  /// The stays in a centre that went on on a day or began later.
  public func stays(in centre: Int64, from day: Day) throws -> [CentreStay] {
    try CentreTable.stays(in: centre, from: day, db)
  }
}

extension Store {
  /// All centres with how many people live in each on a day: those that take people first, by name.
  public func centres(on day: Day) throws -> [CentreRow] {
    let rows = try read { db in
      try db.all(
        """
        SELECT \(CentreTable.columns), (SELECT count(*) FROM centre_stay s
          WHERE s.centre = c.id AND s.since <= ?1 AND (s.left_on IS NULL OR s.left_on > ?1)) FROM centre c
        """, [day]
      ) { CentreRow(centre: CentreTable.centre($0), lodgers: $0[6]) }
    }
    func key(_ row: CentreRow) -> (Int, String, Int64) {
      (row.centre.isArchived ? 1 : 0, PersonName.sortKey(row.centre.name ?? ""), row.centre.id)
    }
    return rows.sorted { key($0) < key($1) }
  }

  /// One centre; nil where there is none of this id.
  public func centre(_ id: Int64) throws -> Centre? {
    try read { db in
      try db.first("SELECT \(CentreTable.columns) FROM centre c WHERE c.id = ?", [id]) {
        CentreTable.centre($0)
      }
    }
  }

  /// The stays in a centre that went on on a day or began later.
  public func stays(in centre: Int64, from day: Day) throws -> [CentreStay] {
    try read { db in try CentreTable.stays(in: centre, from: day, db) }
  }

  /// Who lives in a centre on a day, the longest stay first.
  public func lodgers(of centre: Int64, on day: Day) throws -> [Lodger] {
    try read { db in
      try db.all(
        """
        SELECT \(AdaptationTable.stayColumns), c.id, c.year, c.ordinal, \(PersonTable.columns) FROM centre_stay s
        CROSS JOIN kandas_member m ON m.id = s.member CROSS JOIN kandas_case c ON c.id = m.kandas_case
        CROSS JOIN person p ON p.id = m.person
        WHERE s.centre = ?1 AND s.since <= ?2 AND (s.left_on IS NULL OR s.left_on > ?2) ORDER BY s.since, p.name_sort, s.id
        """, [centre, day]
      ) { row in
        let next = AdaptationTable.stayColumnCount
        return AdaptationTable.stay(row).map {
          Lodger(
            stay: $0, person: PersonTable.person(row, at: next + 3), caseID: row[next], year: row[next + 1],
            ordinal: row[next + 2])
        }
      }.compactMap { $0 }
    }
  }
}
