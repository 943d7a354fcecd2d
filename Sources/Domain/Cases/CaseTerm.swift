/// A day by which something of a family's case has to be done, and the rule that says so.
public struct CaseTerm: Hashable, Sendable {
  /// The rule that sets it.
  public let rule: RuleCode
  /// The member it concerns; nil: the case.
  public let member: Int64?
  /// The last day.
  public let due: Day
  /// The day that the term counts from, which is itself not counted (rule R91).
  public let from: Day
  /// Its length in working days, or in months where ``isInMonths``; 0: a day that was set.
  public let length: Int
  /// Whether the length is in months.
  public let isInMonths: Bool
  /// From when the length holds; nil: ever since.
  public let since: Day?
  /// The year of the table of holidays that has not been filled; nil: the term is exact.
  public let unfilledYear: Int?

  /// A term.
  public init(
    rule: RuleCode, member: Int64? = nil, due: Day, from: Day, length: Int, isInMonths: Bool = false,
    since: Day? = nil, unfilledYear: Int? = nil
  ) {
    self.rule = rule
    self.member = member
    self.due = due
    self.from = from
    self.length = length
    self.isInMonths = isInMonths
    self.since = since
    self.unfilledYear = unfilledYear
  }

  /// A term in working days, by the length that holds on the day it counts from.
  /// - Parameter still: working days for which it stood still.
  /// - Returns: nil where no length is set.
  public init?(
    _ rule: RuleCode, _ name: ParameterName, from day: Day, still: Int = 0, member: Int64? = nil,
    parameters: Parameters, workingDays: WorkingDays
  ) {
    guard let row = parameters.row(name, on: day), let length = Int(row.value) else { return nil }
    let due = workingDays.adding(length + still, to: day)
    self.init(
      rule: rule, member: member, due: due, from: day, length: length, since: row.from,
      unfilledYear: workingDays.firstUnknownYear(from: day, to: due))
  }

  /// Whether it is the end of a status, as granted (rule R47) or as extended (R48).
  public var isEndOfStatus: Bool { rule == .r47 || rule == .r48 }
  /// Whether nothing need be done by it, and it is only to be remembered in time: the end of a status, of the minimum
  /// stay (rule R30), or of the stay in a centre (rule R55).
  public var isReminder: Bool { isEndOfStatus || rule == .r30 || rule == .r55 }
}
