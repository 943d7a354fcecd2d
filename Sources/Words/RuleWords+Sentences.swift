import Domain

extension RuleWords {
  /// The sentence of one of a rule's variants; of a variant that is not the rule's, its plain sentence.
  ///
  /// Of the rules of form `{0}` is the field and the finding's values begin at `{1}`.
  static func phrase(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase {
    switch (rule, variant) {
    case (.f01, .assumed):
      Phrase(
        "{0}: не указано, взято {1}; проверьте", "{0}: көрсетілмеген, {1} алынды; тексеріңіз",
        "{0}: not told, {1} was taken; check it")
    case (.f01, .untold):
      Phrase(
        "{0}: не указано, принято без этого", "{0}: көрсетілмеген, онсыз қабылданды",
        "{0}: not told, taken without it")
    case (.f01, _):
      Phrase(
        "{0}: без этого не сохранить, заполните", "{0}: онсыз сақталмайды, толтырыңыз",
        "{0}: this is required, fill it in")
    case (.f02, .tooLong):
      Phrase(
        "{0}: длиннее {1} знаков, сократите", "{0}: {1} белгіден ұзын, қысқартыңыз",
        "{0}: longer than {1} characters, shorten it")
    case (.f02, .openQuote):
      Phrase(
        "Кавычка открыта и до конца файла не закрыта: поставьте вторую или уберите её",
        "Тырнақша ашылып, файл соңына дейін жабылмаған: екіншісін қойыңыз немесе алып тастаңыз",
        "A quote is opened and not closed before the end of the file: add the second or take it away")
    case (.f02, .fullName):
      Phrase(
        "«{1}»: не видно, где фамилия, где имя; напишите их двумя или тремя словами",
        "«{1}»: тегі мен аты ажыратылмайды; екі не үш сөзбен жазыңыз",
        "“{1}”: which is the surname and which the given name; write two or three words")
    case (.f02, .signCount):
      Phrase(
        "{0}: {1} знаков из {2}, прочитайте строки снова", "{0}: {2} белгінің {1}-і, жолдарды қайта оқыңыз",
        "{0}: {1} signs of {2}, scan the lines again")
    case (.f02, .signCountAt):
      Phrase(
        "{0}: {1} знаков из {2}; пропущено или лишнее в строке {3}, знаки {4}",
        "{0}: {2} белгінің {1}-і; {3}-жолда, {4} белгілерде кем не артық",
        "{0}: {1} signs of {2}; too few or too many in line {3}, signs {4}")
    case (.f02, .passportSign):
      Phrase(
        "{0}: строка {1}, знаки {2} не сходятся с контрольной цифрой; сверьте с документом",
        "{0}: {1}-жол, {2} белгілері бақылау цифрына сай емес; құжатпен салыстырыңыз",
        "{0}: line {1}, signs {2} do not fit their check digit; compare with the document")
    case (.f02, .passportSuggestion):
      Phrase(
        "{0}: строка {1}, знак {2}: похоже, там «{3}»; сверьте с документом",
        "{0}: {1}-жол, {2}-белгі: онда «{3}» сияқты; құжатпен салыстырыңыз",
        "{0}: line {1}, sign {2}: it is probably “{3}”; compare with the document")
    case (.f02, .taken):
      Phrase(
        "{0}: «{1}» в этом списке уже есть, назовите иначе", "{0}: «{1}» бұл тізімде бар, басқаша атаңыз",
        "{0}: “{1}” is in this list already, name it otherwise")
    case (.f02, .visa):
      Phrase(
        "{0}: это виза, а не удостоверение личности; прочитайте паспорт",
        "{0}: бұл виза, жеке құжат емес; паспортты оқыңыз",
        "{0}: this is a visa and no identity document; scan the passport")
    case (.f02, .notPassport):
      Phrase(
        "{0}: это не строки документа; прочитайте их снова или впишите поля руками",
        "{0}: бұл құжат жолдары емес; қайта оқыңыз не өрістерді қолмен толтырыңыз",
        "{0}: these are no lines of a document; scan them again or fill in the fields by hand")
    case (.f02, .otherRow):
      Phrase(
        "{0}: «{1}», а в другой строке семьи «{2}»; напишите одинаково",
        "{0}: «{1}», ал отбасының басқа жолында «{2}»; бірдей жазыңыз",
        "{0}: “{1}”, but “{2}” in another row of the family; write the same")
    case (.f02, .otherwise):
      Phrase(
        "{0}: «{2}», а в деле уже «{1}»; исправьте файл или дело",
        "{0}: «{2}», ал істе «{1}»; файлды не істі түзетіңіз",
        "{0}: “{2}”, but the case has “{1}”; mend the file or the case")
    case (.f02, _):
      Phrase(
        "{0}: «{1}» прочитать не удалось, впишите иначе", "{0}: «{1}» оқылмады, басқаша жазыңыз",
        "{0}: “{1}” cannot be read, write it another way")
    case (.f03, .ambiguous):
      Phrase(
        "{0}: «{1}» — мест несколько, уточните: {2}", "{0}: «{1}» — бірнеше жер бар, нақтылаңыз: {2}",
        "{0}: “{1}” means several places, say which: {2}")
    case (.f03, .gone):
      Phrase(
        "{0}: {1} с {2} нет в классификаторе, проверьте преемника",
        "{0}: {1} — {2} күнінен бері жіктеуіште жоқ, орнына келгенін тексеріңіз",
        "{0}: {1} is gone from the classifier since {2}, look for its successor")
    case (.f03, .point):
      Phrase(
        "{0}: {1} — не населённый пункт, выберите другой", "{0}: {1} — елді мекен емес, басқасын таңдаңыз",
        "{0}: {1} is not a settlement, choose another")
    case (.f03, _):
      Phrase(
        "{0}: «{1}» нет в списке, выберите из него", "{0}: «{1}» тізімде жоқ, тізімнен таңдаңыз",
        "{0}: “{1}” is not in the list, choose from it")
    case (.f04, .already):
      Phrase(
        "{0}: {1} и так такой день, проверьте дату", "{0}: {1} онсыз да сондай күн, тексеріңіз",
        "{0}: {1} is such a day already, check it")
    case (.f04, .future):
      Phrase(
        "{0}: {1} ещё не наступило, проверьте дату", "{0}: {1} күні әлі келген жоқ, тексеріңіз",
        "{0}: {1} is yet to come, check the day")
    case (.f04, .order):
      Phrase(
        "{0}: {2} раньше, чем {1}, проверьте обе даты",
        "{0}: {2} күні {1} күнінен ерте, екеуін де тексеріңіз",
        "{0}: {2} is before {1}, check both days")
    case (.f04, .old):
      Phrase(
        "{0}: {1} — больше 120 лет, проверьте год", "{0}: {1} — 120 жастан асады, жылын тексеріңіз",
        "{0}: {1} makes more than 120 years, check the year")
    case (.f04, .missing):
      Phrase(
        "{0}: такого шага без {1} не бывает; впишите {1} или уберите этот день",
        "{0}: {1} болмаса, мұндай қадам болмайды; {1} толтырыңыз не бұл күнді алып тастаңыз",
        "{0}: no such step without {1}; fill in {1} or take this day out")
    case (.f04, .excluded):
      Phrase(
        "{0}: после {1} такого шага не бывает; оставьте верный день",
        "{0}: {1} болғаннан кейін мұндай қадам болмайды; дұрыс күнді қалдырыңыз",
        "{0}: no such step after {1}; leave the day that is right")
    case (.f04, .otherDirection):
      Phrase(
        "{0}: внутри области такого шага нет, уберите этот день",
        "{0}: облыс ішінде мұндай қадам жоқ, бұл күнді алып тастаңыз",
        "{0}: there is no such step inside the oblast, take this day out")
    case (.f04, .otherwise):
      Phrase(
        "{0}: {2}, а в деле уже {1}; исправьте файл или отмените шаг в деле",
        "{0}: {2}, ал істе {1}; файлды түзетіңіз не істегі қадамды қайтарыңыз",
        "{0}: {2}, but the case has {1}; mend the file or take the step back")
    case (.f04, _):
      Phrase(
        "{0}: такой даты быть не может, проверьте", "{0}: мұндай күн болуы мүмкін емес, тексеріңіз",
        "{0}: this day cannot be, check it")
    case (.f05, _):
      Phrase(
        "Столбец «{1}» неизвестен, назовите его верно или уберите",
        "«{1}» бағаны белгісіз, атауын түзетіңіз немесе алып тастаңыз",
        "The column “{1}” is unknown, name it rightly or take it out")
    case (.f06, _):
      Phrase(
        "{0}: убраны лишние знаки, проверьте написание", "{0}: артық белгілер алынды, жазылуын тексеріңіз",
        "{0}: stray characters were taken out, check the spelling")
    case (.r02a, _):
      Phrase(
        "{0} — зимовка, разъезд или дом: в перечень не входит; если это не так, исправьте тип",
        "{0} — қыстау, разъезд немесе үй: тізбеге кірмейді; олай болмаса, түрін түзетіңіз",
        "{0} is a wintering, siding or house and enters no list; if not so, mend its type")
    case (.r05, _):
      Phrase(
        "Потенциал оценён {0}, это старше {1} мес.; запросите новую оценку",
        "Әлеует {0} күні бағаланған, бұл {1} айдан асады; жаңа баға сұраңыз",
        "Potential was assessed on {0}, over {1} months ago; ask for a new assessment")
    case (.r08, _):
      Phrase(
        "{0}: в новой редакции КАТО нет; назовите преемника или исключите с причиной",
        "{0}: ӘАОЖ жаңа редакциясында жоқ; орнына келгенін атаңыз не себебімен алып тастаңыз",
        "{0} is not in the newest KATO edition; name its successor or drop it with a reason")
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
        "В какую область едет семья? Выберите область приёма",
        "Отбасы қай облысқа көшеді? Қабылдаушы облысты таңдаңыз",
        "Which oblast does the family go to? Choose the receiving one")
    case (.r20, .noRows):
      Phrase(
        "Данных о квоте на {0} год нет; впишите их по приказу или укажите причину",
        "{0} жылғы квота туралы дерек жоқ; бұйрық бойынша енгізіңіз не себебін көрсетіңіз",
        "There are no quota data for {0}; enter them by the order or give a reason")
    case (.r20, .incomplete):
      Phrase(
        "{0}: квота на {1} год известна не по всем областям; сверьте с приказом и впишите строку",
        "{0}: {1} жылғы квота барлық облыс бойынша белгілі емес; бұйрықпен салыстырып, жолын енгізіңіз",
        "{0}: the quota of {1} is not known of all oblasts; compare with the order and enter its row")
    case (.r20, _):
      Phrase(
        "{0}: в квоте на {1} год области нет; выберите другую, впишите приказ или откажите",
        "{0}: {1} жылғы квотада бұл облыс жоқ; басқасын таңдаңыз, бұйрықты енгізіңіз не бас тартыңыз",
        "{0} is not in the quota of {1}; choose another, enter the order or refuse")
    case (.r21, .left):
      Phrase(
        "По письму от {1} осталось мест: {0}, а наших с этой семьёй {2}; уточните у области приёма",
        "{1} күнгі хат бойынша {0} орын қалған, ал бізден осы отбасымен {2} адам; облыстан нақтылаңыз",
        "By the letter of {1} places left are {0}, ours with this family {2}; ask the receiving oblast")
    case (.r21, _):
      Phrase(
        "Мест там на всех: {0}; наших с этой семьёй: {1}",
        "Барлық облысқа ортақ орын: {0}; бізден осы отбасымен: {1}",
        "Places for all oblasts: {0}; ours with this family: {1}")
    case (.r22, .noCitizenship):
      Phrase(
        "{0}: гражданство не указано, впишите его по документу",
        "{0}: азаматтығы көрсетілмеген, құжат бойынша жазыңыз",
        "{0}: the citizenship is not given, write it by the paper")
    case (.r22, .foreigner):
      Phrase(
        "{0}: не гражданин Казахстана, в квоту переселенцев не входит; сверьте с документом",
        "{0}: Қазақстан азаматы емес, қоныс аударушылар квотасына кірмейді; құжатпен салыстырыңыз",
        "{0} is no citizen of Kazakhstan and enters no quota of resettlers; compare with the paper")
    case (.r22, _):
      Phrase(
        "Глава семьи не отмечен как ищущий работу; отметьте, если состоит на учёте, или откажите",
        "Отбасы басшысы жұмыс іздеуші деп белгіленбеген; есепте тұрса белгілеңіз не бас тартыңыз",
        "The head is not marked as a job-seeker; mark it if registered as one, or refuse")
    case (.r23, .noDay):
      Phrase(
        "С какого дня семья постоянно зарегистрирована на прежнем месте? Впишите день",
        "Отбасы бұрынғы жерінде қай күннен тұрақты тіркелген? Күнін жазыңыз",
        "Since when is the family registered at the former place? Write the day")
    case (.r23, _):
      Phrase(
        "Постоянная регистрация с {0}, а до подачи нужно {1} мес.; укажите причину",
        "Тұрақты тіркеуі {0} күнінен, ал өтінішке дейін {1} ай керек; себебін көрсетіңіз",
        "Registered since {0}, but {1} months are needed before filing; give a reason")
    case (.r24, _):
      Phrase(
        "Развод {0}, {1} мес. ещё не прошло: нужно свидетельство о разводе; отметьте его",
        "{0} күні ажырасқан, {1} ай әлі өткен жоқ: ажырасу туралы куәлік керек; белгілеңіз",
        "Divorced on {0}, {1} months are not over: it takes the certificate of divorce; mark it")
    case (.r25, .noDay):
      Phrase(
        "Когда выпускник окончил учёбу? Впишите день", "Түлек оқуын қашан бітірді? Күнін жазыңыз",
        "When did the graduate's studies end? Write the day")
    case (.r25, _):
      Phrase(
        "Учёба окончена {0}, подать надо было за {1} мес.; укажите причину опоздания",
        "Оқу {0} күні біткен, өтініш {1} ай ішінде берілуі керек еді; кешігу себебін көрсетіңіз",
        "The studies ended on {0}, filing was due within {1} months; say why it is late")
    case (.r26, _):
      Phrase(
        "Передать заявление надо было до {0}; укажите причину опоздания",
        "Өтінішті {0} күніне дейін жіберу керек еді; кешігу себебін көрсетіңіз",
        "The application was to be forwarded by {0}; say why it is late")
    case (.r27, _):
      Phrase(
        "Решение о квоте нужно было до {0}; укажите причину опоздания",
        "Квота туралы шешім {0} күніне дейін керек еді; кешігу себебін көрсетіңіз",
        "The quota decision was due by {0}; say why it is late")
    case (.r28, .noIndex):
      Phrase(
        "МРП или другие числа {0} года не внесены, суммы не посчитать; впишите их в параметры",
        "{0} жылғы АЕК не басқа сандар енгізілмеген, сомалар есептелмейді; параметрлерге жазыңыз",
        "The MCI or other numbers of {0} are not entered, no sums can be made; enter the parameters")
    case (.r28, _):
      Phrase(
        "На переезд может быть {0} МРП на человека, в семье {1} чел.; суммы видны в деле",
        "Көшуге адам басына {0} АЕК берілуі мүмкін, отбасында {1} адам; сомалары істе көрінеді",
        "The moving subsidy may be {0} MCI a person, the family has {1}; the sums stand in the case")
    case (.r29, _):
      Phrase(
        "Переезд оплачивает работодатель: субсидия на переезд не положена",
        "Көшуді жұмыс беруші төлейді: көшуге арналған субсидия берілмейді",
        "The employer pays the move: there is no moving subsidy")
    case (.r30, .early):
      Phrase(
        "Срок проживания ещё идёт, до {0}; проверьте день",
        "Тұру мерзімі әлі біткен жоқ, {0} күніне дейін; күнін тексеріңіз",
        "The minimum stay is not over, it runs until {0}; check the day")
    case (.r30, .afterEnd):
      Phrase(
        "Срок проживания вышел {0}: это не досрочный возврат; закройте дело по сроку",
        "Тұру мерзімі {0} күні біткен: бұл мерзімінен бұрын қайту емес; істі мерзім бойынша жабыңыз",
        "The minimum stay ended on {0}: this is no early return; close the case by its term")
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
        "Сирота участвует первым с {0} до {1} лет, а главе {2}; проверьте дату рождения",
        "Жетім {0}–{1} жаста бірінші кезекте қатысады, басшының жасы — {2}; туған күнін тексеріңіз",
        "An orphan comes first from {0} to {1}, the head is {2}; check the date of birth")
    case (.r31, .graduate):
      Phrase(
        "Выпускник: участвует в первую очередь", "Түлек: бірінші кезекте қатысады",
        "A graduate: takes part first")
    case (.r31, _):
      Phrase(
        "Высвобожденный работник: участвует в первую очередь",
        "Қысқартылған жұмыскер: бірінші кезекте қатысады", "Made redundant: takes part first")
    case (.r32, _):
      Phrase(
        "Наша область по квоте не принимает; выберите другую или направление «внутри области»",
        "Біздің облыс квотамен қабылдамайды; басқасын не «облыс ішінде» бағытын таңдаңыз",
        "Our oblast receives nobody by quota; choose another, or the direction within the oblast")
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
        "Орталықта {0} дейін тұруға болатын: кеткенін не себебін жазыңыз",
        "The stay was to end by {0}: enter the leaving, or the reason")
    case (.r56, _):
      Phrase(
        "Чем подтверждено прекращение? Впишите номер бумаги или объяснение",
        "Тоқтату немен расталған? Құжат нөмірін не түсіндірмесін жазыңыз",
        "What proves the end? Write the paper's number or an explanation")
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
    case (.r54, _):
      Phrase(
        "У семьи уже есть глава: {0}; смените сначала его родство",
        "Отбасының басшысы бар: {0}; алдымен оның туыстығын өзгертіңіз",
        "The family has a head already: {0}; change that one's relation first")
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
    case (.r95, .severalPeople):
      Phrase(
        "С такими именами и датой рождения записано {0} чел.; укажите ИИН",
        "Аты-жөні мен туған күні осындай {0} адам бар; ЖСН көрсетіңіз",
        "{0} people have these names and this birth date; give the IIN")
    case (.r95, _):
      Phrase(
        "Этот ИИН уже у другого человека: {0}; сверьте с документом",
        "Бұл ЖСН басқа адамға жазылған: {0}; құжатпен салыстырыңыз",
        "This IIN belongs to somebody else: {0}; compare with the document")
    }
  }
}
