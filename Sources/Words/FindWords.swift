/// Words of the search line and of a territory.
public enum FindWords {
  /// What kind of record was found.
  public static let what = Phrase("Что", "Не", "What")
  /// Its name.
  public static let name = Phrase("Имя, название", "Аты, атауы", "Name")
  /// Its number: an IIN, a code, the number of a case.
  public static let number = Phrase("ИИН, номер", "ЖСН, нөмір", "IIN, number")

  /// The kind of a found record, by its name in the store.
  public static func kind(_ name: String) -> Phrase {
    switch name {
    case "registration": Phrase("рег.", "тіркеу", "reg.")
    case "territory": Phrase("место", "жер", "place")
    case "kandas_case", "resettler_case": Phrase("дело", "іс", "case")
    default: Phrase("человек", "адам", "person")
    }
  }

  /// Takes the person under the cursor.
  public static let pick = Phrase("Взять", "Алу", "Take")

  /// What may be typed where a person is looked for, a line each.
  public static let hintsOfPeople = [
    Phrase(
      "Фамилия и имя в любом написании: Қасымов, Касымов, Qasymov, Rfcsvjd",
      "Кез келген жазылудағы тегі мен аты: Қасымов, Касымов, Qasymov, Rfcsvjd",
      "A name in any spelling: Қасымов, Касымов, Qasymov, Rfcsvjd"),
    Phrase("ИИН или его начало", "ЖСН немесе оның басы", "An IIN or its beginning"),
    Phrase(
      "Номер документа или официальный номер записи", "Құжат нөмірі немесе жазбаның ресми нөмірі",
      "The number of a document or of a registration"),
  ]

  /// What may be typed, a line each.
  public static let hints =
    hintsOfPeople + [
      Phrase(
        "Номер дела: К-2026/118, или номер в государственной системе",
        "Істің нөмірі: Қ-2026/118, не мемлекеттік жүйедегі нөмірі",
        "The number of a case: K-2026/118, or its number in the state system"),
      Phrase("Село, город, район", "Ауыл, қала, аудан", "A village, a town, a district"),
    ]

  /// A row of the classifier.
  public static let territory = Phrase("Классификатор", "Жіктеуіш", "Classifier")
  /// Its code.
  public static let code = Phrase("Код КАТО", "ӘАОЖ коды", "KATO code")
  /// The first edition that has it.
  public static let since = Phrase("Есть с", "Енгізілген", "Since")
  /// The first edition that no longer has it.
  public static let gone = Phrase("Нет с", "Шығарылған", "Gone since")
  /// Its names by edition.
  public static let names = Phrase("Названия по изданиям", "Басылымдар бойынша атаулары", "Names by edition")
  /// What the screen is for.
  public static let territoryHelp = Phrase(
    "Код места постоянный, а названия меняются: здесь они по дням изданий классификатора.",
    "Жердің коды тұрақты, атаулары өзгереді: мұнда олар жіктеуіш басылымдарының күндері бойынша.",
    "A place keeps its code and changes its names: here they stand by the days of the classifier's editions.")
}
