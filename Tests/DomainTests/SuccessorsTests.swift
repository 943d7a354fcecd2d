import Domain
import Testing

/// Which territory counts for which, and what the rules say of places that are gone.
@Suite struct SuccessorsTests {
  private typealias Desk = RulesDesk

  private static let other = Desk.code(613_835_100)

  /// The classifier with successors named: code by code.
  private static func gazetteer(_ named: [KatoCode: KatoCode], gone: String = "01.06.2025") -> Gazetteer {
    let rows = Desk.territories.map { row in
      Territory(
        code: row.code, parent: row.parent, level: row.level, typeCode: nil, nameRu: row.nameRu,
        nameKk: row.nameKk, since: row.since, gone: named[row.code] == nil ? row.gone : Desk.day(gone),
        successor: named[row.code])
    }
    return Gazetteer(rows, office: Desk.oblast)
  }

  private func rules(_ named: [KatoCode: KatoCode]) -> RegistrationRules {
    RegistrationRules(
      today: Desk.today, parameters: .initial, office: Desk.oblast, gazetteer: Self.gazetteer(named),
      workingDays: Desk.workingDays)
  }

  @Test func aPlaceCountsForTheLastOfItsSuccessors() {
    let successors = Self.gazetteer([Desk.former: Desk.village, Desk.village: Desk.town]).successors
    #expect(successors.last(of: Desk.former) == Desk.town && successors.last(of: Desk.town) == Desk.town)
    #expect(successors.predecessors(of: Desk.town) == [Desk.village, Desk.former].sorted())
    #expect(successors.predecessors(of: Desk.village) == [Desk.former])
    #expect(successors.district(of: Desk.former) == Desk.code(613_800_000))
    let parts = successors.parts(of: Desk.code(613_800_000))
    #expect(parts.districts == [Desk.code(613_800_000)] && parts.without.isEmpty)
    #expect(parts.with == [Desk.village, Desk.former].sorted())
    #expect(successors.parts(of: Desk.code(613_600_000)).without == [Desk.village, Desk.former].sorted())
  }

  @Test func aDistrictThatIsGoneCountsWithAllThatLiesInIt() {
    let (old, new) = (Desk.code(613_600_000), Desk.code(613_800_000))
    let successors = Self.gazetteer([old: new]).successors
    #expect(successors.district(of: Desk.village) == new)
    #expect(successors.last(of: Desk.village) == Desk.village)
    #expect(successors.parts(of: new).districts == [new, old])
  }

  @Test func aRingEnds() {
    let ring = Self.gazetteer([Desk.village: Desk.town, Desk.town: Desk.village]).successors
    #expect(ring.predecessors(of: Desk.town) == [Desk.village])
    #expect([Desk.village, Desk.town].contains(ring.last(of: Desk.village)))
    #expect(Gazetteer(Desk.territories, office: Desk.oblast).successors.isEmpty)
  }

  @Test func whatAnEditionHasBroughtBackCountsForItself() {
    let row = Territory(
      code: Desk.former, parent: nil, level: .settlement, typeCode: nil, nameRu: "с.Старое",
      nameKk: "Ескі а.",
      since: .first, gone: nil, successor: Desk.village)
    #expect(Successors([row]).last(of: Desk.former) == Desk.former)
  }

  // MARK: Rule F03

  private func found(_ rules: RegistrationRules, _ stay: Registration) -> [Problem] {
    let person = RegistrationEntry(stay, of: Person()).person(over: nil)
    return rules.review([stay], of: person)[0].filter { $0.rule == .f03 }
  }

  /// Gone since 01.06.2025.
  @Test(
    arguments: [
      ("01.02.2020", "01.05.2020", false, false), ("01.02.2020", nil, false, true),
      ("01.02.2026", "01.05.2026", false, true), ("01.02.2026", nil, false, true),
      ("01.02.2020", "01.05.2020", true, false), ("01.02.2020", nil, true, false),
      ("01.02.2026", "01.05.2026", true, false), ("01.02.2026", nil, true, false),
    ] as [(String, String?, Bool, Bool)])
  func aCodeIsJudgedByTheDayOfRegistration(on: String, ended: String?, isNamed: Bool, isTold: Bool) {
    let stay = Desk.stored(on: on, ended: ended, at: Desk.former)
    let found = found(rules(isNamed ? [Desk.former: Desk.village] : [:]), stay)
    #expect(found.map(\.variant) == (isTold ? [.gone] : []), "\(on) \(ended ?? "") \(isNamed)")
  }

  @Test func aNewPaperAtAFormerPlaceSaysForWhomItCounts() {
    let paper = Desk.arrival { $0.to = .territory(Desk.former) }
    let told = rules([Desk.former: Desk.village]).check(paper).first { $0.rule == .f03 }
    #expect(told?.severity == .information && told?.variant == .succeeded)
    #expect(told?.values.last == Problem.place(Desk.village))
  }

  @Test func aSuccessorThatIsGoneTooIsAskedForInItsPlace() {
    let rules = RegistrationRules(
      today: Desk.today, parameters: .initial, office: Desk.oblast,
      gazetteer: Self.gazetteer([Self.other: Desk.former]), workingDays: Desk.workingDays)
    let found = found(rules, Desk.stored(at: Self.other))
    #expect(found.map(\.values.first) == [Problem.place(Desk.former)])
  }

  // MARK: Rule R08

  @Test func aSettlementIsAskedForItsSuccessorOnlyUntilItIsNamed() {
    var settlement = Settlement()
    (settlement.territory, settlement.type) = (.territory(Desk.former), .rural)
    func rules(_ gazetteer: Gazetteer) -> [RuleCode] {
      SettlementRules(today: Desk.today, parameters: .initial, gazetteer: gazetteer).check(settlement).map(
        \.rule)
    }
    #expect(rules(Desk.gazetteer) == [.r08])
    #expect(rules(Self.gazetteer([Desk.former: Desk.village])).isEmpty)
  }

  // MARK: Rule R67

  @Test func childrenFollowTheHeadAndTheSpouseUntilTheirOwnAge() {
    func member(_ id: Int64, _ relation: Relation, _ born: String) -> Person {
      var person = Person()
      (person.id, person.relation, person.birthDate) = (id, relation.rawValue, Desk.day(born))
      return person
    }
    let family = [
      member(1, .head, "01.01.1985"), member(2, .spouse, "01.01.1987"), member(3, .son, "21.11.2012"),
      member(4, .daughter, "20.11.2012"), member(5, .grandchild, "01.01.2020"),
      member(6, .son, "01.01.2020"), member(7, .mother, "01.01.1960"),
    ]
    let rules = Desk.rules()
    #expect(rules.children(of: family[0], in: family, on: Desk.today).map(\.id) == [3, 6])
    #expect(rules.children(of: family[1], in: family, on: Desk.today).map(\.id) == [3, 6])
    #expect(rules.children(of: family[6], in: family, on: Desk.today).isEmpty)
    #expect(rules.children(of: family[2], in: family, on: Desk.today).isEmpty)
  }
}
