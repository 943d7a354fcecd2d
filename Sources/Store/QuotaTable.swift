import Domain
import GRDB

/// The regional quotas: what officers have entered, and of years that nobody has touched what comes with the program.
extension Store {
  /// All of it; read once, and again after a change.
  public func quotas() throws -> Quotas {
    if let loadedQuotas { return loadedQuotas }
    let (rows, totals) = try readAtOneMoment { db in try Self.storedQuotas(db) }
    func isTouched(_ year: Int, _ category: QuotaCategory) -> Bool {
      rows.contains { $0.year == year && $0.category == category }
        || totals.contains { $0.year == year && $0.category == category }
    }
    let initial = Quotas.initial
    let read = Quotas(
      rows + initial.rows.filter { !isTouched($0.year, $0.category) },
      totals: totals + initial.totals.filter { !isTouched($0.year, $0.category) })
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

  /// Saves a version of a row: one of the same oblast and day takes its place, if it is the one that was mended. With the
  /// first one of a year and category all else that comes with the program is written too, so that nothing is lost when
  /// a newer program brings other rows.
  /// - Parameter reason: what the officer gave for going on past a rule (R21), kept with the row; nil where none spoke.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has entered the same row meanwhile: its stored version is
  ///   another than ``Quota/version``, which is 0 for a row that is not stored.
  public func save(_ quota: Quota, reason: String? = nil) throws {
    try save(QuotaRow(quota), at: quota.from, reason: reason)
  }

  /// Saves a version of what all oblasts receive together, as ``save(_:reason:)`` does a row.
  /// - Parameter givesDay: it takes the place of the one whose day was not known.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has entered the same meanwhile.
  public func save(_ total: QuotaTotal, givesDay: Bool = false) throws {
    try save(QuotaRow(total), at: givesDay ? nil : total.from, reason: nil)
  }

  /// - Parameter day: that of the version whose place it takes.
  private func save(_ row: QuotaRow, at day: Day?, reason: String?) throws {
    let known = try quotas()
    let others = (known.rows.map { QuotaRow($0) } + known.totals.map { QuotaRow($0) }).filter {
      $0.year == row.year && $0.category == row.category && !($0.oblast == row.oblast && $0.from == day)
    }
    try change(.save, reason: row.basis) { change in
      let isTouched = try change.db.has(
        "SELECT 1 FROM quota WHERE year = ? AND category = ?", [row.year, row.category.rawValue])
      let id = try change.write(row, at: day, replacing: isTouched ? row.version : nil)
      if let reason { try change.accept(.r21, reason, on: .quota, id) }
      if !isTouched { for other in others { try change.write(other, at: other.from) } }
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
  /// - Parameters:
  ///   - day: that of the version whose place it takes, where there is one.
  ///   - version: the stored version that it replaces, 0 where there must be none; nil: whatever there is.
  /// - Returns: the id of the row.
  @discardableResult
  fileprivate func write(_ row: QuotaRow, at day: Day?, replacing version: Int? = nil) throws -> Int64 {
    func stored(on day: Day?) throws -> (id: Int64, version: Int)? {
      try db.first(
        "SELECT id, version FROM quota WHERE year = ? AND category = ? AND oblast IS ? AND valid_from IS ?",
        [row.year, row.category.rawValue, row.oblast?.number, day]
      ) { ($0[0], $0[1]) }
    }
    let former = try stored(on: day)
    if let version, let former, former.version != version {
      throw StoreError.conflict(register: .quota, id: former.id)
    }
    // The day that it is given may have a version already.
    if day != row.from, let taken = try stored(on: row.from) {
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
