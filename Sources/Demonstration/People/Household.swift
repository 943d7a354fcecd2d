import Domain

/// People who live together: one head first, a surname and a way of naming.
struct Household {
  let nation: Nation
  let patronymic: PatronymicShape
  private(set) var members: [Kin] = []

  private let surname: Surname
  private let day: Day

  /// Who lives together.
  enum Kind {
    case alone, siblings, couple, parents, oneParent, threeGenerations, elderly

    static let settling = WeightedChoice<Kind>([
      (.alone, 13), (.siblings, 1), (.couple, 9), (.parents, 53), (.oneParent, 8), (.threeGenerations, 12),
      (.elderly, 4),
    ])
    static let staying = WeightedChoice<Kind>([
      (.alone, 58), (.siblings, 6), (.couple, 7), (.parents, 24), (.oneParent, 5),
    ])
  }

  /// Draws a household as it is on the day.
  init(_ kind: Kind, of nation: Nation, on day: Day, _ random: inout Randomness) {
    self.nation = nation
    self.day = day
    patronymic = nation.patronymics.draw(&random)
    surname = nation.names.surname(&random)
    switch kind {
    case .alone:
      let isYoung = random.chance(perMille: 720)
      addHead(random.pick(Sex.allCases), aged: isYoung ? 18...34 : 35...58, &random)
    case .siblings:
      addHead(random.pick(Sex.allCases), aged: 20...26, &random)
      addSibling(&random)
    case .couple: addCouple(aged: 21...64, &random)
    case .parents:
      addCouple(aged: 23...46, &random)
      addChildren(&random)
    case .oneParent:
      addHead(random.chance(perMille: 850) ? .f : .m, aged: 24...45, &random)
      addChildren(&random)
    case .threeGenerations:
      addCouple(aged: 25...46, &random)
      addChildren(&random)
      addParents(&random)
    case .elderly:
      addCouple(aged: 60...83, &random)
    }
  }

  /// A child born later, after the others.
  mutating func addNewborn(on birth: Day, _ random: inout Randomness) {
    addChild(born: birth, father: father, &random)
  }

  /// The mother's birth date; nil where no woman of the household has children.
  var motherBirth: Day? {
    members.first { $0.sex == .f && ($0.relation == .head || $0.relation == .spouse) }?.birth
  }

  /// The name of the man whose children live here.
  private var father: GivenName? {
    members.first { $0.sex == .m && ($0.relation == .head || $0.relation == .spouse) }?.given
  }

  private func birth(aged years: Int, _ random: inout Randomness) -> Day {
    day.adding(days: -(years * 1461 / 4 + 1 + random.below(364)))
  }

  private mutating func add(
    _ relation: Relation, _ sex: Sex, born birth: Day, surname: Surname? = nil, father: GivenName? = nil,
    given: GivenName? = nil, _ random: inout Randomness
  ) {
    let year = birth.year
    members.append(
      Kin(
        relation: relation, sex: sex, birth: birth, surname: surname ?? self.surname,
        given: given ?? newName(sex, bornIn: year, &random),
        father: father ?? nation.names.given(.m, bornIn: year - 27, &random)))
  }

  /// A name that nobody of the household has yet: parents do not name two children alike.
  private func newName(_ sex: Sex, bornIn year: Int, _ random: inout Randomness) -> GivenName {
    var name = nation.names.given(sex, bornIn: year, &random)
    for _ in 0..<8 where members.contains(where: { $0.given === name }) {
      name = nation.names.given(sex, bornIn: year, &random)
    }
    return name
  }

  private mutating func addHead(_ sex: Sex, aged years: ClosedRange<Int>, _ random: inout Randomness) {
    add(.head, sex, born: birth(aged: random.uniform(years), &random), &random)
  }

  private mutating func addCouple(aged years: ClosedRange<Int>, _ random: inout Randomness) {
    let age = random.uniform(years)
    let sex: Sex = random.chance(perMille: 830) ? .m : .f
    add(.head, sex, born: birth(aged: age, &random), &random)
    // Husbands are older, as a rule.
    let older = random.uniform(-1...6)
    let other = max(19, sex == .m ? age - older : age + older)
    // Some wives keep the surname they were born with.
    let own = random.chance(perMille: 280) ? nation.names.surname(&random) : nil
    add(.spouse, sex == .m ? .f : .m, born: birth(aged: other, &random), surname: own, &random)
  }

  private mutating func addSibling(_ random: inout Randomness) {
    guard let head = members.first else { return }
    let sex = random.pick(Sex.allCases)
    add(
      sex == .m ? .brother : .sister, sex, born: head.birth.adding(days: random.uniform(400...1_300)),
      father: head.father, &random)
  }

  private mutating func addChildren(_ random: inout Randomness) {
    guard let parent = motherBirth ?? members.first?.birth else { return }
    let name = father ?? nation.names.given(.m, bornIn: parent.year, &random)
    var month = random.uniform(228...320)
    for _ in 0..<Self.childCounts.draw(&random) {
      let birth = parent.adding(days: month * 30 + random.below(28))
      guard birth < day else { break }
      // Most grown-up children live elsewhere.
      if birth.days(until: day) < 20 * 365 || random.chance(perMille: 250) {
        addChild(born: birth, father: name, &random)
      }
      month += random.uniform(15...46)
    }
  }

  private mutating func addChild(born birth: Day, father: GivenName?, _ random: inout Randomness) {
    let sex: Sex = random.chance(perMille: 512) ? .m : .f
    add(sex == .m ? .son : .daughter, sex, born: birth, father: father, &random)
  }

  private mutating func addParents(_ random: inout Randomness) {
    guard let head = members.first else { return }
    if random.chance(perMille: 480) {
      add(
        .father, .m, born: head.birth.adding(days: -random.uniform(7_900...11_500)), given: head.father,
        &random)
    }
    if members.last?.relation != .father || random.chance(perMille: 700) {
      add(.mother, .f, born: head.birth.adding(days: -random.uniform(7_300...11_000)), &random)
    }
  }

  private static let childCounts = WeightedChoice([(1, 18), (2, 27), (3, 28), (4, 17), (5, 10)])
}
