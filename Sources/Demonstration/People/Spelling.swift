/// How one name is written in other letters.
enum Spelling {
  /// The name in Russian letters: Қасымов → Касымов.
  static func russian(_ native: String) -> String {
    String(String.UnicodeScalarView(native.unicodeScalars.map { plain[$0] ?? $0 }))
  }

  /// The name in the capitals of a passport: Қасымов → KASSYMOV.
  static func latin(_ name: String) -> String {
    let letters = Array(Spelling.russian(name).lowercased())
    var result = ""
    for (place, letter) in letters.enumerated() {
      let isBetweenVowels =
        place > 0 && place + 1 < letters.count && vowels.contains(letters[place - 1])
        && vowels.contains(letters[place + 1])
      result += letter == "с" && isBetweenVowels ? "SS" : passport[letter] ?? ""
    }
    return result
  }

  /// The forms of a surname: what ends in -ов, -ев, -ёв has a form for women, in Latin letters too.
  static func surname(_ name: String) -> BySex {
    let end = name.suffix(2).lowercased()
    guard ["ов", "ев", "ёв", "ov", "ev"].contains(end) else { return BySex(male: name, female: name) }
    let ending = end.last == "в" ? "а" : name.last == "V" ? "A" : "a"
    return BySex(male: name, female: name + ending)
  }

  /// The father's name in the Russian shape: Серик → Серикович, Сериковна.
  static func russianPatronymic(_ father: String) -> BySex {
    guard let last = father.last else { return BySex(male: "", female: "") }
    let stem = "йь".contains(last) ? String(father.dropLast()) : father
    let joint = "аеёийоуыьэюя".contains(last) ? "е" : "о"
    return BySex(male: stem + joint + "вич", female: stem + joint + "вна")
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ў": "у",
    "ҳ": "х", "Ә": "А", "Ғ": "Г", "Қ": "К", "Ң": "Н", "Ө": "О", "Ұ": "У", "Ү": "У", "Һ": "Х", "І": "И",
    "Ў": "У", "Ҳ": "Х",
  ]

  private static let vowels: Set<Character> = ["а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"]

  private static let passport: [Character: String] = [
    "а": "A", "б": "B", "в": "V", "г": "G", "д": "D", "е": "E", "ё": "E", "ж": "ZH", "з": "Z", "и": "I",
    "й": "I", "к": "K", "л": "L", "м": "M", "н": "N", "о": "O", "п": "P", "р": "R", "с": "S", "т": "T",
    "у": "U", "ф": "F", "х": "KH", "ц": "TS", "ч": "CH", "ш": "SH", "щ": "SHCH", "ы": "Y", "э": "E",
    "ю": "YU", "я": "YA",
  ]
}

extension String {
  /// The native, Russian and Latin spelling of an entry, those computed that the entry does not have.
  var spellings: (String, String, String) {
    let parts = split(separator: "/").map(String.init)
    switch parts.count {
    case 3: return (parts[0], parts[1], parts[2])
    case 2: return (parts[0], Spelling.russian(parts[0]), parts[1])
    default: return (self, Spelling.russian(self), Spelling.latin(self))
    }
  }
}
