import Domain

/// Words of the screen of what is due.
public enum TodayWords {
  /// «Сегодня»
  public static let title = Phrase("Сегодня", "Бүгін", "Today")
  /// All terms, on the desk.
  public static let all = Phrase("Все сроки", "Барлық мерзім", "All terms")
  /// What it is for.
  public static let help = Phrase(
    "Сроки всех дел: что просрочено, что сегодня, на этой неделе и позже. Enter открывает дело там, где не хватает, "
      + "F4 делает обычный следующий шаг. О конце статуса напоминают за {0} дн.",
    "Барлық істің мерзімдері: өткені, бүгінгі, осы аптадағы және кейінгі. Enter істі жетпейтін жерінде ашады, "
      + "F4 келесі әдеттегі қадамды жасайды. Мәртебенің аяқталуы {0} күн бұрын еске салынады.",
    "The terms of all cases: overdue, today, this week, later. Enter opens the case where something is missing, F4 "
      + "makes the usual next step. The end of a status is named {0} days before.")
  /// Nothing is due.
  public static let nothing = Phrase(
    "Ничего не просрочено и не ждёт.", "Мерзімі өткен де, күтіп тұрған да ештеңе жоқ.",
    "Nothing is overdue or due.")

  /// A group.
  public static func group(_ urgency: Urgency) -> Phrase {
    switch urgency {
    case .overdue: Phrase("Просрочено", "Мерзімі өткен", "Overdue")
    case .today: Phrase("Сегодня", "Бүгін", "Today")
    case .week: Phrase("На этой неделе", "Осы аптада", "This week")
    case .later: Phrase("Позже", "Кейін", "Later")
    }
  }

  /// The same on the desk, after a figure.
  public static func brief(_ urgency: Urgency) -> Phrase {
    switch urgency {
    case .overdue: Phrase("просрочено", "мерзімі өткен", "overdue")
    case .today: Phrase("сегодня", "бүгін", "today")
    case .week: Phrase("на этой неделе", "осы аптада", "this week")
    case .later: Phrase("позже", "кейін", "later")
    }
  }

  /// «временных регистраций истекло: {0}»
  public static func registrations(_ urgency: Urgency) -> Phrase {
    switch urgency {
    case .overdue:
      Phrase(
        "временные регистрации истекли: {0}", "мерзімі өткен уақытша тіркеу: {0}",
        "temporary stays expired: {0}")
    case .today:
      Phrase("временные, последний день: {0}", "уақытша, соңғы күні: {0}", "temporary stays, last day: {0}")
    case .week:
      Phrase("временные за 7 дней: {0}", "7 күнде аяқталатын уақытша: {0}", "temporary within 7 days: {0}")
    case .later:
      Phrase("временные за 30 дней: {0}", "30 күнде аяқталатын уақытша: {0}", "temporary within 30 days: {0}")
    }
  }

  /// Rows that are not shown.
  public static let more = Phrase("и ещё {0}", "тағы {0}", "and {0} more")
  /// «перечень на 2027 год: до 14.12.2026, ещё 17 дней»
  public static let list = Phrase(
    "перечень на {0} год: до {1}, {2} (R01)", "{0} жылғы тізбе: {1} күніне дейін, {2} (R01)",
    "list for {0}: until {1}, {2} (R01)")
  /// The same of a district.
  public static let districtList = Phrase(
    "часть района в перечень {0}: до {1}, {2}", "{0} тізбесіне аудан бөлігі: {1} күніне дейін, {2}",
    "the district's part of the list {0}: until {1}, {2}")
  /// On the desk: «перечень: ещё 17 дней»
  public static let listShort = Phrase("Перечень: {0}", "Тізбе: {0}", "List: {0}")
  /// «черновики: {0}»
  public static let drafts = Phrase("черновики: {0}", "жобалар: {0}", "drafts: {0}")
  /// What is no case.
  public static let other = Phrase("Прочее", "Басқа", "Other")
  /// Whose terms.
  public static let whose = Phrase("Чьи сроки", "Кімнің мерзімдері", "Whose terms")
  /// All of them.
  public static let everybody = Phrase("все", "барлығы", "all")
  /// The usual next step.
  public static let step = Phrase("Сделать шаг", "Қадам жасау", "Make the step")
  /// The same in the footer.
  public static let stepShort = Phrase("Шаг", "Қадам", "Step")
}
