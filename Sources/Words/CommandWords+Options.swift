extension CommandWords {
  // MARK: Placeholders

  /// Stands for a file's name.
  public static let file = Phrase("ФАЙЛ", "ФАЙЛ", "FILE")
  /// Stands for a day.
  public static let day = Phrase("ДЕНЬ", "КҮН", "DAY")
  /// Stands for a number.
  public static let number = Phrase("ЧИСЛО", "САН", "NUMBER")
  /// Stands for a KATO code.
  public static let code = Phrase("КОД", "КОД", "CODE")
  /// Stands for a register's name.
  public static let register = Phrase("РЕЕСТР", "ТІЗІЛІМ", "REGISTER")
  /// Stands for text to be found.
  public static let text = Phrase("ТЕКСТ", "МӘТІН", "TEXT")
  /// Stands for a record: register and number.
  public static let record = Phrase("РЕЕСТР:НОМЕР", "ТІЗІЛІМ:НӨМІР", "NAME:ID")

  // MARK: Options of every command

  /// Above the options that every command has.
  public static let general = Phrase("Для всех команд", "Барлық командаға", "For every command")
  /// `--db`
  public static let databaseOption = Phrase(
    """
    файл базы; иначе $QONYS_DB, иначе $XDG_DATA_HOME/qonys/qonys.db (~/.local/share/…), \
    иначе /var/lib/qonys/qonys.db, где эта папка есть
    """,
    """
    дерекқор файлы; әйтпесе $QONYS_DB, әйтпесе $XDG_DATA_HOME/qonys/qonys.db (~/.local/share/…), \
    әйтпесе /var/lib/qonys/qonys.db, ондай қалта болса
    """,
    """
    the database; else $QONYS_DB, else $XDG_DATA_HOME/qonys/qonys.db (~/.local/share/…), \
    else /var/lib/qonys/qonys.db where that folder exists
    """)
  /// `--lang`
  public static let languageOption = Phrase(
    "язык: ru, kk или en; иначе $QONYS_LANG, иначе язык системы, иначе русский",
    "тіл: ru, kk немесе en; әйтпесе $QONYS_LANG, әйтпесе жүйе тілі, әйтпесе орыс тілі",
    "language: ru, kk or en; else $QONYS_LANG, else the locale's, else Russian")
  /// `--day`
  public static let dayOption = Phrase(
    "рабочий день, ГГГГ-ММ-ДД; журнал всегда пишет время машины",
    "жұмыс күні, ЖЖЖЖ-АА-КК; журнал әрқашан машина уақытын жазады",
    "the working day, YYYY-MM-DD; the journal's time is always the machine's")

  // MARK: Options of single commands

  /// `--json`
  public static let jsonOption = Phrase("вывод в JSON", "JSON түрінде шығару", "JSON output")
  /// `import --all`
  public static let allOption = Phrase(
    "показать списки целиком, а не первые двадцать строк", "тізімдерді алғашқы жиырма жолсыз, толық көрсету",
    "show the lists whole, not their first twenty lines")
  /// `--force`
  public static let forceOption = Phrase(
    "перезаписать существующий файл", "бар файлдың үстіне жазу", "overwrite an existing file")
  /// `init --territory`
  public static let territoryOption = Phrase(
    "код КАТО района или города; без него вся область (610000000)",
    "ауданның немесе қаланың ӘАОЖ коды; берілмесе, бүкіл облыс (610000000)",
    "KATO code of the district or city; without it the whole oblast (610000000)")
  /// `init --office`
  public static let officeOption = Phrase(
    "номер этой базы среди тех, что обмениваются файлами, 0…4095; без него из кода района",
    "файл алмасатын дерекқорлар арасындағы нөмірі, 0…4095; берілмесе, аудан кодынан",
    "this file's number among those that exchange, 0…4095; without it from the district's code")
  /// `demo --people`
  public static let peopleOption = Phrase(
    "сколько людей; без него 2000", "қанша адам; берілмесе, 2000", "how many people; without it 2000")
  /// `demo --seed`
  public static let seedOption = Phrase(
    "зерно случайных чисел; без него 1", "кездейсоқ сандар тұқымы; берілмесе, 1",
    "the seed of the invention; without it 1")
  /// `import REGISTER`
  public static let importRegister = Phrase(
    "kato, settlements, registrations, centres, kandas или resettlers",
    "kato, settlements, registrations, centres, kandas немесе resettlers",
    "kato, settlements, registrations, centres, kandas or resettlers")
  /// `import FILE…`
  public static let importFiles = Phrase(
    "файлы CSV; у КАТО пара «;»-файлов на двух языках даётся вместе",
    "CSV файлдары; ӘАОЖ-дың екі тілдегі «;» файлдарының жұбы бірге беріледі",
    "CSV files; of KATO the pair of `;` files in two languages is given together")
  /// `import --edition`
  public static let editionOption = Phrase(
    "день редакции КАТО; иначе из имени файла, иначе сегодня",
    "ӘАОЖ редакциясының күні; әйтпесе файл атынан, әйтпесе бүгін",
    "the day of the KATO edition; else from the file's name, else today")
  /// `import --dry-run`
  public static let dryRunOption = Phrase(
    "только показать, что было бы сделано", "не істелетінін ғана көрсету", "only say what would be done")
  /// `import --rejects`
  public static let rejectsOption = Phrase(
    "куда положить отклонённые строки с причиной", "қабылданбаған жолдарды себебімен қайда салу",
    "where refused rows go, each with its reason")
  /// `import --ignore-unknown`
  public static let ignoreUnknownOption = Phrase(
    "пропускать незнакомые столбцы", "белгісіз бағандарды аттап өту", "pass over unknown columns")
  /// `import --template`
  public static let templateOption = Phrase(
    "напечатать заголовок и две строки для примера", "тақырып пен екі үлгі жолды басып шығару",
    "print the header and two example rows")
  /// `import --map`
  public static let mapOption = Phrase(
    "столбцы листа под именем, данным на рабочем столе (Alt-I)",
    "жұмыс үстелінде (Alt-I) атау берілген парақ бағандары",
    "the sheet's columns under the name given on the desk (Alt-I)")
  /// Stands for the name of a mapping.
  public static let mapName = Phrase("ИМЯ", "АТАУ", "NAME")
  /// `export REGISTER`
  public static let exportRegister = Phrase(
    "kato, settlements, registrations, centres, kandas, resettlers, people, quotas или journal",
    "kato, settlements, registrations, centres, kandas, resettlers, people, quotas немесе journal",
    "kato, settlements, registrations, centres, kandas, resettlers, people, quotas or journal")
  /// `export --as-of`
  public static let asOfOption = Phrase(
    "каким реестр знали в конце этого дня", "тізілім осы күннің соңында қалай белгілі болды",
    "the register as it was known at the end of this day")
  /// `export --on`
  public static let onOption = Phrase(
    "что действовало в этот день по нынешним данным; people: кто состоял на регистрации",
    "қазіргі деректер бойынша осы күні не қолданыста болды; people: кім тіркеуде тұрды",
    "what was in force on this day as known now; people: who was registered")
  /// Stands for a change.
  public static let changeNumber = Phrase("ИЗМЕНЕНИЕ", "ӨЗГЕРІС", "CHANGE")
  /// `undo CHANGE`
  public static let changeArgument = Phrase(
    "номер изменения, первое число строки journal", "өзгеріс нөмірі, journal жолының алғашқы саны",
    "the change's number, the first of a line of journal")
  /// `undo --reason`
  public static let reasonOption = Phrase(
    "почему; остаётся в журнале", "неге екені; журналда қалады", "why; stays in the journal")
  /// `export --format`
  public static let formatOption = Phrase(
    "csv или json; без него csv", "csv немесе json; берілмесе, csv", "csv or json; without it csv")
  /// `export --out`
  public static let outOption = Phrase(
    "файл; без него стандартный вывод", "файл; берілмесе, стандартты шығыс",
    "a file; without it standard output")
  /// `search TEXT`
  public static let searchText = Phrase(
    "ИИН, имя в любом написании, номер документа или записи, населённый пункт",
    "ЖСН, кез келген жазылудағы есім, құжат не жазба нөмірі, елді мекен",
    "an IIN, a name in any spelling, a document's or record's number, a settlement")
  /// `search --register`
  public static let searchRegister = Phrase(
    "только people, registrations или kato", "тек people, registrations немесе kato",
    "people, registrations or kato alone")
  /// `search --limit`
  public static let limitOption = Phrase(
    "не больше стольких; без него 20", "бұдан көп емес; берілмесе, 20", "no more than so many; without it 20")
  /// `journal --record`
  public static let recordOption = Phrase(
    "история одной записи со значениями до и после, новое сверху: people:…, registrations:…",
    "бір жазбаның тарихы, бұрынғы және кейінгі мәндерімен, жаңасы жоғарыда: people:…, registrations:…",
    "the history of one record with values before and after, newest first: people:…, registrations:…")
  /// `journal --since`
  public static let sinceOption = Phrase(
    "только с этого дня (время журнала, UTC)", "тек осы күннен бастап (журнал уақыты, UTC)",
    "only from this day on (the journal's time, UTC)")

  /// Of `report`: which one.
  public static let reportName = Phrase("какой отчёт", "қай есеп", "which report")
  /// Of `report`: names them.
  public static let reportList = Phrase("назвать отчёты", "есептерді атау", "name the reports")
  /// Of `report`: the year.
  public static let reportYear = Phrase(
    "год; без него текущий", "жыл; онсыз биылғы", "the year; without it this one")
  /// Of `report outbound`: the other quota.
  public static let reportKandas = Phrase(
    "по квоте кандасов", "қандастар квотасы бойынша", "by the quota of kandas")

  /// Of `backup`: where to; a folder gets a file named by day and time.
  public static let backupTarget = Phrase(
    "файл копии или папка для неё", "көшірме файлы немесе оның бумасы", "the copy's file, or a folder for it")
  /// Of `restore`: which copy.
  public static let restoreSource = Phrase("файл копии", "көшірме файлы", "the copy's file")
  /// After `backup`: `{0}` the file, `{1}` its size.
  public static let backedUp = Phrase(
    "Копия проверена: {0}, {1}", "Көшірме тексерілді: {0}, {1}", "The copy is whole: {0}, {1}")
  /// After `restore`: `{0}` the database.
  public static let restored = Phrase(
    "База восстановлена: {0}", "Дерекқор қалпына келтірілді: {0}", "The database is restored: {0}")
  /// After `restore`: where the former file lies.
  public static let keptBeside = Phrase(
    "Прежний файл: {0}", "Бұрынғы файл: {0}", "The former file: {0}")
  /// Of `restore`: even what it would refuse.
  public static let restoreForce = Phrase(
    "и копию другого управления, и с повреждённым журналом",
    "басқа басқарманың не журналы бүлінген көшірмені де",
    "even a copy of another office, or one with a damaged journal")
  /// Of `report`: how it is written.
  public static let reportFormat = Phrase(
    "как записать; без него текстом", "қалай жазу; онсыз мәтінмен", "how it is written; without it as text")
}
