/// The rules on a person: F01, F04, R54, R92 and R95, the same in every form and import.
public enum PersonRules {
  /// What else the register knows that matters.
  public struct Surroundings: Sendable {
    /// Another person who has the same IIN, in words; nil: nobody.
    public var holderOfIIN: String?
    /// Another head of the same family, in words; nil: none.
    public var otherHead: String?

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
    if let birth = person.birthDate {
      if birth > today { found.append(Problem(.f04, .birthDate, values: [birth.dotted], variant: .future)) }
      found += old(birth, today)
    } else {
      found.append(Problem(.f01, .birthDate))
    }
    if let head = surroundings.otherHead, person.relation == Relation.head.rawValue {
      found.append(Problem(.r54, .relation, values: [head]))
    }
    return found
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

  /// Rule F04: nobody lives so long.
  static func old(_ birth: Day, _ today: Day) -> [Problem] {
    guard birth <= today, Day.age(born: birth, on: today) > 120 else { return [] }
    return [Problem(.f04, .birthDate, severity: .warning, values: [birth.dotted], variant: .old)]
  }
}
