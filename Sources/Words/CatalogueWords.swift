import Domain

/// Words of the catalogue of rules, of parameters and of the table of holidays.
public enum CatalogueWords {
  /// The message line of the catalogue.
  public static let findHint = Phrase(
    "Наберите код или слово из названия: R60, согласие.", "Кодын не атауындағы сөзді теріңіз: R60, келісім.",
    "Type a code or a word of a name: R60, consent.")
  /// «Правила и параметры»
  public static let title = Phrase("Правила и параметры", "Қағидалар мен параметрлер", "Rules and parameters")
  /// What the screen is for.
  public static let help = Phrase(
    "По каким правилам программа проверяет записи и с какими числами. Enter открывает правило; число меняется с "
      + "назначенного дня, прежнее остаётся для прежних дней.",
    "Бағдарлама жазбаларды қандай қағидалармен, қандай сандармен тексереді. Enter қағиданы ашады; сан белгіленген "
      + "күннен өзгереді, бұрынғысы бұрынғы күндерге қалады.",
    "By which rules the program checks records, and with which numbers. Enter opens a rule; a number changes from a "
      + "day on, the former one stays for former days.")
  /// «п. {0}»
  public static let clause = Phrase("п. {0}", "{0}-т.", "p. {0}")
  /// What a weight means.
  public static let parameters = Phrase("Числа правила", "Қағида сандары", "Numbers of the rule")
  /// What no rule goes by: numbers of the program's own practice, and who may change all of them.
  public static let others = Phrase("Прочие настройки", "Басқа баптаулар", "Other settings")
  /// In place of the names of who may change it.
  public static let everybody = Phrase("все", "бәрі", "everybody")
  /// Who may change what the rules go by; `{0}` their names.
  public static let editors = Phrase(
    "Правила меняют: {0}.", "Қағидаларды өзгертетіндер: {0}.", "The rules are changed by: {0}.")
  /// The same where it is everybody.
  public static let editedByAll = Phrase(
    "Правила меняют все.", "Қағидаларды бәрі өзгерте алады.", "Everybody may change the rules.")
  /// «с {0}», the end open.
  public static let since = Phrase("с {0}", "{0} күнінен бастап", "since {0}")
  /// «{0} – {1}»
  public static let between = Phrase("{0} – {1}", "{0} – {1}", "{0} – {1}")
  /// No day.
  public static let always = Phrase("всегда", "әрқашан", "always")
  /// Gives a parameter a new value.
  public static let change = Phrase("Новое значение", "Жаңа мәні", "New value")
  /// The title of the form; `{0}` the rules that go by the number.
  public static let form = Phrase("Число правила {0}", "{0} қағидасының саны", "Number of rule {0}")
  /// The title of the form of a number that no rule goes by.
  public static let setting = Phrase("Настройка", "Баптау", "Setting")
  /// What saving does.
  public static let formHelp = Phrase(
    "Новое значение действует со своего дня; записи прежних дней проверяются по прежнему.",
    "Жаңа мәні өз күнінен бастап қолданылады; бұрынғы күндердің жазбалары бұрынғысымен тексеріледі.",
    "The new value holds from its day on; records of former days are checked by the former one.")

  // MARK: Lists

  /// «Списки»
  public static let lists = Phrase("Списки", "Тізімдер", "Lists")
  /// What they are for.
  public static let listsHelp = Phrase(
    "Родство и причины можно дополнить своими. Записи хранят код: название можно исправить, а что больше не нужно, "
      + "перестаёт предлагаться и остаётся в старых записях.",
    "Туыстық пен себептерді өз атауларыңызбен толықтыруға болады. Жазбаларда код сақталады: атауын түзетуге болады, "
      + "керек болмағаны ұсынылмайды, ескі жазбаларда қалады.",
    "Relations and reasons can be added to. Records hold a code: a name can be mended, and what is no longer wanted is "
      + "not offered any more and stays in old records.")
  /// A list.
  public static func list(_ list: ChoiceList) -> Phrase {
    switch list {
    case .relation: Phrase("Родство с главой семьи", "Отбасы басшысына туыстығы", "Relation to the head")
    case .endReason: Phrase("Почему снят с учёта", "Есептен неге шығарылды", "Why a registration ended")
    case .kandasEnd: Phrase("Почему прекращён статус", "Мәртебе неге тоқтатылды", "Why a status ended")
    default: lists
    }
  }
  /// An entry that officers added.
  public static let own = Phrase("своя", "өзіміздікі", "own")
  /// An entry of the program.
  public static let given = Phrase("есть всегда", "әрқашан бар", "always there")
  /// No longer offered.
  public static let archived = Phrase("не предлагается", "ұсынылмайды", "not offered")
  /// «Новая запись списка»
  public static let newChoice = Phrase("Новая запись списка", "Тізімге жаңа жазба", "New entry")
  /// Stops offering it, or offers it again.
  public static let archive = Phrase("Предлагать или нет", "Ұсыну не ұсынбау", "Offer it or not")

  // MARK: Holidays

  /// «Праздники и переносы»
  public static let holidays = Phrase("Праздники и переносы", "Мерекелер мен ауысулар", "Holidays")
  /// What the table is for.
  public static let holidaysHelp = Phrase(
    "Сроки в рабочих днях считаются по этой таблице. Суббота и воскресенье выходные и без неё. Год без единой строки "
      + "считается незаполненным: о нём говорит R91.",
    "Жұмыс күндерімен есептелетін мерзімдер осы кесте бойынша саналады. Сенбі мен жексенбі онсыз да демалыс. Бірде-бір "
      + "жолы жоқ жыл толтырылмаған болып саналады: ол туралы R91 айтады.",
    "Terms in working days go by this table. Saturdays and Sundays are days off without it. A year without any row is "
      + "an unfilled one: R91 says so.")
  /// The table is empty.
  public static let noHolidays = Phrase(
    "Таблица пуста: F7 впишет первый день.", "Кесте бос: F7 бірінші күнді енгізеді.",
    "The table is empty: F7 enters the first day.")
  /// The same for an officer who may not change it.
  public static let noHolidaysYet = Phrase("Таблица пуста.", "Кесте бос.", "The table is empty.")
  /// «Новый день»
  public static let newHoliday = Phrase("Новый день", "Жаңа күн", "New day")
  /// «Убрать день»
  public static let removeHoliday = Phrase("Убрать день", "Күнді алып тастау", "Remove the day")
  /// The same in the footer.
  public static let removeShort = Phrase("Убрать", "Алып тастау", "Remove")
  /// Asks.
  public static let removeAsk = Phrase(
    "{0} снова станет обычным днём.", "{0} қайтадан кәдімгі күн болады.", "{0} becomes an ordinary day again."
  )
}
