/// Words of the regional quotas, and of those of our oblast who are in them.
public enum QuotaWords {
  /// «Региональные квоты»
  public static let title = Phrase("Региональные квоты", "Өңірлік квоталар", "Regional quotas")
  /// The key to them.
  public static let short = Phrase("Квоты", "Квоталар", "Quotas")
  /// What they mean for the oblast.
  public static let help = Phrase(
    "Сколько человек принимают регионы за год, и сколько семей и людей нашей области включены в эти квоты, переехали и "
      + "вернулись до срока. Enter открывает их дела. Туркестанской области среди принимающих нет: кандасы селятся у нас "
      + "вне квоты (воссоединение семьи, приглашение работодателя, пункты с потенциалом), а переселенцы от нас уезжают. "
      + "Квоту заполняют и другие области, поэтому остаток известен только из письма принимающей области. Тире: квоты "
      + "нет или разбивка неизвестна.",
    "Өңірлер жылына қанша адам қабылдайды және біздің облыстың қанша отбасы мен адамы сол квоталарға енгізілді, көшті "
      + "және мерзімінен бұрын қайтты. Enter олардың істерін ашады. Қабылдайтындардың ішінде Түркістан облысы жоқ: "
      + "қандастар бізде квотадан тыс (отбасын біріктіру, жұмыс берушінің шақыруы, әлеуетті елді мекен) қоныстанады, ал "
      + "қоныс аударушылар бізден кетеді. Квотаны басқа облыстар да толтырады, сондықтан қалғаны тек қабылдаушы облыстың "
      + "хатынан белгілі. Сызықша: квота жоқ не бөлінісі белгісіз.",
    "How many people the regions receive in a year, and how many families and people of our oblast are in these quotas, "
      + "have moved, and came back early. Enter opens their cases. Turkestan oblast is not among those that receive: "
      + "kandas settle here outside the quota (family reunion, an employer's invitation, settlements with potential), and "
      + "resettlers leave from here. Other oblasts fill the same quota, so what is left is known only from a letter of "
      + "the receiving oblast. A dash: no quota, or the split is not known.")
  /// The message line.
  public static let hint = Phrase(
    "У нашей области квоты нет: кандасы здесь вне квоты, переселенцы уезжают.",
    "Облысымызда квота жоқ: қандастар квотадан тыс, қоныс аударушылар кетеді.",
    "Our oblast has no quota: kandas settle outside it, resettlers leave.")
  /// Nothing is known of a year.
  public static let nothing = Phrase(
    "О квотах на {0} год ничего не внесено: F7 впишет первую строку из приказа.",
    "{0} жылғы квоталар енгізілмеген: F7 бұйрықтан алғашқы жолды енгізеді.",
    "Nothing is entered about the quotas of {0}: F7 enters the first row of the order.")
  /// Where the numbers come from.
  public static let basis = Phrase("Основание: {0}", "Негізі: {0}", "Basis: {0}")
  /// The rows do not add up to what was told of all oblasts.
  public static let differs = Phrase(
    "Строки дают вместе {0}, а объявлено {1}: часть изменений ещё не внесена.",
    "Жолдардың қосындысы {0}, ал жарияланғаны {1}: өзгерістердің бір бөлігі енгізілмеген.",
    "The rows add up to {0}, but {1} was announced: some changes are not entered yet.")
  /// What a letter told.
  public static let left = Phrase(
    "оставалось мест: {0}, письмо от {1}", "қалған орын: {0}, {1} күнгі хат",
    "places left: {0}, letter of {1}")

  // MARK: Columns

  /// Places by the order.
  public static let places = Phrase("Квота", "Квота", "Quota")
  /// Families and people included.
  public static let included = Phrase("Сем. / чел.", "Отб. / адам", "Fam. / ppl")
  /// Families and people who have moved.
  public static let moved = Phrase("Переехали", "Көшті", "Moved")
  /// People who came back before their term.
  public static let returned = Phrase("Вернулись", "Қайтты", "Came back")
  /// Families included.
  public static let families = Phrase("Семей", "Отбасы", "Families")
  /// People included.
  public static let people = Phrase("Человек", "Адам", "People")
  /// Families that have moved.
  public static let movedFamilies = Phrase("Переехало семей", "Көшкен отбасы", "Families moved")
  /// People who have moved.
  public static let movedPeople = Phrase("Переехало человек", "Көшкен адам", "People moved")
  /// All oblasts together.
  public static let total = Phrase("Всего", "Барлығы", "In all")

  // MARK: Keys

  /// Opens the cases behind a row.
  public static let cases = Phrase("Дела", "Істер", "Cases")
  /// Another year.
  public static let year = Phrase("Год", "Жыл", "Year")
  /// The other category.
  public static let other = Phrase("Показать: {0}", "Көрсету: {0}", "Show: {0}")
  /// A new row.
  public static let new = Phrase("Новая строка квоты", "Квотаның жаңа жолы", "New row of the quota")
  /// Another number, or what a letter told.
  public static let correct = Phrase("Изменить квоту", "Квотаны өзгерту", "Change the quota")
  /// The same in few letters.
  public static let correctShort = Phrase("Изменить", "Өзгерту", "Change")
  /// The form's title.
  public static let form = Phrase(
    "Строка региональной квоты", "Өңірлік квота жолы", "Row of a regional quota")
  /// What the form is for.
  public static let formHelp = Phrase(
    "Число мест по приказу, со дня, с которого оно действует. Тот же день исправляет строку, другой день делает новую "
      + "версию: прежние дела судятся по прежней. Сколько мест осталось, пишут вместе с днём письма.",
    "Бұйрық бойынша орын саны, қолданылатын күнінен бастап. Сол күн жолды түзетеді, басқа күн жаңа нұсқа жасайды: "
      + "бұрынғы істер бұрынғысымен қаралады. Қанша орын қалғанын хаттың күнімен бірге жазады.",
    "Places by the order, from the day it holds. The same day mends the row, another day makes a new version: former "
      + "cases are judged by the former one. Places left are written with the day of the letter.")
  /// After saving.
  public static let saved = Phrase("{0}: мест {1}", "{0}: {1} орын", "{0}: {1} places")

  // MARK: The report

  /// What the report shows, among reports.
  public static let reportTitle = Phrase(
    "выезд по региональной квоте по областям приёма: семьи и люди",
    "қабылдаушы облыстар бойынша өңірлік квотамен көшу: отбасылар мен адамдар",
    "outbound by regional quota, by receiving oblast: families and people")

  /// «Выезд по региональной квоте: переселенцы, 2026»
  public static let report = Phrase(
    "Выезд по региональной квоте: {0}, {1}", "Өңірлік квотамен көшу: {0}, {1}",
    "Outbound by regional quota: {0}, {1}")
  /// Under the table.
  public static let sum = Phrase(
    "Включены: семей {0}, человек {1}", "Енгізілгені: {0} отбасы, {1} адам",
    "Included: {0} families, {1} people")
  /// How the file is called.
  public static let file = Phrase("выезд", "көшу", "outbound")
  /// The list of cases behind a row: «включены 2026, Абай».
  public static let includedIn = Phrase("включены {0}, {1}", "{0} енгізілген, {1}", "included {0}, {1}")
}
