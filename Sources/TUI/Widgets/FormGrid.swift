/// Many records of one kind as a grid: each row is a ``Form``, so that a cell is typed in, picked and taken back just
/// as a field is.
///
/// The grid knows which row has the cursor and how rows are drawn; the forms are the screen's own.
public struct FormGrid: Sendable {
  /// A column.
  public struct Column: Sendable {
    /// The field.
    public let id: String
    /// Its heading.
    public let title: String
    /// Columns of the screen.
    public let width: Int

    /// A column, as wide as its heading's longest word at least: a heading takes two lines where it must.
    public init(_ id: String, _ title: String, width: Int) {
      self.id = id
      self.title = title
      self.width = max(width, title.split(separator: " ").map { Text.width($0) }.max() ?? 0)
    }
  }

  /// A row as it is drawn.
  public struct Row {
    /// Whose it is.
    public let name: String
    /// What stands in it.
    public let form: Form
    /// Whether anything of it has been changed.
    public let isChanged: Bool

    /// A row.
    public init(name: String, form: Form, isChanged: Bool) {
      self.name = name
      self.form = form
      self.isChanged = isChanged
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// Columns of the names.
  public var nameWidth: Int
  /// The row that has the cursor.
  public private(set) var selected = 0

  /// A grid with the cursor on its first row.
  public init(_ columns: [Column], nameWidth: Int) {
    self.columns = columns
    self.nameWidth = nameWidth
  }

  /// Goes to a row.
  public mutating func select(_ row: Int) { selected = max(0, row) }

  /// The row that a key leads to, of so many; nil where the key means nothing to the grid. A cell whose choices or
  /// suggestions are open keeps its keys.
  public func row(for key: Key, of count: Int, page: Int, in form: Form) -> Int? {
    guard !form.isListOpen else { return nil }
    switch key {
    case .up: return max(0, selected - 1)
    case .down: return min(count - 1, selected + 1)
    case .pageUp: return max(0, selected - page)
    case .pageDown: return min(count - 1, selected + page)
    default: return nil
    }
  }

  /// Draws headings and rows, scrolled so that the cell in focus is seen.
  public func draw(_ rows: [Row], on canvas: inout Canvas, in area: Rect) {
    guard rows.indices.contains(selected), area.height > 1 else { return }
    let focus = rows[selected].form.focusedID
    let shown = columnsShown(focus, width: area.width - nameWidth - 3)
    let titles = shown.map { Text.wrapped($0.title, to: $0.width) }
    let head = area.top(titles.map(\.count).max() ?? 1)
    var x = area.x + nameWidth + 3
    var places: [(column: Column, x: Int)] = []
    for (column, title) in zip(shown, titles) {
      let place = Rect(x, head.maxY - title.count, column.width, title.count).intersection(head)
      canvas.put(lines: title, in: place, role: column.id == focus ? .heading : .label)
      places.append((column, x))
      x += column.width + 1
    }
    let body = area.dropTop(head.height)
    let first = max(0, min(selected - body.height / 2, rows.count - body.height))
    for (line, row) in rows.dropFirst(first).prefix(body.height).enumerated() {
      draw(row, isSelected: first + line == selected, on: &canvas, in: body.row(line), places)
    }
    if let open = places.first(where: { $0.column.id == focus }) {
      rows[selected].form.drawList(on: &canvas, x: open.x, below: body.y + selected - first, in: area)
    }
  }

  /// The columns that fit, the one in focus among them.
  private func columnsShown(_ focus: String, width: Int) -> [Column] {
    func fitting(from first: Int) -> ArraySlice<Column> {
      var room = width
      var end = first
      while end < columns.count, room >= columns[end].width {
        room -= columns[end].width + 1
        end += 1
      }
      return columns[first..<max(end, first)]
    }
    let wanted = columns.firstIndex { $0.id == focus } ?? 0
    for first in 0...wanted {
      let shown = fitting(from: first)
      if shown.indices.contains(wanted) { return Array(shown) }
    }
    return [columns[wanted]]
  }

  private func draw(
    _ row: Row, isSelected: Bool, on canvas: inout Canvas, in line: Rect, _ places: [(column: Column, x: Int)]
  ) {
    let worst = row.form.fields.compactMap(\.worstNote).min { $0.kind.rawValue < $1.kind.rawValue }
    let (mark, role): (String, Role) =
      switch worst?.kind {
      case .problem: ("✗", .problem)
      case .warning: ("!", .warning)
      default: (row.isChanged ? "*" : "", .marked)
      }
    if isSelected { canvas.put("▸", x: line.x, y: line.y, role: .marked, within: line) }
    canvas.put(mark, x: line.x + 1, y: line.y, role: role, within: line)
    canvas.put(
      Text.cut(row.name, to: nameWidth), in: line.dropLeft(2).left(nameWidth),
      role: isSelected ? .heading : .plain)
    for (column, x) in places {
      let place = Rect(x, line.y, column.width, 1).intersection(line)
      row.form.drawCell(column.id, isFocused: isSelected, on: &canvas, in: place)
    }
  }
}
