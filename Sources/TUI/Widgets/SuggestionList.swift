/// The list that is open under a field: rows of a register, or all choices of the field.
struct SuggestionList: Equatable, Sendable {
  /// What can be chosen.
  let items: [Suggestion]
  /// The one that Enter takes; none when typing goes on unless it is walked to.
  private(set) var highlighted: Int?
  /// Whether the arrows have been used: then the cursor stands in the list.
  private(set) var isWalked = false
  /// Whether the items are all choices of the field.
  let isChoices: Bool

  /// Rows shown at once.
  static let rows = 8

  init(_ items: [Suggestion], highlighted: Int?, isChoices: Bool = false) {
    self.items = items
    self.highlighted = highlighted
    self.isChoices = isChoices
    isWalked = isChoices
  }

  mutating func walk(by step: Int) {
    isWalked = true
    let next = highlighted.map { $0 + step } ?? (step > 0 ? 0 : items.count - 1)
    highlighted = min(max(0, next), items.count - 1)
  }

  /// Draws the list below the row `y`, or above it where there is more room.
  func draw(on canvas: inout Canvas, x: Int, below y: Int, in area: Rect) {
    let roomBelow = area.maxY - y - 1
    let roomAbove = y - area.y
    let wanted = min(items.count, Self.rows)
    let isBelow = roomBelow >= wanted || roomBelow >= roomAbove
    let rows = min(wanted, isBelow ? roomBelow : roomAbove)
    guard rows > 0 else { return }
    let labels = items.map { Text.width($0.label) }.max() ?? 0
    let details = items.map { Text.width($0.detail) }.max() ?? 0
    let width = min(labels + (details > 0 ? details + 2 : 0) + 4, canvas.size.width - x)
    let box = Rect(x, isBelow ? y + 1 : y - rows, width, rows)
    let first = min(max(0, (highlighted ?? 0) - rows + 1), items.count - rows)
    for row in 0..<rows {
      let item = items[first + row]
      let line = box.row(row)
      let isHighlighted = first + row == highlighted
      canvas.fill(line, role: isHighlighted ? .selected : .plain)
      canvas.put(isHighlighted ? "▸" : "│", x: line.x, y: line.y, role: isHighlighted ? .selected : .rule)
      // What stands beside the list does not run into it.
      canvas.put("│", x: line.maxX - 1, y: line.y, role: isHighlighted ? .selected : .rule)
      let text = line.dropLeft(2).dropRight(2)
      let labelWidth = min(labels, text.width)
      canvas.put(item.label, in: text.left(labelWidth), role: isHighlighted ? .selected : .plain)
      canvas.put(
        item.detail, in: text.dropLeft(labelWidth + 2), role: isHighlighted ? .selected : .dim)
      if isHighlighted && isWalked { canvas.cursor = Point(text.x, line.y) }
    }
  }
}
