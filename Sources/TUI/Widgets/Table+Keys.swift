extension Table {
  /// Answers a key. `area` is the size that the table is drawn in; a page is what it shows.
  public mutating func handle(_ key: Key, in area: Size) throws -> Event {
    if let event = find(key) { return event }
    // In a search the space bar parts two names; Insert marks there too.
    if marksRows, key == .insert || key == .character(" ") && findText.isEmpty {
      return try mark(page: max(1, visibleRows(in: area)))
    }
    let page = max(1, visibleRows(in: area))
    shownLines = page
    let before = selectedID
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end, .enter:
      // A key typed ahead means the row that it will see, not the one of the search before.
      if isStale { try refresh() }
    default:
      return .ignored
    }
    switch key {
    case .up: try move(by: -1, page: page)
    case .down: try move(by: 1, page: page)
    case .pageUp: try move(by: -page, page: page)
    case .pageDown: try move(by: page, page: page)
    case .home:
      if reachesStart { selected = 0 } else { try goToFirst() }
    case .end:
      if reachesEnd { selected = max(0, rows.count - 1) } else { try goToLast() }
    case .enter:
      return selectedID.map { .opened($0) } ?? .stayed
    default: break
    }
    top = firstVisible(page)
    return selectedID == before ? .stayed : .moved
  }

  /// Marks the row under the cursor, or takes the mark away, and goes on to the next one.
  private mutating func mark(page: Int) throws -> Event {
    if isStale { try refresh() }
    guard let id = selectedID else { return .stayed }
    if marked.remove(id) == nil { marked.insert(id) }
    try move(by: 1, page: page)
    top = firstVisible(page)
    return .marked
  }

  private mutating func find(_ key: Key) -> Event? {
    guard findsByTyping else { return nil }
    switch key {
    case .character(" ") where findText.isEmpty: return nil
    case .character(let character): findText.append(character)
    case .paste(let pasted): findText += Text.oneLine(pasted)
    case .backspace where !findText.isEmpty: findText.removeLast()
    case .escape where !findText.isEmpty: findText = ""
    default: return nil
    }
    found = "…"
    // When the search is given up, the row that it found stays selected among its neighbours.
    startsAnew = !findText.isEmpty
    return .find(findText)
  }

  private mutating func move(by step: Int, page: Int) throws {
    let target = selected + step
    if target + page >= rows.count && !reachesEnd { try fetchBelow(Self.page + page) }
    if target - page < 0 && !reachesStart { try fetchAbove(Self.page + page) }
    let before = selected
    selected = min(max(0, selected + step), max(0, rows.count - 1))
    // Paging keeps the selected row on its line of the window.
    if abs(step) > 1 { top += selected - before }
    trim(page)
  }

  /// Lets go of rows far from the cursor.
  private mutating func trim(_ page: Int) {
    let kept = 3 * (Self.page + page)
    guard rows.count > 2 * kept else { return }
    if selected + kept < rows.count {
      rows.removeSubrange((selected + kept)...)
      reachesEnd = false
    }
    if selected > kept {
      let dropped = selected - kept
      rows.removeFirst(dropped)
      selected -= dropped
      top -= dropped
      reachesStart = false
    }
  }

  /// The index of the first row in a window of so many rows: the cursor is always in it, and no line is
  /// left empty at the end while there are rows above.
  func firstVisible(_ page: Int) -> Int {
    let first = min(max(top, selected - page + 1), selected)
    return max(0, min(first, rows.count - page))
  }
}
