import Domain
import GRDB

/// Which registrations came later than rule R60 allows: a column that is computed and stands in no journal, so it is
/// computed again where what it comes from has changed.
enum Lateness {
  /// Asks the rule again of registrations that were taken back. It looks at the person's other stays too, so it is asked
  /// when all of them are back.
  static func renew(of registrations: Set<Int64>, _ rules: RegistrationRules, _ db: Database) throws {
    for id in registrations {
      guard let stay = try RegistrationTable.registration(id, db),
        let person = try PersonTable.person(stay.person, db)
      else { continue }
      let others = try RegistrationTable.registrations(of: stay.person, db)
      try write(rules.isLate(stay, of: person, among: others), id, db)
    }
  }

  /// Asks the rule again where it goes by other numbers or holidays than before: of those registered on the days that
  /// are judged otherwise and not too early to be late by either.
  static func renew(from former: RegistrationRules, to rules: RegistrationRules, _ db: Database) throws {
    let leastDays = min(former.leastRegDays, rules.leastRegDays)
    for days in rules.daysJudgedOtherwise(than: former) {
      var otherwise: [(id: Int64, isLate: Bool)] = []
      var stays: [(stay: Registration, wasLate: Bool)] = []
      var person: Person?
      func judge() {
        guard let person else { return }
        for (stay, wasLate) in stays where days.contains(stay.registeredOn) {
          let isLate = rules.isLate(stay, of: person, among: stays.map(\.stay))
          if isLate != wasLate { otherwise.append((stay.id, isLate)) }
        }
        stays = []
      }
      try db.each(
        """
        SELECT \(RegistrationTable.columns), r.late, \(PersonTable.columns)
        FROM \(RegistrationTable.source) CROSS JOIN person p ON p.id = r.person
        WHERE r.person IN (
          SELECT o.person FROM registration o WHERE o.registered_on BETWEEN ?1 AND ?2
            AND (o.late = 1 OR o.arrived_on < date(o.registered_on, ?3)))
        ORDER BY r.person, r.registered_on, r.id
        """, [days.lowerBound, days.upperBound, "-\(leastDays) days"]
      ) { row in
        guard let stay = RegistrationTable.registration(row) else { return }
        if let known = person, known.id != stay.person { judge() }
        person = PersonTable.person(row, at: RegistrationTable.columnCount + 1)
        stays.append((stay, row[RegistrationTable.columnCount]))
      }
      judge()
      for (id, isLate) in otherwise { try write(isLate, id, db) }
    }
  }

  private static func write(_ isLate: Bool, _ id: Int64, _ db: Database) throws {
    try db.run("UPDATE registration SET late = ?1 WHERE id = ?2 AND late <> ?1", [isLate, id])
  }
}

extension RegistrationRules {
  /// Whether a stay that is stored comes later than rule R60 allows.
  /// - Parameter stays: all of the person; this one is passed over.
  fileprivate func isLate(_ stay: Registration, of person: Person, among stays: [Registration]) -> Bool {
    isLate(
      RegistrationEntry(stay, of: person),
      history: PersonStays(stays: stays.filter { $0.id != stay.id }, corrected: stay))
  }
}
