import Domain

/// Words of sheets that somebody made by hand: their headings, and the screen that says what they mean.
public enum SheetWords {
  /// What a heading seems to mean.
  public enum Meaning: Hashable, Sendable {
    case fullName
    case field(FieldID)
  }

  /// What a heading seems to mean: a label of any interface language, or a word that such sheets use; nil for none.
  public static func meaning(written: String) -> Meaning? {
    let word = Written.folded(written.filter { $0.isLetter || $0.isNumber || $0 == " " })
    if fullNames.contains(word) { return .fullName }
    if let id = usual[word] ?? FieldWords.id(written: written) ?? FieldWords.id(written: word) {
      return .field(id)
    }
    return nil
  }

  private static let fullNames: Set<String> = Set(
    [
      "фио", "ф и о", "фамилия имя отчество", "фамилия имя отчество при наличии", "аты жөні",
      "тегі аты әкесінің аты",
      "тегі аты", "толық аты жөні", "атыжөні", "full name", "name",
    ].map(Written.folded))

  private static let usual: [String: FieldID] = {
    let words: [FieldID: [String]] = [
      .iin: ["иин", "жсн", "иин жсн", "жсн иин"],
      .birthDate: ["дата рождения", "год рождения", "д р", "туған күні", "туған жылы", "дата рожд", "др"],
      .toTerritory: [
        "населенный пункт", "населённый пункт", "село", "ауыл", "елді мекен", "куда прибыл",
        "место регистрации",
        "место жительства",
      ],
      .fromTerritory: [
        "откуда прибыл", "откуда", "қайдан келді", "место прежнего жительства", "прежнее место",
      ],
      .street: ["адрес", "улица", "мекенжай", "мекен жай", "мекенжайы", "мекен жайы", "адресі", "көшесі"],
      .house: ["дом", "дом №", "үй", "үйі"], .flat: ["кв", "квартира", "пәтер", "пәтері"],
      .arrivedOn: ["прибыл", "дата прибытия", "келген күні"],
      .registeredOn: ["дата регистрации", "зарегистрирован", "тіркелген күні", "дата рег"],
      .until: ["срок", "срок до", "действует до", "по", "мерзімі"],
      .kind: ["вид", "вид регистрации", "тіркеу түрі", "түрі"], .event: ["событие", "прибытие выбытие"],
      .sex: ["пол", "жынысы"], .citizenship: ["гражданство", "азаматтығы"],
      .nationality: ["национальность", "ұлты"],
      .documentNumber: [
        "документ", "номер документа", "№ документа", "уд личности", "удостоверение", "құжат нөмірі",
      ],
      .reason: ["причина", "причина прибытия", "себебі"], .consent: ["согласие", "келісім"],
      .owner: ["собственник", "хозяин", "иесі", "үй иесі"],
    ]
    var usual: [String: FieldID] = [:]
    for (id, names) in words {
      for name in names { usual[Written.folded(name)] = id }
    }
    return usual
  }()

  // MARK: The screen

