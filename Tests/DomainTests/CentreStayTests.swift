import Demonstration
import Testing

@testable import Domain

/// Stays in centres (rule R55) and services: the edges, and random walks against a plain count.
@Suite struct CentreStayTests {
  private static let workingDays = WorkingDays(holidays: [], workedWeekends: [], filledYears: [2026])
  private let terms = KandasTerms(parameters: .initial, workingDays: workingDays)
  private static let today = RulesDesk.day("20.11.2026")
  private var rules: KandasRules { KandasRules(today: Self.today, terms: terms) }
  private static let centre: Centre = {
    var centre = Centre("Қоныс", places: 3)
    centre.id = 7
    return centre
  }()

  private func day(_ dotted: String) -> Day { RulesDesk.day(dotted) }

  private func dossier(_ stays: [CentreStay] = []) -> KandasDossier {
    var record = KandasCase()
    record.arrivedOn = day("01.03.2026")
    return KandasDossier(record, stays: stays)
  }

  private func stay(_ since: String, left: String? = nil, of member: Int64 = 1, id: Int64 = 1) -> CentreStay {
    var stay = CentreStay(of: member, in: 7, since: day(since), leftOn: left.map { day($0) })
    stay.id = id
    return stay
  }

  private func found(
    _ purpose: CentreStayEntry.Purpose, _ stay: CentreStay, in dossier: KandasDossier? = nil,
    others: [CentreStay] = [], people: Int = 1, correcting id: Int64 = 0
  ) -> [Problem] {
    rules.check(
      CentreStayEntry(purpose, stay), in: dossier ?? self.dossier(), centre: Self.centre, others: others,
      people: people, correcting: id)
  }

  // MARK: Services

  /// The same kind, to the same, on the same day stands in the case already; the service itself does not count.
  @Test func theSameServiceTwiceIsAWarning() {
    func service(_ kind: KandasService.Kind, to member: Int64?, on dotted: String, id: Int64 = 0)
      -> KandasService
    {
      var service = KandasService(of: 1, kind, to: member, on: day(dotted))
      service.id = id
      return service
    }
    var dossier = dossier()
    dossier.services = [
      service(.legal, to: nil, on: "10.11.2026", id: 4), service(.social, to: 1, on: "11.11.2026", id: 5),
    ]
    let again = rules.check(service(.legal, to: nil, on: "10.11.2026"), in: dossier)
    #expect(again.map(\.rule) == [.f04] && again[0].variant == .repeated && again[0].severity == .warning)
    #expect(rules.check(service(.social, to: 1, on: "11.11.2026"), in: dossier).map(\.variant) == [.repeated])
    for other in [
      service(.legal, to: 1, on: "10.11.2026"), service(.legal, to: nil, on: "11.11.2026"),
      service(.medical, to: nil, on: "10.11.2026"), service(.legal, to: nil, on: "10.11.2026", id: 4),
    ] {
      #expect(rules.check(other, in: dossier).isEmpty)
    }
  }

  // MARK: How long

  /// Six months from the first day; a month that is too short ends on its last day.
  @Test(arguments: [
    ("20.05.2026", "20.11.2026"), ("31.03.2026", "30.09.2026"), ("31.08.2026", "28.02.2027"),
    ("31.08.2027", "29.02.2028"), ("29.02.2028", "29.08.2028"), ("01.07.2026", "01.01.2027"),
  ])
  func theLastDayIsCountedInMonths(since: String, last: String) {
    #expect(terms.end(stayingSince: day(since)) == day(last))
  }

  @Test func theLastDayItselfIsInTime() {
    #expect(found(.moveOut, stay("20.05.2026", left: "20.11.2026")).isEmpty)
    #expect(found(.moveIn, stay("20.05.2026")).isEmpty, "today is the last day")
    let late = found(.moveIn, stay("19.05.2026"))
    #expect(late.map(\.rule) == [.r55] && late[0].severity == .warning && late[0].field == .livedSince)
    #expect(late[0].values == ["19.11.2026"])
    let left = found(.moveOut, stay("10.05.2026", left: "11.11.2026"))
    #expect(left.map(\.rule) == [.r55] && left[0].field == .leftCentreOn)
    #expect(found(.moveOut, stay("10.05.2026", left: "10.11.2026")).isEmpty)
  }

  /// The number of the day on which the stay began counts.
  @Test func theLengthIsTheOneOfTheFirstDay() {
    let parameters = Parameters(
      Parameters.initial.all.filter { $0.name != .centreStayMonths } + [
        Parameter(.centreStayMonths, "6", to: day("30.06.2026"), basis: "test"),
        Parameter(.centreStayMonths, "3", from: day("01.07.2026"), basis: "test"),
      ])
    let terms = KandasTerms(parameters: parameters, workingDays: Self.workingDays)
    #expect(terms.end(stayingSince: day("30.06.2026")) == day("30.12.2026"))
    #expect(terms.end(stayingSince: day("01.07.2026")) == day("01.10.2026"))
    let none = KandasTerms(parameters: Parameters([]), workingDays: Self.workingDays)
    #expect(none.end(stayingSince: day("01.07.2026")) == nil)
  }

