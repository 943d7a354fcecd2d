/// The three keyboard layouts of the office: US, Russian and Kazakh, key by key.
///
/// Serves search and look-ups typed in a wrong layout (`Rfcsvjd` for Касымов), shortcuts, and numbers
/// typed on the Kazakh digit row.
public enum KeyboardLayout {
  /// The text as typed, then as the same keys give it in another layout, without repetitions.
  ///
  /// Latin text is read as Russian and as Kazakh, Cyrillic text as US; mixed text and plain numbers only
  /// as typed.
  public static func readings(of text: String) -> [String] {
    let isLatin = text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    let isCyrillic = text.unicodeScalars.contains { $0.isCyrillic }
    let others: [[Character: Character]]
    switch (isLatin, isCyrillic) {
    case (true, false): others = [usToRussian, usToKazakh]
    case (false, true): others = [cyrillicToUS]
    default: others = []
    }
    return others.reduce(into: [text]) { readings, keys in
      let reading = String(text.map { keys[$0] ?? $0 })
      if !readings.contains(reading) { readings.append(reading) }
    }
  }

  /// The text with the signs of the Kazakh digit row (`" ә і ң ғ , . ү ұ қ`) read as 1…9 and 0.
  ///
  /// For identification and other whole numbers, where a comma or a point has no meaning of its own.
  public static func digits(_ text: String) -> String {
    String(text.map { kazakhDigits[$0] ?? $0 })
  }

  /// The US letter or sign on the key that types this character, so that a shortcut works in any layout.
  public static func latinKey(_ character: Character) -> Character {
    cyrillicLetters[character] ?? character
  }

  /// The digit that a sign of the Kazakh digit row stands for.
  static let kazakhDigits: [Character: Character] = table(
    from: "\"әіңғ,.үұқӘІҢҒҮҰҚ", to: "12345678902345890")

  // Plain and shifted keys, in the same order in all three.
  private static let us =
    #"`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./\"#
    + #"~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?|"#
  private static let russian =
    #"ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.\"#
    + #"Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/"#
  private static let kazakh =
    #"("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№\"#
    + #")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?/"#

  private static let usToRussian = table(from: us, to: russian)
  private static let usToKazakh = table(from: us, to: kazakh)
  /// Signs go as on the Russian layout, for there the digit row types digits.
  private static let cyrillicToUS = table(from: russian, to: us).merging(cyrillicLetters) { $1 }
  private static let cyrillicLetters = table(from: kazakh + russian, to: us + us).filter { key, _ in
    key.unicodeScalars.contains { $0.isCyrillic }
  }

  private static func table(from keys: String, to signs: String) -> [Character: Character] {
    Dictionary(zip(keys, signs), uniquingKeysWith: { first, _ in first })
  }
}

extension Unicode.Scalar {
  /// Whether this is a sign of the Cyrillic blocks.
  var isCyrillic: Bool { value >= 0x400 && value < 0x530 }
}
