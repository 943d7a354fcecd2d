/// What is said when something could not be done: a title, what happened, and what to do about it.
public enum ErrorWords {
  /// The words of one error; `{0}` is usually the file.
  public struct Entry: Sendable {
    /// In two or three words.
    public let title: Phrase
    /// What happened, and where.
    public let happened: Phrase
    /// What to do about it.
    public let remedy: Phrase
  }

  /// There is no database yet.
  public static let missing = Entry(
    title: Phrase("Нет базы данных", "Дерекқор жоқ", "No database"),
    happened: Phrase("Базы данных {0} нет.", "{0} дерекқоры жоқ.", "There is no database {0}."),
    remedy: Phrase(
      "Создайте её: qonys init, для знакомства qonys demo, или укажите другую: --db ФАЙЛ.",
      "Оны жасаңыз: qonys init, танысу үшін qonys demo, немесе басқасын көрсетіңіз: --db ФАЙЛ.",
      "Make it: qonys init, or qonys demo to look around, or name another one: --db FILE."))

  /// A file would be overwritten.
  public static let exists = Entry(
    title: Phrase("Файл уже есть", "Файл бұрыннан бар", "The file exists"),
    happened: Phrase("Файл {0} уже есть.", "{0} файлы бұрыннан бар.", "The file {0} is there already."),
    remedy: Phrase(
      "Ничего не тронуто. Назовите другой файл или уберите этот.",
      "Ештеңе өзгертілген жоқ. Басқа файл атаңыз немесе мынаны алып қойыңыз.",
      "Nothing was touched. Name another file or move this one away."))

  /// The file is no database of ours.
  public static let foreign = Entry(
    title: Phrase("Чужой файл", "Бөтен файл", "Not a Qonys file"),
    happened: Phrase(
      "Файл {0} не является базой Qonys.", "{0} файлы Qonys дерекқоры емес.",
      "The file {0} is not a Qonys database."),
    remedy: Phrase(
      "Проверьте имя файла: --db ФАЙЛ.", "Файл атын тексеріңіз: --db ФАЙЛ.",
      "Check the file's name: --db FILE."))

  /// The file was made by a newer program; `{0}` its version, `{1}` ours.
  public static let newer = Entry(
    title: Phrase("База новее программы", "Дерекқор бағдарламадан жаңа", "Newer database"),
    happened: Phrase(
      "Базу создала более новая программа: версия базы {0}, а эта программа знает {1}.",
      "Дерекқорды жаңарақ бағдарлама жасаған: дерекқор нұсқасы {0}, бұл бағдарлама {1} нұсқасын біледі.",
      "A newer program made the database: its version is {0}, this program knows {1}."),
    remedy: Phrase(
      "Поставьте новую версию Qonys; база не тронута.",
      "Qonys жаңа нұсқасын орнатыңыз; дерекқор өзгерген жоқ.",
      "Install the newer Qonys; the database was not touched."))

  /// The file lies on a network share.
  public static let networkShare = Entry(
    title: Phrase("Сетевая папка", "Желілік қалта", "Network share"),
    happened: Phrase(
      "Файл {0} лежит в сетевой папке: там база может повредиться.",
      "{0} файлы желілік қалтада жатыр: ол жерде дерекқор бүлінуі мүмкін.",
      "The file {0} lies on a network share, where a database may be damaged."),
    remedy: Phrase(
      "Держите базу на диске этого компьютера.", "Дерекқорды осы компьютердің дискісінде сақтаңыз.",
      "Keep the database on a disk of this computer."))

  /// The file or its folder may not be read or written.
  public static let notPermitted = Entry(
    title: Phrase("Нет прав", "Рұқсат жоқ", "Not permitted"),
    happened: Phrase(
      "Нет прав на чтение или запись: {0}.", "Оқуға немесе жазуға рұқсат жоқ: {0}.",
      "No permission to read or write: {0}."),
    remedy: Phrase(
      "Проверьте владельца и права файла и его папки (ls -l).",
      "Файл мен оның қалтасының иесі мен құқықтарын тексеріңіз (ls -l).",
      "Check the owner and the rights of the file and its folder (ls -l)."))

