extension CommandWords {
  // MARK: init, demo

  /// Rows of a sheet that are no record.
  public static let leftOut = Phrase(
    "Итоги, повторы заголовка и пустые строки пропущены: {0}.",
    "Жиынтық, қайталанған тақырып және бос жолдар өткізілді: {0}.",
    "Sums, repeated headings and blank rows left out: {0}.")
  /// A database `{0}` was made for `{1}`.
  public static let madeDatabase = Phrase(
    "Создана база {0}: {1}.", "{0} дерекқоры жасалды: {1}.", "Made the database {0}: {1}.")
  /// What to do with a new database.
  public static let nextImport = Phrase(
    "Дальше загрузите классификатор: qonys import kato ФАЙЛ…",
    "Енді жіктеуішті жүктеңіз: qonys import kato ФАЙЛ…",
    "Next take in the classifier: qonys import kato FILE…")
  /// What to do with a demonstration.
  public static let nextDesk = Phrase(
    "Все люди вымышлены. Откройте рабочий стол: qonys",
    "Адамдардың бәрі ойдан шығарылған. Жұмыс үстелін ашыңыз: qonys",
    "All people are invented. Open the desk: qonys")
  /// People, registrations and settlements of a demonstration.
  public static let demonstrationCounts = Phrase(
    "людей {0}, регистраций {1}, населённых пунктов {2}", "адам {0}, тіркеу {1}, елді мекен {2}",
    "people {0}, registrations {1}, settlements {2}")

  // MARK: import

  /// A refused row: file, row, reasons.
  public static let refusedRow = Phrase("{0}, строка {1}: {2}", "{0}, {1}-жол: {2}", "{0}, row {1}: {2}")
  /// So many more refused rows were not shown.
  public static let moreRefused = Phrase(
    "… и ещё {0} (целиком: --all)", "… және тағы {0} (толық: --all)", "… and {0} more (all of them: --all)")
  /// Where the refused rows are.
  public static let rejectsAreIn = Phrase(
    "Отклонённые строки: {0}. Исправьте и загрузите его так же.",
    "Қабылданбаған жолдар: {0}. Түзетіп, дәл солай жүктеңіз.",
    "The refused rows are in {0}. Mend them and import that file the same way.")
  /// How the refused rows can be had.
  public static let rejectsWanted = Phrase(
    "Чтобы получить отклонённые строки файлом, добавьте --rejects ФАЙЛ.",
    "Қабылданбаған жолдарды файлмен алу үшін --rejects ФАЙЛ қосыңыз.",
    "To have the refused rows in a file, add --rejects FILE.")
  /// Above the counts of warnings.
  public static let warningsOfKept = Phrase(
    "Предупреждения принятых строк (подробно: qonys check):",
    "Қабылданған жолдардың ескертулері (толығырақ: qonys check):",
    "Warnings of rows that were kept (in full: qonys check):")
  /// The same of an edition of the classifier, whose rows are no records of the office.
  public static let warningsOfNames = Phrase(
    "Предупреждения принятых строк:", "Қабылданған жолдардың ескертулері:", "Warnings of rows that were kept:"
  )
  /// A trial changed nothing.
  public static let trial = Phrase(
    "Проба: в базу ничего не записано.", "Сынақ: базаға ештеңе жазылған жоқ.",
    "A dry run: nothing was written to the database.")
  /// Territories new in an edition.
  public static let katoNew = Phrase("Новые: {0}", "Жаңа: {0}", "New: {0}")
  /// Territories back in an edition.
  public static let katoBack = Phrase("Вернулись: {0}", "Қайта келген: {0}", "Back: {0}")
  /// Territories gone from an edition.
  public static let katoGone = Phrase(
    "Исчезли: {0} (остаются в истории)", "Жоқ болған: {0} (тарихта қалады)", "Gone: {0} (kept as history)")
  /// Territories renamed in an edition.
  public static let katoRenamed = Phrase("Переименованы: {0}", "Атауы өзгерген: {0}", "Renamed: {0}")
  /// Territories that lie in another one now.
  public static let katoMoved = Phrase(
    "Перешли в подчинение: {0}", "Басқа аумаққа өткен: {0}", "Re-parented: {0}")
  /// Names with letters of another alphabet.
  public static let katoLookAlikes = Phrase(
    "Названия с похожими буквами другого алфавита: {0}", "Басқа әліпбидің ұқсас әріптері бар атаулар: {0}",
    "Names with look-alike letters of another alphabet: {0}")

  // MARK: check

