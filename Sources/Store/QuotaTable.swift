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
        totals.append(QuotaTotal(category, row[2], from: row.day(5), places: row[6], basis: row[9]))
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

  /// Saves a version of a row: one of the same oblast and day takes its place, if it is the one that was mended. With the first one of a year and
  /// category its other rows that come with the program are written too, so that nothing is lost when a newer program
  /// brings others.
  /// - Throws: ``StoreError/conflict(register:id:)`` where somebody has entered the same row meanwhile: its stored version is
  ///   another than ``Quota/version``, which is 0 for a row that is not stored.
  public func save(_ quota: Quota) throws {
    let known = try quotas()
    try change(.save, reason: quota.basis) { change in
      let isTouched = try change.db.has(
        "SELECT 1 FROM quota WHERE year = ? AND category = ?", [quota.year, quota.category.rawValue])
      try change.write(quota, replacing: isTouched ? quota.version : nil)
      if !isTouched {
        let isOf = { (year: Int, category: QuotaCategory) in year == quota.year && category == quota.category
        }
        for row in known.rows
        where isOf(row.year, row.category) && (row.oblast, row.from) != (quota.oblast, quota.from) {
          try change.write(row)
        }
        for total in known.totals where isOf(total.year, total.category) { try change.write(total) }
      }
    }
    forget()
  }
}

extension Change {
  /// - Parameter version: the stored version that it replaces, 0 where there must be none; nil: whatever there is.
  fileprivate func write(_ quota: Quota, replacing version: Int? = nil) throws {
    let stored: (id: Int64, version: Int)? = try db.first(
      "SELECT id, version FROM quota WHERE year = ? AND category = ? AND oblast = ? AND valid_from = ?",
      [quota.year, quota.category.rawValue, quota.oblast.number, quota.from]
    ) { ($0[0], $0[1]) }
    if let version, let stored, stored.version != version {
      throw StoreError.conflict(register: .quota, id: stored.id)
    }
    let same = stored?.id
    let values: [(any Bindable)?] = [quota.places, quota.left, quota.leftOn, quota.basis]
    if let same {
      try update(
        .quota, same,
        """
        UPDATE quota SET places = ?, places_left = ?, left_on = ?, basis = ?, version = version + 1 WHERE id = ?
        """, values + [same])
      return
    }
    let id = newID()
    try insert(
      .quota, id,
      """
      INSERT INTO quota (places, places_left, left_on, basis, year, category, oblast, valid_from, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, values + [quota.year, quota.category.rawValue, quota.oblast.number, quota.from, id])
  }

  fileprivate func write(_ total: QuotaTotal) throws {
    let id = newID()
    try insert(
      .quota, id,
      "INSERT INTO quota (year, category, valid_from, places, basis, id) VALUES (?, ?, ?, ?, ?, ?)",
      [total.year, total.category.rawValue, total.from, total.places, total.basis, id])
  }
}
