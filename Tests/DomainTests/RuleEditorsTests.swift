import Testing

@testable import Domain

@Suite struct RuleEditorsTests {
  @Test(arguments: [
    ("*", "*"), ("aigul", "aigul"), ("aigul,marat", "aigul, marat"),
    (" aigul ,  Әлия  Б. ,", "aigul, Әлия Б."),
  ])
  func namesArePartedByCommasAndMayHaveSpaces(written: String, text: String) throws {
    #expect(ParameterName.ruleEditors.accepts(written))
    #expect(try #require(RuleEditors(written)).text == text)
  }

  @Test(arguments: ["", " , ", "*, aigul", "**, *"])
  func whatNamesNobodyOrBothIsNoValue(written: String) {
    #expect(!ParameterName.ruleEditors.accepts(written))
  }

  @Test func anOfficerIsOneOfThemByTheWholeName() throws {
    let editors = try #require(RuleEditors("aigul, Әлия Б."))
    for officer in ["aigul", "Әлия Б.", " aigul", "Әлия  Б."] {
      #expect(editors.include(officer), "\(officer)")
    }
    for officer in ["Aigul", "aigu", "Әлия", "marat", "*", ""] {
      #expect(!editors.include(officer), "\(officer)")
    }
    #expect(RuleEditors.everybody.include("marat"))
  }

  @Test func theyHoldByTheirDaysAndEverybodyWhereNobodyIsNamed() throws {
    let (before, from) = try (#require(Day(iso: "2026-11-30")), #require(Day(iso: "2026-12-01")))
    let named = Parameters([Parameter(.ruleEditors, "aigul", from: from, basis: "приказ № 1")])
    #expect(named.ruleEditors(on: before) == .everybody)
    #expect(named.ruleEditors(on: from).text == "aigul")
    #expect(Parameters([]).ruleEditors(on: from) == .everybody)
    #expect(Parameters.initial.ruleEditors(on: from) == .everybody)
  }

  @Test func whoNamesThemIsOneOfThem() throws {
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = ("marat, aigul", Day(iso: "2026-12-01"), "приказ № 1")
    #expect(entry.check(for: .ruleEditors, by: "aigul").isEmpty)
    let shutOut = Problem(.f02, .value, values: ["botagoz"], variant: .withoutSelf)
    #expect(entry.check(for: .ruleEditors, by: "botagoz") == [shutOut])
    #expect(shutOut.severity.refuses)
    entry.value = "*"
    #expect(entry.check(for: .ruleEditors, by: "botagoz").isEmpty)
    entry.value = ","
    #expect(entry.check(for: .ruleEditors, by: "botagoz").map(\.variant) == [.plain])
    entry.value = "12"
    #expect(entry.check(for: .regDays, by: "botagoz").isEmpty)
  }
}
