/// Words of grids: many records at once, a row each.
public enum GridWords {
  /// The title, with the place.
  public static let title = Phrase(
    "Сведения по пунктам · {0}", "Елді мекен деректері · {0}", "Facts of settlements · {0}")
  /// The same without a place.
  public static let ofSettlements = Phrase(
    "Сведения по пунктам", "Елді мекен деректері", "Facts of settlements")
  /// The same settlements wait in a grid that was not finished.
  public static let waits = Phrase(
    "Здесь то, что сохранено. Незаконченная сетка от {0} {1} ждёт на столе под 9.",
    "Мұнда сақталғаны. Аяқталмаған кесте ({0} {1}) үстелде 9 астында күтеді.",
    "This is what is stored. An unfinished grid of {0} {1} waits on the desk under 9.")
  /// Opens it.
  public static let open = Phrase("Ввести сеткой", "Кестемен енгізу", "Enter in a grid")
  /// The same in the footer.
  public static let openShort = Phrase("Сеткой", "Кестемен", "Grid")
  /// What it is for.
  public static let help = Phrase(
    "Строка на пункт, ячейка на сведение; печатают и выбирают как в форме. F5 берёт значение строки выше, Alt-D "
      + "заполняет пустые ячейки ниже, вставка из таблицы раскладывается по ячейкам. F2 сохраняет все изменённые "
      + "строки одной записью журнала.",
    "Әр мекенге бір жол, әр дерекке бір ұяшық; нысандағыдай теріледі әрі таңдалады. F5 жоғарғы жолдың мәнін алады, Alt-D "
      + "төмендегі бос ұяшықтарды толтырады, кестеден қойылған ұяшықтарға бөлінеді. F2 өзгерген жолдардың бәрін журналдың "
      + "бір жазбасымен сақтайды.",
    "A row is a settlement, a cell a fact, typed and picked as in a form. F5 takes the value of the row above, Alt-D "
      + "fills the empty cells below, a block pasted from a spreadsheet goes into the cells. F2 saves all changed rows in "
      + "one change.")
  /// The message line.
  public static let hint = Phrase(
    "Стрелки по строкам, Tab и Enter по ячейкам. F2 сохранит все изменённые.",
    "↑ ↓ жолдармен, Tab, Enter ұяшықтармен. F2 өзгергендерді сақтайды.",
    "Arrows go by rows, Tab and Enter by cells. F2 saves all that changed.")
  /// The value of the row above.
  public static let above = Phrase("Как в строке выше", "Жоғарғы жолдағыдай", "As in the row above")
  /// The same in the footer.
  public static let aboveShort = Phrase("Как выше", "Жоғарғыдай", "As above")
  /// Fills the empty cells below.
  public static let fill = Phrase("Заполнить вниз", "Төмен толтыру", "Fill down")
  /// The same in the footer.
  public static let fillShort = Phrase("Вниз", "Төмен", "Down")
  /// What it does.
  public static let fillHelp = Phrase(
    "Значение ячейки идёт в пустые ячейки под ней до первой занятой.",
    "Ұяшық мәні астындағы бос ұяшықтарға алғашқы толтырылғанға дейін жазылады.",
    "The cell's value goes into the empty cells below, up to the first that holds something.")
  /// Said after it.
  public static let filled = Phrase("Заполнено ячеек: {0}.", "Толтырылған ұяшық: {0}.", "Cells filled: {0}.")
  /// Why it went no further.
  public static let stopped = Phrase(
    "Дальше уже заполнено: {0}.", "Әрі қарай толтырылған: {0}.", "The next one is filled already: {0}.")
  /// Said after a paste.
  public static let pasted = Phrase("Вставлено ячеек: {0}.", "Қойылған ұяшық: {0}.", "Cells pasted: {0}.")
  /// Said after saving.
  public static let saved = Phrase("Сохранено строк: {0}.", "Сақталған жол: {0}.", "Rows saved: {0}.")
  /// Somebody saved a row meanwhile.
  public static let changedMeanwhile = Phrase(
    "{0}: тем временем изменили. Ваше осталось поверх нового; проверьте и F2.",
    "{0}: осы арада өзгерді. Сіздікі жаңасының үстінде қалды; тексеріп, F2.",
    "{0} was changed meanwhile. Yours stays over the new one; check it and press F2.")
  /// There are no settlements to enter.
  public static let none = Phrase(
    "Здесь нет населённых пунктов.", "Мұнда елді мекен жоқ.", "There are no settlements here.")
  /// Too many for one grid.
  public static let tooMany = Phrase(
    "Пунктов {0}; сетка берёт до {1}: войдите в район.",
    "Мекен {0}; кесте ең көбі {1} алады: ауданға кіріңіз.",
    "{0} settlements; a grid takes {1}: go into a district.")
}
