import Domain
import GRDB

/// By which numbers and act a record was made: the parameters as they were known at a change (rule R94).
extension Store {
  /// The values that the parameters had when a registration was closed; nil where the journal does not know it.
  ///
  /// The journal keeps what each correction of a parameter replaced, so nothing has to be written beside the record. A
  /// value whose entering was taken back since is left out: it is as if it had never been there.
  public func parameters(atClosingOf registration: Int64) throws -> (
    at: Timestamp?, Parameters
  )? {
    try readAtOneMoment { db in
      let last: (id: Int64, at: Timestamp?)? = try db.first(
        """
        SELECT c.id, c.at FROM change_record r CROSS JOIN change c ON c.id = r.change
        WHERE r.record = ? AND r.register = 'registration'
          AND (r.before IS NULL OR json_type(r.before, '$.ended_on') IS NOT NULL)
        ORDER BY r.change DESC LIMIT 1
        """, [registration]
      ) { ($0[0], Timestamp(iso: $0[1] as String)) }
      guard let last else { return nil }
      let known: [[String: String?]] = try db.all(
        "SELECT id, name, value, valid_from, valid_to, basis FROM parameter"
      ) { row in
        [
          "id": row[0] as String, "name": row[1] as String, "value": row[2] as String,
          "valid_from": row[3] as String?, "valid_to": row[4] as String?, "basis": row[5] as String,
        ]
      }
      let rows = try known.compactMap { try Self.parameter($0, after: last.id, db) }
      let names = Set(rows.map(\.name))
      return (last.at, Parameters(rows + Parameters.initial.all.filter { !names.contains($0.name) }))
    }
  }

  /// A row of parameters as it stood after a change; nil where it was not there yet.
  private static func parameter(_ present: [String: String?], after change: Int64, _ db: Database) throws
    -> Parameter?
  {
    var values = present
    var isThere = true
    try db.each(
      """
      SELECT before FROM change_record WHERE record = ? AND register = 'parameter' AND change > ?
      ORDER BY change DESC, position DESC
      """, [values["id"] ?? nil, change]
    ) { row in
      guard let before = row[0] as String? else {
        isThere = false
        return
      }
      for (column, value) in JournalText.decode(before) { values[column] = value }
    }
    guard isThere, let name = (values["name"] ?? nil).flatMap(ParameterName.init),
      let value = values["value"] ?? nil
    else { return nil }
    return Parameter(
      name, value, from: (values["valid_from"] ?? nil).flatMap { Day(iso: $0) },
      to: (values["valid_to"] ?? nil).flatMap { Day(iso: $0) }, basis: (values["basis"] ?? nil) ?? "")
  }
}
