import Domain

extension RuleWords {
  /// A rule's name in a few words.
  public static func title(_ rule: RuleCode) -> Phrase {
    switch rule {
    case .f01: Phrase("Обязательное поле", "Міндетті өріс", "Required field")
    case .f02: Phrase("Не читается", "Оқылмайды", "Unreadable value")
    case .f03: Phrase("Нет в списке", "Тізімде жоқ", "Not in the list")
    case .f04: Phrase("Дата не сходится", "Күні сәйкес емес", "Day does not fit")
    case .f05: Phrase("Неизвестный столбец", "Белгісіз баған", "Unknown column")
    case .f06: Phrase("Лишние знаки", "Артық белгілер", "Stray characters")
    case .r02a: Phrase("Не населённый пункт", "Елді мекен емес", "Not a settlement")
    case .r05: Phrase("Старая оценка потенциала", "Әлеует бағасы ескірген", "Old assessment of potential")
    case .r08: Phrase("Пункта нет в КАТО", "Елді мекен ӘАОЖ-да жоқ", "Settlement gone from KATO")
    case .r10: Phrase("В пределах одной области", "Бір облыс шегінде", "Within one oblast")
    case .r11: Phrase("Откуда переселяют", "Қайдан көшіріледі", "Where people move from")
    case .r12: Phrase("Куда переселяют", "Қайда көшіріледі", "Where people move to")
    case .r13: Phrase("Жильё и работа на месте", "Тұрғын үй мен жұмыс", "Dwelling and work")
    case .r14: Phrase("Пункт в перечне", "Елді мекен тізбеде", "Settlement in the list")
    case .r20: Phrase("Квота области приёма", "Қабылдаушы облыстың квотасы", "Quota of the receiving oblast")
    case .r21: Phrase("Места в квоте", "Квотадағы орындар", "Places in the quota")
    case .r22: Phrase("Кто едет по квоте", "Квотамен кім көшеді", "Who goes by quota")
    case .r23: Phrase("Срок постоянной регистрации", "Тұрақты тіркеу мерзімі", "Time of residence")
    case .r24: Phrase("Недавний развод", "Жақындағы ажырасу", "Recent divorce")
    case .r25: Phrase("Срок для выпускника", "Түлекке берілетін мерзім", "Term for a graduate")
    case .r26: Phrase("Срок передачи заявления", "Өтінішті жіберу мерзімі", "Term of forwarding")
    case .r27: Phrase("Срок решения о квоте", "Квота шешімінің мерзімі", "Term of the quota decision")
    case .r28: Phrase("Меры поддержки", "Қолдау шаралары", "Support")
    case .r29: Phrase("Переезд за счёт работодателя", "Көшуді жұмыс беруші төлейді", "Employer pays the move")
    case .r30: Phrase("Наименьший срок проживания", "Тұрудың ең аз мерзімі", "Minimum stay")
    case .r31: Phrase("Первоочередное право", "Басымдық құқығы", "Priority")
    case .r32:
      Phrase("Принимает ли наша область", "Біздің облыс қабылдай ма", "Whether our oblast receives")
    case .r40: Phrase("Кто может быть кандасом", "Кім қандас бола алады", "Who can be a kandas")
    case .r41: Phrase("Основание переселения", "Қоныстану негізі", "Ground of settling")
    case .r42: Phrase("Условие основания", "Негіздің шарты", "Condition of the ground")
    case .r43: Phrase("Комплект бумаг", "Құжаттар топтамасы", "Set of papers")
    case .r44: Phrase("Срок проверки бумаг", "Құжаттарды тексеру мерзімі", "Term of checking papers")
    case .r45:
      Phrase("Срок рекомендации и решения", "Ұсыным мен шешім мерзімі", "Term of advice and decision")
    case .r46: Phrase("Заслушивание", "Тыңдау", "Hearing")
    case .r47: Phrase("Срок статуса кандаса", "Қандас мәртебесінің мерзімі", "Term of kandas status")
    case .r48: Phrase("Продление статуса", "Мәртебені ұзарту", "Extension of status")
    case .r49: Phrase("Срок продления", "Ұзарту мерзімі", "Term of an extension")
    case .r50: Phrase("Статус скоро кончится", "Мәртебе мерзімі таяды", "Status about to end")
    case .r51: Phrase("Удостоверение истекло", "Куәліктің мерзімі өтті", "Certificate expired")
    case .r52: Phrase("Гражданство закрывает статус", "Азаматтық мәртебені жабады", "Citizenship ends status")
    case .r53: Phrase("Путь к гражданству", "Азаматтыққа жол", "Way to citizenship")
    case .r54: Phrase("Один глава у семьи", "Отбасының бір басшысы", "One head of a family")
    case .r55: Phrase("Проживание в центре", "Орталықта тұру", "Stay in a centre")
    case .r56: Phrase("Прекращение статуса", "Мәртебені тоқтату", "Termination of status")
    case .r60: Phrase("Срок регистрации", "Тіркелу мерзімі", "Term of registration")
    case .r61: Phrase("Короткое пребывание", "Қысқа мерзімге келу", "Short stay")
    case .r62: Phrase("Срок временной регистрации", "Уақытша тіркеу мерзімі", "Term of a temporary stay")
    case .r63: Phrase("Согласие собственника", "Меншік иесінің келісімі", "Owner's consent")
    case .r64: Phrase("Одна постоянная регистрация", "Бір ғана тұрақты тіркеу", "One permanent registration")
    case .r65:
      Phrase("Вторая временная регистрация", "Екінші уақытша тіркеу", "Second temporary registration")
    case .r66: Phrase("Временная истекла", "Уақытша тіркеу мерзімі өтті", "Temporary stay expired")
    case .r67: Phrase("Возраст ребёнка", "Баланың жасы", "Age of a child")
    case .r68: Phrase("Возможная ответственность", "Ықтимал жауапкершілік", "Possible liability")
    case .r69: Phrase("Сроки для иностранца", "Шетелдікке арналған мерзімдер", "Terms for a foreigner")
    case .r70: Phrase("Снятие с регистрации", "Тіркеуден шығару", "Deregistration")
    case .r71: Phrase("Основание регистрации", "Тіркеу негізі", "Basis of registration")
    case .r91: Phrase("Счёт сроков", "Мерзімдерді есептеу", "Counting of terms")
    case .r92: Phrase("Проверка ИИН", "ЖСН тексеру", "IIN check")
    case .r93: Phrase("Место вне территории", "Аумақтан тыс жер", "Place outside the territory")
    case .r94: Phrase("По каким правилам записано", "Қай ережемен жазылған", "By which rules it was made")
    case .r95: Phrase("Один человек на ИИН", "Бір ЖСН — бір адам", "One person an IIN")
    }
  }

