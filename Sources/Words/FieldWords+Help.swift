import Domain

extension FieldWords {
  /// What to write in a field, what follows from it, and the point of the Rules that it rests on.
  public static func help(_ id: FieldID) -> Phrase {
    let advice = advice(id)
    let point = PointWords.reference(
      RegistrationEntry.field(id)?.point ?? Settlement.field(id)?.point ?? KandasCase.field(id)?.point
        ?? KandasMember.field(id)?.point ?? KandasMoveEntry.field(id)?.point
        ?? KandasService.field(id)?.point ?? Centre.field(id)?.point ?? CentreStayEntry.field(id)?.point
        ?? ResettlerCase.field(id)?.point
        ?? Self.pointOfOthers(id))
    return Phrase(
      "\(advice.ru) \(point.ru)", "\(advice.kk) \(point.kk)", "\(advice.en) \(point.en)")
  }

  /// Of quotas, and of columns that only a file of resettlers has; else people are recorded for their registration.
  private static func pointOfOthers(_ id: FieldID) -> Int {
    switch id {
    case .family, .isHead, .category, .places, .placesLeft, .leftOn: 5
    case .decidedOn, .movedOn, .returnedOn, .forwardedOn, .forwardingNumber, .forwardingReason,
      .decisionNumber,
      .decisionReason, .refusedOn, .refusalNumber, .refusalReason, .contractedOn, .contractNumber,
      .contractReason, .movedTo, .movedReason, .withdrawnOn, .withdrawalReason, .settledOn, .settledReason,
      .returnReason:
      5
    default: 12
    }
  }

