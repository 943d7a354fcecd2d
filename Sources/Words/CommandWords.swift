/// The texts of the command line: what each command is for.
public enum CommandWords {
  /// What the program is.
  public static let program = Phrase(
    "Рабочее место сотрудника управления: населённые пункты и журнал регистрации внутренних мигрантов.",
    "Басқарма қызметкерінің жұмыс орны: елді мекендер және ішкі көшіп-қонушыларды тіркеу журналы.",
    "The desk of a migration office: settlements and the registration journal of internal migrants.")
  /// What happens without a command, and where results go.
  public static let programDetails = Phrase(
    """
    Без команды открывается рабочий стол. Если базы ещё нет, он предложит её создать.
    NO_COLOR=1 показывает его без цвета, QONYS_PLAIN=1 знаками, которые есть в любом терминале.
    Результаты идут в стандартный вывод, сообщения в поток ошибок.
    Код завершения: 0 готово, 64 неверный вызов, 65 часть данных отклонена, 66 нет входного файла, \
    69 база занята, 73 файл нельзя создать, 74 ошибка чтения, записи или базы, 77 нет прав.
    """,
    """
    Команда берілмесе, жұмыс үстелі ашылады. Дерекқор әлі жоқ болса, ол оны жасауды ұсынады.
    NO_COLOR=1 оны түссіз, QONYS_PLAIN=1 кез келген терминалда бар белгілермен көрсетеді.
    Нәтижелер стандартты шығысқа, хабарлар қателер ағынына шығады.
    Аяқталу коды: 0 дайын, 64 қате шақыру, 65 деректердің бір бөлігі қабылданбады, 66 кіріс файлы жоқ, \
    69 дерекқор бос емес, 73 файлды жасауға болмайды, 74 оқу, жазу не дерекқор қатесі, 77 рұқсат жоқ.
    """,
    """
    Without a command the desk opens. If there is no database yet, it offers to make one.
    NO_COLOR=1 shows the desk without colours, QONYS_PLAIN=1 with signs that every terminal has.
    Results go to standard output, messages to standard error.
    Exit status: 0 done, 64 wrong usage, 65 some input refused, 66 no input file, 69 database busy, \
    73 file cannot be made, 74 read, write or database error, 77 not permitted.
    """)
  /// The usage of the whole program, the same in every language but for the placeholders.
  public static let programUsage = Phrase(
    "qonys [--db ФАЙЛ] [--lang ru|kk|en] [--day ДЕНЬ] [КОМАНДА …]",
    "qonys [--db ФАЙЛ] [--lang ru|kk|en] [--day КҮН] [КОМАНДА …]",
    "qonys [--db FILE] [--lang ru|kk|en] [--day DAY] [COMMAND …]")

