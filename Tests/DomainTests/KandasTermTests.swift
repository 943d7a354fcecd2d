import Testing

@testable import Domain

/// The terms of kandas cases on fixed days, with a table of holidays of the test's own.
@Suite struct KandasTermTests {
  /// The 16th and 17th of December 2026 are off, Saturday the 19th is worked; both years are filled.
  private static let workingDays = WorkingDays(
    holidays: Set(["2026-12-16", "2026-12-17", "2025-10-25"].compactMap { Day(iso: $0) }),
    workedWeekends: Set(["2026-12-19"].compactMap { Day(iso: $0) }), filledYears: [2025, 2026])
  private let terms = KandasTerms(parameters: .initial, workingDays: Self.workingDays)

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day.first }

  private func history(_ moves: (KandasStep, String)...) -> KandasHistory {
    KandasHistory(moves.map { KandasMove($0.0, on: day($0.1)) })
  }

  /// Before 26.10.2025 thirty working days, from then on three: each filing by the rule of its own day.
  @Test func theRecommendationIsDueByTheRuleOfTheFilingDay() throws {
    let old = try #require(
      terms.application(history((.filed, "2025-10-24"), (.complete, "2025-10-27")), today: day("2025-10-28")))
    #expect(old.rule == .r45 && old.length == 30 && old.since == nil)
    #expect(old.due == day("2025-12-05"))
    let new = try #require(
      terms.application(history((.filed, "2025-10-27"), (.complete, "2025-10-28")), today: day("2025-10-28")))
    #expect(new.length == 3 && new.since == day("2025-10-26"))
    #expect(new.due == day("2025-10-30"))
  }

  @Test func holidaysMoveTheWorkingDayTerms() throws {
    let check = try #require(terms.application(history((.filed, "2026-12-15")), today: day("2026-12-15")))
    #expect(check.rule == .r44 && check.due == day("2026-12-18"), "two days off between")
    let decision = try #require(
      terms.application(history((.filed, "2026-12-15"), (.complete, "2026-12-18")), today: day("2026-12-18")))
    #expect(decision.due == day("2026-12-21"), "Friday, the worked Saturday, Monday")
  }

  @Test func theTermStandsStillFromTheNoticeToTheHearing() throws {
    var history = history(
      (.filed, "2026-11-02"), (.complete, "2026-11-03"), (.advisedAgainst, "2026-11-04"),
      (.noticed, "2026-11-04"))
    let hearing = try #require(terms.application(history, today: day("2026-11-04")))
    #expect(hearing.rule == .r46 && hearing.due == day("2026-11-06"))
    history.add(KandasMove(.postponed, on: day("2026-11-05"), until: day("2026-11-10"), reason: "болезнь"))
    #expect(terms.application(history, today: day("2026-11-05"))?.due == day("2026-11-10"))
    history.add(KandasMove(.heard, on: day("2026-11-10")))
    let decision = try #require(terms.application(history, today: day("2026-11-10")))
    #expect(
      decision.rule == .r45 && decision.due == day("2026-11-11"), "three days, and the four that it stood")
  }

  @Test func aStatusLastsAYearAndIsExtendedOnceBySixMonths() throws {
    #expect(terms.end(grantedOn: day("2026-03-31")) == day("2027-03-31"))
    #expect(terms.end(extending: day("2027-03-31"), on: day("2027-03-20")) == day("2027-09-30"))
    #expect(
      terms.end(extending: day("2024-03-31"), on: day("2024-03-20")) == day("2025-03-31"), "before 2025")
    var dossier = KandasDossier(KandasCase())
    dossier.history = KandasHistory(
      [.filed, .complete, .advisedFor, .granted].map { KandasMove($0, on: day("2026-03-31")) } + [
        KandasMove(.status, of: 1, on: day("2026-03-31"), until: day("2027-03-31")),
        KandasMove(.extensionFiled, of: 1, on: day("2027-03-15")),
        KandasMove(.extended, of: 1, on: day("2027-03-17"), until: day("2027-09-30")),
        KandasMove(.extensionFiled, of: 1, on: day("2027-09-01")),
      ])
    let rules = KandasRules(today: day("2027-09-02"), terms: terms)
    #expect(rules.obstacles(to: .extended, of: 1, in: dossier).map(\.rule) == [.r48])
    #expect(rules.obstacles(to: .extensionRefused, of: 1, in: dossier).isEmpty, "it is kept to be refused")
    #expect(dossier.history.until(1) == day("2027-09-30"))
    let due = terms.terms(of: dossier.history, today: day("2027-09-02"))
    #expect(due.map(\.rule) == [.r48, .r49] && due.map(\.due) == [day("2027-09-30"), day("2027-09-03")])
  }

  @Test func theYearThatNobodyFilledIsNamed() {
    let term = terms.application(history((.filed, "2026-12-31")), today: day("2026-12-31"))
    #expect(term?.unfilledYear == 2027)
  }

  @Test(arguments: [
    (91, nil), (90, 90), (61, 90), (60, 60), (31, 60), (30, 30), (8, 30), (7, 7), (0, 7), (-1, nil),
  ])
  func theEndOfAStatusIsNamedInTime(left: Int, alert: Int?) {
    let rules = KandasRules(today: day("2026-11-27"), terms: terms)
    #expect(rules.alert(until: day("2026-11-27").adding(days: left)) == alert)
  }
}
