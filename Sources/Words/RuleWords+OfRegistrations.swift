import Domain

extension RuleWords {
  /// Registrations and people (R60…), and what all files share (R90…). Nil for any other rule.
  static func ofRegistrations(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase? {
    switch (rule, variant) {
    case (.r60, .afterFormer):
      Phrase(
        "После прежней регистрации прошло {0} дн., а даётся {1}; укажите причину опоздания",
        "Бұрынғы тіркеуден кейін {0} күн өтті, мерзім — {1} күн; кешігу себебін көрсетіңіз",
        "{0} days went by since the former registration, {1} are given; say why it is late")
    case (.r60, _):
      Phrase(
        "После прибытия прошло {0} дн., а даётся {1}; укажите причину опоздания",
        "Келгеннен бері {0} күн өтті, мерзім — {1} күн; кешігу себебін көрсетіңіз",
        "{0} days went by since arrival, {1} are given; say why it is late")
    case (.r61, _):
      Phrase(
        "Срок меньше {0} мес.: регистрация не обязательна", "Мерзім {0} айдан аз: тіркелу міндетті емес",
        "The stay is under {0} mo.: registration is not required")
    case (.r62, .tooLongTerm):
      Phrase(
        "Временная — не дольше {0} мес.; последний день не позже {1}",
        "Уақытша тіркеу {0} айдан аспайды; соңғы күні {1} күнінен кешікпейді",
        "Temporary means {0} months at most; the last day is {1}")
    case (.r62, .noTerm):
      Phrase(
        "У постоянной регистрации срока нет: уберите {0} или смените вид",
        "Тұрақты тіркеуде мерзім болмайды: {0} күнін алып тастаңыз не түрін өзгертіңіз",
        "A permanent registration has no term: take out {0} or change the kind")
    case (.r62, _):
      Phrase(
        "Временная — не короче {0} мес.; проверьте последний день",
        "Уақытша тіркеу {0} айдан кем болмайды; соңғы күнін тексеріңіз",
        "Temporary means {0} mo. at least; check the last day")
    case (.r66, _):
      Phrase(
        "Срок истёк {0}: нужны новая регистрация, снятие с учёта или выбытие",
        "Мерзімі {0} күні өтті: жаңа тіркеу, есептен шығару немесе кету керек",
        "It expired on {0}: enter a new registration, its end or a departure")
    case (.r69, .running):
      Phrase(
        "Подряд {0} дн., а без разрешения можно {1}; нужно разрешение на временное проживание",
        "Қатарынан {0} күн, рұқсатсыз {1} күнге болады; уақытша тұруға рұқсат керек",
        "{0} days running, without a permit {1} are allowed; a temporary-residence permit is needed")
    case (.r69, .permit):
      Phrase(
        "Разрешение кончается {0}, раньше регистрации; проверьте оба срока",
        "Рұқсат {0} күні, тіркеуден бұрын аяқталады; екі мерзімді де тексеріңіз",
        "The permit ends on {0}, before the registration; check both days")
    case (.r69, .moved):
      Phrase(
        "На сообщение о новом адресе даётся {0} раб. дн., до {1}; укажите причину опоздания",
        "Жаңа мекенжайды хабарлауға {0} жұмыс күні беріледі, {1} күніне дейін; кешігу себебін көрсетіңіз",
        "A new address is reported in {0} working days, by {1}; say why it is late")
    case (.r69, _):
      Phrase(
        "После въезда прошло {0} дн., а даётся {1}; укажите причину опоздания",
        "Шекарадан өткеннен бері {0} күн өтті, мерзім — {1} күн; кешігу себебін көрсетіңіз",
        "{0} days went by since the border, {1} are given; say why it is late")
    case (.r63, .coOwners):
      Phrase(
        "Сособственников {0}: нужно согласие каждого",
        "Ортақ меншік иелері — {0}: әрқайсысының келісімі керек",
        "Co-owners: {0}; each of them must consent")
    case (.r63, .noConsentDay):
      Phrase(
        "Нет даты согласия, впишите её", "Келісім күні жоқ, жазыңыз", "The consent has no day, write it")
    case (.r63, .institution):
      Phrase(
        "Кто просит зарегистрировать? Впишите учреждение в «Принимающий»",
        "Тіркеуді кім сұрайды? Мекемені «Қабылдаушы» өрісіне жазыңыз",
        "Who asks for the registration? Write the institution under Host")
    case (.r63, _):
      Phrase(
        "Нет согласия собственника или нанимателя: укажите, как оно дано",
        "Меншік иесінің немесе жалдаушының келісімі жоқ: қалай берілгенін көрсетіңіз",
        "The owner's or tenant's consent is missing: say how it was given")
    case (.r67, .parents):
      Phrase(
        "Младше {0} лет: заявление подают родители или опекуны",
        "{0} жасқа толмаған: өтінішті ата-анасы немесе қорғаншысы береді",
        "Under {0}: the parents or guardians file")
    case (.r67, .apart):
      Phrase(
        "Младше {0} лет, а записан не там, где родители: проверьте адрес или опеку",
        "{0} жасқа толмаған, бірақ ата-анасынан бөлек тіркелген: мекенжайын не қамқорлығын тексеріңіз",
        "Under {0}, but registered apart from the parents: check the address or who is the guardian")
    case (.r67, _):
      Phrase(
        "Младше {0} лет: адрес тот же, что у родителей или опекунов",
        "{0} жасқа толмаған: мекенжайы ата-анасының немесе қорғаншысының мекенжайы",
        "Under {0}: the address is the parents' or guardians'")
    case (.r68, .overMonth):
      Phrase(
        "Возможен штраф {0} МРП ({1} тг), КоАП 492; решение принимают органы внутренних дел",
        "{0} АЕК ({1} тг) айыппұл болуы мүмкін, ӘҚБтК 492; шешімді ішкі істер органдары қабылдайды",
        "A fine of {0} MCI ({1} tenge) is possible, KoAP 492; the internal affairs bodies decide")
    case (.r68, .foreigner):
      Phrase(
        "Иностранцу возможен штраф {0} МРП ({1} тг), КоАП 492; решение принимают органы внутренних дел",
        "Шетелдікке {0} АЕК ({1} тг) айыппұл болуы мүмкін, ӘҚБтК 492; шешімді ішкі істер органдары қабылдайды",
        "A foreigner may be fined {0} MCI ({1} tenge), KoAP 492; the internal affairs bodies decide")
    case (.r68, _):
      Phrase(
        "Возможно предупреждение, КоАП 492; решение принимают органы внутренних дел",
        "Ескерту жасалуы мүмкін, ӘҚБтК 492; шешімді ішкі істер органдары қабылдайды",
        "A warning is possible, KoAP 492; the internal affairs bodies decide")
    case (.r64, .olderThanOpen):
      Phrase(
        "Есть более новая постоянная, с {0} ({1}): эта сохранится закрытой тем днём",
        "{0} күнгі жаңарақ тұрақты тіркеу бар ({1}): бұл жазба сол күнмен жабық сақталады",
        "A newer permanent one began on {0} ({1}): this one is kept as closed on that day")
    case (.r64, _):
      Phrase(
        "Прежняя постоянная, с {0} ({1}), закроется днём этой регистрации",
        "{0} күнгі бұрынғы тұрақты тіркеу ({1}) осы тіркеу күнімен жабылады",
        "The former permanent one, of {0} ({1}), closes on the day of this registration")
    case (.r65, .follows):
      Phrase(
        "Прежняя временная, с {0} ({1}), закроется: новая её продолжает",
        "{0} күнгі бұрынғы уақытша тіркеу ({1}) жабылады: жаңасы оны жалғастырады",
        "The former temporary one, of {0} ({1}), closes: the new one goes on from it")
    case (.r65, _):
      Phrase(
        "Уже есть временная, с {0} ({1}): закройте её или укажите причину",
        "{0} күнгі уақытша тіркеу бар ({1}): оны жабыңыз немесе себебін көрсетіңіз",
        "A temporary one is open since {0} ({1}): close it or give a reason")
    case (.r70, .order):
      Phrase(
        "Последний день {1} раньше регистрации {0}, проверьте даты",
        "Соңғы күн {1} тіркелген күннен {0} ерте, күндерді тексеріңіз",
        "The last day {1} is before the registration {0}, check the days")
    case (.r70, .moveWithoutPlace):
      Phrase(
        "Кто переехал, выбывает (F5 в списке, «Куда»): снятие без переезда в отчётах не выбытие",
        "Көшкен адам кетеді (тізімде F5, «Қайда»): көшусіз шығару есептерде кету емес",
        "Who moves departs (F5 in the list, with where to): a deregistration is no departure in reports")
    case (.r70, .notOpen):
      Phrase(
        "Открытой регистрации здесь нет: проверьте место и вид, иначе выбытие останется одно",
        "Мұнда ашық тіркеу жоқ: жері мен түрін тексеріңіз, әйтпесе кету жеке жазылады",
        "There is no open registration here: check place and kind, else the departure stands alone")
    case (.r70, _):
      Phrase(
        "Нет причины снятия с регистрации, выберите её из списка",
        "Тіркеуден шығару себебі жоқ, тізімнен таңдаңыз",
        "The reason of the deregistration is missing, choose it from the list")
    case (.r71, _): Phrase("Основание: {0}", "Негізі: {0}", "Basis: {0}")
    case (.r91, _):
      Phrase(
        "Праздники {0} года не внесены, срок может сдвинуться; заполните таблицу",
        "{0} жылғы мерекелер енгізілмеген, мерзім жылжуы мүмкін; кестені толтырыңыз",
        "The holidays of {0} are not filled in, the term may shift; fill in the table")
    case (.r92, .notTwelveDigits):
      Phrase(
        "В ИИН 12 цифр, а здесь {0}; перепишите с документа",
        "ЖСН 12 цифрдан тұрады, мұнда — {0}; құжаттан қайта жазыңыз",
        "An IIN has 12 digits, here are {0}; copy it from the document again")
    case (.r92, .notDigits):
      Phrase(
        "В ИИН только цифры, а здесь есть «{0}»; перепишите с документа",
        "ЖСН тек цифрлардан тұрады, мұнда «{0}» бар; құжаттан қайта жазыңыз",
        "An IIN has digits alone, here is “{0}”; copy it from the document again")
    case (.r92, .wrongCheckDigit):
      Phrase(
        "ИИН {0} не проходит проверку, сверьте цифры с документом",
        "ЖСН {0} тексеруден өтпеді, цифрларын құжатпен салыстырыңыз",
        "The IIN {0} fails its check, compare the digits with the document")
    case (.r92, .zeroAdded):
      Phrase(
        "В ИИН было 11 цифр, впереди добавлен ноль: {0}; сверьте с документом",
        "ЖСН-де 11 цифр болды, алдына нөл қосылды: {0}; құжатпен салыстырыңыз",
        "The IIN had 11 digits, a nought was put before them: {0}; compare with the document")
    case (.r92, .birth):
      Phrase(
        "По ИИН дата рождения {0}, а записано {1}; сверьте с документом",
        "ЖСН бойынша туған күні {0}, ал жазылғаны {1}; құжатпен салыстырыңыз",
        "The IIN says born {0}, the record {1}; compare with the document")
    case (.r92, .sex):
      Phrase(
        "Пол в ИИН другой, сверьте с документом", "ЖСН-де жынысы басқаша, құжатпен салыстырыңыз",
        "The IIN says the other sex, compare with the document")
    case (.r92, .unreadable):
      Phrase(
        "ИИН {0} виден не весь: сохранится как примечание, уточните его позже",
        "ЖСН {0} толық көрінбейді: ескертпе болып сақталады, кейін нақтылаңыз",
        "The IIN {0} is not all readable: kept as a note, complete it later")
    case (.r92, _):
      Phrase(
        "ИИН неверен, сверьте с документом", "ЖСН қате, құжатпен салыстырыңыз",
        "The IIN is wrong, compare with the document")
    case (.r93, _):
      Phrase(
        "{0} вне нашей территории ({1}); проверьте, куда прибыл человек",
        "{0} біздің аумақтан тыс ({1}); адамның қайда келгенін тексеріңіз",
        "{0} is outside our territory ({1}); check where the person arrived")
    case (.r94, _):
      Phrase(
        "Закрыта {0} по правилам того дня: {1}; на регистрацию {2} дн.",
        "{0} күні сол күннің ережесімен жабылған: {1}; тіркелуге {2} күн",
        "Closed on {0} by the rules of that day: {1}; {2} days to register")
    case (.r95, .severalPeople):
      Phrase(
        "С такими именами и датой рождения записано {0} чел.; укажите ИИН",
        "Аты-жөні мен туған күні осындай {0} адам бар; ЖСН көрсетіңіз",
        "{0} people have these names and this birth date; give the IIN")
    case (.r95, .otherName):
      Phrase(
        "В реестре {0}, а в бумаге иначе; укажите, чем это подтверждено",
        "Тізілімде {0}, ал құжатта басқаша; немен расталғанын көрсетіңіз",
        "The register has {0}, the paper says otherwise; say what proves it")
    case (.r95, _):
      Phrase(
        "Этот ИИН уже у другого человека: {0}; сверьте с документом",
        "Бұл ЖСН басқа адамға жазылған: {0}; құжатпен салыстырыңыз",
        "This IIN belongs to somebody else: {0}; compare with the document")
    default: nil
    }
  }
}
