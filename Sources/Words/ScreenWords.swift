/// Words that many screens share.
public enum ScreenWords {
  public static let help = Phrase("Помощь", "Көмек", "Help")
  public static let commands = Phrase("Команды", "Командалар", "Commands")
  public static let close = Phrase("Закрыть", "Жабу", "Close")
  public static let choose = Phrase("Выбрать", "Таңдау", "Choose")
  public static let find = Phrase("Найти:", "Іздеу:", "Find:")
  public static let nothingFound = Phrase("Ничего не найдено", "Ештеңе табылмады", "Nothing found")
  public static let cancelling = Phrase("Останавливаю…", "Тоқтатып жатырмын…", "Stopping…")
  public static let needsText = Phrase("Напишите причину", "Себебін жазыңыз", "Write the reason")
  public static let windowTooSmall = Phrase(
    "Нужно окно {0}, сейчас {1}. Увеличьте окно.", "{0} терезе керек, қазір {1}. Терезені үлкейтіңіз.",
    "A window of {0} is needed, this one is {1}. Enlarge it.")
  public static let nothingLost = Phrase(
    "Набранное цело.", "Терілгені сақталған.", "Nothing typed is lost.")
  public static let leave = Phrase("Выход", "Шығу", "Leave")
  public static let back = Phrase("Назад", "Артқа", "Back")
  public static let save = Phrase("Сохранить", "Сақтау", "Save")
  public static let language = Phrase("Язык: қазақша", "Тіл: English", "Language: русский")
  public static let history = Phrase("История записи", "Жазба тарихы", "History of the record")
  public static let historyShort = Phrase("История", "Тарихы", "History")
  public static let open = Phrase("Открыть", "Ашу", "Open")
  public static let order = Phrase("Порядок", "Реті", "Order")
  public static let filter = Phrase("Отбор", "Іріктеу", "Filter")
  public static let newRecord = Phrase("Новая запись", "Жаңа жазба", "New record")
  public static let newShort = Phrase("Новая", "Жаңа", "New")
  public static let findAnything = Phrase("Найти", "Іздеу", "Find")
  public static let counting = Phrase("считаю…", "санап жатырмын…", "counting…")
}
