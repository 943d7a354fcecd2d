import CTerminal

/// Measuring and cutting text by the columns it takes, as the terminal counts them.
///
/// The width of a text is the sum of the widths of its scalars: a combining mark takes none, `李` two.
public enum Text {
  /// Columns of one scalar; 0 for a mark that joins the letter before it, −1 for what is never shown.
  public static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? -1 : 1 }
    if isHidden(value) { return -1 }
    // Letters of Cyrillic, but for its combining signs: nearly all text here.
    if value >= 0x400 && value < 0x530 { return value >= 0x483 && value <= 0x489 ? 0 : 1 }
    return Int(qonys_term_width(value))
  }

  /// Columns of a text.
  public static func width(_ text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += max(0, width(scalar)) }
    return sum
  }

  /// Whether a scalar is a control, bidirectional or other invisible character that a screen never
  /// shows: it could reverse or hide what stands beside it.
  static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The text as one line: controls and bidirectional marks out, line ends and tabs as spaces.
  public static func oneLine(_ text: some StringProtocol) -> String {
    var cleaned = String.UnicodeScalarView()
    var last: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\n", "\r", "\t": cleaned.append(" ")
      default: if !isHidden(scalar.value) { cleaned.append(scalar) }
      }
      last = scalar
    }
    return String(cleaned)
  }

  /// The beginning of the text that fits, with `…` in its last column when something was cut.
  public static func cut(_ text: String, to columns: Int) -> String {
    if width(text) <= columns { return text }
    guard columns > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let wide = max(0, width(scalar))
      if used + wide > columns - 1 { break }
      kept.append(scalar)
      used += wide
    }
    return String(kept) + "…"
  }

  /// The text broken at spaces into lines of at most `columns`; a longer word is broken where it must.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let wide = width(word)
        if used > 0 && used + 1 + wide > columns {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 {
          line += " "
          used += 1
        }
        for character in word {
          let step = width(String(character))
          if used + step > columns {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += step
        }
      }
      lines.append(line)
    }
    return lines
  }
}
