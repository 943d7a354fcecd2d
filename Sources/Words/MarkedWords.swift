/// Words of rows that are marked and acted on together, and of correcting one field from the list.
public enum MarkedWords {
  /// Marks the row.
  public static let mark = Phrase("Отметить строку", "Жолды белгілеу", "Mark the row")
  /// The same in the footer.
  public static let markShort = Phrase("Отметить", "Белгілеу", "Mark")
  /// When the space bar does it.
  public static let markHelp = Phrase(
    "Пробел отмечает, пока ничего не ищут; в поиске он разделяет слова, а отмечает Insert.",
    "Бос орын іздеу жоқта белгілейді; іздеуде ол сөздерді бөледі, Insert белгілейді.",
    "The space bar marks while nothing is looked for; in a search it parts words and Insert marks.")
  /// A search has found more than it shows.
  public static let notAllShown = Phrase(
    "Найдено больше, чем показано: допишите поиск или сузьте отбор (Alt-F), тогда отметятся все.",
    "Көрсетілгеннен көп табылды: іздеуді толықтырыңыз не іріктеуді тарылтыңыз (Alt-F), сонда бәрі белгіленеді.",
    "More was found than is shown: type on or narrow the list (Alt-F), then all can be marked.")
  /// None of the marked ones has the field.
  public static let noneHasField = Phrase(
    "У отмеченных такого поля нет: они бессрочные или закончились.",
    "Белгіленгендерде мұндай өріс жоқ: олар мерзімсіз не аяқталған.",
    "None of the marked has this field: they have no term or are over.")
  /// How many.
  public static let marked = Phrase("отмечено {0}", "белгіленді: {0}", "{0} marked")
  /// What F8 acts on while rows are marked, whatever the list shows.
  public static let acts = Phrase(
    "Отмечено {0}: F8 снимет всех, и тех, кого сейчас не видно; Alt-E исправит поле, F6 печать. F10 уберёт.",
    "Белгіленді: {0}. F8 бәрін, көрінбейтінін де шығарады; Alt-E өрісті түзетеді, F6 басып шығару. F10 алады.",
    "{0} marked: F8 ends all, those not shown too; Alt-E corrects a field, F6 prints. F10 takes the marks away."
  )
  /// What can be done with marked people.
  public static let actsOnPeople = Phrase(
    "Отмечено {0}: Alt-E исправит поле у всех, F5 одна семья, F6 печать. F10 уберёт отметки.",
    "Белгіленді: {0}. Alt-E бәрінде өрісті түзетеді, F5 бір отбасы, F6 басып шығару. F10 белгіні алады.",
    "{0} marked: Alt-E corrects a field of all, F5 one family, F6 prints. F10 takes the marks away.")
  /// What can be done with marked territories.
  public static let actsOnTerritories = Phrase(
    "Отмечено {0}: F5 сеткой, Alt-E исправит сведение у всех, F6 печать. F10 уберёт отметки.",
    "Белгіленді: {0}. F5 кестемен, Alt-E бәрінде деректі түзетеді, F6 басып шығару. F10 белгіні алады.",
    "{0} marked: F5 in a grid, Alt-E corrects a fact of all, F6 prints. F10 takes the marks away.")
  /// In the footer.
  public static let endShort = Phrase("Снять {0}", "{0} шығару", "End {0}")
  /// Marks all rows that the search or the filter shows.
  public static let markAll = Phrase("Отметить все строки", "Барлық жолды белгілеу", "Mark all rows")
  /// Too many for one act.
  public static let tooMany = Phrase(
    "Отметить сразу можно не больше {0} строк; сузьте отбор.",
    "Бірден {0} жолдан артық белгілеуге болмайды; іріктеуді тарылтыңыз.",
    "No more than {0} rows can be marked at once; narrow the filter.")
  /// The title of the form that ends all of them.
  public static let end = Phrase(
    "Снять отмеченные: {0}", "Белгіленгендерді шығару: {0}", "End the marked: {0}")
  /// What it does.
  public static let endHelp = Phrase(
    "Одна причина на всех. Пустой день: каждая заканчивается своим последним днём. Отменяется в журнале целиком.",
    "Барлығына бір себеп. Күні бос болса, әрқайсысы өз соңғы күнімен аяқталады. Журналда тұтас қайтарылады.",
    "One reason for all. Without a day each ends on its own last day. The journal takes it back as a whole.")
  /// There are more than the screen shows.
  public static let more = Phrase("… и ещё {0}", "… тағы {0}", "… and {0} more")
  /// The message line of the form.
  public static let endHint = Phrase(
    "F2 снимет все сразу. Пустой день: каждая своим последним днём.",
    "F2 бәрін бірден шығарады. Күні бос: әрқайсысы өз соңғы күнімен.",
    "F2 ends all at once. Without a day each on its own last day.")
  /// The reason of the change in the journal.
  public static let act = Phrase(
    "снято отмеченных: {0}", "белгіленгендер шығарылды: {0}", "marked ones ended: {0}")
  /// Said after it.
  public static let ended = Phrase("Снято: {0}.", "Шығарылды: {0}.", "Ended: {0}.")
  /// Some stay as they were.
  public static let left = Phrase("Не сняты {0}: {1}: {2}", "Шығарылмады {0}: {1}: {2}", "Left {0}: {1}: {2}")

