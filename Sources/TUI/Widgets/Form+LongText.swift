extension Form {
  /// Draws one line of a long text, scrolled so that the cursor's line is seen.
  func drawLong(
    _ field: FormField, line: Int, isFocused: Bool, role: Role, on canvas: inout Canvas, in area: Rect
  ) {
    let box = area.left(field.width ?? area.width - 1)
    guard box.width > 0 else { return }
    if isFocused { canvas.fill(box, role: role) }
    let characters = Array(field.text)
    let lines = Self.lines(of: characters, width: box.width)
    let place = isFocused ? editor.cursor : 0
    let cursorLine = lines.lastIndex { $0.lowerBound <= place } ?? 0
    let number = max(0, cursorLine - field.lines + 1) + line
    guard number < lines.count else { return }
    let range = lines[number]
    canvas.put(String(characters[range]), x: box.x, y: box.y, role: role, within: box)
    if isFocused && number == cursorLine {
      let before = characters[range.lowerBound..<place].reduce(0) { $0 + Text.width(String($1)) }
      canvas.cursor = Point(box.x + before, box.y)
    }
  }

  /// The letters of each line. Broken at the edge and not between words: then the cursor's place is plain
  /// to see while typing. There is always a line for the cursor after the last letter.
  static func lines(of characters: [Character], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, used) = (0, 0)
    for (index, character) in characters.enumerated() {
      let step = Text.width(String(character))
      if used + step > width && index > start {
        lines.append(start..<index)
        (start, used) = (index, 0)
      }
      used += step
    }
    lines.append(start..<characters.count)
    if used >= width { lines.append(characters.count..<characters.count) }
    return lines
  }
}