  /// The database as it stood takes no change.
  public static let past = Entry(
    title: Phrase("Прошлое не меняется", "Өткен өзгермейді", "The past stays as it was"),
    happened: Phrase(
      "Реестр показан таким, каким был в прошлом.", "Тізілім бұрынғы күйінде көрсетілген.",
      "The register is shown as it stood."),
    remedy: Phrase(
      "Вернитесь к настоящему: F10.", "Қазіргіге оралыңыз: F10.", "Go back to the present: F10."))

  /// The journal has no such change; `{0}` its number.
  public static let absentChange = Entry(
    title: Phrase("Нет такого изменения", "Ондай өзгеріс жоқ", "No such change"),
    happened: Phrase(
      "В журнале нет изменения {0}.", "Журналда {0} өзгерісі жоқ.", "The journal has no change {0}."),
    remedy: Phrase(
      "Номера печатает qonys journal.", "Нөмірлерді qonys journal басып шығарады.",
      "qonys journal prints the numbers."))

  /// What a database begins with is not taken back; `{0}` the change.
  public static let beginning = Entry(
    title: Phrase("Это начало базы", "Бұл дерекқордың басы", "The beginning"),
    happened: Phrase(
      "Изменение {0} создало базу, его не отменить.", "{0} өзгерісі дерекқорды жасаған, ол қайтарылмайды.",
      "Change {0} made the database and is not taken back."),
    remedy: Phrase(
      "Отменяйте изменения после него.", "Одан кейінгі өзгерістерді қайтарыңыз.", "Take back later ones."))

  /// The change was taken back already; `{0}` it, `{1}` by which.
  public static let undone = Entry(
    title: Phrase("Уже отменено", "Бұрын қайтарылған", "Taken back already"),
    happened: Phrase(
      "Изменение {0} уже отменено изменением {1}.", "{0} өзгерісі {1} өзгерісімен бұрын қайтарылған.",
      "Change {0} was taken back already by change {1}."),
    remedy: Phrase(
      "Чтобы вернуть его, отмените {1}.", "Оны қалпына келтіру үшін {1} өзгерісін қайтарыңыз.",
      "To bring it again take back {1}."))

  /// Later changes of the same records stand in the way; `{0}` the change, `{1}` those.
  public static let laterChanges = Entry(
    title: Phrase("Мешают поздние изменения", "Кейінгі өзгерістер кедергі", "Later changes"),
    happened: Phrase(
      "Те же записи, что и изменение {0}, меняли позже: {1}.",
      "{0} өзгерісіндегі жазбалар кейін де өзгертілген: {1}.",
      "The records of change {0} were changed later: {1}."),
    remedy: Phrase(
      "Ничего не тронуто. Сначала отмените эти изменения, начиная с первого названного.",
      "Ештеңе өзгерген жоқ. Алдымен осы өзгерістерді, бірінші аталғанынан бастап, қайтарыңыз.",
      "Nothing was touched. Take these back first, beginning with the first named."))

  /// Another program holds the database.
  public static let busy = Entry(
    title: Phrase("База занята", "Дерекқор бос емес", "Database busy"),
    happened: Phrase(
      "Базу дольше пяти секунд держит другая программа.",
      "Дерекқорды басқа бағдарлама бес секундтан ұзақ ұстап тұр.",
      "Another program has held the database for more than five seconds."),
    remedy: Phrase(
      "Подождите, пока закончится импорт или копирование, и повторите.",
      "Импорт немесе көшіру аяқталғанша күтіп, қайталаңыз.",
      "Wait until the import or copy is done and try again."))

  /// A database `{0}` that is to be replaced is open.
  public static let inUse = Entry(
    title: Phrase("База открыта", "Дерекқор ашық", "The database is open"),
    happened: Phrase(
      "{0} открыта в другой программе, ничего не изменено.",
      "{0} басқа бағдарламада ашық, ештеңе өзгертілмеді.",
      "{0} is open in another program, nothing was changed."),
    remedy: Phrase(
      "Закройте Qonys на всех местах и повторите.", "Барлық орында Qonys жауып, қайталаңыз.",
      "Close Qonys on every desk and try again."))

