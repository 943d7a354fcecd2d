import GRDB

/// The names of territories by edition lie outside the journal, but they follow from it.
extension Store {
  /// The first territory with a name by edition that it never had by the journal, which has been found whole by now, or
  /// without the one that an edition brought.
  static func territoryNames(_ db: Database) throws -> Damage? {
    var (names, brought) = try namesOfTheJournal(db)
    var wrong: Int64?
    try db.each("SELECT territory, since, name_ru, name_kk FROM territory_name") { row in
      brought.remove(Brought(territory: row[0], since: row[1]))
      let isTold = names.contains(Called(territory: row[0], ru: row[2], kk: row[3]))
      if !isTold, wrong == nil { wrong = row[0] }
    }
    return (wrong ?? brought.map(\.territory).min()).map { .territoryName(territory: $0) }
  }

  /// A name that a territory has or had.
  private struct Called: Hashable {
    let territory: Int64
    var ru: String?
    var kk: String?
  }

  /// An edition, by its day, that brought a territory or another name of it.
  private struct Brought: Hashable {
    let territory: Int64
    let since: String
  }

  /// From the present names back through what the changes replaced.
  private static func namesOfTheJournal(_ db: Database) throws -> (Set<Called>, Set<Brought>) {
    var names: Set<Called> = []
    var brought: Set<Brought> = []
    var name = Called(territory: 0)
    // An edition that was taken back brings no name. A file of version 1 did not say which change an edition was: its moment
    // does.
    try db.each(
      """
      SELECT t.id, t.name_ru, t.name_kk, r.before,
        (SELECT e.day FROM kato_edition e
         WHERE e.in_force = 1
           AND (e.change = c.id OR (e.change IS NULL AND e.imported_at = c.at AND c.kind = 'import'))
         ORDER BY e.change IS NULL LIMIT 1)
      FROM territory t CROSS JOIN change_record r ON r.record = t.id AND r.register = 'territory'
        CROSS JOIN change c ON c.id = r.change
      ORDER BY t.id, r.change DESC, r.position DESC
      """
    ) { row in
      if row[0] != name.territory { name = Called(territory: row[0], ru: row[1], kk: row[2]) }
      names.insert(name)
      let before = (row[3] as String?).map(JournalText.decode)
      let isAnother = before.map { $0.keys.contains("name_ru") || $0.keys.contains("name_kk") } ?? true
      if isAnother, let day: String = row[4] {
        brought.insert(Brought(territory: name.territory, since: day))
      }
      if let former = before?["name_ru"] { name.ru = former }
      if let former = before?["name_kk"] { name.kk = former }
    }
    return (names, brought)
  }
}
