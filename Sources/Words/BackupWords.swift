/// Words of copies of the database.
public enum BackupWords {
  /// «Резервная копия»
  public static let title = Phrase("Резервная копия", "Сақтық көшірме", "Backup")
  /// The key to it.
  public static let short = Phrase("Копия", "Көшірме", "Backup")
  /// Where it goes.
  public static let ask = Phrase(
    "Куда скопировать базу? Лучше на другой диск. Работать можно дальше.",
    "Дерекқорды қайда көшіру керек? Басқа дискіге көшірген жөн. Жұмысты жалғастыра беруге болады.",
    "Where is the database to be copied? Best to another disk. Work can go on.")
  /// While it is copied.
  public static let copying = Phrase(
    "Копирую и проверяю: {0}", "Көшіріп, тексеріп жатыр: {0}", "Copying and checking: {0}")
  /// It is whole.
  public static let done = Phrase(
    "Копия проверена: {0}, {1}", "Көшірме тексерілді: {0}, {1}", "The copy is whole: {0}, {1}")
  /// «копия: вчера 18:02»
  public static let last = Phrase("Копия: {0} {1}", "Көшірме: {0} {1}", "Backup: {0} {1}")
  /// «Копия устарела: 12.11.2026»
  public static let overdue = Phrase(
    "Копия устарела: {0}", "Көшірме ескірді: {0}", "Backup is old: {0}")
  /// «нужна раз в 7 дней»
  public static let every = Phrase("нужна раз в {0}", "{0} сайын керек", "wanted every {0}")
  /// «на другом диске 18.11.2026»
  public static let lastAway = Phrase("на другом диске {0}", "басқа дискіде {0}", "on another disk {0}")
  /// None on another disk.
  public static let noneAway = Phrase("на другом диске нет", "басқа дискіде жоқ", "none on another disk")
  /// None at all.
  public static let none = Phrase("Копии базы ещё нет", "Дерекқордың көшірмесі әлі жоқ", "No backup yet")
}
