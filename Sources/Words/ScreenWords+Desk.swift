/// Words of the desk and of the first start.
public enum DeskWords {
  /// «Рабочий стол»
  public static let title = Phrase("Рабочий стол", "Жұмыс үстелі", "Desk")
  /// «Реестры»
  public static let registers = Phrase("Реестры", "Тізілімдер", "Registers")
  /// «Что открыто»
  public static let openWork = Phrase("Что открыто", "Не ашық тұр", "What is open")
  /// «Регистрация»
  public static let registrations = Phrase("Регистрация", "Тіркеу", "Registrations")
  /// «Люди»
  public static let people = Phrase("Люди", "Адамдар", "People")
  /// «Действующие регистрации»
  public static let open = Phrase(
    "Действующие регистрации", "Қолданыстағы тіркеулер", "Registrations in force")
  /// «Временные: срок истёк»
  public static let overdue = Phrase(
    "Временные: срок истёк", "Уақытша: мерзімі өтті", "Temporary: past their day")
  /// «Временные: последний день»
  public static let expiresToday = Phrase(
    "Временные: последний день", "Уақытша: соңғы күні", "Temporary: last day today")
  /// «Истекают за 7 дней»
  public static let expires7 = Phrase("Истекают за 7 дней", "7 күнде бітеді", "End within 7 days")
  /// «Истекают за 30 дней»
  public static let expires30 = Phrase("Истекают за 30 дней", "30 күнде бітеді", "End within 30 days")
  /// «Зарегистрированы поздно»
  public static let late = Phrase("Зарегистрированы поздно", "Кеш тіркелгендер", "Registered late")
  /// «Черновики»
  public static let drafts = Phrase("Черновики", "Қаралама", "Drafts")
  /// «Открыть черновик»
  public static let draftsHint = Phrase("Открыть черновик", "Қараламаны ашу", "Open a draft")
  /// «КАТО: издание {0}»
  public static let kato = Phrase("КАТО: издание {0}", "ӘАОЖ: {0} басылымы", "KATO: edition of {0}")
  /// «Классификатора КАТО ещё нет: qonys import kato ФАЙЛ»
  public static let noKato = Phrase(
    "Классификатора КАТО ещё нет: qonys import kato ФАЙЛ", "ӘАОЖ әлі жүктелмеген: qonys import kato ФАЙЛ",
    "No KATO classifier yet: qonys import kato FILE")
  /// «Новая регистрация»
  public static let newRegistration = Phrase("Новая регистрация", "Жаңа тіркеу", "New registration")
  /// The same while there is no classifier, without which nothing is registered.
  public static let hintWithoutKato = Phrase(
    "Enter откроет, цифра сразу. Сначала загрузите классификатор КАТО.",
    "Enter ашады, цифр бірден. Алдымен ӘАОЖ жіктеуішін жүктеңіз.",
    "Enter opens, a digit at once. The KATO classifier comes first.")
  /// «Enter откроет, цифра сразу. F7 новая регистрация, F3 найти»
  public static let hint = Phrase(
    "Enter откроет, цифра сразу. F7 новая регистрация, F3 найти.",
    "Enter ашады, цифр бірден. F7 жаңа тіркеу, F3 іздеу.",
    "Enter opens, a digit does it at once. F7 new registration, F3 find.")
  /// «Вспомогательный журнал: регистрирует население МВД»
  public static let auxiliary = Phrase(
    "Вспомогательный журнал: регистрирует население МВД.", "Қосалқы журнал: халықты ІІМ тіркейді.",
    "auxiliary: internal affairs register residence")

  // First start
  /// «Первый запуск»
  public static let firstTitle = Phrase("Первый запуск", "Алғашқы іске қосу", "First start")
  /// «Базы данных ещё нет:»
  public static let noDatabase = Phrase(
    "Базы данных ещё нет:", "Дерекқор әлі жоқ:", "There is no database yet:")
  /// «Чья это будет база?»
  public static let whoseOffice = Phrase(
    "Чья это будет база?", "Бұл кімнің базасы болады?", "Whose database will it be?")
  /// «Создать пустую базу»
  public static let makeEmpty = Phrase("Создать пустую базу", "Бос база жасау", "Make an empty database")
  /// «для района или области»
  public static let makeEmptyDetail = Phrase(
    "для района или области", "аудан немесе облыс үшін", "for a district or the oblast")
  /// «Открыть демонстрацию»
  public static let openDemo = Phrase("Открыть демонстрацию", "Көрсетілімді ашу", "Open the demonstration")
  /// «отдельный файл, люди выдуманы»
  public static let openDemoDetail = Phrase(
    "отдельный файл, люди выдуманы", "бөлек файл, адамдары ойдан алынған",
    "a file of its own, invented people")
  /// «Готовлю демонстрацию»
  public static let makingDemo = Phrase(
    "Готовлю демонстрацию", "Көрсетілім дайындалуда", "Making the demonstration")
  /// «Готово: {0}»
  public static let ready = Phrase("Готово: {0}", "Дайын: {0}", "Ready: {0}")
}
