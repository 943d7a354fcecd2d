import Domain
import GRDB

/// Families of several people of whom none is the head (rule R54).
extension Store {
  /// What the rule says of them, each family on its eldest member.
  func headlessFamilies() throws -> [Remark] {
    try read { db in
      var families: Set<Int64> = []
      return try db.all(
        """
        SELECT \(PersonTable.columns) FROM (
          SELECT family FROM person WHERE family IS NOT NULL AND archived_on IS NULL
          GROUP BY family HAVING count(*) > 1 AND sum(relation IS 'head') = 0
        ) f CROSS JOIN person p ON p.family = f.family AND p.archived_on IS NULL
        ORDER BY f.family, p.birth_date, p.id
        """, []
      ) { PersonTable.person($0) }.filter { $0.family.map { families.insert($0).inserted } ?? false }
        .map(Self.headless)
    }
  }

  /// The same of one family, on the member who is asked for.
  func headlessFamily(of person: Int64) throws -> [Remark] {
    guard let person = try self.person(person), let family = person.family else { return [] }
    let members = try self.family(family)
    let isHeaded = members.contains { $0.relation == Relation.head.rawValue }
    return members.count > 1 && !isHeaded ? [Self.headless(person)] : []
  }

  private static func headless(_ person: Person) -> Remark {
    Remark(
      register: .person, record: person.id, name: person.fullName,
      problem: Problem(.r54, .relation, variant: .headless))
  }
}
