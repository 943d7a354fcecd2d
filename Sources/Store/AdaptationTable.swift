import Domain
import GRDB

/// Services of adaptation and stays in centres: reading.
enum AdaptationTable {
  /// The services of a case, the latest first.
  static func services(of id: Int64, _ db: Database) throws -> [KandasService] {
    try db.all(
      """
      SELECT id, version, kandas_case, member, kind, given_on, provider, note FROM kandas_service
      WHERE kandas_case = ? ORDER BY given_on DESC, id DESC
      """, [id]
    ) { row in
      var service = KandasService(of: row[2], row.code(4), to: row[3], on: row.day(5))
      (service.id, service.version, service.provider, service.note) = (row[0], row[1], row[6], row[7])
      return service
    }
  }

  /// Who gave the service that was entered last; nil where nobody has been named.
  static func lastProvider(_ db: Database) throws -> String? {
    try db.first("SELECT provider FROM kandas_service WHERE provider IS NOT NULL ORDER BY id DESC LIMIT 1") {
      $0[0]
    }
  }

  static let stayColumns = "s.id, s.version, s.member, s.centre, s.since, s.left_on"
  static let stayColumnCount = 6

  /// A stay; nil only where a file holds no day.
  static func stay(_ row: Columns) -> CentreStay? {
    guard let since = row.day(4) else { return nil }
    var stay = CentreStay(of: row[2], in: row[3], since: since, leftOn: row.day(5))
    (stay.id, stay.version) = (row[0], row[1])
    return stay
  }

  /// The stays of a case's members, the latest first; those of one day in the order in which they were entered.
  static func stays(of id: Int64, _ db: Database) throws -> [CentreStay] {
    try db.all(
      """
      SELECT \(stayColumns) FROM kandas_member m CROSS JOIN centre_stay s ON s.member = m.id
      WHERE m.kandas_case = ?
      """, [id]
    ) { stay($0) }.compactMap { $0 }.sorted { ($1.since, $0.id) < ($0.since, $1.id) }
  }

  static func stay(_ id: Int64, _ db: Database) throws -> CentreStay? {
    try db.first("SELECT \(stayColumns) FROM centre_stay s WHERE s.id = ?", [id]) { stay($0) } ?? nil
  }

  /// The first day of the longest stay that goes on of a case's members; nil where nobody lives in a centre.
  static func firstDay(of id: Int64, _ db: Database) throws -> Day? {
    try db.first(
      """
      SELECT min(s.since) FROM kandas_member m CROSS JOIN centre_stay s ON s.member = m.id AND s.left_on IS NULL
      WHERE m.kandas_case = ?
      """, [id]
    ) { $0.day(0) } ?? nil
  }
}

extension Store {
  /// Who gave the service that was entered last; nil where nobody has been named.
  public func lastProvider() throws -> String? { try read { db in try AdaptationTable.lastProvider(db) } }
}
