import Domain

/// The words of a field: its label in forms, its heading in tables, its help.
public enum FieldWords {
  /// The label in a form, at most 16 characters.
  public static func label(_ id: FieldID) -> Phrase {
    switch id {
    case .externalNumber: Phrase("Номер в системе", "Жүйедегі нөмірі", "Official number")
    case .kind: Phrase("Вид регистрации", "Тіркеу түрі", "Kind")
    case .event: Phrase("Событие", "Оқиға", "Event")
    case .surname: Phrase("Фамилия", "Тегі", "Surname")
    case .givenName: Phrase("Имя", "Аты", "Given name")
    case .patronymic: Phrase("Отчество", "Әкесінің аты", "Patronymic")
    case .iin: Phrase("ИИН", "ЖСН", "IIN")
    case .birthDate: Phrase("Дата рождения", "Туған күні", "Date of birth")
    case .sex: Phrase("Пол", "Жынысы", "Sex")
    case .citizenship: Phrase("Гражданство", "Азаматтығы", "Citizenship")
    case .nationality: Phrase("Национальность", "Ұлты", "Ethnicity")
    case .fromTerritory: Phrase("Откуда", "Қайдан", "From")
    case .toTerritory: Phrase("Куда", "Қайда", "To")
    case .street: Phrase("Улица", "Көше", "Street")
    case .house: Phrase("Дом", "Үй", "House")
    case .flat: Phrase("Квартира", "Пәтер", "Flat")
    case .arrivedOn: Phrase("Дата прибытия", "Келген күні", "Arrived on")
    case .registeredOn: Phrase("Дата регистрации", "Тіркелген күні", "Registered on")
    case .until: Phrase("Действует до", "Қай күнге дейін", "Valid until")
    case .crossedOn: Phrase("Пересёк границу", "Шекарадан өтті", "Crossed border")
    case .permittedUntil: Phrase("Разрешение до", "Рұқсат мерзімі", "Permit until")
    case .host: Phrase("Принимающий", "Қабылдаушы", "Host")
    case .owner: Phrase("Собственник", "Меншік иесі", "Owner")
    case .ownerIIN: Phrase("ИИН собственника", "Иесінің ЖСН-і", "Owner's IIN")
    case .consent: Phrase("Согласие", "Келісім", "Consent")
    case .consentOn: Phrase("Дата согласия", "Келісім күні", "Consent date")
    case .coOwners: Phrase("Сособственников", "Ортақ иелер саны", "Co-owners")
    case .reason: Phrase("Причина", "Себебі", "Reason")
    case .documentKind: Phrase("Вид документа", "Құжат түрі", "Document kind")
    case .documentNumber: Phrase("Номер документа", "Құжат нөмірі", "Document number")
    case .latinName: Phrase("Имя латиницей", "Латынша аты-жөні", "Latin name")
    case .relation: Phrase("Родство", "Туыстығы", "Relation")
    case .note: Phrase("Примечание", "Ескертпе", "Note")
    case .sender: Phrase("Кто прислал", "Кім жіберді", "Sender")
    case .slipNumber: Phrase("№ описи", "Тізімдеме №", "Slip no.")
    case .receivedOn: Phrase("Получена", "Алынған күні", "Received on")
    case .papers: Phrase("Всего листов", "Парақ саны", "Papers")
    case .value: Phrase("Значение", "Мәні", "Value")
    case .validFrom: Phrase("Действует с", "Күшіне енуі", "Valid from")
    case .valueBasis: Phrase("Чем установлено", "Немен белгіленді", "Set by")
    case .holiday: Phrase("День", "Күні", "Day")
    case .dayKind: Phrase("Какой день", "Қандай күн", "Kind of day")
    case .successor: Phrase("Преемник", "Орнына келген", "Successor")
    case .successorOn: Phrase("С какого дня", "Қай күннен", "Since")
    case .successorBasis: Phrase("Акт о замене", "Ауыстыру актісі", "Act")
    case .code: Phrase("Населённый пункт", "Елді мекен", "Settlement")
    case .type: Phrase("Тип пункта", "Елді мекен түрі", "Type")
    case .smallTown: Phrase("Малый город", "Шағын қала", "Small town")
    case .monoTown: Phrase("Моногород", "Моноқала", "Mono-town")
    case .potential: Phrase("Потенциал", "Даму әлеуеті", "Potential")
    case .potentialOn: Phrase("Дата оценки", "Бағалау күні", "Assessed on")
    case .potentialBasis: Phrase("Основание оценки", "Бағалау негізі", "Assessment basis")
    case .growthCentre: Phrase("Центр роста", "Өсу орталығы", "Growth centre")
    case .agglomeration: Phrase("Агломерация", "Агломерация", "Agglomeration")
    case .demographicNeed: Phrase("Нужна поддержка", "Қолдау қажет", "Needs support")
    case .dwellingsState: Phrase("Жильё госфонда", "Мемлекеттік үй", "State dwellings")
    case .dwellingsOther: Phrase("Прочее жильё", "Басқа тұрғын үй", "Other dwellings")
    case .vacancies: Phrase("Вакансии", "Бос жұмыс орны", "Vacancies")
    case .schoolPlaces: Phrase("Мест в школах", "Мектептегі орын", "School places")
    case .kindergartenPlaces: Phrase("Мест в детсадах", "Балабақша орны", "Nursery places")
    case .clinic: Phrase("Медучреждение", "Медициналық ұйым", "Clinic")
    case .water: Phrase("Водоснабжение", "Сумен жабдықтау", "Water supply")
    case .gas: Phrase("Газоснабжение", "Газбен жабдықтау", "Gas supply")
    case .road: Phrase("Дорога", "Жол", "Road")
    case .internet: Phrase("Интернет", "Интернет", "Internet")
    case .contact: Phrase("Контакт", "Байланыс", "Contact")
    }
  }

