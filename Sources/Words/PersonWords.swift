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
  /// Takes a document away.
  public static let removeDocument = Phrase(
    "Убрать документ", "Құжатты алып тастау", "Take the document away")
  /// The same in the footer.
  public static let removeDocumentShort = Phrase("Убрать", "Алып тастау", "Take away")
  /// What follows from it.
  public static let removeAsk = Phrase(
    "Его не станет у человека и в его регистрациях. Журнал вернёт его (F8).",
    "Ол адамнан да, тіркеулерінен де жойылады. Журнал оны қайтарады (F8).",
    "It goes from the person and from the registrations. The journal brings it back (F8).")
  /// Said after it.
  public static let documentRemoved = Phrase(
    "Документ {0} убран; вернуть можно в журнале.", "{0} құжаты алынды; журналда қайтаруға болады.",
    "Document {0} was taken away; the journal can bring it back.")
  /// «Семья»
  public static let family = Phrase("Семья", "Отбасы", "Family")
  /// Takes another person into the family.
  public static let join = Phrase(
    "Взять в семью человека…", "Отбасына адам қосу…", "Take a person into the family…")
  /// The title of finding that person.
  public static let joinWhom = Phrase(
    "Кого взять в семью: {0}", "Отбасына кімді қосамыз: {0}", "Whom to take into the family of {0}")
  /// Asks what the person is to the head.
  public static let relationAsk = Phrase(
    "{0}: кем приходится главе?", "{0}: басшыға кім болады?", "What is {0} to the head?")
  /// The title of that question, with how many it has been asked of, and of how many it will be.
  public static let relationOf = Phrase(
    "Родство · {0} из {1}", "Туыстығы · {1} ішінен {0}", "Relation · {0} of {1}")
  /// More are marked than a family has.
  public static let familyTooLarge = Phrase(
    "Отмечено {0}; в одной семье бывает до {1} человек. Снимите лишние отметки.",
    "Белгіленгені {0}; бір отбасында ең көбі {1} адам. Артық белгілерді алыңыз.",
    "{0} are marked; a family has {1} people at most. Take the marks off the others.")
  /// Leaves the family.
  public static let leave = Phrase("Выйти из семьи", "Отбасынан шығару", "Leave the family")
  /// Becomes the head.
  public static let makeHead = Phrase(
    "Сделать главой семьи", "Отбасы басшысы ету", "Make the head of the family")
  /// Asked before: who is to be the head, with the age.
  public static let headNew = Phrase("Главой станет: {0}.", "Басшы болады: {0}.", "The head will be: {0}.")
  /// Who is the head until then.
  public static let headNow = Phrase("Сейчас глава: {0}.", "Қазіргі басшы: {0}.", "The head now: {0}.")
  /// Heads a family of others.
  public static let isHead = Phrase(
    "{0}: глава семьи, в которой есть другие. Сначала сделайте главой другого.",
    "{0}: басқалары бар отбасының басшысы. Алдымен басқасын басшы етіңіз.",
    "{0} heads a family of others. Make another the head first.")
  /// Is in this family already.
  public static let isMember = Phrase(
    "{0}: уже в этой семье.", "{0}: осы отбасында.", "{0} is in this family already.")
  /// Said after joining.
  public static let joined = Phrase("В семье: {0}.", "Отбасында: {0}.", "In the family: {0}.")
  /// Said after leaving.
  public static let left = Phrase(
    "Больше не в семье: {0}.", "Енді отбасында емес: {0}.", "Left the family: {0}.")
  /// Said after becoming the head.
  public static let headIs = Phrase(
    "Глава семьи: {0}. Проверьте родство остальных.",
    "Отбасы басшысы: {0}. Қалғандардың туыстығын тексеріңіз.",
    "Head of the family: {0}. Check what the others are to the head.")
  /// Makes one family of the marked people.
  public static let familyOfMarked = Phrase(
    "Отмеченные: одна семья", "Белгіленгендер: бір отбасы", "The marked: one family")
  /// What it does.
  public static let familyOfMarkedHelp = Phrase(
    "Спросит главу и кем ему приходится каждый; в журнале одна запись.",
    "Басшысын және әрқайсысы оған кім екенін сұрайды; журналда бір жазба.",
    "Asks for the head and what each is to the head; one change in the journal.")
  /// Asks for the head.
  public static let headAsk = Phrase(
    "Кто глава семьи?", "Отбасы басшысы кім?", "Who is the head of the family?")
  /// The reason of the change in the journal.
  public static let familyMade = Phrase(
    "семья из отмеченных: {0}", "белгіленгендерден отбасы: {0}", "family of the marked: {0}")
  /// Said after it.
  public static let familyIs = Phrase(
    "Глава семьи: {0}; в семье отмеченных: {1}.", "Отбасы басшысы: {0}; белгіленген мүшелері: {1}.",
    "Head of the family: {0}; marked members: {1}.")
}
