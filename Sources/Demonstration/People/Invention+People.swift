import Domain

extension Invention {
  /// Writes a person down: one clerk, one kind of letters.
  mutating func person(_ kin: Kin, of household: Household, _ newcomer: Newcomer, letters: Letters) -> Person
  {
    var person = Person()
    person.surname = kin.surname.written(in: letters, of: kin.sex)
    person.givenName = kin.given.written(in: letters)
    person.patronymic = kin.father?.patronymic(of: kin.sex, in: letters, shape: household.patronymic)
    person.birthDate = kin.birth
    person.sex = kin.sex
    person.citizenship = newcomer.citizenship
    person.nationality = random.chance(perMille: 900) ? household.nation.word : nil
    person.relation = kin.relation.rawValue
    if newcomer.standing != .citizen || random.chance(perMille: 40) {
      person.latinName =
        kin.surname.written(in: .latin, of: kin.sex).passport + " " + kin.given.written(in: .latin).passport
    }
    number(&person, kin, newcomer.standing)
    return person
  }

  /// Most have their number; a foreigner's comes later, and now and then a paper cannot be read.
  private mutating func number(_ person: inout Person, _ kin: Kin, _ standing: Newcomer.Standing) {
    let having =
      switch standing {
      case .citizen: 996
      case .resident: 800
      case .permitted: 450
      case .visitor: 80
      }
    guard random.chance(perMille: having), let iin = iins.next(birth: kin.birth, sex: kin.sex) else { return }
    if random.chance(perMille: 4) {
      person.iinNote = unreadable(iin)
    } else {
      person.iin = iin
    }
  }

  /// The number with one or two of its last signs lost.
  private mutating func unreadable(_ iin: String) -> String {
    let lost = random.uniform(1...2)
    let place = random.uniform(7...(12 - lost))
    return iin.prefix(place) + String(repeating: "?", count: lost) + iin.suffix(12 - lost - place)
  }

  /// The document that the person shows; nil where the paper names none.
  mutating func document(of kin: Kin, _ newcomer: Newcomer) -> IdentityDocument? {
    guard random.chance(perMille: 970) else { return nil }
    documents += 1
    // Scattered, each once: the factor is coprime to the ten million numbers.
    let number = String(documents * 6_180_339 % 10_000_000, digits: 7)
    let isChild = kin.age(on: day) < 16
    switch newcomer.standing {
    case .citizen where isChild: return document(.birthCertificate, "7" + number)
    case .citizen where random.chance(perMille: 130): return document(.passport, "N1" + number)
    case .citizen: return document(.identityCard, "05" + number)
    case .resident where newcomer.citizenship == Country.stateless:
      return document(.statelessCertificate, "02" + number)
    case .resident where !isChild && random.chance(perMille: 550):
      return document(.residencePermit, "03" + number)
    case .resident, .permitted, .visitor: return document(.foreignPassport, newcomer.passport + number)
    }
  }

  private func document(_ kind: DocumentKind, _ number: String) -> IdentityDocument {
    IdentityDocument(id: 0, kind: kind, number: number)
  }
}

extension String {
  /// Capitals without the signs that a passport leaves out.
  fileprivate var passport: String {
    uppercased().filter { $0 != "ʻ" }
  }
}
