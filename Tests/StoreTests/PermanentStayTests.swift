import Domain
import Testing

@testable import Store

/// Rule R64 in the store: one open permanent stay a person, whatever the order of entry and of correction.
@Suite struct PermanentStayTests {
  private static let days = ["01.02.2020", "15.03.2021", "30.06.2022", "01.09.2025"]
  private let desk: Desk
  private let person: Person

  init() throws {
    desk = try Desk()
    person = try desk.enter(Papers.stay(on: "01.01.2020", until: "01.06.2020")).person
  }

  /// First and last day of each permanent stay.
  private func stays(of person: Int64) throws -> [String] {
    try desk.store.registrations(of: person).filter { $0.kind == .permanent }.map {
      "\($0.registeredOn.dotted)–\($0.endedOn?.dotted ?? "") \($0.endedBy?.rawValue ?? "")"
    }
  }

  private func enter(_ days: [String]) throws {
    for day in days { try desk.enter(Papers.arrival(on: day), of: person) }
  }

  /// Corrects the day, or the kind, of the stay that began on a day.
  private func correct(_ old: String, to new: String, _ kind: RegistrationKind = .permanent) throws {
    let stays = try desk.store.registrations(of: person.id)
    let stay = try #require(stays.first { $0.registeredOn == Desk.day(old) })
    var entry = RegistrationEntry(stay, of: person)
    entry.registeredOn = Desk.day(new)
    entry.arrivedOn = Desk.day(new)
    entry.kind = kind
    try desk.store.change(.correct) { try $0.correct(stay, of: person, to: entry) }
  }

  private static func permutations(_ items: [String]) -> [[String]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  @Test func theEndsAreTheSameInEveryOrderOfEntry() throws {
    let orders = Self.permutations(Self.days)
    #expect(orders.count == 24)
    for (index, order) in orders.enumerated() {
      var person: Person?
      for day in order { person = try desk.enter(Papers.arrival("П\(index)", on: day), of: person).person }
      #expect(
        try stays(of: try #require(person).id) == [
          "01.02.2020–15.03.2021 registration", "15.03.2021–30.06.2022 registration",
          "30.06.2022–01.09.2025 registration", "01.09.2025– ",
        ], "entered as \(order)")
    }
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aTemporaryStayIsNotClosed() throws {
    try enter(Self.days)
    #expect(
      try desk.store.registrations(of: person.id).filter { $0.kind == .temporary }.map(\.isOpen) == [true])
  }

  @Test func twoOnOneDay() throws {
    try enter(["01.02.2020", "01.02.2020"])
    #expect(try stays(of: person.id) == ["01.02.2020–01.02.2020 registration", "01.02.2020– "])
  }

  @Test(arguments: [
    // The first one beyond the second, so that it has become the last.
    (
      "01.02.2020", "01.01.2024",
      ["15.03.2021–30.06.2022 registration", "30.06.2022–01.01.2024 registration", "01.01.2024– "]
    ),
    // The last one before all.
    (
      "30.06.2022", "01.01.2019",
      ["01.01.2019–01.02.2020 registration", "01.02.2020–15.03.2021 registration", "15.03.2021– "]
    ),
    // The middle one before the first, and after the last.
    (
      "15.03.2021", "01.01.2019",
      ["01.01.2019–01.02.2020 registration", "01.02.2020–30.06.2022 registration", "30.06.2022– "]
    ),
    (
      "15.03.2021", "01.01.2024",
      ["01.02.2020–30.06.2022 registration", "30.06.2022–01.01.2024 registration", "01.01.2024– "]
    ),
    // Within its place.
    (
      "15.03.2021", "16.03.2021",
      ["01.02.2020–16.03.2021 registration", "16.03.2021–30.06.2022 registration", "30.06.2022– "]
    ),
    (
      "30.06.2022", "01.07.2022",
      ["01.02.2020–15.03.2021 registration", "15.03.2021–01.07.2022 registration", "01.07.2022– "]
    ),
  ])
  func aCorrectedDayMovesTheEnds(old: String, new: String, expected: [String]) throws {
    try enter(["01.02.2020", "15.03.2021", "30.06.2022"])
    try correct(old, to: new)
    #expect(try stays(of: person.id) == expected)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aStayCorrectedToTemporaryNeitherClosesNorIsClosed() throws {
    try enter(["01.02.2020", "15.03.2021", "30.06.2022"])
    try correct("15.03.2021", to: "15.03.2021", .temporary)
    #expect(try stays(of: person.id) == ["01.02.2020–30.06.2022 registration", "30.06.2022– "])
    let temporary = try desk.store.registrations(of: person.id).filter { $0.kind == .temporary }
    #expect(temporary.map(\.endedOn) == [nil, nil])
    // And back.
    try correct("15.03.2021", to: "15.03.2021", .permanent)
    #expect(
      try stays(of: person.id) == [
        "01.02.2020–15.03.2021 registration", "15.03.2021–30.06.2022 registration", "30.06.2022– ",
      ])
    try correct("01.01.2020", to: "01.01.2023", .permanent)
    #expect(try stays(of: person.id).last == "01.01.2023– ")
  }

  @Test func aTemporaryStayIsClosedByTheOneThatGoesOnFromIt() throws {
    let next = try desk.enter(Papers.stay(on: "01.05.2020", until: "01.11.2020"), of: person)
    try desk.enter(Papers.stay(on: "01.05.2020", until: "01.11.2020", to: Desk.zhetisay), of: person)
    let stays = try desk.store.registrations(of: person.id)
    #expect(stays.map(\.endedOn) == [Desk.day("01.05.2020"), nil, nil])
    #expect(stays[0].endedBy == .registration)
    // Correcting it does not open it again.
    var entry = RegistrationEntry(stays[0], of: person)
    entry.street = "Абая"
    try desk.store.change(.correct) { try $0.correct(stays[0], of: person, to: entry) }
    #expect(try desk.store.registration(stays[0].id)?.endedOn == Desk.day("01.05.2020"))
    #expect(try desk.store.registration(next.registration)?.isOpen == true)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func whatADepartureEndedStaysEnded() throws {
    try enter(["01.02.2020"])
    try desk.enter(Papers.departure(on: "01.05.2020"), of: person)
    try enter(["15.03.2021"])
    #expect(try stays(of: person.id) == ["01.02.2020–01.05.2020 departure", "15.03.2021– "])
    try correct("01.02.2020", to: "03.02.2020")
    #expect(try stays(of: person.id) == ["03.02.2020–01.05.2020 departure", "15.03.2021– "])
  }

  @Test func aStayCannotBeginAfterItsDeparture() throws {
    try enter(["01.02.2020"])
    try desk.enter(Papers.departure(on: "01.05.2020"), of: person)
    let stay = try #require(try desk.store.registrations(of: person.id).first { $0.kind == .permanent })
    var entry = RegistrationEntry(stay, of: person)
    entry.registeredOn = Desk.day("02.05.2020")
    entry.externalNumber = "1"
    let history = try desk.store.stays(for: entry, person: person.id, except: stay.id)
    #expect(history.corrected == stay)
    let found = try desk.store.registrationRules().check(entry, history: history)
    #expect(found.contains { $0.rule == .r70 && $0.severity == .error })
    #expect(throws: StoreError.self) { try correct("01.02.2020", to: "02.05.2020") }
    #expect(try desk.store.registration(stay.id) == stay)
  }
}
