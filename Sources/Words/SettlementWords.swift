/// Words of the screens of territories and settlements.
public enum SettlementWords {
  /// «Населённые пункты»
  public static let title = Phrase("Населённые пункты", "Елді мекендер", "Settlements")
  /// What the list is for.
  public static let help = Phrase(
    "Классификатор деревом: Enter входит в район и округ и открывает пункт, Backspace выходит наверх. Начните "
      + "печатать, чтобы найти по любой части названия, старого тоже, или по коду.",
    "Жіктеуіш ағашы: Enter ауданға, округке кіреді, елді мекенді ашады, Backspace жоғары шығарады. Атаудың кез келген "
      + "бөлігі, ескісі де, не коды бойынша табу үшін тере бастаңыз.",
    "The classifier as a tree: Enter goes into a district or okrug and opens a settlement, Backspace goes up. Start "
      + "typing to find by any part of a name, an old one too, or by code.")
  /// The line under the list.
  public static let hint = Phrase(
    "Печатайте название или код. Enter внутрь, F4 карточка, Backspace наверх.",
    "Атауын не кодын теріңіз. Enter ішке, F4 карточка, Backspace жоғары.",
    "Type a name or a code. Enter goes in, F4 opens the card, Backspace goes up.")
  /// The card of a place.
  public static let card = Phrase("Карточка места", "Жер карточкасы", "Card of the place")
  /// The same in the footer.
  public static let cardShort = Phrase("Карточка", "Карточка", "Card")
  /// One level up.
  public static let up = Phrase("Наверх", "Жоғары", "Up")
  /// What frequencies, conditions and marks mean here.
  public static let narrowingHelp = Phrase(
    "Alt-F считает населённые пункты внутри по любому сведению; Enter оставит в списке только такие. Отмеченные (пробел) "
      + "вводят сеткой (F5) или исправляют разом (Alt-E).",
    "Alt-F ішіндегі елді мекендерді кез келген дерек бойынша санайды; Enter тізімде тек сондайларды қалдырады. "
      + "Белгіленгендері (бос орын) кестемен енгізіледі (F5) не бірден түзетіледі (Alt-E).",
    "Alt-F counts the settlements inside by any fact; Enter leaves only those in the list. Marked ones (space) are "
      + "entered in a grid (F5) or corrected together (Alt-E).")
  /// Rows that are gone are shown too.
  public static let withGone = Phrase("с исчезнувшими", "жойылғандарымен", "with those gone")
  /// Rows that are gone are not shown.
  public static let withoutGone = Phrase("без исчезнувших", "жойылғандарынсыз", "without those gone")

  /// Since when the classifier no longer has it, in a column.
  public static let gone = Phrase("нет с {0}", "жоқ: {0}", "gone {0}")

  // MARK: Columns

  /// The name.
  public static let name = Phrase("Название", "Атауы", "Name")
  /// The name in the other language.
  public static let otherName = Phrase("Қазақша", "Орысша", "Kazakh")
  /// What it is.
  public static let kind = Phrase("Что это", "Бұл не", "What it is")
  /// The class of potential.
  public static let potential = Phrase("Потенциал", "Әлеуеті", "Potential")
  /// How many territories lie in it.
  public static let inside = Phrase("Внутри", "Ішінде", "Inside")

  // MARK: The card

  /// The facts that the office has entered.
  public static let facts = Phrase("Сведения управления", "Басқарма деректері", "What the office knows")
  /// Nothing is entered yet.
  public static let noFacts = Phrase(
    "Сведений ещё нет: F4 впишет их.", "Деректер әлі жоқ: F4 енгізеді.", "Nothing yet: F4 enters it.")
  /// «Исправить сведения»
  public static let edit = Phrase("Исправить сведения", "Деректерді түзету", "Correct the facts")
  /// The same in the footer.
  public static let editShort = Phrase("Сведения", "Деректер", "Facts")
  /// How many people are registered there.
  public static let registered = Phrase("Зарегистрировано", "Тіркелген", "Registered")
  /// Opens the registrations of the place.
  public static let openRegistered = Phrase(
    "Регистрации в этом месте", "Осы жердегі тіркеулер", "Registrations at this place")
  /// The same in the footer.
  public static let openRegisteredShort = Phrase("Регистрации", "Тіркеулер", "Registered")
  /// Its successor.
  public static let successor = Phrase("Преемник", "Орнына келген", "Successor")
  /// From when and by which act.
  public static let successorSince = Phrase(
    "{0}, с {1}: {2}", "{0}, {1} күнінен бастап: {2}", "{0}, since {1}: {2}")
  /// Whose successor it is.
  public static let predecessors = Phrase("Преемник для", "Кімнің орнына", "Successor of")
  /// Figures of the place count those too.
  public static let countsPredecessors = Phrase(
    "Списки и отчёты по этому месту считают и их.", "Осы жердің тізімдері мен есептері оларды да санайды.",
    "Lists and reports of this place count them too.")
  /// «Назвать преемника»
  public static let nameSuccessor = Phrase("Назвать преемника", "Орнына келгенді атау", "Name the successor")
  /// The same in the footer.
  public static let nameSuccessorShort = Phrase("Преемник", "Орны", "Successor")

  // MARK: Forms

  /// The title of the form of facts.
  public static let form = Phrase("Сведения · {0}", "Деректер · {0}", "Facts · {0}")
  /// Sections of the form.
  public static let sectionType = Phrase("Тип и потенциал", "Түрі мен әлеуеті", "Type and potential")
  /// Dwellings and work.
  public static let sectionWork = Phrase("Жильё и работа", "Тұрғын үй мен жұмыс", "Dwellings and work")
  /// Schools and services.
  public static let sectionServices = Phrase("Школы и услуги", "Мектеп пен қызметтер", "Schools and services")
  /// The title of the form of a successor.
  public static let successorForm = Phrase("Преемник · {0}", "Орнына келген · {0}", "Successor · {0}")
  /// What naming a successor does.
  public static let successorHelp = Phrase(
    "Код исчез из классификатора. Адреса людей останутся с прежним кодом, а списки и отчёты прибавят их к преемнику.",
    "Код жіктеуіштен жойылған. Адамдардың мекенжайы бұрынғы кодпен қалады, тізімдер мен есептер оларды орнына келгенге "
      + "қосады.",
    "The code is gone from the classifier. Addresses keep it, and lists and reports add them up under the successor."
  )
  /// A place cannot be its own successor.
  public static let itself = Phrase(
    "Место не может быть преемником самого себя.", "Жер өз орнына келе алмайды.",
    "A place cannot be its own successor.")
}
