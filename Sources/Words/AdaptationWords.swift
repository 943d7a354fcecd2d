/// Words of adaptation: services, centres, stays in them.
public enum AdaptationWords {
  /// «Адаптация»
  public static let title = Phrase("Адаптация", "Бейімдеу", "Adaptation")
  /// What the screen of a family's services is for.
  public static let help = Phrase(
    "Какие услуги получила семья, по видам, и где она жила. F7 записывает услугу вида под курсором, F4 исправляет. "
      + "Ошибочную запись отменяют в журнале.",
    "Отбасы қандай қызмет алды, түрлері бойынша, және қайда тұрды. F7 меңзердегі түрдің қызметін жазады, F4 түзетеді. "
      + "Қате жазба журналда қайтарылады.",
    "Which services the family was given, by kind, and where it lived. F7 enters a service of the kind under the "
      + "cursor, F4 corrects. An entry made by mistake is taken back in the journal.")

  // MARK: Services

  /// «Записать услугу»
  public static let give = Phrase("Записать услугу", "Қызметті жазу", "Enter a service")
  /// The same in the footer.
  public static let giveShort = Phrase("Услуга", "Қызмет", "Service")
  /// The title of the form, with the case's number.
  public static let serviceForm = Phrase("Услуга · {0}", "Қызмет · {0}", "Service · {0}")
  /// «вся семья»
  public static let wholeFamily = Phrase("вся семья", "бүкіл отбасы", "whole family")
  /// How often a kind of service was given.
  public static let given = Phrase("оказана: {0}", "көрсетілді: {0}", "given: {0}")
  /// A kind that nobody was given.
  public static let notGiven = Phrase("ещё не было", "әлі болған жоқ", "not yet")
  /// No service was given yet; opens the list.
  public static let noServices = Phrase("услуг ещё не было", "қызмет әлі болған жоқ", "no services yet")
  /// Opens the list of all of them.
  public static let allServices = Phrase("все услуги: {0}", "барлық қызмет: {0}", "all services: {0}")

  // MARK: Stays

  /// «Проживание в центре»
  public static let stays = Phrase("Проживание в центре", "Орталықта тұру", "Stays in a centre")
  /// Nobody lived in one.
  public static let noStays = Phrase("никто не жил", "ешкім тұрған жоқ", "nobody")
  /// «Поселить в центр»
  public static let moveIn = Phrase("Поселить в центр", "Орталыққа орналастыру", "Move into a centre")
  /// «Выехал из центра»
  public static let moveOut = Phrase("Выехал из центра", "Орталықтан кетті", "Left the centre")
  /// The same in the footer.
  public static let moveOutShort = Phrase("Выехал", "Кетті", "Left")
  /// The title of a correction.
  public static let stayForm = Phrase("Проживание в центре", "Орталықта тұру", "Stay in a centre")
  /// Why nobody can be moved in.
  public static let noCentre = Phrase("нет центров", "орталық жоқ", "no centres")
  /// «с {0}»
  public static let since = Phrase("с {0}", "{0} күнінен бастап", "since {0}")
  /// The same with the last day of the term.
  public static let sinceUntil = Phrase("с {0} до {1}", "мерзімі {0} – {1}", "since {0} until {1}")
  /// «{0} – {1}»
  public static let between = Phrase("{0} – {1}", "{0} — {1}", "{0} – {1}")

  /// Somebody else has moved the same person in or out since the form was opened.
  public static let meanwhile = Phrase(
    "Это уже записал кто-то другой: Esc, и посмотрите дело.",
    "Мұны басқа біреу жазып қойған: Esc, сосын істі қараңыз.",
    "Somebody else has entered this already: Esc, and look at the case.")

  // MARK: Centres

  /// «Центры»
  public static let centres = Phrase("Центры для кандасов", "Қандас орталықтары", "Centres for kandas")
  /// What the list is for.
  public static let centresHelp = Phrase(
    "Центры адаптации и интеграции кандасов и центры временного размещения: сколько мест, сколько живут, сколько свободно. "
      + "Enter показывает, кто живёт. Поселяют в деле семьи, в меню члена семьи.",
    "Қандастарды бейімдеу және ықпалдастыру орталықтары мен уақытша орналастыру орталықтары: неше орын, нешеуі тұрады, "
      + "нешеуі бос. Enter кім тұратынын көрсетеді. Отбасы ісінде, мүшенің мәзірінен орналастырылады.",
    "Centres of adaptation and integration of kandas, and of temporary accommodation: places, people, free places. Enter "
      + "shows who lives there. One is moved in from the family's case, in the menu of the member.")
  /// No centre yet.
  public static let noCentres = Phrase(
    "Центров ещё нет: F7 впишет первый.", "Орталық әлі жоқ: F7 біріншісін енгізеді.",
    "No centres yet: F7 enters the first one.")
  /// «Новый центр»
  public static let newCentre = Phrase("Новый центр", "Жаңа орталық", "New centre")
  /// Stops taking people, or takes them again.
  public static let archive = Phrase("Принимает или нет", "Қабылдай ма, жоқ па", "Takes people or not")
  /// The same in the footer.
  public static let archiveShort = Phrase("Закрыть", "Жабу", "Close")
  /// The same of one that takes nobody.
  public static let reopenShort = Phrase("Открыть", "Ашу", "Reopen")
  /// It takes nobody any longer.
  public static let archived = Phrase("не принимает", "қабылдамайды", "takes nobody")
  /// The column of those who live there.
  public static let lodgers = Phrase("Живут", "Тұрады", "Lodgers")
  /// The column of free places.
  public static let free = Phrase("Свободно", "Бос", "Free")
  /// All centres together.
  public static let total = Phrase("Всего", "Барлығы", "In all")
  /// More people than places.
  public static let overfull = Phrase("сверх мест: {0}", "орыннан тыс: {0}", "over capacity: {0}")
  /// «мест {0}, живут {1}, свободно {2}»
  public static let counts = Phrase(
    "мест {0}, живут {1}, свободно {2}", "орын {0}, тұратыны {1}, бос {2}",
    "{0} places, {1} lodgers, {2} free")
  /// Nobody lives there.
  public static let empty = Phrase("Никто не живёт.", "Ешкім тұрмайды.", "Nobody lives there.")
  /// What the list of those who live in a centre is for.
  public static let lodgersHelp = Phrase(
    "Кто живёт в центре, с какого дня и до какого можно. Enter открывает дело семьи, F4 записывает выезд.",
    "Орталықта кім тұрады, қай күннен және қай күнге дейін болады. Enter отбасы ісін ашады, F4 кеткенін жазады.",
    "Who lives in the centre, since when and until when. Enter opens the family's case, F4 enters the leaving."
  )
  /// The column of the last day.
  public static let lastDay = Phrase("Можно до", "Мерзімі", "Until")
  /// Quotas and centres, from the catalogue of rules.
  public static let more = Phrase("Квоты и центры", "Квоталар мен орталықтар", "Quotas and centres")
  /// The same in the footer.
  public static let moreShort = Phrase("Ещё", "Тағы", "More")
}
