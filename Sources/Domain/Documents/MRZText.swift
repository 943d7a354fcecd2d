/// A text as typed or scanned into one field, read as signs of a machine readable zone.
///
/// What was typed on a Russian or Kazakh layout is read as the same keys of the US layout give it; case,
/// spaces and line ends do not matter.
struct MRZText {
  /// The signs between spaces and line ends.
  let parts: [[UInt8]]

  var signs: [UInt8] { Array(parts.joined()) }

  /// The readings of a text: one, or two where `«` may stand for one filler or for two.
  static func readings(of text: String) -> [MRZText] {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let isKazakh = isKazakhRow(text)
    return (text.contains("«") ? [1, 2] : [1]).map { fillers in
      MRZText(
        parts: parts.map { part in
          part.flatMap { character in
            character == "«"
              ? Array(repeating: MRZSigns.filler, count: fillers)
              : sign(character, isKazakh: isKazakh).map { [$0] } ?? []
          }
        }.filter { !$0.isEmpty })
    }
  }

  /// Whether `" , .` are the 1, 6 and 7 of the Kazakh digit row: other signs of the row stand beside them, or
  /// there are Cyrillic letters and no digits.
  private static func isKazakhRow(_ text: String) -> Bool {
    text.contains { $0.isCyrillicLetter && KeyboardLayout.kazakhDigits[$0] != nil }
      || text.contains(where: \.isCyrillicLetter) && !text.contains { $0.isASCII && $0.isWholeNumber }
  }

  /// The sign of the zone that a typed character stands for; nil for what does not show.
  private static func sign(_ character: Character, isKazakh: Bool) -> UInt8? {
    if let digit = KeyboardLayout.kazakhDigits[character], isKazakh { return digit.asciiValue }
    // The keys of the layouts; the filler also as it is printed, or typed without Shift.
    switch KeyboardLayout.latinKey(character) {
    case "<", ",", "‹", "＜": return MRZSigns.filler
    case let key where key.isASCII && (key.isLetter || key.isWholeNumber):
      return key.uppercased().utf8.first
    default:
      let shows = character.unicodeScalars.contains {
        ![.control, .format].contains($0.properties.generalCategory)
      }
      return shows ? MRZSigns.unreadable : nil
    }
  }
}

// MARK: - What a text looks like

extension MRZText {
  /// Shorter texts than one line of the smallest document must begin unmistakably.
  private static let fewestSigns = 30
  /// More signs are not one zone.
  private static let mostSigns = 120
  /// More signs that no zone has, and the text is something else.
  private static let mostUnreadable = 6

  /// Whether the text may be a zone, whole or not: of some length, with fillers, nearly all its signs readable.
  var looksLikeZone: Bool {
    let signs = signs
    let isShort = signs.count < MRZText.fewestSigns
    guard signs.count <= MRZText.mostSigns else { return false }
    let unreadable = signs.count { $0 == MRZSigns.unreadable }
    guard unreadable <= MRZText.mostUnreadable, signs.count > 5 else { return false }
    let hasFillerInCode = signs[1] == MRZSigns.filler
    return isShort
      ? hasFillerInCode && beginsAsZone
      : hasFillerInCode || signs.contains([MRZSigns.filler, MRZSigns.filler])
  }

  /// Whether the text begins with the code of a travel document or a visa and a state.
  var beginsAsZone: Bool {
    let signs = signs
    guard signs.count >= 5, "PIACV".utf8.contains(signs[0]),
      signs[1] == MRZSigns.filler || MRZText.isLetter(signs[1])
    else { return false }
    return signs[2..<5].allSatisfy(MRZText.isLetter) || signs[2..<5].elementsEqual("D<<".utf8)
  }

  /// Whether there are letters, digits and fillers, as in every whole zone.
  var hasAllKinds: Bool {
    let signs = signs
    return signs.contains(where: MRZText.isLetter) && signs.contains { $0.digit != nil }
      && signs.contains(MRZSigns.filler)
  }

  private static func isLetter(_ sign: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(sign)
  }

  /// Whether the text came as the lines of a format, none of them far from its length.
  func hasLines(of format: MRZFormat) -> Bool {
    parts.count == format.lines && parts.allSatisfy { abs($0.count - format.width) <= format.width / 4 }
  }

  /// The first line, from 0, that is too short or too long; nil where all are right.
  func lineOfWrongLength(_ format: MRZFormat) -> Int? {
    parts.firstIndex { $0.count != format.width }
  }
}

extension Character {
  /// Whether this is a letter of the Cyrillic blocks.
  fileprivate var isCyrillicLetter: Bool {
    unicodeScalars.first.map { $0.isCyrillic } ?? false
  }
}
