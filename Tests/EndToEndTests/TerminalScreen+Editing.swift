/// What changes the cells.
extension TerminalScreen {
  /// Places the cursor, within the screen.
  mutating func moveTo(_ x: Int, _ y: Int) {
    self.x = min(max(0, x), width - 1)
    self.y = min(max(0, y), height - 1)
    isWrapPending = false
  }

  /// Writes a letter at the cursor, or a mark on the letter before it.
  mutating func put(_ scalar: Unicode.Scalar) {
    let columns = scalar.columns
    guard columns > 0 else {
      mark(scalar)
      return
    }
    if wraps, isWrapPending || x + columns > width {
      moveTo(0, y)
      index()
    }
    if isInserting { insertCells(columns) }
    lastWritten = scalar
    set(Cell(text: String(scalar), isReverse: isReverse), atColumn: x)
    if columns == 2, x + 1 < width {
      set(Cell(text: "", isReverse: isReverse), atColumn: x + 1, isHalf: true)
    }
    isWrapPending = x + columns >= width
    x = min(x + columns, width - 1)
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? x : x - 1
    if column > 0, cells[y][column].text.isEmpty { column -= 1 }
    if column >= 0 { cells[y][column].text.unicodeScalars.append(scalar) }
  }

  /// Puts a cell in place; of a wide letter that is half covered nothing stays.
  private mutating func set(_ cell: Cell, atColumn column: Int, isHalf: Bool = false) {
    if !isHalf, column > 0, cells[y][column].text.isEmpty { cells[y][column - 1].text = " " }
    if column + 1 < width, cells[y][column + 1].text.isEmpty { cells[y][column + 1].text = " " }
    cells[y][column] = cell
  }

  // MARK: Lines

  /// One line down; at the end of the scrolling region its lines move up.
  mutating func index() {
    isWrapPending = false
    if y == bottom { deleteLines(1, at: top) } else { moveTo(x, y + 1) }
  }

  /// One line up; at the top of the scrolling region its lines move down.
  mutating func reverseIndex() {
    isWrapPending = false
    if y == top { insertLines(1, at: top) } else { moveTo(x, y - 1) }
  }

  /// Empty lines, for which the last ones of the scrolling region go.
  mutating func insertLines(_ count: Int, at row: Int) {
    guard (top...bottom).contains(row) else { return }
    for _ in 0..<min(count, bottom - row + 1) {
      cells.remove(at: bottom)
      cells.insert(emptyRow, at: row)
    }
  }

  /// Lines out, for which empty ones come at the end of the scrolling region.
  mutating func deleteLines(_ count: Int, at row: Int) {
    guard (top...bottom).contains(row) else { return }
    for _ in 0..<min(count, bottom - row + 1) {
      cells.remove(at: row)
      cells.insert(emptyRow, at: bottom)
    }
  }

  private var emptyRow: [Cell] { Array(repeating: Cell(), count: width) }

  // MARK: Cells

  /// Blanks at the cursor; what stands there moves right.
  mutating func insertCells(_ count: Int) {
    let count = min(count, width - x)
    cells[y].removeLast(count)
    cells[y].insert(contentsOf: emptyRow.prefix(count), at: x)
  }

  /// Takes cells out at the cursor; what stands behind moves left.
  mutating func deleteCells(_ count: Int) {
    let count = min(count, width - x)
    cells[y].removeSubrange(x..<x + count)
    cells[y].append(contentsOf: emptyRow.prefix(count))
  }

  /// Blanks in a row.
  mutating func erase(_ columns: Range<Int>, row: Int) {
    for column in columns.clamped(to: 0..<width) { cells[row][column] = Cell() }
  }

  /// Blanks from the cursor to the end (0), from the beginning to it (1), or everywhere (2).
  mutating func eraseLine(_ part: Int) {
    erase((part == 0 ? x : 0)..<(part == 1 ? x + 1 : width), row: y)
  }

  /// The same of the whole screen.
  mutating func eraseScreen(_ part: Int) {
    if part < 2 { eraseLine(part) }
    let rows = part == 0 ? y + 1..<height : part == 1 ? 0..<y : 0..<height
    for row in rows { erase(0..<width, row: row) }
  }
}
