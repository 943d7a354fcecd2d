/// What is said when a file could not be read or written.
extension ErrorWords {
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
      "Файл должен быть таблицей CSV или XLSX; уберите лишние строки над заголовком. Образец: qonys import РЕЕСТР "
        + "--template.",
      "Файл CSV не XLSX кестесі болуы керек; тақырып үстіндегі артық жолдарды алып тастаңыз. Үлгісі: qonys import "
        + "ТІЗІЛІМ --template.",
      "The file must be a table, CSV or XLSX; take out rows above the header. An example: qonys import REGISTER "
        + "--template."))

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
}
