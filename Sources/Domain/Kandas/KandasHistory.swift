/// All moves of a kandas case in their order, and what follows from them: the state of the application and of each
/// member's status. Nothing else keeps a state.
public struct KandasHistory: Hashable, Sendable {
  /// In the order in which they were made.
  public private(set) var moves: [KandasMove] = []
  /// Where the application stands; nil: nothing has been filed.
  public private(set) var application: KandasApplication.State?
  /// Where each member's status stands; a member without one is absent.
  public private(set) var statuses: [Int64: KandasStatus.State] = [:]

  /// Nothing has happened yet.
  public init() {}

  /// Follows the moves; those that no state allows are left out.
  public init(_ moves: some Sequence<KandasMove>) {
    for move in moves { add(move) }
  }

  /// Makes a move.
  /// - Returns: false where the state does not allow it: then nothing happened.
  @discardableResult
  public mutating func add(_ move: KandasMove) -> Bool {
    if let member = move.member {
      guard allows(move.step, of: member),
        let next = KandasStatus.state(after: move.step, in: statuses[member])
      else { return false }
      statuses[member] = next
    } else {
      guard allows(move.step), let next = KandasApplication.state(after: move.step, in: application) else {
        return false
      }
      application = next
    }
    moves.append(move)
    return true
  }

  /// Whether a step of the application is possible now.
  public func allows(_ step: KandasStep) -> Bool {
    !step.isOfMember && KandasApplication.state(after: step, in: application) != nil
  }

  /// Whether a step of a member is possible now: a status needs an application that was granted, and each step towards
  /// citizenship is made once.
  public func allows(_ step: KandasStep, of member: Int64) -> Bool {
    guard step.isOfMember, application == .granted,
      KandasStatus.state(after: step, in: statuses[member]) != nil
    else { return false }
    return !KandasStatus.milestones.contains(step) || day(of: step, of: member) == nil
  }

  /// What had happened by the end of a day, by the days of the moves.
  public func until(endOf day: Day) -> KandasHistory { KandasHistory(moves.filter { $0.day <= day }) }

  // MARK: What follows

  /// The stage by which lists tell cases apart; nil where nothing has been filed.
  public var stage: KandasStage? {
    let hasEnded = !statuses.isEmpty && !statuses.values.contains(where: \.isOpen)
    if application == .granted, hasEnded { return .closed }
    return application.flatMap { KandasStage(rawValue: $0.rawValue) }
  }

  /// Whether the case goes on: its application waits, or somebody has the status or is to get it.
  public var isOpen: Bool { stage?.isOpen ?? false }

  /// The moves by their days, those of one day in the order in which they were made: the timeline.
  public var byDay: [KandasMove] {
    moves.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// The first day on which a status ends; nil where something of the case may be due before: while the application
  /// waits, or an extension.
  public var watchOn: Day? {
    guard application == .granted, !statuses.values.contains(where: \.waitsForExtension) else { return nil }
    return statuses.filter(\.value.isOpen).keys.compactMap { until($0) }.min()
  }

  /// The moves of the application from one filing to the next, those of its members left aside.
  public var filings: [[KandasMove]] {
    moves.filter { $0.member == nil }.reduce(into: []) { filings, move in
      if move.step == .filed || filings.isEmpty { filings.append([]) }
      filings[filings.count - 1].append(move)
    }
  }

  /// The moves of the filing that counts now: from the last one on.
  public var presentFiling: ArraySlice<KandasMove> {
    moves[(moves.lastIndex { $0.step == .filed } ?? moves.startIndex)...]
  }

  /// The day a step of the present filing was last made.
  public func day(of step: KandasStep) -> Day? {
    presentFiling.last { $0.step == step && $0.member == nil }?.day
  }

  /// The day a member's step was last made.
  public func day(of step: KandasStep, of member: Int64) -> Day? {
    moves.last { $0.step == step && $0.member == member }?.day
  }

  /// The last day of a member's status, the extension counted in; nil without a status.
  public func until(_ member: Int64) -> Day? {
    moves.last { $0.member == member && ($0.step == .status || $0.step == .extended) }?.until
  }

  /// How often a member's status has been extended.
  public func extensions(of member: Int64) -> Int {
    moves.count { $0.member == member && $0.step == .extended }
  }

  /// The latest day that a step may not be before: of the application, or of a member the steps towards citizenship left
  /// aside, for they go their own way; a status not before the decision.
  public func lastDay(before step: KandasStep, of member: Int64?) -> Day? {
    let own = moves.filter { $0.member == member && !$0.step.isMilestone }.map(\.day).max()
    return step == .status ? day(of: .granted) : own
  }
}