  /// Why a rule is there and what follows from it, in one sentence.
  public static func why(_ rule: RuleCode) -> Phrase {
    switch rule {
    case .f01:
      Phrase(
        "Без этих сведений запись не найти и не посчитать, поэтому пустая она не сохраняется.",
        "Бұл мәліметсіз жазбаны табу да, санау да мүмкін емес, сондықтан ол сақталмайды.",
        "Without it the record can be neither found nor counted, so it is not saved.")
    case .f02:
      Phrase(
        "Программа не угадывает: непонятое не сохраняется, пока его не впишут иначе.",
        "Бағдарлама болжам жасамайды: түсініксіз мән басқаша жазылмайынша сақталмайды.",
        "The program does not guess: what it cannot read is not saved until written another way.")
    case .f03:
      Phrase(
        "Отчёты считают по спискам и классификатору, поэтому другое значение не сохраняется.",
        "Есептер тізімдер мен жіктеуіш бойынша саналады, сондықтан басқа мән сақталмайды.",
        "Reports count by lists and the classifier, so nothing else is saved.")
    case .f04:
      Phrase(
        "События идут по порядку и не бывают в будущем: по неверной дате сроки посчитаются неверно.",
        "Оқиғалар ретімен жүреді, болашақта болмайды: қате күннен мерзімдер де қате есептеледі.",
        "Events follow each other and none is in the future: a wrong day makes every term wrong.")
    case .f05:
      Phrase(
        "Незнакомый столбец потерялся бы молча, поэтому файл не принимается, пока его не назовут верно.",
        "Белгісіз баған үнсіз жоғалып кетер еді, сондықтан атауы түзетілмейінше файл қабылданбайды.",
        "An unknown column would be lost in silence, so the file waits until it is named rightly.")
    case .f06:
      Phrase(
        "Невидимые знаки и цифры в имени мешают поиску; невидимые убраны, а запись отмечена для проверки.",
        "Көрінбейтін белгілер мен есімдегі цифрлар іздеуге кедергі болады; көрінбейтіндері алынды, жазба тексеруге белгіленді.",
        "Unseen characters and digits in a name hinder search; the unseen are taken out, the record is marked for a look."
      )
    case .r02a:
      Phrase(
        "В перечень входят населённые пункты, а не зимовки и разъезды; тип можно исправить.",
        "Тізбеге қыстаулар мен разъездер емес, елді мекендер кіреді; түрін түзетуге болады.",
        "The list takes settlements, not winterings or sidings; the type can be mended.")
    case .r05:
      Phrase(
        "По потенциалу решают, войдёт ли пункт в перечень; старую оценку надо подтвердить.",
        "Елді мекеннің тізбеге кіруі әлеуетіне қарай шешіледі; ескі бағаны растау керек.",
        "Potential decides whether a settlement enters the list; an old class must be confirmed.")
    case .r08:
      Phrase(
        "В исчезнувший пункт переселять нельзя: назовите преемника или исключите его с причиной.",
        "Жоқ елді мекенге қоныстандыруға болмайды: орнына келгенін атаңыз не себебімен алып тастаңыз.",
        "Nobody can move to a settlement that is gone: name its successor or drop it with a reason.")
    case .r10:
      Phrase(
        "Внутриобластное переселение идёт в пределах одной области; в другую едут по квоте.",
        "Облысішілік қоныс аудару бір облыс шегінде жүреді; басқа облысқа квотамен көшеді.",
        "Intra-oblast resettlement stays inside one oblast; to another one people go by quota.")
    case .r11:
      Phrase(
        "Внутри области помогают уехать из сёл с низким экономическим потенциалом, не из других мест.",
        "Облыс ішінде экономикалық әлеуеті төмен ауылдардан ғана көшуге көмектеседі.",
        "Inside the oblast people are helped to leave villages of low economic potential alone.")
    case .r12:
      Phrase(
        "По Правилам переселяют в города, по Социальному кодексу и в сёла с высоким потенциалом: см. настройку.",
        "Қағидалар бойынша қалаларға, Әлеуметтік кодекс бойынша әлеуеті жоғары ауылдарға да: баптауды қараңыз.",
        "By the Rules to cities, by the Social Code to villages of high potential too: see the setting.")
    case .r13:
      Phrase(
        "Семью переселяют, когда есть жильё из госфонда и при этом постоянная работа или своё дело.",
        "Мемлекеттік қордан үй берілсе әрі тұрақты жұмысы не өз кәсібі болса, отбасы көшіріледі.",
        "A family is moved where there is a state dwelling, and with it a permanent job or a business.")
    case .r14:
      Phrase(
        "Перечень пунктов для переселения определяют каждый год; переезжать стоит в пункт из него.",
        "Қоныс аударуға арналған тізбе жыл сайын айқындалады; тізбедегі елді мекенге көшкен жөн.",
        "The list of settlements is set every year; one should move to a settlement in it.")
    case .r20:
      Phrase(
        "По квоте едут только в области, которым на этот год дали места; цифры вписывают по приказу.",
        "Квотамен сол жылы орын берілген облыстарға ғана көшеді; сандар бұйрық бойынша жазылады.",
        "By quota one goes only to oblasts that got places for the year; the figures come from the order.")
    case .r21:
      Phrase(
        "Места общие для всех областей выбытия и считаются людьми; сколько осталось, знает область приёма.",
        "Орындар барлық кету өңіріне ортақ, адаммен саналады; нешеуі қалғанын қабылдаушы облыс біледі.",
        "All regions share the places, counted in people; the receiving oblast knows how many are left.")
    case .r22:
      Phrase(
        "В квоту включают граждан, которые состоят на учёте как ищущие работу или безработные.",
        "Квотаға жұмыс іздеуші не жұмыссыз болып тіркелген азаматтар енгізіледі.",
        "The quota takes citizens who are registered as job-seekers or unemployed.")
    case .r23:
      Phrase(
        "До подачи надо быть постоянно зарегистрированным на прежнем месте не меньше установленного срока.",
        "Өтінішке дейін бұрынғы жерде белгіленген мерзімнен кем емес тұрақты тіркеуде болу керек.",
        "Before filing one must have been registered at the former place for the time that is set.")
    case .r24:
      Phrase(
        "Кто развёлся недавно, прилагает свидетельство о разводе; без него бумаги неполны.",
        "Жақында ажырасқан адам ажырасу туралы куәлікті қоса береді; онсыз құжаттар толық емес.",
        "Who was divorced lately encloses the certificate of divorce; else the papers are incomplete.")
    case .r25:
      Phrase(
        "Выпускник подаёт заявление в области приёма не позже установленного срока после учёбы.",
        "Түлек өтінішті қабылдаушы облыста оқу біткен соң белгіленген мерзімде береді.",
        "A graduate files in the receiving oblast within the time that is set after the studies.")
    case .r26:
      Phrase(
        "Карьерный центр передаёт заявление области приёма сразу; день подачи не считается.",
        "Мансап орталығы өтінішті қабылдаушы облысқа бірден жібереді; берілген күн саналмайды.",
        "The career centre forwards the application at once; the day of filing is not counted.")
    case .r27:
      Phrase(
        "Решает комиссия области приёма; срок взят из прежних правил: сверьте его и поправьте в настройках.",
        "Қабылдаушы облыстың комиссиясы шешеді; мерзім бұрынғы қағидадан алынған: салыстырып, баптауда түзетіңіз.",
        "The receiving oblast's commission decides; the term is of the former rules: compare and mend it.")
    case .r28:
      Phrase(
        "Субсидия, аренда и сертификат считаются в МРП; решают и платят другие, программа лишь считает.",
        "Субсидия, жалдау ақысы мен сертификат АЕК-пен есептеледі; шешетін де, төлейтін де бағдарлама емес.",
        "Subsidy, rent and certificate are counted in MCI; others decide and pay, the program only counts.")
    case .r29:
      Phrase(
        "Если переезд оплачивает работодатель, субсидию на переезд не платят.",
        "Көшу шығынын жұмыс беруші төлесе, көшуге арналған субсидия берілмейді.",
        "Where the employer pays for the move, there is no moving subsidy.")
    case .r30:
      Phrase(
        "Срок проживания на новом месте — только напоминание: такая обязанность в законе не найдена.",
        "Жаңа жерде тұру мерзімі — тек еске салу: заңда мұндай міндет табылған жоқ.",
        "The stay at the new place is a mere reminder: no such duty was found in the law.")
    case .r31:
      Phrase(
        "Сироты, выпускники и высвобожденные работники участвуют в первую очередь.",
        "Жетім балалар, түлектер және қысқартылған жұмыскерлер бірінші кезекте қатысады.",
        "Orphans, graduates and workers made redundant come first.")
    case .r32:
      Phrase(
        "Пока область не принимает по квоте, из неё уезжают, а внутри неё переселяются иначе. Дадут квоту приказом: "
          + "сначала измените число этого правила.",
        "Облыс квотамен қабылдамай тұрғанда одан көшеді, ал облыс ішіндегі тәртіп басқа. Квота бұйрықпен "
          + "берілсе, алдымен осы қағиданың санын өзгертіңіз.",
        "While the oblast receives nobody by quota, people leave it, and inside it another way holds. If an order gives "
          + "it a quota, change this rule's number first.")
    case .r40:
      Phrase(
        "Кандас — казах по национальности, который не был гражданином страны; другим статус не присваивают.",
        "Қандас — ұлты қазақ, бұрын ел азаматы болмаған адам; басқаларға мәртебе берілмейді.",
        "A kandas is of Kazakh nationality and never was a citizen; nobody else gets the status.")
    case .r41:
      Phrase(
        "Поселиться в регионе можно по одному из оснований; по квоте — лишь пока наша область по ней принимает.",
        "Өңірге негіздердің бірімен қоныстануға болады; квотамен — біздің облыс қабылдап тұрса ғана.",
        "One settles in a region on one of the grounds; by quota only while our oblast receives by it.")
    case .r42:
      Phrase(
        "У каждого основания своё условие: пункт с потенциалом, родство, работодатель; его надо подтвердить.",
        "Әр негіздің өз шарты бар: әлеуетті елді мекен, туыстық, жұмыс беруші; оны растау керек.",
        "Each ground has its condition: a fit settlement, kinship, an employer; it has to be proved.")
    case .r43:
      Phrase(
        "Неполный или просроченный комплект — основание отказать в приёме; заявление можно подать снова.",
        "Толық емес не мерзімі өткен топтама — қабылдаудан бас тарту негізі; өтінішті қайта беруге болады.",
        "An incomplete or expired set is a ground to refuse acceptance; one may file again.")
    case .r44:
      Phrase(
        "Полноту бумаг проверяют сразу после приёма; день подачи не считается.",
        "Құжаттардың толықтығы қабылдағаннан кейін бірден тексеріледі; берілген күн саналмайды.",
        "Papers are checked at once after receipt; the day of filing is not counted.")
    case .r45:
      Phrase(
        "Срок считается по правилу, которое действовало в день подачи: рабочими днями, кроме дня подачи.",
        "Мерзім берілген күні қолданылған қағидамен, сол күнді қоспай, жұмыс күнімен есептеледі.",
        "The term goes by the rule of the filing day, in working days, that day not counted.")
    case .r46:
      Phrase(
        "До отказа заявителя заслушивают; перенести можно один раз и по уважительной причине.",
        "Бас тартпас бұрын өтініш беруші тыңдалады; бір рет дәлелді себеппен ауыстыруға болады.",
        "Before a refusal the applicant is heard; it may be put off once, for a good reason.")
    case .r47:
      Phrase(
        "Статус дают на установленный срок; за это время семья идёт к гражданству.",
        "Мәртебе белгіленген мерзімге беріледі; осы уақытта отбасы азаматтыққа жол алады.",
        "The status lasts for the time that is set, in which the family goes on to citizenship.")
    case .r48:
      Phrase(
        "Статус продлевают не чаще и не дольше, чем установлено; просьбу сверх того отклоняют.",
        "Мәртебе белгіленген рет пен мерзімнен асырмай ұзартылады; одан артығына бас тартылады.",
        "The status is extended no more often and no longer than set; a request beyond that is refused.")
    case .r49:
      Phrase(
        "О продлении просят до конца срока; решение принимают за несколько рабочих дней.",
        "Ұзартуды мерзім біткенше сұрайды; шешім бірнеше жұмыс күнінде қабылданады.",
        "An extension is asked for before the end; it is decided within a few working days.")
    case .r50:
      Phrase(
        "О конце статуса предупреждают заранее, чтобы семья успела продлить его или получить гражданство.",
        "Мәртебенің аяқталуы алдын ала ескертіледі: отбасы ұзартып не азаматтық алып үлгеруі керек.",
        "The end of a status is named in time, so that the family can extend it or get citizenship.")
    case .r51:
      Phrase(
        "С истёкшим удостоверением пособия могут приостановить до нового документа.",
        "Куәлігінің мерзімі өтсе, жәрдемақы жаңа құжатқа дейін тоқтатылуы мүмкін.",
        "With an expired certificate benefits may be suspended until there is a new paper.")
    case .r52:
      Phrase(
        "Гражданство закрывает статус своим днём; дело кончается с последним открытым статусом.",
        "Азаматтық мәртебені өз күнімен жабады; іс соңғы ашық мәртебемен аяқталады.",
        "Citizenship ends the status on its day; the case ends with its last open status.")
    case .r53:
      Phrase(
        "Сначала статус, потом разрешение на проживание, вид на жительство и гражданство; даты идут вперёд.",
        "Алдымен мәртебе, кейін тұруға рұқсат, ықтиярхат және азаматтық; күндер алға жүреді.",
        "First the status, then the permit, the card and citizenship; the days run forward.")
    case .r54:
      Phrase(
        "У каждой семьи ровно один глава: по нему семью находят и считают.",
        "Әр отбасының дәл бір басшысы болады: отбасы сол арқылы табылады және саналады.",
        "Each family has exactly one head, by whom it is found and counted.")
    case .r55:
      Phrase(
        "В центре живут ограниченный срок, и людей в нём не больше, чем мест: иначе не примут следующих.",
        "Орталықта шектеулі мерзім тұрады, адам орыннан көп болмауы керек: әйтпесе келесілер сыймайды.",
        "One lives in a centre for a limited time, and no more people than it has places: others wait.")
    case .r56:
      Phrase(
        "Статус прекращают с причиной, днём и бумагой, чтобы через годы было видно, почему.",
        "Мәртебе себебі, күні және құжатымен тоқтатылады: жылдар өткен соң да себебі көрінеді.",
        "A status ends with a cause, a day and a paper, so that years later one sees why.")
    case .r60:
      Phrase(
        "На регистрацию после прибытия даётся ограниченное число дней; за опоздание возможна ответственность.",
        "Келгеннен кейін тіркелуге шектеулі күн беріледі; кешіккені үшін жауапкершілік болуы мүмкін.",
        "There are so many days to register after arrival; being late may have consequences.")
    case .r61:
      Phrase(
        "Кто приехал ненадолго, регистрироваться не обязан; запись можно не делать.",
        "Қысқа мерзімге келген адам тіркелуге міндетті емес; жазба жасамауға болады.",
        "Who comes for a short time need not register; the record may be left out.")
    case .r62:
      Phrase(
        "Временная регистрация имеет наименьший и наибольший срок; дольше — только по новому заявлению.",
        "Уақытша тіркеудің ең аз және ең көп мерзімі бар; одан ұзағы тек жаңа өтінішпен.",
        "A temporary registration has a least and a longest term; beyond it takes a new application.")
    case .r63:
      Phrase(
        "Зарегистрировать можно только с согласия собственников или нанимателя; без него запись не сохраняется.",
        "Тіркеу тек меншік иелерінің немесе жалдаушының келісімімен болады; онсыз жазба сақталмайды.",
        "Only with the owners' or tenant's consent may anybody be registered; without it nothing is saved.")
    case .r64:
      Phrase(
        "Место жительства у человека одно: новая постоянная регистрация закрывает прежнюю своим днём.",
        "Адамның тұрғылықты жері біреу: жаңа тұрақты тіркеу бұрынғысын өз күнімен жабады.",
        "A person has one place of residence: a new permanent registration closes the former on its day.")
    case .r65:
      Phrase(
        "Две временные регистрации сразу обычно значат, что прежнюю забыли закрыть.",
        "Қатар екі уақытша тіркеу көбіне бұрынғысы жабылмай қалғанын білдіреді.",
        "Two temporary registrations at once mostly mean that the former was not closed.")
    case .r66:
      Phrase(
        "Срок прошёл, но сама программа с учёта не снимает: нужны новая регистрация, снятие или выбытие.",
        "Мерзімі өтті, бірақ бағдарлама өзі есептен шығармайды: жаңа тіркеу, шығару не кету керек.",
        "The term is over, but the program deregisters nobody: enter a new stay, an end or a departure.")
    case .r67:
      Phrase(
        "Ребёнок живёт по адресу родителей, подростку заявление подают они; взрослый подаёт его сам.",
        "Бала ата-анасының мекенжайында тұрады, жасөспірім үшін өтінішті солар, ересек адам өзі береді.",
        "A child lives at the parents' address, they file for a teenager; an adult files alone.")
    case .r68:
      Phrase(
        "За жизнь без регистрации закон грозит предупреждением или штрафом; "
          + "решение принимают органы внутренних дел, программа лишь напоминает.",
        "Тіркеусіз тұрғаны үшін заңда ескерту немесе айыппұл көзделген; "
          + "шешімді ішкі істер органдары қабылдайды, бағдарлама тек еске салады.",
        "The law threatens a warning or a fine for living unregistered; "
          + "the internal affairs bodies decide, the program only reminds.")
    case .r69:
      Phrase(
        "Гость из-за рубежа может жить без разрешения лишь ограниченное время и сообщает о переезде.",
        "Шетелден келген адам рұқсатсыз шектеулі уақыт қана тұра алады және көшкенін хабарлайды.",
        "A visitor from abroad may stay without a permit for a limited time and reports a move.")
    case .r70:
      Phrase(
        "С учёта снимают с указанной причиной и не раньше дня регистрации, иначе движение людей исказится.",
        "Есептен себебі көрсетіліп, тіркелген күннен ерте емес шығарылады, әйтпесе көші-қон бұрмаланады.",
        "An end needs a reason and a day not before the beginning, or movement is counted wrongly.")
    case .r71:
      Phrase(
        "На бумагах называют акт, который действовал в день регистрации; его меняют в настройках.",
        "Қағаздарда тіркелген күні қолданылған акт көрсетіледі; ол баптауларда өзгертіледі.",
        "Papers name the act in force on the day of registration; it is changed in the settings.")
    case .r91:
      Phrase(
        "День события не считается, выходные и праздники берутся из таблицы; без неё срок неточен.",
        "Оқиға күні саналмайды, демалыс пен мереке күндері кестеден алынады; онсыз мерзім дәл емес.",
        "The day of the event is not counted, days off come from a table; without it a term is inexact.")
    case .r92:
      Phrase(
        "Последняя цифра ИИН проверяет остальные, но не все ошибки: сверяют и дату рождения, и пол.",
        "ЖСН-нің соңғы цифры қалғандарын тексереді, бірақ бәрін емес: туған күні мен жынысы да салыстырылады.",
        "The last digit of an IIN checks the rest, yet not every slip: birth date and sex are compared too.")
    case .r93:
      Phrase(
        "Журнал ведут по своей территории; чужое место чаще всего ошибка.",
        "Журнал өз аумағы бойынша жүргізіледі; бөтен жер көбіне қателік болады.",
        "The journal is about the office's own territory; another place is mostly a mistake.")
    case .r94:
      Phrase(
        "Числа и акты меняются; журнал хранит прежние, поэтому видно, по каким закрыта запись.",
        "Сандар мен актілер өзгереді; журнал бұрынғыларын сақтайды, сондықтан жазба немен жабылғаны көрінеді.",
        "Numbers and acts change; the journal keeps the former ones, so it is seen by which a record was closed."
      )
    case .r95:
      Phrase(
        "У одного ИИН один человек; похожая запись ждёт, пока её не сверят с документом.",
        "Бір ЖСН-де бір адам болады; ұқсас жазба құжатпен салыстырылғанша күтеді.",
        "An IIN has one person; a record that differs waits until it is compared with the paper.")
    }
  }
}