  /// The title of the form that corrects a field of all of them.
  public static let correct = Phrase(
    "Исправить у отмеченных: {0}", "Белгіленгендерде түзету: {0}", "Correct the marked: {0}")
  /// The message line of that form.
  public static let correctHint = Phrase(
    "F2 исправит у всех сразу. Пустое поле оставит у каждого своё.",
    "F2 бәрінде бірден түзетеді. Бос өріс әрқайсысында өзінікін қалдырады.",
    "F2 corrects all at once. An empty field leaves each as it is.")
  /// The reason of the change in the journal.
  public static let corrected = Phrase(
    "исправлено у отмеченных: {0}", "белгіленгендерде түзетілді: {0}", "corrected of the marked: {0}")
  /// Said after it.
  public static let wereCorrected = Phrase("Исправлено: {0}.", "Түзетілді: {0}.", "Corrected: {0}.")
  /// How many were so already.
  public static let wereSo = Phrase("Без перемен: {0}.", "Өзгеріссіз: {0}.", "Unchanged: {0}.")
  /// The rules refuse all of them.
  public static let noneCorrected = Phrase(
    "Не исправится ни одна из {0}: {1}", "{0} жазбаның бірі де түзетілмейді: {1}",
    "None of the {0} can be corrected: {1}")
  /// Nothing was typed, or all have it already.
  public static let nothingChanges = Phrase(
    "Менять нечего: поле пусто, или у всех уже так.", "Өзгертетін ештеңе жоқ: өріс бос, не бәрінде солай.",
    "Nothing to change: the field is empty, or all have it already.")
  /// Further findings of the same rule.
  public static let moreOfRule = Phrase("… {0}: ещё {1}", "… {0}: тағы {1}", "… {0}: {1} more")
  /// Some stay as they were.
  public static let notCorrected = Phrase(
    "Не исправлены {0}: {1}: {2}", "Түзетілмеді {0}: {1}: {2}", "Not corrected {0}: {1}: {2}")

  /// Corrects one field.
  public static let quick = Phrase("Исправить одно поле", "Бір өрісті түзету", "Correct one field")
  /// The same in the footer.
  public static let quickShort = Phrase("Поле", "Өріс", "Field")
  /// What it does.
  public static let quickHelp = Phrase(
    "Меняется только это поле; правила спрашивают лишь о том, что из него следует.",
    "Тек осы өріс өзгереді; қағидалар тек одан шығатынды сұрайды.",
    "Only this field changes; the rules ask only about what follows from it.")
  /// They, where it is not known which of them.
  public static let theMarked = Phrase("Отмеченные", "Белгіленгендер", "The marked")
  /// Somebody saved one of the records meanwhile.
  public static let readAnew = Phrase(
    "{0}: тем временем изменили. Перечитано, ваше осталось; проверьте и F2.",
    "{0}: осы арада өзгерді. Қайта оқылды, сіздікі қалды; тексеріп, F2.",
    "{0} was changed meanwhile. It was read anew, yours stays; check it and press F2.")
  /// Somebody saved the record meanwhile.
  public static let changedMeanwhile = Phrase(
    "Запись тем временем изменили: вернитесь в список (F10) и откройте её заново.",
    "Жазба осы арада өзгерді: тізімге оралып (F10), оны қайта ашыңыз.",
    "The record was changed meanwhile: go back to the list (F10) and open it again.")
}
