/// Asks for one line of text, such as the reason for going on in spite of a warning.
public struct LineDialog: Screen {
  private let tag: String
  private let title: String
  private let lines: [String]
  private let least: Int
  private var field: TextField
  private var isRefused = false
  /// What stands in the line has not been touched: what is typed replaces it, as in a form.
  private var isFresh = true
  private let words: TUIWords

  /// A question with a line to write on. An answer has `least` letters or more, blanks at the ends not
  /// counted.
  public init(
    _ tag: String, title: String, lines: [String], text: String = "", least: Int = 1, maxLength: Int = 200,
    words: TUIWords
  ) {
    self.tag = tag
    self.title = title
    self.lines = lines
    self.least = least
    field = TextField(text, maxLength: maxLength)
    self.words = words
  }

  /// Around it the screen beneath is seen.
  public var isDialog: Bool { true }

  /// Enter answers, Esc leaves.
  public var bindings: [Binding] {
    [
      Binding("answer", .enter, .function(2), label: words.accept, priority: 1),
      Binding("cancel", .escape, .function(10), label: words.cancel, priority: 2),
    ]
  }

  /// Edits the line; the dialog's own keys come after.
  public mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch key {
    case .character, .paste: if isFresh, !field.text.isEmpty { field.setText("") }
    default: break
    }
    if field.handle(key) != .ignored {
      (isRefused, isFresh) = (false, false)
      return .stay
    }
    switch command(for: key) {
    case "answer":
      let text = String(field.text.trimmingBlanks)
      if text.count >= least { return .pop(DialogAnswer.wrote(tag, text: text)) }
      isRefused = true
      return .stay
    case "cancel": return .pop(nil)
    default: return .ignored
    }
  }

  /// Draws the box with its line.
  public func draw(on canvas: inout Canvas) {
    let room = DialogBox.draw(title: title, lines: lines, room: 2, on: &canvas)
    field.draw(on: &canvas, in: room.top(1), role: .fieldActive, isFocused: true)
    if isRefused { canvas.put(words.needsText, in: room.row(1), role: .problem) }
  }
}
