/// What a person would see: a small terminal, as the descriptions xterm-256color and vt100 tell of it.
///
/// Colours are not kept; reverse is, for it shows where one stands.
struct TerminalScreen {
  /// One place for a letter.
  struct Cell: Equatable {
    /// A letter with its marks; "" in the right half of a wide one.
    var text = " "
    var isReverse = false
  }

  /// The columns of the window.
  private(set) var width: Int
  /// The rows of the window.
  private(set) var height: Int
  var cells: [[Cell]]
  var x = 0
  var y = 0
  /// The last column is written and the next letter goes to the next line.
  var isWrapPending = false
  var top = 0
  var bottom: Int
  var isReverse = false
  var isInserting = false
  var wraps = true
  var lastWritten: Unicode.Scalar?
  var saved = (x: 0, y: 0, isReverse: false)
  /// The normal screen while the alternate one is shown.
  var behind: [[Cell]]?
  /// Whether the cursor is shown.
  var isCursorVisible = true
  /// Whether pasted text comes in marks.
  var takesPaste = false
  /// How often the bell rang.
  var bells = 0

  private var state = State.ground
  private var partial: [UInt8] = []

  /// What has been read of a sequence.
  private enum State {
    case ground
    case escape
    /// One more byte names a character set or the like.
    case designation
    case control(String)
    case string(isEnding: Bool)
  }

  /// An empty screen.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bottom = height - 1
    cells = Self.blank(width, height)
  }

  static func blank(_ width: Int, _ height: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: width), count: height)
  }

  /// Whether the program has the screen to itself.
  var isAlternate: Bool { behind != nil }

  /// The rows as text, without the blanks at their ends.
  var lines: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole screen as text.
  var text: String { lines.joined(separator: "\n") }

  /// What of a row is shown in reverse.
  func reversed(row: Int) -> String { cells[row].filter(\.isReverse).map(\.text).joined() }

  /// Another size of the window; what stood there stays in its corner.
  mutating func resize(width: Int, height: Int) {
    func fitted(_ rows: [[Cell]]) -> [[Cell]] {
      var fitted = Self.blank(width, height)
      for (y, row) in rows.prefix(height).enumerated() {
        for (x, cell) in row.prefix(width).enumerated() { fitted[y][x] = cell }
      }
      return fitted
    }
    cells = fitted(cells)
    behind = behind.map(fitted)
    (self.width, self.height) = (width, height)
    (top, bottom) = (0, height - 1)
    moveTo(x, y)
  }

  // MARK: Reading

  /// Takes what a program wrote, in pieces of any length.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if partial.isEmpty, byte < 0x80 {
        take(Unicode.Scalar(byte))
        continue
      }
      partial.append(byte)
      let length = partial[0] >= 0xF0 ? 4 : partial[0] >= 0xE0 ? 3 : partial[0] >= 0xC0 ? 2 : 1
      guard partial.count >= length else { continue }
      String(decoding: partial, as: UTF8.self).unicodeScalars.forEach { take($0) }
      partial = []
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .ground:
      if scalar == "\u{1B}" { state = .escape } else { ground(scalar) }
    case .escape:
      state = .ground
      switch scalar {
      case "[": state = .control("")
      case "]", "P", "X", "^", "_": state = .string(isEnding: false)
      case "(", ")", "*", "+", "#", "%", " ": state = .designation
      default: escape(scalar)
      }
    case .designation:
      state = .ground
    case .control(let parameters):
      switch scalar.value {
      case 0x20...0x3F: state = .control(parameters + String(scalar))
      case 0x1B: state = .escape
      case 0x00..<0x20: ground(scalar)
      default:
        state = .ground
        control(scalar, parameters)
      }
    case .string(let isEnding):
      if scalar == "\u{07}" || isEnding && scalar == "\\" {
        state = .ground
      } else {
        state = .string(isEnding: scalar == "\u{1B}")
      }
    }
  }

  private mutating func ground(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x07: bells += 1
    case 0x08: moveTo(x - 1, y)
    case 0x09: moveTo((x / 8 + 1) * 8, y)
    case 0x0A...0x0C: index()
    case 0x0D: moveTo(0, y)
    case 0x00..<0x20, 0x7F: break
    default: put(scalar)
    }
  }
}
