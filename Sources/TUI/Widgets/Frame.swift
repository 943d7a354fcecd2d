/// The frame that every full screen has: a title line, the body, a message line, the footer's row.
public enum Frame {
  /// What the message line says, and how.
  public struct Message: Equatable, Sendable {
    /// The text, cut at the edge.
    public let text: String
    /// Plain, warning, problem or good.
    public let role: Role

    /// A message; plain unless said otherwise.
    public init(_ text: String, role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// Rows that the frame takes: title, two rules, message, footer.
  public static let rows = 5

  /// The size of the body in a window.
  public static func bodySize(in window: Size) -> Size { Size(window.width, window.height - rows) }
}

extension Canvas {
  /// Draws the frame of a full screen and answers the area of its body.
  ///
  /// `title` says where one is, `right` whose day and file; the title gives way first.
  public mutating func frame(title: String, right: String = "", message: Frame.Message? = nil) -> Rect {
    let line = area.top(1).inset(1, 0)
    let rightWidth = min(Text.width(right), line.width)
    put(right, in: line.right(rightWidth), role: .dim)
    put(title, in: line.dropRight(rightWidth == 0 ? 0 : rightWidth + 1), role: .title)
    rule(area.row(1))
    rule(area.row(size.height - 3))
    if let message {
      put(message.text, in: area.row(size.height - 2).inset(1, 0), role: message.role)
    }
    return area.dropTop(2).dropBottom(3)
  }
}
