/// Words of the journal of changes, of undo, and of the register as it stood.
public enum JournalWords {
  /// «Журнал изменений»
  public static let title = Phrase("Журнал изменений", "Өзгерістер журналы", "Journal of changes")
  /// «Изменение {0}»
  public static let change = Phrase("Изменение {0}", "{0} өзгерісі", "Change {0}")
  /// What the screen is for.
  public static let help = Phrase(
    "Всё, что сохраняли, загружали и исправляли, последнее сверху; «37: имя» значит 37 записей, названа первая. "
      + "Enter покажет, что изменилось, F8 отменит целиком: отмена сама становится изменением, и её тоже можно отменить.",
    "Сақталған, жүктелген, түзетілгеннің бәрі, соңғысы жоғарыда; «37: аты» деген 37 жазба, біріншісі аталған. "
      + "Enter не өзгергенін көрсетеді, F8 тұтас қайтарады: қайтару да өзгеріс болып жазылады, оны да қайтаруға болады.",
    "All that was saved, imported and corrected, the last one first; “37: name” is 37 records, the first one named. "
      + "Enter shows what changed, F8 takes it back as a whole: the undo is a change itself and can be taken back too."
  )
  /// The column of the moment.
  public static let when = Phrase("Когда", "Қашан", "When")
  /// The column of the officer.
  public static let who = Phrase("Кто", "Кім", "Who")
  /// The column of the act.
  public static let act = Phrase("Что сделано", "Не істелді", "What")
  /// The column of the record.
  public static let subject = Phrase("Запись", "Жазба", "Record")
  /// «отменено»
  public static let undone = Phrase("отменено", "қайтарылған", "taken back")
  /// «Отменить»
  public static let undo = Phrase("Отменить изменение", "Өзгерісті қайтару", "Take back the change")
  /// The same in the footer.
  public static let undoShort = Phrase("Отменить", "Қайтару", "Undo")
  /// What undo will do: records and changes.
  public static let willUndo = Phrase(
    "Вернутся прежние значения. Затронутых записей: {0}.", "Бұрынғы мәндері қайтады. Жазба саны: {0}.",
    "The former values come back. Records touched: {0}.")
  /// Asks for the reason.
  public static let why = Phrase(
    "Почему отменяете? Причина останется в журнале.", "Неге қайтарасыз? Себебі журналда қалады.",
    "Why take it back? The reason stays in the journal.")
  /// What was done.
  public static let isUndone = Phrase(
    "Отменено: {0}. Отмену тоже можно отменить.", "Қайтарылды: {0}. Қайтаруды да қайтаруға болады.",
    "Taken back: {0}. This can be taken back too.")
  /// Later changes stand in the way.
  public static let blocked = Phrase(
    "Сначала отмените поздние", "Алдымен кейінгілерін қайтарыңыз", "Later ones first")
  /// Says which ones.
  public static let blockedBy = Phrase(
    "Те же записи потом меняли ещё. Выберите изменение, чтобы посмотреть и отменить его первым:",
    "Сол жазбалар кейін тағы өзгертілген. Қарап, алдымен қайтару үшін өзгерісті таңдаңыз:",
    "The same records were changed later. Choose a change to look at it and take it back first:")
  /// While an import is taken back.
  public static let undoing = Phrase("Отменяю загрузку", "Жүктеу қайтарылуда", "Taking back the import")
  /// Only the first records of a long act are shown.
  public static let more = Phrase(
    "Показаны первые {0} записей.", "Алғашқы {0} жазба көрсетілді.", "The first {0} records are shown.")
  /// The record is not there any more.
  public static let absent = Phrase("записи больше нет", "жазба енді жоқ", "no longer there")

  // MARK: As it stood

  /// «На день…»
  public static let asOf = Phrase("Каким был на день…", "Күнгі күйі…", "As it stood on…")
  /// The same in the footer.
  public static let asOfShort = Phrase("На день", "Күнгі күйі", "As of")
  /// The first of what can be asked of a day.
  public static let asItStood = Phrase(
    "Как было записано к концу дня", "Күн соңында қалай жазылған еді", "As it was written at the day's end")
  /// The second.
  public static let inForce = Phrase(
    "Что действовало в тот день", "Сол күні не қолданыста болды", "What was in force that day")
  /// Asks for the day of the second.
  public static let inForceAsk = Phrase(
    "Что действовало в этот день по тому, что известно сейчас: 01.11.2026, -30, 28, вчера.",
    "Қазір белгілі деректер бойынша осы күні не қолданыста болды: 01.11.2026, -30, 28, кеше.",
    "What was in force on this day as known now: 01.11.2026, -30, 28, yesterday.")
  /// Asks for the day.
  public static let asOfAsk = Phrase(
    "Каким реестр знали в конце этого дня: 01.11.2026, -30, 28, вчера. Ничего не изменится.",
    "Осы күннің соңында тізілім қандай еді: 01.11.2026, -30, 28, кеше. Ештеңе өзгермейді.",
    "What the register was at the end of this day: 01.11.2026, -30, 28, yesterday. Nothing is changed.")
  /// While it is made.
  public static let goingBack = Phrase(
    "Возвращаюсь к {0}", "{0} күніне оралудамын", "Going back to {0}")
  /// In the title line.
  public static let shownAsOf = Phrase("НА {0}", "{0} КҮНІ", "AS OF {0}")
  /// The day cannot be read.
  public static let noDay = Phrase(
    "«{0}» не день. Напишите, например, 01.11.2026 или -30.", "«{0}» күн емес. Мысалы: 01.11.2026 не -30.",
    "“{0}” is no day. Write 01.11.2026 or -30.")
  /// The day is not over yet.
  public static let dayToCome = Phrase(
    "{0} ещё не прошло.", "{0} әлі өткен жоқ.", "{0} has not passed yet.")
  /// A day on which there was no database yet; `{1}` when it was made.
  public static let beforeBeginning = Phrase(
    "{0} этой базы ещё не было: она заведена {1}. Назовите день не раньше.",
    "{0} күні бұл дерекқор әлі болған жоқ: ол {1} жасалған. Одан ерте емес күнді атаңыз.",
    "On {0} there was no database yet: it was made on {1}. Name that day or a later one.")
}
