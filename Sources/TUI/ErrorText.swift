/// What an error dialog says.
public struct ErrorText: Sendable {
  /// The title of the dialog.
  public let title: String
  /// What happened and what to do.
  public let lines: [String]

  /// A title and the lines under it.
  public init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }
}

/// An error that is no fault: a reading was given up because a key was waiting. The stack shows
/// nothing; the screen reads again when it is idle.
public protocol Interruption: Error {}
