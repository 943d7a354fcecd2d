import Domain

/// Words of piles of paper and of a clerk's own day.
public enum PileWords {
  /// «Пачки бумаг»
  public static let title = Phrase("Пачки бумаг", "Қағаз бумалары", "Piles of paper")
  /// What the screen is for.
  public static let help = Phrase(
    "Пачка пришла с описью: отправитель, день, число листов. Каждый лист пачки либо введён, либо отложен с причиной, "
      + "либо возвращён отправителю; вместе они должны сойтись с описью. Лист = одна запись: и у каждого члена семьи свой.",
    "Бума тізімдемемен келеді: жіберуші, күні, парақ саны. Буманың әр парағы не енгізілген, не себебімен кейінге "
      + "қойылған, не жіберушіге қайтарылған; бәрі қосылып тізімдемемен сәйкес болуы керек. Бір парақ = бір жазба: "
      + "отбасының әр мүшесінікі бөлек.",
    "A pile comes with a slip: sender, day, number of papers. Each paper is entered, or set aside with a reason, or "
      + "refused; together they must add up to the slip. One paper is one record: each member of a family has its own."
  )
  /// «Новая пачка»
  public static let new = Phrase("Новая пачка", "Жаңа бума", "New pile")
  /// The title of the form that corrects one.
  public static let correction = Phrase("Исправление пачки", "Буманы түзету", "Correcting a pile")
  /// One pile, in the title line.
  public static let pile = Phrase("Пачка", "Бума", "Pile")
  /// A paper of a pile that is being entered, in the title line.
  public static let paper = Phrase("Лист пачки", "Бума парағы", "Paper of a pile")
  /// Nothing yet.
  public static let none = Phrase(
    "Пачек ещё нет: F7 впишет первую.", "Бумалар әлі жоқ: F7 біріншісін енгізеді.",
    "No piles yet: F7 enters the first.")

  // MARK: Columns

  /// «Листов»
  public static let papers = Phrase("Листов", "Парақ", "Papers")
  /// «Введено»
  public static let entered = Phrase("Введено", "Енгізілді", "Entered")
  /// «Отложено»
  public static let aside = Phrase("Отлож.", "Кейінге", "Aside")
  /// «Возвр.»
  public static let refused = Phrase("Возвр.", "Қайтар.", "Refused")
  /// «Осталось»
  public static let left = Phrase("Осталось", "Қалды", "Left")

  /// More papers than the slip says, in the column of those that are left.
  public static let over = Phrase("+{0} лишн.", "{0} артық", "{0} over")
  /// The same as a label.
  public static let overWhole = Phrase("Сверх описи", "Тізімдемеден тыс", "Beyond the slip")
  /// «Отложено», where there is room.
  public static let asideWhole = Phrase("Отложено", "Кейінге қойылды", "Set aside")
  /// «Возвращено», where there is room.
  public static let refusedWhole = Phrase("Возвращено", "Қайтарылды", "Refused")

  // MARK: States

  /// What became of a paper.
  public static func state(_ state: Paper.State) -> Phrase {
    switch state {
    case .entered: Phrase("введён", "енгізілді", "entered")
    case .aside: Phrase("отложен", "кейінге қойылды", "set aside")
    case .refused: Phrase("возвращён", "қайтарылды", "refused")
    }
  }

  /// The pile adds up.
  public static let done = Phrase(
    "Опись сошлась: все листы введены или возвращены.",
    "Тізімдеме сәйкес: барлық парақ енгізілді не қайтарылды.",
    "The slip adds up: every paper is entered or refused.")
  /// Papers are left.
  public static let leftOver = Phrase("Осталось ввести: {0}.", "Енгізуге қалды: {0}.", "Left to enter: {0}.")
  /// Papers wait.
  public static let waiting = Phrase(
    "Отложено: {0}. Enter на листе продолжит его.", "Кейінге қойылды: {0}. Парақта Enter оны жалғастырады.",
    "Set aside: {0}. Enter on a paper goes on with it.")
  /// More than the slip says.
  public static let tooMany = Phrase(
    "Листов больше, чем в описи, на {0}: исправьте их число (Enter на первой строке) или отмените лишний ввод в журнале.",
    "Парақ тізімдемедегіден {0} артық: санын түзетіңіз (бірінші жолда Enter) не артық енгізілгенін журналда қайтарыңыз.",
    "{0} more papers than the slip says: correct its number (Enter on the first line) or undo what was entered twice."
  )
  /// The heading over the papers.
  public static let list = Phrase("Листы", "Парақтар", "Papers")

  // MARK: Acts

