import Domain
import Testing

/// Rules R60–R62, R66–R69: days and terms.
@Suite struct RegistrationTermTests {
  private typealias Desk = RulesDesk

  private static let late: [Finding] = [
    .init(.r60, .registeredOn, .warning), .init(.r68, .registeredOn, .information),
  ]
  private static let monthLate: [Finding] = [
    .init(.r60, .registeredOn, .warning), .init(.r68, .registeredOn, .information, .overMonth),
  ]
  private static let short: [Finding] = [.init(.r61, .until, .information), .init(.r62, .until, .warning)]

  private static func arrived(_ arrived: String, _ registered: String) -> RegistrationEntry {
    Desk.arrival { ($0.arrivedOn, $0.registeredOn) = (Desk.day(arrived), Desk.day(registered)) }
  }

  private static func stay(_ registered: String, _ until: String) -> RegistrationEntry {
    Desk.stay {
      ($0.arrivedOn, $0.registeredOn, $0.until) = (
        Desk.day(registered), Desk.day(registered), Desk.day(until)
      )
    }
  }

  @Test(arguments: [
    // R60: the day of arrival is not counted; the tenth day after it is the last.
    RuleRow("on the tenth day, a Monday", arrived("06.11.2026", "16.11.2026")),
    RuleRow("on the eleventh day, the tenth was a Monday", arrived("06.11.2026", "17.11.2026"), late),
    // R91: a term that ends on a day off moves to the next working day.
    RuleRow("the tenth day is a Sunday, registered on Monday", arrived("05.11.2026", "16.11.2026")),
    RuleRow("the tenth day is a Sunday, registered on Tuesday", arrived("05.11.2026", "17.11.2026"), late),
    // R68: a month without registration, then a fine.
    RuleRow("late by a month", arrived("12.10.2026", "12.11.2026"), late),
    RuleRow("late by a month and a day", arrived("11.10.2026", "12.11.2026"), monthLate),
    RuleRow("a month too short ends on its last day", arrived("31.01.2026", "28.02.2026"), late),
    RuleRow("and no later", arrived("31.01.2026", "01.03.2026"), monthLate),

    // R61, R62: a month is the legal unit, a stay counts from its registration.
    RuleRow("exactly a month", stay("12.11.2026", "12.12.2026")),
    RuleRow("a month less a day", stay("12.11.2026", "11.12.2026"), short),
    RuleRow("from 31 January to 28 February", stay("31.01.2026", "28.02.2026")),
    RuleRow("from 31 January to 27 February", stay("31.01.2026", "27.02.2026"), short),
    RuleRow("exactly twelve months", stay("12.11.2026", "12.11.2027")),
    RuleRow(
      "twelve months and a day", stay("12.11.2026", "13.11.2027"), [.init(.r62, .until, .block, .tooLongTerm)]
    ),
    RuleRow("from a leap day", stay("29.02.2024", "28.02.2025")),
    RuleRow(
      "from a leap day too long", stay("29.02.2024", "01.03.2025"),
      [.init(.r62, .until, .block, .tooLongTerm)]),
    RuleRow(
      "a permanent one has no last day", Desk.arrival { $0.until = Desk.day("12.05.2027") },
      [.init(.r62, .until, .warning, .noTerm)]),

    // R67
    RuleRow(
      "14 and 16 years old by the day of registration", Desk.arrival { $0.birthDate = Desk.day("12.11.2010") }
    ),
    RuleRow(
      "one day short of 16", Desk.arrival { $0.birthDate = Desk.day("13.11.2010") },
      [.init(.r67, .birthDate, .information, .parents)]),
    RuleRow(
      "14 years old", Desk.arrival { $0.birthDate = Desk.day("12.11.2012") },
      [.init(.r67, .birthDate, .information, .parents)]),
    RuleRow(
      "one day short of 14", Desk.arrival { $0.birthDate = Desk.day("13.11.2012") },
      [.init(.r67, .birthDate, .information)]),
  ])
  func terms(row: RuleRow) {
    #expect(Desk.rules().check(row.entry, history: row.history).map(Finding.init) == row.expected)
    #expect(Desk.rules().isLate(row.entry) == row.expected.contains { $0.rule == .r60 })
  }

  @Test func theWordsNameTheDaysAndTheLimit() {
    let found = Desk.rules().check(Self.arrived("06.11.2026", "17.11.2026"))
    #expect(found.first?.values == ["11", "10"])
    let fine = Desk.rules().check(Self.arrived("01.02.2025", "01.04.2025")).first { $0.rule == .r68 }
    #expect(fine?.values == ["7", "\(7 * 3_932)"], "the index of the year of registration")
    let long = Desk.rules().check(Self.stay("12.11.2026", "01.12.2027"))
    #expect(long.first?.values == ["12", "12.11.2027"])
  }

  @Test func theNumbersAreParameters() {
    let strict = Desk.rules(parameters: Desk.parameters(.regDays, "1"))
    #expect(strict.isLate(Desk.arrival()))
    let literal = Desk.rules(parameters: Desk.parameters(.rollForward, "no"))
    #expect(literal.isLate(Self.arrived("05.11.2026", "16.11.2026")))
    let year = Desk.rules(parameters: Desk.parameters(.tempMaxMonths, "24"))
    #expect(year.check(Self.stay("12.11.2026", "12.11.2028")).isEmpty)
    let ages = Desk.rules(parameters: Desk.parameters(.ownFilingAge, "18"))
    #expect(ages.check(Desk.arrival { $0.birthDate = Desk.day("12.11.2009") }).map(\.rule) == [.r67])
  }

