/// Glyphs for terminals whose font lacks lines, marks and arrows, such as the Linux text console.
///
/// Screens draw the full set; the terminal layer exchanges it here, so no screen thinks of it.
enum PlainGlyphs {
  /// Whether a terminal needs them. QONYS_PLAIN asks for them anywhere.
  static func suit(terminal: String, environment: [String: String]) -> Bool {
    if let wish = environment["QONYS_PLAIN"], !wish.isEmpty { return true }
    let poor = ["linux", "vt", "ansi", "cons25", "sun", "pcansi"]
    return poor.contains { terminal.hasPrefix($0) }
  }

  /// The text with every glyph that may be missing exchanged for one that is not.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(exchange[scalar] ?? scalar) }
    return String(plain)
  }

  private static let exchange: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("─━═", "-"), ("│┃║▏▎▍", "|"), ("┌┐└┘├┤┬┴┼╔╗╚╝", "+"),
      ("●", "*"), ("◐", "%"), ("○◦", "o"), ("▸▶→", ">"), ("◂◀←", "<"), ("▲↑", "^"), ("▼▾↓", "v"),
      ("✓", "+"), ("✗", "x"), ("·", "."), ("…", "~"), ("−–—", "-"), ("‹", "<"), ("›", ">"),
      ("▁", "_"), ("▂", "."), ("▃", ":"), ("▄", "-"), ("▅", "="), ("▆", "+"), ("▇", "*"), ("█", "#"),
      ("▀", "^"),
      ("░▒▓", "%"),
    ]
    var exchange: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (glyphs, plain) in pairs {
      for glyph in glyphs.unicodeScalars { exchange[glyph] = plain.unicodeScalars.first }
    }
    return exchange
  }()
}
