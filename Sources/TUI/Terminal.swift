import CTerminal

/// The real terminal: shows canvases and reads keys. One a process, used from the main thread.
public final class Terminal {
  /// Why there is no screen.
  public enum Failure: Error, Equatable {
    /// Input or output is not a terminal.
    case notATerminal
    /// The terminal cannot place its cursor.
    case cannotPlaceCursor
    /// Neither this terminal's description nor a usual one is installed.
    case unknown
    /// The terminal could not be set up.
    case failed
  }

  private var theme: Theme
  private let isPlain: Bool
  private var shown: Canvas?

  /// Takes the terminal. Throws `Failure`; then nothing was changed.
  public init(environment: [String: String]) throws {
    switch Int(qonys_term_open()) {
    case QONYS_TERM_OK: break
    case QONYS_TERM_NOT_A_TERMINAL: throw Failure.notATerminal
    case QONYS_TERM_NO_CURSOR: throw Failure.cannotPlaceCursor
    case QONYS_TERM_UNKNOWN: throw Failure.unknown
    default: throw Failure.failed
    }
    theme = Theme.best(colours: Int(qonys_term_colours()), environment: environment)
    isPlain = PlainGlyphs.suit(terminal: String(cString: qonys_term_name()), environment: environment)
  }

  deinit { qonys_term_close() }

  /// Gives the terminal back as it was.
  public func close() { qonys_term_close() }

  /// The size of the window.
  public var size: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    qonys_term_size(&height, &width)
    return Size(Int(width), Int(height))
  }

  /// Whether a key or a signal is waiting. May be asked from any thread, at the cost of one system
  /// call: a long reading of the database asks it and gives up.
  public static var isKeyWaiting: Bool { qonys_term_key_waiting() }

  /// The signal that asked the program to end, once a key was `.hangUp`.
  public private(set) var endSignal: Int32?

  /// The next key, or nil when none came within `milliseconds` (nil waits for ever).
  public func readKey(within milliseconds: Int?) -> Key? {
    let read = qonys_term_read_key(Int32(milliseconds ?? -1))
    switch Int(read.kind) {
    case QONYS_KEY_CHARACTER, QONYS_KEY_ALT:
      guard let scalar = Unicode.Scalar(UInt32(read.code)) else { return nil }
      return Key(scalar: scalar, withAlt: Int(read.kind) == QONYS_KEY_ALT)
    case QONYS_KEY_NAMED:
      return Self.named(Int(read.code))
    case QONYS_KEY_FUNCTION:
      return .function(Int(read.code))
    case QONYS_KEY_RESIZE, QONYS_KEY_RESUMED:
      shown = nil
      return .resize
    case QONYS_KEY_PASTE_BEGIN:
      return .paste(readPaste())
    case QONYS_KEY_HANG_UP:
      endSignal = read.code
      return .hangUp
    default:
      return nil
    }
  }

  /// The pasted text up to its end mark. A terminal that never sends the mark ends it by a pause.
  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    while true {
      let read = qonys_term_read_key(1000)
      switch Int(read.kind) {
      case QONYS_KEY_CHARACTER, QONYS_KEY_ALT:
        // A paste of a whole file by mistake is cut, not kept in memory.
        if let scalar = Unicode.Scalar(UInt32(read.code)), text.count < 100_000 { text.append(scalar) }
      case QONYS_KEY_NAMED where Int(read.code) == QONYS_NAMED_ENTER:
        text.append("\n")
      case QONYS_KEY_RESIZE, QONYS_KEY_RESUMED:
        shown = nil
      case QONYS_KEY_PASTE_END, QONYS_KEY_HANG_UP:
        return String(text)
      case QONYS_KEY_NONE where !qonys_term_key_waiting():
        return String(text)
      default:
        break
      }
    }
  }

  private static func named(_ code: Int) -> Key? {
    switch code {
    case QONYS_NAMED_UP: .up
    case QONYS_NAMED_DOWN: .down
    case QONYS_NAMED_LEFT: .left
    case QONYS_NAMED_RIGHT: .right
    case QONYS_NAMED_HOME: .home
    case QONYS_NAMED_END: .end
    case QONYS_NAMED_PAGE_UP: .pageUp
    case QONYS_NAMED_PAGE_DOWN: .pageDown
    case QONYS_NAMED_INSERT: .insert
    case QONYS_NAMED_DELETE: .delete
    case QONYS_NAMED_BACKSPACE: .backspace
    case QONYS_NAMED_ENTER: .enter
    case QONYS_NAMED_BACK_TAB: .backTab
    case QONYS_NAMED_WORD_LEFT: .wordLeft
    case QONYS_NAMED_WORD_RIGHT: .wordRight
    default: nil
    }
  }

  /// Shows a canvas; only rows that changed are sent on.
  public func show(_ canvas: Canvas) {
    if shown == canvas { return }
    let before = shown?.size == canvas.size ? shown : nil
    for y in 0..<canvas.size.height where before.map({ !canvas.hasSameRow(y, as: $0) }) ?? true {
      for run in canvas.runs(row: y) { put(run, y) }
    }
    let cursor = canvas.cursor
    qonys_term_cursor(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0), cursor != nil)
    qonys_term_flush()
    shown = canvas
  }

  private func put(_ run: Canvas.Run, _ y: Int) {
    let style = theme.style(run.role)
    var text = isPlain ? PlainGlyphs.plain(run.text) : run.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        qonys_term_put(
          Int32(y), Int32(run.x), start, Int32(characters.count), style.attributes.rawValue,
          Int32(style.foreground), Int32(style.background))
      }
    }
  }

  /// Draws everything anew with the next canvas, whatever the terminal shows.
  public func forget() {
    shown = nil
    qonys_term_forget()
  }

  /// Gives the terminal back and stops, as Ctrl-Z does in a shell; comes back with `fg`.
  public func suspend() {
    if qonys_term_suspend() { shown = nil }
  }
}
