import Domain

/// Where a person is registered, or was last, and where he or she has gone since.
struct LastPlace {
  /// The place of the latest stay that goes on, else of the last one.
  let territory: KatoCode?
  /// Where its departure went; nil while the stay goes on or was followed by another.
  let goneTo: Place?

  /// The latest of the stays of a person `p` that answer to a condition: what is selected of it.
  private static func latest(_ selection: String, _ condition: String = "1") -> String {
    """
    (SELECT \(selection) FROM registration r WHERE r.person = p.id AND \(condition) \
    ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)
    """
  }

  /// The code of the place alone, of a person `p`; nil where there was no registration, or the place is not known.
  static let code = """
    nullif(ifnull(\(latest("ifnull(r.place, -1)", "r.ended_on IS NULL")), \(latest("r.place"))), -1)
    """

  /// A column that holds both, of a person `p`.
  static let column = """
    ifnull(\(latest("ifnull(r.place, '') || '>'", "r.ended_on IS NULL")), \
    \(latest("ifnull(r.place, '') || '>' || iif(r.ended_by = 'departure', ifnull(r.gone_to, 'unknown'), '')")))
    """

  /// The code of the place where a person `p` was registered on a day, with what it binds.
  static func code(on day: Day) -> (sql: String, values: [(any Bindable)?]) {
    let (stay, values) = RegistrationList.inForce(on: day)
    return (latest("r.place", stay), values)
  }

  /// The column of that day.
  static func column(on day: Day) -> (sql: String, values: [(any Bindable)?]) {
    let (stay, values) = RegistrationList.inForce(on: day)
    return (latest("ifnull(r.place, '') || '>'", stay), values)
  }

  /// Reads the column.
  init(_ row: Columns, _ index: Int) {
    let parts = (row[index] as String).split(separator: ">", omittingEmptySubsequences: false)
    territory = parts.first.flatMap { KatoCode($0) }
    goneTo = parts.count > 1 ? Place(code: String(parts[1])) : nil
  }
}