  private static func advice(_ id: FieldID) -> Phrase {
    switch id {
    case .externalNumber:
      Phrase(
        "Номер записи в государственной системе, если есть. С ним нарушения только отмечаются.",
        "Мемлекеттік жүйедегі жазба нөмірі, болса. Онымен бұзушылықтар тек белгіленеді.",
        "The record's number in the state system, if any. With it violations are only marked.")
    case .kind:
      Phrase(
        "Постоянная — по месту жительства, временная — на 1–12 месяцев. От вида зависят срок и проверки.",
        "Тұрақты — тұрғылықты жері бойынша, уақытша — 1–12 айға. Мерзім мен тексерулер осыған байланысты.",
        "Permanent is the place of residence, temporary is for 1–12 months. Term and checks go by it.")
    case .event:
      Phrase(
        "Прибытие открывает регистрацию, выбытие закрывает открытую. Из них складывается сальдо миграции.",
        "Келу тіркеуді ашады, кету ашығын жабады. Көші-қон сальдосы осылардан құралады.",
        "An arrival opens a registration, a departure closes it. The migration balance adds them up.")
    case .surname:
      Phrase(
        "Как в документе, буквы не меняйте. Найдётся и при другом написании.",
        "Құжаттағыдай жазыңыз, әріптерін өзгертпеңіз. Басқаша жазылса да табылады.",
        "As in the document, letter by letter. It is found in other spellings too.")
    case .givenName:
      Phrase(
        "Как в документе. Вместе с фамилией и датой рождения отличает человека, если нет ИИН.",
        "Құжаттағыдай. ЖСН болмаса, тегі және туған күнімен бірге адамды ажыратады.",
        "As in the document. With surname and birth date it tells people apart where there is no IIN.")
    case .patronymic:
      Phrase(
        "Как в документе; если его нет, оставьте пустым. Помогает различать тёзок.",
        "Құжаттағыдай; болмаса, бос қалдырыңыз. Аттастарды ажыратуға көмектеседі.",
        "As in the document; empty if there is none. Helps to tell namesakes apart.")
    case .iin:
      Phrase(
        "12 цифр; нечитаемую замените знаком «?». Сверяется с датой рождения и полом, находит прежние записи.",
        "12 цифр; оқылмайтынын «?» белгісімен жазыңыз. Туған күні, жынысымен салыстырылады.",
        "12 digits, “?” for one that cannot be read. Compared with birth date and sex; finds the person.")
    case .birthDate:
      Phrase(
        "День, месяц, год: 12.04.1991 или 120491. До 14 лет адрес следует за родителями.",
        "Күні, айы, жылы: 12.04.1991 немесе 120491. 14 жасқа дейін мекенжай ата-анасымен бірге.",
        "Day, month, year: 12.04.1991 or 120491. Under 14 the address follows the parents'.")
    case .sex:
      Phrase(
        "м или ж; по ИИН ставится сам. Нужен для отчётов по полу и возрасту.",
        "е немесе ә; ЖСН бойынша өзі қойылады. Жынысы мен жасы бойынша есептерге керек.",
        "m or f; taken from the IIN. Reports by sex and age need it.")
    case .citizenship:
      Phrase(
        "Страна по названию или коду: KAZ, UZB; без гражданства — XXA. Иностранцу положены другие сроки.",
        "Елдің атауы немесе коды: KAZ, UZB; азаматтығы жоқ — XXA. Шетелдіктің мерзімдері басқа.",
        "A country by name or code: KAZ, UZB; XXA is stateless. A foreigner has other terms.")
    case .nationality:
      Phrase(
        "Со слов или по документу, необязательно. Показывает национальный состав потоков.",
        "Өз сөзінен немесе құжаттан, міндетті емес. Ағындардың ұлттық құрамын көрсетеді.",
        "As told or as in the document, may stay empty. Shows who the flows are made of.")
    case .fromTerritory:
      Phrase(
        "Прежнее место: пункт, страна или «неизвестно». При выбытии — место, которое человек оставил.",
        "Бұрынғы жері: елді мекен, ел немесе «белгісіз». Кетуде — тастап кеткен жері.",
        "The former place: a settlement, a country or “unknown”. Of a departure, the place left.")
    case .toTerritory:
      Phrase(
        "Пункт, куда прибыл; при выбытии ещё страна, «неизвестно» или «без переезда». Чужое место спросят.",
        "Келген елді мекені; кетуде ел, «белгісіз» не «көшусіз» де болады. Аумақтан тыс болса, сұралады.",
        "The settlement of arrival; of a departure also a country, “unknown” or “no move”.")
    case .street:
      Phrase(
        "Улица без номера дома. По адресу находят всех, кто в нём записан.",
        "Үй нөмірінсіз көше атауы. Мекенжай бойынша сонда жазылғандардың бәрі табылады.",
        "The street without the house. The address finds all who are recorded there.")
    case .house:
      Phrase(
        "Номер дома с буквой или дробью: 17А, 5/2.", "Үйдің нөмірі, әрпі не бөлшегі: 17А, 5/2.",
        "The house with its letter or fraction: 17A, 5/2.")
    case .flat:
      Phrase(
        "Номер квартиры или комнаты; в частном доме оставьте пустым.",
        "Пәтердің немесе бөлменің нөмірі; жеке үйде бос қалдырыңыз.",
        "The flat or room; empty in a house of one family.")
    case .arrivedOn:
      Phrase(
        "Когда человек приехал на это место. От этого дня считаются 10 дней на регистрацию.",
        "Адам осы жерге келген күн. Тіркелуге берілетін 10 күн осыдан саналады.",
        "When the person came to this place. The 10 days to register are counted from it.")
    case .registeredOn:
      Phrase(
        "День регистрации; при выбытии — последний день на прежнем месте. От него идёт срок.",
        "Тіркелген күн; кетуде — бұрынғы жердегі соңғы күн. Мерзім осыдан басталады.",
        "The day of registration; of a departure, the last day at the place. The term runs from it.")
    case .until:
      Phrase(
        "Последний день временной регистрации; можно «+6м». После него запись попадает в просроченные.",
        "Уақытша тіркеудің соңғы күні; «+6ай» деуге болады. Одан кейін мерзімі өткенге қосылады.",
        "The last day of a temporary registration, “+6m” will do. After it the record is overdue.")
    case .crossedOn:
      Phrase(
        "Иностранцу: день въезда по штампу или талону. От него считаются 30 дней на регистрацию.",
        "Шетелдікке: мөртабан бойынша кірген күн. Тіркелуге берілетін 30 күн осыдан саналады.",
        "Of a foreigner: the day of entry by the stamp. The 30 days to register are counted from it.")
    case .permittedUntil:
      Phrase(
        "Иностранцу: последний день разрешения на проживание. Без него действуют сроки гостя.",
        "Шетелдікке: тұруға рұқсаттың соңғы күні. Онсыз қонақ мерзімдері қолданылады.",
        "Of a foreigner: the last day of the residence permit. Without it a visitor's terms hold.")
    case .host:
      Phrase(
        "Кто принимает: учреждение или человек. Обязательно, когда просит администрация учреждения.",
        "Кім қабылдайды: мекеме немесе адам. Мекеме әкімшілігі сұраса, міндетті.",
        "Who receives: an institution or a person. Required where an institution asks.")
    case .owner:
      Phrase(
        "Имя или название собственника либо нанимателя жилья. Он отвечает за живущих у него.",
        "Тұрғын үйдің меншік иесінің не жалдаушысының аты. Тұратындар үшін сол жауап береді.",
        "The owner or tenant of the dwelling, who answers for those living there.")
    case .ownerIIN:
      Phrase(
        "12 цифр, если известны. По ним видно, сколько людей записал один собственник.",
        "12 цифр, белгілі болса. Бір меншік иесі қанша адам жазғаны осыдан көрінеді.",
        "12 digits, if known. They show how many people one owner has let in.")
    case .consent:
      Phrase(
        "Как дано: письменно, электронно, просит учреждение или жильё своё. Без него не сохраняется.",
        "Қалай берілді: жазбаша, электрондық, мекеме сұрауы не өз үйі. Онсыз сақталмайды.",
        "How it was given: written, electronic, an institution asks, or own. Nothing is saved without.")
    case .consentOn:
      Phrase(
        "День, когда согласие дано; нужен письменному и электронному согласию.",
        "Келісім берілген күн; жазбаша және электрондық келісімге керек.",
        "The day the consent was given; a written or electronic one needs it.")
    case .coOwners:
      Phrase(
        "Сколько у жилья других собственников, кроме названного. Согласиться должен каждый.",
        "Аталғаннан басқа тұрғын үйдің неше иесі бар. Әрқайсысы келісуі керек.",
        "How many owners the dwelling has beside the one named. Each must consent.")
    case .reason:
      Phrase(
        "Зачем приехал; при выбытии — почему снят с учёта, из списка. Без переезда причина обязательна.",
        "Неге келді; кетуде — неге есептен шықты, тізімнен. Көшусіз болса, себебі міндетті.",
        "Why the person came; of a departure, why it ended, from the list. Required where nobody moved.")
    case .documentKind:
      Phrase(
        "По какому документу узнали человека. Паспорт другой страны запишите как иностранный.",
        "Адам қай құжатпен анықталды. Басқа елдің паспорты — шетел паспорты.",
        "What document showed who it is. A passport of another country is a foreign one.")
    case .documentNumber:
      Phrase(
        "Серия и номер подряд. По нему человека находят, если нет ИИН.",
        "Сериясы мен нөмірі қатар. ЖСН болмаса, адам осы нөмірмен табылады.",
        "Series and number together. It finds the person where there is no IIN.")
    case .latinName:
      Phrase(
        "Как в паспорте латинскими буквами; программа сама имена не переводит.",
        "Паспорттағыдай латын әріптерімен; бағдарлама есімдерді өзі аудармайды.",
        "As the passport has it in Latin letters; the program changes no names by itself.")
    case .relation:
      Phrase(
        "Кем приходится главе семьи. Глава в семье один.",
        "Отбасы басшысына кім болып келеді. Отбасында басшы біреу.",
        "What the person is to the head of the family. A family has one head.")
    case .note:
      Phrase(
        "Что важно помнить о записи; в отчёты не входит.",
        "Жазба туралы есте сақтайтын жайт; есепке кірмейді.",
        "What is worth remembering of the record; no report counts it.")
    case .sender:
      Phrase(
        "Кто сдал пачку: акимат округа, центр обслуживания, учреждение",
        "Буманы кім тапсырды: округ әкімдігі, қызмет көрсету орталығы, мекеме",
        "Who handed the pile in: an akimat, a service centre, an institution")
    case .slipNumber:
      Phrase(
        "Номер, который стоит на самой описи; можно не вводить",
        "Тізімдеменің өзінде тұрған нөмір; енгізбеуге болады", "The number on the slip itself; may stay empty"
      )
    case .receivedOn:
      Phrase("День, когда пачку сдали", "Бума тапсырылған күн", "The day the pile was handed in")
    case .papers:
      Phrase(
        "Сколько листов в пачке по описи: введённые, отложенные и возвращённые должны сойтись с этим числом",
        "Тізімдеме бойынша бумада қанша парақ: енгізілген, кейінге қойылған және қайтарылған парақтар осы санмен сәйкес болуы керек",
        "How many papers the slip says there are: those entered, set aside and refused must add up to it")
    case .value:
      Phrase(
        "Число или слово, по которому считает правило; прежнее значение остаётся для прежних дней",
        "Қағида есептейтін сан не сөз; бұрынғы мәні бұрынғы күндерге қалады",
        "The number or word that the rule goes by; the former value stays for former days")
    case .validFrom:
      Phrase(
        "Первый день, когда это действует", "Күшіне енетін бірінші күн", "The first day on which it holds")
    case .valueBasis:
      Phrase(
        "Закон, приказ или решение, на котором это стоит: номер и дата",
        "Негізге алынған заң, бұйрық не шешім: нөмірі мен күні",
        "The law, order or decision it rests on: number and date")
    case .holiday:
      Phrase(
        "Праздник в будний день или рабочий выходной: от них зависят сроки в рабочих днях",
        "Жұмыс күніндегі мереке не жұмыс істейтін демалыс: жұмыс күнімен есептелетін мерзімдер соған байланысты",
        "A holiday on a weekday or a worked weekend: terms in working days depend on it")
    case .dayKind:
      Phrase(
        "Выходной среди недели или рабочий день в субботу и воскресенье",
        "Апта ішіндегі демалыс не сенбі-жексенбідегі жұмыс күні",
        "A day off in the week, or a worked Saturday or Sunday")
    case .successor:
      Phrase(
        "Территория, которая теперь на месте исчезнувшей: название или код",
        "Жойылғанның орнындағы аумақ: атауы немесе коды",
        "The territory that now stands in the place of the one that is gone: name or code")
    case .successorOn:
      Phrase(
        "День, с которого это так по акту", "Акт бойынша қай күннен бастап",
        "The day from which the act says so")
    case .successorBasis:
      Phrase(
        "Номер и дата акта о переименовании, объединении или упразднении",
        "Қайта атау, біріктіру не тарату туралы актінің нөмірі мен күні",
        "Number and date of the act that renamed, joined or abolished it")
    case .code:
      Phrase(
        "Пункт по классификатору: название или девять цифр КАТО. К нему относятся все сведения ниже.",
        "Жіктеуіштегі елді мекен: атауы немесе ӘАОЖ тоғыз цифры. Төмендегінің бәрі соған қатысты.",
        "The settlement by name or by the nine digits of KATO. All that follows is about it.")
    case .type:
      Phrase(
        "Город, село или отдельная точка. Точки в перечень не входят.",
        "Қала, ауыл немесе жеке орын. Жеке орындар тізбеге кірмейді.",
        "A city, a village or a point. Points enter no list.")
    case .smallTown:
      Phrase(
        "Признан ли малым городом. Такой входит в перечень при среднем или высоком потенциале.",
        "Шағын қала деп танылған ба. Әлеуеті орта не жоғары болса, тізбеге кіреді.",
        "Whether it counts as a small town. With medium or high potential it enters the list.")
    case .monoTown:
      Phrase(
        "Признан ли моногородом. Такой входит в перечень при среднем или высоком потенциале.",
        "Моноқала деп танылған ба. Әлеуеті орта не жоғары болса, тізбеге кіреді.",
        "Whether it counts as a mono-town. With medium or high potential it enters the list.")
    case .potential:
      Phrase(
        "Класс потенциала развития: низкий, средний, высокий. С низким в перечень не входят, оттуда переселяют.",
        "Даму әлеуетінің класы: төмен, орта, жоғары. Төмені тізбеге кірмейді, ондай ауылдан көшіріледі.",
        "The class of potential: low, medium, high. A low one enters no list; people move away from it.")
    case .potentialOn:
      Phrase(
        "День, когда класс определён. Через три года программа напомнит о новой оценке.",
        "Класс айқындалған күн. Үш жылдан кейін жаңа баға керегі еске салынады.",
        "The day the class was set. After three years the program asks for a new one.")
    case .potentialBasis:
      Phrase(
        "Документ, которым класс определён: орган, дата, номер. Стоит в обосновании перечня.",
        "Класс айқындалған құжат: орган, күні, нөмірі. Тізбенің негіздемесінде тұрады.",
        "The document that set the class: body, day, number. It stands in the grounds of the list.")
    case .growthCentre:
      Phrase(
        "Назван ли центром экономического роста. Такой пункт входит в перечень при любом потенциале.",
        "Экономикалық өсу орталығы деп аталған ба. Ондай мекен кез келген әлеуетпен тізбеге кіреді.",
        "Whether it is a centre of economic growth, which enters the list whatever its potential.")
    case .agglomeration:
      Phrase(
        "Название агломерации, если пункт в ней. Там уместна адаптационная программа.",
        "Агломерация атауы, елді мекен соған кірсе. Онда бейімдеу бағдарламасы орынды.",
        "The agglomeration it belongs to, if any. An adaptation programme is in place there.")
    case .demographicNeed:
      Phrase(
        "Нужна ли государственная поддержка демографического развития. Тогда программа обязательна.",
        "Демографиялық дамуға мемлекеттік қолдау керек пе. Онда бағдарлама қажет.",
        "Whether it needs state support of demographic development. Then it should have a programme.")
    case .filedOn:
      Phrase(
        "День, когда заявление принято. С него по правилу этого дня считаются сроки; сам он не считается.",
        "Өтініш қабылданған күн. Мерзімдер осыдан, сол күнгі қағидамен есептеледі; өзі саналмайды.",
        "The day the application was received. The terms count from it, by that day's rule; it is not counted."
      )
    case .exitCountry:
      Phrase(
        "Страна, из которой семья приехала. По ней считают в отчётах.",
        "Отбасы келген ел. Есептерде осы бойынша саналады.",
        "The country the family came from. Reports count by it.")
    case .ground:
      Phrase(
        "На каком основании семья селится здесь. От него зависят бумаги; квоты у нашей области нет.",
        "Отбасы мұнда қандай негізбен қоныстанады. Құжаттар осыған байланысты; облыста квота жоқ.",
        "On what ground the family settles here. The papers go by it; our oblast has no quota.")
    case .employer:
      Phrase(
        "Кто приглашает на работу: название как в приглашении.", "Жұмысқа кім шақырады: шақырудағы атауы.",
        "Who invites to work: the name as in the invitation.")
    case .employerBIN:
      Phrase(
        "БИН работодателя, 12 цифр; последняя проверяет остальные.",
        "Жұмыс берушінің БСН-і, 12 цифр; соңғысы қалғандарын тексереді.",
        "The employer's BIN, 12 digits; the last one checks the rest.")
    case .relative:
      Phrase(
        "Родственник, к которому едет семья, и кем он приходится. Он должен жить здесь постоянно.",
        "Отбасы баратын туыс және оның туыстығы. Ол мұнда тұрақты тұруы керек.",
        "The relative whom the family joins, and the kinship. The relative must live here permanently.")
    case .housing:
      Phrase(
        "Где семья живёт. У родственников — с нотариальным согласием.",
        "Отбасы қайда тұрады. Туыстарында болса — нотариалды келісіммен.",
        "Where the family lives. With relatives, by notarised consent.")
    case .plan:
      Phrase(
        "Что семье нужно: язык, жильё, работа, обучение, школа. Записывайте, кто и когда поможет.",
        "Отбасына не керек: тіл, үй, жұмыс, оқу, мектеп. Кім, қашан көмектесетінін жазыңыз.",
        "What the family needs: language, housing, work, training, school; and who helps when.")
    case .wantsStatus:
      Phrase(
        "Просит ли этот член семьи статус кандаса. Глава может быть и без статуса.",
        "Отбасы мүшесі қандас мәртебесін сұрай ма. Басшы мәртебесіз де бола алады.",
        "Whether this member applies for the status. A head may be without it.")
    case .wasCitizen:
      Phrase(
        "Был ли человек когда-нибудь гражданином Казахстана. Таким статус не присваивают.",
        "Адам бұрын Қазақстан азаматы болған ба. Ондайларға мәртебе берілмейді.",
        "Whether the person ever was a citizen of Kazakhstan. Such people do not get the status.")
    case .education:
      Phrase(
        "Высшее, среднее специальное, общее среднее или никакого. По нему планируют работу и обучение.",
        "Жоғары, арнаулы орта, жалпы орта немесе жоқ. Жұмыс пен оқу осыған қарай жоспарланады.",
        "Higher, vocational, general or none. Work and training are planned by it.")
    case .work:
      Phrase(
        "Где и кем работает. Пусто, если не работает.", "Қайда, кім болып жұмыс істейді. Істемесе, бос.",
        "Where and as what he or she works. Empty if not.")
    case .training:
      Phrase(
        "Чему учится или учился здесь: специальность, курсы языка.",
        "Мұнда не оқиды не оқыған: мамандық, тіл курстары.",
        "What he or she learns or learnt here: a trade, the language.")
    case .school:
      Phrase(
        "Школа или детский сад, где есть место. Пусто, если места нет.",
        "Орны бар мектеп не балабақша. Орын болмаса, бос.",
        "The school or kindergarten that has a place. Empty if none.")
    case .serviceKind:
      Phrase(
        "Какую из семи услуг получила семья. По виду видно, чего ещё не было.",
        "Отбасы жеті қызметтің қайсысын алды. Қайсысы әлі болмағаны түрінен көрінеді.",
        "Which of the seven services the family was given. By kind one sees what is still to come.")
    case .servedMember:
      Phrase(
        "Один член семьи или вся семья сразу.", "Отбасының бір мүшесі не бүкіл отбасы.",
        "One member, or the whole family at once.")
    case .givenOn:
      Phrase(
        "День, когда услугу оказали: не раньше приезда и не позже сегодняшнего дня.",
        "Қызмет көрсетілген күн: келген күннен ерте де, бүгіннен кеш те емес.",
        "The day on which it was given: not before the arrival and not after today.")
    case .provider:
      Phrase(
        "Кто оказал: центр, карьерный центр, школа, поликлиника.",
        "Кім көрсетті: орталық, мансап орталығы, мектеп, емхана.",
        "Who gave it: the centre, the career centre, a school, a clinic.")
    case .centreName:
      Phrase(
        "Как называется центр. По названию его выбирают в деле семьи.",
        "Орталық қалай аталады. Отбасы ісінде осы атауымен таңдалады.",
        "What the centre is called. By this name it is chosen in a family's case.")
    case .centreTerritory:
      Phrase(
        "Город или село, где стоит центр.", "Орталық тұрған қала не ауыл.",
        "The town or village where the centre stands.")
    case .centrePlaces:
      Phrase(
        "Сколько людей может жить в нём сразу. Сверх этого числа программа предупреждает.",
        "Бір мезгілде неше адам тұра алады. Бұдан асса, бағдарлама ескертеді.",
        "How many people can live in it at once. Above that number the program warns.")
    case .centre:
      Phrase(
        "Где живёт семья. Центры заводят в «Правилах», в списке центров.",
        "Отбасы қайда тұрады. Орталықтар «Қағидалардағы» орталықтар тізіміне енгізіледі.",
        "Where the family lives. Centres are entered among the rules, in the list of centres.")
    case .livedSince:
      Phrase(
        "Первый день в центре. От него считается срок проживания.",
        "Орталықтағы бірінші күн. Тұру мерзімі осыдан саналады.",
        "The first day in the centre. The term of the stay counts from it.")
    case .leftCentreOn:
      Phrase(
        "День выезда: с него место свободно. Пусто, если ещё живёт.",
        "Кеткен күні: сол күннен орын бос. Әлі тұрса, бос қалдырыңыз.",
        "The day of leaving: from it on the place is free. Empty while he or she lives there.")
    case .withFamily:
      Phrase(
        "Да: то же записать остальным членам семьи. Нет: только этому.",
        "Иә: отбасының қалған мүшелеріне де жазу. Жоқ: тек осыған.",
        "Yes: the same for the rest of the family. No: for this one alone.")
    case .passportLines:
      Phrase(
        "Две или три строки внизу документа: сканером, вставкой или с клавиатуры в любой раскладке.",
        "Құжаттың төменгі екі не үш жолы: сканермен, кірістірумен не кез келген пернетақтамен.",
        "The two or three lines at the document's foot: scanned, pasted or typed in any layout.")
    case .moveDay:
      Phrase(
        "День, когда это произошло: по бумаге, а не день записи. От него считаются сроки.",
        "Бұл болған күн: жазған күн емес, құжаттағы күн. Мерзімдер осыдан есептеледі.",
        "The day it happened: by the paper, not the day of writing. Terms count from it.")
    case .moveUntil:
      Phrase(
        "Последний день: статуса или до какого дня перенесено заслушивание.",
        "Соңғы күн: мәртебенің не тыңдау ауыстырылған күн.",
        "The last day of the status, or the day a hearing is put off to.")
    case .cause:
      Phrase(
        "Почему кончился статус. Гражданство закрывает его своим днём; переезд передаёт дело району.",
        "Мәртебе неге аяқталды. Азаматтық өз күнімен жабады; көшу істі ауданға береді.",
        "Why the status ended. Citizenship closes it on its day; a move hands the case over.")
    case .number:
      Phrase(
        "Номер протокола, решения, удостоверения или другой бумаги.",
        "Хаттама, шешім, куәлік не басқа құжат нөмірі.",
        "The number of the minutes, decision, certificate or other paper.")
    case .moveReason:
      Phrase(
        "Почему так: словами, которые поймёт и тот, кто откроет дело через год.",
        "Неге бұлай: істі бір жылдан соң ашқан адам да түсінетіндей жазыңыз.",
        "Why: in words that whoever opens the case in a year understands.")
    case .isOnVideo:
      Phrase(
        "Велась ли видеозапись заседания комиссии.", "Комиссия отырысы бейнежазбаға түсірілді ме.",
        "Whether the commission's sitting was recorded on video.")
    case .paperUntil:
      Phrase(
        "До какого дня годна бумага. Пусто, если срока нет.",
        "Құжат қай күнге дейін жарамды. Мерзімі жоқ болса, бос.",
        "Until when the paper holds. Empty if it does not expire.")
    case .kandasPapers:
      Phrase(
        "Бумаги заявления в одной ячейке файла: вид, после двоеточия до какого дня годна, через точку с запятой.",
        "Файлдың бір ұяшығындағы өтініш құжаттары: түрі, қос нүктеден кейін жарамды мерзімі, нүктелі үтірмен бөлінеді.",
        "The papers of an application in one cell of a file: the kind, behind a colon until when it holds, parted by ;."
      )
    case .nameRu, .nameKk, .nameEn:
      Phrase(
        "Как это называется на каждом языке. Записи хранят код, поэтому название можно исправить и потом.",
        "Әр тілде қалай аталады. Жазбаларда код сақталады, сондықтан атауын кейін де түзетуге болады.",
        "What it is called in each language. Records hold a code, so the name can be mended later.")
    case .dwellingsState:
      Phrase(
        "Сколько свободного жилья государственного фонда. Без него внутри области не переселяют.",
        "Мемлекеттік қорда қанша бос тұрғын үй бар. Онсыз облыс ішінде қоныс аударылмайды.",
        "Free dwellings of the state fund. Without them nobody is moved inside the oblast.")
    case .dwellingsOther:
      Phrase(
        "Сколько другого свободного жилья: аренда, покупка, дома работодателей.",
        "Басқа қанша бос тұрғын үй бар: жалдау, сатып алу, жұмыс берушінің үйлері.",
        "Other free dwellings: to rent, to buy, of employers.")
    case .vacancies:
      Phrase(
        "Сколько постоянных рабочих мест свободно. По ним видно, скольких можно принять.",
        "Қанша тұрақты жұмыс орны бос. Қанша адам қабылдауға болатыны осыдан көрінеді.",
        "Free permanent jobs. They tell how many people can be received.")
    case .schoolPlaces:
      Phrase(
        "Сколько мест в школах. Сравнивается с числом детей, живущих в пункте.",
        "Мектептерде қанша орын бар. Елді мекендегі балалар санымен салыстырылады.",
        "Places in schools, compared with the children who live there.")
    case .kindergartenPlaces:
      Phrase(
        "Сколько мест в детских садах. Сравнивается с числом детей от 2 до 5 лет.",
        "Балабақшаларда қанша орын бар. 2–5 жастағы балалар санымен салыстырылады.",
        "Places in kindergartens, compared with the children of 2 to 5.")
    case .clinic:
      Phrase(
        "Больница, амбулатория, медпункт или «нет». Нужно при выборе пункта для переселения.",
        "Аурухана, амбулатория, медпункт немесе «жоқ». Қоныс таңдағанда керек.",
        "Hospital, outpatient clinic, first-aid post or “none”. Matters in choosing a place.")
    case .water:
      Phrase(
        "Водопровод, колодцы или привозная вода. Нужно при выборе пункта для переселения.",
        "Су құбыры, құдық немесе тасымал су. Қоныс таңдағанда керек.",
        "Mains, wells or water brought in. Matters in choosing a place.")
    case .gas:
      Phrase(
        "Природный, баллонный или «нет». Нужно при выборе пункта для переселения.",
        "Табиғи, баллондағы немесе «жоқ». Қоныс таңдағанда керек.",
        "Natural, bottled or “none”. Matters in choosing a place.")
    case .road:
      Phrase(
        "Какая дорога ведёт в пункт и проезжа ли она зимой.",
        "Елді мекенге қандай жол барады, қыста жүруге бола ма.",
        "What road leads there and whether it is open in winter.")
    case .internet:
      Phrase(
        "Оптика, мобильный или «нет». Нужно при выборе пункта для переселения.",
        "Оптика, мобильді немесе «жоқ». Қоныс таңдағанда керек.",
        "Fibre, mobile or “none”. Matters in choosing a place.")
    case .contact:
      Phrase(
        "Кто ответит в пункте: имя, должность, телефон. Ему рассылают перечень.",
        "Елді мекенде кім жауап береді: аты, лауазымы, телефоны. Тізбе соған жіберіледі.",
        "Who answers there: name, post, telephone. The list is sent to them.")
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
        "С какого дня семья постоянно зарегистрирована на прежнем месте. До подачи нужен год.",
        "Отбасы бұрынғы жерінде қай күннен тұрақты тіркелген. Өтінішке дейін бір жыл керек.",
        "Since when the family is registered at the former place. A year is needed before filing.")
    case .divorcedOn:
      Phrase(
        "День развода, если он был за последние годы. Тогда нужно свидетельство.",
        "Ажырасқан күні, соңғы жылдары болса. Онда куәлік керек.",
        "The day of a divorce in the last years. Then its certificate is needed.")
    case .divorceCertificate:
      Phrase(
        "Приложено ли свидетельство о разводе. Нужно, если со дня развода прошло мало.",
        "Ажырасу туралы куәлік қоса берілген бе. Ажырасқанына көп болмаса, керек.",
        "Whether the certificate of divorce is enclosed. A recent divorce needs it.")
    case .graduatedOn:
      Phrase(
        "День окончания учёбы. Выпускник подаёт в области приёма, на это дано полгода.",
        "Оқу біткен күн. Түлек қабылдаушы облыста береді, оған жарты жыл беріледі.",
        "The end of the studies. A graduate files in the receiving oblast, within half a year.")
    case .isOrphan:
      Phrase(
        "Сирота или остался без попечения родителей, 16–23 года. Участвует в первую очередь.",
        "Жетім не ата-анасының қамқорлығынсыз қалған, 16–23 жаста. Бірінші кезекте қатысады.",
        "An orphan, or left without parents' care, of 16 to 23. Takes part first.")
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
        "Сколько людей принимает область за год по приказу; ноль — больше не принимает.",
        "Облыс бір жылда бұйрық бойынша неше адам қабылдайды; нөл — енді қабылдамайды.",
        "How many people the oblast receives in the year by the order; nought: none any more.")
    case .placesLeft:
      Phrase(
        "Сколько мест осталось по письму области приёма. С ним сравнивают число наших.",
        "Қабылдаушы облыстың хаты бойынша неше орын қалды. Біздікілер осымен салыстырылады.",
        "How many places were left by the receiving oblast's letter. Ours are compared with it.")
    case .leftOn:
      Phrase(
        "День письма, в котором названо число оставшихся мест.", "Қалған орын саны айтылған хаттың күні.",
        "The day of the letter that tells how many places were left.")
    }
  }
}
