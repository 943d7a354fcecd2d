import Domain

/// Words of kandas cases.
public enum KandasWords {
  /// «Кандасы»
  public static let title = Phrase("Кандасы", "Қандастар", "Kandas")
  /// «К-2026/118»
  public static let number = Phrase("К-{0}/{1}", "Қ-{0}/{1}", "K-{0}/{1}")
  /// What the list is for.
  public static let help = Phrase(
    "Дела семей о статусе кандаса: заявление, бумаги, комиссия, решение, удостоверение, гражданство. "
      + "Это рабочий файл управления; сами заявления идут через государственную систему.",
    "Отбасылардың қандас мәртебесі туралы істері: өтініш, құжаттар, комиссия, шешім, куәлік, азаматтық. "
      + "Бұл — басқарманың жұмыс файлы; өтініштердің өзі мемлекеттік жүйе арқылы өтеді.",
    "Families' cases for the status of a kandas: application, papers, commission, decision, certificate, citizenship. "
      + "This is the office's working file; the applications themselves go through the state system.")
  /// «Дело кандаса», in the title line.
  public static let oneCase = Phrase("Кандас {0}", "Қандас {0}", "Kandas {0}")

  // MARK: The list

  // MARK: Stages and states

  /// Where a case stands.
  public static func stage(_ stage: KandasStage) -> Phrase {
    switch stage {
    case .received: Phrase("принято", "қабылданды", "received")
    case .complete: Phrase("бумаги полны", "құжаттар толық", "papers complete")
    case .returned: Phrase("отказ в приёме", "қабылдаудан бас тартылды", "not accepted")
    case .advisedFor: Phrase("комиссия за", "комиссия қолдады", "commission in favour")
    case .advisedAgainst: Phrase("комиссия против", "комиссия қарсы", "commission against")
    case .noticed: Phrase("уведомлён об отказе", "бас тарту хабарланды", "notice of refusal")
    case .postponed: Phrase("заслушивание перенесено", "тыңдау ауыстырылды", "hearing put off")
    case .heard: Phrase("заслушан", "тыңдалды", "heard")
    case .granted: Phrase("статус присвоен", "мәртебе берілді", "granted")
    case .refused: Phrase("отказано", "бас тартылды", "refused")
    case .complained: Phrase("жалоба", "шағым", "complaint")
    case .complaintRejected: Phrase("жалоба отклонена", "шағым қабылданбады", "complaint rejected")
    case .withdrawn: Phrase("отозвано", "қайтарып алынды", "withdrawn")
    case .closed: Phrase("закрыто", "жабылды", "closed")
    }
  }

  /// Where a member's status stands.
  public static func status(_ state: KandasStatus.State?) -> Phrase {
    switch state {
    case nil: Phrase("без статуса", "мәртебесіз", "no status")
    case .granted: Phrase("статус", "мәртебе", "status")
    case .certified: Phrase("удостоверение", "куәлік", "certificate")
    case .extensionFiled: Phrase("просит продлить", "ұзартуды сұрайды", "asks to extend")
    case .extensionRefused: Phrase("в продлении отказано", "ұзартылмады", "not extended")
    case .extended: Phrase("продлён", "ұзартылды", "extended")
    case .filedAgain: Phrase("просит продлить ещё раз", "қайта ұзартуды сұрайды", "asks to extend again")
    case .ended: Phrase("прекращён", "тоқтатылды", "ended")
    }
  }

  /// The same where there is little room.
  public static func statusShort(_ state: KandasStatus.State?) -> Phrase {
    switch state {
    case .certified: Phrase("удост.", "куәлік", "certificate")
    case .extensionFiled: Phrase("просит", "сұрайды", "asks")
    case .extensionRefused: Phrase("не продлён", "ұзартылмады", "not extended")
    case .filedAgain: Phrase("просит ещё", "қайта сұрайды", "asks again")
    default: status(state)
    }
  }

  /// The six marks of the way on top of a case.
  public static let way: [Phrase] = [
    Phrase("подано", "берілді", "filed"), Phrase("бумаги", "құжаттар", "papers"),
    Phrase("комиссия", "комиссия", "commission"), Phrase("решение", "шешім", "decision"),
    Phrase("удостов.", "куәлік", "certificate"), Phrase("гражд.", "азаматтық", "citizenship"),
  ]

  // MARK: Steps

