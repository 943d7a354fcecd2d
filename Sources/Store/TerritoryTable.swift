import Domain
import GRDB

/// The classifier: reading it, and taking in an edition.
extension Store {
  /// All rows by code, those that are gone among them.
  func territories() throws -> [Territory] {
    try read { db in try Self.territories(db) }
  }

  private static func territories(_ db: Database) throws -> [Territory] {
    var rows: [Territory] = []
    rows.reserveCapacity(17_000)
    try db.each(
      "SELECT id, parent, level, type_code, name_ru, name_kk, since, gone, successor FROM territory ORDER BY id"
    ) {
      row in
      guard let code = row.territory(0), let level = KatoLevel(rawValue: row[2]), let since = row.day(6)
      else {
        return
      }
      rows.append(
        Territory(
          code: code, parent: row.territory(1), level: level, typeCode: row[3], nameRu: row[4],
          nameKk: row[5], since: since, gone: row.day(7), successor: row.territory(8)))
    }
    return rows
  }

  /// Names that territories no longer have.
  func formerNames() throws -> [KatoCode: [String]] {
    try read { db in
      var former: [KatoCode: [String]] = [:]
      try db.each(
        """
        SELECT n.territory, n.name_ru, n.name_kk, t.name_ru, t.name_kk FROM territory_name n
        JOIN territory t ON t.id = n.territory WHERE n.name_ru <> t.name_ru OR n.name_kk <> t.name_kk
        ORDER BY n.territory, n.since
        """
      ) { row in
        guard let code = row.territory(0) else { return }
        for (old, present) in [(1, 3), (2, 4)] where (row[old] as String) != row[present] {
          former[code, default: []].append(row[old])
        }
      }
      return former
    }
  }

  /// The names a territory has had, oldest first, each with the day of the edition that brought it.
  public func names(of territory: KatoCode) throws -> [(since: Day, ru: String, kk: String)] {
    try read { db in
      try db.all(
        "SELECT since, name_ru, name_kk FROM territory_name WHERE territory = ? ORDER BY since",
        [territory.number]
      ) { row in row.day(0).map { (since: $0, ru: row[1], kk: row[2]) } }.compactMap { $0 }
    }
  }

  /// What was said of a territory's successor.
  public func succession(of territory: KatoCode) throws -> Succession {
    try read { db in
      try db.first(
        "SELECT successor, successor_on, successor_basis FROM territory WHERE id = ?", [territory.number]
      ) { row in
        var succession = Succession()
        succession.successor = row.territory(0).map { .territory($0) }
        succession.since = row.day(1)
        succession.basis = row[2]
        return succession
      } ?? Succession()
    }
  }

  /// Names the successor of a territory that is gone, as one change.
  public func name(_ succession: Succession, of territory: KatoCode) throws {
    try change(.correct, reason: succession.basis) { change in
      try change.update(
        .territory, Int64(territory.number),
        """
        UPDATE territory SET successor = ?, successor_on = ?, successor_basis = ?, version = version + 1
        WHERE id = ?
        """,
        [
          succession.successor?.territory?.number, succession.since, succession.basis, territory.number,
        ])
    }
    forget()
  }

  /// How many stays are open at a territory itself or at one that it succeeds.
  public func countOfOpenStays(at territory: KatoCode) throws -> Int {
    let places = [territory] + (try gazetteer().predecessors(of: territory).map(\.code))
    return try read { db in
      try places.reduce(0) { count, place in
        count
          + Int(
            try db.integer(
              "SELECT count(*) FROM registration WHERE place = ? AND ended_on IS NULL", [place.number]) ?? 0)
      }
    }
  }

  /// The day of the edition in force; nil where there is none yet.
  /// - Parameter day: that in force on this day; nil: the newest.
  public func editionInForce(on day: Day? = nil) throws -> Day? {
    try read { db in try Self.editionInForce(on: day, db) }
  }

  private static func editionInForce(on day: Day? = nil, _ db: Database) throws -> Day? {
    try db.first("SELECT max(day) FROM kato_edition WHERE in_force = 1 AND day <= ?", [day ?? .last]) {
      $0.day(0)
    } ?? nil
  }

