/// A key that types nothing by itself, as xterm sends it.
enum Key {
  case enter, tab, escape, backspace
  case up, down, left, right, home, end
  case f(Int)
  case control(Character)
  case alt(Character)

  /// What the terminal sends.
  var bytes: [UInt8] {
    switch self {
    case .enter: [0x0D]
    case .tab: [0x09]
    case .escape: [0x1B]
    case .backspace: [0x7F]
    case .up: Array("\u{1B}OA".utf8)
    case .down: Array("\u{1B}OB".utf8)
    case .right: Array("\u{1B}OC".utf8)
    case .left: Array("\u{1B}OD".utf8)
    case .home: Array("\u{1B}OH".utf8)
    case .end: Array("\u{1B}OF".utf8)
    case .f(let number): Array("\u{1B}\(Self.functions[number - 1])".utf8)
    case .control(let letter): letter.asciiValue.map { [$0 & 0x1F] } ?? []
    case .alt(let character): [0x1B] + String(character).utf8
    }
  }

  private static let functions = [
    "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
  ]
}
