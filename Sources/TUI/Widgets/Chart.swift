/// Small charts of figures in the order of time.
public enum Chart {
  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One glyph a figure, from the lowest to the highest; a blank where there is no figure.
  public static func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }
    guard let low = known.min(), let high = known.max() else { return "" }
    return values.map { value in
      guard let value else { return " " }
      guard high > low else { return levels[levels.count / 2 - 1] }
      return levels[Int(((value - low) / (high - low) * Double(levels.count - 1)).rounded())]
    }.joined()
  }

  /// Columns that stand on the line of zero or hang from it, one a figure, as wide as the area allows.
  ///
  /// The rows of the area are shared out between what is above zero and what is below, by the figures.
  public static func columns(
    _ values: [Double?], on canvas: inout Canvas, in area: Rect, role: Role = .number
  ) {
    let known = values.compactMap { $0 }
    let high = max(0, known.max() ?? 0)
    let low = min(0, known.min() ?? 0)
    guard area.height > 1, high > low, !values.isEmpty else { return }
    let rows = area.height - 1
    var above = Int((Double(rows) * high / (high - low)).rounded())
    if high > 0 { above = max(1, above) }
    if low < 0 { above = min(rows - 1, above) }
    let zero = area.y + above
    canvas.fill(Rect(area.x, zero, area.width, 1), with: "─", role: .rule)
    let step = max(1, area.width / values.count)
    // One scale for both sides, or a small loss would look like a large gain.
    let scale = max(
      above > 0 ? high / Double(above) : 0, rows > above ? -low / Double(rows - above) : 0)
    for (index, value) in values.enumerated() {
      guard let value, (index + 1) * step <= area.width else { continue }
      let bar = Rect(area.x + index * step, 0, max(1, step - 1), 1)
      let eighths = Int((abs(value) / scale * 8).rounded())
      for row in 0..<(eighths + 7) / 8 {
        let filled = min(8, eighths - row * 8)
        let y = value > 0 ? zero - 1 - row : zero + 1 + row
        // Glyphs fill a cell from below; what hangs is drawn with whole and half cells.
        let glyph = value > 0 || filled == 8 ? levels[filled - 1] : filled > 4 ? "█" : "▀"
        canvas.fill(Rect(bar.x, y, bar.width, 1).intersection(area), with: glyph, role: role)
      }
    }
  }
}
