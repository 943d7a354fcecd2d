/// Words of the data-quality inbox.
public enum InboxWords {
  /// «Проверка записей»
  public static let title = Phrase("Проверка записей", "Жазбаларды тексеру", "Check of the records")
  /// What it is.
  public static let help = Phrase(
    "Каждая запись сверена с правилами сегодняшнего дня. Enter на правиле покажет записи; там F4 исправит поле, о "
      + "котором речь, или откроет дело или регистрацию там, где нужен следующий шаг, F5 примет замечание с причиной, Enter откроет запись.",
    "Әр жазба бүгінгі қағидалармен салыстырылды. Қағидада Enter жазбаларды көрсетеді; онда F4 сөз болып отырған өрісті "
      + "түзетеді не келесі қадам керек істі не тіркеуді ашады, F5 ескертуді себебімен қабылдайды, Enter жазбаны ашады.",
    "Every record against the rules of today. Enter on a rule shows its records; there F4 corrects the field in "
      + "question or opens the case or the registration where the next step is, F5 accepts the finding with a reason, Enter opens the record."
  )
  /// While it runs.
  public static let checking = Phrase("Проверяю записи", "Жазбалар тексерілуде", "Checking the records")
  /// What was looked at.
  public static let checked = Phrase(
    "Проверено записей: {0}. Замечаний: {1}, принято с причиной: {2}.",
    "Тексерілген жазба: {0}. Ескерту: {1}, себебімен қабылданды: {2}.",
    "Records checked: {0}. Findings: {1}, accepted with a reason: {2}.")
  /// Nothing found.
  public static let clean = Phrase("Замечаний нет.", "Ескерту жоқ.", "No findings.")
  /// Only the first were shown.
  public static let more = Phrase(
    "Есть ещё {0}: проверьте записи снова.", "Тағы {0} бар: жазбаларды қайта тексеріңіз.",
    "{0} more: check the records again.")
  /// Corrects the field.
  public static let fix = Phrase("Исправить поле", "Өрісті түзету", "Correct the field")
  /// The same in the footer.
  public static let fixShort = Phrase("Исправить", "Түзету", "Correct")
  /// Opens the record where what is missing can be done.
  public static let go = Phrase("Открыть, где исправить", "Түзететін жерін ашу", "Open where it is mended")
  /// The same in the footer.
  public static let goShort = Phrase("К месту", "Жеріне", "Go there")
  /// Goes past it with a reason.
  public static let accept = Phrase("Принять с причиной", "Себебімен қабылдау", "Accept with a reason")
  /// The same in the footer.
  public static let acceptShort = Phrase("Принять", "Қабылдау", "Accept")
  /// Said after it.
  public static let settled = Phrase("Замечание снято: {0}", "Ескерту алынды: {0}", "Settled: {0}")
  /// All are settled.
  public static let allSettled = Phrase(
    "По этому правилу замечаний больше нет.", "Бұл қағида бойынша ескерту қалмады.",
    "Nothing is left of this rule.")
}