  @Test func aHolidayOffMovesTheTermToo() {
    // The tenth day after 6 December is 16 December, a day off like the 17th.
    let rules = Desk.rules(on: "25.12.2026")
    #expect(!rules.isLate(Self.arrived("06.12.2026", "18.12.2026")))
    #expect(rules.isLate(Self.arrived("06.12.2026", "19.12.2026")))
  }

  @Test func aForeignerWhoLivesHereIsFinedAsAForeigner() {
    let entry = Desk.arrival {
      ($0.citizenship, $0.arrivedOn) = ("UZB", Desk.day("01.11.2026"))
    }
    let found = Desk.rules().check(entry)
    #expect(found.map(Finding.init) == [Self.late[0], .init(.r68, .registeredOn, .information, .foreigner)])
    #expect(found.last?.values == ["10", "43250"])
  }

  @Test func aDepartureIsNeverLate() {
    #expect(!Desk.rules().isLate(Desk.departure { $0.arrivedOn = Desk.day("01.01.2020") }))
  }

  // MARK: R66

  @Test func anOpenStayPastItsLastDayIsExpired() {
    var stay = Desk.stored(.temporary)
    stay.until = Desk.day("19.11.2026")
    #expect(stay.isExpired(on: Desk.today))
    #expect(!stay.isExpired(on: Desk.day("19.11.2026")), "the last day is still valid")
    stay.endedOn = Desk.day("10.11.2026")
    #expect(!stay.isExpired(on: Desk.today))
    #expect(!Desk.stored().isExpired(on: Desk.today))
  }

  // MARK: R69

  private static func crossed(_ crossed: String, _ registered: String, until: String) -> RegistrationEntry {
    Desk.visitor {
      ($0.crossedOn, $0.arrivedOn) = (Desk.day(crossed), Desk.day(crossed))
      ($0.registeredOn, $0.until) = (Desk.day(registered), Desk.day(until))
    }
  }

  @Test(arguments: [
    RuleRow("thirty days from the crossing", crossed("01.10.2026", "31.10.2026", until: "15.12.2026")),
    RuleRow(
      "the thirtieth is a Saturday: registered on Monday",
      crossed("01.10.2026", "02.11.2026", until: "15.12.2026")),
    RuleRow(
      "registered on Tuesday", crossed("01.10.2026", "03.11.2026", until: "15.12.2026"),
      [.init(.r69, .registeredOn, .warning)]),
    RuleRow(
      "before the rule was in force", crossed("01.05.2026", "30.06.2026", until: "20.07.2026")),
    RuleRow(
      "on the first day it is in force", crossed("01.05.2026", "01.07.2026", until: "20.07.2026"),
      [.init(.r69, .registeredOn, .warning)]),
    RuleRow("ninety days running", crossed("01.10.2026", "10.10.2026", until: "30.12.2026")),
    RuleRow(
      "ninety-one days running", crossed("01.10.2026", "10.10.2026", until: "31.12.2026"),
      [.init(.r69, .until, .warning, .running)]),
    RuleRow(
      "with a permit for residence the other rules hold",
      Desk.visitor { ($0.permittedUntil, $0.until) = (Desk.day("01.10.2027"), Desk.day("01.10.2027")) },
      [.init(.r63, .consent, .block)]),
    RuleRow(
      "neither short terms, consent nor age are asked of a visitor",
      Desk.visitor {
        ($0.until, $0.birthDate, $0.consent) = (Desk.day("20.11.2026"), Desk.day("01.01.2020"), .written)
      }),
    RuleRow(
      "another country has no such limit",
      Desk.visitor { ($0.citizenship, $0.until) = ("DEU", Desk.day("12.11.2027")) }),
  ])
  func visitors(row: RuleRow) {
    #expect(Desk.rules().check(row.entry, history: row.history).map(Finding.init) == row.expected)
    #expect(!Desk.rules().isLate(row.entry) || row.entry.permittedUntil != nil)
  }

  @Test(arguments: [("12.11.2026", false), ("19.11.2026", false), ("20.11.2026", true)])
  func aVisitorWhoMovesHasFiveWorkingDays(registered: String, isLate: Bool) {
    let entry = Desk.visitor {
      ($0.arrivedOn, $0.registeredOn) = (Desk.day("12.11.2026"), Desk.day(registered))
      ($0.crossedOn, $0.until) = (Desk.day("05.11.2026"), Desk.day("01.01.2027"))
    }
    let before = Desk.stored(.temporary, on: "06.11.2026", ended: "11.11.2026", at: Desk.town)
    let found = Desk.rules().check(entry, history: PersonStays(stays: [before]))
    #expect(found.map(Finding.init) == (isLate ? [.init(.r69, .registeredOn, .warning, .moved)] : []))
    let same = Desk.stored(.temporary, on: "06.11.2026", ended: "11.11.2026", at: Desk.village)
    #expect(Desk.rules().check(entry, history: PersonStays(stays: [same])).isEmpty)
  }
}
