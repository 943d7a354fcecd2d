import Domain
import GRDB

/// The regional quotas: what officers have entered, and beside it what comes with the program.
extension Store {
  /// All of it; read once, and again after a change. A stored version of an oblast's row takes the place of the program's
  /// of the same day, the stored totals of a year that of all the program's totals of the year.
  public func quotas() throws -> Quotas {
    if let loadedQuotas { return loadedQuotas }
    let (rows, totals) = try readAtOneMoment { db in try Self.storedQuotas(db) }
    let (keys, told) = (Set(rows.map { QuotaRow($0).key }), Set(totals.map { QuotaRow($0).group }))
    let read = Quotas(
      rows + Quotas.initial.rows.filter { !keys.contains(QuotaRow($0).key) },
      totals: totals + Quotas.initial.totals.filter { !told.contains(QuotaRow($0).group) })
    loadedQuotas = read
    return read
  }

  private static func storedQuotas(_ db: Database) throws -> ([Quota], [QuotaTotal]) {
    var (rows, totals): ([Quota], [QuotaTotal]) = ([], [])
    try db.each(
      """
      SELECT id, version, year, category, oblast, valid_from, places, places_left, left_on, basis FROM quota
      ORDER BY year, category, oblast, valid_from, id
      """
    ) { row in
      guard let category: QuotaCategory = row.code(3) else { return }
      guard let oblast = row.territory(4) else {
        var total = QuotaTotal(category, row[2], from: row.day(5), places: row[6], basis: row[9])
        (total.id, total.version) = (row[0], row[1])
        totals.append(total)
        return
      }
      guard let from = row.day(5) else { return }
      var quota = Quota(
        category, row[2], oblast, from: from, places: row[6], left: row[7], leftOn: row.day(8), basis: row[9])
      (quota.id, quota.version) = (row[0], row[1])
      rows.append(quota)
    }
    return (rows, totals)
  }

  /// Saves a version of a row: one of the same oblast and day takes its place, if it is the one that was mended.
  /// - Parameter reason: what the officer gave for going on past a rule (R21), kept with the row; nil where none spoke.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has entered the same row meanwhile: its stored version is
  ///   another than ``Quota/version``, which is 0 for a row that is not stored.
  public func save(_ quota: Quota, reason: String? = nil) throws {
    try save(QuotaRow(quota), at: quota.from, reason: reason)
  }

  /// Saves a version of what all oblasts receive together, as ``save(_:reason:)`` does a row. With the first one of a year
  /// the program's other ones are written too: a change whose day is not known is given one, and then has no other place.
  /// - Parameter givesDay: it takes the place of the one whose day was not known.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has entered the same meanwhile.
  public func save(_ total: QuotaTotal, givesDay: Bool = false) throws {
    try save(QuotaRow(total), at: givesDay ? nil : total.from, reason: nil)
  }

  /// - Parameter day: that of the version whose place it takes.
  private func save(_ row: QuotaRow, at day: Day?, reason: String?) throws {
    let others =
      row.oblast == nil
      ? try quotas().totals.filter { $0.id == 0 }.map { QuotaRow($0) }.filter {
        $0.group == row.group && $0.from != day
      } : []
    try change(.save, reason: row.basis) { change in
      for other in others where try change.stored(other, at: other.from) == nil {
        try change.write(other, at: other.from)
      }
      let id = try change.write(row, at: day)
      if let reason { try change.accept(.r21, reason, on: .quota, id) }
    }
    forget()
  }

  /// The rules of the desk's day on quotas.
  public func quotaRules() throws -> QuotaRules {
    QuotaRules(today: clock.today(), parameters: try parameters(), office: office.territory)
  }
}

/// A row of the table: a version of an oblast's quota, or of what all oblasts receive together.
private struct QuotaRow {
  let year: Int
  let category: QuotaCategory
  /// Nil: all oblasts together.
  let oblast: KatoCode?
  let from: Day?
  let version: Int
  /// What a mended version brings, in the order of the columns.
  let values: [(any Bindable)?]
  let basis: String

  /// Of what it is a version: an oblast's quota of a year, or what was announced of all.
  struct Group: Hashable {
    let year: Int
    let category: QuotaCategory
    let oblast: KatoCode?
  }

  /// What tells it from all others.
  struct Key: Hashable {
    let group: Group
    let from: Day?
  }

  var group: Group { Group(year: year, category: category, oblast: oblast) }
  var key: Key { Key(group: group, from: from) }

  init(_ quota: Quota) {
    (year, category, oblast, from) = (quota.year, quota.category, quota.oblast, quota.from)
    (version, basis) = (quota.version, quota.basis)
    values = [quota.from, quota.places, quota.left, quota.leftOn, quota.basis]
  }

  init(_ total: QuotaTotal) {
    (year, category, oblast, from) = (total.year, total.category, nil, total.from)
    (version, basis) = (total.version, total.basis)
    values = [total.from, total.places, nil, nil, total.basis]
  }
}

extension Change {
  /// The version of a row that is stored of a day.
  fileprivate func stored(_ row: QuotaRow, at day: Day?) throws -> (id: Int64, version: Int)? {
    try db.first(
      "SELECT id, version FROM quota WHERE year = ? AND category = ? AND oblast IS ? AND valid_from IS ?",
      [row.year, row.category.rawValue, row.oblast?.number, day]
    ) { ($0[0], $0[1]) }
  }

  /// - Parameter day: that of the version whose place it takes, where there is one, if that is the stored one still.
  /// - Returns: the id of the row.
  @discardableResult
  fileprivate func write(_ row: QuotaRow, at day: Day?) throws -> Int64 {
    let former = try stored(row, at: day)
    if let former, former.version != row.version {
      throw StoreError.conflict(register: .quota, id: former.id)
    }
    // The day that it is given may have a version already.
    if day != row.from, let taken = try stored(row, at: row.from) {
      throw StoreError.conflict(register: .quota, id: taken.id)
    }
    guard let id = former?.id else {
      let id = newID()
      try insert(
        .quota, id,
        """
        INSERT INTO quota (valid_from, places, places_left, left_on, basis, year, category, oblast, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, row.values + [row.year, row.category.rawValue, row.oblast?.number, id])
      return id
    }
    try update(
      .quota, id,
      """
      UPDATE quota SET valid_from = ?, places = ?, places_left = ?, left_on = ?, basis = ?, version = version + 1
      WHERE id = ?
      """, row.values + [id])
    return id
  }
}
