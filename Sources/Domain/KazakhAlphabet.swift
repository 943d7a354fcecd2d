/// The Cyrillic letters of names: the 42 letters of the Kazakh alphabet and their kin next door.
enum KazakhAlphabet {
  /// The alphabet in its order: І after Ы and before Ь, Ұ before Ү.
  static let order = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".unicodeScalars)

  /// Letters of other Cyrillic alphabets, each with the letter of this one that it stands beside.
  static let kin: [Unicode.Scalar: Unicode.Scalar] = [
    "ў": "у", "ї": "і", "є": "е", "ґ": "г", "ќ": "қ", "ѓ": "ғ", "ј": "й", "ѕ": "з", "ҳ": "х", "ҷ": "ж",
    "ҹ": "ж", "җ": "ж", "ӣ": "и", "ӯ": "у", "ҙ": "з", "ҫ": "с", "ҡ": "қ", "ҝ": "к", "ҥ": "ң", "ӗ": "е",
    "ӊ": "ң", "ӑ": "а", "ӓ": "а", "ӕ": "а", "ӧ": "о", "ӱ": "ү", "ӳ": "ү", "џ": "ж", "љ": "л", "њ": "н",
    "ћ": "ч", "ђ": "ж", "ѐ": "е", "ѝ": "и", "ӄ": "қ", "ӈ": "ң", "ӷ": "ғ", "ӡ": "з",
  ]

  /// Every scalar of the Cyrillic block that is one of these letters, in both cases, with its letter.
  static let letters: [(scalar: Unicode.Scalar, letter: Unicode.Scalar)] = {
    let pairs = order.map { ($0, $0) } + kin.map { ($0.key, $0.value) }
    return pairs.flatMap { scalar, letter in
      let upper = scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
      return [(scalar, letter), (upper, letter)]
    }
  }()
}
