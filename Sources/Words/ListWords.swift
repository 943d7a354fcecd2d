/// Words of the registers, and of facts that lists and records say alike.
public enum ListWords {
  // MARK: Titles

  /// The register of registrations.
  public static let registrations = Phrase("Регистрация", "Тіркеу", "Registrations")
  /// The register of people.
  public static let people = Phrase("Люди", "Адамдар", "People")

  // MARK: Columns

  /// Surname and given name.
  public static let name = Phrase("Фамилия, имя", "Тегі, аты", "Name")
  /// The identification number.
  public static let iin = Phrase("ИИН", "ЖСН", "IIN")
  /// In its place where there is none.
  public static let noIIN = Phrase("нет", "жоқ", "none")
  /// Permanent or temporary.
  public static let kind = Phrase("Вид", "Түрі", "Kind")
  /// Where the person lives.
  public static let place = Phrase("Место", "Орны", "Place")
  /// The district of the place.
  public static let district = Phrase("Район", "Ауданы", "District")
  /// The rural okrug of a settlement.
  public static let okrug = Phrase("Сельский округ", "Ауылдық округ", "Rural okrug")
  /// The day of arrival.
  public static let arrived = Phrase("Прибыл", "Келген", "Arrived")
  /// The day of registration.
  public static let registered = Phrase("Зарег.", "Тіркелу", "Reg.")
  /// The last day.
  public static let until = Phrase("До", "Дейін", "Until")
  /// The day of birth.
  public static let born = Phrase("Родился", "Туған", "Born")
  /// Male or female.
  public static let sex = Phrase("Пол", "Жын", "Sex")
  /// The country's code.
  public static let citizenship = Phrase("Гр.", "Аз.", "Cit.")

  // MARK: Orders

  /// An order from the first to the last.
  public static let upwards = Phrase("{0} ▲", "{0} ▲", "{0} ▲")
  /// The same backwards.
  public static let downwards = Phrase("{0} ▼", "{0} ▼", "{0} ▼")
  /// By surname.
  public static let byName = Phrase("по фамилии", "тегі бойынша", "by name")
  /// By day of registration.
  public static let byDay = Phrase("по дню регистрации", "тіркелген күні бойынша", "by day of registration")
  /// By place.
  public static let byPlace = Phrase("по месту", "орны бойынша", "by place")
  /// By last day.
  public static let byUntil = Phrase("по сроку", "мерзімі бойынша", "by last day")
  /// By day of birth.
  public static let byBirth = Phrase("по дню рождения", "туған күні бойынша", "by day of birth")
  /// The order before.
  public static let orderBack = Phrase("Прежний порядок", "Алдыңғы реті", "Order before")
  /// What → does.
  public static let orderHelp = Phrase(
    "Следующий порядок строк, вверх и вниз.", "Жолдардың келесі реті, өсу және кему бойынша.",
    "The next order of rows, upwards and downwards.")
  /// What ← does.
  public static let orderBackHelp = Phrase(
    "Прежний порядок строк.", "Жолдардың алдыңғы реті.", "The order of rows before.")

  // MARK: Filters

  /// Stays that go on.
  public static let open = Phrase("действующие", "қолданыстағы", "in force")
  /// Every one.
  public static let all = Phrase("все", "барлығы", "all")
  /// Temporary stays past their last day.
  public static let overdue = Phrase("срок истёк", "мерзімі өткен", "past their day")
  /// Temporary stays whose last day is today.
  public static let expiringToday = Phrase("последний день", "соңғы күні", "last day today")
  /// Temporary stays that end within so many days.
  public static let expiring = Phrase("истекают за {0}", "{0} ішінде бітеді", "end within {0}")
  /// What was in force on a day.
  public static let inForceOn = Phrase("действовали {0}", "{0} қолданыста", "in force on {0}")
  /// Registered later than the rule allows.
  public static let late = Phrase("поздние", "кеш тіркелген", "late")

  /// People who have a registration that goes on.
  public static let areRegistered = Phrase(
    "состоят на регистрации", "тіркеуде тұрғандар", "registered")
  /// People who have none.
  public static let areNotRegistered = Phrase(
    "без действующей регистрации", "қолданыста тіркеуі жоқ", "without a registration in force")
  /// People who had one on a day.
  public static let wereRegisteredOn = Phrase(
    "состояли на регистрации {0}", "{0} тіркеуде тұрған", "registered on {0}")