  /// The same where it can be told who has it open: `{1}`, logins with numbers of processes.
  public static let inUseBy = Entry(
    title: inUse.title,
    happened: Phrase(
      "{0} открыта в другой программе, ничего не изменено. Кто открыл (номер процесса): {1}.",
      "{0} басқа бағдарламада ашық, ештеңе өзгертілмеді. Кім ашқан (процесс нөмірі): {1}.",
      "{0} is open in another program, nothing was changed. Opened by (process): {1}."),
    remedy: Phrase(
      "Пусть они сохранят начатое и выйдут из Qonys (F10 на рабочем столе), затем повторите.",
      "Олар бастағанын сақтап, Qonys-тан шықсын (жұмыс үстелінде F10), содан кейін қайталаңыз.",
      "Let them save what they have begun and leave Qonys (F10 on the desk), then try again."))

  /// A copy `{0}` of another office.
  public static let otherOffice = Entry(
    title: Phrase("Копия другого управления", "Басқа басқарманың көшірмесі", "A copy of another office"),
    happened: Phrase(
      "{0}: это база другого управления или демонстрация.",
      "{0}: бұл басқа басқарманың дерекқоры не көрсетілім.",
      "{0}: the database of another office, or a demonstration."),
    remedy: Phrase(
      "Ничего не изменено. Возьмите копию этой базы; --force поставит и чужую.",
      "Ештеңе өзгертілмеді. Осы дерекқордың көшірмесін алыңыз; --force бөтенін де қояды.",
      "Nothing was changed. Take a copy of this database; --force puts a stranger's in its place."))

  /// A copy that is not whole; `{0}` the file, `{1}` what is wrong with it.
  public static let damaged = Entry(
    title: Phrase("Копия повреждена", "Көшірме бүлінген", "The copy is damaged"),
    happened: Phrase(
      "{0}: копия не целая ({1}).", "{0}: көшірме бүтін емес ({1}).", "{0}: the copy is not whole ({1})."),
    remedy: Phrase(
      "Ничего не изменено. Проверьте диск и саму базу командой qonys verify, возьмите другую копию.",
      "Ештеңе өзгертілмеді. Дискіні және дерекқордың өзін qonys verify командасымен тексеріңіз, басқа көшірмені алыңыз.",
      "Nothing was changed. Check the disk, and the database itself with qonys verify; take another copy."))

  /// The disk is full or failing, or the file is damaged; `{0}` the system's words.
  public static let disk = Entry(
    title: Phrase("Ошибка диска или базы", "Диск немесе дерекқор қатесі", "Disk or database error"),
    happened: Phrase(
      "Чтение или запись не удались: {0}.", "Оқу немесе жазу сәтсіз аяқталды: {0}.",
      "Reading or writing failed: {0}."),
    remedy: Phrase(
      "Проверьте место на диске и базу: qonys doctor, qonys verify.",
      "Дискідегі орынды және дерекқорды тексеріңіз: qonys doctor, qonys verify.",
      "Check the room on the disk and the database: qonys doctor, qonys verify."))

  /// Somebody else saved the record meanwhile.
  public static let conflict = Entry(
    title: Phrase("Запись изменили", "Жазбаны өзгертіп қойған", "Changed meanwhile"),
    happened: Phrase(
      "Запись {0} тем временем сохранил кто-то другой.",
      "{0} жазбасын осы аралықта басқа біреу сақтап қойды.",
      "Somebody else saved the record {0} meanwhile."),
    remedy: Phrase(
      "Откройте её снова и сравните.", "Оны қайта ашып, салыстырыңыз.", "Open it again and compare."))

  /// The record is not there.
  public static let absent = Entry(
    title: Phrase("Нет записи", "Жазба жоқ", "No such record"),
    happened: Phrase("Записи {0} нет.", "{0} жазбасы жоқ.", "There is no record {0}."),
    remedy: Phrase(
      "Найдите её номер: qonys search.", "Оның нөмірін табыңыз: qonys search.",
      "Find its number: qonys search."))

