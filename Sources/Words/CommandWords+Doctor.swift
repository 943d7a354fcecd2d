extension CommandWords {
  /// The findings of `doctor`: what it names, and what to do about what is not well.
  public enum Doctor {
    // MARK: What it names

    /// The program and the library under it.
    public static let program = Phrase("программа", "бағдарлама", "program")
    /// The version of the database's layout.
    public static let schema = Phrase("версия базы", "дерекқор нұсқасы", "database version")
    /// The file.
    public static let database = Phrase("база", "дерекқор", "database")
    /// Whose file it is.
    public static let office = Phrase("управление", "басқарма", "office")
    /// The file holds invented people only.
    public static let demonstration = CommonWords.demonstration
    /// How large the file is.
    public static let size = Phrase("размер", "көлемі", "size")
    /// Who may open the file.
    public static let rights = Phrase("права", "құқықтары", "rights")
    /// How SQLite writes.
    public static let durability = Phrase("надёжность записи", "жазу сенімділігі", "durability")
    /// Records by register.
    public static let rows = Phrase("записи", "жазбалар", "records")
    /// Changes in the journal.
    public static let changes = Phrase("изменения", "өзгерістер", "changes")
    /// Who may change what the rules go by.
    public static let ruleEditors = Phrase(
      "кто меняет правила (*: все)", "қағидаларды кім өзгертеді (*: бәрі)", "who changes the rules (*: all)")
    /// The file's size by its people.
    public static let perPerson = Phrase("байт на человека", "адамға байт", "bytes a person")
    /// Room on the disk.
    public static let disk = Phrase("свободно на диске", "дискіде бос орын", "free on the disk")
    /// The edition of the classifier in force.
    public static let kato = Phrase("редакция КАТО", "ӘАОЖ редакциясы", "KATO edition")
    /// The table of holidays of a year.
    public static let holidays = Phrase("праздники", "мерекелер", "holidays")
    /// When the file was last copied.
    public static let backup = Phrase("последняя копия", "соңғы көшірме", "last backup")
    /// What TERM names.
    public static let terminal = Phrase("терминал", "терминал", "terminal")
    /// The environment's language and coding.
    public static let locale = Phrase("язык системы", "жүйе тілі", "locale")
    /// The login that stands in the journal.
    public static let officer = Phrase("кто работает", "кім жұмыс істейді", "officer")
    /// The desk's day.
    public static let day = Phrase("рабочий день", "жұмыс күні", "working day")

    // MARK: Values

    /// There is none.
    public static let none = Phrase("нет", "жоқ", "none")
    /// There is none yet.
    public static let noneYet = Phrase("ещё нет", "әлі жоқ", "none yet")
    /// The year's table is filled in.
    public static let filled = Phrase("внесены", "енгізілген", "filled in")
    /// The year's table is empty.
    public static let notFilled = Phrase("не внесены", "енгізілмеген", "not filled in")
    /// So many colours.
    public static let colours = Phrase("цветов {0}", "{0} түс", "{0} colours")
    /// The machine does not know this terminal.
    public static let notDescribed = Phrase("не описан", "сипатталмаған", "not described")
    /// Standard output is something else.
    public static let notATerminal = Phrase(
      "вывод не в терминал", "шығыс терминалға емес", "output is no terminal")

    // MARK: What to do

    /// The program knows version `{0}`.
    public static let schemaRemedy = Phrase(
      "программа знает версию {0}; поставьте одну версию на все места",
      "бағдарлама {0} нұсқасын біледі; барлық орынға бір нұсқа орнатыңыз",
      "the program knows version {0}; install the same one everywhere")
    /// The rights the file should have, `{0}`, and the file.
    public static let rightsRemedy = Phrase(
      "файл открыт посторонним: chmod {0} {1}", "файл бөгделерге ашық: chmod {0} {1}",
      "others may open the file: chmod {0} {1}")
    /// Other settings than ours.
    public static let durabilityRemedy = Phrase(
      "ожидались wal и FULL; сообщите об этом", "wal және FULL болуға тиіс; бұл туралы хабарлаңыз",
      "wal and FULL were expected; please report it")
    /// Little room; so much is needed.
    public static let diskRemedy = Phrase(
      "освободите место: для копии и работы нужно не меньше {0}",
      "орын босатыңыз: көшірме мен жұмысқа кемінде {0} керек",
      "make room: a copy and the work need {0} at least")
    /// No edition yet.
    public static let katoRemedy = Phrase(
      "загрузите классификатор: qonys import kato ФАЙЛ…", "жіктеуішті жүктеңіз: qonys import kato ФАЙЛ…",
      "take in the classifier: qonys import kato FILE…")
    /// How to copy the file.
    public static let backupRemedy = Phrase(
      "сделайте копию на другой диск: qonys backup /ПУТЬ", "басқа дискіге көшірме жасаңыз: qonys backup /ЖОЛ",
      "make a copy on another disk: qonys backup /PATH")
    /// The last copy, here or on another disk, is older than it may be; `{0}` days.
    public static let backupOldRemedy = Phrase(
      "копия нужна раз в {0}, лучше на другой диск: qonys backup /ПУТЬ",
      "көшірме {0} сайын керек, басқа дискіге жасаған жөн: qonys backup /ЖОЛ",
      "a copy is wanted every {0}, best on another disk: qonys backup /PATH")
    /// There are copies, but none on another disk.
    public static let backupAwayRemedy = Phrase(
      "все копии на том же диске, что и база: qonys backup /ПУТЬ на другом",
      "көшірмелердің бәрі дерекқормен бір дискіде: басқасына qonys backup /ЖОЛ",
      "all copies are on the disk of the database: qonys backup /PATH on another")
    /// A terminal that is not described.
    public static let terminalRemedy = Phrase(
      "рабочий стол попробует xterm-256color; задайте TERM своего терминала",
      "жұмыс үстелі xterm-256color қолданып көреді; терминалыңыздың TERM мәнін беріңіз",
      "the desk will try xterm-256color; set TERM to what your terminal is")
    /// A coding that is not UTF-8.
    public static let localeRemedy = Phrase(
      "рабочий стол возьмёт C.UTF-8; терминал должен показывать UTF-8",
      "жұмыс үстелі C.UTF-8 алады; терминал UTF-8 көрсетуге тиіс",
      "the desk takes C.UTF-8; the terminal must show UTF-8")
    /// A machine that lives in the past; `{0}` its day.
    public static let dayRemedy = Phrase(
      "машина считает, что сегодня {0}; если это не так, поправьте часы",
      "машина бүгін {0} деп санайды; олай болмаса, сағатын түзетіңіз",
      "the machine takes today for {0}; if that is wrong, set its clock")
  }
}
