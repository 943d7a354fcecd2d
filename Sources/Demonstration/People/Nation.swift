/// A people of the oblast or of those who come to it: its names and how records write them.
struct Nation: Sendable {
  /// The entry in the record's field.
  let word: String
  let names: NameStock
  /// The letters that the records are written in.
  let letters: WeightedChoice<Letters>
  /// The patronymics that its families use.
  let patronymics: WeightedChoice<PatronymicShape>

  private init(
    _ word: String, _ names: NameStock, letters: [(Letters, Int)], patronymics: [(PatronymicShape, Int)]
  ) {
    self.word = word
    self.names = names
    self.letters = WeightedChoice(letters)
    self.patronymics = WeightedChoice(patronymics)
  }

  static let kazakh = Nation(
    "казах", .kazakh, letters: [(.native, 87), (.russian, 13)],
    patronymics: [(.native, 58), (.russian, 30), (.none, 12)])

  static let kazakhWithoutEnding = Nation(
    "казах", .kazakhWithoutEnding, letters: [(.native, 90), (.russian, 10)], patronymics: [(.none, 1)])

  /// Kazakhs who grew up in Uzbekistan and beyond.
  static let kazakhAbroad = Nation(
    "казах", .kazakh, letters: [(.native, 45), (.russian, 45), (.latin, 10)],
    patronymics: [(.native, 40), (.russian, 30), (.none, 30)])

  static let chinaKazakh = Nation(
    "казах", .chinaKazakh, letters: [(.native, 85), (.russian, 15)], patronymics: [(.none, 1)])

  static let uzbek = Nation(
    "узбек", .uzbek, letters: [(.russian, 82), (.native, 18)],
    patronymics: [(.russian, 60), (.native, 30), (.none, 10)])

  static let uzbekAbroad = Nation(
    "узбек", .uzbek, letters: [(.latin, 40), (.native, 35), (.russian, 25)],
    patronymics: [(.native, 65), (.none, 35)])

  static let russian = Nation("русский", .russian, letters: [(.russian, 1)], patronymics: [(.russian, 1)])

  static let chinese = Nation("китаец", .chinese, letters: [(.native, 1)], patronymics: [(.none, 1)])

  /// The smaller peoples of the oblast.
  static let others = ["турок", "азербайджанец", "таджик", "курд"].map {
    Nation($0, .uzbek, letters: [(.russian, 1)], patronymics: [(.russian, 70), (.none, 30)])
  }

  /// A nation as often as the district has it.
  static func living(in district: Districts.Row, _ random: inout Randomness) -> Nation {
    let ticket = random.below(1000)
    if ticket < district.kazakhs { return random.chance(perMille: 200) ? kazakhWithoutEnding : kazakh }
    if ticket < district.kazakhs + district.uzbeks { return uzbek }
    return random.chance(perMille: 450) ? russian : random.pick(others)
  }
}