  /// An officer who may not change what the rules go by; `{0}` the officer, `{1}` who may.
  public static let notRuleEditor = Entry(
    title: Phrase("Правила меняют другие", "Қағидаларды басқалар өзгертеді", "Others change the rules"),
    happened: Phrase(
      "Числа правил, праздники и списки меняют: {1}. Вы работаете как {0}.",
      "Қағида сандарын, мерекелер мен тізімдерді өзгертетіндер: {1}. Сіз {0} болып жұмыс істейсіз.",
      "Numbers of rules, holidays and lists are changed by: {1}. You work as {0}."),
    remedy: Phrase(
      "Ничего не изменено. Попросите одного из них: он сделает это или допишет вас в «Прочих настройках» правил.",
      "Ештеңе өзгерген жоқ. Солардың бірінен сұраңыз: өзі жасайды не қағидалардың «Басқа баптауларында» сізді қосады.",
      "Nothing was changed. Ask one of them to do it, or to add you in “Other settings” of the rules."))

  /// A guard of the database refused; `{0}` its words.
  public static let refused = Entry(
    title: Phrase("База отказала", "Дерекқор бас тартты", "The database refused"),
    happened: Phrase(
      "База не приняла запись: {0}.", "Дерекқор жазбаны қабылдамады: {0}.",
      "The database did not take the record: {0}."),
    remedy: Phrase(
      "Это ошибка программы; ничего не сохранено. Сообщите о ней.",
      "Бұл бағдарлама қатесі; ештеңе сақталған жоқ. Ол туралы хабарлаңыз.",
      "This is a defect of the program; nothing was saved. Please report it."))

  /// An edition older than the one in force; `{0}` its day, `{1}` that of the one in force.
  public static let olderEdition = Entry(
    title: Phrase("Старая редакция КАТО", "ӘАОЖ ескі редакциясы", "Older KATO edition"),
    happened: Phrase(
      "Редакция КАТО от {0} старше действующей от {1}.",
      "ӘАОЖ-дың {0} редакциясы қолданыстағы {1} редакциясынан ескі.",
      "The KATO edition of {0} is older than the one in force, of {1}."),
    remedy: Phrase(
      "Ничего не изменено. Если день редакции указан неверно, задайте его: --edition ДЕНЬ.",
      "Ештеңе өзгерген жоқ. Редакция күні қате болса, оны көрсетіңіз: --edition КҮН.",
      "Nothing was changed. If the edition's day is wrong, give it: --edition DAY."))

  /// An edition of which too much is gone; `{0}` rows gone, `{1}` of how many, `{2}` per cent allowed.
  public static let guttedEdition = Entry(
    title: Phrase("Неполная редакция КАТО", "ӘАОЖ толық емес", "Incomplete KATO edition"),
    happened: Phrase(
      "В этой редакции КАТО нет {0} строк из {1}, а исчезнуть может не больше {2} %.",
      "ӘАОЖ-дың бұл редакциясында {1} жолдың {0} жолы жоқ, ал {2} %-дан артығы жойылмауға тиіс.",
      "This KATO edition lacks {0} of {1} rows; no more than {2} % may be gone."),
    remedy: Phrase(
      "Ничего не изменено. Проверьте, что файл дан целиком.",
      "Ештеңе өзгерген жоқ. Файлдың толық екенін тексеріңіз.",
      "Nothing was changed. Check that the file is whole."))

  /// Neither input nor output is a terminal.
  public static let noTerminal = Entry(
    title: Phrase("Нет терминала", "Терминал жоқ", "No terminal"),
    happened: Phrase(
      "Рабочий стол открывается только в терминале.", "Жұмыс үстелі терминалда ғана ашылады.",
      "The desk opens in a terminal alone."),
    remedy: Phrase(
      "Для сценариев есть команды: qonys --help.", "Сценарийлерге арналған командалар бар: qonys --help.",
      "For scripts there are commands: qonys --help."))

  /// The terminal cannot draw a screen.
  public static let poorTerminal = Entry(
    title: Phrase("Терминал не подходит", "Терминал жарамайды", "Unfit terminal"),
    happened: Phrase(
      "Этот терминал не умеет ставить курсор или не описан на этой машине.",
      "Бұл терминал меңзерді қоя алмайды немесе осы машинада сипатталмаған.",
      "This terminal cannot place its cursor or is not described on this machine."),
    remedy: Phrase(
      "Попробуйте TERM=xterm-256color qonys; подробнее: qonys doctor.",
      "TERM=xterm-256color qonys деп көріңіз; толығырақ: qonys doctor.",
      "Try TERM=xterm-256color qonys; for more: qonys doctor."))

