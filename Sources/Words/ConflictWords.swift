/// Words of the choice between two versions of a record.
public enum ConflictWords {
  /// The title.
  public static let title = Phrase(
    "Запись изменили двое", "Жазбаны екі адам өзгертті", "Two versions of the record")
  /// What happened and what to do.
  public static let hint = Phrase(
    "Пока форма была открыта, запись сохранил другой. Выберите ● для каждого поля.",
    "Нысан ашық тұрғанда жазбаны басқа адам сақтады. Әр өріске ● таңдаңыз.",
    "Somebody saved the record while the form was open. Choose ● for each field.")
  /// What stands in the form.
  public static let mine = Phrase("Моё", "Менікі", "Mine")
  /// What is stored now.
  public static let theirs = Phrase("В базе", "Базада", "Stored")
  /// Takes what was chosen back to the form.
  public static let take = Phrase("Взять выбранное", "Таңдалғанды алу", "Take the choice")
  /// All fields as in the form.
  public static let allMine = Phrase("Всё моё", "Бәрі менікі", "All mine")
  /// All fields as stored.
  public static let allTheirs = Phrase("Всё из базы", "Бәрі базадан", "All stored")
  /// This field as in the form.
  public static let fieldMine = Phrase("Поле: моё", "Өріс: менікі", "Field: mine")
  /// This field as stored.
  public static let fieldTheirs = Phrase("Поле: из базы", "Өріс: базадан", "Field: stored")
  /// The other of the two.
  public static let other = Phrase("Поле: другое", "Өріс: басқасы", "Field: the other")
  /// Back with nothing settled.
  public static let toForm = Phrase("К форме", "Нысанға", "To the form")
  /// What the screen is for.
  public static let help = Phrase(
    "Слева то, что в форме, справа то, что сейчас в базе. ● отмечает, что войдёт в форму; потом F2 сохранит её.",
    "Сол жақта нысандағысы, оң жақта қазір базадағысы. ● нысанға кіретінін белгілейді; содан кейін F2 сақтайды.",
    "Left what the form holds, right what is stored now. ● marks what goes into the form; F2 then saves it.")
}
