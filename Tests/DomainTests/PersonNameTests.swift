import Domain
import Testing

@Suite struct SkeletonTests {
  @Test(arguments: [
    ["Қасымов", "Касымов", "Kasymov", "Qasymov", "Kassymov", "ҚАСЫМОВ", "Qasımov"],
    ["Әлия", "Алия", "Aliya", "Alia", "Əliya", "Äliya"],
    ["Айгүл", "Айгуль", "Aigul", "Aygul", "Aigül"],
    ["Юсупов", "Yusupov", "Iusupov"],
    ["Жумабаев", "Жұмабаев", "Dzhumabaev", "Zhumabayev", "Jumabaev", "Джумабаев", "Djumabayev", "Žumabaýew"],
    ["Нұрғалиев", "Nurgaliyev", "Nurgaliev", "Нургалиев", "Nurghaliyev", "Nūrğaliev"],
    ["Ғабит", "Gabit", "Ghabit", "Габит", "Ğabit", "Ǵabit"],
    ["Мұхаммед", "Мухаммед", "Mukhammed", "Muhammed", "Muxammed", "Mūhammed"],
    ["Ерлан", "Yerlan", "Erlan", "Эрлан"],
    ["Тоқаев", "Tokayev", "Toqayev", "Токаев", "Tokaev"],
    ["Хасан", "Khasan", "Hasan", "Xasan", "Һасан"],
    ["Шоқан", "Shokan", "Şoqan", "Шокан"],
    ["Oʻtkir", "Otkir", "O'tkir", "O’tkir", "O‘tkir", "Ўткир", "Ötkir"],
    ["Жәңгір", "Жангир", "Zhangir", "Jäñgir", "Zhanggir", "Djangir"],
    ["Шыңғыс", "Шынгыс", "Shyngys", "Shynggys", "Shynghys", "Шингис"],
    ["Семёнов", "Семенов", "Semenov", "Semyonov"],
    ["Щербаков", "Shcherbakov", "Scherbakov"],
    ["Шмидт", "Schmidt", "Shmidt"],
    ["Ильяс", "Ilyas", "Ілияс", "Il'yas", "Iliyas"],
    ["Дмитрий", "Dmitriy", "Dmitry", "Dmitrii", "Дмитрій"],
    ["Бекхан", "Bekkhan", "Bekhan"],
    ["Асхат", "Askhat", "Ashat"],
    ["Чокан", "Chokan", "Čokan", "Çokan"],
    ["Сәуле-Айгүл", "Saule Aigul", "САУЛЕ — АЙГҮЛ", "saule-aigul"],
    ["Серікқызы", "Serikkyzy", "Serikqyzy", "Серикызы"],
    ["Cyril", "Kyril"],
    ["Искак", "Ysqaq", "Iskak", "Ысқақ", "Isskak"],
    ["Сейіт", "Seyit", "Seit", "Сеит"],
  ])
  func spellingsOfOneNameMeet(spellings: [String]) {
    let skeletons = Set(spellings.map(PersonName.skeleton))
    #expect(skeletons.count == 1, "\(spellings.map { "\($0) → \(PersonName.skeleton($0))" })")
  }

  @Test(arguments: [
    ("Қасымов", "kasimov"), ("Жұмабаев  Ерлан", "jumabaev erlan"), ("О’Нил", "onil"), ("А.Б.", "a b"),
    ("№12-3", "12 3"), ("Дом 1122", "dom 1122"), ("李 明", "李 明"), ("علي", "علي"), ("ΑΛΗΣ Али", "αλησ ali"),
    ("", ""), (" - ", ""), ("Цой", "tsoi"), ("Ян Ян", "ian ian"), ("Асан Нұр", "asan nur"), ("Щ", "sh"),
  ])
  func skeletons(name: String, skeleton: String) {
    #expect(PersonName.skeleton(name) == skeleton)
  }

  @Test func differentNamesStayApart() {
    let names = ["Асан", "Хасан", "Есен", "Ержан", "Ернар", "Жанар", "Жания", "Марат", "Мурат", "Мерей"]
    #expect(Set(names.map(PersonName.skeleton)).count == names.count)
  }