  /// The month of registration.
  public static let month = Phrase("Месяц регистрации", "Тіркелген айы", "Month of registration")
  /// How many rows have a value.
  public static let countShort = Phrase("Строк", "Жол", "Rows")
  /// The month of arrival.
  public static let arrivedMonth = Phrase("Месяц прибытия", "Келген айы", "Month of arrival")
  /// The month of the last day of a temporary stay.
  public static let untilMonth = Phrase("До (месяц)", "Дейін (ай)", "Until (month)")
  /// The year of birth.
  public static let birthYear = Phrase("Год рождения", "Туған жылы", "Year of birth")
  /// How old a person is today.
  public static let age = Phrase("Возраст", "Жасы", "Age")
  /// Ten years of age.
  public static let ages = Phrase("{0}–{1} лет", "{0}–{1} жас", "{0}–{1} years")
  /// Numbers of so many digits.
  public static let fromTo = Phrase("{0}–{1}", "{0}–{1}", "{0}–{1}")
  /// What a plus between two places means.
  public static let countsPredecessors = Phrase(
    "+ прежние места: их записи посчитаны за преемником, адреса не изменены.",
    "+ бұрынғы жерлер: жазбалары орнына келгенге саналды, мекенжайы сол қалпы.",
    "+ former places: their records are counted for the successor, the addresses are as they were.")
  /// Whose records are in a list because a place succeeds theirs.
  public static let withPredecessors = Phrase(
    "С записями прежних мест, чей преемник назван: {0}",
    "Орнына келгені аталған бұрынғы жерлермен бірге: {0}",
    "With the records of former places whose successor is named: {0}")
  /// Whether the office has entered facts of a settlement.
  public static let factsEntered = Phrase("Сведения внесены", "Деректер енгізілген", "Facts entered")
  /// The year of the class of potential.
  public static let potentialYear = Phrase("Год потенциала", "Әлеует жылы", "Year of the potential")
  /// A column's yes or no.
  public static let isSo = Phrase("{0}: {1}", "{0}: {1}", "{0}: {1}")
  /// Why it ended.
  public static let endReason = Phrase("Причина окончания", "Аяқталу себебі", "Reason of the end")
  /// Nothing stands in the column.
  public static let without = Phrase("{0}: нет", "{0}: жоқ", "{0}: none")
  /// «Что встречается в столбце»
  public static let frequency = Phrase("Частота значений", "Мәндер жиілігі", "Frequency of values")
  /// The same in the footer.
  public static let frequencyShort = Phrase("Частота", "Жиілік", "Frequency")
  /// What it is for.
  public static let frequencyHelp = Phrase(
    "Сколько строк списка с каждым значением столбца. Enter оставит в списке только такие.",
    "Бағанның әр мәнімен тізімде қанша жол бар. Enter тізімде тек сондайларды қалдырады.",
    "How many rows of the list have each value of a column. Enter leaves only those in the list.")
  /// A search does not narrow what is counted.
  public static let frequencyOfAll = Phrase(
    "Считается весь отбор, а не только найденное.", "Тек табылғаны емес, бүкіл іріктеу саналады.",
    "The whole list is counted, not what was found alone.")
  /// There are more values than shown.
  public static let mostFrequent = Phrase(
    "Показаны {0} самых частых.", "Ең жиі {0} көрсетілді.", "The {0} most frequent are shown.")
  /// Takes the last condition away.
  public static let widen = Phrase(
    "Снять последнее условие", "Соңғы шартты алып тастау", "Drop the last condition")
  /// The same in the footer.
  public static let widenShort = Phrase("Шире", "Кеңірек", "Wider")
  /// Gives the list a name.
  public static let saveFilter = Phrase("Назвать этот отбор", "Осы іріктеуге ат қою", "Name this filter")
  /// The same in the footer.
  public static let saveFilterShort = Phrase("Назвать", "Ат қою", "Name")
  /// Asks for the name.
  public static let saveFilterAsk = Phrase(
    "Под каким именем отбор встанет на рабочий стол?", "Іріктеу жұмыс үстелінде қандай атпен тұрады?",
    "Under which name does it stand on the desk?")
  /// The name stands for another list.
  public static let nameTaken = Phrase(
    "«{0}» уже есть: {1}. Заменить этим отбором?", "«{0}» бар: {1}. Осы іріктеумен ауыстыру керек пе?",
    "“{0}” is there already: {1}. Replace it with this filter?")
  /// Said after it.
  public static let filterSaved = Phrase(
    "Отбор «{0}» теперь на рабочем столе и в меню Tab.", "«{0}» іріктеуі жұмыс үстелінде және Tab мәзірінде.",
    "The filter “{0}” is on the desk and in the menu of Tab.")
  /// The heading over the named lists on the desk.
  public static let saved = Phrase("Свои отборы", "Өз іріктеулерім", "Own filters")
  /// Takes a name off the desk.
  public static let removeFilter = Phrase("Убрать отбор", "Іріктеуді алып тастау", "Remove the filter")
  /// Asks.
  public static let removeFilterAsk = Phrase(
    "Отбор «{0}» уйдёт со стола; записи останутся.", "«{0}» іріктеуі үстелден кетеді; жазбалар қалады.",
    "The filter “{0}” leaves the desk; the records stay.")