  /// `desk`
  public static let desk = Phrase("открывает рабочий стол", "жұмыс үстелін ашады", "opens the desk")
  /// `init`
  public static let initialise = Phrase(
    "создаёт пустую базу; существующий файл не трогает", "бос дерекқор жасайды; бар файлға тиіспейді",
    "makes an empty database; refuses an existing file")
  /// `demo`
  public static let demo = Phrase(
    "создаёт базу с вымышленными людьми; одно зерно даёт одних и тех же",
    "ойдан шығарылған адамдары бар дерекқор жасайды; бір тұқым әрдайым сол адамдарды береді",
    "makes a database of invented people, the same for the same seed")
  /// `import`
  public static let importing = Phrase(
    "загружает файлы в реестр; отклонённые строки кладёт в отдельный файл",
    "файлдарды тізілімге жүктейді; қабылданбаған жолдарды бөлек файлға салады",
    "takes files into a register; refused rows go to a file of their own")
  /// What `import` takes and gives.
  public static let importingDetails = Phrase(
    """
    CSV в UTF-8 или KZ-1048 с «,» или «;»; столбцы в любом порядке под именами из --template или под названиями \
    на любом языке программы. Пустая ячейка оставляет прежнее значение, «-» его стирает. Ничего не спрашивает: \
    годные строки сохраняются, прочие отклоняются с причиной. Тот же файл ещё раз ничего не меняет.
    Последняя строка: added N, updated N, unchanged N, rejected N (в JSON те же четыре ключа). Код 65, если \
    что-то отклонено. КАТО читается и парой «;»-файлов на двух языках, и из XLSX, сохранённого как CSV.
    Листы, сделанные вручную, и .xlsx (через xlsx2csv) читаются с --map: столбцы называют один раз на рабочем столе.
    """,
    """
    CSV, UTF-8 немесе KZ-1048, «,» не «;» белгісімен; бағандар кез келген ретпен, --template атауларымен немесе \
    бағдарламаның кез келген тіліндегі атауларымен. Бос ұяшық бұрынғы мәнді қалдырады, «-» өшіреді. Ештеңе \
    сұрамайды: жарамды жолдар сақталады, қалғандары себебімен қабылданбайды. Сол файл қайтадан ештеңе өзгертпейді.
    Соңғы жол: added N, updated N, unchanged N, rejected N (JSON-да сол төрт кілт). Бірдеңе қабылданбаса, код 65. \
    ӘАОЖ екі тілдегі «;» файлдарының жұбынан да, CSV түрінде сақталған XLSX-тен де оқылады.
    Қолмен жасалған парақтар мен .xlsx (xlsx2csv арқылы) --map арқылы оқылады: бағандар жұмыс үстелінде бір рет аталады.
    """,
    """
    CSV in UTF-8 or KZ-1048 with `,` or `;`; columns in any order, named as in --template or by the labels of any \
    language of the program. An empty cell leaves the stored value, `-` clears it. Never stops to ask: good rows \
    are kept, the others refused with the reason. The same file again changes nothing.
    The last line: added N, updated N, unchanged N, rejected N (as JSON these four keys). Status 65 where anything \
    was refused. KATO is also read from the pair of `;` files in two languages and from the XLSX saved as CSV.
    Sheets made by hand, and .xlsx (through xlsx2csv), are read with --map: their columns are named once on the desk.
    """)
  /// `backup`.
  public static let backup = Phrase(
    "делает проверенную копию базы, в которой идёт работа",
    "жұмыс жүріп тұрған дерекқордың тексерілген көшірмесін жасайды",
    "makes a verified copy of a database in use")
  /// `restore`.
  public static let restore = Phrase(
    "ставит копию на место базы; прежний файл остаётся рядом",
    "көшірмені дерекқордың орнына қояды; бұрынғы файл қасында қалады",
    "puts a copy in the database's place; the present file stays beside it")
  /// `report`.
  public static let report = Phrase("отчёт", "есеп", "a report")
  /// `export`
  public static let exporting = Phrase(
    "выгружает реестр так, что import прочитает его без потерь",
    "тізілімді import шығынсыз оқитындай етіп шығарады",
    "writes a register so that import reads it back without loss")
  /// `search`
  public static let search = Phrase(
    "ищет людей, регистрации и территории, как строка поиска",
    "іздеу жолындай адамдарды, тіркеулерді, аумақтарды іздейді",
    "finds people, registrations and territories as the search line does")
  /// `rules`
  public static let rules = Phrase(
    "каталог правил с их параметрами и днями действия",
    "ережелер тізбесі, параметрлері және қолданылу күндерімен",
    "the catalogue of rules with their parameters and days")
  /// `check`
  public static let check = Phrase(
    "проверяет каждую запись по правилам", "әр жазбаны ережелер бойынша тексереді",
    "checks every record against the rules")
  /// What `check` says.
  public static let checkDetails = Phrase(
    """
    По строке на замечание: правило, запись, чья она, что не так и что делать. Сводка по правилам в потоке ошибок. \
    То, что сотрудник пропустил с причиной, не повторяется.
    """,
    """
    Әр ескертпеге бір жол: ереже, жазба, кімдікі, не дұрыс емес және не істеу керек. Ережелер бойынша жиынтық \
    қателер ағынында. Қызметкер себебімен өткізгені қайталанбайды.
    """,
    """
    One line a finding: rule, record, whose it is, what is wrong and what to do. The summary by rule goes to \
    standard error. What an officer went past with a reason is not said again.
    """)
  /// `undo`
  public static let undo = Phrase(
    "отменяет изменение новым изменением", "өзгерісті жаңа өзгеріспен қайтарады",
    "takes a change back, as a new change")
  /// What `undo` does.
  public static let undoDetails = Phrase(
    """
    Номера изменений печатает journal. Загрузка отменяется целиком, какую бы её часть ни назвать. Если те же записи \
    меняли позже, отмена не делается: называются изменения, которые сначала нужно отменить.
    """,
    """
    Өзгеріс нөмірлерін journal басып шығарады. Жүктеу, оның қай бөлігі аталса да, тұтас қайтарылады. Сол жазбалар \
    кейін өзгерген болса, қайтару орындалмайды: алдымен қайтарылатын өзгерістер аталады.
    """,
    """
    The numbers of changes are printed by journal. An import is taken back whole, whichever part of it is named. Where \
    the same records were changed later nothing is taken back: the changes that would have to go first are named.
    """)
  /// `journal`
  public static let journal = Phrase("кто что изменил", "кім нені өзгертті", "who changed what")
  /// `verify`
  public static let verify = Phrase(
    "целость базы: таблицы, связи, цепочка журнала, записи по их последней строке журнала",
    "дерекқордың бүтіндігі: кестелер, байланыстар, журнал тізбегі, жазбалар журналдағы соңғы жолымен",
    "whether the database is whole: tables, references, the journal's chain, records against their last journal row"
  )
  /// `doctor`
  public static let doctor = Phrase(
    "состояние программы, базы, диска и терминала и что с этим делать",
    "бағдарламаның, дерекқордың, дискінің, терминалдың күйі және не істеу керек",
    "the state of program, database, disk and terminal, and what to do about it")
}
