import Domain
import Testing

@testable import Store

/// The report of those who left by quota, on the scale of a whole year.
@Suite struct OutboundTests {
  /// By receiving oblast, families and people of the programme that left Turkestan oblast in 2025, as published on
  /// 28.01.2026; together 407 families and 1 634 people.
  private static let published: [(oblast: Int32, name: String, families: Int, people: Int)] = [
    (100_000_000, "область Абай", 9, 29), (350_000_000, "Карагандинская область", 4, 19),
    (390_000_000, "Костанайская область", 29, 128), (550_000_000, "Павлодарская область", 93, 372),
    (590_000_000, "Северо-Казахстанская область", 241, 971), (620_000_000, "область Ұлытау", 6, 22),
    (630_000_000, "Восточно-Казахстанская область", 25, 93),
  ]

  private static func family(_ number: Int, of size: Int) -> [Applicant<ResettlerMember>] {
    (0..<size).map { place in
      var person = Person()
      (person.surname, person.givenName) = ("Сынақов", "Үлгі\(number)-\(place)")
      person.birthDate = Desk.day("03.02.1988")
      var member = ResettlerMember()
      member.relation = (place == 0 ? Relation.head : place == 1 ? .spouse : .son).rawValue
      return Applicant(person, member)
    }
  }

  @Test func theYear2025IsToldAsItWasPublished() throws {
    let desk = try Desk()
    let known = Set(Desk.places.map(\.code.number))
    let oblasts = Self.published.filter { !known.contains($0.oblast) }
      .map { Desk.place($0.oblast, nil, $0.name, $0.name) }
    _ = try desk.store.takeEdition(Desk.places + oblasts, of: Desk.day("01.02.2020"), reason: "test")
    try desk.store.change(.receive) { change in
      var number = 0
      for row in Self.published {
        for family in 0..<row.families {
          number += 1
          // The people are spread as evenly as whole families allow.
          let size = row.people * (family + 1) / row.families - row.people * family / row.families
          var record = ResettlerCase()
          (record.direction, record.isKandas) = (.outbound, false)
          (record.origin, record.targetOblast) = (
            .territory(Desk.aksukent), .territory(Desk.code(row.oblast))
          )
          let day = Desk.day("10.03.2025")
          let id = try change.receive(
            record, Self.family(number, of: size), filedOn: day, in: ResettlerRegister.self
          ).id
          for step in [ResettlerStep.forwarded, .included] {
            try change.make(ResettlerMove(step, on: day, number: "1"), in: id)
          }
        }
      }
    }
    let told = try desk.store.outbound(.resettler, 2_025)
    #expect(told.map(\.oblast.number) == Self.published.map(\.oblast))
    #expect(told.map(\.included.families) == Self.published.map(\.families))
    #expect(told.map(\.included.people) == Self.published.map(\.people))
    let sum = told.map(\.included).reduce(Outbound.Count(), +)
    #expect(sum.families == 407 && sum.people == 1_634)
  }
}
