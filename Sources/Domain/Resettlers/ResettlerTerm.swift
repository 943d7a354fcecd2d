/// A day by which something of a case of resettlement has to be done, and the rule that says so.
public struct ResettlerTerm: Hashable, Sendable {
  /// The rule that sets it.
  public let rule: RuleCode
  /// The last day.
  public let due: Day
  /// The day that the term counts from, which is itself not counted (rule R91).
  public let from: Day
  /// Its length in working days, or in months where ``isInMonths``.
  public let length: Int
  /// Whether the length is in months.
  public let isInMonths: Bool
  /// From when the length holds; nil: ever since.
  public let since: Day?
  /// The year of the table of holidays that has not been filled; nil: the term is exact.
  public let unfilledYear: Int?
}
