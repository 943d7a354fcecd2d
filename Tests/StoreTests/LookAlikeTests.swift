import Domain
import Testing

@testable import Store

@Suite struct LookAlikeTests {
  private let desk: Desk
  private let person: Person

  init() throws {
    desk = try Desk()
    var entry = Papers.arrival("Қасымов", "Нұрлан", iin: Papers.iin())
    entry.documentKind = .passport
    entry.documentNumber = "N 123456"
    person = try desk.enter(entry).person
    try desk.enter(Papers.stay("Иванова", "Анна", born: "14.03.1990", until: "01.12.2026"))
  }

  private func look(_ entry: RegistrationEntry, except: Int64? = nil) throws -> [LookAlike] {
    try desk.store.lookAlikes(of: entry, except: except, limit: 5)
  }

  @Test func theSameNameInAnotherSpellingAndTheSameBirth() throws {
    let found = try look(Papers.arrival("Касымов", "Нурлан"))
    #expect(found.map(\.person.id) == [person.id])
    #expect(found.first?.reasons == [.sameNameAndBirth])
    #expect(found.first?.place == Desk.turkestan)
    #expect(found.first?.hasPermanent == true)
  }

  @Test func theSameIINIsLikelierStill() throws {
    let byName = try look(Papers.arrival("Касымов", "Нурлан"))
    let byIIN = try look(Papers.arrival("Касымов", "Нурлан", iin: Papers.iin()))
    #expect(byIIN.first?.reasons == [.sameIIN, .sameNameAndBirth])
    #expect((byIIN.first?.score ?? 0) > (byName.first?.score ?? 0))
    let alone = try look(Papers.arrival("Цой", "Ли", born: "01.01.1955", iin: Papers.iin()))
    #expect(alone.first?.reasons == [.sameIIN])
  }

  @Test func aSimilarNameAndTheSameBirth() throws {
    #expect(try look(Papers.arrival("Қасымова", "Айгүл")).first?.reasons == [.similarNameAndBirth])
    #expect(try look(Papers.arrival("Қасымова", "Айгүл", born: "15.03.1990")).isEmpty)
  }

  @Test func aYearMistypedIsStillTheSameName() throws {
    let mistyped = try look(Papers.arrival(born: "14.03.1980"))
    #expect(mistyped.first?.reasons == [.sameName])
    let other = try look(Papers.arrival(born: "01.01.1980"))
    #expect((mistyped.first?.score ?? 0) > (other.first?.score ?? 0))
  }

  @Test func twoNumbersAreHardlyOnePerson() throws {
    let other = Papers.iin(serial: 700)
    #expect(other != Papers.iin())
    #expect(try look(Papers.arrival(born: "01.01.1980", iin: other)).isEmpty)
    #expect(try look(Papers.arrival(iin: other)).first?.reasons == [.sameNameAndBirth])
  }

  @Test func theSameDocument() throws {
    var entry = Papers.arrival("Цой", "Ли", born: "01.01.1955")
    entry.documentNumber = "n-123456"
    #expect(try look(entry).first?.reasons == [.sameDocument])
  }

  @Test func strangersTheArchivedAndOneselfAreNot() throws {
    #expect(try look(Papers.arrival("Цой", "Ли", born: "01.01.1955")).isEmpty)
    #expect(try look(Papers.arrival(), except: person.id).isEmpty)
    #expect(try look(RegistrationEntry()).isEmpty)
    var archived = person
    archived.archivedOn = Desk.today
    try desk.store.change(.correct) { try $0.save(&archived) }
    #expect(try look(Papers.arrival()).isEmpty)
  }

  @Test func theLikeliestFirstAndNoMoreThanTheLimit() throws {
    for _ in 0..<8 { try desk.enter(Papers.arrival("Қасымов", "Нұрлан", born: "01.01.1970")) }
    let found = try look(Papers.arrival())
    #expect(found.count == 5)
    #expect(found.first?.person.id == person.id)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }
}
