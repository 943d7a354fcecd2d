import Domain
import Testing

@testable import Store

@Suite struct DepartureTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func stays(_ person: Person) throws -> [Registration] {
    try desk.store.registrations(of: person.id)
  }

  @Test func itEndsTheOpenStayAtItsPlace() throws {
    let arrived = try desk.enter(Papers.arrival(on: "01.02.2020"))
    try desk.enter(Papers.stay(on: "01.03.2020", until: "01.09.2020"), of: arrived.person)
    var paper = Papers.departure(
      from: Desk.turkestan, on: "05.05.2021", to: .country("RUS"), reason: .abroad)
    paper.externalNumber = "У-17"
    let departed = try desk.enter(paper, of: arrived.person)
    #expect(departed.registration == arrived.registration)
    let stay = try #require(try desk.store.registration(arrived.registration))
    #expect(stay.endedOn == Desk.day("05.05.2021"))
    #expect(stay.endedBy == .departure)
    #expect(stay.endNumber == "У-17")
    #expect(stay.endReason == "abroad")
    #expect(stay.goneTo == .country("RUS"))
    #expect(
      stay.event == .arrival && stay.externalNumber == nil && stay.registeredOn == Desk.day("01.02.2020"))
    #expect(try stays(arrived.person).count == 2)
    #expect(try stays(arrived.person).last?.isOpen == true, "the temporary stay goes on")
    let back = try #require(RegistrationEntry(endOf: stay, of: arrived.person))
    for field in RegistrationEntry.fields where ![.citizenship, .consent].contains(field.id) {
      #expect(field.get(back) == field.get(paper), "\(field.id)")
    }
  }

  @Test func withoutAnOpenStayItIsKeptAlone() throws {
    let arrived = try desk.enter(Papers.arrival(on: "01.02.2020", to: Desk.kentau))
    let elsewhere = Papers.departure(from: Desk.turkestan, on: "05.05.2021", to: .territory(Desk.shymkent))
    let departed = try desk.enter(elsewhere, of: arrived.person)
    #expect(departed.registration != arrived.registration)
    #expect(try desk.store.registration(arrived.registration)?.isOpen == true)
    let alone = try #require(try desk.store.registration(departed.registration))
    #expect(alone.event == .departure && !alone.isOpen && alone.place == Desk.turkestan)
    #expect(alone.registeredOn == Desk.day("05.05.2021") && alone.endedOn == alone.registeredOn)
    #expect(alone.goneTo == .territory(Desk.shymkent))
    let back = RegistrationEntry(alone, of: departed.person)
    #expect(
      back.from == elsewhere.from && back.to == elsewhere.to && back.registeredOn == elsewhere.registeredOn)
  }

  @Test func aStayThatBeganLaterIsNotEnded() throws {
    let arrived = try desk.enter(Papers.arrival(on: "01.02.2020"))
    let departed = try desk.enter(Papers.departure(on: "31.01.2020"), of: arrived.person)
    #expect(departed.registration != arrived.registration)
    #expect(try desk.store.registration(arrived.registration)?.isOpen == true)
  }

  @Test func ofSeveralTemporaryStaysTheLatestBegunIsEnded() throws {
    var person: Person?
    var stays: [Int64] = []
    for (day, place) in [
      ("01.02.2020", Desk.kentau), ("01.03.2020", Desk.zhetisay), ("01.06.2020", Desk.aksukent),
    ] {
      let entered = try desk.enter(Papers.stay(on: day, until: "01.09.2020", to: place), of: person)
      person = entered.person
      stays.append(entered.registration)
    }
    #expect(
      try desk.enter(Papers.departure(.temporary, on: "15.03.2020"), of: person).registration == stays[1])
    #expect(
      try desk.enter(Papers.departure(.temporary, on: "01.07.2020"), of: person).registration == stays[2])
    #expect(try desk.store.registration(stays[0])?.isOpen == true)
  }

  @Test func howAStayEndedIsCorrected() throws {
    let arrived = try desk.enter(Papers.arrival(on: "01.02.2020"))
    try desk.enter(Papers.departure(from: Desk.turkestan, on: "05.05.2021"), of: arrived.person)
    let stay = try #require(try desk.store.registration(arrived.registration))
    let paper = Papers.departure(
      from: Desk.turkestan, on: "06.06.2021", to: .none, reason: .court)
    try desk.store.change(.correct) { try $0.correct(stay, of: arrived.person, to: paper) }
    let corrected = try #require(try desk.store.registration(stay.id))
    #expect(corrected.endedOn == Desk.day("06.06.2021") && corrected.goneTo == Place.none)
    #expect(corrected.endReason == "court" && corrected.registeredOn == stay.registeredOn)
  }

  @Test func aDepartureAloneIsCorrectedWhole() throws {
    let departed = try desk.enter(Papers.departure(from: Desk.turkestan, on: "05.05.2021"))
    let alone = try #require(try desk.store.registration(departed.registration))
    let paper = Papers.departure(.temporary, from: Desk.kentau, on: "04.04.2021", to: .country("UZB"))
    try desk.store.change(.correct) { try $0.correct(alone, of: departed.person, to: paper) }
    let corrected = try #require(try desk.store.registration(alone.id))
    #expect(corrected.place == Desk.kentau && corrected.kind == .temporary && corrected.event == .departure)
    #expect(corrected.registeredOn == Desk.day("04.04.2021") && corrected.endedOn == corrected.registeredOn)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aReasonOutsideTheListIsRefusedWhole() throws {
    let arrived = try desk.enter(Papers.arrival(on: "01.02.2020"))
    var paper = Papers.departure(on: "05.05.2021")
    paper.reason = "unheard_of"
    #expect(throws: StoreError.self) { try desk.enter(paper, of: arrived.person) }
    #expect(try desk.store.registration(arrived.registration)?.isOpen == true)
  }
}
