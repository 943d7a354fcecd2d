/// All moves of a case of resettlement in their order, and what follows from them. Nothing else keeps a stage.
public struct ResettlerHistory: Hashable, Sendable {
  /// By quota or inside the oblast: which way the case goes.
  public let direction: ResettlerDirection?
  /// In the order in which they were made.
  public private(set) var moves: [ResettlerMove] = []
  /// Where the case stands; nil: nothing has been filed.
  public private(set) var stage: ResettlerStage?
  /// Whether a step has been made that the other direction does not have: then the direction can no longer be changed.
  public private(set) var isBound = false

  /// Nothing has happened yet.
  public init(_ direction: ResettlerDirection?) { self.direction = direction }

  /// Follows the moves; those that no stage allows are left out.
  public init(_ direction: ResettlerDirection?, _ moves: some Sequence<ResettlerMove>) {
    self.direction = direction
    for move in moves { add(move) }
  }

  /// Makes a move.
  /// - Returns: false where the stage does not allow it: then nothing happened.
  @discardableResult
  public mutating func add(_ move: ResettlerMove) -> Bool {
    guard let way = way(of: move.step) else { return false }
    stage = way.stage
    if !way.isOpen(to: nil) { isBound = true }
    moves.append(move)
    return true
  }

  /// Whether a step is possible now.
  public func allows(_ step: ResettlerStep) -> Bool { way(of: step) != nil }

  /// The social contract is signed once.
  private func way(of step: ResettlerStep) -> ResettlerApplication.Way? {
    if step == .contracted, day(of: .contracted) != nil { return nil }
    return ResettlerApplication.way(of: step, from: stage, in: direction)
  }

  // MARK: What follows

  /// Whether the case goes on.
  public var isOpen: Bool { stage?.isOpen ?? false }

  /// The day from which the minimum stay counts (rule R30), once nothing else can be due; nil: look at the case every day.
  public var watchOn: Day? { stage == .moved ? day(of: .moved) : nil }

  /// Whether it has been decided in the family's favour and the family has not withdrawn.
  public var isIncluded: Bool {
    switch stage {
    case .included, .contracted, .moved, .settled, .returned: true
    case .filed, .forwarded, .refused, .withdrawn, nil: false
    }
  }

  /// Whether the present filing has been decided, or taken back.
  public var isDecided: Bool {
    switch stage {
    case .filed, .forwarded, nil: false
    case .included, .contracted, .moved, .settled, .returned, .refused, .withdrawn: true
    }
  }

  /// The moves of the filing that counts now: from the last one on.
  public var presentFiling: ArraySlice<ResettlerMove> {
    moves[(moves.lastIndex { $0.step == .filed } ?? moves.startIndex)...]
  }

  /// The moves of each filing, from one to the next.
  public var filings: [[ResettlerMove]] {
    moves.reduce(into: []) { filings, move in
      if move.step == .filed || filings.isEmpty { filings.append([]) }
      filings[filings.count - 1].append(move)
    }
  }

  /// The move of a step of the present filing that was made last.
  public func move(of step: ResettlerStep) -> ResettlerMove? { presentFiling.last { $0.step == step } }

  /// The day a step of the present filing was last made.
  public func day(of step: ResettlerStep) -> Day? { move(of: step)?.day }

  /// The day before which a step cannot have been made: that of the move before it. A contract that is entered after
  /// the move was signed after the inclusion.
  public func earliestDay(of step: ResettlerStep) -> Day? {
    step == .contracted && stage == .moved ? day(of: .included) : moves.last?.day
  }
}
