import Domain
import Testing

/// What the rules say to a move before it is made.
@Suite struct ResettlerMoveTests {
  private let rules = ResettlerRules(
    today: RulesDesk.today,
    terms: ResettlerTerms(parameters: .initial, workingDays: RulesDesk.workingDays), quotas: .initial)

  private func entry(_ step: ResettlerStep, _ day: String?, number: String? = nil, reason: String? = nil)
    -> ResettlerMoveEntry
  {
    var entry = ResettlerMoveEntry(step)
    (entry.day, entry.number, entry.reason) = (day.map(RulesDesk.day), number, reason)
    return entry
  }

  private func dossier(_ direction: ResettlerDirection, _ moves: (ResettlerStep, String)...)
    -> ResettlerDossier
  {
    let history = ResettlerHistory(direction, moves.map { ResettlerMove($0.0, on: RulesDesk.day($0.1)) })
    return direction == .outbound
      ? ResettlerRulesTests.outbound { $0.history = history }
      : ResettlerRulesTests.inside { $0.history = history }
  }

  @Test(arguments: [
    (ResettlerStep.filed, [FieldID]()), (.forwarded, []), (.included, [.number]), (.refused, [.moveReason]),
    (.withdrawn, []), (.contracted, [.number]), (.moved, []), (.settled, []), (.returned, [.moveReason]),
  ])
  func aMoveNeedsItsFacts(_ step: ResettlerStep, _ required: [FieldID]) {
    let found = rules.check(entry(step, nil), in: dossier(.outbound))
    #expect(found.map(\.field) == [.moveDay] + required)
    #expect(found.allSatisfy { $0.rule == .f01 })
    #expect(entry(step, nil).move == nil)
  }

  @Test func aMoveKeepsItsOrder() {
    let filed = dossier(.intraOblast, (.filed, "18.11.2026"))
    #expect(rules.check(entry(.included, "20.11.2026", number: "4"), in: filed).isEmpty)
    #expect(
      rules.check(entry(.included, "21.11.2026", number: "4"), in: filed).map(\.variant) == [.future])
    #expect(
      rules.check(entry(.included, "17.11.2026", number: "4"), in: filed) == [
        Problem(.f04, .moveDay, values: ["18.11.2026", "17.11.2026"], variant: .order)
      ])
  }

  @Test func aMoveToAnotherOblastThanThatOfTheQuotaWarns() {
    let included = dossier(
      .outbound, (.filed, "18.11.2026"), (.forwarded, "19.11.2026"), (.included, "19.11.2026"))
    func found(_ place: KatoCode) -> [Problem] {
      var moved = entry(.moved, "20.11.2026")
      moved.place = .territory(place)
      return rules.check(moved, in: included)
    }
    #expect(found(RulesDesk.code(591_010_000)).isEmpty)
    let values = ["@353600000", "@590000000"]
    #expect(
      found(RulesDesk.code(353_600_000)) == [
        Problem(.r20, .toTerritory, severity: .warning, values: values, variant: .otherOblast)
      ])
  }

  @Test func aContractAfterTheMoveWasSignedAfterTheInclusion() {
    let moved = dossier(
      .intraOblast, (.filed, "02.11.2026"), (.included, "04.11.2026"), (.moved, "18.11.2026"))
    #expect(rules.check(entry(.contracted, "05.11.2026", number: "4"), in: moved).isEmpty)
    #expect(
      rules.check(entry(.contracted, "03.11.2026", number: "4"), in: moved).map(\.variant) == [.order])
  }

  @Test(arguments: [("19.11.2026", []), ("20.11.2026", [Problem(.r26, .moveDay, values: ["19.11.2026"])])])
  func forwardingIsInTime(_ day: String, _ expected: [Problem]) {
    let filed = dossier(.outbound, (.filed, "18.11.2026"))
    #expect(rules.check(entry(.forwarded, day, number: "7"), in: filed) == expected)
  }

  @Test(arguments: [
    (ResettlerStep.included, "19.11.2026", []), (.refused, "19.11.2026", []),
    (.included, "20.11.2026", [Problem(.r27, .moveDay, values: ["19.11.2026"])]),
    (.refused, "20.11.2026", [Problem(.r27, .moveDay, values: ["19.11.2026"])]),
  ])
  func theDecisionIsInTime(_ step: ResettlerStep, _ day: String, _ expected: [Problem]) {
    let forwarded = dossier(.outbound, (.filed, "30.10.2026"), (.forwarded, "02.11.2026"))
    #expect(rules.check(entry(step, day, number: "7", reason: "нет мест"), in: forwarded) == expected)
  }

  @Test func insideTheOblastNoDecisionIsLate() {
    let filed = dossier(.intraOblast, (.filed, "12.01.2026"))
    #expect(rules.check(entry(.included, "20.11.2026", number: "7"), in: filed).isEmpty)
  }

  @Test func aStayIsOverWhenItIsOver() {
    let moved = dossier(
      .intraOblast, (.filed, "02.11.2021"), (.included, "04.11.2021"), (.moved, "18.11.2021"))
    #expect(rules.check(entry(.settled, "18.11.2026"), in: moved).isEmpty)
    #expect(
      rules.check(entry(.settled, "17.11.2026"), in: moved) == [
        Problem(.r30, .moveDay, severity: .error, values: ["18.11.2026"], variant: .early)
      ])
    #expect(rules.check(entry(.returned, "17.11.2026", reason: "уехали"), in: moved).isEmpty)
    #expect(
      rules.check(entry(.returned, "18.11.2026", reason: "уехали"), in: moved) == [
        Problem(.r30, .moveDay, values: ["18.11.2026"], variant: .afterEnd)
      ])
  }

  @Test func anEntryBecomesItsMove() throws {
    var entry = entry(.moved, "18.11.2026")
    entry.place = .territory(RulesDesk.town)
    #expect(
      entry.move == ResettlerMove(.moved, on: RulesDesk.day("18.11.2026"), place: RulesDesk.town))
    for step in ResettlerStep.allCases {
      #expect(ResettlerMoveEntry.fields(of: step).first?.field.id == .moveDay)
    }
  }

  @Test func aFormAsksWhatItsDirectionNeeds() {
    let outbound = Set(ResettlerCase.fields(of: .outbound).map(\.id))
    let inside = Set(ResettlerCase.fields(of: .intraOblast).map(\.id))
    #expect(outbound.contains(.targetOblast) && !outbound.contains(.stateDwelling))
    #expect(inside.contains(.destination) && !inside.contains(.jobSeeker))
    #expect(outbound.union(inside) == Set(ResettlerCase.fields.map(\.id)))
    #expect(Set(ResettlerCase.fields(of: nil).map(\.id)) == outbound.intersection(inside))
  }

  @Test(arguments: [
    (ParameterName.intraDestMode, "seed", true), (.intraDestMode, "social_code", true),
    (.intraDestMode, "village", false), (.mciOn, "payment_date", true), (.mciOn, "today", false),
    (.minStayMonths, "0", true), (.minStayMonths, "five", false), (.movingSubsidy, "70", true),
  ])
  func aParameterTakesWhatItsRuleKnows(_ name: ParameterName, _ value: String, _ isGood: Bool) {
    #expect(name.accepts(value) == isGood)
  }

  @Test func everyParameterBeginsWithAValueThatItAccepts() {
    for name in ParameterName.allCases {
      let rows = Parameters.initial.all.filter { $0.name == name }
      #expect(!rows.isEmpty, "\(name)")
      #expect(rows.allSatisfy { name.accepts($0.value) }, "\(name)")
    }
  }
}
