import Domain

/// Words of cases of resettlement; what they share with kandas cases is in ``KandasWords``.
public enum ResettlerWords {
  /// «Переселенцы»
  public static let title = Phrase("Переселенцы", "Қоныс аударушылар", "Resettlers")
  /// «П-2026/118»
  public static let number = Phrase("П-{0}/{1}", "Қа-{0}/{1}", "R-{0}/{1}")
  /// What the list is for.
  public static let help = Phrase(
    "Дела семей, которые переселяются: по региональной квоте в другую область или внутри нашей. Заявление, решение, "
      + "социальный контракт, переезд, срок проживания. Это рабочий файл управления; сами заявления идут через "
      + "государственную систему.",
    "Қоныс аударатын отбасылардың істері: өңірлік квотамен басқа облысқа не біздің облыс ішінде. Өтініш, шешім, "
      + "әлеуметтік келісімшарт, көшу, тұру мерзімі. Бұл — басқарманың жұмыс файлы; өтініштердің өзі мемлекеттік "
      + "жүйе арқылы өтеді.",
    "Cases of families that resettle: by regional quota to another oblast, or inside ours. Application, decision, social "
      + "contract, move, minimum stay. This is the office's working file; the applications themselves go through the "
      + "state system.")
  /// «Переселенец П-2026/1», in the title line.
  public static let oneCase = Phrase("Переселенец {0}", "Қоныс аударушы {0}", "Resettler {0}")
  /// Where the family goes, in the list.
  public static let target = Phrase("Куда", "Қайда", "To")

  /// What the screen of a case is for.
  public static let caseHelp = Phrase(
    "Дело на одном экране. F4 и F5 делают обычные следующие шаги, Tab показывает все, недоступные с причиной. Enter на "
      + "члене семьи открывает его меню. Суммы поддержки показаны для справки, с вычислением.",
    "Іс бір экранда. F4 пен F5 келесі әдеттегі қадамдарды жасайды, Tab бәрін көрсетеді, болмайтындарын себебімен. "
      + "Отбасы мүшесінде Enter оның мәзірін ашады. Қолдау сомалары анықтама үшін, есебімен көрсетілген.",
    "The case on one screen. F4 and F5 make the usual next steps, Tab shows all, those that are not possible with the "
      + "reason. Enter on a member opens the member's menu. What the family may get is shown for information, with its "
      + "arithmetic.")
  /// The form's section on what the law asks for.
  public static let conditions = Phrase("Условия", "Талаптар", "Conditions")
  /// The form's section on who comes first (rule R31).
  public static let priority = Phrase("Преимущество", "Басымдық", "Priority")
  /// The form's last section.
  public static let sectionNote = Phrase("Примечание", "Ескертпе", "Note")
  /// Opens what the case knows of a member.
  public static let memberFacts = Phrase("Родство", "Туыстығы", "Relation")

  // MARK: Stages

  /// Where a case stands.
  public static func stage(_ stage: ResettlerStage) -> Phrase {
    switch stage {
    case .filed: Phrase("принято", "қабылданды", "received")
    case .forwarded: Phrase("передано", "жіберілді", "forwarded")
    case .included: Phrase("включены", "енгізілді", "included")
    case .refused: Phrase("отказано", "бас тартылды", "refused")
    case .withdrawn: Phrase("отозвано", "қайтарып алынды", "withdrawn")
    case .contracted: Phrase("соцконтракт", "келісімшарт", "social contract")
    case .moved: Phrase("переехали", "көшті", "moved")
    case .settled: Phrase("срок прожит", "тұру мерзімі бітті", "stay over")
    case .returned: Phrase("вернулись", "қайтып келді", "returned")
    }
  }

  /// The marks of the way on top of a case.
  public static func way(_ direction: ResettlerDirection?) -> [Phrase] {
    let filed = Phrase("подано", "берілді", "filed")
    let forwarded = Phrase("передано", "жіберілді", "forwarded")
    let others = [
      Phrase("решение", "шешім", "decision"), Phrase("контракт", "келісімшарт", "contract"),
      Phrase("переезд", "көшу", "move"), Phrase("срок", "мерзім", "stay"),
    ]
    return direction == .outbound ? [filed, forwarded] + others : [filed] + others
  }

