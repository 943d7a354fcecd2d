import Domain

extension RuleWords {
  /// What a dated number or word of the rules is.
  public static func parameter(_ name: ParameterName) -> Phrase {
    switch name {
    case .regDays:
      Phrase(
        "Дней на регистрацию после прибытия", "Келгеннен кейін тіркелуге берілетін күн", "Days to register")
    case .tempMinMonths:
      Phrase("Временная регистрация от, месяцев", "Уақытша тіркеу, кемінде ай", "Temporary stay from, months")
    case .tempMaxMonths:
      Phrase(
        "Временная регистрация до, месяцев", "Уақытша тіркеу, ең көбі ай", "Temporary stay up to, months")
    case .oneTemp:
      Phrase("Вторая временная регистрация", "Екінші уақытша тіркеу", "Second temporary registration")
    case .ownAddressAge:
      Phrase("Свой адрес с возраста, лет", "Өз мекенжайы қай жастан", "Own address from age")
    case .ownFilingAge:
      Phrase("Подаёт заявление сам с возраста, лет", "Өтінішті өзі беретін жас", "Files alone from age")
    case .fine: Phrase("Штраф гражданину, МРП", "Азаматқа айыппұл, АЕК", "Citizen's fine, MCI")
    case .fineAgain:
      Phrase("Штраф гражданину повторно, МРП", "Азаматқа қайталап, АЕК", "Citizen's fine again, MCI")
    case .fineForeigner:
      Phrase("Штраф иностранцу, МРП", "Шетелдікке айыппұл, АЕК", "Foreigner's fine, MCI")
    case .fineForeignerAgain:
      Phrase("Штраф иностранцу повторно, МРП", "Шетелдікке қайталап, АЕК", "Foreigner's fine again, MCI")
    case .fineWarningMonths:
      Phrase(
        "Месяцев, пока грозит только предупреждение", "Тек ескерту жасалатын ай саны",
        "Months of a mere warning")
    case .foreignerDays:
      Phrase("Дней иностранцу после въезда", "Шетелдікке кіргеннен кейінгі күн", "Days for a foreigner")
    case .foreignerMoveWorkingDays:
      Phrase(
        "Рабочих дней иностранцу после переезда", "Шетелдікке көшкеннен кейінгі жұмыс күні",
        "Working days for a foreigner after a move")
    case .stayDays:
      Phrase(
        "Дней пребывания по странам (дней/из скольких)", "Елдер бойынша болу күні (күн/қанша күннен)",
        "Days of stay by country (days/of how many)")
    case .registrationBasis: Phrase("Акт о регистрации", "Тіркеу туралы акт", "Act on registration")
    case .rollForward:
      Phrase(
        "Срок с выходного переходит на рабочий день", "Демалысқа түскен мерзім жұмыс күніне ауысады",
        "A term ending on a day off moves on")
    case .potentialMaxAgeMonths:
      Phrase(
        "Оценка потенциала стареет за, месяцев", "Әлеует бағасы ескіретін ай",
        "Potential is old after, months")
    case .potentialCriteria:
      Phrase("Критерии потенциала", "Әлеует өлшемшарттары", "Criteria of potential")
    case .kandasCheckWorkingDays:
      Phrase(
        "Проверка бумаг кандаса, раб. дней", "Қандас құжаттарын тексеру, жұмыс күні",
        "Check of papers, working days")
    case .kandasDecisionWorkingDays:
      Phrase(
        "Решение о статусе, раб. дней", "Мәртебе туралы шешім, жұмыс күні", "Decision on status, working days"
      )
    case .hearingWorkingDays:
      Phrase(
        "Заслушивание после уведомления, раб. дней", "Хабарламадан тыңдауға дейін, жұмыс күні",
        "Hearing after notice, working days")
    case .hearingStopsClock:
      Phrase(
        "До заслушивания срок решения стоит", "Тыңдауға дейін шешім мерзімі тоқтайды",
        "Term stands still until the hearing")
    case .kandasTermMonths: Phrase("Статус кандаса, месяцев", "Қандас мәртебесі, ай", "Kandas status, months")
    case .kandasMaxExtensions:
      Phrase("Продлений статуса, не больше", "Мәртебені ұзарту, ең көбі", "Extensions of status at most")
    case .kandasExtensionMonths:
      Phrase("Продление до, месяцев", "Ұзарту, ең көбі ай", "Extension up to, months")
    case .extensionDecisionWorkingDays:
      Phrase(
        "Решение о продлении, раб. дней", "Ұзарту туралы шешім, жұмыс күні",
        "Decision on extension, working days")
    case .centreStayMonths:
      Phrase("Проживание в центре, месяцев", "Орталықта тұру, ай", "Stay in a centre, months")
    case .expiryAlertDays:
      Phrase(
        "Напоминать о конце статуса за, дней", "Мәртебе аяқталуын еске салу, күн бұрын",
        "Remind of the end of status, days before")
    case .intraDestMode:
      Phrase(
        "Куда переселяют внутри области", "Облыс ішінде қайда қоныстанады", "Where to in the oblast")
    case .minPriorRegistrationMonths:
      Phrase(
        "Постоянная регистрация до подачи, месяцев", "Өтінішке дейінгі тұрақты тіркеу, ай",
        "Registered before filing, months")
    case .divorceLookbackMonths:
      Phrase(
        "Развод считается недавним, месяцев", "Жақында ажырасқан деп саналады, ай",
        "A divorce is recent for, months")
    case .graduateMonths:
      Phrase(
        "Выпускник подаёт после учёбы за, месяцев", "Түлек оқудан кейін өтініш береді, ай",
        "A graduate files within, months")
    case .forwardWorkingDays:
      Phrase(
        "Передача заявления области приёма, раб. дней", "Өтінішті қабылдаушы облысқа жіберу, жұмыс күні",
        "Forwarding of an application, working days")
    case .quotaDecisionWorkingDays:
      Phrase(
        "Решение о включении в квоту, раб. дней", "Квотаға енгізу туралы шешім, жұмыс күні",
        "Decision on the quota, working days")
    case .movingSubsidy:
      Phrase(
        "Субсидия на переезд на человека, МРП", "Көшуге субсидия, адам басына АЕК",
        "Moving subsidy a person, MCI")
    case .rentLeast:
      Phrase(
        "Аренда и коммунальные в месяц от, МРП", "Жалдау мен коммуналдық, айына кемінде АЕК",
        "Rent and utilities a month from, MCI")
    case .rentMost:
      Phrase(
        "Аренда и коммунальные в месяц до, МРП", "Жалдау мен коммуналдық, айына ең көбі АЕК",
        "Rent and utilities a month up to, MCI")
    case .rentMonths:
      Phrase(
        "Аренда оплачивается до, месяцев", "Жалдау ақысы төленеді, ең көбі ай", "Rent is paid up to, months")
    case .certificateCeiling:
      Phrase(
        "Сертификат мобильности до, МРП", "Мобильділік сертификаты, ең көбі АЕК",
        "Mobility certificate up to, MCI")
    case .certificatePercent:
      Phrase(
        "Сертификат мобильности, % цены жилья", "Мобильділік сертификаты, үй бағасының %-ы",
        "Mobility certificate, % of the price")
    case .mciOn:
      Phrase(
        "МРП берётся на день", "АЕК қай күнгі алынады", "MCI is that of the day")
    case .minStayMonths:
      Phrase("Наименьший срок проживания, месяцев", "Тұрудың ең аз мерзімі, ай", "Minimum stay, months")
    case .orphanFromAge:
      Phrase(
        "Сирота участвует первым с возраста, лет", "Жетімнің басымдығы қай жастан",
        "An orphan comes first from age")
    case .orphanToAge:
      Phrase(
        "Сирота участвует первым до возраста, лет", "Жетімнің басымдығы қай жасқа дейін",
        "An orphan comes first up to age")
    case .oblastIsReceiving:
      Phrase(
        "Область принимает по региональной квоте", "Облыс өңірлік квотамен қабылдайды",
        "Oblast receives by regional quota")
    case .listDue:
      Phrase("Перечень пунктов к, месяц-день", "Тізбе мерзімі, ай-күн", "List of settlements due, month-day")
    case .deadlineInclusive:
      Phrase("Сам день срока ещё вовремя", "Мерзім күнінің өзі кеш емес", "The due day itself is in time")
    case .districtPartDue:
      Phrase(
        "Часть района к, месяц-день", "Аудан бөлігінің мерзімі, ай-күн", "District's part due, month-day")
    case .mci: Phrase("МРП, тенге", "АЕК, теңге", "MCI, tenge")
    case .copyMaxAgeDays:
      Phrase(
        "Копия базы не старше, дней (0: не следить)", "Көшірменің ең көп жасы, күн (0: бақыланбайды)",
        "Backup not older than, days (0: any)")
    case .ruleEditors:
      Phrase("Кто меняет правила", "Қағидаларды кім өзгертеді", "Who changes the rules")
    case .katoGoneMax:
      Phrase("Исчезнет из КАТО не больше, %", "ӘАОЖ-дан жоғалуы, ең көбі %", "Gone from KATO at most, %")
    }
  }

