/// Words that many screens share.
public enum ScreenWords {
  /// «Помощь»
  public static let help = Phrase("Помощь", "Көмек", "Help")
  /// «Команды»
  public static let commands = Phrase("Команды", "Командалар", "Commands")
  /// «Закрыть»
  public static let close = Phrase("Закрыть", "Жабу", "Close")
  /// «Выбрать»
  public static let choose = Phrase("Выбрать", "Таңдау", "Choose")
  /// «Готово»
  public static let accept = Phrase("Готово", "Дайын", "Done")
  /// «Найти:»
  public static let find = Phrase("Найти:", "Іздеу:", "Find:")
  /// «Ничего не найдено»
  public static let nothingFound = Phrase("Ничего не найдено", "Ештеңе табылмады", "Nothing found")
  /// «Останавливаю…»
  public static let cancelling = Phrase("Останавливаю…", "Тоқтатып жатырмын…", "Stopping…")
  /// «Напишите причину»
  public static let needsText = Phrase(
    "Слишком коротко, напишите словами", "Тым қысқа, сөзбен жазыңыз", "Too short, write it in words")
  /// «Нужно окно {0}, сейчас {1}. Увеличьте окно»
  public static let windowTooSmall = Phrase(
    "Нужно окно {0}, сейчас {1}. Увеличьте окно.", "{0} терезе керек, қазір {1}. Терезені үлкейтіңіз.",
    "A window of {0} is needed, this one is {1}. Enlarge it.")
  /// «Набранное цело»
  public static let nothingLost = Phrase(
    "Набранное цело.", "Терілгені сақталған.", "Nothing typed is lost.")
  /// «Выход»
  public static let leave = Phrase("Выход", "Шығу", "Leave")
  /// «Назад»
  public static let back = Phrase("Назад", "Артқа", "Back")
  /// «Сохранить»
  public static let save = Phrase("Сохранить", "Сақтау", "Save")
  /// «Язык: қазақша»
  public static let language = Phrase("Язык: қазақша", "Тіл: English", "Language: русский")
  /// The same in few letters.
  public static let languageShort = Phrase("қазақша", "English", "русский")
  /// «История записи»
  public static let history = Phrase("История записи", "Жазба тарихы", "History of the record")
  /// «История»
  public static let historyShort = Phrase("История", "Тарихы", "History")
  /// «Открыть»
  public static let open = Phrase("Открыть", "Ашу", "Open")
  /// «Порядок»
  public static let order = Phrase("Порядок", "Реті", "Order")
  /// «Отбор»
  public static let filter = Phrase("Отбор", "Іріктеу", "Filter")
  /// «Новая запись»
  public static let newRecord = Phrase("Новая запись", "Жаңа жазба", "New record")
  /// «Новая»
  public static let newShort = Phrase("Новая", "Жаңа", "New")
  /// The same of a day or a centre.
  public static let newShortMasculine = Phrase("Новый", "Жаңа", "New")
  /// The same of an application.
  public static let newShortNeuter = Phrase("Новое", "Жаңа", "New")
  /// «Найти»
  public static let findAnything = Phrase("Найти", "Іздеу", "Find")
  /// «считаю…»
  public static let counting = Phrase("считаю…", "санап жатырмын…", "counting…")
}
