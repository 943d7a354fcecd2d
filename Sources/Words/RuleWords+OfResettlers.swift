import Domain

extension RuleWords {
  /// Resettlement inside the oblast and by quota (R10…R32). Nil for any other rule.
  static func ofResettlers(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase? {
    switch (rule, variant) {
    case (.r10, _):
      Phrase(
        "{0} и {1} в разных областях: выберите место внутри области или направление «по квоте»",
        "{0} және {1} екі бөлек облыста: облыс ішінен жер не «квотамен» бағытын таңдаңыз",
        "{0} and {1} are in different oblasts: choose a place inside, or the direction by quota")
    case (.r11, .noOrigin):
      Phrase(
        "Откуда переезжает семья? Впишите населённый пункт", "Отбасы қайдан көшеді? Елді мекенді жазыңыз",
        "Where does the family move from? Write the settlement")
    case (.r11, .unknownSettlement):
      Phrase(
        "{0}: тип и потенциал не записаны; впишите их в сведения о населённом пункте",
        "{0}: түрі мен әлеуеті жазылмаған; елді мекен туралы мәліметке енгізіңіз",
        "{0}: type and potential are not recorded; enter them for the settlement")
    case (.r11, _):
      Phrase(
        "{0}: переселяют из села с низким потенциалом, а это не такое; проверьте пункт или откажите",
        "{0}: әлеуеті төмен ауылдан көшіріледі, бұл ондай емес; тексеріңіз не бас тартыңыз",
        "{0}: people are moved from villages of low potential, this is none; check it or refuse")
    case (.r12, .noDestination):
      Phrase(
        "Куда переезжает семья? Впишите населённый пункт", "Отбасы қайда көшеді? Елді мекенді жазыңыз",
        "Where does the family move to? Write the settlement")
    case (.r12, .unknownSettlement):
      Phrase(
        "{0}: тип не записан; впишите его в сведения о населённом пункте",
        "{0}: түрі жазылмаған; елді мекен туралы мәліметке енгізіңіз",
        "{0}: its type is not recorded; enter it for the settlement")
    case (.r12, .point):
      Phrase(
        "{0} — не село и не город, сюда не переселяют; выберите другой пункт",
        "{0} — ауыл да, қала да емес, мұнда көшірілмейді; басқасын таңдаңыз",
        "{0} is neither a village nor a town, nobody is moved there; choose another")
    case (.r12, .notHigh):
      Phrase(
        "{0}: потенциал не высокий, а по Социальному кодексу нужен такой; укажите причину",
        "{0}: әлеуеті жоғары емес, Әлеуметтік кодекс бойынша жоғары болуы керек; себебін көрсетіңіз",
        "{0}: its potential is not high, as the Social Code asks; give a reason")
    case (.r12, _):
      Phrase(
        "{0}: внутри области переселяют в города; выберите город или откажите",
        "{0}: облыс ішінде қалаларға көшіріледі; қала таңдаңыз не бас тартыңыз",
        "{0}: inside the oblast people are moved to cities; choose a city or refuse")
    case (.r13, .noWork):
      Phrase(
        "Нет ни постоянной работы, ни своего дела; отметьте одно из них или откажите",
        "Тұрақты жұмысы да, өз кәсібі де жоқ; бірін белгілеңіз не бас тартыңыз",
        "There is neither a permanent job nor a business; mark one of them or refuse")
    case (.r13, _):
      Phrase(
        "Жильё из госфонда не отмечено; отметьте, если его дадут, или откажите",
        "Мемлекеттік қордан үй берілетіні белгіленбеген; берілсе белгілеңіз, әйтпесе бас тартыңыз",
        "No dwelling of the state fund is marked; mark it if one is given, or refuse")
    case (.r14, _):
      Phrase(
        "{0}: в действующем перечне такого пункта нет; выберите другой или укажите причину",
        "{0}: қолданыстағы тізбеде мұндай елді мекен жоқ; басқасын таңдаңыз не себебін көрсетіңіз",
        "{0} is not in the list in force; choose another or give a reason")
    case (.r20, .noTarget):
      Phrase(
        "В какую область переезжает семья? Выберите область приёма",
        "Отбасы қай облысқа көшеді? Қабылдаушы облысты таңдаңыз",
        "Which oblast does the family go to? Choose the receiving one")
    case (.r20, .noRows):
      Phrase(
        "О квоте на {0} год ничего не внесено; внесите её по приказу или укажите причину",
        "{0} жылғы квота енгізілмеген; бұйрық бойынша енгізіңіз не себебін көрсетіңіз",
        "No quota of {0} is entered; enter it by the order or give a reason")
    case (.r20, .incomplete):
      Phrase(
        "{0}: квота на {1} год внесена не по всем областям; сверьте с приказом и внесите строку",
        "{0}: {1} жылғы квота барлық облысқа енгізілмеген; бұйрықпен салыстырып, жолын енгізіңіз",
        "{0}: the quota of {1} is not entered for all oblasts; enter its row of the order")
    case (.r20, .otherOblast):
      Phrase(
        "Переехали: {0}, квота: {1}; исправьте область или укажите причину",
        "Көшкен жері: {0}, квотасы: {1}; облысты түзетіңіз не себебін көрсетіңіз",
        "Moved to {0}, by the quota of {1}; correct the oblast or give a reason")
    case (.r20, _):
      Phrase(
        "{0} в квоту {1} года не входит; выберите другую, внесите строку из приказа или откажите",
        "{0} {1} жылғы квотада жоқ; басқасын таңдаңыз, бұйрық жолын енгізіңіз не бас тартыңыз",
        "{0} is not in the quota of {1}; choose another, enter its row of the order or refuse")
    case (.r21, .left):
      Phrase(
        "По письму от {1} оставалось мест: {0}, а с тех пор от нас, с этой семьёй, {2} чел.; уточните у области",
        "{1} күнгі хатта {0} орын қалған, ал содан бері бізден осы отбасымен {2} адам; облыстан нақтылаңыз",
        "By the letter of {1} places left were {0}, since then ours with this family are {2}; ask the oblast")
    case (.r21, .moreThanQuota):
      Phrase(
        "Осталось {0} мест, а вся квота {1}; сверьте с письмом или укажите причину",
        "{0} орын қалған, ал бүкіл квота {1}; хатпен салыстырыңыз не себебін көрсетіңіз",
        "{0} places are left, but the whole quota is {1}; compare the letter or give a reason")
    case (.r21, _):
      Phrase(
        "Квота той области на всю страну: {0} чел.; от нас, с этой семьёй: {1}",
        "Ол облыстың бүкіл елге квотасы: {0} адам; бізден осы отбасымен: {1}",
        "That oblast's quota for the whole country: {0}; ours with this family: {1}")
    case (.r22, .noCitizenship):
      Phrase(
        "{0}: гражданство не указано, впишите его по документу",
        "{0}: азаматтығы көрсетілмеген, құжат бойынша жазыңыз",
        "{0}: the citizenship is not given, write it by the paper")
    case (.r22, .foreigner):
      Phrase(
        "{0}: нет гражданства Казахстана, в квоту переселенцев не включают; сверьте с документом",
        "{0}: Қазақстан азаматы емес, қоныс аударушылар квотасына енгізілмейді; құжатпен салыстырыңыз",
        "{0} is no citizen of Kazakhstan, whom the quota of resettlers takes alone; compare with the paper")
    case (.r22, _):
      Phrase(
        "Глава семьи не отмечен как ищущий работу; отметьте, если состоит на учёте, или откажите",
        "Отбасы басшысы жұмыс іздеуші деп белгіленбеген; есепте тұрса белгілеңіз не бас тартыңыз",
        "The head is not marked as a job-seeker; mark it if registered as one, or refuse")
    case (.r23, .noDay):
      Phrase(
        "С какого дня семья постоянно зарегистрирована на прежнем месте? Впишите день",
        "Отбасы бұрынғы жерінде қай күннен тұрақты тіркелген? Күнін жазыңыз",
        "Since when is the family permanently registered at the former place? Write the day")
    case (.r23, _):
      Phrase(
        "Постоянная регистрация с {0}, а ко дню подачи нужно не меньше {1} мес.; укажите причину",
        "{0} күнінен тұрақты тіркелген, ал өтініш берілген күнге кемінде {1} ай керек; себебін көрсетіңіз",
        "Permanently registered since {0}, but filing takes {1} months or more; give a reason")
    case (.r24, _):
      Phrase(
        "Развод {0}, {1} мес. ещё не прошло: нужно свидетельство о разводе; отметьте, если приложено",
        "{0} күні ажырасқан, {1} ай әлі өткен жоқ: ажырасу куәлігі керек; қоса берілсе белгілеңіз",
        "Divorced on {0}, less than {1} months ago: it takes the certificate of divorce; mark it if enclosed")
    case (.r25, .noDay):
      Phrase(
        "Когда выпускник окончил учёбу? Впишите день", "Түлек оқуын қашан бітірді? Күнін жазыңыз",
        "When did the graduate's studies end? Write the day")
    case (.r25, _):
      Phrase(
        "Учёба окончена {0}, подать надо было в течение {1} мес.; укажите причину опоздания",
        "Оқу {0} күні біткен, өтініш {1} ай ішінде берілуі керек еді; кешігу себебін көрсетіңіз",
        "The studies ended on {0}, filing was due within {1} months; say why it is late")
    case (.r26, _):
      Phrase(
        "Передать заявление надо было не позднее {0}; укажите причину опоздания",
        "Өтінішті {0} күнінен кешіктірмей жіберу керек еді; кешігу себебін көрсетіңіз",
        "The application was to be forwarded by {0}; say why it is late")
    case (.r27, _):
      Phrase(
        "Решение о квоте нужно было не позднее {0}; укажите причину опоздания",
        "Квота туралы шешім {0} күнінен кешіктірілмеуі керек еді; кешігу себебін көрсетіңіз",
        "The quota decision was due by {0}; say why it is late")
    case (.r28, .noIndex):
      Phrase(
        "МРП или другие числа на {0} год не внесены, суммы не посчитать; внесите их в правиле R28",
        "{0} жылғы АЕК не басқа сандар енгізілмеген, сомалар есептелмейді; R28 қағидасына енгізіңіз",
        "The MCI or other numbers of {0} are not entered, no sums can be made; enter them in rule R28")
    case (.r28, _):
      Phrase(
        "Субсидия на переезд может составить {0} МРП на человека, в семье {1} чел.; расчёт под словом «Поддержка»",
        "Көшу субсидиясы адам басына {0} АЕК болуы мүмкін, отбасында {1} адам; есебі «Қолдау» бөлімінде",
        "The moving subsidy may be {0} MCI a person, the family has {1}; the sums stand under Support")
    case (.r29, _):
      Phrase(
        "Переезд оплачивает работодатель: субсидия на переезд не положена",
        "Көшуді жұмыс беруші төлейді: көшуге арналған субсидия берілмейді",
        "The employer pays the move: there is no moving subsidy")
    case (.r30, .early):
      Phrase(
        "Срок проживания ещё не вышел, он до {0}; проверьте день",
        "Тұру мерзімі әлі біткен жоқ, ол {0} күніне дейін; күнін тексеріңіз",
        "The minimum stay is not over, it runs until {0}; check the day")
    case (.r30, .afterEnd):
      Phrase(
        "Срок проживания вышел {0}: это не возвращение до срока; закройте дело шагом «Срок вышел»",
        "Тұру мерзімі {0} күні біткен: бұл мерзімінен бұрын қайту емес; істі «Мерзім бітті» қадамымен жабыңыз",
        "The minimum stay ended on {0}: this is no early return; close the case by “Stay over”")
    case (.r30, _):
      Phrase(
        "Срок проживания — до {0}; это только напоминание",
        "Тұру мерзімі — {0} күніне дейін; бұл тек еске салу",
        "The minimum stay runs until {0}; this is only a reminder")
    case (.r31, .orphan):
      Phrase(
        "Сирота от {0} до {1} лет: участвует в первую очередь",
        "{0}–{1} жас аралығындағы жетім: бірінші кезекте қатысады",
        "An orphan from {0} to {1}: takes part first")
    case (.r31, .orphanAge):
      Phrase(
        "Сирота участвует в первую очередь с {0} до {1} лет, а главе семьи {2}; проверьте дату рождения",
        "Жетім {0}–{1} жаста бірінші кезекте қатысады, басшының жасы — {2}; туған күнін тексеріңіз",
        "An orphan comes first from {0} to {1}, the head is {2} years old; check the date of birth")
    case (.r31, .graduate):
      Phrase(
        "Выпускник: участвует в первую очередь", "Түлек: бірінші кезекте қатысады",
        "A graduate: takes part first")
    case (.r31, _):
      Phrase(
        "Высвобожденный работник: участвует в первую очередь",
        "Қысқартылған жұмыскер: бірінші кезекте қатысады", "Made redundant: takes part first")
    case (.r32, .ownRow):
      Phrase(
        "Наша область по квоте не принимает; впишите область приёма",
        "Біздің облыс квотамен қабылдамайды; қабылдаушы облысты жазыңыз",
        "Our oblast receives nobody by quota; write the receiving one")
    case (.r32, _):
      Phrase(
        "Наша область по квоте не принимает; выберите другую или направление «внутри области»",
        "Біздің облыс квотамен қабылдамайды; басқасын не «облыс ішінде» бағытын таңдаңыз",
        "Our oblast receives nobody by quota; choose another, or the direction within the oblast")
    default: nil
    }
  }
}
