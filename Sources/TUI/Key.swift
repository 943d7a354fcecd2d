/// One key as a screen meets it, whatever the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign as it was typed.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Esc.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Left with Ctrl, Shift or Alt.
  case wordLeft
  /// Right with Ctrl, Shift or Alt.
  case wordRight
  /// F1 and so on; Alt with a digit counts too, for desktops keep some function keys to themselves.
  case function(Int)
  /// Ctrl with a letter, given small: `.control("z")`.
  case control(Character)
  /// Alt with a character that is no digit key.
  case alt(Character)
  /// A text pasted as a whole.
  case paste(String)
  /// The window has another size, or the screen must be drawn again.
  case resize
  /// The program is asked to end at once: keep what was typed.
  case hangUp
  /// A command chosen by its binding's id in the list of commands.
  case command(String)
}

extension Key {
  /// The key for a character that a terminal sent, control characters included.
  init?(scalar: Unicode.Scalar, withAlt: Bool) {
    switch scalar.value {
    case _ where withAlt: self = Key.alt(typed: Character(scalar))
    case 0x0D, 0x0A: self = .enter
    case 0x09: self = .tab
    case 0x1B: self = .escape
    case 0x7F, 0x08: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00..<0x20: return nil
    default:
      if Text.isHidden(scalar.value) { return nil }
      self = .character(Character(scalar))
    }
  }

  /// Alt with a character: on the digit row it is a function key, on any layout.
  static func alt(typed character: Character) -> Key {
    if let digit = Layout.digit(of: character) { return .function(digit == 0 ? 10 : digit) }
    return .alt(character)
  }

  /// What stands on the same key of a US keyboard, small, for shortcuts that are a letter or a digit;
  /// nil for keys that type nothing.
  public var latin: Character? {
    switch self {
    case .character(let typed), .alt(let typed), .control(let typed): Layout.latin(of: typed)
    default: nil
    }
  }

  /// Whether a shortcut means this key: the same key, or a letter or digit on the same physical key.
  public func matches(_ shortcut: Key) -> Bool {
    if self == shortcut { return true }
    switch (self, shortcut) {
    case (.character, .character(let wanted)), (.alt, .alt(let wanted)): return latin == wanted
    default: return false
    }
  }

  /// What is written on the key, the same in every language of the program.
  public var caption: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    case .paste, .resize, .hangUp, .command: ""
    }
  }
}
