/// The terms of cases of resettlement: what is due when, by the rules of the day it counts from.
///
/// Inside the oblast no term of a decision was found: there is none.
public struct ResettlerTerms: Sendable {
  /// The dated numbers of the rules.
  public let parameters: Parameters
  /// The table of holidays.
  public let workingDays: WorkingDays

  /// The terms by these numbers and holidays.
  public init(parameters: Parameters, workingDays: WorkingDays) {
    self.parameters = parameters
    self.workingDays = workingDays
  }

  /// What a case waits for; nil where nobody need do anything by a day.
  public func term(of history: ResettlerHistory) -> CaseTerm? {
    switch history.stage {
    case .filed: forwarding(history)
    case .forwarded: decision(history)
    case .moved: stay(history)
    default: nil
    }
  }

  /// Rule R26: the career centre forwards an application for the quota.
  public func forwarding(_ history: ResettlerHistory) -> CaseTerm? {
    guard history.direction == .outbound else { return nil }
    return history.day(of: .filed).flatMap { term(.r26, .forwardWorkingDays, from: $0) }
  }

  /// Rule R27: the receiving oblast's commission decides; the term counts from the filing.
  public func decision(_ history: ResettlerHistory) -> CaseTerm? {
    guard history.direction == .outbound else { return nil }
    return history.day(of: .filed).flatMap { term(.r27, .quotaDecisionWorkingDays, from: $0) }
  }

  /// Rule R30: the end of the minimum stay, a reminder only; nil where no such stay is set.
  public func stay(_ history: ResettlerHistory) -> CaseTerm? {
    guard let moved = history.day(of: .moved), let row = parameters.row(.minStayMonths, on: moved),
      let months = Int(row.value), months > 0
    else { return nil }
    return CaseTerm(
      rule: .r30, due: moved.adding(months: months), from: moved, length: months, isInMonths: true,
      since: row.from, unfilledYear: nil)
  }

  /// The shortest of the minimum stays that have held, in months.
  public var shortestStay: Int {
    parameters.all.filter { $0.name == .minStayMonths }.compactMap { Int($0.value) }.min() ?? 0
  }

  private func term(_ rule: RuleCode, _ name: ParameterName, from day: Day) -> CaseTerm? {
    CaseTerm(rule, name, from: day, parameters: parameters, workingDays: workingDays)
  }
}
