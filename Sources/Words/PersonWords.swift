/// Words of the forms of a person and of documents.
public enum PersonWords {
  /// The title of the form.
  public static let form = Phrase("Человек · исправление", "Адам · түзету", "Person · correction")
  /// Names and numbers.
  public static let sectionWho = Phrase("Кто это", "Бұл кім", "Who it is")
  /// Family and notes.
  public static let sectionMore = Phrase("Семья и примечание", "Отбасы және ескертпе", "Family and note")
  /// «Новый документ»
  public static let newDocument = Phrase("Новый документ", "Жаңа құжат", "New document")
  /// The same in the footer.
  public static let newDocumentShort = Phrase("Документ", "Құжат", "Document")
  /// The title of the form of a document.
  public static let documentForm = Phrase("Документ · {0}", "Құжат · {0}", "Document · {0}")
  /// Joins a family.
  public static let join = Phrase("Взять в свою семью", "Өз отбасына қосу", "Take into the family")
  /// Somebody saved the person meanwhile.
  public static let saved = Phrase("Сохранено: {0}.", "Сақталды: {0}.", "Saved: {0}.")
}
