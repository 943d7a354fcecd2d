import Domain
import Testing

@Suite struct ReviewTests {
  private static let today = Day(year: 2026, month: 11, day: 20) ?? .first
  private static let office = KatoCode(number: 611_000_000)

  private func review(_ stays: [Registration]) throws -> [Int64: [RuleCode]] {
    let office = try #require(Self.office)
    let town = Territory(
      code: office, parent: nil, level: office.level, typeCode: nil, nameRu: "г.Образец", nameKk: "Үлгі қ.",
      since: .first)
    let rules = RegistrationRules(
      today: Self.today, parameters: .initial, office: office, gazetteer: Gazetteer([town], office: office),
      workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: []))
    var person = Person()
    person.id = 1
    person.surname = "Үлгібаев"
    person.givenName = "Арман"
    person.birthDate = Day(year: 1990, month: 5, day: 5)
    let reviewed = zip(stays, rules.review(stays, of: person)).filter { !$0.1.isEmpty }
    return Dictionary(uniqueKeysWithValues: reviewed.map { ($0.id, $1.map(\.rule)) })
  }

  private func stay(
    _ id: Int64, _ kind: RegistrationKind, from day: Day, until: Day? = nil, ended: Day? = nil
  ) -> Registration {
    var stay = Registration(id: id, version: 1, person: 1, kind: kind, event: .arrival, registeredOn: day)
    stay.place = Self.office
    stay.arrivedOn = day
    stay.until = until
    stay.consent = .own
    stay.endedOn = ended
    stay.endedBy = ended == nil ? nil : .departure
    stay.goneTo = ended == nil ? nil : .unknown
    return stay
  }

  private func day(_ month: Int, _ dayOfMonth: Int) -> Day {
    Day(year: 2026, month: month, day: dayOfMonth) ?? .first
  }

  @Test func whatIsInOrderIsNotSpokenOf() throws {
    #expect(
      try review([
        stay(1, .permanent, from: day(1, 10), ended: day(3, 1)), stay(2, .permanent, from: day(3, 2)),
        stay(3, .temporary, from: day(6, 1), until: day(12, 1)),
      ]).isEmpty)
  }

  @Test func anOpenStayPastItsLastDayIsExpired() throws {
    let expired = stay(1, .temporary, from: day(3, 1), until: day(11, 19))
    #expect(try review([expired]) == [1: [.r66]])
    #expect(try review([stay(1, .temporary, from: day(3, 1), until: day(11, 20))]).isEmpty)
    #expect(try review([stay(1, .temporary, from: day(3, 1), until: day(11, 19), ended: day(11, 1))]).isEmpty)
  }

  @Test func ofTwoOpenTemporaryStaysTheLaterIsSpokenOf() throws {
    let first = stay(1, .temporary, from: day(9, 1), until: day(12, 1))
    var second = stay(2, .temporary, from: day(10, 1), until: day(12, 1))
    second.house = "2"
    #expect(try review([first, second]) == [2: [.r65]])
  }

  @Test func ofAClosedStayNobodyAsksWhatWasOpenBesideIt() throws {
    let first = stay(1, .temporary, from: day(9, 1), until: day(12, 1))
    let closed = stay(2, .temporary, from: day(10, 1), until: day(12, 1), ended: day(11, 1))
    #expect(try review([first, closed]).isEmpty)
  }

  @Test func anEndWithoutAMoveNeedsItsReason() throws {
    var ended = stay(1, .permanent, from: day(1, 10), ended: day(3, 1))
    ended.goneTo = Place.none
    #expect(try review([ended]) == [1: [.r70]])
    ended.endReason = EndReason.court.rawValue
    #expect(try review([ended]).isEmpty)
  }

  @Test func aLateRegistrationIsSpokenOfHoweverOld() throws {
    var late = stay(1, .permanent, from: day(2, 1), ended: day(3, 1))
    late.arrivedOn = day(1, 1)
    #expect(try review([late]) == [1: [.r60]])
  }
}
