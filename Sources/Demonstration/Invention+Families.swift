import Domain

extension Invention {
  /// A family and, for a second clerk, what it was written from.
  struct DrawnFamily {
    let members: [InventedMember]
    fileprivate let household: Household
    fileprivate let newcomer: Newcomer
  }

  /// Draws a family of at most so many people, the first of whom has the number.
  mutating func family(atMost limit: Int, from first: Int) -> DrawnFamily {
    let home = homes.draw(&random)
    let newcomer = Newcomer.drawn(to: home, moves: homes, &random)
    let course = course(of: newcomer)
    let stays = stays(course, home, newcomer)
    let lone = course == .departed ? day(from: beginning, to: day) : nil
    var household = Household(
      kind(course, newcomer), of: newcomer.nation, on: stays.first?.arrivedOn ?? lone ?? day, &random)
    if let stay = stays.first, course == .settled || course == .movedOn {
      addNewborns(to: &household, after: stay.registeredOn)
    }
    var members: [InventedMember] = []
    members.reserveCapacity(household.members.count)
    var head: Person?
    for kin in household.members.prefix(limit) {
      let letters = newcomer.nation.letters.draw(&random)
      let person = person(kin, of: household, newcomer, letters: letters)
      let document = document(of: kin, newcomer)
      var papers: [Registration] = []
      if let lone {
        papers.append(departure(from: home, on: lone, document: document))
      } else {
        papers = registrations(of: kin, person, head: head ?? person, at: stays, document)
      }
      head = head ?? person
      members.append(
        InventedMember(
          number: first + members.count, sameAs: nil, person: person, document: document,
          registrations: papers))
    }
    return DrawnFamily(members: members, household: household, newcomer: newcomer)
  }

  /// Now and then somebody of the family, written down a second time by another clerk for a short stay:
  /// in other letters and without a number.
  mutating func double(of family: DrawnFamily, numbered number: Int) -> InventedFamily? {
    guard random.chance(perMille: 18), family.newcomer.standing == .citizen else { return nil }
    let adults = zip(family.household.members, family.members).filter { $0.0.age(on: day) >= 18 }
    guard let (kin, original) = adults.first else { return nil }
    let native = kin.surname.written(in: .native, of: kin.sex)
    var person = person(
      kin, of: family.household, family.newcomer,
      letters: original.person.surname == native ? .russian : .native)
    person.iin = nil
    person.iinNote = random.chance(perMille: 500) ? original.person.iin.map { $0.prefix(9) + "???" } : nil
    person.relation = Relation.head.rawValue
    if random.chance(perMille: 300) { person.patronymic = nil }
    let stay = temporaryStay(in: homes.draw(&random), from: family.newcomer.from, isPermitted: false)
    let paper = registration(stay, of: person, head: person, document: nil, ending: stay.ending)
    return InventedFamily(members: [
      InventedMember(
        number: number, sameAs: original.number, person: person, document: nil, registrations: [paper])
    ])
  }

  private mutating func kind(_ course: Course, _ newcomer: Newcomer) -> Household.Kind {
    if course == .departed || newcomer.standing == .visitor && random.chance(perMille: 700) { return .alone }
    return course == .temporary ? Household.Kind.staying.draw(&random) : Household.Kind.settling.draw(&random)
  }

  /// The household's stays, in the order of their days.
  private mutating func stays(_ course: Course, _ home: Home, _ newcomer: Newcomer) -> [Stay] {
    switch course {
    case .departed: return []
    case .temporary:
      if newcomer.standing == .visitor { return [visit(in: home, newcomer)] }
      let isPermitted = newcomer.standing == .permitted
      return [temporaryStay(in: home, from: newcomer.from, isPermitted: isPermitted)]
    case .settled:
      return [permanentStay(in: home, from: newcomer.from, between: beginning, and: day, late: 80)]
    case .left:
      var stay = permanentStay(
        in: home, from: newcomer.from, between: beginning, and: day.adding(days: -30), late: 80)
      stay.ending = departure(on: day(from: stay.registeredOn.adding(days: 20), to: day))
      return [stay]
    case .movedOn:
      let last = day.adding(days: -200)
      var stay = permanentStay(in: home, from: newcomer.from, between: beginning, and: last, late: 80)
      let next = permanentStay(
        in: homes.draw(&random), from: .territory(home.place),
        between: stay.registeredOn.adding(days: 90), and: day, late: 40)
      stay.ending = Stay.Ending(
        on: next.registeredOn, by: .registration, reason: .moved, goneTo: .territory(next.home.place))
      return [stay, next]
    }
  }

  /// Children born since the family came.
  private mutating func addNewborns(to household: inout Household, after arrival: Day) {
    guard let mother = household.motherBirth else { return }
    var birth = arrival.adding(days: random.uniform(300...2_600))
    while birth.adding(days: 12) <= day, mother.days(until: birth) < 42 * 365 {
      if mother.days(until: birth) > 19 * 365 { household.addNewborn(on: birth, &random) }
      birth = birth.adding(days: random.uniform(500...3_000))
    }
  }
}
