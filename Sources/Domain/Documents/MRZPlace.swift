/// Signs of a machine readable zone that stand side by side.
public struct MRZPlace: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The positions in the line, from 1, as ICAO Doc 9303 counts them.
  public let positions: ClosedRange<Int>

  /// Makes a place.
  public init(line: Int, positions: ClosedRange<Int>) {
    self.line = line
    self.positions = positions
  }

  /// Whether a sign stands here.
  public func contains(line: Int, position: Int) -> Bool {
    self.line == line && positions.contains(position)
  }
}
