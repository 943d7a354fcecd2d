/// The box that dialogs draw themselves in: a title, lines of text, and room for what they ask.
enum DialogBox {
  static let width = 64

  /// Columns of its texts.
  static func textWidth(in area: Rect) -> Int { min(width, area.width) - 4 }

  /// Draws the box in the middle of a canvas and answers the area left under the lines.
  static func draw(
    title: String, lines: [String], room: Int, role: Role = .plain, on canvas: inout Canvas
  ) -> Rect {
    let area = canvas.area.dropBottom(1)
    let wrapped = lines.flatMap { Text.wrapped($0, to: textWidth(in: area)) }
    let gap = room > 0 && !wrapped.isEmpty ? 1 : 0
    let shown = Array(wrapped.prefix(max(0, area.height - 2 - room - gap)))
    let size = Size(min(width, area.width), shown.count + gap + room + 2)
    let inside = canvas.box(area.centred(size), title: title).inset(1, 0)
    canvas.put(lines: shown, in: inside, role: role)
    return inside.dropTop(shown.count + gap)
  }
}
