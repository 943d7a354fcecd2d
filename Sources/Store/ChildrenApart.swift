import Domain
import GRDB

extension Store {
  /// Rule R67 on all records at once: the stays that go on of children who are registered apart from all their parents who
  /// are registered anywhere, each with what the rule says.
  ///
  /// Another settlement or another number of the house is another address; a street is spelled in many ways.
  /// - Parameter child: only this one's; nil: everybody's.
  func staysApart(of child: Int64? = nil) throws -> [Int64: Problem] {
    let today = clock.today()
    guard let own = try parameters().number(.ownAddressAge, on: today) else { return [:] }
    let successors = try gazetteer().successors
    let problem = Problem(.r67, .toTerritory, severity: .warning, values: ["\(own)"], variant: .apart)
    return try read { db in
      var apart: [Int64: (child: Int64, problem: Problem)] = [:]
      var together: Set<Int64> = []
      try db.each(
        Self.childrenBesideParents(of: child), [today.adding(years: -own)] + (child.map { [$0] } ?? [])
      ) { row in
        if Self.isOneAddress(row, successors) { together.insert(row[1]) }
        apart[row[0]] = (row[1], problem)
      }
      return apart.filter { !together.contains($0.value.child) }.mapValues(\.problem)
    }
  }

  /// Each stay of a child that goes on beside each of its parents': the stay, the child, place and house of both.
  private static func childrenBesideParents(of child: Int64?) -> String {
    func list(_ codes: [String]) -> String { codes.map { "'\($0)'" }.joined(separator: ", ") }
    return """
      SELECT r.id, c.id, r.place, r.house, s.place, s.house FROM person c
      CROSS JOIN registration r ON r.person = c.id AND r.ended_on IS NULL AND r.event = 'arrival'
      CROSS JOIN person q ON q.family = c.family AND q.archived_on IS NULL
        AND q.relation IN (\(list(RegistrationRules.parents)))
      CROSS JOIN registration s ON s.person = q.id AND s.ended_on IS NULL AND s.event = 'arrival'
      WHERE c.birth_date > ? AND c.archived_on IS NULL AND c.family IS NOT NULL
        AND c.relation IN (\(list(RegistrationRules.children))) \(child == nil ? "" : "AND c.id = ?")
      """
  }

  /// What is not known tells nobody apart.
  private static func isOneAddress(_ row: Columns, _ successors: Successors) -> Bool {
    guard let place = row.territory(2), let other = row.territory(4) else { return true }
    let (house, otherHouse): (String?, String?) = (row[3], row[5])
    return successors.last(of: place) == successors.last(of: other)
      && (house == nil || otherHouse == nil || house == otherHouse)
  }
}
