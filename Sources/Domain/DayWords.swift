/// The words of a day entry in Russian, Kazakh and English.
enum DayWords {
  /// A unit of time.
  enum Unit {
    case day, week, month, year
  }

  /// The day that a word means, whole or by its beginning: «с», «вчера», «пт», «жұма», «fri».
  ///
  /// The words for days from today come first, then usual short forms; a beginning that several weekdays
  /// share means none.
  static func day(_ word: String, _ sense: DaySense) -> Day? {
    let word = plain(word)
    guard word.allSatisfy(\.isLetter) else { return nil }
    if let weekday = shortWeekdays[word] { return sense.day(weekday) }
    if let offset = offsets.first(where: { $0.words.contains { $0.hasPrefix(word) } }) {
      return sense.today.adding(days: offset.days)
    }
    let meant = weekdays.filter { $0.words.contains { $0.hasPrefix(word) } }
    return meant.count == 1 ? meant.first.map { sense.day($0.weekday) } : nil
  }

  /// The unit that a word means, whole or by its beginning: «м», «ай», «г», «апта», «days».
  static func unit(_ word: String) -> Unit? {
    let word = plain(word)
    return units.first { $0.words.contains { $0.hasPrefix(word) } }?.unit
  }

  /// A word as it is typed on a Russian layout: without the letters that only Kazakh has.
  private static func plain(_ word: String) -> String {
    String(word.map { likes[$0] ?? $0 })
  }

  private static let likes: [Character: Character] = [
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ё": "е",
  ]

  private static let offsets: [(days: Int, words: [String])] = [
    (0, ["сегодня", "бугин", "today"]),
    (-1, ["вчера", "кеше", "yesterday"]),
    (1, ["завтра", "ертен", "tomorrow"]),
  ]

  private static let shortWeekdays: [String: Weekday] = [
    "пн": .monday, "вт": .tuesday, "ср": .wednesday, "чт": .thursday, "пт": .friday, "сб": .saturday,
    "вс": .sunday, "дс": .monday, "сс": .tuesday, "бс": .thursday, "жм": .friday, "жс": .sunday,
    "жк": .sunday, "sat": .saturday, "sun": .sunday,
  ]

  private static let weekdays: [(weekday: Weekday, words: [String])] = [
    (.monday, ["понедельник", "дуйсенби", "monday"]),
    (.tuesday, ["вторник", "сейсенби", "tuesday"]),
    (.wednesday, ["среда", "среду", "сарсенби", "wednesday"]),
    (.thursday, ["четверг", "бейсенби", "thursday"]),
    (.friday, ["пятница", "пятницу", "жума", "friday"]),
    (.saturday, ["суббота", "субботу", "сенби", "saturday"]),
    (.sunday, ["воскресенье", "жексенби", "sunday"]),
  ]

  private static let units: [(unit: Unit, words: [String])] = [
    (.day, ["день", "дня", "дней", "дн", "кун", "days"]),
    (.month, ["месяца", "месяцев", "мес", "ай", "months"]),
    (.week, ["неделя", "недели", "недель", "апта", "weeks"]),
    (.year, ["года", "лет", "жыл", "years"]),
  ]
}
