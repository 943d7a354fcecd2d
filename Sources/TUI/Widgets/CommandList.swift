/// The list of all commands that work now, found by typing in any language or layout.
struct CommandList: StackScreen {
  /// The command that was chosen; the stack gives it to the screen beneath.
  struct Chosen: Answer {
    let id: String
  }

  private let commands: [Binding]
  private let words: TUIWords
  private var field = TextField(maxLength: 60)
  private var found: [Binding]
  private var selected = 0

  init(_ commands: [Binding], words: TUIWords) {
    self.commands = commands
    self.words = words
    found = commands
  }

  var isDialog: Bool { true }

  var bindings: [Binding] {
    [
      Binding("choose", .enter, label: words.choose, priority: 1, isLive: !found.isEmpty),
      Binding("cancel", .escape, .function(9), .function(10), label: words.cancel, priority: 2),
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, found.count - 1), selected + 1)
    case .pageUp: selected = 0
    case .pageDown: selected = max(0, found.count - 1)
    default:
      switch command(for: key) {
      case "choose": return .pop(Chosen(id: found[selected].id))
      case "cancel": return .pop(nil)
      default: if field.handle(key) == .edited { search() }
      }
    }
    return .stay
  }

  /// The best first; of equals those that the screen lists first.
  private mutating func search() {
    selected = 0
    found = commands.enumerated().compactMap { index, command -> (rank: Int, index: Int)? in
      let names = [command.label, command.short, command.help] + command.aliases
      let ranks = names.compactMap { words.rank($0, for: field.text) }
      // A command may also be found by the name of its key.
      let isKey = command.keys.contains { $0.caption.lowercased() == field.text.lowercased() }
      return (isKey ? -1 : ranks.min()).map { ($0, index) }
    }.sorted { $0 < $1 }.map { commands[$0.index] }
  }

  func draw(on canvas: inout Canvas) {
    let rows = min(max(commands.count, 1), canvas.size.height - 6)
    let area = DialogBox.draw(title: words.commands, lines: [], room: rows + 1, on: &canvas)
    let x = canvas.put(words.find, x: area.x, y: area.y, role: .label, within: area) + 1
    field.draw(on: &canvas, in: area.top(1).dropLeft(x - area.x), role: .fieldActive, isFocused: true)
    let list = area.dropTop(1)
    if found.isEmpty { canvas.put(words.nothingFound, in: list, role: .dim) }
    let first = max(0, min(selected - list.height + 1, found.count - list.height))
    for (row, command) in found.dropFirst(first).prefix(list.height).enumerated() {
      let line = list.row(row)
      let isSelected = first + row == selected
      if isSelected { canvas.fill(line, role: .selected) }
      let key = command.keys.first?.caption ?? ""
      canvas.put(
        command.label, in: line.dropLeft(1).dropRight(Text.width(key) + 2),
        role: isSelected ? .selected : .plain)
      canvas.put(key, in: line.dropRight(1), role: isSelected ? .selected : .key, align: .right)
    }
    canvas.scrollMarks(in: list, above: first > 0, below: first + list.height < found.count)
  }
}
