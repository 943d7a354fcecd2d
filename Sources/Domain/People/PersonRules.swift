/// The rules on a person: F01, F04, F06, R54, R92 and R95, the same in every form and import.
public enum PersonRules {
  /// What else the register knows that matters.
  public struct Surroundings: Sendable {
    /// Another person who has the same IIN, in words; nil: nobody.
    public var holderOfIIN: String?
    /// Another head of the same family, in words; nil: none.
    public var otherHead: String?
    /// Whether there are others in the same family.
    public var hasFamily = false
    /// Whether the person heads the family as it is stored.
    public var isHead = false

    /// Nothing known.
    public init() {}
  }

  /// All findings on a person, in the order of the form.
  public static func check(_ person: Person, _ surroundings: Surroundings, today: Day) -> [Problem] {
    var found = number(person.iin ?? person.iinNote, born: person.birthDate, sex: person.sex)
    if let holder = surroundings.holderOfIIN {
      found.append(Problem(.r95, .iin, values: [holder], variant: .otherPerson))
    }
    for (field, value) in [(FieldID.surname, person.surname), (.givenName, person.givenName)]
    where value == nil {
      found.append(Problem(.f01, field))
    }
    found += names(person.surname, person.givenName, person.patronymic)
    if let birth = person.birthDate {
      if birth > today { found.append(Problem(.f04, .birthDate, values: [birth.dotted], variant: .future)) }
      found += old(birth, today)
    } else {
      found.append(Problem(.f01, .birthDate))
    }
    return found + head(person, surroundings)
  }

  /// Rule R54: one head where there are several. A head stays it until another takes the place; of a family that has none
  /// already the record can still be corrected.
  private static func head(_ person: Person, _ surroundings: Surroundings) -> [Problem] {
    if person.relation == Relation.head.rawValue {
      return surroundings.otherHead.map {
        [Problem(.r54, .relation, values: [$0], variant: .headByCard)]
      } ?? []
    }
    guard surroundings.hasFamily, surroundings.otherHead == nil else { return [] }
    return [
      surroundings.isHead
        ? Problem(.r54, .relation, variant: .headLeaves)
        : Problem(.r54, .relation, severity: .warning, variant: .headless)
    ]
  }

  /// Rule R92: an IIN's check digit, and whether it fits the day of birth and the sex.
  static func number(_ written: String?, born: Day?, sex: Sex?) -> [Problem] {
    guard let written else { return [] }
    if written.contains("?") {
      return [Problem(.r92, .iin, severity: .warning, values: [written], variant: .unreadable)]
    }
    guard let iin = try? IIN(written) else {
      return [Problem(.r92, .iin, values: [written], variant: .wrongCheckDigit)]
    }
    var found: [Problem] = []
    if let birth = iin.birth, let born, birth != born {
      found.append(
        Problem(.r92, .iin, severity: .warning, values: [birth.dotted, born.dotted], variant: .birth))
    }
    if let told = iin.sex, let sex, told != sex {
      found.append(Problem(.r92, .iin, severity: .warning, variant: .sex))
    }
    return found
  }

  /// Rule F06: a name is written with letters; a digit in it is a slip, or belongs into another field.
  static func names(_ surname: String?, _ given: String?, _ patronymic: String?) -> [Problem] {
    [(FieldID.surname, surname), (.givenName, given), (.patronymic, patronymic)].compactMap { field, name in
      let strange = (name ?? "").filter { !$0.isLetter && !$0.isWhitespace && !signsOfNames.contains($0) }
      guard !strange.isEmpty else { return nil }
      return Problem(.f06, field, values: [strange], variant: .signs)
    }
  }

  /// What stands in names besides letters: «Салтыков-Щедрин», «О'Нил», «Иванова (Петрова)», «Ж.».
  private static let signsOfNames: Set<Character> = [
    "-", "‐", "‑", "–", "'", "’", "ʼ", "ʻ", "‘", "`", ".", "(", ")",
  ]

  /// Rule F04: nobody lives so long.
  static func old(_ birth: Day, _ today: Day) -> [Problem] {
    guard birth <= today, Day.age(born: birth, on: today) > 120 else { return [] }
    return [Problem(.f04, .birthDate, severity: .warning, values: [birth.dotted], variant: .old)]
  }
}