  /// Takes in an edition, all of it or nothing; rows that are gone stay as history.
  /// - Parameters:
  ///   - day: the edition's day.
  ///   - isTrial: only reports what would happen.
  /// - Throws: ``StoreError/olderEdition(day:inForce:)``, ``StoreError/guttedEdition(gone:of:most:)``.
  public func takeEdition(_ rows: [KatoRow], of day: Day, reason: String, isTrial: Bool = false) throws
    -> KatoReport
  {
    let most = try parameters().number(.katoGoneMax, on: clock.today()) ?? 100
    defer { forget() }
    return try change(.importing, reason: reason) { change in
      let inForce = try Self.editionInForce(change.db)
      if let inForce, day < inForce { throw StoreError.olderEdition(day: day, inForce: inForce) }
      let known = Dictionary(uniqueKeysWithValues: try Self.territories(change.db).map { ($0.code, $0) })
      let report = Self.compare(rows, with: known)
      let present = known.values.count { $0.gone == nil }
      if report.gone.count * 100 > present * most {
        throw StoreError.guttedEdition(gone: report.gone.count, of: present, most: most)
      }
      if !isTrial { try Edition(day: day, rows: rows, known: known, report: report).write(change) }
      return report
    }
  }

  private static func compare(_ rows: [KatoRow], with known: [KatoCode: Territory]) -> KatoReport {
    var report = KatoReport()
    var seen: Set<KatoCode> = []
    seen.reserveCapacity(rows.count)
    for row in rows {
      seen.insert(row.code)
      guard let old = known[row.code] else {
        report.new.append(row.code)
        continue
      }
      var isSame = true
      if old.gone != nil {
        report.back.append(row.code)
        isSame = false
      }
      if old.nameRu != row.nameRu || old.nameKk != row.nameKk {
        report.renamed.append(
          .init(
            code: row.code, before: "\(old.nameRu) / \(old.nameKk)", after: "\(row.nameRu) / \(row.nameKk)"))
        isSame = false
      }
      if old.parent != row.parent {
        report.moved.append(.init(code: row.code, before: old.parent, after: row.parent))
        isSame = false
      }
      if let type = row.typeCode, type != old.typeCode {
        report.retyped.append(row.code)
        isSame = false
      }
      if isSame { report.unchanged += 1 }
    }
    report.gone = known.values.filter { $0.gone == nil && !seen.contains($0.code) }.map(\.code).sorted()
    return report
  }
}

/// An edition about to be written.
private struct Edition {
  let day: Day
  let rows: [KatoRow]
  let known: [KatoCode: Territory]
  let report: KatoReport

  func write(_ change: Change) throws {
    let touched = Set(
      report.new + report.back + report.renamed.map(\.code) + report.moved.map(\.code) + report.retyped)
    // A parent is of a wider level than its children, so it is written before them.
    for row in rows.sorted(by: { ($0.code.level, $0.code) < ($1.code.level, $1.code) })
    where touched.contains(row.code) {
      try write(row, change)
    }
    for code in report.gone {
      try change.update(
        .territory, Int64(code.number), "UPDATE territory SET gone = ?, version = version + 1 WHERE id = ?",
        [day, code.number])
    }
    let isKnown = try change.db.has("SELECT 1 FROM kato_edition WHERE in_force = 1 AND day = ?", [day])
    if change.count == 0, isKnown { return }
    try change.db.run(
      "INSERT INTO kato_edition (day, row_count, imported_at, change) VALUES (?, ?, ?, ?)",
      [day, rows.count, change.at.iso, change.count == 0 ? nil : change.id])
  }

  private func write(_ row: KatoRow, _ change: Change) throws {
    let old = known[row.code]
    try change.insert(
      .territory, Int64(row.code.number),
      """
      INSERT INTO territory (id, parent, level, type_code, name_ru, name_kk, since)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, type_code = ifnull(excluded.type_code, type_code),
        name_ru = excluded.name_ru, name_kk = excluded.name_kk, gone = NULL, version = version + 1
      """,
      [
        row.code.number, row.parent?.number, row.code.level.rawValue, row.typeCode, row.nameRu, row.nameKk,
        day,
      ], isNew: old == nil)
    if old == nil || old?.nameRu != row.nameRu || old?.nameKk != row.nameKk {
      try change.db.run(
        "INSERT OR REPLACE INTO territory_name (territory, since, name_ru, name_kk) VALUES (?, ?, ?, ?)",
        [row.code.number, day, row.nameRu, row.nameKk])
    }
  }
}
