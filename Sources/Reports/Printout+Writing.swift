import Interchange

extension Printout {
  /// Writes it into a file, readable by its owner alone.
  /// - Returns: how many rows there were.
  /// - Throws: `InterchangeError` where the file is there already or cannot be made; what the rows throw.
  @discardableResult
  public func write(_ face: Face, to path: String?, overwrite: Bool = false) throws -> Int {
    let file = try OutputFile(path, overwrite: overwrite)
    let count =
      switch face {
      case .csv: try writeCSV(file)
      case .text: try writeText(file)
      case .html: try writeHTML(file)
      }
    try file.finish()
    return count
  }

  /// The table under its headings, then the sums; what it is, of which day and by which filter stands in the first cell under it.
  private func writeCSV(_ file: OutputFile) throws -> Int {
    let writer = try CSVWriter(file, withMark: true)
    try writer.write(columns.map(\.title))
    var count = 0
    try rows { cells in
      try writer.write(cells)
      count += 1
    }
    for text in sums + [([title] + notes).joined(separator: " · "), mark] {
      try writer.write([text] + Array(repeating: "", count: max(0, columns.count - 1)))
    }
    return count
  }

  // MARK: Plain text

  private func writeText(_ file: OutputFile) throws -> Int {
    func line(_ text: String) throws { try file.write(text.utf8 + [UInt8(ascii: "\n")]) }
    let rule = String(repeating: "-", count: columns.reduce(-1) { $0 + $1.width + 1 })
    try line(title)
    for note in notes { try line(note) }
    try line("")
    for text in Self.lines(columns.map(\.title), columns) { try line(text) }
    try line(rule)
    var count = 0
    try rows { cells in
      for text in Self.lines(cells, columns) { try line(text) }
      count += 1
    }
    try line(rule)
    for text in sums + ending { try line(text) }
    try line("")
    try line(mark)
    return count
  }

  /// A row as lines of the columns' widths: what is longer goes on below.
  static func lines(_ cells: [String], _ columns: [Column]) -> [String] {
    let parts = zip(cells, columns).map { broken($0, to: $1.width) }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line = ""
      for (column, lines) in zip(columns, parts) {
        let part = row < lines.count ? lines[row] : ""
        let pad = String(repeating: " ", count: max(0, column.width - part.count))
        line += (column.isNumber ? pad + part : part + pad) + " "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Breaks a text between words, a longer word within.
  static func broken(_ text: String, to width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      var word = word[...]
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
        continue
      }
      if !last.isEmpty { lines.append("") }
      while word.count > width {
        lines[lines.count - 1] = String(word.prefix(width))
        lines.append("")
        word = word.dropFirst(width)
      }
      lines[lines.count - 1] = String(word)
    }
    return lines
  }

  // MARK: HTML

  /// One page that needs nothing else; headings come again on every sheet, the left margin has room for holes.
  private func writeHTML(_ file: OutputFile) throws -> Int {
    func put(_ text: String) throws { try file.write((text + "\n").utf8) }
    try put(
      """
      <!DOCTYPE html>
      <html lang="\(Self.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Self.escaped(title))</title>
      <style>
      @page { size: A4 landscape; margin: 12mm 10mm 12mm 22mm }
      body { font: 10pt/1.3 "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #000; margin: 1em }
      h1 { font-size: 13pt; margin: 0 0 .3em }
      p { margin: .15em 0 }
      table { border-collapse: collapse; width: 100%; margin: .8em 0 }
      th, td { border: .5pt solid #666; padding: .15em .4em; text-align: left; vertical-align: top }
      th { background: #eee }
      td.n, th.n { text-align: right; white-space: nowrap }
      thead { display: table-header-group }
      tr { break-inside: avoid }
      .mark { font-style: italic; margin-top: 1em }
      </style>
      </head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      """)
    for note in notes { try put("<p>\(Self.escaped(note))</p>") }
    try put("<table>\n<thead>\n\(row(columns.map(\.title), "th"))\n</thead>\n<tbody>")
    var count = 0
    try rows { cells in
      try put(row(cells, "td"))
      count += 1
    }
    try put("</tbody>\n</table>")
    for line in sums + ending { try put("<p>\(Self.escaped(line))</p>") }
    try put("<p class=\"mark\">\(Self.escaped(mark))</p>\n</body>\n</html>")
    return count
  }

  private func row(_ cells: [String], _ tag: String) -> String {
    let written = zip(cells, columns).map { cell, column in
      "<\(tag)\(column.isNumber ? " class=\"n\"" : "")>\(Self.escaped(cell))</\(tag)>"
    }
    return "<tr>\(written.joined())</tr>"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for sign in text.unicodeScalars {
      switch sign {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(sign)
      }
    }
    return escaped
  }
}
