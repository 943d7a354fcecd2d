/// Words of the regional quotas, and of those of our oblast who are in them.
public enum QuotaWords {
  /// «Региональные квоты»
  public static let title = Phrase("Региональные квоты", "Өңірлік квоталар", "Regional quotas")
  /// The key to them.
  public static let short = Phrase("Квоты", "Квоталар", "Quotas")
  /// What the screen shows, and what its keys do.
  public static let help = Phrase(
    "Сколько человек принимают регионы за год, и сколько семей и людей нашей области включены в эти квоты, переехали и "
      + "вернулись до срока. Enter открывает их дела. Квоту заполняют и другие области, поэтому остаток известен только "
      + "из письма принимающей области. В графе «Квота» "
      + "тире: области в квоте нет или её доля неизвестна; 0: больше не принимает. В остальных графах тире: никого. F4 "
      + "исправляет строку под курсором: и прежнюю или будущую версию, и на «Всего» объявленное число; F7 вписывает новую.",
    "Өңірлер жылына қанша адам қабылдайды және біздің облыстың қанша отбасы мен адамы сол квоталарға енгізілді, көшті "
      + "және мерзімінен бұрын қайтты. Enter олардың істерін ашады. Квотаны басқа облыстар да толтырады, сондықтан қалғаны "
      + "тек қабылдаушы облыстың "
      + "хатынан белгілі. «Квота» бағанында сызықша: облыс квотада жоқ не үлесі белгісіз; 0: енді қабылдамайды. Басқа "
      + "бағандарда сызықша: ешкім жоқ. F4 меңзердегі жолды түзетеді: бұрынғы не келешек нұсқаны да, «Барлығы» жолында "
      + "жарияланған санды да; F7 жаңасын жазады.",
    "How many people the regions receive in a year, and how many families and people of our oblast are in these quotas, "
      + "have moved, and came back early. Enter opens their cases. Other oblasts fill the same quota, so what is left is "
      + "known only from a letter of "
      + "the receiving oblast. A dash under Quota: the oblast has none, or its share is not known; 0: it receives no "
      + "longer. A dash in the other columns: nobody. F4 mends the row under the cursor, a former or a coming version too, "
      + "and on “In all” what was announced; F7 enters a new one.")
  /// What they mean for the oblast that receives by quota itself, and for the one that does not (rule R32).
  public static func ofOurOblast(receives: Bool) -> Phrase {
    receives
      ? Phrase(
        "Туркестанская область сама среди принимающих: впишите её строку по приказу; кандасы селятся у нас и по квоте.",
        "Түркістан облысының өзі де қабылдайды: бұйрық бойынша оның жолын жазыңыз; қандастар бізде квотамен де қоныстанады.",
        "Turkestan oblast is itself among those that receive: enter its row by the order; kandas settle here by quota too."
      )
      : Phrase(
        "Туркестанской области среди принимающих нет: кандасы селятся у нас вне квоты (воссоединение семьи, приглашение "
          + "работодателя, пункты с потенциалом), а переселенцы от нас уезжают.",
        "Қабылдайтындардың ішінде Түркістан облысы жоқ: қандастар бізде квотадан тыс (отбасын біріктіру, жұмыс берушінің "
          + "шақыруы, әлеуетті елді мекен) қоныстанады, ал қоныс аударушылар бізден кетеді.",
        "Turkestan oblast is not among those that receive: kandas settle here outside the quota (family reunion, an "
          + "employer's invitation, settlements with potential), and resettlers leave from here.")
  }
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
    "Строки дают вместе {0}, а объявлено {1}: внесите недостающие строки или новое объявленное число.",
    "Жолдардың қосындысы {0}, ал жарияланғаны {1}: жетпейтін жолдарды не жаңа жарияланған санды енгізіңіз.",
    "The rows add up to {0}, but {1} was announced: enter the rows that lack, or the new number.")
  /// A year's quota that does not hold yet.
  public static let opens = Phrase(
    "Квота ещё не действует: её первый день {0}.", "Квота әлі күшіне енген жоқ: бірінші күні {0}.",
    "The quota does not hold yet: its first day is {0}.")
  /// A version that is still to come.
  public static let isComing = Phrase("ещё не действует", "әлі күшіне енген жоқ", "does not hold yet")
  /// Since when a version holds.
  public static let from = Phrase("с {0}", "{0} күнінен бастап", "from {0}")
  /// The days on which a former version held.
  public static let fromTo = Phrase("с {0} по {1}", "{0} – {1}", "{0} – {1}")
  /// A change whose day was not found.
  public static let noDay = Phrase(
    "день изменения неизвестен", "өзгерген күні белгісіз", "day of change unknown")
  /// What a letter told.
  public static let left = Phrase(
    "оставалось мест: {0}, письмо от {1}", "қалған орын: {0}, {1} күнгі хат",
    "places left: {0}, letter of {1}")

  // MARK: Columns

  /// Places by the order.
  public static let places = Phrase("Квота", "Квота", "Quota")
  /// Families and people included.
  public static let included = Phrase("Включены", "Енгізілді", "Included")
  /// What the two numbers of a column are.
  public static let unit = Phrase(
    "Включены, переехали, вернулись: семей / человек из нашей области.",
    "Енгізілді, көшті, қайтты: біздің облыстан отбасы / адам.",
    "Included, moved, came back: families / people of our oblast.")
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
  /// All oblasts together, as an order or the press told it.
  public static let announced = Phrase("Всего объявлено", "Барлығы, жарияланғаны", "In all, as announced")

  // MARK: Keys

  /// Opens the cases behind a row.
  public static let cases = Phrase("Дела", "Істер", "Cases")
  /// Another year.
  public static let year = Phrase("Год", "Жыл", "Year")
  /// How another year is chosen.
  public static let typeYear = Phrase(
    "Наберите год или выберите стрелками.", "Жылды теріңіз не көрсеткімен таңдаңыз.",
    "Type the year, or choose by the arrows.")
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
  /// The same of what was announced.
  public static let totalForm = Phrase(
    "Объявлено на все области", "Барлық облысқа жарияланғаны", "Announced for all oblasts")
  /// What that form is for.
  public static let totalFormHelp = Phrase(
    "Сколько людей примут все области вместе, по приказу или сообщению. С этим числом сверяют сумму строк: пока она "
      + "другая, область без строки лишь предупреждает, а не мешает включить семью. Тот же день исправляет число, другой "
      + "день делает новую версию.",
    "Бұйрық не хабар бойынша барлық облыс бірге неше адам қабылдайды. Жолдардың қосындысы осы санмен салыстырылады: "
      + "ол басқа болып тұрғанда жолы жоқ облыс тек ескертеді, отбасын енгізуге кедергі болмайды. Сол күн санды "
      + "түзетеді, басқа күн жаңа нұсқа жасайды.",
    "How many people all oblasts receive together, by an order or a report. The rows are compared with it: as long as "
      + "they add up to something else, an oblast without a row only warns and does not block an inclusion. The same day "
      + "mends the number, another day makes a new version.")
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
