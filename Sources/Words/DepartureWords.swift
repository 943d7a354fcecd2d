/// Words of the form that ends a registration.
public enum DepartureWords {
  /// What ends: the stay, the place, the last day, how long it was.
  public static let ends = Phrase(
    "Закончится {2}: {0}, {1}; длилась {3}", "{2} аяқталады: {0}, {1}; ұзақтығы {3}",
    "Ends on {2}: {0}, {1}; it lasted {3}")
  /// Where the person goes.
  public static let movesTo = Phrase("Выбытие: {0}", "Кететін жері: {0}", "Departure to {0}")
  /// Nobody has said yet where to.
  public static let whereTo = Phrase(
    "Куда: ещё не указано", "Қайда кететіні әлі көрсетілмеген", "Where to is not said yet")
  /// Ends without a move.
  public static let noMove = Phrase(
    "Снятие без переезда: в отчётах это не выбытие", "Көшусіз шығару: есептерде кету болып саналмайды",
    "Ended without a move: reports do not count a departure")
  /// Another stay of the person that goes on.
  public static let stays = Phrase("Останется: {0}, {1}", "Қалады: {0}, {1}", "Stays in force: {0}, {1}")
  /// No other stay goes on.
  public static let noOther = Phrase(
    "Других действующих регистраций у человека нет", "Адамның қолданыстағы басқа тіркеуі жоқ",
    "The person has no other registration in force")
  /// Children of a parent are registered at the same address, and the paper is not of them (rule R67).
  public static let childrenStay = Phrase(
    "Здесь же записаны дети: {0}. F7: бумага и на них.",
    "Балалары да осында тіркелген: {0}. F7: қағаз оларға да.",
    "The children are registered here too: {0}. F7: the paper is of them too.")
  /// The paper is of the children too.
  public static let childrenGo = Phrase(
    "Закончатся и регистрации детей: {0}", "Балаларының тіркеуі де аяқталады: {0}",
    "Registrations of the children end too: {0}")
  /// Said after saving: who has left with the parent, by name or how many.
  public static let childrenGone = Phrase(
    "Выбыли и дети: {0}.", "Балалары да кетті: {0}.", "The children have left too: {0}.")
  /// Said after saving: whose registrations have ended with the parent's.
  public static let childrenEnded = Phrase(
    "Сняты и дети: {0}.", "Балалары да шығарылды: {0}.", "The children are off the register too: {0}.")
  /// Takes the children in.
  public static let withChildren = Phrase("Вместе с детьми", "Балаларымен бірге", "With the children")
  /// The same in the footer.
  public static let withChildrenShort = Phrase("С детьми", "Балалармен", "Children")
  /// Leaves the children out.
  public static let withoutChildren = Phrase("Без детей", "Балаларсыз", "Without the children")
  /// The same in the footer.
  public static let withoutChildrenShort = Phrase("Без детей", "Баласыз", "Alone")
  /// Somebody saved the record meanwhile.
  public static let changedMeanwhile = Phrase(
    "Запись тем временем изменили, здесь новая. Проверьте и нажмите F2 ещё раз.",
    "Жазба осы арада өзгерді, мұнда жаңасы. Тексеріп, F2 қайта басыңыз.",
    "The record was changed meanwhile, here is the new one. Check it and press F2 again.")
  /// Somebody ended the stay meanwhile.
  public static let closedMeanwhile = Phrase(
    "Регистрацию тем временем уже закончили.", "Тіркеу осы арада аяқталып қойған.",
    "The registration was ended meanwhile.")
}