  // MARK: Files

  /// An input file is not there.
  public static let noInput = Entry(
    title: Phrase("Нет файла", "Файл жоқ", "No such file"),
    happened: Phrase("Файла {0} нет.", "{0} файлы жоқ.", "There is no file {0}."),
    remedy: Phrase("Проверьте имя и папку.", "Аты мен қалтасын тексеріңіз.", "Check its name and folder."))

  /// An input file cannot be read.
  public static let unreadable = Entry(
    title: Phrase("Файл не читается", "Файл оқылмайды", "Unreadable file"),
    happened: Phrase("Файл {0} не читается.", "{0} файлы оқылмайды.", "The file {0} cannot be read."),
    remedy: Phrase(
      "Проверьте права (ls -l) и носитель.", "Құқықтары мен тасушыны тексеріңіз (ls -l).",
      "Check its rights (ls -l) and the medium."))

  /// The head of a family of others.
  public static let headOfOthers = Entry(
    title: Phrase("Глава семьи", "Отбасы басшысы", "Head of a family"),
    happened: Phrase(
      "people:{0} — глава семьи, в которой есть другие.", "people:{0} — басқалары бар отбасының басшысы.",
      "people:{0} heads a family of others."),
    remedy: Phrase(
      "Сначала сделайте главой другого.", "Алдымен басқасын басшы етіңіз.", "Make another the head first."))

  /// A case that is over.
  public static let closedCase = Entry(
    title: Phrase("Дело закончено", "Іс аяқталған", "The case is over"),
    happened: Phrase(
      "Дело {0} закончено: вступить в него нельзя.", "{0} ісі аяқталған: оған қосылуға болмайды.",
      "Case {0} is over: nobody joins it."),
    remedy: Phrase(
      "Примите заявление снова, если дело это допускает, или примите новое.",
      "Іс көтерсе, өтінішті қайта қабылдаңыз, не жаңасын қабылдаңыз.",
      "File the application anew where the case allows it, or receive a new one."))

  /// A member who cannot be taken out of a case.
  public static let heldMember = Entry(
    title: Phrase("Убрать нельзя", "Алып тастауға болмайды", "Cannot be taken out"),
    happened: Phrase(
      "people:{0} из дела убрать нельзя: {1}.", "people:{0} істен алып тастауға болмайды: {1}.",
      "people:{0} cannot be taken out of the case: {1}."),
    remedy: Phrase(
      "Откройте дело: меню члена семьи покажет, что можно.",
      "Істі ашыңыз: отбасы мүшесінің мәзірі не істеуге болатынын көрсетеді.",
      "Open the case: the menu of the member shows what may be done."))

  /// A day of filing that does not stand between the steps around it.
  public static let misplacedFiling = Entry(
    title: Phrase("День подачи", "Берілген күн", "Day of filing"),
    happened: Phrase(
      "День подачи {0} не подходит: есть шаг от {1}.", "Берілген күн {0} келмейді: {1} күнгі қадам бар.",
      "The day of filing {0} does not fit: there is a step of {1}."),
    remedy: Phrase(
      "Назовите день между соседними шагами или сначала отмените тот шаг в журнале.",
      "Көрші қадамдардың арасындағы күнді жазыңыз не алдымен сол қадамды журналда қайтарыңыз.",
      "Name a day between the steps around it, or take that step back in the journal first."))

  /// Somebody is in an open case.
  public static let inOpenCase = Entry(
    title: Phrase("Есть открытое дело", "Ашық іс бар", "An open case"),
    happened: Phrase(
      "people:{0} уже в открытом деле {1}.", "people:{0} ашық істе: {1}.",
      "people:{0} is in an open case, {1}."),
    remedy: Phrase(
      "Откройте то дело или сначала закройте его.", "Сол істі ашыңыз не алдымен жабыңыз.",
      "Open that case, or end it first."))

