/// A screen as a value: rows of cells, each with a glyph and a role, and the place of the cursor.
///
/// Whatever is put on it is clipped and cleaned here, so the terminal never meets half a wide glyph, a
/// control character or a text beyond its edge.
public struct Canvas: Equatable, Sendable {
  /// Where a text stands in the area given to it.
  public enum Alignment: Sendable {
    /// At the left edge.
    case left
    /// At the right edge.
    case right
    /// In the middle.
    case centre
  }

  /// One cell: a glyph with its combining marks. The cell after a wide glyph continues it and has no
  /// glyph of its own.
  public struct Cell: Equatable, Sendable {
    /// The glyph; empty in a cell that continues a wide one.
    public internal(set) var text: String
    /// What the cell is.
    public internal(set) var role: Role

    /// Whether the glyph to the left also covers this cell.
    public var isContinuation: Bool { text.isEmpty }
  }

  /// Cells beside each other with the same role.
  public struct Run: Equatable, Sendable {
    /// The first column.
    public let x: Int
    /// The glyphs.
    public let text: String
    /// What they are.
    public let role: Role
  }

  /// Width and height in cells.
  public let size: Size
  /// Where the hardware cursor stands; nowhere when nil. It stands on the active item, for braille
  /// lines and screen readers follow it.
  public var cursor: Point?
  private var cells: [Cell]

  /// An empty canvas.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Cell(text: " ", role: .plain), count: size.width * size.height)
  }

  /// The whole of it.
  public var area: Rect { Rect(0, 0, size.width, size.height) }

  /// One cell; nil outside.
  public func cell(_ x: Int, _ y: Int) -> Cell? {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return nil }
    return cells[y * size.width + x]
  }

  /// Puts a text at a cell, clipped to `limit` (the whole canvas when nil), and answers the column
  /// after it.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, role: Role = .plain, within limit: Rect? = nil
  ) -> Int {
    let allowed = limit.map { $0.intersection(area) } ?? area
    var column = x
    var base: Int?
    let isVisible = y >= allowed.y && y < allowed.maxY
    for scalar in text.unicodeScalars {
      let width = Text.width(scalar)
      if width < 0 { continue }
      if width == 0 {
        // At most a few marks on a letter: a terminal shows no more and a cell holds no more.
        if let base, cells[base].text.unicodeScalars.count < 5 {
          cells[base].text.unicodeScalars.append(scalar)
        }
        continue
      }
      base = nil
      if isVisible && column >= allowed.x && column < allowed.maxX {
        if column + width <= allowed.maxX {
          base = set(String(scalar), width: width, x: column, y: y, role: role)
        } else {
          // Half a wide glyph does not fit.
          _ = set(" ", width: 1, x: column, y: y, role: role)
        }
      } else if isVisible && column < allowed.x && column + width > allowed.x {
        _ = set(" ", width: 1, x: allowed.x, y: y, role: role)
      }
      column += width
    }
    return column
  }

  /// Puts a text on the first row of an area, cut with `…` when it is too long.
  public mutating func put(
    _ text: String, in area: Rect, role: Role = .plain, align: Alignment = .left
  ) {
    guard !area.isEmpty else { return }
    let shown = Text.cut(text, to: area.width)
    var x = area.x
    if align != .left {
      let free = area.width - Text.width(shown)
      x += align == .right ? free : free / 2
    }
    put(shown, x: x, y: area.y, role: role, within: area)
  }

  /// Puts lines one below another, each cut to the area's width.
  public mutating func put(lines: [String], in area: Rect, role: Role = .plain) {
    for (index, line) in lines.prefix(area.height).enumerated() {
      put(line, in: area.row(index), role: role)
    }
  }

  /// Fills an area with one glyph of one column.
  public mutating func fill(_ area: Rect, with glyph: String = " ", role: Role = .plain) {
    let allowed = area.intersection(self.area)
    for y in allowed.y..<allowed.maxY {
      for x in allowed.x..<allowed.maxX { _ = set(glyph, width: 1, x: x, y: y, role: role) }
    }
  }

  /// Gives the cells of an area another role and leaves their glyphs.
  public mutating func paint(_ area: Rect, _ role: Role) {
    let allowed = area.intersection(self.area)
    for y in allowed.y..<allowed.maxY {
      for x in allowed.x..<allowed.maxX { cells[y * size.width + x].role = role }
    }
  }

  /// A horizontal line on the first row of an area.
  public mutating func rule(_ area: Rect) {
    fill(area.top(1), with: "─", role: .rule)
  }

  /// An empty box with a border and a title in it; answers the area inside.
  @discardableResult
  public mutating func box(_ area: Rect, title: String = "") -> Rect {
    guard area.width >= 2, area.height >= 2 else { return Rect(area.x, area.y, 0, 0) }
    fill(area)
    fill(area.top(1).inset(1, 0), with: "─", role: .rule)
    fill(area.bottom(1).inset(1, 0), with: "─", role: .rule)
    fill(area.left(1).inset(0, 1), with: "│", role: .rule)
    fill(area.right(1).inset(0, 1), with: "│", role: .rule)
    put("┌", x: area.x, y: area.y, role: .rule)
    put("┐", x: area.maxX - 1, y: area.y, role: .rule)
    put("└", x: area.x, y: area.maxY - 1, role: .rule)
    put("┘", x: area.maxX - 1, y: area.maxY - 1, role: .rule)
    if !title.isEmpty {
      put(" \(Text.cut(title, to: area.width - 6)) ", in: area.top(1).inset(2, 0), role: .title)
    }
    return area.inset(1, 1)
  }

  /// The rows as plain text without blanks at their ends, for goldens and printing.
  public var text: [String] {
    (0..<size.height).map { y in
      var row = ""
      for x in 0..<size.width { row += cells[y * size.width + x].text }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The runs of equal role that make up a row.
  public func runs(row y: Int) -> [Run] {
    var runs: [Run] = []
    let start = y * size.width
    var from = 0
    while from < size.width {
      let role = cells[start + from].role
      var text = ""
      var x = from
      while x < size.width && (cells[start + x].role == role || cells[start + x].isContinuation) {
        text += cells[start + x].text
        x += 1
      }
      runs.append(Run(x: from, text: text, role: role))
      from = x
    }
    return runs
  }

  /// Whether two canvases of one size have the same cells in a row.
  func hasSameRow(_ y: Int, as other: Canvas) -> Bool {
    let range = y * size.width..<(y + 1) * size.width
    return cells[range] == other.cells[range]
  }

  /// Sets one glyph and blanks the rest of a wide glyph that it covers in part. Answers its index.
  private mutating func set(_ glyph: String, width: Int, x: Int, y: Int, role: Role) -> Int {
    let index = y * size.width + x
    if cells[index].isContinuation && x > 0 { cells[index - 1].text = " " }
    let after = x + width
    if after < size.width && cells[index + width].isContinuation { cells[index + width].text = " " }
    cells[index].text = glyph
    cells[index].role = role
    if width == 2 {
      cells[index + 1].text = ""
      cells[index + 1].role = role
    }
    return index
  }
}
