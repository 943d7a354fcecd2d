import Domain

extension Invention {
  /// What the register holds of one member: the household's stays since the person was born, and what
  /// happened to the person alone.
  mutating func registrations(
    of kin: Kin, _ person: Person, head: Person, at stays: [Stay], _ document: IdentityDocument?
  ) -> [Registration] {
    var papers: [Registration] = []
    for stay in stays {
      guard let own = kin.birth <= stay.arrivedOn ? stay : birth(of: kin, during: stay) else { continue }
      papers.append(registration(own, of: person, head: head, document: document, ending: own.ending))
    }
    guard let last = stays.last, last.kind == .permanent, last.ending == nil else { return papers }
    liveOn(&papers, kin, person, head, from: last)
    return papers
  }

  /// The registration of a child born at the address; nil where the household left too soon after.
  private mutating func birth(of kin: Kin, during stay: Stay) -> Stay? {
    let waited = random.chance(perMille: 60) ? random.uniform(11...60) : random.uniform(2...10)
    let registered = min(kin.birth.adding(days: waited), day)
    if let ending = stay.ending, ending.on < registered { return nil }
    return Stay(
      kind: .permanent, from: .territory(stay.home.place), home: stay.home, address: stay.address,
      arrivedOn: kin.birth, registeredOn: registered, consent: stay.consent, reason: "рождение",
      ending: stay.ending)
  }

  /// Grown-up children leave, old people die, some are registered elsewhere for a time.
  private mutating func liveOn(
    _ papers: inout [Registration], _ kin: Kin, _ person: Person, _ head: Person, from stay: Stay
  ) {
    guard let paper = papers.last else { return }
    let age = kin.age(on: day)
    let isChild = kin.relation == .son || kin.relation == .daughter
    let adult = max(paper.registeredOn, kin.birth.adding(years: 17)).adding(days: 1)
    if isChild, adult < day, random.chance(perMille: 190) {
      leaveAlone(&papers, person, head, from: stay, on: day(from: adult, to: day))
    } else if age >= 64, random.chance(perMille: 6 * (age - 50)) {
      let death = Stay.Ending(
        on: day(from: paper.registeredOn, to: day), by: .departure, reason: .death, goneTo: .none)
      close(&papers[papers.count - 1], death, at: stay.home)
    } else if age >= 17, random.chance(perMille: 60) {
      let away = temporaryStay(in: homes.draw(&random), from: .territory(stay.home.place), isPermitted: false)
      guard away.arrivedOn > paper.registeredOn, kin.age(on: away.arrivedOn) >= 16,
        away.home.place != stay.home.place
      else { return }
      papers.append(
        registration(away, of: person, head: head, document: paper.document, ending: away.ending))
    }
  }

  /// A grown-up child goes: out of the oblast, or to another place in it and is registered there.
  private mutating func leaveAlone(
    _ papers: inout [Registration], _ person: Person, _ head: Person, from stay: Stay, on left: Day
  ) {
    let last = papers.count - 1
    guard random.chance(perMille: 300) else {
      close(&papers[last], departure(on: left), at: stay.home)
      return
    }
    let next = permanentStay(
      in: homes.draw(&random), from: .territory(stay.home.place), between: left, and: day, late: 80)
    let move = Stay.Ending(
      on: next.registeredOn, by: .registration, reason: .moved, goneTo: .territory(next.home.place))
    close(&papers[last], move, at: stay.home)
    papers.append(
      registration(next, of: person, head: head, document: papers[last].document, ending: nil))
  }
}
