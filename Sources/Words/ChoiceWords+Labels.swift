import Domain

extension ChoiceWords {
  static func label(_ kind: RegistrationKind) -> Phrase {
    switch kind {
    case .permanent: Phrase("постоянная", "тұрақты", "permanent")
    case .temporary: Phrase("временная", "уақытша", "temporary")
    }
  }

  static func label(_ event: RegistrationEvent) -> Phrase {
    switch event {
    case .arrival: Phrase("прибытие", "келу", "arrival")
    case .departure: Phrase("выбытие", "кету", "departure")
    }
  }

  static func label(_ kind: Holiday.Kind) -> Phrase {
    switch kind {
    case .off: Phrase("выходной", "демалыс", "day off")
    case .worked: Phrase("рабочий", "жұмыс күні", "worked")
    }
  }

  static func label(_ sex: Sex) -> Phrase {
    switch sex {
    case .m: Phrase("мужской", "ер", "male")
    case .f: Phrase("женский", "әйел", "female")
    }
  }

  static func label(_ consent: Consent) -> Phrase {
    switch consent {
    case .own: Phrase("своё жильё", "өз тұрғын үйі", "own dwelling")
    case .written: Phrase("письменное", "жазбаша", "written")
    case .electronic: Phrase("электронное", "электрондық", "electronic")
    case .institution: Phrase("запрос администрации", "әкімшілік сұрауы", "institution's request")
    }
  }

  static func label(_ kind: DocumentKind) -> Phrase {
    switch kind {
    case .identityCard: Phrase("удостоверение личности", "жеке куәлік", "identity card")
    case .passport: Phrase("паспорт РК", "ҚР паспорты", "passport of Kazakhstan")
    case .foreignPassport: Phrase("иностранный паспорт", "шетел паспорты", "foreign passport")
    case .birthCertificate: Phrase("свидетельство о рождении", "туу туралы куәлік", "birth certificate")
    case .residencePermit: Phrase("вид на жительство", "тұруға ықтиярхат", "residence permit")
    case .statelessCertificate:
      Phrase(
        "удостоверение лица без гражданства", "азаматтығы жоқ адамның куәлігі",
        "stateless person's certificate")
    case .kandasCertificate: Phrase("удостоверение кандаса", "қандас куәлігі", "kandas certificate")
    case .temporaryPermit:
      Phrase("разрешение на временное проживание", "уақытша тұруға рұқсат", "temporary-residence permit")
    case .other: Phrase("другой документ", "басқа құжат", "other document")
    }
  }

  static func label(_ type: SettlementType) -> Phrase {
    switch type {
    case .cityOblast:
      Phrase("город областного значения", "облыстық маңызы бар қала", "city of oblast significance")
    case .cityDistrict:
      Phrase("город районного значения", "аудандық маңызы бар қала", "city of district significance")
    case .rural: Phrase("сельский населённый пункт", "ауылдық елді мекен", "rural settlement")
    case .point:
      Phrase("зимовка, разъезд, отдельный дом", "қыстау, разъезд, жеке үй", "wintering, siding, single house")
    }
  }

  static func label(_ potential: Potential) -> Phrase {
    switch potential {
    case .low: Phrase("низкий", "төмен", "low")
    case .medium: Phrase("средний", "орта", "medium")
    case .high: Phrase("высокий", "жоғары", "high")
    }
  }

  static func label(_ reason: EndReason) -> Phrase {
    switch reason {
    case .moved: Phrase("переезд", "көшу", "move")
    case .ownRequest: Phrase("по своему заявлению", "өз өтініші бойынша", "own request")
    case .abroad: Phrase("выезд за границу", "шетелге кету", "departure abroad")
    case .termEnded: Phrase("окончание срока", "мерзімнің аяқталуы", "end of term")
    case .ownerRequest:
      Phrase("по заявлению собственника", "меншік иесінің өтініші бойынша", "owner's request")
    case .court: Phrase("решение суда", "сот шешімі", "court decision")
    case .death: Phrase("смерть", "қайтыс болу", "death")
    case .permitEnded:
      Phrase("утрата разрешения на проживание", "тұру рұқсатынан айырылу", "loss of residence permit")
    case .mistake: Phrase("ошибочная запись", "қате жазба", "mistaken record")
    case .other: Phrase("другая причина", "басқа себеп", "other reason")
    }
  }

