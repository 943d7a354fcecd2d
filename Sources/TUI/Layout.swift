/// Which key of the keyboard typed a character, on the US, Russian and Kazakh layouts.
public enum Layout {
  /// The digit on whose key a character stands, on the Kazakh layout or as itself.
  ///
  /// The digit row of the Kazakh layout types `" ә і ң ғ , . ү ұ қ`: 1…9 and 0.
  public static func digit(of character: Character) -> Int? {
    switch character {
    case "1", "\"": 1
    case "2", "ә", "Ә": 2
    case "3", "і", "І": 3
    case "4", "ң", "Ң": 4
    case "5", "ғ", "Ғ": 5
    case "6", ",": 6
    case "7", ".": 7
    case "8", "ү", "Ү": 8
    case "9", "ұ", "Ұ": 9
    case "0", "қ", "Қ": 0
    default: nil
    }
  }

  /// What the key of a character types on the US layout, small.
  public static func latin(of character: Character) -> Character {
    if let digit = digit(of: character) { return Character(String(digit)) }
    let small = character.lowercased()
    if let found = small.first.flatMap({ letters[$0] }) { return found }
    return small.count == 1 ? small.first ?? character : character
  }

  private static let letters: [Character: Character] = {
    let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюёөһ"
    let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`-="
    return Dictionary(uniqueKeysWithValues: zip(cyrillic, latin))
  }()
}