  /// «Вводить листы»
  public static let enter = Phrase("Вводить листы", "Парақтарды енгізу", "Enter papers")
  /// The same in the footer.
  public static let enterShort = Phrase("Вводить", "Енгізу", "Enter")
  /// «Отложить лист»
  public static let setAside = Phrase("Отложить лист", "Парақты кейінге қою", "Set the paper aside")
  /// The same in the footer.
  public static let setAsideShort = Phrase("Отложить", "Кейінге", "Aside")
  /// What it does.
  public static let setAsideHelp = Phrase(
    "Лист ждёт в своей пачке со всем, что набрано; Enter на нём продолжит ввод.",
    "Парақ терілгенімен бірге өз бумасында күтеді; оның үстінде Enter енгізуді жалғастырады.",
    "The paper waits in its pile with all that was typed; Enter on it goes on.")
  /// Asks why.
  public static let asideAsk = Phrase(
    "Чего не хватает или что неясно?", "Не жетіспейді не анық емес?", "What is missing or unclear?")
  /// «Вернуть лист»
  public static let refuse = Phrase(
    "Вернуть лист отправителю", "Парақты жіберушіге қайтару", "Refuse the paper")
  /// The same in the footer.
  public static let refuseShort = Phrase("Вернуть", "Қайтару", "Refuse")
  /// Asks why.
  public static let refuseAsk = Phrase(
    "Почему лист возвращается отправителю?", "Парақ жіберушіге неге қайтарылады?",
    "Why does the paper go back to its sender?")
  /// Said after it.
  public static let wasSetAside = Phrase("Отложено: {0}", "Кейінге қойылды: {0}", "Set aside: {0}")
  /// Said after it.
  public static let wasRefused = Phrase("Возвращено: {0}", "Қайтарылды: {0}", "Refused: {0}")
  /// A paper that was refused, as the title of what can be done with it.
  public static let refusal = Phrase("Возвращённый лист", "Қайтарылған парақ", "A refused paper")
  /// It is not refused any longer and waits to be entered.
  public static let takeBack = Phrase(
    "Снять возврат: лист снова ждёт ввода", "Қайтаруды алып тастау: парақ қайта күтеді",
    "Take the refusal back: the paper waits again")
  /// Its reason is written anew.
  public static let mendReason = Phrase("Исправить причину", "Себебін түзету", "Correct the reason")
  /// Said after it.
  public static let wasTakenBack = Phrase(
    "Снова ждёт: {0}. Enter на листе продолжит ввод.", "Қайта күтеді: {0}. Парақта Enter жалғастырады.",
    "It waits again: {0}. Enter on the paper goes on with it.")
  /// «Лист о выбытии»
  public static let departure = Phrase("Лист о выбытии", "Кету парағы", "A departure paper")
  /// How it is entered.
  public static let departureHelp = Phrase(
    "Лист о выбытии вводят здесь же: F5, имя или ИИН, Enter, дальше как выбытие из реестра. Исправляют его с его "
      + "строки (Enter); PgUp в форме ввода листает только внесённые регистрации.",
    "Кету парағы да осында енгізіледі: F5, аты не ЖСН, Enter, әрі қарай тізілімдегі кету сияқты. Түзету оның жолынан "
      + "(Enter); енгізу нысанында PgUp тек енгізілген тіркеулерді парақтайды.",
    "A departure paper is entered here too: F5, the name or IIN, Enter, then as a departure in the register. It is "
      + "mended from its line (Enter); PgUp in the entry form turns the registrations alone.")
  /// The same where papers are entered.
  public static let departureFromForm = Phrase(
    "Лист о выбытии: F10 вернёт в пачку, там F5.", "Кету парағы: F10 бумаға қайтарады, онда F5.",
    "A departure paper: F10 goes back to the pile, there F5.")
  /// The title of finding the person.
  public static let whoLeaves = Phrase(
    "Лист о выбытии: кто выбыл", "Кету парағы: кім кетті", "Departure paper: who left")
  /// Asks which of several registrations ends.
  public static let whichEnds = Phrase(
    "Какая регистрация кончается?", "Қай тіркеу аяқталады?", "Which registration ends?")
  /// The person has none that could end.
  public static let nothingToEnd = Phrase(
    "{0}: действующей регистрации нет, выбытие вписать не к чему.",
    "{0}: қолданыстағы тіркеуі жоқ, кетуді жазатын жер жоқ.",
    "{0} has no registration in force that a departure could end.")
  /// The last paper of the slip.
  public static let lastPaper = Phrase(
    "Это был последний лист пачки: F10 к описи.", "Бұл буманың соңғы парағы: F10 тізімдемеге.",
    "That was the last paper of the pile: F10 to the slip.")
  /// Somebody finished the paper meanwhile.
  public static let paperIsDone = Phrase(
    "Этот лист тем временем закончили. F2 внесёт отдельную запись, F10 выбросит.",
    "Бұл парақ осы арада аяқталды. F2 бөлек жазба енгізеді, F10 тастайды.",
    "This paper was finished meanwhile. F2 enters a record of its own, F10 drops it.")
  /// Somebody changed it.
  public static let paperChanged = Phrase(
    "Этот лист тем временем меняли. Проверьте и нажмите ещё раз.",
    "Бұл парақ осы арада өзгертілді. Тексеріп, қайта басыңыз.",
    "This paper was changed meanwhile. Check it and press again.")
  /// In place of a name that nobody has typed.
  public static let nameless = Phrase("без имени", "аты жоқ", "no name")
  /// How far the pile is, in the corner of the form.
  public static let progress = Phrase("пачка {0}/{1}", "бума {0}/{1}", "pile {0}/{1}")
  /// The same with papers set aside.
  public static let progressAside = Phrase(
    "пачка {0}/{1}, отложено {2}", "бума {0}/{1}, кейінге {2}", "pile {0}/{1}, {2} aside")
  /// The form shows one of the records just saved.
  public static let stepping = Phrase(
    "Запись {0} из {1}, внесённых только что. PgUp и PgDn листают, F10 вернёт к вводу.",
    "Жаңа енгізілген: {0}/{1}. PgUp, PgDn парақтайды, F10 енгізуге қайтарады.",
    "Record {0} of {1} entered just now. PgUp and PgDn turn, F10 goes back to entering.")