  /// Somebody is in a family twice.
  public static let repeatedMember = Entry(
    title: Phrase("Человек дважды", "Адам екі рет", "A person twice"),
    happened: Phrase(
      "people:{0} в этой семье дважды, или его ИИН стоит у другого.",
      "people:{0} бұл отбасында екі рет, не ЖСН-і басқада тұр.",
      "people:{0} is in this family twice, or another has the same IIN."),
    remedy: Phrase(
      "Уберите лишнюю строку или исправьте ИИН.", "Артық жолды алып тастаңыз не ЖСН-ді түзетіңіз.",
      "Remove the row that is too much, or mend the IIN."))

  /// A step that the state of a case does not allow.
  public static let illegalMove = Entry(
    title: Phrase("Такого шага нет", "Мұндай қадам жоқ", "No such step"),
    happened: Phrase(
      "Состояние дела не допускает «{0}»: его изменили на другом рабочем месте.",
      "Істің күйі «{0}» қадамын көтермейді: басқа жұмыс орнында өзгертілген.",
      "The state of the case does not allow “{0}”: it was changed at another desk."),
    remedy: Phrase(
      "Откройте дело снова: оно покажет, что можно.", "Істі қайта ашыңыз: не істеуге болатыны көрінеді.",
      "Open the case again: it shows what may happen."))

  /// `{1}` is not installed.
  public static let needsProgram = Entry(
    title: Phrase("Нет {1}", "{1} жоқ", "No {1}"),
    happened: Phrase(
      "Чтобы прочесть {0}, нужна программа {1}.", "{0} оқу үшін {1} бағдарламасы керек.",
      "Reading {0} needs the program {1}."),
    remedy: Phrase(
      "Установите её (sudo apt install {1}) или сохраните лист как CSV.",
      "Оны орнатыңыз (sudo apt install {1}) немесе парақты CSV етіп сақтаңыз.",
      "Install it (sudo apt install {1}) or save the sheet as CSV."))

  /// There is no mapping of this name.
  public static let noMapping = Entry(
    title: Phrase("Нет такого вида листа", "Парақтың мұндай түрі жоқ", "No such mapping"),
    happened: Phrase(
      "Столбцов с именем «{0}» никто не сохранял.", "«{0}» атты бағандар сақталмаған.",
      "No columns were kept under the name “{0}”."),
    remedy: Phrase(
      "Откройте файл на рабочем столе (Alt-I): там столбцы называют и запоминают.",
      "Файлды жұмыс үстелінде ашыңыз (Alt-I): бағандар сонда аталып сақталады.",
      "Open the file on the desk (Alt-I): there the columns are named and kept."))

  /// No header of the register in the first ten rows.
  public static let noHeader = Entry(
    title: Phrase("Нет заголовка", "Тақырып жоқ", "No header"),
    happened: Phrase(
      "В первых десяти строках файла {0} нет заголовка этого реестра.",
      "{0} файлының алғашқы он жолында осы тізілімнің тақырыбы жоқ.",
      "None of the first ten rows of {0} is a header of this register."),
    remedy: Phrase(
      "Образец: qonys import РЕЕСТР --template.", "Үлгісі: qonys import ТІЗІЛІМ --template.",
      "An example: qonys import REGISTER --template."))

  /// A sheet of registrations made by hand.
  public static let handMade = Entry(
    title: Phrase("Лист сделан вручную", "Қолмен жасалған парақ", "A sheet made by hand"),
    happened: Phrase(
      "В первых десяти строках файла {0} нет заголовка реестра: лист сделан вручную.",
      "{0} файлының алғашқы он жолында тізілім тақырыбы жоқ: парақ қолмен жасалған.",
      "None of the first ten rows of {0} is the register's header: the sheet was made by hand."),
    remedy: Phrase(
      "Назовите его столбцы один раз на рабочем столе (Alt-I), потом --map ИМЯ. Образец реестра: --template.",
      "Бағандарын жұмыс үстелінде бір рет атаңыз (Alt-I), кейін --map АТЫ. Тізілім үлгісі: --template.",
      "Say once on the desk what its columns mean (Alt-I), then --map NAME. The register's own: --template."))

