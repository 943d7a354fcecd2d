import Domain

extension FieldWords {
  /// Kandas cases, services of adaptation and centres. Nil for any other field.
  static func onKandas(_ id: FieldID) -> Phrase? {
    switch id {
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
        "На каком основании семья селится здесь. От него зависят бумаги; по квоте — лишь пока область по ней принимает.",
        "Отбасы мұнда қандай негізбен қоныстанады. Құжаттар осыған байланысты; квотамен — облыс қабылдап тұрса ғана.",
        "On what ground the family settles here. The papers go by it; by quota only while the oblast receives by it."
      )
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
    case .centreArchived:
      Phrase(
        "Да, если центр больше никого не принимает. Кто живёт, живёт дальше.",
        "Орталық енді ешкімді қабылдамаса, иә. Тұратындар тұра береді.",
        "Yes if the centre takes nobody any longer. Who lives there stays.")
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
    default: nil
    }
  }
}