  /// Search goes on with every letter typed, so a beginning's skeleton begins the whole one's.
  @Test(arguments: ["Қасымов", "Нұрғалиев", "Жұмабаев", "Әлия", "Мұхаммед", "Айгүл", "Nurgaliyev", "Qasymov"])
  func aBeginningIsFound(name: String) {
    let whole = PersonName.skeleton(name)
    for length in 1...name.count {
      #expect(whole.hasPrefix(PersonName.skeleton(String(name.prefix(length)))))
    }
  }
}

@Suite struct SortKeyTests {
  private static let alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"

  @Test func theFortyTwoLettersAreInTheirOrder() {
    let letters = Self.alphabet.map { String($0) }
    #expect(letters.count == 42)
    let keys = letters.map(PersonName.sortKey)
    #expect(Set(keys).count == 42)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(keys == letters.map { PersonName.sortKey($0.lowercased()) })
  }

  @Test func wordsSignsAndScriptsAreInOrder() {
    let names = [
      "", "2", "5", "Ахмет Али", "Ахмет-Али", "Ахметов", "Ахметова", "Әлия", "Бек", "Қали", "Лала",
      "Ұлан", "Үміт", "Ыбырай", "Ілияс", "Яна", "Adam", "Ämina", "Zara", "علي", "李明", "𠀀",
    ]
    let keys = names.map(PersonName.sortKey)
    for (earlier, later) in zip(keys, keys.dropFirst()) {
      #expect(earlier.utf8.lexicographicallyPrecedes(later.utf8), "\(earlier) < \(later)")
    }
  }

  @Test func keysArePrintableASCII() {
    for name in ["Қасымов Ўткир", "O‘tkir", "Ş—ß", "李明 علي", "😀", "№«»", "Straße ΑΛΗ"] {
      #expect(PersonName.sortKey(name).utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }
}

@Suite struct SplitTests {
  @Test func partsOfAWholeName() {
    let three = PersonName.split(fullName: "Ахметов  Бауыржан Серікұлы")
    #expect(three?.surname == "Ахметов")
    #expect(three?.given == "Бауыржан")
    #expect(three?.patronymic == "Серікұлы")
    #expect(PersonName.split(fullName: "Ахметова Айгүл Серік қызы")?.patronymic == "Серік қызы")
    #expect(PersonName.split(fullName: "Karimov Aziz Botir o‘g‘li")?.patronymic == "Botir o‘g‘li")
    for name in ["Иванов, Пётр Ильич", "Иванов,Пётр Ильич", "Иванов , Пётр, Ильич"] {
      let parts = PersonName.split(fullName: name)
      #expect(parts?.surname == "Иванов" && parts?.given == "Пётр" && parts?.patronymic == "Ильич", "\(name)")
    }
    let two = PersonName.split(fullName: "Wang Ming")
    #expect(two?.surname == "Wang")
    #expect(two?.given == "Ming")
    #expect(two?.patronymic == nil)
  }

  @Test(arguments: ["", "Ержан", "Аль Рашид Абд Омар", "Ахметова Айгүл Мария Серік қызы"])
  func whatTheWordsDoNotTellIsLeftToTheOfficer(name: String) {
    #expect(PersonName.split(fullName: name) == nil)
  }

  /// Rule F06: letters, and the signs that names have.
  @Test(arguments: [
    ("Салтыков-Щедрин", nil), ("О'Нил", nil), ("Иванова (Петрова)", nil), ("Ә. Нұр", nil),
    ("Åke Sjöström", nil),
    ("12041991", "12041991"), ("Айгуль777", "777"), ("<b>Тег</b>", "<></>"), ("Бөт?нов", "?"),
  ])
  func aNameIsWrittenWithLetters(name: String, strange: String?) {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = (name, "Дана", .first)
    let found = PersonRules.check(person, PersonRules.Surroundings(), today: .first).filter {
      $0.rule == .f06
    }
    #expect(found.map(\.values) == (strange.map { [[$0]] } ?? []))
    #expect(found.allSatisfy { $0.severity == .warning && $0.field == .surname })
  }
}
