/// F1: what the screen has to say about itself or the field in focus, and every key that works now.
struct HelpView: StackScreen {
  private struct Line {
    var key = ""
    let text: String
    /// A paragraph takes the whole width; what a key does stands beside the key.
    var isParagraph = false
  }

  private let title: String
  private let paragraphs: [String]
  private let keys: [Line]
  private let words: TUIWords
  private var top = 0

  init(title: String, paragraphs: [String], bindings: [Binding], words: TUIWords) {
    self.title = title
    self.paragraphs = paragraphs
    self.words = words
    keys = bindings.filter { !$0.help.isEmpty }.map { binding in
      Line(key: binding.keys.prefix(2).map(\.caption).joined(separator: " "), text: binding.help)
    }
  }

  var bindings: [Binding] {
    [Binding("close", .escape, .enter, .function(1), .function(10), label: words.close, priority: 1)]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let height = Frame.bodySize(in: area).height
    let most = max(0, lines(width: area.width).count - height)
    switch key {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= height
    case .pageDown, .character(" "): top += height
    case .home: top = 0
    case .end: top = most
    default: return command(for: key) == "close" ? .pop(nil) : .ignored
    }
    top = min(max(0, top), most)
    return .stay
  }

  func draw(on canvas: inout Canvas) {
    let lines = lines(width: canvas.size.width)
    let body = canvas.frame(title: title)
    for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      let area = body.row(row).inset(1, 0)
      canvas.put(line.key, in: area.left(keyWidth), role: .key)
      canvas.put(line.text, in: area.dropLeft(line.isParagraph ? 0 : keyWidth + 2))
    }
    canvas.scrollMarks(in: body, above: top > 0, below: top + body.height < lines.count)
    canvas.cursor = Point(body.x + 1, body.y)
  }

  private var keyWidth: Int { keys.map { Text.width($0.key) }.max() ?? 0 }

  private func lines(width: Int) -> [Line] {
    var lines = paragraphs.flatMap { paragraph in
      Text.wrapped(paragraph, to: width - 4).map { Line(text: $0, isParagraph: true) }
    }
    if !lines.isEmpty { lines.append(Line(text: "")) }
    for entry in keys {
      let wrapped = Text.wrapped(entry.text, to: width - keyWidth - 6)
      for (index, text) in wrapped.enumerated() {
        lines.append(Line(key: index == 0 ? entry.key : "", text: text))
      }
    }
    return lines
  }
}
