import Domain
import GRDB
import Testing

@testable import Store

/// Who may change what the rules go by, asked by the store at every such change.
@Suite struct RuleEditorsTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// The officer of the desk says who may, from a day on.
  private func name(_ editors: String, from day: Day = Desk.today) throws {
    try desk.store.set(.ruleEditors, to: Self.value(editors, from: day))
  }

  private static func value(_ text: String, from day: Day = Desk.today) -> DatedValue {
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = (text, day, "приказ № 1")
    return entry
  }

  private static var holiday: Holiday {
    var holiday = Holiday()
    (holiday.day, holiday.kind, holiday.basis) = (Desk.day("16.12.2026"), .off, "День независимости")
    return holiday
  }

  private static func choice(_ list: ChoiceList) -> OwnChoice {
    var choice = OwnChoice(list)
    (choice.nameRu, choice.nameKk) = ("особое", "ерекше")
    return choice
  }

  private func refusal(_ officer: String, _ editors: String = "aigul") throws -> StoreError {
    .notRuleEditor(officer: officer, editors: try #require(RuleEditors(editors)))
  }

  private var changes: Int64? { get throws { try desk.number("SELECT count(*) FROM change") } }

  @Test func everybodyMayUntilSomebodyIsNamed() throws {
    let marat = try desk.another()
    #expect(try marat.ruleEditors() == .everybody)
    try marat.set(.regDays, to: Self.value("12"))
    try marat.enter(Self.holiday)
    for list in OwnChoice.lists { try marat.save(Self.choice(list)) }
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func whoIsNotNamedChangesNothingThatRulesGoBy() throws {
    try desk.store.enter(Self.holiday)
    let holiday = try #require(try desk.number("SELECT max(id) FROM change"))
    try desk.store.save(Self.choice(.relation))
    try name("aigul")
    let named = try #require(try desk.number("SELECT max(id) FROM change"))
    let before = try changes
    let marat = try desk.another()
    let refused = try refusal("marat")
    #expect(throws: refused) { try marat.set(.regDays, to: Self.value("12")) }
    #expect(throws: refused) { try marat.set(.ruleEditors, to: Self.value("marat")) }
    #expect(throws: refused) { try marat.enter(Self.holiday) }
    #expect(throws: refused) { try marat.removeHoliday(Desk.day("16.12.2026")) }
    for list in OwnChoice.lists { #expect(throws: refused) { try marat.save(Self.choice(list)) } }
    var known = try #require(try marat.ownChoices().first)
    known.isArchived = true
    #expect(throws: refused) { try marat.save(known) }
    for change in [holiday, named] {
      #expect(throws: refused) { try marat.undoPlan(of: change) }
      #expect(throws: refused) { try marat.undo(change) }
    }
    #expect(try changes == before)
    #expect(try desk.store.holidays().count == 1)
    #expect(try desk.store.verify().damage == nil)
  }

  /// Records, successors of places and quotas are everybody's work as before.
  @Test func whoIsNotNamedGoesOnWorking() throws {
    try name("aigul")
    let marat = try desk.another()
    try marat.change(.save) { _ = try $0.enter(Papers.arrival(), of: nil) }
    try marat.save(try #require(try marat.quotas().rows.first))
    try desk.tamper("UPDATE territory SET gone = '2026-10-01' WHERE id = ?", [Desk.kentau.number])
    var said = Succession()
    (said.successor, said.since, said.basis) = (
      .territory(Desk.turkestan), Desk.day("01.10.2026"), "акт № 1"
    )
    try marat.name(said, of: Desk.kentau)
    #expect(try marat.succession(of: Desk.kentau) == said)
    try marat.undo(try #require(try desk.number("SELECT max(id) FROM change")))
  }

  @Test func whoIsNamedMayAndTakesItBackToo() throws {
    try name("aigul, marat")
    let marat = try desk.another()
    try marat.set(.regDays, to: Self.value("12"))
    try marat.enter(Self.holiday)
    try marat.save(Self.choice(.endReason))
    try marat.undo(try #require(try desk.number("SELECT max(id) FROM change")))
    // Giving it away to others from today is one change, though it says that its maker may no more.
    try marat.set(.ruleEditors, to: Self.value("botagoz"))
    #expect(throws: try refusal("marat", "botagoz")) { try marat.set(.regDays, to: Self.value("13")) }
    let botagoz = try desk.another("botagoz")
    try botagoz.undo(try #require(try desk.number("SELECT max(id) FROM change")))
    try marat.set(.regDays, to: Self.value("13"))
    #expect(try desk.store.verify().damage == nil)
  }

  /// The desk may be on any day; who may is asked of the machine's.
  @Test func itHoldsFromItsDayByTheMachine() throws {
    let (last, first) = (Desk.day("30.11.2026"), Desk.day("01.12.2026"))
    try name("aigul", from: first)
    func marat(_ clock: Clock) throws -> Store {
      try Store(opening: desk.path, officer: "marat", clock: clock)
    }
    for clock in [Clock.fixed(last), Clock.fixed(last).on(first)] {
      try marat(clock).set(.regDays, to: Self.value("12"))
    }
    for clock in [Clock.fixed(first), Clock.fixed(first).on(last)] {
      let store = try marat(clock)
      #expect(try !store.ruleEditors().include("marat"))
      #expect(throws: try refusal("marat")) { try store.set(.regDays, to: Self.value("13")) }
    }
  }

  /// A file of before this version has no such row.
  @Test func aFileWithoutTheRowIsEverybodys() throws {
    try desk.tamper("DELETE FROM parameter WHERE name = 'rule_editors'")
    let marat = try desk.another()
    #expect(try marat.ruleEditors() == .everybody)
    try marat.set(.ruleEditors, to: Self.value("marat", from: Desk.day("01.12.2026")))
    let values = try marat.parameters().all.filter { $0.name == .ruleEditors }
    #expect(values.map(\.value) == ["*", "marat"])
    #expect(values.first?.to == Desk.day("30.11.2026"))
  }
}
