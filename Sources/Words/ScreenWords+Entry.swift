/// Words of the entry form.
public enum EntryWords {
  /// «Новая регистрация · {0}»
  public static let newRegistration = Phrase(
    "Новая регистрация · {0}", "Жаңа тіркеу · {0}", "New registration · {0}")
  /// «Исправление регистрации»
  public static let correction = Phrase(
    "Исправление регистрации", "Тіркеуді түзету", "Correcting a registration")
  /// «Человек»
  public static let sectionPerson = Phrase("Человек", "Адам", "Person")
  /// «Место»
  public static let sectionPlace = Phrase("Место", "Орны", "Place")
  /// «Срок»
  public static let sectionTerm = Phrase("Срок", "Мерзімі", "Term")
  /// «Согласие»
  public static let sectionConsent = Phrase("Согласие", "Келісім", "Consent")
  /// «Это он: взять похожего»
  public static let takeLookAlike = Phrase(
    "Это он: взять похожего", "Осы адам: ұқсасын алу", "Take the look-alike")
  /// «Это он»
  public static let takeShort = Phrase("Это он", "Осы адам", "Take")
  /// «Поле как в прошлой записи»
  public static let asLast = Phrase(
    "Поле как в прошлой записи", "Өріс алдыңғы жазбадағыдай", "Field as in the last record")
  /// «Как в прошлой»
  public static let asLastShort = Phrase("Как в прошлой", "Алдыңғыдай", "As last")
  /// «Ещё один из той же семьи»
  public static let family = Phrase(
    "Ещё один из той же семьи", "Сол отбасынан тағы біреу", "One more of the family")
  /// «Ещё в семью»
  public static let familyShort = Phrase("Ещё в семью", "Отбасынан", "Family")
  /// «Семья: {0}»
  public static let familyOf = Phrase("Семья: {0}", "Отбасы: {0}", "Family of {0}")
  /// The one number that an unreadable IIN can be.
  public static let offeredIIN = Phrase(
    "F4 ИИН {0}: только он подходит по контрольной цифре и дате рождения. Сверьте с листом.",
    "F4 ЖСН {0}: бақылау цифры мен туған күніне тек осы сай. Парақпен салыстырыңыз.",
    "F4 IIN {0}: the only one that the check digit and the birth date allow. Compare it with the paper.")
  /// «Очистить форму»
  public static let clear = Phrase("Очистить форму", "Нысанды тазарту", "Clear the form")
  /// «Очистить»
  public static let clearShort = Phrase("Очистить", "Тазарту", "Clear")
  /// «Набранное в этой записи пропадёт»
  public static let clearWarning = Phrase(
    "Набранное в этой записи пропадёт.", "Осы жазбада терілгені жойылады.",
    "What is typed in this record will be lost.")
  /// «К пустому полю»
  public static let nextEmpty = Phrase("К пустому полю", "Бос өріске", "Next empty field")
  /// «К полю с ошибкой»
  public static let nextProblem = Phrase("К полю с ошибкой", "Қатесі бар өріске", "Next problem")
  /// The same in the footer.
  public static let nextEmptyShort = Phrase("К пустому", "Бос өріске", "Next empty")
  /// «К полю с ошибкой» in the footer.
  public static let nextProblemShort = Phrase("К ошибке", "Қатеге", "Problem")
  /// «Переносить поле в следующую» in the footer.
  public static let pinShort = Phrase("Перенос", "Көшіру", "Carry")
  /// «Открыть список» in the footer.
  public static let openListShort = Phrase("Список", "Тізім", "List")
  /// «Переносить поле в следующую»
  public static let pin = Phrase(
    "Переносить поле в следующую", "Өрісті келесіге көшіру", "Carry this field on")
  /// «Открыть список»
  public static let openList = Phrase("Открыть список", "Тізімді ашу", "Open the list")
  /// «Последнее поле. F2 сохранит запись»
  public static let saveHint = Phrase(
    "Последнее поле. F2 сохранит запись.", "Соңғы өріс. F2 жазбаны сақтайды.",
    "The last field. F2 saves the record.")
  /// What the marks beside the fields mean.
  public static let carriedHint = Phrase(
    "«=» перейдёт в следующую запись, «~» подставлено. Enter дальше, F2 сохранить.",
    "«=» келесі жазбаға көшеді, «~» өзі қойылды. Enter әрі қарай, F2 сақтау.",
    "“=” goes on into the next record, “~” was put in. Enter goes on, F2 saves.")
  /// «Слишком длинно: не больше {0} знаков. не вставлено»
  public static let tooLong = Phrase(
    "Слишком длинно: не больше {0} знаков, не вставлено.",
    "Тым ұзын: {0} таңбадан аспасын, қойылмады.",
    "Too long: {0} characters at most, not put in.")
  /// «Здесь выбирают из списка, «{0}» в нём нет»
  public static let noSuchChoice = Phrase(
    "«{0}» в списке нет: цифра, начало слова или пробел; Backspace стирает набранное.",
    "«{0}» тізімде жоқ: цифр, сөздің басы не бос орын; Backspace терілгенді өшіреді.",
    "“{0}” is not in the list: a digit, the beginning of a word, the space bar; Backspace begins anew.")
  /// «{0}: данные взяты из реестра»
  public static let taken = Phrase(
    "{0}: данные взяты из реестра.", "{0}: деректер тізілімнен алынды.", "{0}: taken from the register.")
  /// «Человек из реестра»
  public static let knownPerson = Phrase("Человек из реестра", "Тізілімдегі адам", "Person of the register")
  /// «Похожие»
  public static let lookAlikes = Phrase("Похожие", "Ұқсастары", "Look-alikes")
  /// «есть постоянная»
  public static let hasPermanent = Phrase("есть постоянная", "тұрақты тіркеуі бар", "has a permanent one")
  /// «При сохранении»
  public static let onSaving = Phrase("При сохранении", "Сақтағанда", "On saving")
  /// «(и ещё {0})»
  public static let moreProblems = Phrase("(и ещё {0})", "(тағы {0})", "(and {0} more)")
  /// «Предупреждения»
  public static let reasonTitle = Phrase("Предупреждения", "Ескертулер", "Warnings")
  /// «Чтобы сохранить, напишите причину. Она останется в записи»
  public static let reasonAsk = Phrase(
    "Чтобы сохранить, напишите причину. Она останется в записи.",
    "Сақтау үшін себебін жазыңыз. Ол жазбада қалады.", "To save, write the reason. It stays with the record.")
  /// «Сохранено: {0}»
  public static let saved = Phrase("Сохранено: {0}.", "Сақталды: {0}.", "Saved: {0}.")
  /// «Прежняя постоянная регистрация закрыта»
  public static let formerClosed = Phrase(
    "Прежняя постоянная регистрация закрыта.", "Бұрынғы тұрақты тіркеу жабылды.",
    "The former permanent registration is closed.")
  /// «записано {0}»
  public static let savedCount = Phrase("записано {0}", "жазылды: {0}", "{0} entered")
  /// «Запись не сохранена»
  public static let unsaved = Phrase("Запись не сохранена", "Жазба сақталмаған", "The record is not saved")
  /// «Продолжить ввод»
  public static let goOn = Phrase("Продолжить ввод", "Енгізуді жалғастыру", "Go on typing")
  /// «Оставить черновиком»
  public static let keepDraft = Phrase("Оставить черновиком", "Қаралама етіп қалдыру", "Leave as a draft")
  /// Why a form of a few fields keeps no draft.
  public static let isShort = Phrase("форма короткая", "нысан қысқа", "the form is short")
  /// «Выбросить набранное»
  public static let dropDraft = Phrase("Выбросить набранное", "Терілгенді тастау", "Throw away what is typed")
  /// «Черновик от {0} {1} возвращён как был»
  public static let draftBack = Phrase(
    "Черновик от {0} {1} возвращён как был.", "{0} {1} қараламасы қалпына келтірілді.",
    "The draft of {0} {1} is back as it was.")
  /// «Собрано из двух версий. F2 сохранит»
  public static let conflictSettled = Phrase(
    "Собрано из двух версий. F2 сохранит.", "Екі нұсқадан жиналды. F2 сақтайды.", "Put together. F2 saves it."
  )
  /// «Человека исправил кто-то другой»
  public static let personChanged = Phrase(
    "Человека тем временем исправил кто-то другой: прочитан заново. F2 сохранит.",
    "Адамды бұл кезде басқа біреу түзетті: қайта оқылды. F2 сақтайды.",
    "Somebody corrected the person meanwhile: read anew. F2 saves.")