  // MARK: The slip

  /// The title of the slip.
  public static let slip = Phrase(
    "Опись пачки бумаг", "Қағаз бумасының тізімдемесі", "Slip of a pile of papers")
  /// Who sent it and when.
  public static let slipFrom = Phrase(
    "Отправитель: {0}; получена {1}; листов: {2}", "Жіберуші: {0}; алынған күні {1}; парақ саны: {2}",
    "Sender: {0}; received {1}; papers: {2}")
  /// The slip's own number.
  public static let slipNumber = Phrase("Опись № {0}", "Тізімдеме № {0}", "Slip no. {0}")
  /// The sums.
  public static let sums = Phrase(
    "Введено {0}, отложено {1}, возвращено {2}, не тронуто {3}; всего по описи {4}.",
    "Енгізілді {0}, кейінге қойылды {1}, қайтарылды {2}, қозғалмады {3}; тізімдеме бойынша барлығы {4}.",
    "Entered {0}, set aside {1}, refused {2}, untouched {3}; {4} by the slip.")
  /// The sums do not agree with the slip: more papers.
  public static let slipOver = Phrase(
    "Опись не сходится: листов на {0} больше, чем в ней указано.",
    "Тізімдеме сәйкес емес: парақ онда көрсетілгеннен {0} артық.",
    "The slip does not add up: there are {0} more papers than it says.")
  /// The sums do not agree with the slip yet: papers that are neither entered nor refused.
  public static let slipOpen = Phrase(
    "Опись ещё не сходится: не введено и не возвращено {0}.",
    "Тізімдеме әлі сәйкес емес: енгізілмеген әрі қайтарылмаған {0}.",
    "The slip does not add up yet: {0} neither entered nor refused.")
  /// A place for the signatures.
  public static let signatures = Phrase(
    "Сдал ____________________    Принял ____________________",
    "Тапсырды ____________________    Қабылдады ____________________",
    "Handed in ____________________    Received ____________________")
  /// Why, or where to.
  public static let remark = Phrase("Примечание", "Ескертпе", "Remark")
  /// What became of it.
  public static let outcome = Phrase("Что с листом", "Парақ жайы", "Outcome")
  /// Whose paper.
  public static let whose = Phrase("Чей лист", "Кімнің парағы", "Whose")

  // MARK: A clerk's own day

  /// «Мой день»
  public static let day = Phrase("Мой день", "Менің күнім", "My day")
  /// What it tells.
  public static let dayHelp = Phrase(
    "Что вы сделали за день по журналу. Стрелки влево и вправо листают дни.",
    "Журнал бойынша күн ішінде не істедіңіз. Солға, оңға көрсеткілер күндерді парақтайды.",
    "What you did in a day, by the journal. Left and right turn the days.")
  /// Arrivals entered.
  public static let arrivals = Phrase("Внесено регистраций", "Тіркеу енгізілді", "Registrations entered")
  /// Ends entered.
  public static let ends = Phrase("Оформлено выбытий", "Кету рәсімделді", "Departures entered")
  /// Corrections.
  public static let corrections = Phrase("Исправлено", "Түзетілді", "Corrected")
  /// New people.
  public static let people = Phrase("Новых людей", "Жаңа адамдар", "New people")
  /// Warnings gone past.
  public static let accepted = Phrase("Предупреждений пройдено", "Ескерту себеппен өтті", "Warnings passed")
  /// Files taken in.
  public static let imports = Phrase("Загружено файлов", "Файл жүктелді", "Files taken in")
  /// Changes taken back.
  public static let undone = Phrase("Отменено изменений", "Өзгеріс қайтарылды", "Changes taken back")
  /// From the first act to the last.
  public static let hours = Phrase("Первое и последнее", "Бірінші және соңғы", "First and last")
  /// Papers set aside.
  public static let dayAside = Phrase("Отложено листов", "Кейінге қойылған парақ", "Papers set aside")
  /// Papers refused.
  public static let dayRefused = Phrase("Возвращено листов", "Қайтарылған парақ", "Papers refused")
  /// Nothing.
  public static let idle = Phrase(
    "За этот день изменений нет.", "Бұл күні өзгеріс жоқ.", "No changes on this day.")
  /// The next day.
  public static let nextDay = Phrase("Следующий день", "Келесі күн", "Next day")
  /// The day before.
  public static let dayBefore = Phrase("Предыдущий день", "Алдыңғы күн", "Day before")
}
