import Domain
import GRDB

/// Where a person is registered, or was last, and where he or she has gone since.
struct LastPlace {
  /// The place of the latest stay that goes on, else of the last one; or of the stay in force on a day.
  let territory: KatoCode?
  /// Where its departure went; nil while the stay goes on or was followed by another.
  let goneTo: Place?

  /// The code of the place, of a person `p`; nil where there was no registration, or the place is not known.
  static let code = "p.last_place"

  /// The two columns of a person `p`.
  static let columns = """
    \(code), (SELECT iif(r.ended_by = 'departure', ifnull(r.gone_to, 'unknown'), NULL) FROM registration r \
    WHERE r.person = p.id AND NOT EXISTS (SELECT 1 FROM registration o WHERE o.person = p.id AND o.ended_on IS NULL) \
    ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)
    """

  private static func latest(of person: String) -> String {
    """
    (SELECT r.place FROM registration r WHERE r.person = \(person) \
    ORDER BY r.ended_on IS NULL DESC, r.registered_on DESC, r.id DESC LIMIT 1)
    """
  }

  /// The first person who is listed under another place.
  static func firstWrong(_ db: Database) throws -> Int64? {
    try db.first(
      "SELECT p.id FROM person p NOT INDEXED WHERE \(code) IS NOT \(latest(of: "p.id")) LIMIT 1"
    ) { $0[0] }
  }

  /// Puts it right in the person after a stay has changed.
  static func renew(of person: Int64, _ db: Database) throws {
    let latest = latest(of: "?1")
    try db.run(
      "UPDATE person SET last_place = \(latest) WHERE id = ?1 AND last_place IS NOT \(latest)", [person])
  }

  /// The code of the place where a person `p` was registered on a day, with what it binds.
  static func code(on day: Day) -> (sql: String, values: [(any Bindable)?]) {
    let (stay, values) = RegistrationList.inForce(on: day)
    return (
      """
      (SELECT r.place FROM registration r WHERE r.person = p.id AND \(stay) \
      ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)
      """, values
    )
  }

  /// The two columns of that day.
  static func columns(on day: Day) -> (sql: String, values: [(any Bindable)?]) {
    let (code, values) = code(on: day)
    return ("\(code), NULL", values)
  }

  /// Reads the columns.
  init(_ row: Columns, _ index: Int) {
    territory = row.territory(index)
    goneTo = (row[index + 1] as String?).flatMap { Place(code: $0) }
  }
}
