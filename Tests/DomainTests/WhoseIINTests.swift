import Domain
import Testing

/// Rule R95: whose paper it is, when all that is sure is a number.
@Suite struct WhoseIINTests {
  private static func person() -> Person {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Қасымова", "Айгүл", RulesDesk.day("12.04.1991"))
    return person
  }

  private static func paper(_ surname: String?, _ given: String?, _ born: String?) -> RegistrationEntry {
    var paper = RegistrationEntry()
    (paper.surname, paper.givenName, paper.birthDate) = (surname, given, born.map { RulesDesk.day($0) })
    return paper
  }

  @Test(arguments: [
    ("Касымова", "Айгул", "12.04.1991", true),  // another spelling
    ("Kasymova", "Aigul", "13.04.1991", true),  // the names in full, a slip in the day
    ("Жумабаева", "Айгүл", "12.04.1991", true),  // a new surname
    ("Қасымова", "Сәуле", "12.04.1991", false),  // twins
    ("Жумабаева", "Сәуле", "12.04.1991", false),  // the day alone follows from the number
    ("Жумабаева", "Айгүл", "13.04.1991", false),
  ])
  func thePaperIsThePersonsOrNot(_ surname: String, _ given: String, _ born: String, _ isOf: Bool) {
    #expect(Self.paper(surname, given, born).isOf(Self.person()) == isOf)
  }

  @Test func whatIsNotWrittenYetSaysNothing() {
    #expect(Self.paper(nil, nil, "12.04.1991").isOf(Self.person()))
    #expect(Self.paper("Қасымова", nil, nil).isOf(Self.person()))
  }

  @Test func anotherNameIsToldAndAnotherSpellingIsNot() {
    #expect(Self.paper("Касымова", "Айгул", nil).otherName(of: Self.person()) == nil)
    #expect(
      Self.paper("Жумабаева", "Айгүл", nil).otherName(of: Self.person()) == "Қасымова Айгүл, 12.04.1991")
  }

  /// A departure of a day before the next stay began is of the stay that the next one ended.
  @Test func aLateDepartureFindsTheStayThatTheNextOneEnded() throws {
    var first = Registration(
      id: 1, version: 1, person: 1, kind: .temporary, event: .arrival,
      registeredOn: RulesDesk.day("10.01.2026"))
    first.place = RulesDesk.village
    (first.until, first.endedOn, first.endedBy) = (
      RulesDesk.day("10.07.2026"), RulesDesk.day("10.07.2026"), .registration
    )
    var next = first
    next = Registration(
      id: 2, version: 1, person: 1, kind: .temporary, event: .arrival,
      registeredOn: RulesDesk.day("01.09.2026"))
    next.place = RulesDesk.village
    var departure = RegistrationEntry()
    (departure.event, departure.kind, departure.from) = (
      .departure, .temporary, .territory(RulesDesk.village)
    )
    departure.registeredOn = RulesDesk.day("02.07.2026")
    #expect(PersonStays(stays: [first, next]).stay(endedBy: departure)?.id == 1)
    departure.registeredOn = RulesDesk.day("02.10.2026")
    #expect(PersonStays(stays: [first, next]).stay(endedBy: departure)?.id == 2)
  }
}
