import Demonstration
import Domain
import Foundation
import Store
import Testing

/// What the people's registrations keep to, and what there is to see in them.
@Suite struct RegistrationTests {
  private let day = Register.day

  @Test("between one and one tenth more registrations than people")
  func count() {
    let register = Register.large
    let registrations = register.members.reduce(0) { $0 + $1.registrations.count }
    #expect((100...112).contains(registrations * 100 / register.members.count))
  }

  @Test("days stand in their order: birth, arrival, registration, end, today")
  func order() throws {
    for member in Register.large.members {
      let birth = try #require(member.person.birthDate)
      #expect(birth <= day)
      for paper in member.registrations {
        #expect(birth <= (paper.arrivedOn ?? paper.registeredOn))
        #expect((paper.arrivedOn ?? paper.registeredOn) <= paper.registeredOn)
        #expect(paper.registeredOn <= day)
        #expect(paper.registeredOn >= day.adding(years: -11))
        if let crossed = paper.crossedOn { #expect(crossed <= paper.registeredOn) }
        if let consented = paper.consentOn { #expect(consented <= paper.registeredOn) }
        if let ended = paper.endedOn {
          #expect(ended >= paper.registeredOn)
          #expect(ended <= day)
        }
      }
    }
  }

  @Test("a temporary stay has a term of twelve months at most, a permanent one has none")
  func terms() throws {
    for stay in Register.large.stays {
      guard stay.kind == .temporary else {
        #expect(stay.until == nil)
        continue
      }
      let until = try #require(stay.until)
      #expect(until >= stay.registeredOn)
      #expect(until <= stay.registeredOn.adding(months: 12))
      if let ended = stay.endedOn { #expect(ended <= until) }
    }
  }

  @Test("nobody has two open stays of one kind, and the next permanent one closes the one before on its day")
  func succession() {
    for member in Register.large.members {
      let stays = PersonStays(stays: member.registrations.filter { $0.event == .arrival }).stays
      #expect(stays.count { $0.kind == .permanent && $0.isOpen } <= 1)
      #expect(stays.count { $0.kind == .temporary && $0.isOpen } <= 1)
      let permanent = stays.filter { $0.kind == .permanent }
      for (earlier, later) in zip(permanent, permanent.dropFirst()) {
        #expect(earlier.endedBy == .registration)
        #expect(earlier.endedOn == later.registeredOn)
        #expect(earlier.goneTo?.territory == later.place)
        #expect(later.from?.territory == earlier.place)
      }
      #expect(permanent.last?.endedBy != .registration)
    }
  }

  @Test("an end has its reason, and one without a move goes nowhere")
  func ends() throws {
    let struckOff: Set<String> = ["term_ended", "owner_request", "own_request", "court", "death", "mistake"]
    for paper in Register.large.members.flatMap(\.registrations) where paper.endedOn != nil {
      let reason = try #require(paper.endReason)
      #expect(EndReason(rawValue: reason) != nil)
      #expect((paper.goneTo == Place.none) == struckOff.contains(reason))
    }
  }

  @Test(
    "no paper breaks a rule that refuses or blocks, on any day",
    arguments: [(1, 20_710), (2, 19_782), (3, 20_878), (4, 21_244)])
  func rules(seed: UInt64, number: Int) throws {
    let day = Day(number: number)
    let register = Register(people: 1_200, seed: seed, day: day)
    let office = try #require(KatoCode(number: 610_000_000))
    let rules = RegistrationRules(
      today: day, parameters: .initial, office: office,
      gazetteer: Gazetteer(register.geography.territories, office: office),
      workingDays: WorkingDays(holidays: [], workedWeekends: [], filledYears: []))
    for member in register.members {
      for stay in member.registrations {
        var papers = [RegistrationEntry(stay, of: member.person)]
        if let end = RegistrationEntry(endOf: stay, of: member.person) { papers.append(end) }
        for var paper in papers {
          // A number of the official system would soften what blocks.
          paper.externalNumber = nil
          let history = PersonStays(stays: paper.event == .departure ? [stay] : [])
          let refused = rules.check(paper, history: history).filter { $0.severity >= .block }
          #expect(refused.isEmpty, "\(member.person.fullName): \(refused)")
        }
      }
    }
  }

  @Test("a consent is complete: an owner and a day, a dwelling of one's own, or an institution")
  func consents() throws {
    for stay in Register.large.stays {
      switch try #require(stay.consent) {
      case .own: #expect(stay.owner == nil)
      case .written, .electronic:
        #expect(stay.owner != nil)
        #expect(stay.consentOn != nil)
      case .institution: #expect(stay.host != nil)
      }
    }
  }

  @Test("a family lives at one address")
  func addresses() {
    for family in Register.usual.families {
      let first = family.members.compactMap { $0.registrations.first }.filter {
        $0.from?.territory != $0.place
      }
      let addresses = Set(first.map { "\($0.place?.number ?? 0) \($0.street ?? "") \($0.house ?? "")" })
      #expect(addresses.count <= 2)
    }
  }

  @Test("a usual demonstration has all that a clerk should see")
  func kinds() {
    let register = Register.usual
    let temporary = register.openTemporary.compactMap(\.until)
    #expect(temporary.count { $0 >= day && $0 <= day.adding(days: 30) } >= 5)
    #expect(temporary.count { $0 < day } >= 5)
    #expect(register.stays.count { ($0.arrivedOn ?? day).days(until: $0.registeredOn) > 10 } >= 20)
    let papers = register.members.flatMap(\.registrations)
    #expect(papers.count { $0.event == .departure } >= 2)
    let origins = Set(register.stays.compactMap(\.from).map(Self.kind))
    #expect(origins == ["own oblast", "another oblast", "abroad", "unknown"])
    let ends = Set(papers.compactMap(\.goneTo).map(Self.kind))
    #expect(ends == ["own oblast", "another oblast", "abroad", "unknown", "none"])
    #expect(papers.contains { $0.crossedOn != nil && $0.permittedUntil == nil })
    #expect(papers.contains { $0.permittedUntil != nil })
    #expect(papers.contains { $0.externalNumber != nil })
  }

  @Test("official numbers are given once")
  func officialNumbers() {
    let papers = Register.large.members.flatMap(\.registrations)
    let numbers = papers.compactMap(\.externalNumber) + papers.compactMap(\.endNumber)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("every place is on the map")
  func places() {
    let known = Set(Register.large.geography.territories.map(\.code))
    for paper in Register.large.members.flatMap(\.registrations) {
      for code in [paper.from?.territory, paper.place, paper.goneTo?.territory].compactMap({ $0 }) {
        #expect(known.contains(code))
      }
    }
  }

  private static func kind(of place: Place) -> String {
    switch place {
    case .territory(let code) where code.oblast.number == 610_000_000: "own oblast"
    case .territory: "another oblast"
    case .country: "abroad"
    case .unknown: "unknown"
    case .none: "none"
    }
  }

  @Test func theJournalOfAFreshDemonstrationIsWhole() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qonys-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("demo.db").path
    let clock = Clock.fixed(Day(year: 2026, month: 11, day: 20) ?? .first)
    try Demonstration.make(at: path, people: 20, seed: 1, officer: "test", clock: clock)
    let store = try Store(opening: path, officer: "test", clock: clock)
    #expect(try store.verify().damage == nil)
  }
}