  /// The same where mappings fit it: `{1}` all of them, `{2}` the first.
  public static let handMadeKnown = Entry(
    title: handMade.title,
    happened: Phrase(
      "Файл {0} сделан вручную; его столбцы уже названы: «{1}».",
      "{0} файлы қолмен жасалған; бағандары аталып қойған: «{1}».",
      "The file {0} was made by hand; its columns are named already: “{1}”."),
    remedy: Phrase(
      "Добавьте --map \"{2}\" или откройте файл на рабочем столе (Alt-I).",
      "--map \"{2}\" қосыңыз немесе файлды жұмыс үстелінде ашыңыз (Alt-I).",
      "Add --map \"{2}\", or open the file on the desk (Alt-I)."))

  /// A spreadsheet's file that cannot be read as one.
  public static let damagedSheet = Entry(
    title: Phrase("Файл повреждён", "Файл зақымдалған", "Damaged file"),
    happened: Phrase(
      "Файл {0} повреждён или это не XLSX.", "{0} файлы зақымдалған немесе ол XLSX емес.",
      "The file {0} is damaged, or is no XLSX."),
    remedy: Phrase(
      "Откройте его в табличной программе и сохраните заново: XLSX или CSV.",
      "Оны кесте бағдарламасында ашып, қайта сақтаңыз: XLSX немесе CSV.",
      "Open it in a spreadsheet program and save it again, as XLSX or CSV."))

  /// Columns that the register does not know; `{1}` their names.
  public static let unknownColumns = Entry(
    title: Phrase("Незнакомые столбцы", "Белгісіз бағандар", "Unknown columns"),
    happened: Phrase(
      "В файле {0} незнакомые столбцы: {1}.", "{0} файлында белгісіз бағандар бар: {1}.",
      "The file {0} has unknown columns: {1}."),
    remedy: Phrase(
      "Назовите их как в образце (--template) или добавьте --ignore-unknown; лист, сделанный вручную: --map.",
      "Оларды үлгідегідей атаңыз (--template) немесе --ignore-unknown қосыңыз; қолмен жасалған парақ: --map.",
      "Name them as in the example (--template) or add --ignore-unknown; a sheet made by hand: --map."))

  /// Two columns of one meaning; `{1}` the field.
  public static let repeatedColumn = Entry(
    title: Phrase("Повтор столбца", "Қайталанған баған", "Repeated column"),
    happened: Phrase(
      "В файле {0} два столбца значат одно: «{1}».", "{0} файлында екі баған бірдей мағына береді: «{1}».",
      "Two columns of the file {0} mean the same: “{1}”."),
    remedy: Phrase("Оставьте один.", "Біреуін қалдырыңыз.", "Leave one of them."))

  /// The files are no classifier.
  public static let notAPair = Entry(
    title: Phrase("Это не КАТО", "Бұл ӘАОЖ емес", "Not the classifier"),
    happened: Phrase(
      "Это не классификатор: {0}.", "Бұл жіктеуіш емес: {0}.", "This is not the classifier: {0}."),
    remedy: Phrase(
      "Нужен один файл или пара «;»-файлов, по одному на язык.",
      "Бір файл немесе әр тілге бір «;» файлынан жұп керек.",
      "One file is needed, or a pair of `;` files, one a language."))

  /// An output file cannot be made.
  public static let cannotMake = Entry(
    title: Phrase("Файл не создать", "Файл жасалмайды", "Cannot make the file"),
    happened: Phrase(
      "Файл {0} нельзя создать.", "{0} файлын жасауға болмайды.", "The file {0} cannot be made."),
    remedy: Phrase(
      "Проверьте папку и права на неё.", "Қалтаны және оның құқықтарын тексеріңіз.",
      "Check the folder and its rights."))

  /// An output file is there already.
  public static let outputExists = Entry(
    title: exists.title, happened: exists.happened,
    remedy: Phrase(
      "Назовите другой файл или добавьте --force.", "Басқа файл атаңыз немесе --force қосыңыз.",
      "Name another file or add --force."))

  /// Nothing better is known; `{0}` the error's own words.
  public static let other = Entry(
    title: CommonWords.error,
    happened: Phrase("{0}", "{0}", "{0}"),
    remedy: Phrase(
      "Ничего не сохранено. Проверка базы: qonys doctor, qonys verify.",
      "Ештеңе сақталған жоқ. Дерекқорды тексеру: qonys doctor, qonys verify.",
      "Nothing was saved. To check the database: qonys doctor, qonys verify."))
}
