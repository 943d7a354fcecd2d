import Domain

/// The words of the codes that records hold.
public enum ChoiceWords {
  /// What a code means; nil for a code that the list does not have, such as one that officers added.
  public static func label(_ list: ChoiceList, _ code: String) -> Phrase? {
    switch list {
    case .registrationKind: RegistrationKind(rawValue: code).map(label)
    case .registrationEvent: RegistrationEvent(rawValue: code).map(label)
    case .sex: Sex(rawValue: code).map(label)
    case .consent: Consent(rawValue: code).map(label)
    case .documentKind: DocumentKind(rawValue: code).map(label)
    case .settlementType: SettlementType(rawValue: code).map(label)
    case .potential: Potential(rawValue: code).map(label)
    case .endReason: EndReason(rawValue: code).map(label)
    case .relation: Relation(rawValue: code).map(label)
    case .dayKind: Holiday.Kind(rawValue: code).map(label)
    case .kandasGround: KandasGround(rawValue: code).map(label)
    case .kandasHousing: KandasHousing(rawValue: code).map(label)
    case .education: Education(rawValue: code).map(label)
    case .kandasEnd: KandasEnd(rawValue: code).map(label)
    case .kandasService: KandasService.Kind(rawValue: code).map(label)
    case .resettlerDirection: ResettlerDirection(rawValue: code).map(label)
    case .quotaCategory: QuotaCategory(rawValue: code).map(label)
    case .yesNo: yesNo(code)
    case .noTerritory: Place(code: code).flatMap(noTerritory)
    }
  }

  /// The same in few letters, for narrow columns; the label where it has no short form.
  public static func short(_ list: ChoiceList, _ code: String) -> Phrase? {
    switch list {
    case .registrationKind: RegistrationKind(rawValue: code).map(short)
    case .registrationEvent: RegistrationEvent(rawValue: code).map(short)
    case .sex: Sex(rawValue: code).map(short)
    case .consent: Consent(rawValue: code).map(short)
    case .documentKind: DocumentKind(rawValue: code).map(short)
    case .settlementType: SettlementType(rawValue: code).map(short)
    case .potential: Potential(rawValue: code).map(short)
    case .kandasGround: KandasGround(rawValue: code).map(short)
    case .resettlerDirection: ResettlerDirection(rawValue: code).map(short)
    case .relation: Relation(rawValue: code).map(short)
    case .endReason, .dayKind, .yesNo, .noTerritory, .kandasHousing, .education, .kandasEnd,
      .kandasService, .quotaCategory:
      label(list, code)
    }
  }

  /// The code that somebody wrote as itself, as a label or a short form of any interface language, or in
  /// another usual way (`ж`, `ер`, `муж`, `1`); nil where the list has none such.
  public static func code(_ list: ChoiceList, written: String) -> String? {
    byWord[list]?[Written.folded(written)]
  }

  /// What else a code is called: its label in every interface language, and how offices write it.
  public static func names(_ list: ChoiceList, _ code: String) -> [String] {
    let phrases = [label(list, code), short(list, code)]
    return otherSpellings(list, code)
      + phrases.flatMap { phrase in
        Language.allCases.compactMap { phrase?[$0] }
      }
  }

  private static let byWord: [ChoiceList: [String: String]] = Dictionary(
    uniqueKeysWithValues: ChoiceList.allCases.map { list in
      var codes: [String: String] = [:]
      for code in list.codes {
        for word in [code] + names(list, code) { codes[Written.folded(word)] = code }
      }
      return (list, codes)
    })
}

extension ChoiceWords {
  /// How else offices write a code.
  private static func otherSpellings(_ list: ChoiceList, _ code: String) -> [String] {
    otherSpellings[list]?[code] ?? []
  }

  private static let otherSpellings: [ChoiceList: [String: [String]]] = [
    .registrationKind: [
      "permanent": ["постоянно", "по месту жительства", "тұрғылықты жері бойынша"],
      "temporary": ["временно", "по месту пребывания", "уақытша болатын жері бойынша"],
    ],
    .registrationEvent: [
      "arrival": ["прибыл", "прибыла", "келді", "arrived"],
      "departure": ["выбыл", "выбыла", "убытие", "убыл", "убыла", "отъезд", "кетті", "departed"],
    ],
    .sex: [
      "m": ["муж", "мужчина", "ер адам", "еркек"],
      "f": ["жен", "женщина", "әйел адам"],
    ],
    .yesNo: [
      "yes": ["д", "1", "+", "true", "есть", "бар", "y"],
      "no": ["н", "0", "false", "нету", "n"],
    ],
    .consent: [
      "self": ["сам", "собственник", "өзі"],
      "written": [
        "письменно", "письменная", "в письменном виде", "жазбаша түрде", "жазбаша келісім", "in writing",
      ],
      "electronic": [
        "эцп", "электронно", "электронная", "электрондық түрде", "электрондық келісім", "electronically",
      ],
      "institution": ["администрация", "учреждение", "әкімшілік", "мекеме"],
    ],
    .documentKind: [
      "identity_card": ["удостоверение", "удл", "куәлік"],
      "passport": ["паспорт гражданина рк"],
      "birth_certificate": ["св-во о рождении"],
      "residence_permit": ["внж"],
    ],
    .settlementType: [
      "rural": ["село", "аул", "ауыл", "village"],
      "point": ["точка", "зимовка", "разъезд", "қыстау"],
    ],
    .noTerritory: ["unknown": ["не известно", "не указано"]],
    .relation: [
      "head": ["глава", "басшы"],
      "spouse": ["муж", "жена", "супруг", "супруга", "күйеуі", "әйелі", "зайыбы", "husband", "wife"],
      "daughter": ["дочка"],
      "father": ["папа", "dad"],
      "mother": ["мама", "шешесі", "mum", "mom"],
      "brother": ["ағасы", "інісі"],
      "sister": ["әпкесі", "қарындасы", "сіңлісі"],
      "grandchild": ["внук", "внучка", "grandson", "granddaughter"],
      "other": ["другое", "другой", "прочее", "басқа"],
    ],
    .endReason: ["other": ["другое", "прочее", "басқа"]],
    .resettlerDirection: [
      "outbound": ["квота", "региональная квота", "өңірлік квота"],
      "intra_oblast": ["внутриобластное", "облысішілік"],
    ],
    .quotaCategory: [
      "kandas": ["кандас", "қандас"],
      "resettler": ["переселенец", "қоныс аударушы"],
    ],
  ]
}