  @Test func theEndOfAStayIsATermOfTheCase() throws {
    let dossier = dossier([
      stay("20.06.2026", of: 2, id: 3), stay("20.05.2026"), stay("02.03.2026", left: "01.05.2026", id: 2),
    ])
    let found = terms.terms(of: dossier, today: Self.today)
    #expect(found.map(\.rule) == [.r55, .r55] && found.map(\.member) == [1, 2])
    #expect(found.map(\.due) == [day("20.11.2026"), day("20.12.2026")])
    let first = try #require(found.first)
    #expect(first.isReminder && !first.isEndOfStatus && first.isInMonths && first.length == 6)
    #expect(rules.review(dossier).filter { $0.rule == .r55 }.isEmpty, "the last day is in time")
    let later = KandasRules(today: day("21.11.2026"), terms: terms)
    #expect(later.review(dossier).filter { $0.rule == .r55 }.map(\.values) == [["20.11.2026"]])
  }

  // MARK: Days that fit

  @Test func daysAreBetweenTheArrivalAndToday() {
    func rule(_ problems: [Problem]) -> [String] {
      problems.map { "\($0.rule.rawValue) \($0.variant.rawValue) \($0.field?.rawValue ?? "")" }
    }
    #expect(rule(found(.moveIn, stay("21.11.2026"))) == ["F04 future lived_since"])
    #expect(found(.moveIn, stay("01.06.2026")).isEmpty, "the day of the arrival is one of them")
    #expect(
      rule(found(.moveIn, stay("28.02.2026"))) == ["F04 order lived_since", "R55 plain lived_since"])
    #expect(rule(found(.moveOut, stay("01.06.2026", left: "31.05.2026"))) == ["F04 order left_centre_on"])
    #expect(found(.moveOut, stay("01.06.2026", left: "01.06.2026")).isEmpty, "left on the first day")
    #expect(rule(found(.moveOut, stay("01.06.2026", left: "21.11.2026"))) == ["F04 future left_centre_on"])
    let empty = rules.check(CentreStayEntry(.moveIn, of: 1), in: dossier(), centre: nil, others: [])
    #expect(rule(empty) == ["F01 plain centre", "F01 plain lived_since"])
    let leaving = rules.check(
      CentreStayEntry(.moveOut, stay("01.06.2026")), in: dossier(), centre: nil, others: [])
    #expect(rule(leaving) == ["F01 plain left_centre_on"])
  }

  @Test func nobodyLivesInTwoCentresAtOnce() {
    let before = dossier([stay("01.06.2026", left: "01.08.2026")])
    #expect(found(.moveIn, stay("01.08.2026", id: 0), in: before).isEmpty, "from one into the other")
    #expect(found(.moveIn, stay("31.07.2026", id: 0), in: before).map(\.variant) == [.order])
    let open = dossier([stay("01.06.2026")])
    #expect(found(.moveIn, stay("01.08.2026", id: 0), in: open).map(\.severity) == [.error])
    let both = dossier([stay("01.06.2026", left: "01.08.2026"), stay("01.09.2026", id: 2)])
    let opened = found(.correction, stay("01.06.2026"), in: both, correcting: 1)
    #expect(opened.map(\.rule) == [.f01], "where the next one has begun, this one has ended")
    #expect(found(.correction, stay("01.06.2026", left: "01.09.2026"), in: both, correcting: 1).isEmpty)
    #expect(
      found(.correction, stay("01.06.2026", left: "02.09.2026"), in: both, correcting: 1).map(\.field) == [
        .leftCentreOn
      ])
  }

  // MARK: How many

  @Test func noMorePeopleThanPlaces() {
    let others = [stay("01.06.2026", of: 11), stay("01.06.2026", left: "01.07.2026", of: 12)]
    #expect(found(.moveIn, stay("30.06.2026"), others: others).isEmpty, "two and one are three")
    let family = found(.moveIn, stay("30.06.2026"), others: others, people: 2)
    #expect(family.map(\.variant) == [.full] && family[0].severity == .warning)
    #expect(family[0].values == ["Қоныс", "3", "4"])
    #expect(
      found(.moveIn, stay("01.07.2026"), others: others, people: 2).isEmpty,
      "on the day of leaving the place is free")
    let later = [stay("01.06.2026", of: 11), stay("01.09.2026", of: 12), stay("01.10.2026", of: 13)]
    #expect(found(.moveIn, stay("01.07.2026"), others: later).map(\.variant) == [.full], "who came later")
    #expect(found(.correction, stay("01.07.2026", left: "01.10.2026"), others: later).isEmpty)
    #expect(found(.moveOut, stay("01.07.2026", left: "02.10.2026"), others: later).isEmpty, "leaving helps")
  }

  /// Random stays: the peak is what a walk through every day counts, and overlapping is having a day in common.
  @Test(arguments: [1, 2, 3, 4]) func thePeakIsWhatEachDayCounts(seed: UInt64) {
    var random = Randomness(seed: seed)
    let first = day("01.01.2026")
    for _ in 0..<200 {
      let stays = (0..<random.below(8)).map { index in
        let since = first.adding(days: random.below(40))
        let left = random.below(3) == 0 ? nil : since.adding(days: random.below(20))
        return CentreStay(of: Int64(index), in: 7, since: since, leftOn: left)
      }
      let from = first.adding(days: random.below(50))
      let to = from.adding(days: random.below(30))
      let days = (0...from.days(until: to)).map { from.adding(days: $0) }
      #expect(stays.peak(from: from, to: to) == days.map { day in stays.count { $0.holds(on: day) } }.max())
      let all = (0..<400).map { first.adding(days: $0) }
      for (one, other) in zip(stays, stays.dropFirst()) {
        let isTogether = all.contains { one.holds(on: $0) && other.holds(on: $0) }
        if isTogether { #expect(one.overlaps(other) && other.overlaps(one)) }
        #expect(one.overlaps(other) == other.overlaps(one))
      }
    }
  }

  /// Whatever day a stay began: up to its last day R55 is silent, from the next one on it speaks.
  @Test(arguments: [5, 6]) func theRuleSpeaksFromTheDayAfterTheLast(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    for _ in 0..<300 {
      let since = day("01.01.2024").adding(days: random.below(1_500))
      let last = try #require(terms.end(stayingSince: since))
      #expect(last.month == (since.month + 5) % 12 + 1 && last.dotted.prefix(2) <= since.dotted.prefix(2))
      for (offset, speaks) in [(-1, false), (0, false), (1, true), (30, true)] {
        let rules = KandasRules(today: last.adding(days: offset), terms: terms)
        let dossier = KandasDossier(KandasCase(), stays: [CentreStay(of: 1, in: 7, since: since)])
        #expect(rules.review(dossier).contains { $0.rule == .r55 } == speaks)
        let entry = CentreStayEntry(.moveIn, CentreStay(of: 2, in: 7, since: since))
        let said = rules.check(entry, in: dossier, centre: nil, others: [])
        #expect(said.contains { $0.rule == .r55 } == speaks)
      }
    }
  }

  // MARK: Services and centres

  @Test func aServiceHasItsKindAndADayThatCanBe() {
    func rules(_ service: KandasService) -> [String] {
      self.rules.check(service, in: dossier()).map { "\($0.rule.rawValue) \($0.variant.rawValue)" }
    }
    #expect(rules(KandasService()) == ["F01 plain", "F01 plain"])
    #expect(rules(KandasService(of: 1, .legal, on: Self.today)).isEmpty)
    #expect(rules(KandasService(of: 1, .legal, on: Self.today.adding(days: 1))) == ["F04 future"])
    #expect(rules(KandasService(of: 1, .legal, on: day("01.03.2026"))).isEmpty)
    #expect(rules(KandasService(of: 1, .legal, on: day("28.02.2026"))) == ["F04 order"])
  }

  @Test func whomAServiceWasGivenToIsAMemberOrAll() throws {
    let field = try #require(KandasService.field(.servedMember))
    var service = KandasService(of: 1, .legal, to: 42)
    #expect(field.get(service) == .text("42"))
    field.set(&service, .text(KandasService.wholeFamily))
    #expect(service.member == nil && field.get(service) == .text("family"))
    field.set(&service, .text("43"))
    #expect(service.member == 43)
  }

  @Test func aCentreHasItsNameAndPlaces() {
    func found(_ centre: Centre, _ lodgers: Int = 0) -> [String] {
      centre.check(among: [Self.centre], lodgers: lodgers).map {
        "\($0.rule.rawValue) \($0.variant.rawValue)"
      }
    }
    #expect(found(Centre()) == ["F01 plain", "F01 plain"])
    #expect(found(Centre("қоныс", places: 5)) == ["F02 taken"])
    #expect(found(Self.centre).isEmpty, "its own name is free")
    #expect(found(Centre("Арман", places: 0)) == ["F02 plain"])
    #expect(found(Centre("Арман", places: 5), 5).isEmpty)
    #expect(found(Centre("Арман", places: 5), 6) == ["R55 full"])
  }
}