  /// What an officer does, as a command.
  public static func command(_ step: KandasStep) -> Phrase {
    switch step {
    case .filed: Phrase("Принять снова", "Қайта қабылдау", "File anew")
    case .complete: Phrase("Бумаги полны", "Құжаттар толық", "Papers complete")
    case .returned: Phrase("Отказать в приёме", "Қабылдаудан бас тарту", "Refuse acceptance")
    case .advisedFor: Phrase("Комиссия рекомендует", "Комиссия ұсынады", "Commission in favour")
    case .advisedAgainst: Phrase("Комиссия против", "Комиссия қарсы", "Commission against")
    case .noticed: Phrase("Уведомить об отказе", "Бас тартуды хабарлау", "Give notice of refusal")
    case .postponed: Phrase("Перенести заслушивание", "Тыңдауды ауыстыру", "Put the hearing off")
    case .heard: Phrase("Заслушан", "Тыңдалды", "Hearing held")
    case .granted: Phrase("Присвоить статус", "Мәртебе беру", "Grant the status")
    case .refused: Phrase("Отказать в статусе", "Мәртебеден бас тарту", "Refuse the status")
    case .complained: Phrase("Подана жалоба", "Шағым берілді", "Complaint lodged")
    case .complaintRejected: Phrase("Жалоба отклонена", "Шағым қабылданбады", "Complaint rejected")
    case .withdrawn: Phrase("Заявление отозвано", "Өтініш қайтарып алынды", "Application withdrawn")
    case .status: Phrase("Присвоить статус", "Мәртебе беру", "Grant the status")
    case .certified: Phrase("Выдать удостоверение", "Куәлік беру", "Issue the certificate")
    case .extensionFiled: Phrase("Просит продлить", "Ұзартуды сұрайды", "Asks to extend")
    case .extended: Phrase("Продлить статус", "Мәртебені ұзарту", "Extend the status")
    case .extensionRefused: Phrase("Отказать в продлении", "Ұзартудан бас тарту", "Refuse to extend")
    case .permitted: Phrase("Разрешение на ПМЖ", "Тұрақты тұруға рұқсат", "Permanent residence")
    case .carded: Phrase("Вид на жительство", "Тұруға ықтиярхат", "Residence permit card")
    case .citizenshipFiled:
      Phrase("Подал на гражданство", "Азаматтыққа өтініш берді", "Applied for citizenship")
    case .ended: Phrase("Прекратить статус", "Мәртебені тоқтату", "End the status")
    }
  }

  /// The same on the line of live keys, in few letters.
  public static func short(_ step: KandasStep) -> Phrase {
    switch step {
    case .filed: Phrase("Снова", "Қайта", "Anew")
    case .complete: Phrase("Полны", "Толық", "Complete")
    case .returned: Phrase("Отказ", "Бас тарту", "Refuse")
    case .advisedFor: Phrase("За", "Қолдау", "For")
    case .advisedAgainst: Phrase("Против", "Қарсы", "Against")
    case .noticed: Phrase("Уведомить", "Хабарлау", "Notice")
    case .postponed: Phrase("Перенести", "Ауыстыру", "Put off")
    case .heard: Phrase("Заслушан", "Тыңдалды", "Heard")
    case .granted, .status: Phrase("Присвоить", "Беру", "Grant")
    case .refused: Phrase("Отказать", "Бас тарту", "Refuse")
    case .complained: Phrase("Жалоба", "Шағым", "Complaint")
    case .complaintRejected: Phrase("Отклонить", "Қабылдамау", "Reject")
    case .withdrawn: Phrase("Отозвано", "Қайтару", "Withdrawn")
    case .certified: Phrase("Удостов.", "Куәлік", "Certificate")
    case .extensionFiled: Phrase("Просит", "Сұрайды", "Asks")
    case .extended: Phrase("Продлить", "Ұзарту", "Extend")
    case .extensionRefused: Phrase("Отказать", "Бас тарту", "Refuse")
    case .ended: Phrase("Прекратить", "Тоқтату", "End")
    default: command(step)
    }
  }

