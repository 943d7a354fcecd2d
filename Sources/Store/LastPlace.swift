import Domain

/// Where a person was last registered, and where he or she has gone since.
struct LastPlace {
  /// The place of the last stay.
  let territory: KatoCode?
  /// Where its departure went; nil while the stay goes on or was followed by another.
  let goneTo: Place?

  /// The code of the place alone, of a person `p`; nil where there was no registration.
  static let code = """
    (SELECT r.place FROM registration r WHERE r.person = p.id ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)
    """

  /// A column that holds both, of a person `p`: one look into the registrations instead of two.
  static let column = """
    (SELECT ifnull(r.place, '') || '>' || iif(r.ended_by = 'departure', ifnull(r.gone_to, 'unknown'), '') \
    FROM registration r WHERE r.person = p.id ORDER BY r.registered_on DESC, r.id DESC LIMIT 1)
    """

  /// Reads the column.
  init(_ row: Columns, _ index: Int) {
    let parts = (row[index] as String).split(separator: ">", omittingEmptySubsequences: false)
    territory = parts.first.flatMap { KatoCode($0) }
    goneTo = parts.count > 1 ? Place(code: String(parts[1])) : nil
  }
}
