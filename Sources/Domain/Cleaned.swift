/// A text made fit to keep, and what that took.
public struct Cleaned: Hashable, Sendable {
  /// The text without anything that does not show.
  public let text: String
  /// Whether it differs from what was given, be it by one code point (the warning F06); how many spaces there were, and
  /// of which kind, is no difference.
  public let changed: Bool
  /// Whether it is longer than its field allows; nothing is cut.
  public let tooLong: Bool
}