  /// What has happened, in the timeline.
  public static func happened(_ step: KandasStep) -> Phrase {
    switch step {
    case .filed: Phrase("заявление принято", "өтініш қабылданды", "application received")
    case .complete: Phrase("бумаги полны", "құжаттар толық", "papers complete")
    case .returned: Phrase("отказано в приёме", "қабылдаудан бас тартылды", "acceptance refused")
    case .advisedFor: Phrase("комиссия рекомендовала", "комиссия ұсынды", "commission in favour")
    case .advisedAgainst: Phrase("комиссия не рекомендовала", "комиссия ұсынбады", "commission against")
    case .noticed: Phrase("уведомлён об отказе", "бас тарту хабарланды", "notice of refusal")
    case .postponed: Phrase("заслушивание перенесено", "тыңдау ауыстырылды", "hearing put off")
    case .heard: Phrase("заслушан", "тыңдалды", "hearing held")
    case .granted: Phrase("статус присвоен", "мәртебе берілді", "status granted")
    case .refused: Phrase("в статусе отказано", "мәртебеден бас тартылды", "status refused")
    case .complained: Phrase("подана жалоба", "шағым берілді", "complaint lodged")
    case .complaintRejected: Phrase("жалоба отклонена", "шағым қабылданбады", "complaint rejected")
    case .withdrawn: Phrase("заявление отозвано", "өтініш қайтарып алынды", "application withdrawn")
    case .status: Phrase("статус присвоен", "мәртебе берілді", "status granted")
    case .certified: Phrase("удостоверение выдано", "куәлік берілді", "certificate issued")
    case .extensionFiled: Phrase("просит продлить статус", "мәртебені ұзартуды сұрады", "extension asked for")
    case .extended: Phrase("статус продлён", "мәртебе ұзартылды", "status extended")
    case .extensionRefused: Phrase("в продлении отказано", "ұзартудан бас тартылды", "extension refused")
    case .permitted: Phrase("разрешение на ПМЖ", "тұрақты тұруға рұқсат", "permanent residence permit")
    case .carded: Phrase("вид на жительство", "тұруға ықтиярхат", "residence permit card")
    case .citizenshipFiled:
      Phrase("подал на гражданство", "азаматтыққа өтініш берді", "applied for citizenship")
    case .ended: Phrase("статус прекращён", "мәртебе тоқтатылды", "status ended")
    }
  }

  // MARK: The case

  /// «Бумаги»
  public static let papers = Phrase("Бумаги", "Құжаттар", "Papers")
  /// What is still lacking before a step.
  public static func lack(before step: KandasStep) -> Phrase {
    switch step {
    case .advisedFor, .advisedAgainst:
      Phrase("бумаги не проверены", "құжаттар тексерілмеген", "papers not checked")
    case .granted: Phrase("нет рекомендации", "ұсыным жоқ", "no recommendation")
    case .noticed: Phrase("комиссии не было", "комиссия болмаған", "no commission yet")
    case .postponed, .heard: Phrase("нет уведомления", "хабарлама жоқ", "no notice")
    case .refused: Phrase("не заслушан", "тыңдалмаған", "not heard")
    case .complained: Phrase("нет отказа", "бас тарту жоқ", "no refusal")
    case .complaintRejected: Phrase("нет жалобы", "шағым жоқ", "no complaint")
    case .extended, .extensionRefused:
      Phrase("продлить не просит", "ұзартуды сұрамаған", "no extension asked for")
    default: Phrase("сейчас нельзя", "қазір болмайды", "not now")
    }
  }
  /// The application has got what it asked for.
  public static let isGranted = Phrase("статус уже присвоен", "мәртебе берілді", "granted already")
  /// It is under way.
  public static let isFiled = Phrase("заявление рассматривается", "өтініш қаралуда", "under way")
  /// No decision yet.
  public static let isNotGranted = Phrase("нет решения", "шешім жоқ", "no decision")
  /// No status yet.
  public static let hasNoStatus = Phrase("нет статуса", "мәртебе жоқ", "no status")
  /// The status is over.
  public static let hasEnded = Phrase("статус прекращён", "мәртебе тоқтатылды", "status ended")
  /// The step has been made.
  public static let isDone = Phrase("уже сделано", "жасалған", "done already")
  /// «Бумага: {0}»
  public static let paper = Phrase("Бумага: {0}", "Құжат: {0}", "Paper: {0}")
  /// «нет»
  public static let needed = Phrase("нет", "жоқ", "missing")
  /// Why acceptance is refused.
  public static let lacking = Phrase("Не хватает: {0}", "Жетіспейді: {0}", "Missing: {0}")
  /// «есть»
  public static let there = Phrase("есть", "бар", "there")
  /// «истекла»
  public static let expired = Phrase("истекла", "мерзімі өтті", "expired")
  /// «с видеозаписью»
  public static let onVideo = Phrase("видеозапись", "бейнежазба", "on video")
  /// The form's last section.
  public static let sectionMore = Phrase(
    "Адаптация и примечание", "Бейімдеу және ескертпе", "Adaptation and note")

