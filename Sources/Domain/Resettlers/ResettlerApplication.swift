/// The way of a family that resettles: its stages, and which step leads from which to which.
///
/// Law: Social Code art. 112 with the rules of voluntary resettlement (order of 22.06.2023 № 234), and of the quota the
/// rules of inclusion (order of 15.01.2016 № 20). Inside the oblast nobody forwards; else both directions go one way.
/// A family may be refused before its application is forwarded, for incomplete or expired papers, and may take it back
/// until it has moved.
public enum ResettlerApplication {
  /// Where a step leads, and in which directions it is made.
  public struct Way: Hashable, Sendable {
    /// The stage it leads to.
    public let stage: ResettlerStage
    /// The directions in which it is made.
    public let directions: Set<ResettlerDirection>

    /// Whether a case goes this way; one whose direction is not chosen goes only where both go.
    public func isOpen(to direction: ResettlerDirection?) -> Bool {
      direction.map { directions.contains($0) } ?? (directions.count == ResettlerDirection.allCases.count)
    }
  }

  /// The step that begins a case.
  public static let beginning: [ResettlerStep: Way] = [.filed: both(.filed)]

  /// The steps that each stage allows, and where they lead. A contract that is signed, or comes to be known, only after
  /// the move leaves the stage as it is.
  public static let moves: [ResettlerStage: [ResettlerStep: Way]] = [
    .filed: [
      .forwarded: by(.outbound, .forwarded), .included: by(.intraOblast, .included),
      .refused: both(.refused), .withdrawn: both(.withdrawn),
    ],
    .forwarded: [
      .included: by(.outbound, .included), .refused: by(.outbound, .refused),
      .withdrawn: by(.outbound, .withdrawn),
    ],
    .included: [
      .contracted: both(.contracted), .moved: both(.moved), .withdrawn: both(.withdrawn),
    ],
    .contracted: [.moved: both(.moved), .withdrawn: both(.withdrawn)],
    .moved: [.contracted: both(.moved), .settled: both(.settled), .returned: both(.returned)],
    .refused: [.filed: both(.filed)],
    .withdrawn: [.filed: both(.filed)],
    .settled: [:],
    .returned: [:],
  ]

  private static func both(_ stage: ResettlerStage) -> Way {
    Way(stage: stage, directions: Set(ResettlerDirection.allCases))
  }

  private static func by(_ direction: ResettlerDirection, _ stage: ResettlerStage) -> Way {
    Way(stage: stage, directions: [direction])
  }

  /// The way of a step; nil where the stage does not allow it to the direction. Before the first step there is no stage.
  public static func way(
    of step: ResettlerStep, from stage: ResettlerStage?, in direction: ResettlerDirection?
  ) -> Way? {
    let way = stage.map { moves[$0]?[step] } ?? beginning[step]
    return way.flatMap { $0.isOpen(to: direction) ? $0 : nil }
  }
}
