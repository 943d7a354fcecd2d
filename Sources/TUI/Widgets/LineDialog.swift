/// Asks for one line of text, such as the reason for going on in spite of a warning.
public struct LineDialog: Screen {
  private let tag: String
  private let title: String
  private let lines: [String]
  private let least: Int
  /// What F1 says of it.
  public let help: [String]
  private let check: (String) throws -> String?
  private var field: TextField
  /// Why what is written was not taken; gone with the next letter.
  private var refusal: String?
  /// What stands in the line has not been touched: what is typed replaces it, as in a form.
  private var isFresh = true
  private let words: TUIWords

  /// A question with a line to write on. An answer has `least` letters or more, blanks at the ends not
  /// counted.
  /// - Parameter check: why an answer cannot be taken, in a sentence; nil: it is. What is written stays until then.
  public init(
    _ tag: String, title: String, lines: [String], text: String = "", least: Int = 1, maxLength: Int = 200,
    help: [String] = [], words: TUIWords, check: @escaping (String) throws -> String? = { _ in nil }
  ) {
    self.tag = tag
    self.title = title
    self.lines = lines
    self.least = least
    field = TextField(text, maxLength: maxLength)
    self.help = help
    self.words = words
    self.check = check
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
      (refusal, isFresh) = (nil, false)
      return .stay
    }
    switch command(for: key) {
    case "answer":
      let text = String(field.text.trimmingBlanks)
      refusal = text.count < least ? words.needsText : try check(text)
      if refusal == nil { return .pop(DialogAnswer.wrote(tag, text: text)) }
      // It was read over and is to be mended, not written anew.
      isFresh = false
      return .stay
    case "cancel": return .pop(nil)
    default: return .ignored
    }
  }

  /// Draws the box with its line.
  public func draw(on canvas: inout Canvas) {
    let said = refusal.map { Text.wrapped($0, to: DialogBox.textWidth(in: canvas.area)) } ?? []
    let room = DialogBox.draw(title: title, lines: lines, room: 1 + max(1, said.count), on: &canvas)
    field.draw(on: &canvas, in: room.top(1), role: .fieldActive, isFocused: true)
    canvas.put(lines: said, in: room.dropTop(1), role: .problem)
  }
}
