/// Reads CSV as RFC 4180 has it, row by row, from the bytes of a UTF-8 text.
///
/// Our own, because the libraries at hand read a whole file into dictionaries, take the separator as given,
/// lose which cells were quoted wrongly, and take seconds where this takes a fraction of one.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var lineNumber = 0
  /// How many bytes have been read: how far the file is.
  private(set) var offset = 0

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A reader at the beginning of a text.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The bytes in all.
  var count: Int { bytes.count }

  /// The next row that is not an empty line; nil at the end.
  mutating func next() -> CSVRow? {
    while offset < bytes.count {
      let row = bytes.withUnsafeBufferPointer { read($0) }
      if row.cells != [""] { return row }
    }
    return nil
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> CSVRow {
    lineNumber += 1
    var cells: [String] = []
    var isUnclosed = false
    cells.reserveCapacity(32)
    while true {
      if offset < text.count, text[offset] == Self.quote, !isUnclosed, let cell = readQuoted(text) {
        cells.append(cell)
      } else {
        // A quote without its second is a letter, else it would swallow the rest of the file.
        if offset < text.count, text[offset] == Self.quote { isUnclosed = true }
        let start = offset
        skipPlain(text)
        cells.append(Self.string(text[start..<offset]))
      }
      if offset < text.count, text[offset] == separator {
        offset += 1
        continue
      }
      skipLineEnd(text)
      return CSVRow(number: lineNumber, cells: cells, isUnclosed: isUnclosed)
    }
  }

  /// Goes to the separator or line end that closes the cell.
  private mutating func skipPlain(_ text: UnsafeBufferPointer<UInt8>) {
    while offset < text.count {
      let byte = text[offset]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { return }
      offset += 1
    }
  }

  private mutating func skipLineEnd(_ text: UnsafeBufferPointer<UInt8>) {
    if offset < text.count, text[offset] == Self.carriageReturn { offset += 1 }
    if offset < text.count, text[offset] == Self.lineFeed { offset += 1 }
  }

  /// A cell in quotes, a doubled quote standing for one; what follows the closing quote belongs to it.
  /// - Returns: nil where the quote is not closed; then nothing was read.
  private mutating func readQuoted(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var start = offset + 1
    var at = start
    var parts = ""
    while at < text.count {
      guard text[at] == Self.quote else {
        at += 1
        continue
      }
      if at + 1 < text.count, text[at + 1] == Self.quote {
        parts += Self.string(text[start...at])
        at += 2
        start = at
        continue
      }
      let inside = Self.string(text[start..<at])
      offset = at + 1
      let behind = offset
      skipPlain(text)
      if behind == offset { return parts.isEmpty ? inside : parts + inside }
      return parts + inside + Self.string(text[behind..<offset])
    }
    return nil
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }
}
