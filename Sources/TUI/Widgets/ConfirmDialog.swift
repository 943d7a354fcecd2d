/// Asks a question that is answered with yes or no; Esc answers nothing.
public struct ConfirmDialog: Screen {
  private let tag: String
  private let title: String
  private let lines: [String]
  private var isYes: Bool
  private let words: TUIWords

  /// A question. Enter takes `suggested`; what removes something should suggest no.
  public init(_ tag: String, title: String, lines: [String], suggested: Bool = false, words: TUIWords) {
    self.tag = tag
    self.title = title
    self.lines = lines
    self.isYes = suggested
    self.words = words
  }

  /// Around it the screen beneath is seen.
  public var isDialog: Bool { true }

  /// Enter answers, Esc leaves.
  public var bindings: [Binding] {
    [
      Binding("answer", .enter, label: isYes ? words.yes : words.no, priority: 1),
      Binding("cancel", .escape, .function(10), label: words.cancel, priority: 2),
    ]
  }

  /// Letters answer at once; arrows move between the buttons.
  public mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch key {
    case .left, .right, .tab, .backTab, .up, .down:
      isYes.toggle()
      return .stay
    case .character(let character):
      guard let answer = Form.yesNo(character) else { return .stay }
      return .pop(answer == FormField.yes ? DialogAnswer.yes(tag) : DialogAnswer.no(tag))
    default:
      break
    }
    switch command(for: key) {
    case "answer": return .pop(isYes ? DialogAnswer.yes(tag) : DialogAnswer.no(tag))
    case "cancel": return .pop(nil)
    default: return .ignored
    }
  }

  /// Draws the box with its two buttons.
  public func draw(on canvas: inout Canvas) {
    let row = DialogBox.draw(title: title, lines: lines, room: 1, on: &canvas)
    let yes = "[ \(words.yes) ]"
    let no = "[ \(words.no) ]"
    let start = row.x + max(0, (row.width - Text.width(yes) - Text.width(no) - 2) / 2)
    let noStart = canvas.put(yes, x: start, y: row.y, role: isYes ? .selected : .plain, within: row) + 2
    canvas.put(no, x: noStart, y: row.y, role: isYes ? .plain : .selected, within: row)
    canvas.cursor = Point(isYes ? start : noStart, row.y)
  }
}
