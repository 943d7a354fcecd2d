import TUI

/// A canvas as an SVG picture, in the colours of the full theme on a dark terminal.
struct SVGPicture {
  private static let cell = (width: 8.4, height: 18.0)
  private static let margin = 10.0
  private static let paper = "#1c1c1c"
  private static let ink = "#d0d0d0"

  /// The picture's text.
  let text: String

  init(_ canvas: Canvas, title: String) {
    let width = Double(canvas.size.width) * Self.cell.width + 2 * Self.margin
    let height = Double(canvas.size.height) * Self.cell.height + 2 * Self.margin
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.round(width))" height="\(Self.round(height))" \
      font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
      """,
      "<title>\(Self.escaped(title))</title>",
      "<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"\(Self.paper)\"/>",
    ]
    for y in 0..<canvas.size.height {
      for run in canvas.runs(row: y) { lines += Self.draw(run, y) }
    }
    if let cursor = canvas.cursor {
      let (x, y) = Self.place(cursor.x, cursor.y)
      lines.append(
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"2\" height=\"\(Self.cell.height)\" fill=\"#ffd75f\"/>")
    }
    text = (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private static func draw(_ run: Canvas.Run, _ y: Int) -> [String] {
    let style = Theme.full.style(run.role)
    let (left, top) = place(run.x, y)
    let columns = Double(Text.width(run.text)) * cell.width
    var lines: [String] = []
    if style.background >= 0 {
      lines.append(
        """
        <rect x="\(left)" y="\(top)" width="\(round(columns))" height="\(round(cell.height))" \
        fill="\(colour(style.background))"/>
        """)
    }
    guard run.text.contains(where: { $0 != " " }) else { return lines }
    let fill = style.foreground >= 0 ? colour(style.foreground) : ink
    var marks = ""
    if style.attributes.contains(.bold) { marks += " font-weight=\"bold\"" }
    if style.attributes.contains(.underline) { marks += " text-decoration=\"underline\"" }
    let baseline = round(margin + Double(y) * cell.height + 13.5)
    lines.append(
      """
      <text x="\(left)" y="\(baseline)" fill="\(fill)" textLength="\(round(columns))" \
      lengthAdjust="spacingAndGlyphs"\(marks)>\(escaped(run.text))</text>
      """)
    return lines
  }

  private static func place(_ x: Int, _ y: Int) -> (String, String) {
    (round(margin + Double(x) * cell.width), round(margin + Double(y) * cell.height))
  }

  /// One decimal: enough for a picture, and the same on every machine.
  private static func round(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A colour of the 256-colour palette: sixteen, the cube of 6×6×6, the greys.
  private static func colour(_ index: Int) -> String {
    let parts: [Int]
    switch index {
    case 232...255: parts = Array(repeating: 8 + (index - 232) * 10, count: 3)
    case 16...231:
      let cube = index - 16
      parts = [cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + $0 * 40 }
    default: parts = [208, 208, 208]
    }
    return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
