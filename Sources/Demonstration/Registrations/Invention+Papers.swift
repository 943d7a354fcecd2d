import Domain

extension Invention {
  /// The registration of one member at the household's address.
  mutating func registration(
    _ stay: Stay, of person: Person, head: Person, document: IdentityDocument?, ending: Stay.Ending?
  ) -> Registration {
    var paper = Registration(
      id: 0, version: 1, person: 0, kind: stay.kind, event: .arrival, registeredOn: stay.registeredOn)
    paper.externalNumber = officialNumber(at: stay.home, on: stay.registeredOn)
    paper.from = stay.from
    paper.place = stay.home.place
    paper.street = stay.address.street
    paper.house = stay.address.house
    paper.flat = stay.address.flat
    paper.arrivedOn = stay.arrivedOn
    paper.until = stay.until
    paper.crossedOn = stay.crossedOn
    paper.permittedUntil = stay.permittedUntil
    paper.reason = stay.reason
    paper.document = document
    write(stay.consent, on: stay, of: person, head: head, into: &paper)
    if let ending { close(&paper, ending, at: stay.home) }
    return paper
  }

  /// A departure of somebody whose arrival nobody has.
  mutating func departure(from home: Home, on last: Day, document: IdentityDocument?) -> Registration {
    let ending = departure(on: last)
    var paper = Registration(
      id: 0, version: 1, person: 0, kind: .permanent, event: .departure, registeredOn: last)
    paper.place = home.place
    paper.document = document
    close(&paper, ending, at: home)
    return paper
  }

  /// Sets how a registration ended.
  mutating func close(_ paper: inout Registration, _ ending: Stay.Ending, at home: Home) {
    paper.endedOn = ending.on
    paper.endedBy = ending.by
    paper.endReason = ending.reason.rawValue
    paper.goneTo = ending.goneTo
    paper.endNumber = officialNumber(at: home, on: ending.on)
  }

  private func write(
    _ consent: DwellingConsent, on stay: Stay, of person: Person, head: Person, into paper: inout Registration
  ) {
    switch consent {
    case .headOwns where person.relation == Relation.head.rawValue:
      paper.consent = .own
    case .headOwns:
      paper.consent = .written
      paper.consentOn = stay.registeredOn
      paper.owner = head.fullName
      paper.ownerIIN = head.iin
    case .owner(let name, let iin, let given, let others):
      paper.consent = given
      paper.consentOn = stay.registeredOn
      paper.owner = name
      paper.ownerIIN = iin
      paper.coOwners = others
    case .institution(let name):
      paper.consent = .institution
      paper.consentOn = stay.registeredOn
      paper.host = name
    }
  }

  /// The number in the official system, which a part of the papers carries: district, year, a running number.
  private mutating func officialNumber(at home: Home, on day: Day) -> String? {
    guard random.chance(perMille: 350) else { return nil }
    officialNumbers += 1
    let district = Int(home.district.code) / 100_000
    return String((district * 100 + day.year % 100) * 10_000_000 + officialNumbers, digits: 13)
  }
}
