import Domain

/// The names of the acts that the numbers of a new database rest on.
///
/// The database holds an act by its Russian name, as an officer writes one; those that come with the program are called
/// by their names in the language of the screen.
public enum ActWords {
  /// An act by what the database holds; nil for one that an officer wrote.
  public static func name(_ stored: String) -> Phrase? { byRussian[stored] }

  private static let byRussian = Dictionary(uniqueKeysWithValues: all.map { ($0.ru, $0) })

  /// All of them.
  static let all: [Phrase] = [
    Phrase(
      "Правила регистрации населения, п. 12 Правил; КоАП ст. 492",
      "Халықты тіркеу қағидалары, Қағидалардың 12-тармағы; ӘҚБтК 492-бап",
      "Rules for registering the population, point 12 of the Rules; KoAP art. 492"),
    Phrase("КоАП ст. 492, примечание", "ӘҚБтК 492-бап, ескертпе", "KoAP art. 492, note"),
    Phrase("КоАП ст. 492", "ӘҚБтК 492-бап", "KoAP art. 492"),
    Phrase("КоАП ст. 492 ч. 2", "ӘҚБтК 492-бап, 2-бөлік", "KoAP art. 492(2)"),
    Phrase("КоАП ст. 492 ч. 3", "ӘҚБтК 492-бап, 3-бөлік", "KoAP art. 492(3)"),
    Phrase("КоАП ст. 492 ч. 4", "ӘҚБтК 492-бап, 4-бөлік", "KoAP art. 492(4)"),
    Phrase("КоАП ст. 492 ч. 5", "ӘҚБтК 492-бап, 5-бөлік", "KoAP art. 492(5)"),
    Phrase("Настройка управления", "Басқарманың баптауы", "The department's setting"),
    Phrase(
      "Настройка управления; сверить",
      "Басқарманың баптауы; салыстыру керек",
      "The department's setting; to be compared"),
    Phrase("Настройка программы", "Бағдарламаның баптауы", "The program's setting"),
    Phrase(
      "Настройка управления: «до 15 декабря» — не позже 14-го",
      "Басқарманың баптауы: «15 желтоқсанға дейін» — 14-інен кешікпей",
      "The department's setting: “before 15 December” is the 14th at the latest"),
    Phrase("Гражданский кодекс ст. 16", "Азаматтық кодекс 16-бап", "Civil Code art. 16"),
    Phrase(
      "Приказ МВД от 17.11.2025 № 923",
      "ІІМ-нің 17.11.2025 № 923 бұйрығы",
      "Order of the Ministry of Internal Affairs of 17.11.2025 no. 923"),
    Phrase(
      "По сообщениям печати, 2023; сверить",
      "Баспасөз хабары бойынша, 2023; салыстыру керек",
      "By the press, 2023; to be compared"),
    Phrase(
      "По сообщениям печати, 2021; сверить",
      "Баспасөз хабары бойынша, 2021; салыстыру керек",
      "By the press, 2021; to be compared"),
    Phrase(
      "По сообщениям печати, 2023; день смены сверить",
      "Баспасөз хабары бойынша, 2023; өзгерген күнін салыстыру керек",
      "By the press, 2023; the day of the change to be compared"),
    Phrase(
      "По сообщениям печати; сверить",
      "Баспасөз хабары бойынша; салыстыру керек",
      "By the press; to be compared"),
    Phrase(
      "По сообщениям печати; номер приказа сверить",
      "Баспасөз хабары бойынша; бұйрық нөмірін салыстыру керек",
      "By the press; the number of the order to be compared"),
    Phrase(
      "По сообщениям печати; сверить с приказом от 22.07.2013 № 331-ө-м",
      "Баспасөз хабары бойынша; 22.07.2013 № 331-ө-м бұйрықпен салыстыру керек",
      "By the press; to be compared with the order of 22.07.2013 no. 331-ө-м"),
    Phrase(
      "Постановление Правительства РК от 01.12.2011 № 1427",
      "ҚР Үкіметінің 01.12.2011 № 1427 қаулысы",
      "Resolution of the Government of 01.12.2011 no. 1427"),
    Phrase(
      "Правила регистрации населения, утверждённые и.о. министра внутренних дел",
      "Ішкі істер министрінің міндетін атқарушы бекіткен Халықты тіркеу қағидалары",
      "Rules for registering the population, approved by the acting Minister of Internal Affairs"),
    Phrase("п. 12 Правил", "Қағидалардың 12-тармағы", "point 12 of the Rules"),
    Phrase("п. 7 Правил", "Қағидалардың 7-тармағы", "point 7 of the Rules"),
    Phrase(
      "п. 2 пп. 7 Правил; Социальный кодекс ст. 112 шире",
      "Қағидалардың 2-тармағы 7) тармақшасы; Әлеуметтік кодекстің 112-бабы кеңірек",
      "point 2(7) of the Rules; Social Code art. 112 is wider"),
    Phrase(
      "Закон о бюджете на 2024 год; сверить",
      "2024 жылғы бюджет туралы заң; салыстыру керек",
      "Budget law for 2024; to be compared"),
    Phrase("Закон о бюджете на 2023 год", "2023 жылғы бюджет туралы заң", "Budget law for 2023"),
    Phrase("Закон о бюджете на 2025 год", "2025 жылғы бюджет туралы заң", "Budget law for 2025"),
    Phrase("Закон о бюджете на 2026 год", "2026 жылғы бюджет туралы заң", "Budget law for 2026"),
    Phrase(
      "Приказ от 22.07.2013 № 329-ө-м",
      "22.07.2013 № 329-ө-м бұйрық",
      "Order of 22.07.2013 no. 329-ө-м"),
    Phrase(
      "Приказ от 22.07.2013 № 329-ө-м в редакции от 10.10.2025",
      "22.07.2013 № 329-ө-м бұйрық, 10.10.2025 редакциясында",
      "Order of 22.07.2013 no. 329-ө-м as amended on 10.10.2025"),
    Phrase(
      "Сведения Госкорпорации, август 2025",
      "Мемлекеттік корпорацияның мәліметі, 2025 жылғы тамыз",
      "State Corporation's information, August 2025"),
    Phrase(
      "Региональные квоты 2023–2026: области нет в перечне",
      "2023–2026 жылғы өңірлік квоталар: облыс тізбеде жоқ",
      "Regional quotas of 2023–2026: the oblast is not in the list"),
    Phrase("Приказ от 13.09.2019 № 81", "13.09.2019 № 81 бұйрық", "Order of 13.09.2019 no. 81"),
    Phrase("Приказ от 10.06.2025 № 50", "10.06.2025 № 50 бұйрық", "Order of 10.06.2025 no. 50"),
    Phrase(
      "Отменён приказом от 30.07.2025 № 72", "30.07.2025 № 72 бұйрықпен күші жойылған",
      "Repealed by order of 30.07.2025 no. 72"),
    Phrase("Введён в действие 23.06.2025", "23.06.2025 қолданысқа енгізілген", "In force since 23.06.2025"),
    Phrase("Приказ от 15.01.2016 № 20", "15.01.2016 № 20 бұйрық", "Order of 15.01.2016 no. 20"),
    Phrase(
      "Приказ от 15.01.2016 № 20, по сообщениям печати",
      "15.01.2016 № 20 бұйрық, баспасөз хабары бойынша",
      "Order of 15.01.2016 no. 20, by the press"),
    Phrase("Социальный кодекс ст. 112", "Әлеуметтік кодекс 112-бап", "Social Code art. 112"),
    Phrase(
      "Не подтверждено: только напоминание",
      "Расталмаған: тек еске салу",
      "Not confirmed: a mere reminder"),
    Phrase(
      "Приказ министра труда от 30.12.2025 № 431, по сообщениям печати; сверить",
      "Еңбек министрінің 30.12.2025 № 431 бұйрығы, баспасөз хабары бойынша; салыстыру керек",
      "Order of the Minister of Labour of 30.12.2025 no. 431, by the press; to be compared"),
    Phrase(
      "По сообщениям печати, 2022; сверить с приказом",
      "Баспасөз хабары бойынша, 2022; бұйрықпен салыстыру керек",
      "By the press, 2022; to be compared with the order"),
    Phrase(
      "По сообщениям печати, 2023; сверить с приказом",
      "Баспасөз хабары бойынша, 2023; бұйрықпен салыстыру керек",
      "By the press, 2023; to be compared with the order"),
    Phrase(
      "По сообщениям печати, 2024; сверить с приказом",
      "Баспасөз хабары бойынша, 2024; бұйрықпен салыстыру керек",
      "By the press, 2024; to be compared with the order"),
    Phrase(
      "По сообщениям печати, 2025; сверить с приказом",
      "Баспасөз хабары бойынша, 2025; бұйрықпен салыстыру керек",
      "By the press, 2025; to be compared with the order"),
  ]
}
