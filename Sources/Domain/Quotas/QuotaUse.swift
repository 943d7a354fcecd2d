/// How many people of our oblast are in a receiving oblast's quota, beside the family that asks (rule R21).
///
/// People are counted, not families; other oblasts fill the same quota.
public struct QuotaUse: Hashable, Sendable {
  /// Included in the year.
  public var people = 0
  /// Of them included after the letter that told how many places were left.
  public var peopleSinceLetter = 0

  /// Nobody yet.
  public init() {}

  /// So many.
  public init(people: Int, peopleSinceLetter: Int = 0) {
    self.people = people
    self.peopleSinceLetter = peopleSinceLetter
  }
}