  /// The next record of the list.
  public static let nextRecord = Phrase("Следующая", "Келесі", "Next")
  /// The record before.
  public static let recordBefore = Phrase("Предыдущая", "Алдыңғы", "Previous")
  /// There is no further record that way.
  public static let noFurther = Phrase(
    "Дальше в списке записей нет.", "Тізімде бұдан әрі жазба жоқ.", "The list has no further record.")

  /// The list has no rows.
  public static let nothingToCount = Phrase(
    "Считать нечего: в списке нет строк.", "Санайтын ештеңе жоқ: тізімде жол жоқ.",
    "Nothing to count: the list has no rows.")

  /// «Столбцы»
  public static let columns = Phrase("Столбцы", "Бағандар", "Columns")
  /// What choosing does.
  public static let columnsHelp = Phrase(
    "Enter добавит столбец в конец или уберёт; Alt-S запомнит их с отбором.",
    "Enter бағанды соңына қосады не алып тастайды; Alt-S оны іріктеумен сақтайды.",
    "Enter adds a column at the end or takes it away; Alt-S keeps them with the filter.")

  /// A chosen column that the window is too narrow for.
  public static let noRoom = Phrase("не помещается", "сыймайды", "no room")

  // MARK: Finding

  /// How many the search found.
  public static let found = Phrase("{0} найдено", "{0} табылды", "{0} found")
  /// None under the filter, but among all there are.
  public static let foundElsewhere = Phrase(
    "В этом отборе нет, а среди всех есть: {0}. Tab: отбор.",
    "Бұл іріктеуде жоқ, ал барлығының ішінде бар: {0}. Tab: іріктеу.",
    "None under this filter, but {0} among all. Tab: filter.")
  /// A saved record that the filter leaves out.
  public static let notInList = Phrase(
    "Сохранено: {0}. В этот отбор запись не входит.", "Сақталды: {0}. Жазба бұл іріктеуге кірмейді.",
    "Saved: {0}. This filter leaves the record out.")
  /// A registration that has just ended.
  public static let endedOn = Phrase(
    "{0}: регистрация закончилась {1}.", "{0}: тіркеу {1} аяқталды.", "{0}: the registration ended on {1}.")

  // MARK: Keys

  /// A new temporary registration of somebody known.
  public static let newTemporary = Phrase("Новая временная", "Жаңа уақытша", "New temporary")
  /// The same, shorter.
  public static let newTemporaryShort = Phrase("Новая врем.", "Жаңа уақ.", "New temp.")
  /// What it is for.
  public static let newTemporaryHelp = Phrase(
    "Следующая временная регистрация того же человека по тому же адресу.",
    "Сол адамның сол мекенжайдағы келесі уақытша тіркеуі.",
    "The same person's next temporary registration at the same address.")
  /// A departure.
  public static let departure = Phrase("Выбытие", "Кету", "Departure")
  /// What it is for.
  public static let departureHelp = Phrase(
    "Человек уезжает: куда и когда.", "Адам кетіп жатыр: қайда және қашан.",
    "The person leaves: where to and when.")
  /// An end without a move.
  public static let deregister = Phrase("Снятие с регистрации", "Тіркеуден шығару", "Deregistration")
  /// The same, shorter.
  public static let deregisterShort = Phrase("Снять", "Шығару", "Dereg.")
  /// What it is for.
  public static let deregisterHelp = Phrase(
    "Регистрация заканчивается без переезда: почему и когда.",
    "Тіркеу көшусіз аяқталады: неге және қашан.", "The registration ends without a move: why and when.")

