/// What the program says to a field, in place and at once.
public struct FieldNote: Equatable, Sendable {
  /// How grave it is; the gravest is shown.
  public enum Kind: Int, Sendable {
    /// The record cannot be saved so.
    case problem
    /// Doubtful; the officer decides.
    case warning
    /// Worth knowing.
    case info
    /// Right.
    case good

    /// The role of its text.
    public var role: Role {
      switch self {
      case .problem: .problem
      case .warning: .warning
      case .info: .dim
      case .good: .good
      }
    }
  }

  /// How grave it is.
  public let kind: Kind
  /// What it says, the rule's code included.
  public let text: String
  /// The same in fewer and fewer letters, for a line that has no room for the whole.
  private let shorter: [String]

  /// A note; what fits nowhere is cut.
  public init(_ kind: Kind, _ text: String, shorter: [String] = []) {
    self.kind = kind
    self.text = text
    self.shorter = shorter
  }

  /// As much of it as has room in so many columns.
  func fitting(_ columns: Int) -> String {
    ([text] + shorter).first { Text.width($0) <= columns } ?? shorter.last ?? text
  }
}
