extension Table {
  /// Rows of records that are seen in an area.
  public func visibleRows(in area: Size) -> Int {
    max(0, area.height - (findsByTyping ? 1 : 0) - 1 - (totals == nil ? 0 : 1))
  }

  /// Draws the line of find, the headings, the rows and the totals.
  public func draw(on canvas: inout Canvas, in area: Rect) {
    var area = area
    if findsByTyping {
      drawFind(on: &canvas, in: area.top(1))
      area = area.dropTop(1)
    }
    if let totals {
      canvas.put(totals, in: area.bottom(1).inset(1, 0), role: .number)
      area = area.dropBottom(1)
    }
    let places = places(in: area.width)
    drawHeadings(on: &canvas, in: area.top(1), places)
    let body = area.dropTop(1)
    if rows.isEmpty {
      if !isStale { canvas.put(words.nothingFound, in: body.row(0).inset(3, 0), role: .dim) }
      if !body.isEmpty { canvas.cursor = Point(body.x, body.y) }
      return
    }
    let first = firstVisible(body.height)
    for (index, row) in rows.dropFirst(first).prefix(body.height).enumerated() {
      draw(row, isSelected: first + index == selected, on: &canvas, in: body.row(index), places)
    }
  }

  private func drawFind(on canvas: inout Canvas, in area: Rect) {
    let right = Text.width(found)
    canvas.put(found, in: area.inset(1, 0), role: .dim, align: .right)
    let line = area.inset(1, 0).dropRight(right + 1)
    let x = canvas.put(words.find, x: line.x, y: line.y, role: .label, within: line) + 1
    guard !findText.isEmpty else { return }
    let place = line.dropLeft(x - line.x)
    // The end of a long text is what is being typed.
    var text = findText[...]
    while Text.width(text) >= place.width && !text.isEmpty { text.removeFirst() }
    let end = canvas.put(text, x: place.x, y: place.y, role: .marked, within: place)
    canvas.put("▏", x: end, y: place.y, role: .dim, within: place)
  }

  /// Column and width of each table column: two for the cursor, two for the mark, one between columns.
  func places(in width: Int) -> [(x: Int, width: Int)] {
    let fixed = columns.reduce(0) { $0 + $1.width + 1 } - 1
    var spare = max(0, width - Self.margin - fixed - 1)
    var shares = columns.reduce(0) { $0 + $1.flex }
    var x = Self.margin
    return columns.map { column in
      let extra = shares == 0 ? 0 : spare * column.flex / shares
      spare -= extra
      shares -= column.flex
      defer { x += column.width + extra + 1 }
      return (x, column.width + extra)
    }
  }

  private static var margin: Int { 3 }

  private func drawHeadings(on canvas: inout Canvas, in area: Rect, _ places: [(x: Int, width: Int)]) {
    for (column, place) in zip(columns, places) {
      let sign = column.id == order ? (isDescending ? "▼" : "▲") : ""
      let title = Text.cut(column.title, to: place.width - (sign.isEmpty ? 0 : 2))
      canvas.put(
        sign.isEmpty ? title : "\(title) \(sign)",
        in: Rect(area.x + place.x, area.y, place.width, area.height).intersection(area), role: .heading,
        align: column.align)
    }
  }

  private func draw(
    _ row: Row, isSelected: Bool, on canvas: inout Canvas, in area: Rect,
    _ places: [(x: Int, width: Int)]
  ) {
    let role = isSelected ? .selected : row.role
    if isSelected {
      canvas.fill(area, role: .selected)
      canvas.put("▸", x: area.x, y: area.y, role: .selected, within: area)
      canvas.cursor = Point(area.x, area.y)
    }
    canvas.put(row.mark, in: area.dropLeft(1).left(2), role: role)
    if marked.contains(row.id) {
      canvas.put("✓", in: area.dropLeft(2).left(1), role: isSelected ? .selected : .marked)
    }
    for (index, place) in places.enumerated() where index < row.cells.count {
      canvas.put(
        row.cells[index], in: Rect(area.x + place.x, area.y, place.width, 1).intersection(area), role: role,
        align: columns[index].align)
    }
  }
}
