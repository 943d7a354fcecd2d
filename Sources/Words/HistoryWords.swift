/// Words of the history of a record.
public enum HistoryWords {
  /// What the screen is for.
  public static let help = Phrase(
    "Журнал изменений записи, последнее сверху: было → стало.",
    "Жазбаның өзгерістер журналы, соңғысы жоғарыда: бұрын → қазір.",
    "The record's changes, the last one first: before → after.")
  /// Opens the change, where it can be taken back.
  public static let openChange = Phrase("Открыть изменение", "Өзгерісті ашу", "Open the change")
  /// The reason given for a change.
  public static let reason = Phrase("причина: {0}", "себебі: {0}", "reason: {0}")
  /// The last day of a stay that is over.
  public static let ended = Phrase("Последний день", "Соңғы күні", "Last day")
  /// The change that made the record.
  public static let made = Phrase("внесено", "енгізілді", "entered")

  /// An act, by its name in the journal.
  public static func act(_ kind: String) -> Phrase {
    switch kind {
    case "make": Phrase("создана база", "база жасалды", "database made")
    case "save": Phrase("сохранено", "сақталды", "saved")
    case "correct": Phrase("исправлено", "түзетілді", "corrected")
    case "depart": Phrase("окончание", "аяқталу", "ended")
    case "import": Phrase("загрузка", "жүктеу", "imported")
    case "aside": Phrase("отложено", "кейінге қойылды", "set aside")
    case "refuse": Phrase("возвращено", "қайтарылды", "refused")
    case "receive": Phrase("принято", "қабылданды", "received")
    case "step": Phrase("шаг дела", "іс қадамы", "step of a case")
    case "undo": Phrase("отмена", "қайтару", "taken back")
    default: Phrase("изменено", "өзгертілді", "changed")
    }
  }

  /// A register, by the name of its table.
  public static func register(_ table: String) -> Phrase {
    switch table {
    case "person": Phrase("Человек", "Адам", "Person")
    case "document": Phrase("Документ", "Құжат", "Document")
    case "registration": Phrase("Регистрация", "Тіркеу", "Registration")
    case "territory": Phrase("КАТО", "ӘАОЖ", "KATO")
    case "settlement": Phrase("Насел. пункт", "Елді мекен", "Settlement")
    case "observation": Phrase("Показатель", "Көрсеткіш", "Indicator")
    case "parameter": Phrase("Параметр", "Параметр", "Parameter")
    case "holiday": Phrase("Праздник", "Мереке", "Holiday")
    case "pile": Phrase("Пачка", "Бума", "Pile")
    case "choice": Phrase("Запись списка", "Тізім жазбасы", "Entry of a list")
    case "saved": Phrase("Сохранённое", "Сақталған", "Saved")
    case "kandas_case": Phrase("Дело кандаса", "Қандас ісі", "Kandas case")
    case "kandas_member": Phrase("Член семьи", "Отбасы мүшесі", "Member")
    case "kandas_move": Phrase("Шаг дела", "Іс қадамы", "Step of a case")
    case "kandas_paper": Phrase("Бумага дела", "Іс құжаты", "Paper of a case")
    case "kandas_service": Phrase("Услуга", "Қызмет", "Service")
    case "centre": Phrase("Центр", "Орталық", "Centre")
    case "centre_stay": Phrase("Проживание в центре", "Орталықта тұру", "Stay in a centre")
    case "quota": Phrase("Квота", "Квота", "Quota")
    case "resettler_case": Phrase("Дело переселенца", "Қоныс аударушының ісі", "Case of resettlement")
    case "resettler_member": Phrase("Член семьи", "Отбасы мүшесі", "Member")
    case "resettler_move": Phrase("Шаг дела", "Іс қадамы", "Step of a case")
    case "paper": Phrase("Лист", "Парақ", "Paper")
    default: Phrase("Пояснение", "Түсіндірме", "Reason")
    }
  }

  /// A column that is no field of a form; nil for one that says nothing to an officer.
  public static func column(_ name: String) -> Phrase? {
    switch name {
    case "document": Phrase("Документ", "Құжат", "Document")
    case "ended_on": ended
    case "ended_by": Phrase("Чем закончилась", "Немен аяқталды", "Ended by")
    case "end_number": Phrase("№ выбытия", "Кету №", "Departure no.")
    case "end_reason": Phrase("Причина окончания", "Аяқталу себебі", "Reason of the end")
    case "gone_to": Phrase("Куда выбыл", "Қайда кетті", "Gone to")
    case "iin_note": Phrase("ИИН неразборчиво", "ЖСН анық емес", "Unreadable IIN")
    case "archived_on": Phrase("В архиве с", "Мұрағатта", "Archived on")
    case "family": Phrase("Семья", "Отбасы", "Family")
    case "name_ru": Phrase("Название, рус.", "Орысша атауы", "Name in Russian")
    case "name_kk": Phrase("Название, каз.", "Қазақша атауы", "Name in Kazakh")
    case "parent": Phrase("В составе", "Құрамында", "Part of")
    case "since": Phrase("Есть с", "Бар болған күні", "Since")
    case "gone": Phrase("Нет с", "Жойылған күні", "Gone since")
    case "valid_to": Phrase("Действует по", "Қай күнге дейін", "Holds until")
    case "rule": Phrase("Правило", "Ереже", "Rule")
    case "state": Phrase("Состояние", "Күйі", "State")
    case "subject": Phrase("Чей лист", "Кімнің парағы", "Whose")
    case "registration": Phrase("Регистрация", "Тіркеу", "Registration")
    case "step": Phrase("Шаг", "Қадам", "Step")
    case "archived": Phrase("Не предлагать", "Ұсынылмайды", "Not offered")
    case "list": Phrase("Список", "Тізім", "List")
    case "is_there": Phrase("Бумага", "Құжат", "Paper")
    case "head": Phrase("Глава", "Басшы", "Head")
    default: nil
    }
  }
}
