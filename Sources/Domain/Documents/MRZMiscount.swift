/// A machine readable zone with signs lacking or too many.
public struct MRZMiscount: Hashable, Sendable {
  /// What the zone most probably is; tells how many signs there should be.
  public let format: MRZFormat
  /// How many signs there are.
  public let signs: Int
  /// Where the first missing sign, or the first one too many, may stand; nil where that cannot be seen.
  ///
  /// Seen from lines that were typed apart, and from where a gap leaves every other sign and check digit
  /// right. Signs missing at the end begin right behind the last one.
  public let place: MRZPlace?

  /// Makes a count.
  public init(format: MRZFormat, signs: Int, place: MRZPlace?) {
    self.format = format
    self.signs = signs
    self.place = place
  }

  /// How many signs are missing; negative where there are too many, 0 where only their lines are uneven.
  public var missing: Int { format.signs - signs }
}
