import Domain
import GRDB

/// A person who may be the one being entered, and why.
public struct LookAlike: Equatable, Sendable {
  /// What two people have in common.
  public enum Reason: String, Sendable {
    case sameIIN, sameNameAndBirth, sameName, similarNameAndBirth, sameDocument
  }
  /// The person.
  public let person: Person
  /// What the two have in common.
  public let reasons: [Reason]
  /// Higher is likelier.
  public let score: Int
  /// Where the person was last registered.
  public let place: KatoCode?
  /// Where the person has gone from there; nil where the stay goes on or another registration ended it.
  public let goneTo: Place?
  /// The person has an open permanent registration.
  public let hasPermanent: Bool
}

extension Store {
  /// People like the one of a paper, likeliest first: a fast look while it is typed, not the whole check of
  /// duplicates.
  /// - Parameter limit: how many at most.
  public func lookAlikes(of entry: RegistrationEntry, except: Int64? = nil, limit: Int) throws -> [LookAlike]
  {
    let name = PersonName.skeleton([entry.surname, entry.givenName].compactMap { $0 }.joined(separator: " "))
    var candidates: [Int64: Person] = [:]
    var holders: Set<Int64> = []
    try read { db in
      if let iin = entry.iin, !entry.hasUnreadableIIN, let person = try PersonTable.person(iin: iin, db) {
        candidates[person.id] = person
      }
      if let number = entry.documentNumber {
        let people = try db.all(
          """
          SELECT \(PersonTable.columns) FROM document d JOIN person p ON p.id = d.person
          WHERE d.number_key = ? LIMIT 5
          """, [IdentityDocument.key(number)]
        ) { PersonTable.person($0) }
        for person in people { candidates[person.id] = person }
        holders = Set(people.map(\.id))
      }
      if entry.surname != nil, entry.givenName != nil {
        try db.each(
          """
          SELECT \(PersonTable.columns) FROM person p
          WHERE p.skeleton >= ? AND p.skeleton < ? AND p.archived_on IS NULL LIMIT 50
          """, [name, name + "\u{10FFFF}"]
        ) { candidates[$0[0]] = PersonTable.person($0) }
      }
      if let birth = entry.birthDate, let surname = entry.surname {
        let start = PersonName.skeleton(surname).prefix(3)
        try db.each(
          """
          SELECT \(PersonTable.columns) FROM person p
          WHERE p.birth_date = ? AND p.archived_on IS NULL AND substr(p.skeleton, 1, 3) = ? LIMIT 20
          """, [birth, String(start)]
        ) { candidates[$0[0]] = PersonTable.person($0) }
      }
    }
    let found = candidates.values.filter { $0.id != except && $0.archivedOn == nil }
      .compactMap { person in Self.judge(person, entry, name, holdsDocument: holders.contains(person.id)) }
      .sorted { ($1.score, $0.person.id) < ($0.score, $1.person.id) }.prefix(limit)
    return try found.map { try placed($0.person, $0.reasons, $0.score) }
  }

  private static func judge(_ person: Person, _ entry: RegistrationEntry, _ name: String, holdsDocument: Bool)
    -> (person: Person, reasons: [LookAlike.Reason], score: Int)?
  {
    var reasons: [LookAlike.Reason] = []
    var score = 0
    if let iin = entry.iin, iin == person.iin {
      reasons.append(.sameIIN)
      score += 50
    } else if entry.iin != nil, person.iin != nil, !entry.hasUnreadableIIN {
      score -= 30  // two different numbers: hardly one person
    }
    let theirs = PersonName.skeleton(
      [person.surname, person.givenName].compactMap { $0 }.joined(separator: " "))
    let sameBirth = entry.birthDate != nil && entry.birthDate == person.birthDate
    if theirs == name, sameBirth {
      reasons.append(.sameNameAndBirth)
      score += 60
    } else if theirs == name {
      reasons.append(.sameName)
      score += 20
      if let a = entry.birthDate, let b = person.birthDate, a.month == b.month, a.dayOfMonth == b.dayOfMonth {
        score += 20  // a year mistyped
      }
    } else if sameBirth, theirs.hasPrefix(name.prefix(3)) {
      reasons.append(.similarNameAndBirth)
      score += 30
    }
    if holdsDocument {
      reasons.append(.sameDocument)
      score += 40
    }
    return reasons.isEmpty || score < 20 ? nil : (person, reasons, score)
  }

  private func placed(_ person: Person, _ reasons: [LookAlike.Reason], _ score: Int) throws -> LookAlike {
    let stays = try registrations(of: person.id)
    let last = stays.last { $0.isOpen } ?? stays.last
    let hasLeft = last?.endedBy == .departure
    return LookAlike(
      person: person, reasons: reasons, score: score, place: last?.place,
      goneTo: hasLeft ? last?.goneTo ?? .unknown : nil,
      hasPermanent: stays.contains { $0.isOpen && $0.kind == .permanent })
  }
}
