/// Words of printing and of taking a list out of the program.
public enum PrintWords {
  /// «Печать и выгрузка»
  public static let title = Phrase("Печать и выгрузка", "Басып шығару және шығарып алу", "Print and export")
  /// The same in the footer.
  public static let short = Phrase("Печать", "Басып шығару", "Print")
  /// What it does.
  public static let help = Phrase(
    "Записывает то, что на экране, в файл: страница для печати, простой текст или таблица CSV.",
    "Экрандағыны файлға жазады: басып шығаруға бет, қарапайым мәтін не CSV кестесі.",
    "Writes what is on the screen into a file: a page for the printer, plain text or a CSV table.")

  /// A face, by the ending of its file.
  public static func face(_ ending: String) -> Phrase {
    switch ending {
    case "html":
      Phrase("Страница для печати (HTML)", "Басып шығару беті (HTML)", "Page for the printer (HTML)")
    case "txt": Phrase("Простой текст", "Қарапайым мәтін", "Plain text")
    default: Phrase("Таблица (CSV)", "Кесте (CSV)", "Table (CSV)")
    }
  }

  /// Asks for the file.
  public static let file = Phrase("Файл", "Файл", "File")
  /// What a path may be.
  public static let fileAsk = Phrase(
    "Куда записать? Файл прочтёт только его владелец.", "Қайда жазу керек? Файлды тек иесі оқи алады.",
    "Where to? Only its owner can read the file.")
  /// A folder, or the register itself.
  public static let notAFile = Phrase(
    "{0}: сюда записать нельзя, назовите другой файл.", "{0}: мұнда жазуға болмайды, басқа файл атаңыз.",
    "{0} cannot be written to, name another file.")
  /// The folder of the file is not there.
  public static let noFolder = Phrase(
    "Папки {0} нет: исправьте путь или сначала создайте её.",
    "{0} бумасы жоқ: жолын түзетіңіз не алдымен оны жасаңыз.",
    "There is no folder {0}: mend the path, or make it first.")
  /// The folder of the file may not be written to.
  public static let closedFolder = Phrase(
    "В папку {0} записывать нельзя, назовите другую.", "{0} бумасына жазуға болмайды, басқасын атаңыз.",
    "The folder {0} cannot be written to, name another.")
  /// There is such a file.
  public static let overwrite = Phrase("Заменить файл?", "Файл ауыстырылсын ба?", "Replace the file?")
  /// Its name.
  public static let exists = Phrase("{0} уже есть.", "{0} бұрыннан бар.", "{0} is there already.")
  /// Said while it is written.
  public static let writing = Phrase("Записываю {0}", "{0} жазылуда", "Writing {0}")
  /// Said when it is there.
  public static let written = Phrase("Записано: {0} · {1}", "Жазылды: {0} · {1}", "Written: {0} · {1}")
  /// The column of what was done.
  public static let what = Phrase("Что сделано", "Не істелді", "What was done")
  /// The column of how much of it.
  public static let count = Phrase("Сколько", "Саны", "How much")
  /// What was looked for.
  public static let found = Phrase("Найдено по «{0}».", "«{0}» бойынша табылды.", "Found by “{0}”.")
  /// The day of the desk, and who printed it.
  public static let made = Phrase("На {0}; {1}.", "{0} күнгі; {1}.", "As of {0}; {1}.")
}