  /// What a value that is chosen means; nil for a number, an act or names.
  public static func value(_ stored: String, of name: ParameterName) -> Phrase? {
    switch (name, stored) {
    case (.ruleEditors, RuleEditors.everybody.text): CatalogueWords.everybody
    case _ where name.choices?.contains(stored) != true: nil
    case (.oneTemp, "warn"): Phrase("предупреждать", "ескерту", "warn")
    case (.oneTemp, _): Phrase("не проверять", "тексермеу", "do not check")
    case (.intraDestMode, "seed"): Phrase("в города области", "облыс қалаларына", "to cities of the oblast")
    case (.intraDestMode, _):
      Phrase("и в сёла, моногорода", "ауыл, моноқалаларға да", "to villages and mono-towns too")
    case (.mciOn, "decision_date"): Phrase("решения", "шешім күнгі", "of the decision")
    case (.mciOn, _): Phrase("выплаты", "төлем күнгі", "of the payment")
    case (_, "yes"): CommonWords.yes
    default: CommonWords.no
    }
  }

  /// How the value of a parameter is written, and what it means to enter it, where its name does not say; nil else.
  public static func manner(_ name: ParameterName) -> Phrase? {
    switch name {
    case .intraDestMode:
      Phrase(
        "По Правилам (п. 2 пп. 7) — в города областного и районного значения. По Социальному кодексу (ст. 112) — и в "
          + "сёла, моногорода и города с высоким потенциалом.",
        "Қағидалар бойынша (2-т. 7) тт.) — облыстық және аудандық маңызы бар қалаларға. Әлеуметтік кодекс бойынша "
          + "(112-бап) — ауылдарға, моноқалаларға және әлеуеті жоғары қалаларға да.",
        "By the Rules (p. 2.7): to cities of oblast and district significance. By the Social Code (art. 112): to "
          + "villages, mono-towns and cities of high potential too.")
    case .ruleEditors:
      Phrase(
        "Имена через запятую, как справа вверху экрана и в журнале: aigul, marat; * — все. Остальные будут числа, "
          + "праздники и списки только читать. Имя — учётная запись компьютера: это бережёт от ошибок и оставляет след, "
          + "но не замок от злого умысла.",
        "Аттар үтір арқылы, экранның жоғарғы оң жағындағы және журналдағыдай: aigul, marat; * — бәрі. Қалғандары "
          + "сандарды, мерекелер мен тізімдерді тек оқиды. Ат — компьютердің есептік жазбасы: бұл қатеден сақтап, із "
          + "қалдырады, бірақ арам ниетке құлып емес.",
        "Names parted by commas, as at the top right of the screen and in the journal: aigul, marat; * is everybody. "
          + "The others only read numbers, holidays and lists. A name is the computer's account: this guards from "
          + "mistakes and leaves a trail, but is no lock against ill will.")
    default: nil
    }
  }
}
