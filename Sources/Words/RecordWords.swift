/// Words of the screens that show one record whole.
public enum RecordWords {
  /// The title of a registration, with its kind.
  public static let registration = Phrase("Регистрация · {0}", "Тіркеу · {0}", "Registration · {0}")
  /// The act of correcting.
  public static let correct = Phrase("Исправить", "Түзету", "Correct")
  /// The day it ended.
  public static let ended = Phrase("закончилась {0}", "{0} аяқталды", "ended on {0}")
  /// The section of how it ended.
  public static let end = Phrase("Окончание", "Аяқталуы", "End")
  /// The last day of a stay.
  public static let lastDay = Phrase("Последний день", "Соңғы күні", "Last day")
  /// Where the person went, or what closed it.
  public static let how = Phrase("Куда", "Қайда", "Where to")
  /// The section of what the rules say.
  public static let rules = Phrase("Правила сегодня", "Қағидалар бүгін", "The rules today")
  /// A warning that was passed, with the reason.
  public static let accepted = Phrase("принято: {0}", "қабылданды: {0}", "accepted: {0}")
  /// The person's other registrations.
  public static let otherStays = Phrase(
    "Другие регистрации человека", "Адамның басқа тіркеулері", "Other registrations")
  /// All registrations of a person.
  public static let stays = Phrase("Регистрации", "Тіркеулері", "Registrations")
  /// There is none.
  public static let noStays = Phrase("Регистраций ещё нет", "Тіркеу әлі жоқ", "No registrations yet")
  /// The identity documents.
  public static let documents = Phrase("Документы", "Құжаттары", "Documents")
  /// The family.
  public static let family = Phrase("Семья", "Отбасы", "Family")
  /// Others who may be the same person.
  public static let twins = Phrase(
    "Возможно, тот же человек", "Сол адам болуы мүмкін", "Perhaps the same person")
  /// The record is out of lists and search.
  public static let archived = Phrase(
    "В архиве с {0}", "{0} күнінен бастап мұрағатта", "Archived on {0}")
  /// What registering a known person does.
  public static let registerHelp = Phrase(
    "Новая регистрация этого человека: его данные уже в форме.",
    "Осы адамның жаңа тіркеуі: деректері нысанда дайын тұрады.",
    "A new registration of this person, who is in the form already.")
}
