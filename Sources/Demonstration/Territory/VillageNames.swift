/// Names of villages and okrugs, put together from words that such names are made of.
enum VillageNames {
  private static let beginnings = [
    "Ақ", "Қара", "Көк", "Сары", "Қызыл", "Жаңа", "Ескі", "Тас", "Үш", "Бес", "Қос", "Алма", "Терек", "Май",
    "Шым", "Ала", "Бой", "Қоңыр", "Жас", "Орта", "Ұзын", "Құм", "Тал", "Бұлан", "Күн",
  ]
  private static let endings = [
    "бұлақ", "төбе", "арық", "тоғай", "сай", "дала", "ағаш", "қорған", "құдық", "тал", "жар", "көл", "өзек",
    "шоқы", "қайнар", "бастау", "егін", "өткел", "қоныс", "белес",
  ]
  private static let whole = [
    "Береке", "Ынтымақ", "Достық", "Бірлік", "Еңбек", "Жеңіс", "Құрылыс", "Диқан", "Шұғыла", "Арай", "Өркен",
    "Мерей", "Шапағат", "Болашақ", "Келешек", "Атақоныс", "Жібекжол", "Кеңарал", "Мақташы", "Тұран",
    "Самал", "Жайлау", "Өрнек", "Қуаныш", "Таңшолпан", "Шаңырақ", "Керуен", "Бәйтерек", "Алтынкүрек",
    "Дархан",
  ]
  private static let points = ["Тасқора", "Қыстау", "Шопан үйі", "Қойқора", "Разъезд 117", "Сораптас"]

  /// A name that the okrug does not have yet; two okrugs may have the same, as in life.
  static func name(_ random: inout Randomness, not taken: [String] = []) -> String {
    while true {
      let name =
        random.chance(perMille: 180)
        ? random.pick(whole) : random.pick(beginnings) + random.pick(endings)
      if !taken.contains(name) { return name }
    }
  }

  /// The name of a place of one house or a few, which carries no kind before it.
  static func point(_ random: inout Randomness) -> String {
    random.pick(points)
  }

  /// The Russian name of an okrug: «Акбулакский с.о.».
  static func okrugInRussian(_ kazakh: String) -> String {
    let name = Spelling.russian(kazakh)
    switch name.last {
    case "а", "е", "о", "у", "ы": return name.dropLast() + "инский с.о."
    default: return name + "ский с.о."
    }
  }
}
