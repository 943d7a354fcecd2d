import Domain
import GRDB

/// Finding in one register alone.
extension Store {
  /// What the search line finds in one register, best first: its own numbers, and what is of the people found.
  /// - Parameter limit: how many at most.
  public func find(_ typed: String, in kind: Found.Kind, limit: Int) throws -> [Found] {
    let all = try find(typed, limit: max(limit, 1_000))
    var found = all.filter { $0.kind == kind }
    var seen = Set(found.map(\.id))
    for person in all where person.kind == .person {
      if found.count >= limit { break }
      for record in try records(kind, of: person) where seen.insert(record.id).inserted {
        found.append(record)
      }
    }
    return Array(found.prefix(limit))
  }

  /// The records of a person in a register, the newest first.
  private func records(_ kind: Found.Kind, of person: Found) throws -> [Found] {
    switch kind {
    case .registration:
      try read { db in
        try db.all(
          "SELECT id, place FROM registration WHERE person = ? ORDER BY registered_on DESC, id DESC",
          [person.id]
        ) { row in
          Found(
            kind: kind, id: row[0], person: person.id, name: person.name, iin: person.iin,
            birth: person.birth,
            territory: row.territory(1))
        }
      }
    case .kandasCase: try cases(KandasRegister.self, kind, of: person)
    case .resettlerCase: try cases(ResettlerRegister.self, kind, of: person)
    case .person, .document, .territory: []
    }
  }

  private func cases<R: CaseRegister>(_ register: R.Type, _ kind: Found.Kind, of person: Found) throws
    -> [Found]
  {
    try read { db in
      try db.all(
        """
        SELECT c.id, c.year, c.ordinal FROM \(R.members.rawValue) m
        CROSS JOIN \(R.name.rawValue) c ON c.id = m.\(R.name.rawValue) WHERE m.person = ? ORDER BY c.id DESC
        """, [person.id]
      ) { row in
        var found = Found(
          kind: kind, id: row[0], person: person.id, name: person.name, iin: person.iin, birth: person.birth,
          territory: person.territory)
        found.caseNumber = .own(year: row[1], ordinal: row[2])
        return found
      }
    }
  }
}
