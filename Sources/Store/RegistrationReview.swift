import Domain
import GRDB

/// Going through the whole register person by person, as the check of every record does.
extension Store {
  /// Everybody who has registrations, by id, with all of them by day of registration.
  ///
  /// Holds nothing between two batches, so `body` may read too.
  /// - Parameter batch: registrations read at a time, about.
  public func eachPersonWithStays(
    batch: Int = 2_000, _ body: (Person, [Registration]) throws -> Void
  ) throws {
    var after: Int64 = -1
    while let last = try lastPerson(of: batch, after: after) {
      var stays: [Registration] = []
      var person: Person?
      for (stay, owner) in try self.stays(ofPeople: after + 1...last) {
        if let done = person, done.id != owner.id {
          try body(done, stays)
          stays = []
        }
        person = owner
        stays.append(stay)
      }
      if let person { try body(person, stays) }
      after = last
    }
  }

  /// The person up to whom there are so many registrations, or the last of all; nil where there are none left.
  private func lastPerson(of count: Int, after: Int64) throws -> Int64? {
    try read { db in
      try db.integer(
        "SELECT max(person) FROM (SELECT person FROM registration WHERE person > ? ORDER BY person LIMIT ?)",
        [after, count])
    }
  }

  private func stays(ofPeople ids: ClosedRange<Int64>) throws -> [(Registration, Person)] {
    try read { db in
      try db.all(
        """
        SELECT \(RegistrationTable.columns), \(PersonTable.columns)
        FROM \(RegistrationTable.source) CROSS JOIN person p ON p.id = r.person
        WHERE r.person BETWEEN ? AND ? ORDER BY r.person, r.registered_on, r.id
        """, [ids.lowerBound, ids.upperBound]
      ) { row in
        RegistrationTable.registration(row).map {
          ($0, PersonTable.person(row, at: RegistrationTable.columnCount))
        }
      }.compactMap { $0 }
    }
  }
}
