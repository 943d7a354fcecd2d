import Foundation

/// Takes out of typed, pasted and imported text what does not show or would disturb a terminal.
///
/// The result is NFC: SQLite and FTS5 compare code points, and a decomposed й would never be found.
public enum Cleaning {
  /// Marks beyond this number on one letter are cut.
  private static let marksOnOneLetter = 3

  /// The text in NFC, on one line, with single spaces, without control, bidirectional, zero-width,
  /// private and unassigned code points and without terminal sequences.
  ///
  /// - Parameter maxLength: code points that the field holds; a longer text is told of, not cut.
  public static func clean(_ text: String, maxLength: Int = 200) -> Cleaned {
    let cleaned = isSurelyClean(text) ? text : thoroughly(text)
    return Cleaned(
      text: cleaned,
      changed: !isSame(cleaned, text),
      tooLong: cleaned.utf8.count > maxLength && cleaned.unicodeScalars.count > maxLength)
  }

  /// Whether two texts are the same, their spaces left aside.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func signs(_ text: String) -> some Sequence<Unicode.Scalar> {
      text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    }
    return one.utf8.elementsEqual(other.utf8) || signs(one).elementsEqual(signs(other))
  }

  /// Whether cleaning would leave the text as it is.
  public static func isClean(_ text: String) -> Bool {
    isSurelyClean(text) || thoroughly(text).utf8.elementsEqual(text.utf8)
  }

  /// True for what nearly all text is: printable ASCII, Cyrillic and plain Latin letters with single
  /// spaces. False says only that a closer look is needed.
  private static func isSurelyClean(_ text: String) -> Bool {
    var afterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if afterSpace { return false }
        afterSpace = true
      case 0x21...0x7E, 0xC0...0x17F, 0x400...0x482, 0x48A...0x52F, 0x2116:
        afterSpace = false
      default:
        return false
      }
    }
    return !afterSpace || text.isEmpty
  }

  private static func thoroughly(_ text: String) -> String {
    var scalars = TerminalSequences.removed(from: text).makeIterator()
    var kept = String.UnicodeScalarView()
    var marks = 0
    var pendingSpace = false
    while let scalar = scalars.next() {
      switch Part(scalar) {
      case .nothing:
        continue
      case .space:
        pendingSpace = !kept.isEmpty
      case .mark:
        marks += 1
        // A mark without a letter would sit on whatever stands before it on the screen.
        if kept.isEmpty || pendingSpace || marks > marksOnOneLetter { continue }
        kept.append(scalar)
      case .sign:
        if pendingSpace { kept.append(" ") }
        pendingSpace = false
        marks = 0
        kept.append(scalar)
      }
    }
    return String(kept).precomposedStringWithCanonicalMapping
  }

  /// What a code point is to a reader.
  private enum Part {
    case nothing, space, mark, sign

    init(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control:
        self = properties.isWhitespace ? .space : .nothing
      case .spaceSeparator, .lineSeparator, .paragraphSeparator:
        self = .space
      case .format, .privateUse, .surrogate, .unassigned:
        self = .nothing
      case _ where properties.isDefaultIgnorableCodePoint:
        self = .nothing
      case .nonspacingMark, .enclosingMark, .spacingMark:
        self = .mark
      default:
        self = .sign
      }
    }
  }
}