  /// «Столбцы листа»
  public static let title = Phrase("Столбцы листа", "Парақ бағандары", "Columns of the sheet")
  /// What the screen is for.
  public static let help = Phrase(
    "Слева столбцы присланного листа, справа что в них стоит. Enter меняет. Внизу первые строки так, как программа их "
      + "поймёт; F5 показывает их все. F2 запомнит это под именем: такой же лист следующего месяца пройдёт без вопросов.",
    "Сол жақта жіберілген парақтың бағандары, оң жақта онда не тұрғаны. Enter өзгертеді. Төменде алғашқы жолдар "
      + "бағдарлама түсінгендей; F5 бәрін көрсетеді. F2 оны атпен сақтайды: келесі айдың осындай парағы сұрақсыз өтеді.",
    "On the left the columns of the sheet, on the right what stands in them. Enter changes it. Below the first rows as "
      + "the program will read them; F5 shows them all. F2 keeps it under a name: next month's sheet needs no question."
  )
  /// A whole name in one cell.
  public static let fullName = Phrase("ФИО в одной ячейке", "Аты-жөні бір ұяшықта", "Whole name in one cell")
  /// Not kept.
  public static let ignored = Phrase("не нужен", "керек емес", "not needed")
  /// The heading over what every row is given.
  public static let constants = Phrase("Одно для всех строк", "Барлық жолға бірдей", "The same for every row")
  /// Still missing.
  public static let missing = Phrase(
    "Не хватает: {0}. Enter укажет.", "Жетіспейді: {0}. Enter көрсетеді.", "Missing: {0}. Enter says it.")
  /// The same where the cursor is elsewhere.
  public static let missingElsewhere = Phrase(
    "Не хватает: {0}. F2 ведёт к строке.", "Жетіспейді: {0}. F2 жолына апарады.",
    "Missing: {0}. F2 goes to its row.")
  /// Asked before leaving what was not kept.
  public static let unkept = Phrase(
    "Столбцы не запомнены", "Бағандар сақталмаған", "The columns are not kept")
  /// What is lost then.
  public static let loss = Phrase(
    "Сказанное о столбцах пропадёт; сам файл останется как был.",
    "Бағандар туралы айтылғаны жойылады; файлдың өзі сол күйінде қалады.",
    "What was said of the columns is lost; the file itself stays as it was.")
  /// Nothing is missing.
  public static let ready = Phrase(
    "Всё нужное есть. F2 запомнит и проверит лист.", "Керектің бәрі бар. F2 сақтап, парақты тексереді.",
    "All that is needed is there. F2 keeps it and tries the sheet.")
  /// The heading over the first rows.
  public static let preview = Phrase("Первые строки", "Алғашқы жолдар", "First rows")
  /// The first rows in place of the columns.
  public static let showRows = Phrase("Строки листа", "Парақ жолдары", "Rows of the sheet")
  /// The same in the footer.
  public static let showRowsShort = Phrase("Строки", "Жолдар", "Rows")
  /// Back to the columns.
  public static let showColumns = Phrase("Столбцы листа", "Парақ бағандары", "Columns of the sheet")
  /// The same in the footer.
  public static let showColumnsShort = Phrase("Столбцы", "Бағандар", "Columns")
  /// Asks for the name of the mapping.
  public static let nameAsk = Phrase(
    "Как назвать этот вид листа?", "Парақтың бұл түрін қалай атаймыз?", "What is this kind of sheet called?")
  /// Asks what stands in a column.
  public static let meaningAsk = Phrase(
    "Что стоит в столбце «{0}»?", "«{0}» бағанында не тұр?", "What stands in “{0}”?")
  /// Asks for the value of every row.
  public static let constantAsk = Phrase(
    "{0} у всех строк; пусто: убрать", "{0}: барлық жолда; бос: алып тастау",
    "{0} in every row; empty: take away")

  /// The same day as another column has.
  public static let asColumn = Phrase("как «{0}»", "«{0}» сияқты", "as “{0}”")
  /// Any other day.
  public static let another = Phrase("другой день…", "басқа күн…", "another day…")
  /// Gives a column another meaning.
  public static let changeMeaning = Phrase("Изменить", "Өзгерту", "Change")

  // MARK: Importing

