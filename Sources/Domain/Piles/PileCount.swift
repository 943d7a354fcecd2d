/// How far a pile is: what its papers have become, against what the slip says.
public struct PileCount: Equatable, Sendable {
  /// How many the slip says there are.
  public var papers: Int
  /// How many are records now.
  public var entered: Int
  /// How many wait.
  public var aside: Int
  /// How many go back.
  public var refused: Int

  /// Counts.
  public init(papers: Int, entered: Int = 0, aside: Int = 0, refused: Int = 0) {
    self.papers = papers
    self.entered = entered
    self.aside = aside
    self.refused = refused
  }

  /// How many somebody has looked at.
  public var seen: Int { entered + aside + refused }
  /// How many nobody has looked at yet; below nought where there were more than the slip says.
  public var left: Int { papers - seen }
  /// Whether every paper of the slip is a record or goes back, and none is more.
  public var isDone: Bool { left == 0 && aside == 0 }
}
