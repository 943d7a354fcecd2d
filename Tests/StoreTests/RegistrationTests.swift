import Domain
import Testing

@testable import Store

@Suite struct RegistrationTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// A paper with something in every field.
  private var full: RegistrationEntry {
    var entry = Papers.stay(on: "10.11.2026", until: "10.05.2027")
    entry.externalNumber = "БС-2026/000417"
    entry.patronymic = "Серікұлы"
    entry.iin = Papers.iin()
    entry.sex = .m
    entry.citizenship = "UZB"
    entry.nationality = "қазақ"
    entry.from = .country("UZB")
    entry.street = "ул. «Абая»"
    entry.house = "12/1"
    entry.flat = "7а"
    entry.arrivedOn = Desk.day("05.11.2026")
    entry.crossedOn = Desk.day("04.11.2026")
    entry.permittedUntil = Desk.day("01.06.2027")
    entry.host = "Колледж № 3"
    entry.owner = "Серіков Б."
    entry.ownerIIN = Papers.iin("01.02.1960")
    entry.consent = .written
    entry.consentOn = Desk.day("09.11.2026")
    entry.coOwners = 2
    entry.reason = "учёба"
    entry.documentKind = .foreignPassport
    entry.documentNumber = "AB 123-456"
    return entry
  }

  @Test func everyFieldComesBack() throws {
    let entered = try desk.enter(full)
    let stay = try #require(try desk.store.registration(entered.registration))
    let person = try #require(try desk.store.person(entered.person.id))
    let back = RegistrationEntry(stay, of: person)
    for field in RegistrationEntry.fields {
      #expect(field.get(full) != nil, "the paper has no \(field.id)")
      #expect(field.get(back) == field.get(full), "\(field.id)")
    }
    #expect(person == entered.person)
    #expect(try desk.store.person(iin: Papers.iin()) == person)
    #expect(try desk.store.documents(of: person.id).map(\.number) == ["AB 123-456"])
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func anEmptyFieldComesBackEmpty() throws {
    let entered = try desk.enter(Papers.arrival())
    let stay = try #require(try desk.store.registration(entered.registration))
    let back = RegistrationEntry(stay, of: entered.person)
    let filled = Set(RegistrationEntry.fields.filter { $0.get(back) != nil }.map(\.id))
    #expect(
      filled == [
        .kind, .event, .surname, .givenName, .birthDate, .citizenship, .toTerritory, .arrivedOn,
        .registeredOn,
        .consent,
      ])
  }

  @Test func correctingChangesEveryField() throws {
    let first = try desk.enter(Papers.stay(until: "10.12.2026"))
    let stay = try #require(try desk.store.registration(first.registration))
    try desk.store.change(.correct) { try $0.correct(stay, of: first.person, to: full) }
    let corrected = try #require(try desk.store.registration(stay.id))
    let person = try #require(try desk.store.person(first.person.id))
    #expect(RegistrationEntry(corrected, of: person) == full)
    #expect(corrected.version == 2)
    #expect(person.version == 2)
    // And empties what the paper leaves empty.
    try desk.store.change(.correct) {
      try $0.correct(corrected, of: person, to: Papers.stay(until: "10.12.2026"))
    }
    let emptied = try #require(try desk.store.registration(stay.id))
    #expect(emptied.owner == nil && emptied.externalNumber == nil && emptied.document == nil)
    let same = try #require(try desk.store.person(person.id))
    #expect(same.iin == nil && same.patronymic == nil && same.nationality == nil && same.sex == nil)
  }

  @Test func correctingThePersonLeavesTheStay() throws {
    let entered = try desk.enter(Papers.arrival())
    let stay = try #require(try desk.store.registration(entered.registration))
    try desk.store.change(.correct) {
      try $0.correct(stay, of: entered.person, to: Papers.arrival("Серіков"))
    }
    #expect(try desk.store.person(entered.person.id)?.surname == "Серіков")
    #expect(try desk.store.registration(stay.id)?.version == 1)
    #expect(try desk.store.history(of: .registration, stay.id).count == 1)
  }

  @Test func theSameDocumentIsKeptOnce() throws {
    let person = try desk.enter(full).person
    var again = full
    again.externalNumber = nil
    let second = try desk.enter(again, of: person)
    #expect(try desk.store.documents(of: person.id).count == 1)
    #expect(second.person == person, "nothing new is said of the person")
    #expect(try desk.store.registrations(of: person.id).count == 2)
  }

  @Test func anUnreadableIINIsANote() throws {
    var entry = full
    entry.iin = "9003?4300123"
    var person = try desk.enter(entry).person
    #expect(person.iin == nil)
    #expect(person.iinNote == "9003?4300123")
    // A readable one takes its place, and no note comes over that.
    person = try desk.enter(full, of: person).person
    #expect(person.iin == Papers.iin())
    #expect(person.iinNote == nil)
    #expect(try desk.enter(entry, of: person).person.iin == Papers.iin())
  }

  @Test func anOlderVersionIsAConflict() throws {
    let entered = try desk.enter(Papers.arrival())
    let stay = try #require(try desk.store.registration(entered.registration))
    let other = try desk.another()
    var moved = Papers.arrival()
    moved.street = "Абая"
    try other.change(.correct) { try $0.correct(stay, of: entered.person, to: moved) }

    moved.street = "Сатпаева"
    #expect(throws: StoreError.conflict(register: .registration, id: stay.id)) {
      try desk.store.change(.correct) { try $0.correct(stay, of: entered.person, to: moved) }
    }
    #expect(try desk.store.registration(stay.id)?.street == "Абая")

    var person = entered.person
    person.note = "a"
    try other.change(.save) { try $0.save(&person) }
    #expect(person.version == 2)
    var mine = entered.person
    mine.note = "b"
    #expect(throws: StoreError.conflict(register: .person, id: mine.id)) {
      try desk.store.change(.save) { try $0.save(&mine) }
    }
    #expect(try desk.store.person(mine.id)?.note == "a")
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aConflictLeavesNothingOfItsChange() throws {
    let entered = try desk.enter(Papers.arrival())
    var stay = try #require(try desk.store.registration(entered.registration))
    stay.version = 7
    let changes = try desk.number("SELECT count(*) FROM change")
    let paper = Papers.arrival("Серіков")
    #expect(throws: StoreError.self) {
      try desk.store.change(.correct) { try $0.correct(stay, of: entered.person, to: paper) }
    }
    #expect(try desk.store.person(entered.person.id) == entered.person)
    #expect(try desk.number("SELECT count(*) FROM change") == changes)
  }

  @Test func aFamilyHasOneHead() throws {
    func member(_ given: String, _ relation: Relation) throws -> Person {
      try desk.store.change(.save) {
        try $0.enter(
          Papers.arrival("Қасымов", given), of: nil, family: (number: 7, relation: relation.rawValue)
        ).person
      }
    }
    let wife = try member("Айгүл", .spouse)
    let head = try member("Нұрлан", .head)
    #expect(throws: StoreError.self) { try member("Серік", .head) }
    let son = try member("Ерлан", .son)
    #expect(try desk.store.family(7).map(\.id) == [head, wife, son].map(\.id))
  }

  @Test func twoPeopleCannotHaveOneIIN() throws {
    var person = try desk.enter(Papers.arrival(iin: Papers.iin())).person
    #expect(throws: StoreError.self) { try desk.enter(Papers.arrival("Серіков", iin: Papers.iin())) }
    person.archivedOn = Desk.today
    try desk.store.change(.correct) { try $0.save(&person) }
    #expect(throws: Never.self) { try desk.enter(Papers.arrival("Серіков", iin: Papers.iin())) }
    #expect(try desk.store.person(iin: Papers.iin())?.surname == "Серіков")
  }

  @Test func theHolderOfAnIINIsNamedToTheRules() throws {
    let holder = try desk.enter(Papers.arrival(iin: Papers.iin())).person
    let stranger = Papers.arrival("Серіков", "Болат", born: "01.01.1980", iin: Papers.iin())
    #expect(try desk.store.stays(for: stranger, person: nil).holderOfIIN == "Қасымов Нұрлан, 14.03.1990")
    #expect(try desk.store.stays(for: stranger, person: holder.id).holderOfIIN == nil)
    let misspelt = Papers.arrival("Касымов", "Нурлан", born: "15.03.1990", iin: Papers.iin())
    #expect(try desk.store.stays(for: misspelt, person: nil).holderOfIIN == nil)
  }

  @Test func passedWarningsAreKeptWithTheirReasons() throws {
    let entered = try desk.store.change(.save) {
      try $0.enter(Papers.arrival(), of: nil, accepted: [.r60: "болел", .r93: "по письму"], isLate: true)
    }
    let kept = try desk.store.acceptances(of: entered.registration)
    #expect(kept.map(\.rule) == [.r60, .r93])
    #expect(kept.map(\.reason) == ["болел", "по письму"])
    let stay = try #require(try desk.store.registration(entered.registration))
    try desk.store.change(.correct) {
      try $0.correct(stay, of: entered.person, to: Papers.arrival(), accepted: [.r60: "справка"])
    }
    #expect(try desk.store.acceptances(of: stay.id).map(\.reason) == ["справка", "по письму"])
    #expect(try desk.store.verify().damage == nil)
  }

  /// The next temporary stay ends one whose term was over on the last day of that term: the days between are a gap.
  @Test func aGapBetweenTwoTemporaryStaysStaysOne() throws {
    let first = try desk.enter(Papers.stay(on: "10.01.2026", until: "10.07.2026"))
    try desk.enter(Papers.stay(on: "02.11.2026", until: "02.05.2027"), of: first.person)
    let stays = try desk.store.registrations(of: first.person.id)
    #expect(stays.map(\.endedOn) == [Desk.day("10.07.2026"), nil])
    #expect(stays[0].endedBy == .registration)
  }

  @Test func oneThatGoesOnIsEndedByTheNextOnItsDay() throws {
    let first = try desk.enter(Papers.stay(on: "10.06.2026", until: "10.12.2026"))
    try desk.enter(Papers.stay(on: "02.11.2026", until: "02.05.2027"), of: first.person)
    #expect(try desk.store.registrations(of: first.person.id)[0].endedOn == Desk.day("02.11.2026"))
  }

  @Test func registrationsAreFoundByTheNameOfTheirPerson() throws {
    let entered = try desk.enter(Papers.arrival())
    let found = try desk.store.find("Касымов", in: .registration, limit: 5)
    #expect(found.map(\.id) == [entered.registration] && found.map(\.person) == [entered.person.id])
    #expect(try desk.store.find("Касымов", in: .kandasCase, limit: 5).isEmpty)
    #expect(try desk.store.find("Касымов", in: .person, limit: 5).map(\.id) == [entered.person.id])
  }

  /// Rule R94: a record that is over is told by the numbers that were known when it was closed.
  @Test func aClosedRecordKeepsTheRulesItWasClosedBy() throws {
    let entered = try desk.enter(Papers.arrival())
    try desk.store.change(.depart) {
      _ = try $0.enter(Papers.departure(on: "20.11.2026"), of: entered.person, accepted: [.r70: "проверено"])
    }
    var value = DatedValue()
    (value.value, value.from, value.basis) = ("30", Desk.day("01.01.2020"), "новый приказ")
    try desk.store.set(.regDays, to: value)
    let stay = try #require(try desk.store.registration(entered.registration))
    var corrected = RegistrationEntry(stay, of: entered.person)
    corrected.street = "Басқа көше"
    try desk.store.change(.correct) { try $0.correct(stay, of: entered.person, to: corrected) }
    #expect(try desk.store.parameters().number(.regDays, on: stay.registeredOn) == 30)
    let known = try #require(try desk.store.parameters(atClosingOf: stay.id))
    #expect(known.1.number(.regDays, on: stay.registeredOn) == 10)
    let closing = try #require(RegistrationRules.closing(stay, by: known.1, at: Desk.today))
    #expect(closing.rule == .r94 && closing.values.contains("10"))
    #expect(try desk.store.parameters(atClosingOf: 1) == nil)
  }

  /// The last day of a stay that the next one ended follows the stay's own term when that is corrected.
  @Test func aCorrectedTermMovesTheEndOfAFollowedStay() throws {
    let first = try desk.enter(Papers.stay(on: "10.01.2026", until: "10.07.2026"))
    try desk.enter(Papers.stay(on: "02.11.2026", until: "02.05.2027"), of: first.person)
    let stay = try #require(try desk.store.registration(first.registration))
    var entry = RegistrationEntry(stay, of: first.person)
    entry.until = Desk.day("10.12.2026")
    try desk.store.change(.correct) { try $0.correct(stay, of: first.person, to: entry) }
    #expect(try desk.store.registration(first.registration)?.endedOn == Desk.day("02.11.2026"))
  }
}
