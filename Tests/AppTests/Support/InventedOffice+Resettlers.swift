import Domain
import Store

@testable import App

extension InventedOffice {
  static let pavlodar = code(550_000_000)

  /// A family of three that goes to Pavlodar by quota, received on a day, the steps made on the days given.
  @discardableResult
  func makeResettlement(
    _ head: String = "Сынақов Марат", on day: String = "19.11.2026",
    steps: [(ResettlerStep, String)] = []
  ) throws -> Int64 {
    let words = head.split(separator: " ").map(String.init)
    let family: [(String, String, Relation, Sex)] = [
      (words[1], "03.02.1988", .head, .m), ("Нодира", "04.05.1990", .spouse, .f),
      ("Тимур", "06.07.2014", .son, .m),
    ]
    var record = ResettlerCase()
    (record.direction, record.isKandas) = (.outbound, false)
    (record.origin, record.targetOblast) = (.territory(Self.aksu), .territory(Self.pavlodar))
    (record.jobSeeker, record.priorRegistrationSince) = (true, Self.day("01.03.2019"))
    return try store.change(.receive) { change in
      let applicants = family.map { given, born, relation, sex in
        var person = Person()
        person.surname = PersonName.surname(words[0], of: sex)
        (person.givenName, person.birthDate, person.sex) = (given, Self.day(born), sex)
        person.citizenship = Country.kazakhstan
        var member = ResettlerMember()
        member.relation = relation.rawValue
        return Applicant(person, member)
      }
      let id = try change.receive(
        record, applicants, filedOn: Self.day(day), in: ResettlerRegister.self
      ).id
      for (step, day) in steps {
        try change.make(ResettlerMove(step, on: Self.day(day), number: "12"), in: id)
      }
      return id
    }
  }
}