  // MARK: Help

  /// The message line of the register of registrations.
  public static let hint = Phrase(
    "Печатайте фамилию, ИИН или номер. Enter откроет. ← → порядок, Tab отбор.",
    "Тегін, ЖСН не нөмірін теріңіз. Enter ашады. ← → реті, Tab іріктеу.",
    "Type a name, an IIN or a number. Enter opens. ← → order, Tab filter.")
  /// The message line of the register of people.
  public static let peopleHint = Phrase(
    "Печатайте фамилию, ИИН или номер документа. Enter откроет. ← → порядок.",
    "Тегін, ЖСН не құжат нөмірін теріңіз. Enter ашады. ← → реті.",
    "Type a name, an IIN or a document number. Enter opens. ← → order.")

  /// How to use the register of registrations.
  public static let registrationsHelp = Phrase(
    "Буквы и цифры ищут сразу: фамилия в любом написании и раскладке, ИИН, номер документа или записи.",
    "Әріптер мен цифрлар бірден іздейді: кез келген жазылу мен пернетақтадағы тегі, ЖСН, құжат не жазба нөмірі.",
    "Letters and digits search at once: a name in any spelling or layout, an IIN, a document or record number."
  )
  /// What the signs before the rows mean.
  public static let signs = Phrase(
    "● срок истёк   ◐ сегодня последний день   ○ осталась неделя   ! поздно зарегистрирован   × закончилась",
    "● мерзімі өтті   ◐ бүгін соңғы күні   ○ бір апта қалды   ! кеш тіркелген   × аяқталған",
    "● past its day   ◐ last day today   ○ a week left   ! registered late   × ended")
  /// How to use the register of people.
  public static let peopleHelp = Phrase(
    "Буквы и цифры ищут сразу: фамилия в любом написании и раскладке, ИИН, номер документа.",
    "Әріптер мен цифрлар бірден іздейді: кез келген жазылу мен пернетақтадағы тегі, ЖСН, құжат нөмірі.",
    "Letters and digits search at once: a name in any spelling or layout, an IIN, a document number.")

  // MARK: Facts

  /// Kind and last day.
  public static let kindUntil = Phrase("{0} до {1}", "{0}, мерзімі {1}", "{0} until {1}")
  /// A flat in an address.
  public static let flat = Phrase("кв. {0}", "{0}-пәтер", "flat {0}")
  /// The owner's consent.
  public static let consentOf = Phrase("согласие: {0}", "келісім: {0}", "consent: {0}")
  /// Days to the last day.
  public static let daysLeft = Phrase("ещё {0}", "{0} қалды", "{0} left")
  /// Days past the last day.
  public static let daysOver = Phrase("просрочка {0}", "{0} өтті", "{0} over")
  /// The last day is today.
  public static let lastDay = Phrase("последний день", "соңғы күні", "last day")
  /// So many days before today.
  public static let daysAgo = Phrase("{0} назад", "{0} бұрын", "{0} ago")
  /// A stay without term that goes on.
  public static let inForce = Phrase("действует", "қолданыста", "in force")
  /// Ended by the next permanent registration.
  public static let replaced = Phrase("сменилась новой", "жаңасымен жабылды", "replaced")
  /// Ended without a move.
  public static let deregistered = Phrase("снята без переезда", "көшусіз шығарылды", "ended, no move")
  /// Days without a registration, and until when.
  public static let gap = Phrase(
    "без регистрации {0}, до {1}", "тіркеусіз {0}, {1} күніне дейін", "without registration {0}, until {1}")
  /// Days without a registration up to now.
  public static let gapToToday = Phrase(
    "без регистрации {0} по сегодня", "бүгінге дейін {0} тіркеусіз", "without registration {0} until today")
  /// Rule R66 in a list, with the keys that answer it.
  public static let expired = Phrase(
    "Срок истёк {0}: новая временная ({1}), выбытие (F5), снять (F8)",
    "Мерзімі {0} бітті: жаңа уақытша ({1}), кету (F5), шығару (F8)",
    "Expired {0}: new temporary ({1}), departure (F5), end it (F8)")
}
