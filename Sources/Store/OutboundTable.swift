import Domain
import GRDB

/// How many families and people of our oblast are in one receiving oblast's quota of a year.
public struct Outbound: Hashable, Sendable {
  /// Families with their people.
  public struct Count: Hashable, Sendable {
    /// Families.
    public var families = 0
    /// Their members.
    public var people = 0

    /// Nobody.
    public init() {}

    /// Both together.
    public static func + (a: Count, b: Count) -> Count {
      var sum = a
      sum.families += b.families
      sum.people += b.people
      return sum
    }
  }

  /// The receiving oblast.
  public let oblast: KatoCode
  /// The decision was in their favour, and they have not withdrawn.
  public let included: Count
  /// Of them those who have moved.
  public let moved: Count
  /// Of those the ones who came back before their term.
  public let returned: Count
}

extension Store {
  /// Who is included in the quota of a year, by receiving oblast in the order of their codes.
  public func outbound(_ category: QuotaCategory, _ year: Int) throws -> [Outbound] {
    try read { db in
      try db.all(
        """
        SELECT oblast, count(*), sum(people), sum(has_moved), sum(has_moved * people), sum(is_back),
          sum(is_back * people)
        FROM (
          SELECT c.target_oblast AS oblast, c.stage IN ('moved', 'settled', 'returned') AS has_moved,
            c.stage = 'returned' AS is_back,
            (SELECT count(*) FROM resettler_member m WHERE m.resettler_case = c.id) AS people
          FROM resettler_case c
          WHERE c.counted_year = ? AND c.included_on IS NOT NULL AND c.direction = 'outbound'
            AND c.target_oblast IS NOT NULL AND ifnull(c.kandas, 0) = ?)
        GROUP BY oblast ORDER BY oblast
        """, [year, category == .kandas]
      ) { row -> Outbound? in
        func count(_ first: Int) -> Outbound.Count {
          var count = Outbound.Count()
          (count.families, count.people) = (row[first], row[first + 1])
          return count
        }
        return row.territory(0).map {
          Outbound(oblast: $0, included: count(1), moved: count(3), returned: count(5))
        }
      }.compactMap { $0 }
    }
  }

  /// The years for which somebody is included, the latest first.
  public func outboundYears() throws -> [Int] {
    try read { db in
      try db.all(
        """
        SELECT DISTINCT counted_year FROM resettler_case
        WHERE included_on IS NOT NULL AND counted_year IS NOT NULL ORDER BY counted_year DESC
        """
      ) { $0[0] }
    }
  }
}
