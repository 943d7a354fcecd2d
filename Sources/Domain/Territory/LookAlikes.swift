/// Finds foreign letters that stand for Kazakh ones and look almost like them.
public enum LookAlikes {
  /// Macedonian, Ukrainian and Belarusian letters, and the Latin schwa, seen in classifier editions.
  private static let foreign: Set<Character> = [
    "Ќ", "ќ", "Ѓ", "ѓ", "Ў", "ў", "Ї", "ї", "Ј", "ј", "Є", "є", "Ґ", "ґ", "Ə", "ə",
  ]

  /// The suspicious letters of a name in the order of their place: foreign Cyrillic ones, and Latin ones in
  /// a word that has Cyrillic letters. To be reported, never repaired silently.
  public static func report(in name: String) -> [Character] {
    name.split { !$0.isLetter && !$0.isNumber }.flatMap { word in
      let hasCyrillic = word.unicodeScalars.contains { $0.isCyrillic }
      return word.filter { foreign.contains($0) || hasCyrillic && $0.isASCII && $0.isLetter }
    }
  }
}
