import Domain

extension Invention {
  /// The course of a household's life in the register.
  enum Course {
    /// It came and lives here.
    case settled
    /// It came, and moved on inside the oblast.
    case movedOn
    /// It came and has left.
    case left
    /// It is registered for a time.
    case temporary
    /// Only its departure is known.
    case departed

    static let ofCitizens = WeightedChoice<Course>([
      (.settled, 565), (.movedOn, 50), (.left, 95), (.temporary, 270), (.departed, 20),
    ])
  }

  mutating func course(of newcomer: Newcomer) -> Course {
    switch newcomer.standing {
    case .citizen: Course.ofCitizens.draw(&random)
    case .resident: random.chance(perMille: 880) ? .settled : .left
    case .permitted, .visitor: .temporary
    }
  }

  /// A permanent stay that begins on a day between the two.
  mutating func permanentStay(in home: Home, from: Place, between first: Day, and last: Day, late: Int)
    -> Stay
  {
    let registered = day(from: first, to: last)
    let arrived = registered.adding(days: -min(delay(late: late), first.days(until: registered)))
    return Stay(
      kind: .permanent, from: from, home: home, address: Address(inTown: home.isTown, &random),
      arrivedOn: arrived, registeredOn: registered,
      consent: consent(owning: 640, institution: 5), reason: random.pick(Self.settlingReasons))
  }

  /// A temporary stay with its term: running, about to end, past its end, or over.
  mutating func temporaryStay(in home: Home, from: Place, isPermitted: Bool) -> Stay {
    let term = term()
    var stay = Stay(
      kind: .temporary, from: from, home: home, address: Address(inTown: home.isTown, &random),
      arrivedOn: term.registered.adding(days: -delay(late: 90)), registeredOn: term.registered,
      until: term.until, consent: consent(owning: 40, institution: 180),
      reason: random.pick(Self.stayingReasons))
    if isPermitted {
      stay.crossedOn = stay.arrivedOn
      stay.permittedUntil = term.until.adding(days: random.below(60))
    }
    if term.isOver { stay.ending = ending(of: stay) }
    return stay
  }

  /// A visitor's stay of the last months: ninety days from the border, most registered within thirty.
  mutating func visit(in home: Home, _ newcomer: Newcomer) -> Stay {
    let registered = day.adding(days: -random.below(240))
    let waited = random.chance(perMille: 920) ? random.below(28) : random.uniform(31...60)
    let crossed = registered.adding(days: -waited)
    let last = crossed.adding(days: 89)
    let arrived = crossed.adding(days: random.below(min(waited, 5) + 1))
    var stay = Stay(
      kind: .temporary, from: newcomer.from, home: home, address: Address(inTown: home.isTown, &random),
      arrivedOn: arrived, registeredOn: registered, until: last, crossedOn: crossed,
      consent: consent(owning: 0, institution: 400), reason: "гости")
    if last < day, random.chance(perMille: 900) {
      stay.ending = Stay.Ending(
        on: day(from: registered, to: last), by: .departure, reason: .abroad, goneTo: newcomer.from)
    }
    return stay
  }

  /// Days from arrival to registration: most come in time, some of a thousand late.
  private mutating func delay(late: Int) -> Int {
    guard random.chance(perMille: late) else { return random.below(11) }
    return random.chance(perMille: 700) ? random.uniform(11...40) : random.uniform(41...250)
  }

  private typealias Term = (registered: Day, until: Day, isOver: Bool)

  private mutating func term() -> Term {
    let months = random.pick([1, 2, 3, 3, 6, 6, 6, 12, 12, 12, 12])
    func ending(around last: Day, after months: Int) -> (Day, Day) {
      let registered = last.adding(months: -months)
      return (registered, registered.adding(months: months))
    }
    let ticket = random.below(100)
    if ticket < 9 {
      // A term counted back and forth may lose three days where a month is short.
      let (registered, until) = ending(
        around: day.adding(days: random.uniform(3...30)), after: max(months, 2))
      return (registered, until, false)
    }
    if ticket < 44 {
      let registered = day.adding(days: -random.below(150))
      return (registered, registered.adding(months: max(months, 6)), false)
    }
    if ticket < 53 {
      let (registered, until) = ending(around: day.adding(days: -random.uniform(1...150)), after: months)
      return (registered, until, false)
    }
    let (registered, until) = ending(around: day.adding(days: -random.uniform(30...3_250)), after: months)
    return (registered, until, true)
  }

  /// The end of a temporary stay in the past: on its last day, or before it when the people went away.
  private mutating func ending(of stay: Stay) -> Stay.Ending? {
    guard let until = stay.until else { return nil }
    if random.chance(perMille: 650) {
      return Stay.Ending(on: until, by: .departure, reason: .termEnded, goneTo: .none)
    }
    return Stay.Ending(
      on: day(from: stay.registeredOn, to: until), by: .departure, reason: .moved, goneTo: destination())
  }

  /// Where somebody goes who leaves.
  mutating func destination() -> Place {
    let ticket = random.below(100)
    if ticket < 68 { return Oblasts.departures.draw(&random) }
    if ticket < 78 { return .territory(homes.draw(&random).place) }
    if ticket < 90 { return .country(random.pick(["RUS", "UZB", "TUR", "DEU", "KOR"])) }
    return .unknown
  }

  /// A departure of people who lived here: somewhere else, or struck off without a move.
  mutating func departure(on last: Day) -> Stay.Ending {
    if random.chance(perMille: 110) {
      let reason = random.pick([EndReason.ownRequest, .ownerRequest, .ownerRequest, .court, .mistake])
      return Stay.Ending(on: last, by: .departure, reason: reason, goneTo: .none)
    }
    let place = destination()
    let isAbroad = if case .country = place { true } else { false }
    return Stay.Ending(on: last, by: .departure, reason: isAbroad ? .abroad : .moved, goneTo: place)
  }

  private mutating func consent(owning: Int, institution: Int) -> DwellingConsent {
    if random.chance(perMille: owning) { return .headOwns }
    if random.chance(perMille: institution) { return .institution(random.pick(DwellingConsent.institutions)) }
    let sex = random.pick(Sex.allCases)
    let birth = day.adding(days: -random.uniform(9_500...27_000))
    let names = NameStock.kazakh
    let name = names.surname(&random).written(in: .native, of: sex)
    let given = names.given(sex, bornIn: birth.year, &random).written(in: .native)
    return .owner(
      name: name + " " + given, iin: random.chance(perMille: 800) ? iins.next(birth: birth, sex: sex) : nil,
      given: random.chance(perMille: 450) ? .electronic : .written,
      others: random.chance(perMille: 300) ? random.uniform(1...3) : 0)
  }

  private static let settlingReasons = [
    "жильё", "жильё", "работа", "семья", "семья", "возвращение", "переезд",
  ]
  private static let stayingReasons = [
    "учёба", "учёба", "работа", "работа", "работа", "лечение", "семья", "аренда",
  ]
}
