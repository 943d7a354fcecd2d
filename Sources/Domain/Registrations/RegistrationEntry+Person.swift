extension RegistrationEntry {
  /// What the paper says of the person, laid over what is known: what the paper leaves empty stays.
  /// - Parameter known: the stored person; nil for a new one.
  public func person(over known: Person?) -> Person {
    var person = known ?? Person()
    person.surname = surname ?? person.surname
    person.givenName = givenName ?? person.givenName
    person.patronymic = patronymic ?? person.patronymic
    if let iin {
      if hasUnreadableIIN {
        if person.iin == nil { person.iinNote = iin }
      } else {
        person.iin = iin
        person.iinNote = nil
      }
    }
    person.birthDate = birthDate ?? person.birthDate
    person.sex = sex ?? person.sex ?? iin.flatMap { try? IIN($0) }?.sex
    person.citizenship = citizenship ?? person.citizenship ?? Country.kazakhstan
    person.nationality = nationality ?? person.nationality
    return person
  }

  /// The paper as it would have been written of a stored stay: the form that corrects it starts from this.
  public init(_ stay: Registration, of person: Person) {
    self.init()
    fill(from: person)
    externalNumber = stay.externalNumber
    kind = stay.kind
    event = stay.event
    from = stay.from
    to = stay.place.map { .territory($0) }
    street = stay.street
    house = stay.house
    flat = stay.flat
    arrivedOn = stay.arrivedOn
    registeredOn = stay.registeredOn
    until = stay.until
    crossedOn = stay.crossedOn
    permittedUntil = stay.permittedUntil
    host = stay.host
    owner = stay.owner
    ownerIIN = stay.ownerIIN
    consent = stay.consent
    consentOn = stay.consentOn
    coOwners = stay.coOwners
    reason = stay.reason
    documentKind = stay.document?.kind
    documentNumber = stay.document?.number
    if stay.event == .departure {
      from = stay.place.map { .territory($0) }
      to = stay.goneTo
      externalNumber = stay.endNumber
      reason = stay.endReason
      registeredOn = stay.endedOn
    }
  }

  /// The departure paper that ended a stay; nil where none did.
  public init?(endOf stay: Registration, of person: Person) {
    guard stay.event == .arrival, stay.endedBy == .departure, let last = stay.endedOn else { return nil }
    self.init()
    fill(from: person)
    externalNumber = stay.endNumber
    kind = stay.kind
    event = .departure
    from = stay.place.map { .territory($0) }
    to = stay.goneTo
    registeredOn = last
    reason = stay.endReason
  }

  /// Takes over who the person is.
  public mutating func fill(from person: Person) {
    surname = person.surname
    givenName = person.givenName
    patronymic = person.patronymic
    iin = person.iin ?? person.iinNote
    birthDate = person.birthDate
    sex = person.sex
    citizenship = person.citizenship
    nationality = person.nationality
  }
}

extension RegistrationEntry {
  /// Whether the paper may be of this person, as ``Person/isLikely(_:)`` has it.
  ///
  /// An IIN alone is no proof (its eleventh digit is hardly checked), nor is the birth date that follows from it.
  public func isOf(_ person: Person) -> Bool { person.isLikely(self.person(over: nil)) }

  /// Whether the paper may correct this person, whom it names by a number of its own: one of the names or the birth date
  /// is the same.
  public func mayCorrect(_ person: Person) -> Bool {
    isOf(person) || birthDate == person.birthDate
  }

  /// What the register knows the person by, where the paper says another surname or birth date; nil where they are the
  /// same, the name in any spelling.
  public func otherName(of person: Person) -> String? {
    let isSame =
      PersonName.isAlike(surname, person.surname) && PersonName.isAlike(givenName, person.givenName)
      && (birthDate == nil || birthDate == person.birthDate)
    return isSame
      ? nil : [person.fullName, person.birthDate?.dotted].compactMap { $0 }.joined(separator: ", ")
  }

  /// Names as the register spells them where the paper says the same ones in another spelling.
  public mutating func keepSpelling(of person: Person) {
    func spelled(_ mine: String?, _ theirs: String?) -> String? {
      guard let mine, let theirs, PersonName.isAlike(mine, theirs) else { return mine }
      return theirs
    }
    surname = spelled(surname, person.surname)
    givenName = spelled(givenName, person.givenName)
    patronymic = spelled(patronymic, person.patronymic)
  }
}