  static func label(_ relation: Relation) -> Phrase {
    switch relation {
    case .head: Phrase("глава семьи", "отбасы басшысы", "head of family")
    case .spouse: Phrase("супруг, супруга", "жұбайы", "spouse")
    case .son: Phrase("сын", "ұлы", "son")
    case .daughter: Phrase("дочь", "қызы", "daughter")
    case .father: Phrase("отец", "әкесі", "father")
    case .mother: Phrase("мать", "анасы", "mother")
    case .brother: Phrase("брат", "аға, іні", "brother")
    case .sister: Phrase("сестра", "әпке, қарындас, сіңлі", "sister")
    case .grandchild: Phrase("внук, внучка", "немересі", "grandchild")
    case .other: Phrase("другой родственник", "басқа туысы", "other relative")
    }
  }

  static func label(_ ground: KandasGround) -> Phrase {
    switch ground {
    case .quota: Phrase("региональная квота", "өңірлік квота", "regional quota")
    case .settlement:
      Phrase("пункт с потенциалом развития", "даму әлеуеті бар елді мекен", "settlement with potential")
    case .family: Phrase("воссоединение семьи", "отбасын біріктіру", "family reunion")
    case .employer: Phrase("приглашение работодателя", "жұмыс берушінің шақыруы", "employer's invitation")
    case .other: Phrase("другое основание", "басқа негіз", "other ground")
    }
  }

  static func label(_ housing: KandasHousing) -> Phrase {
    switch housing {
    case .own: Phrase("своё", "өзінікі", "own")
    case .relatives: Phrase("у родственников", "туыстарында", "with relatives")
    case .rented: Phrase("аренда", "жалға алған", "rented")
    case .employer: Phrase("от работодателя", "жұмыс берушіден", "employer's")
    case .state: Phrase("госфонд", "мемлекеттік қор", "state fund")
    case .centre: Phrase("центр адаптации", "бейімдеу орталығы", "adaptation centre")
    }
  }

  static func label(_ service: KandasService.Kind) -> Phrase {
    switch service {
    case .information: Phrase("информационная", "ақпараттық", "information")
    case .legal: Phrase("правовая", "құқықтық", "legal")
    case .social: Phrase("социальная", "әлеуметтік", "social")
    case .medical: Phrase("медицинская", "медициналық", "medical")
    case .educational: Phrase("образовательная", "білім беру", "educational")
    case .language: Phrase("обучение языку", "тіл үйрету", "language course")
    case .training: Phrase("обучение профессии", "кәсіпке оқыту", "vocational training")
    }
  }

  static func label(_ education: Education) -> Phrase {
    switch education {
    case .higher: Phrase("высшее", "жоғары", "higher")
    case .vocational: Phrase("среднее специальное", "арнаулы орта", "vocational")
    case .general: Phrase("общее среднее", "жалпы орта", "general secondary")
    case .none: Phrase("нет образования", "білімі жоқ", "no schooling")
    }
  }

  static func label(_ end: KandasEnd) -> Phrase {
    switch end {
    case .citizenship: Phrase("гражданство РК", "ҚР азаматтығы", "citizenship of Kazakhstan")
    case .term: Phrase("срок статуса истёк", "мәртебе мерзімі өтті", "end of term")
    case .ownWish: Phrase("по своему желанию", "өз қалауы бойынша", "own wish")
    case .left: Phrase("выезд за границу", "шетелге кету", "departure abroad")
    case .death: Phrase("смерть", "қайтыс болу", "death")
    case .moved: Phrase("переезд в другой район", "басқа ауданға көшу", "move to another district")
    case .permitRefused:
      Phrase("отказ в виде на жительство", "ықтиярхаттан бас тарту", "residence permit refused")
    case .falsePapers: Phrase("ложные сведения", "жалған мәлімет", "false papers")
    case .other: Phrase("другая причина", "басқа себеп", "other cause")
    }
  }

  static func label(_ direction: ResettlerDirection) -> Phrase {
    switch direction {
    case .outbound:
      Phrase("по квоте в другую область", "квотамен басқа облысқа", "by quota to another oblast")
    case .intraOblast: Phrase("внутри области", "облыс ішінде", "within the oblast")
    }
  }

