/// A row of a register offered while a name is typed.
public struct Suggestion: Equatable, Sendable {
  /// What identifies the row.
  public let value: String
  /// What stands in the field when it is chosen.
  public let label: String
  /// What tells it from others of the same name.
  public let detail: String

  /// A suggestion.
  public init(value: String, label: String, detail: String = "") {
    self.value = value
    self.label = label
    self.detail = detail
  }
}
