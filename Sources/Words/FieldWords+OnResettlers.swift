import Domain

extension FieldWords {
  /// Cases of resettlement, what their files tell besides, and quotas. Nil for any other field.
  static func onResettlers(_ id: FieldID) -> Phrase? {
    switch id {
    case .direction:
      Phrase(
        "По квоте в другую область или внутри нашей. От этого зависят все условия; потом не меняется.",
        "Квотамен басқа облысқа не облыс ішінде. Барлық шарт осыған байланысты; кейін өзгермейді.",
        "By quota to another oblast, or inside ours. All conditions go by it; it stays later.")
    case .isKandas:
      Phrase(
        "Кандасы ли это. Тогда считается квота кандасов, а гражданство и поиск работы не спрашиваются.",
        "Отбасы қандас па. Онда қандастар квотасы есептеледі, азаматтық пен жұмыс іздеу сұралмайды.",
        "Whether they are kandas. Then their quota counts, and no citizenship or job-seeking is asked.")
    case .family:
      Phrase(
        "Любое слово или номер, одинаковые у всех членов одной семьи в файле.",
        "Файлда бір отбасының барлық мүшесінде бірдей болатын сөз не нөмір.",
        "Any word or number, the same for all members of a family in the file.")
    case .isHead:
      Phrase(
        "«Да» у главы, «нет» у остальных. Глава в семье один, дело ведётся на его имя.",
        "Басшыда «иә», басқаларында «жоқ». Отбасында басшы біреу, іс соның атында.",
        "Yes for the head, no for the others. A family has one head, whose name the case bears.")
    case .origin:
      Phrase(
        "Населённый пункт, откуда уезжает семья. Внутри области — село с низким потенциалом.",
        "Отбасы кететін елді мекен. Облыс ішінде — әлеуеті төмен ауыл.",
        "The settlement the family leaves. Inside the oblast, a village of low potential.")
    case .targetOblast:
      Phrase(
        "Область, которая принимает по квоте. Принимают ли там в этом году, видно сразу.",
        "Квотамен қабылдайтын облыс. Биыл қабылдай ма, бірден көрінеді.",
        "The oblast that receives by quota. Whether it does this year is seen at once.")
    case .quotaYear:
      Phrase(
        "Год, по квоте которого едут. Пусто — год решения, а до него год подачи.",
        "Қай жылғы квотамен көшеді. Бос болса — шешім жылы, оған дейін өтініш жылы.",
        "The year of the quota. Empty: the year of the decision, before it that of filing.")
    case .destination:
      Phrase(
        "Город или пункт нашей области, куда едет семья. Смотрят, есть ли он в перечне.",
        "Отбасы көшетін біздің облыстағы қала не елді мекен. Тізбеде бар-жоғы қаралады.",
        "The city or settlement of our oblast the family goes to. It should be in the list.")
    case .stateDwelling:
      Phrase(
        "Могут ли дать жильё из государственного фонда. Без него внутри области не включают.",
        "Мемлекеттік қордан тұрғын үй беріле ме. Онсыз облыс ішінде енгізілмейді.",
        "Whether a dwelling of the state fund can be given. Without it nobody is included.")
    case .job:
      Phrase(
        "Ждёт ли на новом месте постоянная работа. Нужна она или своё дело.",
        "Жаңа жерде тұрақты жұмыс бар ма. Жұмыс не өз кәсібі керек.",
        "Whether a permanent job waits there. It takes this or a business.")
    case .jobPlace:
      Phrase(
        "У кого и кем: название работодателя и должность.",
        "Кімде, кім болып: жұмыс берушінің атауы мен лауазымы.",
        "With whom and as what: the employer's name and the post.")
    case .business:
      Phrase(
        "Начинает ли семья на новом месте своё дело. Нужно оно или постоянная работа.",
        "Отбасы жаңа жерде өз кәсібін бастай ма. Кәсіп не тұрақты жұмыс керек.",
        "Whether the family begins a business there. It takes this or a permanent job.")
    case .businessPlan:
      Phrase(
        "Чем займётся семья: хозяйство, услуги, торговля.",
        "Отбасы немен айналысады: шаруашылық, қызмет, сауда.",
        "What the family will do: farming, services, trade.")
    case .employerPays:
      Phrase(
        "Платит ли за переезд работодатель. Тогда субсидии на переезд нет.",
        "Көшуге жұмыс беруші төлей ме. Онда көшу субсидиясы берілмейді.",
        "Whether the employer pays for the move. Then there is no moving subsidy.")
    case .jobSeeker:
      Phrase(
        "Состоит ли глава на учёте как ищущий работу или безработный. Без этого по квоте не включают.",
        "Басшы жұмыс іздеуші не жұмыссыз болып есепте тұр ма. Онсыз квотаға енгізілмейді.",
        "Whether the head is registered as a job-seeker or unemployed. The quota takes nobody else.")
    case .priorRegistrationSince:
      Phrase(
        "С какого дня семья постоянно зарегистрирована на прежнем месте. До подачи нужно месяцев: {min_prior_registration_months}.",
        "Отбасы бұрынғы жерінде қай күннен тұрақты тіркелген. Өтінішке дейін {min_prior_registration_months} ай керек.",
        "Since when the family is registered at the former place. Months needed before filing: {min_prior_registration_months}."
      )
    case .divorcedOn:
      Phrase(
        "День развода, если он был за последние {divorce_lookback_months} мес. Тогда нужно свидетельство.",
        "Ажырасқан күні, соңғы {divorce_lookback_months} айда болса. Онда куәлік керек.",
        "The day of a divorce in the last {divorce_lookback_months} months. Then its certificate is needed.")
    case .divorceCertificate:
      Phrase(
        "Приложено ли свидетельство о разводе. Нужно, если со дня развода прошло мало.",
        "Ажырасу туралы куәлік қоса берілген бе. Ажырасқанына көп болмаса, керек.",
        "Whether the certificate of divorce is enclosed. A recent divorce needs it.")
    case .graduatedOn:
      Phrase(
        "День окончания учёбы. Выпускник подаёт в области приёма, на это дано месяцев: {graduate_months}.",
        "Оқу біткен күн. Түлек қабылдаушы облыста береді, оған {graduate_months} ай беріледі.",
        "The end of the studies. A graduate files in the receiving oblast, within {graduate_months} months.")
    case .isOrphan:
      Phrase(
        "Сирота или остался без попечения родителей, {orphan_from_age}–{orphan_to_age} лет. Участвует в первую очередь.",
        "Жетім не ата-анасының қамқорлығынсыз қалған, {orphan_from_age}–{orphan_to_age} жаста. Бірінші кезекте қатысады.",
        "An orphan, or left without parents' care, of {orphan_from_age} to {orphan_to_age}. Takes part first."
      )
    case .isGraduate:
      Phrase(
        "Выпускник учебного заведения. Участвует в первую очередь; впишите, когда окончил.",
        "Оқу орнының түлегі. Бірінші кезекте қатысады; қашан бітіргенін жазыңыз.",
        "A graduate. Takes part first; write when the studies ended.")
    case .isReleased:
      Phrase(
        "Потерял работу из-за ликвидации, сокращения или спада производства. Участвует в первую очередь.",
        "Тарату, қысқарту не өндірістің құлдырауынан жұмыссыз қалған. Бірінші кезекте қатысады.",
        "Lost the job by a liquidation, a cut of staff or a fall of production. Takes part first.")
    case .decidedOn:
      Phrase(
        "День решения о включении, как в бумаге комиссии. По нему выбирается МРП.",
        "Енгізу туралы шешім күні, комиссия қағазындағыдай. АЕК осыған қарай таңдалады.",
        "The day of the decision by the commission's paper. The MCI is chosen by it.")
    case .movedOn:
      Phrase(
        "День, когда семья переехала. От него считается срок проживания.",
        "Отбасы көшкен күн. Тұру мерзімі осыдан саналады.",
        "The day the family moved. The minimum stay counts from it.")
    case .returnedOn:
      Phrase(
        "День, когда семья уехала с нового места раньше срока.",
        "Отбасы жаңа жерден мерзімінен бұрын кеткен күн.",
        "The day the family left the new place before the term.")
    case .forwardedOn:
      Phrase(
        "День, когда заявление передано области приёма. Внутри области такого шага нет.",
        "Өтініш қабылдаушы облысқа жіберілген күн. Облыс ішінде мұндай қадам жоқ.",
        "The day the application was forwarded to the oblast. There is none inside the oblast.")
    case .forwardingNumber:
      Phrase(
        "Номер письма, с которым заявление передано.", "Өтініш жіберілген хаттың нөмірі.",
        "The number of the letter that forwarded the application.")
    case .decisionNumber:
      Phrase(
        "Номер решения о включении, как в бумаге комиссии.",
        "Енгізу туралы шешім нөмірі, комиссия қағазындағыдай.",
        "The decision's number by the commission's paper.")
    case .refusedOn:
      Phrase(
        "День решения об отказе. Вместе с днём включения не бывает.",
        "Бас тарту туралы шешім күні. Енгізу күнімен бірге болмайды.",
        "The day of the refusal. It does not go together with a day of inclusion.")
    case .refusalNumber:
      Phrase(
        "Номер решения об отказе.", "Бас тарту туралы шешім нөмірі.", "The number of the refusal.")
    case .refusalReason:
      Phrase(
        "Почему отказано, как в решении.", "Бас тарту себебі, шешімдегідей.",
        "Why the family was refused, by the decision.")
    case .contractedOn:
      Phrase(
        "День социального контракта с центром трудовой мобильности.",
        "Еңбек мобильділігі орталығымен әлеуметтік келісімшарт күні.",
        "The day of the social contract with the labour mobility centre.")
    case .contractNumber:
      Phrase(
        "Номер социального контракта.", "Әлеуметтік келісімшарттың нөмірі.",
        "The number of the social contract.")
    case .movedTo:
      Phrase(
        "Куда семья переехала, точнее области: город или село.",
        "Отбасы қайда көшті, облыстан нақтырақ: қала не ауыл.",
        "Where the family moved to, more exactly than the oblast: a city or a village.")
    case .withdrawnOn:
      Phrase(
        "День, когда семья отозвала заявление или отказалась ехать.",
        "Отбасы өтінішін қайтарып алған не көшуден бас тартқан күн.",
        "The day the family took the application back or would not go.")
    case .withdrawalReason:
      Phrase(
        "Почему семья отозвала заявление.", "Отбасы өтінішті неге қайтарып алды.",
        "Why the family took the application back.")
    case .settledOn:
      Phrase(
        "День, когда вышел срок проживания на новом месте.", "Жаңа жерде тұру мерзімі біткен күн.",
        "The day the minimum stay at the new place was over.")
    case .returnReason:
      Phrase(
        "Почему семья уехала с нового места раньше срока.", "Отбасы жаңа жерден неге ерте кетті.",
        "Why the family left the new place before the term.")
    case .forwardingReason:
      Phrase(
        "Пояснение к передаче, например почему позже срока.", "Жіберуге түсіндірме, мысалы неге кешіккені.",
        "A word on the forwarding, such as why it came late.")
    case .decisionReason:
      Phrase(
        "Пояснение к решению, например почему позже срока.", "Шешімге түсіндірме, мысалы неге кешіккені.",
        "A word on the decision, such as why it came late.")
    case .contractReason:
      Phrase(
        "Пояснение к социальному контракту.", "Әлеуметтік келісімшартқа түсіндірме.",
        "A word on the social contract.")
    case .movedReason:
      Phrase("Пояснение к переезду.", "Көшуге түсіндірме.", "A word on the move.")
    case .settledReason:
      Phrase(
        "Пояснение к концу срока проживания.", "Тұру мерзімінің аяқталуына түсіндірме.",
        "A word on the end of the minimum stay.")
    case .category:
      Phrase(
        "Кандасы или переселенцы: у них разные квоты.", "Қандастар не қоныс аударушылар: квоталары бөлек.",
        "Kandas or resettlers: they have quotas of their own.")
    case .places:
      Phrase(
        "Сколько людей, не семей, принимают за год по приказу; 0: область больше не принимает.",
        "Бұйрық бойынша жылына неше адам (отбасы емес) қабылданады; 0: облыс енді қабылдамайды.",
        "How many people, not families, are received in the year by the order; 0: the oblast receives no longer."
      )
    case .placesLeft:
      Phrase(
        "Сколько мест осталось по письму области приёма. С ним сравнивают число наших.",
        "Қабылдаушы облыстың хаты бойынша неше орын қалды. Біздікілер осымен салыстырылады.",
        "How many places were left by the receiving oblast's letter. Ours are compared with it.")
    case .leftOn:
      Phrase(
        "День письма, в котором названо число оставшихся мест.", "Қалған орын саны айтылған хаттың күні.",
        "The day of the letter that tells how many places were left.")
    default: nil
    }
  }
}
