import Domain

extension FieldWords {
  /// Settlements and territories, numbers of rules, holidays and lists. Nil for any other field.
  static func onSettlements(_ id: FieldID) -> Phrase? {
    switch id {
    case .value:
      Phrase(
        "Число или слово, по которому считает правило; прежнее значение остаётся для прежних дней.",
        "Қағида есептейтін сан не сөз; бұрынғы мәні бұрынғы күндерге қалады.",
        "The number or word that the rule goes by; the former value stays for former days.")
    case .validFrom:
      Phrase(
        "Первый день, когда это действует.", "Күшіне енетін бірінші күн.", "The first day on which it holds.")
    case .valueBasis:
      Phrase(
        "Закон, приказ или решение, на котором это стоит: номер и дата.",
        "Негізге алынған заң, бұйрық не шешім: нөмірі мен күні.",
        "The law, order or decision it rests on: number and date.")
    case .holiday:
      Phrase(
        "Праздник в будний день или рабочий выходной: от них зависят сроки в рабочих днях.",
        "Жұмыс күніндегі мереке не жұмыс істейтін демалыс: жұмыс күнімен есептелетін мерзімдер соған байланысты.",
        "A holiday on a weekday or a worked weekend: terms in working days depend on it.")
    case .dayKind:
      Phrase(
        "Выходной среди недели или рабочий день в субботу и воскресенье.",
        "Апта ішіндегі демалыс не сенбі-жексенбідегі жұмыс күні.",
        "A day off in the week, or a worked Saturday or Sunday.")
    case .successor:
      Phrase(
        "Территория, которая теперь на месте исчезнувшей: название или код.",
        "Жойылғанның орнындағы аумақ: атауы немесе коды.",
        "The territory that now stands in the place of the one that is gone: name or code.")
    case .successorOn:
      Phrase(
        "День, с которого это так по акту.", "Акт бойынша қай күннен бастап.",
        "The day from which the act says so.")
    case .successorBasis:
      Phrase(
        "Номер и дата акта о переименовании, объединении или упразднении.",
        "Қайта атау, біріктіру не тарату туралы актінің нөмірі мен күні.",
        "Number and date of the act that renamed, joined or abolished it.")
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
        "День, когда класс определён. О новой оценке программа напомнит через {potential_max_age_months} мес.",
        "Класс айқындалған күн. {potential_max_age_months} айдан кейін жаңа баға керегі еске салынады.",
        "The day the class was set. After {potential_max_age_months} months the program asks for a new one.")
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
        "Название агломерации, если пункт в ней. По пункту 10 она заменяет потенциал, но нужна и поддержка.",
        "Агломерация атауы, елді мекен соған кірсе. 10-тармақта әлеует орнына жүреді, бірақ қолдау да қажет.",
        "The agglomeration it belongs to, if any. By point 10 it stands for potential; need is asked too.")
    case .demographicNeed:
      Phrase(
        "Нужна ли господдержка демографического развития. По пункту 10 мало её одной: нужен и потенциал.",
        "Демографиялық дамуға мемлекеттік қолдау керек пе. 10-тармақ бойынша әлеует те қажет.",
        "Whether it needs state support of demographic development. By point 10 it needs potential too.")
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
    default: nil
    }
  }
}