  // MARK: Steps

  /// What an officer does, as a command.
  public static func command(_ step: ResettlerStep, _ direction: ResettlerDirection?) -> Phrase {
    switch step {
    case .filed: Phrase("Принять снова", "Қайта қабылдау", "File anew")
    case .forwarded: Phrase("Передать области приёма", "Қабылдаушы облысқа жіберу", "Forward to the oblast")
    case .included where direction == .intraOblast:
      Phrase("Включить в участники", "Қатысушы етіп енгізу", "Include the family")
    case .included: Phrase("Включить в квоту", "Квотаға енгізу", "Include in the quota")
    case .refused: Phrase("Отказать", "Бас тарту", "Refuse")
    case .withdrawn: Phrase("Заявление отозвано", "Өтініш қайтарып алынды", "Application withdrawn")
    case .contracted:
      Phrase("Заключён соцконтракт", "Әлеуметтік келісімшарт жасалды", "Social contract signed")
    case .moved: Phrase("Семья переехала", "Отбасы көшті", "Family has moved")
    case .settled: Phrase("Срок проживания вышел", "Тұру мерзімі бітті", "Minimum stay is over")
    case .returned: Phrase("Вернулись до срока", "Мерзімінен бұрын қайтты", "Returned before the term")
    }
  }

  /// The same on the line of live keys, in few letters.
  public static func short(_ step: ResettlerStep) -> Phrase {
    switch step {
    case .filed: Phrase("Снова", "Қайта", "Anew")
    case .forwarded: Phrase("Передать", "Жіберу", "Forward")
    case .included: Phrase("Включить", "Енгізу", "Include")
    case .refused: Phrase("Отказать", "Бас тарту", "Refuse")
    case .withdrawn: Phrase("Отозвано", "Қайтару", "Withdrawn")
    case .contracted: Phrase("Контракт", "Келісімшарт", "Contract")
    case .moved: Phrase("Переезд", "Көшу", "Moved")
    case .settled: Phrase("Срок вышел", "Мерзім бітті", "Stay over")
    case .returned: Phrase("Вернулись", "Қайтты", "Returned")
    }
  }

  /// What has happened, in the timeline.
  public static func happened(_ step: ResettlerStep, _ direction: ResettlerDirection?) -> Phrase {
    switch step {
    case .filed: Phrase("заявление принято", "өтініш қабылданды", "application received")
    case .forwarded:
      Phrase("передано области приёма", "қабылдаушы облысқа жіберілді", "forwarded to the oblast")
    case .included where direction == .intraOblast:
      Phrase("семья включена в участники", "отбасы қатысушы болды", "family included")
    case .included: Phrase("семья включена в квоту", "отбасы квотаға енгізілді", "included in the quota")
    case .refused: Phrase("отказано", "бас тартылды", "refused")
    case .withdrawn: Phrase("заявление отозвано", "өтініш қайтарып алынды", "application withdrawn")
    case .contracted:
      Phrase("заключён соцконтракт", "әлеуметтік келісімшарт жасалды", "social contract signed")
    case .moved: Phrase("семья переехала", "отбасы көшті", "family moved")
    case .settled: Phrase("срок проживания вышел", "тұру мерзімі бітті", "minimum stay over")
    case .returned: Phrase("семья вернулась до срока", "отбасы мерзімінен бұрын қайтты", "returned early")
    }
  }

  /// What is still lacking before a step.
  public static func lack(before step: ResettlerStep, _ direction: ResettlerDirection?) -> Phrase {
    switch step {
    case .forwarded where direction == .intraOblast:
      Phrase("внутри области не передают", "облыс ішінде жіберілмейді", "none inside the oblast")
    case .included where direction == .outbound:
      Phrase("заявление не передано", "өтініш жіберілмеген", "not forwarded yet")
    case .contracted, .moved: Phrase("семья не включена", "отбасы енгізілмеген", "not included")
    case .settled, .returned: Phrase("семья не переехала", "отбасы көшпеген", "has not moved")
    default: Phrase("сейчас нельзя", "қазір болмайды", "not now")
    }
  }
  /// It is under way.
  public static let isFiled = Phrase("заявление рассматривается", "өтініш қаралуда", "under way")
  /// It has been decided in the family's favour.
  public static let isIncluded = Phrase("семья уже включена", "отбасы енгізілген", "included already")
  /// The family lives at the new place.
  public static let hasMoved = Phrase("семья уже переехала", "отбасы көшіп кеткен", "has moved already")
  /// The case is over.
  public static let hasEnded = Phrase("дело окончено", "іс аяқталған", "the case is over")

