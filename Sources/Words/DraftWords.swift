/// Words of the list of drafts.
public enum DraftWords {
  /// What the list is for.
  public static let help = Phrase(
    "Записи, оставленные черновиком или не дописанные: что это, о ком, когда оставлено. Enter открывает как было, F8 выбрасывает.",
    "Қаралама болып қалған не бітпеген жазбалар: не екені, кім туралы, қашан қалды. Enter сол күйінде ашады, F8 тастайды.",
    "Records left as drafts or not finished: what, of whom, since when. Enter opens one as it was, F8 throws it away."
  )
  /// Throws a draft away.
  public static let drop = Phrase("Выбросить черновик", "Қараламаны тастау", "Throw the draft away")
  /// The same in the footer.
  public static let dropShort = Phrase("Выбросить", "Тастау", "Throw away")
  /// Asked before.
  public static let dropWarning = Phrase(
    "Набранное пропадёт, вернуть его будет нельзя.", "Терілгені жойылады, қайтару мүмкін емес.",
    "What was typed will be lost and cannot be brought back.")
  /// Of a draft that may be read and not saved.
  public static let readHelp = Phrase(
    "Черновик можно прочесть, а сохранить его может только тот, кто меняет правила. Он ждёт, как есть; F8 в списке "
      + "черновиков выбрасывает его.",
    "Қараламаны оқуға болады, ал оны тек қағидаларды өзгертетін адам сақтай алады. Ол сол күйінде күтеді; қараламалар "
      + "тізіміндегі F8 оны тастайды.",
    "The draft can be read; only who changes the rules can save it. It waits as it is; F8 in the list of drafts throws it "
      + "away.")
  /// Another program has it, or what it was about is no longer there.
  public static let gone = Phrase(
    "Черновик открыт в другом окне, или записи больше нет.",
    "Қаралама басқа терезеде ашық, не жазбасы енді жоқ.",
    "The draft is open elsewhere, or its record is gone.")
}
