/// The line of keys that work now, at the foot of every screen.
public enum Footer {
  /// One key and its label as they are shown.
  struct Item: Equatable {
    let binding: Int
    let key: String
    var label: String

    var width: Int { Text.width(key) + 1 + Text.width(label) }
  }

  /// Draws the keys on the first row of an area: full labels where they fit, else short ones, else only
  /// the keys of higher priority.
  public static func draw(_ bindings: [Binding], on canvas: inout Canvas, in area: Rect) {
    canvas.fill(area)
    var x = area.x + 1
    for item in items(bindings, width: area.width - 1) {
      x = canvas.put(item.key, x: x, y: area.y, role: .key, within: area) + 1
      x = canvas.put(item.label, x: x, y: area.y, role: .keyLabel, within: area) + 1
    }
  }

  /// What fits, in the order of the keyboard.
  static func items(_ bindings: [Binding], width: Int) -> [Item] {
    let live = bindings.enumerated().filter { $1.isLive && !$1.keys.isEmpty && !$1.label.isEmpty }
    let byPriority = live.sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
    var items = byPriority.map { index, binding in
      Item(binding: index, key: binding.keys.first?.caption ?? "", label: binding.label)
    }
    func isTooWide() -> Bool { items.reduce(items.count - 1) { $0 + $1.width } > width }
    for place in items.indices.reversed() where isTooWide() {
      items[place].label = bindings[items[place].binding].short
    }
    while isTooWide() && !items.isEmpty { items.removeLast() }
    return items.sorted { place(bindings[$0.binding], $0.binding) < place(bindings[$1.binding], $1.binding) }
  }

  /// Function keys stand by number, then the others as the screen lists them.
  private static func place(_ binding: Binding, _ index: Int) -> (Int, Int) {
    if case .function(let number)? = binding.keys.first { return (number, index) }
    return (100, index)
  }
}