  static func label(_ category: QuotaCategory) -> Phrase {
    switch category {
    case .kandas: Phrase("кандасы", "қандастар", "kandas")
    case .resettler: Phrase("переселенцы", "қоныс аударушылар", "resettlers")
    }
  }

  static func short(_ direction: ResettlerDirection) -> Phrase {
    switch direction {
    case .outbound: Phrase("по квоте", "квотамен", "by quota")
    case .intraOblast: Phrase("внутри", "ішінде", "within")
    }
  }

  static func short(_ ground: KandasGround) -> Phrase {
    switch ground {
    case .quota: Phrase("квота", "өңір квотасы", "quota")
    case .settlement: Phrase("пункт", "мекен", "place")
    case .family: Phrase("семья", "отбасы", "family")
    case .employer: Phrase("работа", "жұмыс", "work")
    case .other: Phrase("другое", "басқа", "other")
    }
  }

  static func yesNo(_ code: String) -> Phrase? {
    switch code {
    case "yes": Phrase("да", "иә", "yes")
    case "no": Phrase("нет", "жоқ", "no")
    default: nil
    }
  }

  static func noTerritory(_ place: Place) -> Phrase? {
    switch place {
    case .unknown: CommonWords.unknown
    case .none: Phrase("без переезда", "көшусіз", "no move")
    case .territory, .country: nil
    }
  }
}

extension ChoiceWords {
  static func short(_ relation: Relation) -> Phrase {
    switch relation {
    case .head: Phrase("глава", "басшы", "head")
    case .spouse: Phrase("супруг(а)", "жұбайы", "spouse")
    case .sister: Phrase("сестра", "қарындас", "sister")
    case .grandchild: Phrase("внук(чка)", "немересі", "grandchild")
    case .other: Phrase("другой", "басқа", "other")
    case .son, .daughter, .father, .mother, .brother: label(relation)
    }
  }

  static func short(_ kind: RegistrationKind) -> Phrase {
    switch kind {
    case .permanent: Phrase("пост", "тұр", "perm")
    case .temporary: Phrase("врем", "уақ", "temp")
    }
  }

  static func short(_ event: RegistrationEvent) -> Phrase {
    switch event {
    case .arrival: Phrase("приб", "кел", "arr")
    case .departure: Phrase("выб", "кет", "dep")
    }
  }

  static func short(_ sex: Sex) -> Phrase {
    switch sex {
    case .m: Phrase("м", "е", "m")
    case .f: Phrase("ж", "ә", "f")
    }
  }

  static func short(_ consent: Consent) -> Phrase {
    switch consent {
    case .own: Phrase("своё", "өзі", "own")
    case .written: Phrase("письм", "жазб", "written")
    case .electronic: Phrase("электр", "электр", "electr")
    case .institution: Phrase("запрос", "сұрау", "request")
    }
  }

  static func short(_ kind: DocumentKind) -> Phrase {
    switch kind {
    case .identityCard: Phrase("уд. личности", "жеке куәлік", "ID card")
    case .passport: Phrase("паспорт", "паспорт", "passport")
    case .foreignPassport: Phrase("ин. паспорт", "шетел п.", "foreign p.")
    case .birthCertificate: Phrase("св. о рожд.", "туу куәлігі", "birth cert.")
    case .residencePermit: Phrase("вид на жит.", "ықтиярхат", "res. permit")
    case .statelessCertificate: Phrase("уд. ЛБГ", "АЖА куәлігі", "stateless c.")
    case .kandasCertificate: Phrase("уд. кандаса", "қандас к.", "kandas cert.")
    case .temporaryPermit: Phrase("РВП", "уақ. рұқсат", "temp. permit")
    case .other: Phrase("другой", "басқа", "other")
    }
  }

  static func short(_ type: SettlementType) -> Phrase {
    switch type {
    case .cityOblast: Phrase("г. обл.", "обл. қала", "obl. city")
    case .cityDistrict: Phrase("г. районн.", "ауд. қала", "distr. city")
    case .rural: Phrase("село", "ауыл", "village")
    case .point: Phrase("точка", "қыстау", "point")
    }
  }

  static func short(_ potential: Potential) -> Phrase {
    switch potential {
    case .low: Phrase("низ", "төм", "low")
    case .medium: Phrase("сред", "орта", "med")
    case .high: Phrase("выс", "жоғ", "high")
    }
  }
}
