import Domain
import Testing

/// Rule R05: a class of potential that is old, or was set by criteria that are repealed.
@Suite struct SettlementRulesTests {
  private static func potential(on day: String) -> [Problem] {
    var settlement = Settlement()
    (settlement.territory, settlement.type) = (.territory(RulesDesk.village), .rural)
    (settlement.potential, settlement.potentialOn) = (.medium, RulesDesk.day(day))
    return SettlementRules(today: RulesDesk.today, parameters: .initial, gazetteer: RulesDesk.gazetteer)
      .check(settlement).filter { $0.rule == .r05 }
  }

  @Test func aClassByTheCriteriaInForceIsGood() {
    #expect(Self.potential(on: "23.06.2025").isEmpty)
    #expect(Self.potential(on: "01.10.2026").isEmpty)
  }

  @Test func aClassByRepealedCriteriaIsNamedWithTheirAct() throws {
    let found = try #require(Self.potential(on: "22.06.2025").first)
    #expect(found.variant == .repealed && found.severity == .warning)
    #expect(found.values == ["22.06.2025", "Приказ от 13.09.2019 № 81"])
  }

  @Test func anOldClassIsNamedWithItsAge() throws {
    var settlement = Settlement()
    (settlement.territory, settlement.type) = (.territory(RulesDesk.village), .rural)
    (settlement.potential, settlement.potentialOn) = (.medium, RulesDesk.day("01.07.2025"))
    let later = SettlementRules(
      today: RulesDesk.day("02.07.2028"), parameters: .initial, gazetteer: RulesDesk.gazetteer)
    let found = try #require(later.check(settlement).first { $0.rule == .r05 })
    #expect(found.variant == .plain && found.values == ["01.07.2025", "36"])
  }
}