  /// «Загрузить файл»
  public static let load = Phrase("Загрузить файл", "Файлды жүктеу", "Import a file")
  /// The same in the footer.
  public static let loadShort = Phrase("Файл", "Файл", "File")
  /// Asks for the file.
  public static let fileAsk = Phrase(
    "Файл регистраций: CSV или XLSX", "Тіркеулер файлы: CSV не XLSX", "A file of registrations: CSV or XLSX")
  /// What such a file may be.
  public static let fileHelp = Phrase(
    "CSV с запятыми или точками с запятой (UTF-8, KZ-1048) или первый лист XLSX. Заголовки стоят в одной из первых "
      + "десяти строк. Столбцы называются как поля формы, на любом языке программы, или как хочет округ: что они значат, "
      + "программа спросит один раз. Даты целиком: 01.11.2026.",
    "Үтірлі не нүктелі үтірлі CSV (UTF-8, KZ-1048) немесе XLSX файлының бірінші парағы. Бағандардың атаулары "
      + "алғашқы он жолдың бірінде тұрады. Бағандар форма өрістеріндей, бағдарламаның кез келген тілінде, не округ "
      + "қалағандай аталады: мағынасы бір рет сұралады. Күндер толық: 01.11.2026.",
    "CSV with commas or semicolons (UTF-8, KZ-1048), or the first sheet of an XLSX. The headings stand in one of "
      + "the first ten rows. Columns are called as the fields of the form in any language of the program, or as the okrug "
      + "likes: what they mean is asked once. Days are whole: 01.11.2026.")
  /// Several mappings fit.
  public static let whichMapping = Phrase("Что это за лист?", "Бұл қандай парақ?", "Which sheet is it?")
  /// While the trial runs.
  public static let trying = Phrase("Проверяю {0}", "{0} тексерілуде", "Trying {0}")
  /// While the import runs.
  public static let loading = Phrase("Загружаю {0}", "{0} жүктелуде", "Importing {0}")
  /// The title of what a trial found.
  public static let trial = Phrase("Проверка: {0}", "Тексеру: {0}", "Trial: {0}")
  /// The title of what an import did.
  public static let done = Phrase("Загружено: {0}", "Жүктелді: {0}", "Imported: {0}")
  /// What a trial is.
  public static let trialHelp = Phrase(
    "Ничего ещё не записано. F2 загрузит хорошие строки; плохие лягут в файл рядом, чтобы исправить и загрузить снова.",
    "Әлі ештеңе жазылған жоқ. F2 жарамды жолдарды жүктейді; жарамсыздары түзетіп қайта жүктеу үшін қасындағы файлға түседі.",
    "Nothing is written yet. F2 imports the good rows; bad ones go to a file beside it, to be mended and imported again."
  )
  /// The same in one line.
  public static let trialHint = Phrase(
    "Ещё ничего не записано. F2 загрузит хорошие строки.",
    "Әлі ештеңе жазылған жоқ. F2 жарамды жолдарды жүктейді.",
    "Nothing is written yet. F2 imports the good rows.")
  /// Does it.
  public static let take = Phrase("Загрузить", "Жүктеу", "Import")
  /// Rows that make a record.
  public static let added = Phrase("Новых записей", "Жаңа жазба", "New records")
  /// Rows that change one.
  public static let updated = Phrase("Исправленных", "Түзетілген", "Corrected")
  /// Rows that say what is known.
  public static let unchanged = Phrase("Без изменений", "Өзгеріссіз", "Unchanged")
  /// Rows that are refused.
  public static let rejected = Phrase("Отклонённых", "Қабылданбаған", "Refused")
  /// Rows that are no record.
  public static let leftOut = Phrase("Итогов и пустых строк", "Жиынтық пен бос жол", "Sums and blank rows")
  /// Rows that were kept with a warning.
  public static let warnings = Phrase("С предупреждениями", "Ескертумен", "Warnings")
  /// More of them than are named.
  public static let moreWarned = Phrase("И ещё {0}.", "Тағы {0}.", "And {0} more.")
  /// What the list of such rows is.
  public static let warnedHelp = Phrase(
    """
    Строки файла, о которых правило предупреждает. Такие строки принимаются; их записи ждут потом в проверке записей на \
    рабочем столе.
    """,
    "Қағида ескертетін файл жолдары. Мұндай жолдар қабылданады; жазбалары кейін жұмыс үстеліндегі тексеруде күтеді.",
    "Rows of the file of which the rule warns. Such rows are kept; their records then wait in the check on the desk."
  )
  /// The heading over the refused rows.
  public static let refusedRows = Phrase("Отклонённые строки", "Қабылданбаған жолдар", "Refused rows")
  /// A refused row.
  public static let row = Phrase("строка {0}", "{0}-жол", "row {0}")
  /// Where the refused rows are.
  public static let rejectsAre = Phrase(
    "Отклонённые строки: {0}", "Қабылданбаған жолдар: {0}", "The refused rows: {0}")
  /// The mapping that was taken.
  public static let byMapping = Phrase("по столбцам «{0}»", "«{0}» бағандары бойынша", "by the columns “{0}”")
}
