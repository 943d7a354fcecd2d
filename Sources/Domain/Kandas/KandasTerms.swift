/// The terms of kandas cases: what is due when, by the rules of the day it counts from.
public struct KandasTerms: Sendable {
  /// The dated numbers of the rules.
  public let parameters: Parameters
  /// The table of holidays.
  public let workingDays: WorkingDays

  /// The terms by these numbers and holidays.
  public init(parameters: Parameters, workingDays: WorkingDays) {
    self.parameters = parameters
    self.workingDays = workingDays
  }

  /// What a case waits for: the next step of its application, and of each member the end of the status or the decision
  /// on its extension.
  /// - Parameter today: to which an interrupted term has run.
  public func terms(of history: KandasHistory, today: Day) -> [CaseTerm] {
    let members = history.statuses.keys.sorted().flatMap { term(of: $0, in: history) }
    return [application(history, today: today)].compactMap { $0 } + members
  }

  /// What a case waits for, the ends of stays in centres counted in.
  public func terms(of dossier: KandasDossier, today: Day) -> [CaseTerm] {
    terms(of: dossier.history, today: today)
      + dossier.stays.filter { $0.leftOn == nil }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      .compactMap { term(of: $0) }
  }

  /// The term of the application's next step; nil where the office need do nothing.
  public func application(_ history: KandasHistory, today: Day) -> CaseTerm? {
    switch history.application {
    case .received: history.day(of: .filed).flatMap { term(.r44, .kandasCheckWorkingDays, from: $0) }
    case .complete, .advisedFor, .advisedAgainst, .heard: decision(history, today: today)
    case .noticed: history.day(of: .noticed).flatMap { term(.r46, .hearingWorkingDays, from: $0) }
    case .postponed: hearing(history)
    default: nil
    }
  }

  /// Rule R45: the commission's recommendation and the decision; from the notice of a preliminary refusal to the hearing
  /// the term stands still.
  public func decision(_ history: KandasHistory, today: Day) -> CaseTerm? {
    guard let filed = history.day(of: .filed) else { return nil }
    var still = 0
    if let noticed = history.day(of: .noticed),
      parameters.value(.hearingStopsClock, on: filed) == "yes"
    {
      still = workingDays.count(from: noticed, to: max(noticed, history.day(of: .heard) ?? today))
    }
    return term(.r45, .kandasDecisionWorkingDays, from: filed, still: still)
  }

  /// Rule R46: the day to which the hearing was put off.
  private func hearing(_ history: KandasHistory) -> CaseTerm? {
    guard let move = history.presentFiling.last(where: { $0.step == .postponed }) else { return nil }
    return CaseTerm(
      rule: .r46, member: nil, due: move.until ?? move.day, from: move.day, length: 0, isInMonths: false,
      since: nil, unfilledYear: nil)
  }

  /// The terms of one member: the end of the status (rule R47), and the decision on an extension (rule R49).
  private func term(of member: Int64, in history: KandasHistory) -> [CaseTerm] {
    guard let state = history.statuses[member], state.isOpen else { return [] }
    var found: [CaseTerm] = []
    let given = history.moves.filter { $0.member == member && ($0.step == .status || $0.step == .extended) }
    if let last = given.last, let until = last.until {
      let isExtended = last.step == .extended
      let row = parameters.row(isExtended ? .kandasExtensionMonths : .kandasTermMonths, on: last.day)
      let from = isExtended ? given.dropLast().last?.until ?? last.day : last.day
      found.append(
        CaseTerm(
          rule: isExtended ? .r48 : .r47, member: member, due: until, from: from,
          length: row.flatMap { Int($0.value) } ?? 0, isInMonths: true, since: row?.from, unfilledYear: nil))
    }
    if state.waitsForExtension, let filed = history.day(of: .extensionFiled, of: member),
      let term = term(.r49, .extensionDecisionWorkingDays, from: filed, member: member)
    {
      found.append(term)
    }
    return found
  }

  private func term(
    _ rule: RuleCode, _ name: ParameterName, from day: Day, still: Int = 0, member: Int64? = nil
  ) -> CaseTerm? {
    CaseTerm(
      rule, name, from: day, still: still, member: member, parameters: parameters, workingDays: workingDays)
  }

  // MARK: The term of a status

  /// Rule R47: the last day of a status granted on a day.
  public func end(grantedOn day: Day) -> Day {
    day.adding(months: parameters.number(.kandasTermMonths, on: day) ?? 12)
  }

  /// Rule R48: the last day to which a status may be extended by a decision of a day.
  public func end(extending until: Day, on day: Day) -> Day {
    until.adding(months: parameters.number(.kandasExtensionMonths, on: day) ?? 6)
  }

  // MARK: The term of a stay in a centre

  /// Rule R55: the last day of a stay in a centre that began on a day; nil where no length is set.
  public func end(stayingSince day: Day) -> Day? {
    parameters.number(.centreStayMonths, on: day).map { day.adding(months: $0) }
  }

  /// Rule R55: the end of a stay that goes on.
  private func term(of stay: CentreStay) -> CaseTerm? {
    guard let row = parameters.row(.centreStayMonths, on: stay.since), let length = Int(row.value) else {
      return nil
    }
    return CaseTerm(
      rule: .r55, member: stay.member, due: stay.since.adding(months: length), from: stay.since,
      length: length, isInMonths: true, since: row.from)
  }
}