  /// The heading of a table's column, at most 12 characters; the label where that is short enough.
  public static func column(_ id: FieldID) -> Phrase {
    switch id {
    case .externalNumber: Phrase("№ в системе", "Жүйедегі №", "Official no.")
    case .kind: Phrase("Вид", "Тіркеу түрі", "Kind")
    case .birthDate: Phrase("Дата рожд.", "Туған күні", "Born")
    case .nationality: Phrase("Национальн.", "Ұлты", "Ethnicity")
    case .arrivedOn: Phrase("Прибыл", "Келген", "Arrived")
    case .registeredOn: Phrase("Зарегистр.", "Тіркелген", "Registered")
    case .until: Phrase("До", "Дейін", "Until")
    case .crossedOn: Phrase("Граница", "Шекара", "Border")
    case .permittedUntil: Phrase("Разреш. до", "Рұқсат", "Permit")
    case .ownerIIN: Phrase("ИИН собств.", "Иесінің ЖСН", "Owner's IIN")
    case .consentOn: Phrase("Согласие от", "Келісім күні", "Consent on")
    case .coOwners: Phrase("Сособств.", "Ортақ иелер", "Co-owners")
    case .documentKind: Phrase("Документ", "Құжат", "Document")
    case .documentNumber: Phrase("№ документа", "Құжат №", "Document no.")
    case .latinName: Phrase("Латиницей", "Латынша", "Latin name")
    case .valueBasis: Phrase("Установлено", "Белгіленді", "Set by")
    case .successor: Phrase("Преемник", "Орнына", "Successor")
    case .successorBasis: Phrase("Акт о замене", "Ауысу актісі", "Act")
    case .code: Phrase("Пункт", "Елді мекен", "Settlement")
    case .type: Phrase("Тип", "Мекен түрі", "Type")
    case .potentialBasis: Phrase("Основание", "Негізі", "Basis")
    case .growthCentre: Phrase("Центр роста", "Өсу орталығы", "Growth")
    case .agglomeration: Phrase("Агломерация", "Агломерация", "Agglom.")
    case .demographicNeed: Phrase("Поддержка", "Қолдау", "Support")
    case .dwellingsState: Phrase("Госжильё", "Мемл. үй", "State dwell.")
    case .dwellingsOther: Phrase("Иное жильё", "Басқа үй", "Other dwell.")
    case .vacancies: Phrase("Вакансии", "Бос жұмыс", "Vacancies")
    case .schoolPlaces: Phrase("Школа, мест", "Мектеп орны", "School")
    case .kindergartenPlaces: Phrase("Детсад, мест", "Балабақша", "Kindergarten")
    case .clinic: Phrase("Медпункт", "Емхана", "Clinic")
    case .water: Phrase("Вода", "Су", "Water")
    case .gas: Phrase("Газ", "Газ", "Gas")
    default: label(id)
    }
  }

  /// The field that a file's header means: its name, or its label or heading in any interface language.
  public static func id(written: String) -> FieldID? { byWord[Written.folded(written)] }

  private static let byWord: [String: FieldID] = {
    var ids: [String: FieldID] = [:]
    for id in FieldID.allCases {
      ids[id.rawValue] = id
      for language in Language.allCases {
        ids[Written.folded(label(id)[language])] = id
        ids[Written.folded(column(id)[language])] = id
      }
    }
    return ids
  }()
}