  /// So many records, so many findings, so many passed with a reason.
  public static let checked = Phrase(
    "Проверено записей: {0}, замечаний: {1}, пропущено с причиной: {2}.",
    "Тексерілген жазба: {0}, ескертпе: {1}, себебімен өткізілген: {2}.",
    "Records checked: {0}, findings: {1}, passed with a reason: {2}.")

  // MARK: journal, rules

  /// A change made the record.
  public static let created = Phrase("создана", "жасалды", "made")
  /// The point of the Rules a rule serves.
  public static let clause = Phrase("п. {0}", "{0}-т.", "p. {0}")

  // MARK: verify

  /// Nothing is wrong: changes and records gone through.
  public static let whole = Phrase(
    "База цела: изменений в журнале {0}, записей {1}.", "Дерекқор бүтін: журналда {0} өзгеріс, {1} жазба.",
    "The database is whole: {0} changes, {1} records.")
  /// The first bad place.
  public static let damaged = Phrase(
    "База повреждена: {0}", "Дерекқор бүлінген: {0}", "The database is damaged: {0}")
  /// What to do about a damaged database.
  public static let damageRemedy = Phrase(
    "Не работайте с этим файлом: сохраните его копию вместе с -wal и возьмите последнюю целую копию базы.",
    "Бұл файлмен жұмыс істемеңіз: оның көшірмесін -wal файлымен бірге сақтап, соңғы бүтін көшірмені алыңыз.",
    "Do not work with this file: keep a copy of it with its -wal, and take the last whole copy of the database."
  )
  /// A damaged page or index, in SQLite's words.
  public static let damagedPages = Phrase("файл: {0}", "файл: {0}", "the file: {0}")
  /// A row of a table refers to nothing.
  public static let damagedReference = Phrase(
    "строка {1} таблицы {0} ссылается на то, чего нет", "{0} кестесінің {1} жолы жоқ нәрсеге сілтейді",
    "row {1} of the table {0} refers to what is not there")
  /// The journal's chain breaks.
  public static let damagedChain = Phrase(
    "цепочка журнала рвётся на изменении {0}", "журнал тізбегі {0} өзгерісінде үзіледі",
    "the journal's chain breaks at change {0}")
  /// A record differs from its last journal row.
  public static let damagedRecord = Phrase(
    "запись {0} не такова, какой её оставил журнал", "{0} жазбасы журнал қалдырғандай емес",
    "the record {0} is not as the journal left it")
  /// A record that the journal does not know.
  public static let damagedUnknown = Phrase(
    "запись {0} журналу неизвестна", "{0} жазбасын журнал білмейді",
    "the journal does not know the record {0}")
  /// A record that is gone.
  public static let damagedLost = Phrase(
    "запись {0} пропала", "{0} жазбасы жоғалған", "the record {0} is lost")
  /// A search key that is wrong.
  public static let damagedKey = Phrase(
    "ключ поиска записи {0} неверен", "{0} жазбасының іздеу кілті қате", "the search key of {0} is wrong")
  /// The person it is about.
  public static let damagedPlace = Phrase(
    "место в списке записи {0} неверно", "{0} жазбасының тізімдегі орны қате",
    "the place that {0} is listed under is wrong")
  /// What `undo` did: the change, the one that took it back, how many records.
  public static let undone = Phrase(
    "изменение {0} отменено изменением {1}, записей: {2}",
    "{0} өзгерісі {1} өзгерісімен қайтарылды, жазба саны: {2}",
    "change {0} was taken back by change {1}, records: {2}")
  /// What `undo --dry-run` would do.
  public static let wouldUndo = Phrase(
    "будет отменено изменений: {0}, записей: {1}", "қайтарылатын өзгеріс: {0}, жазба: {1}",
    "would take back changes: {0}, records: {1}")
  /// A name of a territory by edition is not one of the journal, or lacks.
  public static let damagedName = Phrase(
    "{0}: названия по редакциям КАТО не те, что были по журналу.",
    "{0}: ӘАОЖ редакциялары бойынша атаулары журналдағыдай емес.",
    "{0}: its names by KATO edition are not those that it had by the journal.")
  /// What is computed of a case is not what stands in its columns.
  public static let damagedCase = Phrase(
    "{0}: состояние в списке не то, что следует из шагов дела.",
    "{0}: тізімдегі күйі іс қадамдарынан шығатындай емес.",
    "{0}: its stage in the list is not the one that follows from its steps.")
  /// The index of words is not that of the people.
  public static let damagedIndex = Phrase(
    "указатель слов для поиска людей расходится с их именами",
    "адамдарды іздеу сөздерінің көрсеткіші олардың аттарына сай емес",
    "the index of words for the search of people differs from their names")
}
