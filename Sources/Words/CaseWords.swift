import Domain

/// Words of families' cases, whatever the register.
public enum CaseWords {
  /// «открытые»
  public static let open = Phrase("открытые", "ашық істер", "open")
  /// «все»
  public static let all = Phrase("все", "барлығы", "all")
  /// «Какие дела»
  public static let which = Phrase("Какие дела", "Қай істер", "Which cases")
  /// «{0} дел»
  public static let count = Phrase("дел: {0}", "іс: {0}", "cases: {0}")
  /// The number's column.
  public static let numberColumn = Phrase("Дело", "Іс", "Case")
  /// The head's column.
  public static let head = Phrase("Глава семьи", "Отбасы басшысы", "Head of family")
  /// How many they are.
  public static let members = Phrase("Чел.", "Адам", "Ppl")
  /// Where it stands.
  public static let stage = Phrase("Состояние", "Күйі", "Stage")
  /// «4 чел.»
  public static let people = Phrase("{0} чел.", "{0} адам", "{0} ppl")
  /// The menu of all steps.
  public static let steps = Phrase("Шаги дела", "Істің қадамдары", "Steps of the case")
  /// The menu's key.
  public static let stepsShort = Phrase("Шаги", "Қадамдар", "Steps")
  /// «Дальше можно»
  public static let next = Phrase("Дальше", "Бұдан әрі", "Next")
  /// «Что было»
  public static let timeline = Phrase("Что было", "Не болды", "What has happened")
  /// «Заявление»
  public static let application = Phrase("Заявление", "Өтініш", "Application")
  /// «Семья»
  public static let family = Phrase("Семья", "Отбасы", "Family")
  /// A step that the rules block.
  public static let blocked = Phrase(
    "«{0}» пока нельзя. {1}", "«{0}» әзірге болмайды. {1}", "“{0}”: not yet. {1}")
  /// A new member.
  public static let newMember = Phrase("Новый член семьи", "Отбасының жаңа мүшесі", "New member")
  /// The key for it.
  public static let newMemberShort = Phrase("Член", "Мүше", "Member")
  /// A member, in the title line.
  public static let member = Phrase("Член семьи: {0}", "Отбасы мүшесі: {0}", "Member: {0}")
  /// «до {0}»
  public static let until = Phrase("до {0}", "{0} күніне дейін", "until {0}")
  /// «протокол № {0}», or whatever paper it is.
  public static let byNumber = Phrase("№ {0}", "№ {0}", "no. {0}")
  /// «сам»
  public static let place = Phrase("Место", "Мекен", "Place")
  /// After a step.
  public static let done = Phrase("{0}: {1}", "{0}: {1}", "{0}: {1}")
  /// The title of a step's form.
  public static let stepForm = Phrase("{0} · {1}", "{0} · {1}", "{0} · {1}")
  /// A member who would be one twice.
  public static let repeated = Phrase(
    "{0}: в этой семье дважды, или такой же ИИН у другого; исправьте строку",
    "{0}: бұл отбасында екі рет, не ЖСН-і басқада да бар; жолды түзетіңіз",
    "{0}: twice in this family, or another has the same IIN; mend the row")
  /// A member who is in an open case.
  public static let inOpenCase = Phrase(
    "{0} уже в открытом деле {1}: откройте его", "{0} ашық істе бар: {1}; соны ашыңыз",
    "{0} is in an open case already, {1}: open that one")
  /// What the grid of the family is for.
  public static let gridHelp = Phrase(
    "Строка на члена семьи, первая — глава. Строки паспорта из сканера заполняют строку; имя кириллицей впишите сами. "
      + "F5 берёт значение строки выше, Alt-D заполняет вниз, F4 берёт найденного человека. F2 ведёт дальше.",
    "Әр отбасы мүшесіне бір жол, біріншісі — басшы. Сканерден келген паспорт жолдары жолды толтырады; атын кириллицамен "
      + "өзіңіз жазыңыз. F5 жоғарғы жолдың мәнін алады, Alt-D төмен толтырады, F4 табылған адамды алады. F2 әрі қарай.",
    "A row is a member, the first one the head. A passport's lines from a scanner fill the row; write the Cyrillic name "
      + "yourself. F5 takes the value of the row above, Alt-D fills down, F4 takes the person found. F2 goes on."
  )
  /// Opens the person.
  public static let openPerson = Phrase("Открыть человека", "Адамды ашу", "Open the person")
  /// How a case that was entered wrongly is put right.
  public static let mending = Phrase(
    "Enter на слове «Заявление» исправляет его, и день подачи тоже: с причиной, и сроки пойдут с нового дня. В меню члена "
      + "семьи цифры всегда те же; там же его делают главой или убирают из дела.",
    "«Өтініш» сөзінде Enter оны түзетеді, берілген күнін де: себебімен, мерзімдер жаңа күннен есептеледі. Отбасы "
      + "мүшесінің мәзірінде сандар әрқашан бір; сол жерде оны басшы етеді не істен алып тастайды.",
    "Enter on “Application” corrects it, the day of filing too: with a reason, and terms count from the new day. In the "
      + "menu of a member the digits are always the same; there a member is made the head or taken out of the case."
  )
  /// Is the head already.
  public static let isHead = Phrase("уже глава", "басшының өзі", "is the head")
  /// Takes a member out of the case.
  public static let takeOut = Phrase("Убрать из дела", "Істен алып тастау", "Take out of the case")
  /// What is asked before it.
  public static let takeOutAsk = Phrase(
    "{0} уйдёт из дела {1}; в реестре людей и в журнале останется. Почему?",
    "{0} {1} ісінен шығады; адамдар тізілімінде және журналда қалады. Неге?",
    "{0} goes out of case {1}; the register of people and the journal keep it. Why?")
  /// After it.
  public static let takenOut = Phrase(
    "{0}: больше не в деле. Отменить можно в журнале.", "{0} істен алынды. Журналда қайтаруға болады.",
    "{0} is out of the case. The journal can take it back.")
  /// Why a member cannot be taken out, and what can be done instead.
  public static func hold(_ hold: MemberHold) -> Phrase {
    switch hold {
    case .head:
      Phrase(
        "глава: сначала сделайте главой другого", "басшы: алдымен басқасын басшы етіңіз",
        "the head: make another head first")
    case .status:
      Phrase(
        "статус был дан: его можно прекратить", "мәртебе берілген: оны тоқтатуға болады",
        "had the status: it can be ended")
    case .services:
      Phrase(
        "были услуги или проживание в центре", "қызмет не орталықта тұру болған",
        "had services or lived in a centre")
    case .included:
      Phrase(
        "семья включена: отмените решение", "отбасы енгізілген: шешімді қайтарыңыз",
        "included: take the decision back")
    }
  }
  /// Takes a row away.
  public static let removeRow = Phrase("Убрать строку", "Жолды алып тастау", "Remove the row")
  /// Narrows a register to a district.
  public static let byDistrict = Phrase("Только одного района", "Бір аудан ғана", "Of one district alone")
  /// The choice that widens it again.
  public static let allDistricts = Phrase("все районы", "барлық аудан", "all districts")
  /// Whether a row that holds something goes.
  public static let removeRowAsk = Phrase(
    "Строка «{0}» пропадёт со всем, что в ней набрано.", "«{0}» жолы ондағы жазбамен бірге жойылады.",
    "Row “{0}” goes with all that was typed in it.")
  /// The head's row cannot go.
  public static let headStays = Phrase(
    "Первая строка — глава семьи: исправьте её, убрать нельзя.",
    "Бірінші жол — отбасы басшысы: түзетіңіз, алып тастауға болмайды.",
    "The first row is the head: mend it, it cannot be removed.")
  /// A scanner goes on with the next line.
  public static let nextLine = Phrase(
    "{0} знаков из {1}: читайте следующую строку; Enter ещё раз оставит так.",
    "{1} белгінің {0}-і: келесі жолды оқыңыз; тағы бір Enter солай қалдырады.",
    "{0} signs of {1}: scan the next line; Enter once more leaves it so.")
  /// The lines were read.
  public static let scanned = Phrase(
    "Прочитано: {0}. Имя кириллицей впишите сами.", "Оқылды: {0}. Атын кириллицамен өзіңіз жазыңыз.",
    "Read: {0}. Write the Cyrillic name yourself.")
  /// Somebody like this is in the register.
  public static let isKnown = Phrase(
    "В реестре есть {0}, {1}: F4 возьмёт.", "Тізілімде бар: {0}, {1}; F4 алады.",
    "In the register: {0}, {1}; F4 takes.")
  /// A term, in working days or months, with the rule and since when it holds.
  public static let termSince = Phrase(
    "{0}: {1} с {2} (правило с {3})", "{0}: {2} күнінен {1} (қағида {3} күнінен бастап)",
    "{0}: {1} from {2} (rule since {3})")
  /// The same of a rule that has changed since.
  public static let termEver = Phrase(
    "{0}: {1} с {2} (прежнее правило)", "{0}: {2} күнінен {1} (бұрынғы қағида)",
    "{0}: {1} from {2} (the former rule)")
  /// The same of a rule that never changed.
  public static let term = Phrase("{0}: {1} с {2}", "{0}: {2} күнінен {1}", "{0}: {1} from {2}")
  /// «Новое заявление»
  public static let new = Phrase("Новое заявление", "Жаңа өтініш", "New application")
  /// Nothing yet.
  public static let none = Phrase(
    "Дел ещё нет: F7 примет первое заявление.", "Істер әлі жоқ: F7 алғашқы өтінішті қабылдайды.",
    "No cases yet: F7 receives the first application.")
}
