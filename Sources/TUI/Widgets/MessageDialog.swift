/// Says something and waits to be closed.
public struct MessageDialog: Screen {
  private let title: String
  private let lines: [String]
  private let isProblem: Bool
  private let words: TUIWords

  /// A message of lines, broken to fit. `isProblem` says that something went wrong.
  public init(title: String, lines: [String], isProblem: Bool = false, words: TUIWords) {
    self.title = title
    self.lines = lines
    self.isProblem = isProblem
    self.words = words
  }

  /// Around it the screen beneath is seen.
  public var isDialog: Bool { true }

  /// Enter and Esc close it.
  public var bindings: [Binding] {
    [Binding("close", .enter, .escape, .function(10), .character(" "), label: words.close, priority: 1)]
  }

  /// Closes on its keys.
  public mutating func handle(_ key: Key, in area: Size) throws -> Step {
    command(for: key) == "close" ? .pop(nil) : .ignored
  }

  /// Draws the box.
  public func draw(on canvas: inout Canvas) {
    let button = DialogBox.draw(
      title: title, lines: lines, room: 1, role: isProblem ? .problem : .plain, on: &canvas)
    canvas.put("[ \(words.close) ]", in: button, role: .selected, align: .centre)
    canvas.cursor = Point(button.x + max(0, (button.width - Text.width(words.close) - 4) / 2), button.y)
  }
}
