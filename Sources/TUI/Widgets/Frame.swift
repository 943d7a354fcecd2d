/// The frame that every full screen has: a title line, the body, a message line, the footer's row.
public enum Frame {
  /// What the message line says, and how.
  public struct Message: Equatable, Sendable {
    /// The text: on the message line, or on two lines where it is longer.
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
  /// `title` says where one is, `right` whose day and file, and in which language: where both do not fit, the title is
  /// cut, down to a third of the line; only then the parts of `right`, which `·` parts, give way from the last one on. A
  /// message that one line does not hold takes the line of the rule above it too.
  public mutating func frame(title: String, right: String = "", message: Frame.Message? = nil) -> Rect {
    let line = area.top(1).inset(1, 0)
    let right = Frame.corner(right, beside: title, in: line.width)
    let rightWidth = min(Text.width(right), line.width)
    put(right, in: line.right(rightWidth), role: .dim)
    let left = line.dropRight(rightWidth == 0 ? 0 : rightWidth + 1)
    put(Frame.cut(title, to: left.width), in: left, role: .title)
    rule(area.row(1))
    rule(area.row(size.height - 3))
    if let message {
      let lines = Text.wrapped(message.text, to: line.width)
      let place = Rect(1, size.height - min(lines.count, 2) - 1, line.width, 2)
      if lines.count > 1 {
        fill(area.row(size.height - 3))
        put(lines[0], in: place, role: message.role)
        put(lines.dropFirst().joined(separator: " "), in: place.row(1), role: message.role)
      } else {
        put(message.text, in: place, role: message.role)
      }
    }
    return area.dropTop(2).dropBottom(3)
  }
}

extension Frame {
  /// A title that is too long; no `·` is left at its end.
  static func cut(_ title: String, to columns: Int) -> String {
    let cut = Text.cut(title, to: columns)
    return cut.hasSuffix(" ·…") ? cut.dropLast(3) + "…" : cut
  }

  /// What of the right end of a title line leaves room for the title, or for as much of it as says where one is.
  static func corner(_ right: String, beside title: String, in width: Int) -> String {
    var parts = right.split(separator: " · ").map(String.init)
    let least = min(Text.width(title), width / 3)
    while parts.count > 1, least + 1 + Text.width(parts.joined(separator: " · ")) > width {
      parts.removeLast()
    }
    return parts.joined(separator: " · ")
  }
}

extension Canvas {
  /// The signs at the right edge of an area that more lies above or below what it shows. They leave the line of the
  /// cursor its colour.
  public mutating func scrollMarks(in area: Rect, above: Bool, below: Bool) {
    func mark(_ glyph: String, y: Int) {
      let role = cell(area.maxX - 1, y)?.role ?? .dim
      put(glyph, x: area.maxX - 1, y: y, role: role == .selected ? role : .dim)
    }
    guard !area.isEmpty else { return }
    if above { mark("▲", y: area.y) }
    if below { mark("▼", y: area.maxY - 1) }
  }
}
