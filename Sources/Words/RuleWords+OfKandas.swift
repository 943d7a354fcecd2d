import Domain

extension RuleWords {
  /// Kandas: application, status, adaptation (R40…R56). Nil for any other rule.
  static func ofKandas(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase? {
    switch (rule, variant) {
    case (.r40, .otherNationality):
      Phrase(
        "{0}: национальность «{1}», а статус кандаса даётся казахам; сверьте с документом",
        "{0}: ұлты «{1}», ал қандас мәртебесі қазақтарға беріледі; құжатпен салыстырыңыз",
        "{0} is “{1}” by nationality, the status is for Kazakhs; compare with the paper")
    case (.r40, .citizen):
      Phrase(
        "{0}: гражданин Казахстана сейчас или раньше, статус не присваивается; сверьте с документом",
        "{0}: Қазақстан азаматы не бұрын болған, мәртебе берілмейді; құжатпен салыстырыңыз",
        "{0} is or was a citizen of Kazakhstan, no status is granted; compare with the paper")
    case (.r40, .notWanted):
      Phrase(
        "Этот член семьи статуса не просит; если просит, отметьте это в его записи",
        "Отбасының бұл мүшесі мәртебе сұрамайды; сұраса, жазбасында белгілеңіз",
        "This member does not apply for the status; if so, mark it in the member's record")
    case (.r40, _):
      Phrase(
        "{0}: национальность не указана, впишите её по документу",
        "{0}: ұлты көрсетілмеген, құжат бойынша жазыңыз",
        "{0}: the nationality is not given, write it by the paper")
    case (.r41, .noQuota):
      Phrase(
        "Региональной квоты у нашей области нет; выберите другое основание",
        "Біздің облыста өңірлік квота жоқ; басқа негізді таңдаңыз",
        "Our oblast has no regional quota; choose another ground")
    case (.r41, _):
      Phrase(
        "Основание переселения не выбрано, выберите его", "Қоныстану негізі таңдалмаған, таңдаңыз",
        "The ground of settling is not chosen, choose it")
    case (.r42, .unknownSettlement):
      Phrase(
        "О пункте нет сведений: впишите его тип, потенциал и нужду в поддержке (п. 10)",
        "Елді мекен туралы мәлімет жоқ: түрін, әлеуетін, қолдау қажетін жазыңыз (10-т.)",
        "Nothing is known of the settlement: enter its type, potential and need (point 10)")
    case (.r42, .relative):
      Phrase(
        "К кому едет семья? Впишите родственников и родство",
        "Отбасы кімге барады? Туыстары мен туыстығын жазыңыз",
        "Whom does the family join? Write the relatives and the kinship")
    case (.r42, .employer):
      Phrase(
        "Нет работодателя или его БИН: впишите, кто приглашает",
        "Жұмыс беруші не оның БСН-і жоқ: кім шақырғанын жазыңыз",
        "The employer or its BIN is missing: write who invites")
    case (.r42, .wrongBIN):
      Phrase(
        "БИН {0} не проходит проверку, сверьте цифры с приглашением",
        "БСН {0} тексеруден өтпеді, цифрларын шақырумен салыстырыңыз",
        "The BIN {0} fails its check, compare the digits with the invitation")
    case (.r42, _):
      Phrase(
        "Пункт не подходит под основание: нужны потенциал не ниже среднего и нужда в поддержке",
        "Елді мекен негізге сай емес: әлеуеті кемінде орта және қолдау қажет болуы керек",
        "The settlement does not fit: it needs potential of medium or more and a need of support")
    case (.r43, _):
      Phrase(
        "Не хватает бумаг: {0}; отметьте их, когда принесут, или откажите в приёме",
        "Жетпейтін құжат: {0}; әкелгенде белгілеңіз не қабылдаудан бас тартыңыз",
        "Papers missing: {0}; mark them when they come, or refuse acceptance")
    case (.r44, _):
      Phrase(
        "Проверить бумаги надо было до {0}; укажите причину опоздания",
        "Тексеру мерзімі {0} еді; кешігу себебін көрсетіңіз",
        "The papers were to be checked by {0}; say why it is late")
    case (.r45, _):
      Phrase(
        "Рекомендация и решение нужны были до {0}; укажите причину опоздания",
        "Ұсыным мен шешім мерзімі {0} еді; кешігу себебін көрсетіңіз",
        "Advice and decision were due by {0}; say why they are late")
    case (.r46, _):
      Phrase(
        "Заслушать надо было до {0}; укажите причину опоздания",
        "Тыңдау мерзімі {0} еді; кешігу себебін көрсетіңіз",
        "The hearing was due by {0}; say why it is late")
    case (.r47, _):
      Phrase(
        "Статус даётся до {0}; исправьте последний день",
        "Мәртебе {0} күніне дейін беріледі; соңғы күнін түзетіңіз",
        "The status lasts until {0}; mend the last day")
    case (.r48, .tooLongTerm):
      Phrase(
        "Продлить можно не дальше {0}; исправьте последний день",
        "{0} күнінен әрі ұзартуға болмайды; соңғы күнін түзетіңіз",
        "It may be extended until {0} at most; mend the last day")
    case (.r48, _):
      Phrase(
        "Статус уже продлён, больше {0} раза нельзя; откажите в продлении",
        "Мәртебе ұзартылған, {0} реттен артық болмайды; ұзартудан бас тартыңыз",
        "The status has been extended, {0} at most; refuse the extension")
    case (.r49, .afterEnd):
      Phrase(
        "Статус кончился {0}, просить о продлении надо раньше; укажите причину",
        "Мәртебе {0} күні аяқталды, ұзартуды ертерек сұрау керек; себебін көрсетіңіз",
        "The status ended on {0}, an extension is asked for before; give a reason")
    case (.r49, _):
      Phrase(
        "Решить о продлении надо было до {0}; укажите причину опоздания",
        "Ұзартуды шешу мерзімі {0} еді; кешігу себебін көрсетіңіз",
        "The extension was to be decided by {0}; say why it is late")
    case (.r50, _):
      Phrase(
        "Статус кончается {0}: нужны продление, гражданство или прекращение",
        "Мәртебе {0} күні аяқталады: ұзарту, азаматтық не тоқтату керек",
        "The status ends on {0}: it takes an extension, citizenship or an end")
    case (.r51, _):
      Phrase(
        "Статус истёк {0}: пособия могут приостановить до нового документа",
        "Мәртебе {0} күні бітті: жәрдемақы жаңа құжатқа дейін тоқтатылуы мүмкін",
        "The status expired on {0}: benefits may be suspended until there is a new paper")
    case (.r52, _):
      Phrase(
        "{0}: гражданин Казахстана, а статус открыт; прекратите его днём гражданства",
        "{0}: Қазақстан азаматы, мәртебесі ашық; азаматтық алған күнімен тоқтатыңыз",
        "{0} is a citizen of Kazakhstan, the status is open; end it on the day of citizenship")
    case (.r53, _):
      Phrase(
        "{0}: {1} раньше, чем предыдущий шаг {2}; проверьте даты",
        "{0}: {1} күні алдыңғы қадамнан ({2}) ерте; күндерді тексеріңіз",
        "{0}: {1} is before the step that precedes it, {2}; check the days")
    case (.r55, .full):
      Phrase(
        "{0}: мест {1}, а людей {2}; впишите выехавших или другой центр",
        "{0}: орын {1}, адам {2}; кеткендерді не басқа орталықты жазыңыз",
        "{0}: {1} places, {2} people; enter who left, or another centre")
    case (.r55, .already):
      Phrase(
        "Уже живёт в центре с {0}: сначала впишите, когда выехал",
        "{0} күнінен орталықта тұрады: алдымен кеткен күнін жазыңыз",
        "Lives in a centre already, since {0}: enter first when he or she left")
    case (.r55, _):
      Phrase(
        "В центре можно было жить до {0}: впишите выезд или причину",
        "Орталықтағы мерзім {0} күні бітті: кеткенін не себебін жазыңыз",
        "The stay was to end by {0}: enter the leaving, or the reason")
    case (.r56, _):
      Phrase(
        "Чем подтверждено прекращение? Впишите номер бумаги; нет её — объясните при сохранении",
        "Тоқтату немен расталған? Құжат нөмірін жазыңыз; жоқ болса, сақтағанда түсіндіріңіз",
        "What proves the end? Write the paper's number; if there is none, explain when saving")
    case (.r54, .noHead):
      Phrase(
        "В заявлении {0} не отмечен глава семьи: поставьте ему APPLICANT = 1",
        "{0} өтінішінде отбасы басшысы белгіленбеген: оған APPLICANT = 1 қойыңыз",
        "Application {0} has no head: give the head APPLICANT = 1")
    case (.r54, .noHeadOfFamily):
      Phrase(
        "В семье «{0}» никто не отмечен главой: поставьте одному head = yes",
        "«{0}» отбасында басшы белгіленбеген: біреуіне head = yes қойыңыз",
        "Nobody of family “{0}” is its head: give one of them head = yes")
    case (.r54, .severalHeads):
      Phrase(
        "В семье «{0}» глав отмечено {1}; оставьте одного",
        "«{0}» отбасында {1} басшы белгіленген; біреуін қалдырыңыз",
        "Family “{0}” has {1} heads; leave one")
    case (.r54, .headRefused):
      Phrase(
        "Строка главы в заявлении {0} не принята: исправьте её, и семья будет принята",
        "{0} өтінішінде басшының жолы қабылданбады: түзетсеңіз, отбасы қабылданады",
        "The head's row of application {0} was refused: mend it, and the family is taken")
    case (.r54, .headGuessed):
      Phrase(
        "Глава не отмечен, принят {0}; проверьте", "Басшысы белгіленбеген, {0} алынды; тексеріңіз",
        "No head is marked, {0} was taken; check it")
    case (.r54, .severalMarked):
      Phrase(
        "APPLICANT = 1 стоит в строках {1} чел., главой принят {0}; проверьте",
        "APPLICANT = 1 {1} адамның жолында тұр, басшы деп {0} алынды; тексеріңіз",
        "APPLICANT = 1 stands in the rows of {1} people, {0} was taken as the head; check it")
    case (.r54, .inOpenCase):
      Phrase(
        "{0} уже в другом открытом деле; закройте его сначала",
        "{0} басқа ашық істе бар; алдымен соны жабыңыз",
        "{0} is in another open case; end that one first")
    case (.r54, .headByMenu):
      Phrase(
        "Главу меняют в деле: Enter на новом главе, «Сделать главой семьи»",
        "Басшы істе ауыстырылады: жаңа басшыда Enter, «Отбасы басшысы ету»",
        "The head is changed in the case: Enter on the new head, “Make the head of the family”")
    case (.r54, .headByCard):
      Phrase(
        "Глава семьи: {0}. Главу меняют на карточке нового: F7, «Сделать главой семьи»",
        "Отбасы басшысы: {0}. Басшы жаңасының карточкасында ауысады: F7, «Отбасы басшысы ету»",
        "The head of the family is {0}; on the card of the new one press F7, “Make the head of the family”")
    case (.r54, .headLeaves):
      Phrase(
        "Семья осталась бы без главы: сначала на карточке другого F7, «Сделать главой семьи»",
        "Отбасы басшысыз қалады: алдымен басқасының карточкасында F7, «Отбасы басшысы ету»",
        "The family would have no head: on the card of another press F7 first, “Make the head of the family”")
    case (.r54, .headless):
      Phrase(
        "В семье нет главы: на карточке того, кто им станет, F7, «Сделать главой семьи»",
        "Отбасының басшысы жоқ: басшы болатын адамның карточкасында F7, «Отбасы басшысы ету»",
        "The family has no head: on the card of who is to be it press F7, “Make the head of the family”")
    case (.r54, .closedCase):
      Phrase(
        "{0}: дело закончено, вступить в него нельзя; примите заявление снова или новое",
        "{0}: іс аяқталған, оған қосылуға болмайды; өтінішті қайта не жаңадан қабылдаңыз",
        "{0}: the case is over, nobody joins it; file it anew or receive a new application")
    case (.r54, _):
      Phrase(
        "У семьи уже есть глава: {0}; укажите здесь другое родство",
        "Отбасының басшысы бар: {0}; мұнда басқа туыстықты көрсетіңіз",
        "The family has a head already: {0}; tell another relation here")
    default: nil
    }
  }
}