  /// What the screen of a case is for.
  public static let caseHelp = Phrase(
    "Дело на одном экране. F4 и F5 делают обычные следующие шаги, Tab показывает все, недоступные с причиной. Enter на "
      + "члене семьи открывает его шаги, на недостающей бумаге отмечает, что её принесли. Программа не решает: она "
      + "напоминает сроки и правила.",
    "Іс бір экранда. F4 пен F5 келесі әдеттегі қадамдарды жасайды, Tab бәрін көрсетеді, болмайтындарын себебімен. "
      + "Отбасы мүшесінде Enter оның қадамдарын ашады, жетпейтін құжатта оның әкелінгенін белгілейді. Бағдарлама "
      + "шешпейді: мерзімдер мен қағидаларды еске салады.",
    "The case on one screen. F4 and F5 make the usual next steps, Tab shows all, those that are not possible with the "
      + "reason. Enter on a member opens the member's steps, on a missing paper says that it came. The program decides "
      + "nothing: it reminds of terms and rules.")
  /// What the check-list is for.
  public static let papersHelp = Phrase(
    "Enter отмечает, что бумага есть, или открывает её; F4 вписывает, до какого дня она годна; F8 снимает отметку.",
    "Enter құжаттың бар екенін белгілейді не ашады; F4 қай күнге дейін жарамды екенін жазады; F8 белгіні алады.",
    "Enter says that a paper is there, or opens it; F4 writes until when it holds; F8 takes the mark away.")
  /// A paper is not there after all.
  public static let paperGone = Phrase("Бумаги нет", "Құжат жоқ", "Not there")
  /// Nothing has been marked yet.
  public static let noPapers = Phrase("открыть список бумаг", "құжаттар тізімін ашу", "open the check-list")
  /// Opens what the case knows of the member.
  public static let memberFacts = Phrase(
    "Работа, учёба, статус", "Жұмысы, оқуы, мәртебесі", "Work, school, status")

  // MARK: Terms

  /// What a term is for.
  public static func term(_ rule: RuleCode) -> Phrase {
    switch rule {
    case .r44: Phrase("проверить бумаги", "құжаттарды тексеру", "check the papers")
    case .r45: Phrase("решение комиссии", "комиссия шешімі", "commission decides")
    case .r46: Phrase("заслушать", "тыңдау", "hearing")
    case .r47, .r48: Phrase("статус кончается", "мәртебе аяқталады", "status ends")
    case .r49: Phrase("решить о продлении", "ұзарту туралы шешу", "extension decision")
    case .r55: Phrase("выезд из центра", "орталықтан кету", "leave the centre")
    default: CommonWords.record
    }
  }

  /// A paper of an application.
  public static func paper(_ kind: KandasPaper.Kind) -> Phrase {
    switch kind {
    case .application: Phrase("заявление", "өтініш", "application")
    case .autobiography: Phrase("автобиография", "өмірбаян", "personal history")
    case .identity: Phrase("копии документов", "құжат көшірмелері", "copies of documents")
    case .translation: Phrase("нотариальный перевод", "нотариалды аударма", "notarised translation")
    case .nationality: Phrase("национальность", "ұлты", "proof of nationality")
    case .commissionAdvice:
      Phrase("рекомендация комиссии", "комиссия ұсынымы", "commission's recommendation")
    case .kinship: Phrase("родство", "туыстық", "proof of kinship")
    case .ownersConsent: Phrase("согласие на жильё", "тұрғын үйге келісім", "owner's consent")
    case .invitation: Phrase("приглашение, договор", "шақыру, шарт", "invitation, contract")
    case .housing: Phrase("жильё", "тұрғын үй", "proof of housing")
    case .certificate: Phrase("прежнее удостоверение", "бұрынғы куәлік", "former certificate")
    case .other: Phrase("другая бумага", "басқа құжат", "other paper")
    }
  }
}
