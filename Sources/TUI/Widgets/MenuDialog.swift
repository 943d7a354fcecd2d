/// A menu in a box.
public struct MenuDialog: Screen {
  private let tag: String
  private let title: String
  private let lines: [String]
  private var menu: Menu
  private let words: TUIWords

  /// A menu with a title and lines above it; see ``Menu/init(_:selected:isNumbered:words:)``.
  public init(
    _ tag: String, title: String, lines: [String] = [], items: [Menu.Item], selected: String? = nil,
    isNumbered: Bool = true, words: TUIWords
  ) {
    self.tag = tag
    self.title = title
    self.lines = lines
    self.words = words
    menu = Menu(items, selected: selected, isNumbered: isNumbered, words: words)
  }

  /// Around it the screen beneath is seen.
  public var isDialog: Bool { true }

  /// Enter chooses, Esc leaves.
  public var bindings: [Binding] {
    [
      Binding("choose", .enter, label: words.choose, priority: 1, isLive: !menu.items.isEmpty),
      Binding("cancel", .escape, .function(10), label: words.cancel, priority: 2),
    ]
  }

  /// The menu's keys, then the dialog's.
  public mutating func handle(_ key: Key, in area: Size) throws -> Step {
    let meant = command(for: key) == "choose" ? .enter : key
    switch menu.handle(meant) {
    case .chose(let item): return .pop(DialogAnswer.chose(tag, item: item))
    case .stayed: return .stay
    case .ignored: return command(for: key) == "cancel" ? .pop(nil) : .ignored
    }
  }

  /// Draws the box and the menu in it.
  public func draw(on canvas: inout Canvas) {
    let rows = min(menu.items.count, canvas.size.height - 5)
    let area = DialogBox.draw(title: title, lines: lines, room: max(1, rows), on: &canvas)
    menu.draw(on: &canvas, in: area)
  }
}