  // MARK: Children (rule R67)

  /// A parent has moved, the children are still registered at the former address.
  public static let childrenLeft = Phrase(
    "Сохранено. F7: то же для детей, они по прежнему адресу: {0}",
    "Сақталды. F7: балаларына да, олар бұрынғы мекенжайда: {0}",
    "Saved. F7: the same for the children, still at the former address: {0}")
  /// The same as a question.
  public static let childrenAsk = Phrase(
    "По прежнему адресу остались дети: {0}. Та же запись для них?",
    "Балалары бұрынғы мекенжайда қалды: {0}. Оларға да сол жазба керек пе?",
    "The children are left at the former address: {0}. The same for them?")
  /// The paper of a child stands in the form.
  public static let childPaper = Phrase(
    "Та же запись для ребёнка: {0}. F2 сохранит.", "Балаға да сол жазба: {0}. F2 сақтайды.",
    "The same for the child: {0}. F2 saves.")
  /// «нет с {0}»
  public static let goneSince = Phrase("нет с {0}", "{0} күнінен бастап жоқ", "gone since {0}")

  /// Why two people look the same, by the code of the reason.
  public static func reason(_ code: String) -> Phrase {
    switch code {
    case "sameIIN": Phrase("тот же ИИН", "ЖСН бірдей", "same IIN")
    case "sameNameAndBirth":
      Phrase("имя и дата рождения те же", "аты мен туған күні бірдей", "same name and birth")
    case "sameName": Phrase("то же имя", "аты бірдей", "same name")
    case "similarNameAndBirth": Phrase("та же дата рождения", "туған күні бірдей", "same birth date")
    default: Phrase("тот же документ", "құжаты бірдей", "same document")
    }
  }
}
