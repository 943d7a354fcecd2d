/// Words that many screens and printouts share.
public enum CommonWords {
  /// Yes.
  public static let yes = Phrase("Да", "Иә", "Yes")
  /// No.
  public static let no = Phrase("Нет", "Жоқ", "No")
  /// The act of saving.
  public static let save = Phrase("Сохранить", "Сақтау", "Save")
  /// The act of giving up.
  public static let cancel = Phrase("Отмена", "Бас тарту", "Cancel")
  /// Something is wrong.
  public static let error = Phrase("Ошибка", "Қате", "Error")
  /// Something may be wrong.
  public static let warning = Phrase("Предупреждение", "Ескерту", "Warning")
  /// Nobody has said.
  public static let unknown = Phrase("неизвестно", "белгісіз", "unknown")
  /// There is none.
  public static let none = Phrase("нет", "жоқ", "none")
  /// The desk's day.
  public static let today = Phrase("сегодня", "бүгін", "today")
  /// The day before.
  public static let yesterday = Phrase("вчера", "кеше", "yesterday")
  /// The day after.
  public static let tomorrow = Phrase("завтра", "ертең", "tomorrow")
  /// A row of a register.
  public static let record = Phrase("Запись", "Жазба", "Record")
  /// One human being.
  public static let person = Phrase("Человек", "Адам", "Person")
  /// The Rules of the oblast that the program serves.
  public static let rules = Phrase("Правила", "Қағидалар", "Rules")
  /// Marks a database of invented people.
  public static let demonstration = Phrase("демонстрация", "көрсетілім", "demonstration")
  /// Stands on every printout: the internal affairs bodies register people, the office only keeps a journal.
  public static let auxiliaryJournal = Phrase(
    "Вспомогательный журнал: регистрацию граждан ведут органы внутренних дел.",
    "Қосалқы журнал: азаматтарды тіркеуді ішкі істер органдары жүргізеді.",
    "Auxiliary journal: people are registered by the internal affairs bodies.")
}
