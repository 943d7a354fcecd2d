import TUI

/// Where one stands in a ``Sheet``: the line that Enter opens, and how far it is scrolled.
struct SheetCursor {
  /// Which of the lines that open something.
  private var selected = 0
  private var scroll = 0

  /// Answers a key; false where it means nothing here.
  mutating func handle(_ key: Key, in sheet: Sheet, height: Int) -> Bool {
    let openings = sheet.openings
    let from = top(of: sheet, height: height)
    switch key {
    case .down: step(by: 1, openings, from, sheet, height)
    case .up: step(by: -1, openings, from, sheet, height)
    case .pageDown: turn(to: from + height, openings, sheet, height)
    case .pageUp: turn(to: from - height, openings, sheet, height)
    case .home: (selected, scroll) = (0, 0)
    case .end:
      selected = max(0, openings.count - 1)
      scroll = max(0, sheet.lines.count - height)
    default: return false
    }
    return true
  }

  /// The next line that opens something, where it is near; else one line further.
  private mutating func step(by step: Int, _ openings: [Int], _ top: Int, _ sheet: Sheet, _ height: Int) {
    let next = selected + step
    let most = max(0, sheet.lines.count - height)
    if openings.indices.contains(next), abs(openings[next] - (line(of: sheet) ?? top)) <= height {
      selected = next
      scroll = min(max(top, openings[next] - height + 1), openings[next])
    } else {
      scroll = min(max(0, top + step), most)
    }
  }

  private mutating func turn(to top: Int, _ openings: [Int], _ sheet: Sheet, _ height: Int) {
    scroll = min(max(0, top), max(0, sheet.lines.count - height))
    if let seen = openings.firstIndex(where: { (scroll..<scroll + height).contains($0) }) { selected = seen }
  }

  /// Goes to the line that opens something.
  mutating func select(_ opening: Sheet.Opening, in sheet: Sheet) {
    guard let index = sheet.openings.firstIndex(where: { sheet.lines[$0].opens == opening }) else { return }
    selected = index
    // Far enough up that its heading is seen in the smallest window.
    scroll = sheet.openings[index] < 15 ? 0 : sheet.openings[index] - 8
  }

  /// The first line that is shown.
  func top(of sheet: Sheet, height: Int) -> Int {
    min(scroll, max(0, sheet.lines.count - height))
  }

  /// The line that the cursor is on; nil where nothing opens.
  func line(of sheet: Sheet) -> Int? {
    let openings = sheet.openings
    return openings.isEmpty ? nil : openings[min(selected, openings.count - 1)]
  }

  /// What Enter opens.
  func opening(of sheet: Sheet) -> Sheet.Opening? {
    line(of: sheet).flatMap { sheet.lines[$0].opens }
  }
}
