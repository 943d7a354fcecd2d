/// Writes CSV rows into a file.
public struct CSVWriter {
  private let file: OutputFile
  private let separator: UInt8

  /// A writer; a byte order mark lets spreadsheets see that the text is UTF-8.
  public init(_ file: OutputFile, separator: UInt8 = UInt8(ascii: ","), withMark: Bool = false) throws {
    self.file = file
    self.separator = separator
    if withMark { try file.write(TextEncoding.mark) }
  }

  /// Writes a row of cells as they are: `guarded` says whether they may be formulas.
  public func write(_ cells: some Sequence<String>, guarded: Bool = true) throws {
    var line: [UInt8] = []
    line.reserveCapacity(256)
    var isFirst = true
    for cell in cells {
      if !isFirst { line.append(separator) }
      isFirst = false
      append(guarded ? FormulaGuard.guarded(cell) : cell, to: &line)
    }
    line.append(UInt8(ascii: "\n"))
    try file.write(line)
  }

  private func append(_ cell: String, to line: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.utf8.contains {
      $0 == separator || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else {
      line.append(contentsOf: cell.utf8)
      return
    }
    line.append(quote)
    for byte in cell.utf8 {
      if byte == quote { line.append(quote) }
      line.append(byte)
    }
    line.append(quote)
  }
}
