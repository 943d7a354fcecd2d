/// Words of the comparison of the register with a file of the state system.
public enum ReconcileWords {
  /// The command.
  public static let compare = Phrase("Сверка с файлом", "Файлмен салыстыру", "Compare with a file")
  /// The same in the footer.
  public static let short = Phrase("Сверка", "Салыстыру", "Compare")
  /// Which file.
  public static let fileAsk = Phrase(
    "Файл государственной системы (CSV). Реестр от сверки не меняется.",
    "Мемлекеттік жүйенің файлы (CSV). Салыстырудан тізілім өзгермейді.",
    "The file of the state system (CSV). Comparing changes nothing.")
  /// While it is read.
  public static let comparing = Phrase("Сверяю {0}", "{0} салыстырылуда", "Comparing {0}")
  /// The title.
  public static let title = Phrase("Сверка · {0}", "Салыстыру · {0}", "Comparison · {0}")
  /// What the screen is for.
  public static let help = Phrase(
    "Реестр рядом с файлом государственной системы. Сначала дела, которым можно проставить официальный номер, потом "
      + "расхождения, потом те, кто есть только там или только здесь. Enter открывает дело или строки файла, F4 ставит "
      + "номер, F5 ставит все несомненные, F7 берёт недостающие семьи через пробный импорт, F6 печатает.",
    "Тізілім мемлекеттік жүйенің файлымен қатар. Алдымен ресми нөмірін қоюға болатын істер, кейін айырмашылықтар, одан соң "
      + "тек онда не тек мұнда барлар. Enter істі не файл жолдарын ашады, F4 нөмір қояды, F5 күмәнсіздердің бәрін қояды, "
      + "F7 жоқ отбасыларды сынақ импорты арқылы алады, F6 басып шығарады.",
    "The register beside a file of the state system. First the cases that can be given the official number, then what is "
      + "otherwise, then who is only there or only here. Enter opens the case or the rows of the file, F4 attaches the "
      + "number, F5 all that are sure, F7 takes the families that lack through a trial of the import, F6 prints."
  )
  /// How many there are, and how many are known by number.
  public static let summary = Phrase(
    "Семей в файле: {0}. По номеру найдено: {1}.", "Файлдағы отбасы: {0}. Нөмірімен табылды: {1}.",
    "Families in the file: {0}. Found by number: {1}.")
  /// Rows without an application.
  public static let nameless = Phrase(
    "Строк без APP_ID: {0}, они не сверены.", "APP_ID жоқ жол: {0}, олар салыстырылмады.",
    "Rows without APP_ID: {0}, they were not compared.")
  /// Nothing is otherwise.
  public static let allAgree = Phrase(
    "Расхождений нет.", "Айырмашылық жоқ.", "Nothing is otherwise.")
  /// The case has no number of the state system.
  public static let unnumbered = Phrase(
    "Найдены по людям, номера нет", "Адамдары бойынша табылды, нөмірі жоқ", "Found by people, no number yet")
  /// The case has another number.
  public static let otherNumber = Phrase(
    "Найдены по людям, номер другой", "Адамдары бойынша табылды, нөмірі басқа",
    "Found by people, another number")
  /// What is otherwise.
  public static let different = Phrase("Расхождения", "Айырмашылықтар", "Otherwise")
  /// Who is only there.
  public static let onlyThere = Phrase("Только в файле", "Тек файлда", "Only in the file")
  /// Who is only here.
  public static let onlyHere = Phrase("Только в реестре", "Тек тізілімде", "Only in the register")
  /// The decision is there.
  public static let grantedThere = Phrase(
    "там статус {0}, здесь нет", "онда мәртебе {0}, мұнда жоқ", "granted there {0}, not here")
  /// The decision is here.
  public static let grantedHere = Phrase(
    "здесь статус {0}, там нет", "мұнда мәртебе {0}, онда жоқ", "granted here {0}, not there")
  /// The days are others.
  public static let days = Phrase(
    "решение там {0}, здесь {1}", "шешім онда {0}, мұнда {1}", "decided there {0}, here {1}")
  /// How many they are.
  public static let people = Phrase(
    "людей там {0}, здесь {1}", "онда {0} адам, мұнда {1}", "people there {0}, here {1}")
  /// When the status was granted.
  public static let granted = Phrase("статус {0}", "мәртебе {0}", "granted {0}")
  /// The other number.
  public static let hasNumber = Phrase("здесь № {0}", "мұнда № {0}", "here no. {0}")
  /// Gives the case the number.
  public static let attach = Phrase("Проставить номер", "Нөмірін қою", "Attach the number")
  /// The same in the footer.
  public static let attachShort = Phrase("Номер", "Нөмір", "Number")
  /// Gives all that are sure their numbers.
  public static let attachAll = Phrase(
    "Проставить все несомненные", "Күмәнсіздердің бәрін қою", "Attach all that are sure")
  /// The same in the footer.
  public static let attachAllShort = Phrase("Все номера", "Бар нөмір", "All")
  /// Asks before all.
  public static let attachAsk = Phrase(
    "Официальный номер получат дел: {0}. Проставить?", "Ресми нөмір алатын іс: {0}. Қою керек пе?",
    "Cases that get their official number: {0}. Attach?")
  /// Asks before another number goes.
  public static let replaceAsk = Phrase(
    "{0}: номер {1} заменить на {2}?", "{0}: {1} нөмірін {2} дегенге ауыстыру керек пе?",
    "{0}: replace number {1} by {2}?")
  /// Said after it.
  public static let attached = Phrase(
    "Номеров проставлено: {0}", "Қойылған нөмір: {0}", "Numbers attached: {0}")
  /// Takes the families that are only there.
  public static let take = Phrase(
    "Взять недостающие семьи", "Жоқ отбасыларды алу", "Take the families that lack")
  /// The same in the footer.
  public static let takeShort = Phrase("Взять", "Алу", "Take")
  /// The group's column on paper.
  public static let group = Phrase("Что", "Не", "What")
  /// The number in the file.
  public static let there = Phrase("В файле", "Файлда", "In the file")
  /// The number here.
  public static let here = Phrase("Здесь", "Мұнда", "Here")
  /// What there is to say.
  public static let note = Phrase("Замечание", "Ескерту", "Note")
}
