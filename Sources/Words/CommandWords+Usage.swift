extension CommandWords {
  // MARK: Values refused

  /// Something that is no day.
  public static let notADay = Phrase(
    "нужен день вида 2026-11-20 или 20.11.2026", "2026-11-20 немесе 20.11.2026 түріндегі күн керек",
    "a day such as 2026-11-20 or 20.11.2026 is needed")
  /// Something that is no language.
  public static let notALanguage = Phrase(
    "есть ru, kk и en", "ru, kk және en бар", "there are ru, kk and en")
  /// Something that is not a number of the range `{0}`…`{1}`.
  public static let notInRange = Phrase(
    "нужно число от {0} до {1}", "{0} мен {1} аралығындағы сан керек", "a number from {0} to {1} is needed")
  /// A code that is no district of the oblast; `{0}` all that are.
  public static let notAnOffice = Phrase(
    "нужен код Туркестанской области, её города или района: {0}",
    "Түркістан облысының, оның қаласының немесе ауданының коды керек: {0}",
    "a code of Turkestan oblast, its cities or districts is needed: {0}")
  /// Not a register's name; `{0}` those that are.
  public static let notARegister = Phrase("есть {0}", "{0} бар", "there are {0}")
  /// Not a record's name.
  public static let notARecord = Phrase(
    "нужны реестр и номер, например people:1099511627777",
    "тізілім мен нөмір керек, мысалы people:1099511627777",
    "a register and a number are needed, such as people:1099511627777")
  /// Options that do not go together, `{0}` and `{1}`.
  public static let notTogether = Phrase(
    "{0} и {1} вместе не бывают", "{0} мен {1} бірге берілмейді", "{0} and {1} do not go together")
  /// An option `{0}` without which something cannot be done.
  public static let onlyWith = Phrase(
    "{0} бывает только с {1}", "{0} тек {1} үшін беріледі", "{0} goes only with {1}")
  /// No input files.
  public static let noFiles = Phrase(
    "не названо ни одного файла", "бірде-бір файл аталмаған", "no file was named")
  /// No place for a database.
  public static let noPlace = Phrase(
    "неизвестно, где база: нет ни --db, ни $QONYS_DB, ни $HOME",
    "дерекқордың орны белгісіз: --db, $QONYS_DB, $HOME жоқ",
    "no place for the database is known: neither --db nor $QONYS_DB nor $HOME")

  // MARK: The parser's own words

  /// The words of the argument parser as it writes them, each with ours; `{0}`, `{1}` are what it names.
  /// Of two that fit a line the first is taken.
  public static let parser: [Phrase] = [
    translation("OVERVIEW: {0}", "{0}", "{0}"),
    translation("USAGE: {0}", "ВЫЗОВ: {0}", "ШАҚЫРУ: {0}"),
    translation("Usage: {0}", "Вызов: {0}", "Шақыру: {0}"),
    translation("ARGUMENTS:", "АРГУМЕНТЫ:", "АРГУМЕНТТЕР:"),
    translation("OPTIONS:", "КЛЮЧИ:", "КІЛТТЕР:"),
    translation("SUBCOMMANDS:", "КОМАНДЫ:", "КОМАНДАЛАР:"),
    translation("{0}Show the version.", "{0}показать версию", "{0}нұсқасын көрсету"),
    translation("{0}Show help information.", "{0}показать эту справку", "{0}осы анықтаманы көрсету"),
    translation(
      "{0}Show subcommand help information.", "{0}показать справку о команде",
      "{0}команда анықтамасын көрсету"),
    translation(
      "  See '{0} help <subcommand>' for detailed help.", "  Подробнее: {0} help КОМАНДА",
      "  Толығырақ: {0} help КОМАНДА"),
    translation("  See '{0}' for more information.", "  Подробнее: {0}", "  Толығырақ: {0}"),
    translation("Help:  {0}", "Справка: {0}", "Анықтама: {0}"),
    translation(
      "Error: Unknown option '{0}'. Did you mean '{1}'?", "Ошибка: нет ключа {0}. Может быть, {1}?",
      "Қате: {0} кілті жоқ. Бәлкім, {1}?"),
    translation("Error: Unknown option '{0}'", "Ошибка: нет ключа {0}", "Қате: {0} кілті жоқ"),
    translation(
      "Error: Missing value for '{0}'", "Ошибка: после ключа нужно значение: {0}",
      "Қате: кілттен кейін мән керек: {0}"),
    translation(
      "Error: Missing expected argument '{0}'", "Ошибка: не хватает аргумента {0}",
      "Қате: {0} аргументі жетіспейді"),
    translation(
      "Error: Unexpected argument '{0}'", "Ошибка: лишний аргумент или неизвестная команда: {0}",
      "Қате: артық аргумент немесе белгісіз команда: {0}"),
    translation(
      "Error: {0} unexpected arguments: {1}", "Ошибка: лишние аргументы: {1}", "Қате: артық аргументтер: {1}"),
    translation(
      "Error: The value '{0}' is invalid for '{1}': {2}", "Ошибка: «{0}» не годится для {1}: {2}",
      "Қате: «{0}» {1} үшін жарамайды: {2}"),
    translation(
      "Error: The value '{0}' is invalid for '{1}'", "Ошибка: «{0}» не годится для {1}",
      "Қате: «{0}» {1} үшін жарамайды"),
    translation(
      "Error: The option '{0}' does not take any value, but '{1}' was specified.",
      "Ошибка: ключу {0} значение не нужно: {1}", "Қате: {0} кілтіне мән керек емес: {1}"),
    translation("Error: {0}", "Ошибка: {0}", "Қате: {0}"),
  ]

  private static func translation(_ en: String, _ ru: String, _ kk: String) -> Phrase { Phrase(ru, kk, en) }
}
