import Testing

@testable import Domain

/// The terms of cases of resettlement on fixed days, with a table of holidays of the test's own.
@Suite struct ResettlerTermTests {
  /// The 16th and 17th of December 2026 are off, Saturday the 19th is worked; both years are filled.
  private static let workingDays = WorkingDays(
    holidays: Set(["2026-12-16", "2026-12-17"].compactMap { Day(iso: $0) }),
    workedWeekends: Set(["2026-12-19"].compactMap { Day(iso: $0) }), filledYears: [2025, 2026])
  private let terms = ResettlerTerms(parameters: .initial, workingDays: Self.workingDays)

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day.first }

  private func history(_ direction: ResettlerDirection, _ moves: (ResettlerStep, String)...)
    -> ResettlerHistory
  {
    ResettlerHistory(direction, moves.map { ResettlerMove($0.0, on: day($0.1)) })
  }

  @Test func anApplicationIsForwardedOnTheNextWorkingDay() throws {
    let term = try #require(terms.term(of: history(.outbound, (.filed, "2026-11-20"))))
    #expect(term.rule == .r26 && term.length == 1 && !term.isInMonths)
    #expect(term.due == day("2026-11-23"), "a weekend between")
    #expect(terms.term(of: history(.outbound, (.filed, "2026-12-15")))?.due == day("2026-12-18"))
  }

  @Test func theDecisionCountsFromTheFiling() throws {
    let history = history(.outbound, (.filed, "2026-12-01"), (.forwarded, "2026-12-02"))
    let term = try #require(terms.term(of: history))
    #expect(term.rule == .r27 && term.length == 14 && term.from == day("2026-12-01"))
    #expect(term.due == day("2026-12-22"), "two days off, a worked Saturday")
  }

  @Test func insideTheOblastNoTermIsKnown() {
    #expect(terms.term(of: history(.intraOblast, (.filed, "2026-11-20"))) == nil)
    #expect(terms.forwarding(history(.intraOblast, (.filed, "2026-11-20"))) == nil)
    #expect(terms.decision(history(.intraOblast, (.filed, "2026-11-20"))) == nil)
  }

  @Test(arguments: ResettlerDirection.allCases)
  func theMinimumStayIsARemindersDay(_ direction: ResettlerDirection) throws {
    var history = ResettlerHistory(direction)
    for step in [ResettlerStep.filed, .forwarded, .included, .contracted, .moved] {
      history.add(ResettlerMove(step, on: day("2026-02-28")))
    }
    let term = try #require(terms.term(of: history))
    #expect(term.rule == .r30 && term.isInMonths && term.length == 60)
    #expect(term.due == day("2031-02-28") && term.unfilledYear == nil)
    history.add(ResettlerMove(.settled, on: day("2031-02-28")))
    #expect(terms.term(of: history) == nil)
  }

  @Test func aMinimumStayOfNoughtRemindsOfNothing() {
    let terms = ResettlerTerms(
      parameters: RulesDesk.parameters(.minStayMonths, "0"), workingDays: Self.workingDays)
    let history = history(
      .intraOblast, (.filed, "2026-02-02"), (.included, "2026-02-02"), (.moved, "2026-03-02"))
    #expect(terms.term(of: history) == nil)
  }

  @Test func whatIsDecidedWaitsForNothing() {
    #expect(terms.term(of: ResettlerHistory(.outbound)) == nil)
    #expect(
      terms.term(
        of: history(.outbound, (.filed, "2026-12-01"), (.forwarded, "2026-12-02"), (.included, "2026-12-03")))
        == nil)
    #expect(terms.term(of: history(.outbound, (.filed, "2026-12-01"), (.refused, "2026-12-02"))) == nil)
  }

  @Test func theYearThatNobodyFilledIsNamed() {
    #expect(terms.term(of: history(.outbound, (.filed, "2026-12-31")))?.unfilledYear == 2_027)
    #expect(terms.term(of: history(.outbound, (.filed, "2026-12-30")))?.unfilledYear == nil)
  }
}