  // MARK: Terms

  /// What a term is for.
  public static func term(_ rule: RuleCode) -> Phrase {
    switch rule {
    case .r26: Phrase("передать заявление", "өтінішті жіберу", "forward the application")
    case .r27: Phrase("решение о квоте", "квота туралы шешім", "quota decision")
    case .r30: Phrase("срок проживания", "тұру мерзімі", "minimum stay")
    default: CommonWords.record
    }
  }

  // MARK: Support

  /// «Поддержка»
  public static let support = Phrase("Поддержка", "Қолдау", "Support")
  /// «МРП 4325 тг на 12.11.2026»: the index that counts, and its day.
  public static let index = Phrase("МРП {0} тг на {1}", "{1} күнгі АЕК — {0} тг", "MCI {0} tenge on {1}")
  /// «Переезд: 70 × 4325 × 4 = 1 211 000 тг».
  public static let moving = Phrase(
    "Переезд, на {1} чел.: {0} тг", "Көшу, {1} адамға: {0} тг", "Move, for {1}: {0} tenge")
  /// Rule R29.
  public static let employerPays = Phrase(
    "Переезд: платит работодатель, субсидии нет", "Көшу: жұмыс беруші төлейді, субсидия жоқ",
    "Move: the employer pays, no subsidy")
  /// «Аренда, 12 мес., от: 15 × 4325 × 12 = 778 500 тг».
  public static let rentLeast = Phrase(
    "Аренда, {1} мес., от: {0} тг", "Жалдау, {1} ай, кемінде: {0} тг", "Rent, {1} months, from: {0} tenge")
  /// «Аренда, 12 мес., до: 30 × 4325 × 12 = 1 557 000 тг».
  public static let rentMost = Phrase(
    "Аренда, {1} мес., до: {0} тг", "Жалдау, {1} ай, ең көбі: {0} тг", "Rent, {1} months, up to: {0} tenge")
  /// «Сертификат, 50 % цены жилья, до: 1625 × 4325 = 7 028 125 тг».
  public static let certificate = Phrase(
    "Сертификат, {1} % цены жилья, до: {0} тг", "Сертификат, үй бағасының {1} %-ы, ең көбі: {0} тг",
    "Certificate, {1} % of the price, up to: {0} tenge")
  /// The numbers of a year are not entered.
  public static let noNumbers = Phrase(
    "МРП или другие числа на {0} не внесены", "{0} күнгі АЕК не басқа сандар енгізілмеген",
    "The MCI or other numbers of {0} are not entered")
  /// Who decides.
  public static let othersDecide = Phrase(
    "Расчёт для справки: решает и платит центр трудовой мобильности.",
    "Есеп анықтама үшін: шешетін де, төлейтін де — еңбек мобильділігі орталығы.",
    "For information: the labour mobility centre decides and pays.")

  /// «70 × 4325 × 4 = 1 211 000», the same in all languages.
  public static func arithmetic(_ product: Product) -> String {
    let factors = product.factors.map(String.init).joined(separator: " × ")
    return "\(factors) = \(CountWords.number(product.value))"
  }
}

extension ResettlerWords {
  /// What a family may get, line by line, each sum with its factors.
  public static func lines(_ support: Support, _ language: Language) -> [String] {
    let months = "\(support.rentMonths)"
    let rent = support.rent(months: support.rentMonths)
    return [
      index(language, "\(support.index)", support.day.dotted),
      support.moving.map { moving(language, arithmetic($0), "\(support.people)") }
        ?? employerPays[language],
      rentLeast(language, arithmetic(rent.least), months),
      rentMost(language, arithmetic(rent.most), months),
      certificate(language, arithmetic(support.certificateCeiling), "\(support.certificatePercent)"),
    ]
  }
}
