import Domain

extension FieldWords {
  /// Registrations, people and piles of paper. Nil for any other field.
  static func onRegistrations(_ id: FieldID) -> Phrase? {
    switch id {
    case .externalNumber:
      Phrase(
        "Номер записи в государственной системе, если есть. С ним нарушения только отмечаются.",
        "Мемлекеттік жүйедегі жазба нөмірі, болса. Онымен бұзушылықтар тек белгіленеді.",
        "The record's number in the state system, if any. With it violations are only marked.")
    case .kind:
      Phrase(
        "Постоянная — по месту жительства, временная — на {temp_min_months}–{temp_max_months} мес. От вида зависят проверки.",
        "Тұрақты — тұрғылықты жері бойынша, уақытша — {temp_min_months}–{temp_max_months} айға. Тексерулер осыған байланысты.",
        "Permanent is the place of residence, temporary is for {temp_min_months}–{temp_max_months} months. Checks go by it."
      )
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
        "День, месяц, год: 12.04.1991 или 120491. До {own_address_age} лет адрес следует за родителями.",
        "Күні, айы, жылы: 12.04.1991 немесе 120491. {own_address_age} жасқа дейін мекенжай ата-анасымен бірге.",
        "Day, month, year: 12.04.1991 or 120491. Under {own_address_age} the address follows the parents'.")
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
        "Когда человек приехал на это место. От него считается срок регистрации, дней: {reg_days}.",
        "Адам осы жерге келген күн. Тіркелуге берілетін {reg_days} күн осыдан саналады.",
        "When the person came to this place. The {reg_days} days to register are counted from it.")
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
        "Иностранцу: день въезда по штампу или талону. От него считается срок регистрации, дней: {foreigner_days}.",
        "Шетелдікке: мөртабан бойынша кірген күн. Тіркелуге берілетін {foreigner_days} күн осыдан саналады.",
        "Of a foreigner: the day of entry by the stamp. The {foreigner_days} days to register are counted from it."
      )
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
        "Кто сдал пачку: акимат округа, центр обслуживания, учреждение.",
        "Буманы кім тапсырды: округ әкімдігі, қызмет көрсету орталығы, мекеме.",
        "Who handed the pile in: an akimat, a service centre, an institution.")
    case .slipNumber:
      Phrase(
        "Номер, который стоит на самой описи; можно не вводить.",
        "Тізімдеменің өзінде тұрған нөмір; енгізбеуге болады.",
        "The number on the slip itself; may stay empty."
      )
    case .receivedOn:
      Phrase("День, когда пачку сдали.", "Бума тапсырылған күн.", "The day the pile was handed in.")
    case .papers:
      Phrase(
        "Сколько листов в пачке по описи: введённые, отложенные и возвращённые должны сойтись с этим числом.",
        "Тізімдеме бойынша бумада қанша парақ: енгізілген, кейінге қойылған және қайтарылған парақтар осы санмен сәйкес болуы керек.",
        "How many papers the slip says there are: those entered, set aside and refused must add up to it.")
    default: nil
    }
  }
}
