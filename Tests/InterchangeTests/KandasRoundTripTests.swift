import Demonstration
import Domain
import Foundation
import Store
import Testing

@testable import Interchange

/// Cases of kandas written into a file and read back: nothing that a case holds is lost.
@Suite struct KandasRoundTripTests {
  private static let filed = Day(year: 2025, month: 2, day: 3) ?? .first

  private static func day(_ number: Int) -> Day { filed.adding(days: number) }

  /// Writes the cases, reads them into a fresh database, and writes them from there; then reads them where they are.
  private func expectNothingLost(_ desk: Desk, to other: Desk) throws {
    let (exported, centres) = (try desk.exported(.kandas), try desk.exported(.centres))
    if centres.split(separator: "\n").count > 1 {
      #expect(try other.run(.centres, [try other.write(centres, "centres.csv")]).rejected == 0)
    }
    #expect(try other.exported(.centres) == centres)
    var refusals: [Refusal] = []
    let report = try other.run(.kandas, [try other.write(exported, "copy.csv")]) { refusals.append($0) }
    #expect(report.rejected == 0 && report.updated == 0, "\(refusals.prefix(3))")
    let copy = try other.exported(.kandas)
    #expect(copy == exported, "\(Self.difference(exported, copy))")
    #expect(try other.store.verify().damage == nil)
    let journal = try desk.exported(.journal)
    let again = try desk.run(.kandas, [try desk.write(exported, "same.csv")])
    #expect(again.added == 0 && again.updated == 0 && again.rejected == 0, "\(again)")
    #expect(try desk.exported(.journal) == journal, "what is there already leaves no row in the journal")
    #expect(try desk.exported(.kandas) == exported)
  }

  /// The first lines that are not alike.
  private static func difference(_ one: String, _ other: String) -> String {
    let pairs = zip(one.split(separator: "\n"), other.split(separator: "\n")).filter { $0 != $1 }
    return pairs.prefix(2).map { "\($0)\n\($1)" }.joined(separator: "\n\n")
  }

  @Test func theDemonstrationComesBack() throws {
    let other = try Desk(edition: nil)
    let path = other.path("demo.db")
    let made = try Demonstration.make(
      at: path, people: 3_000, seed: 5, officer: "clerk", clock: .fixed(Desk.today))
    #expect(made.kandasCases > 10)
    let desk = try Desk(try Store(opening: path, officer: "clerk", clock: .fixed(Desk.today)))
    try other.run(.kato, [try other.write(try desk.exported(.kato), "kato-2026-01-01.csv")])
    try expectNothingLost(desk, to: other)
  }

  // MARK: Cases made by hand

  /// A case with all that its application can say.
  private func receive(_ number: Int, _ desk: Desk, external: String? = nil) throws -> (
    id: Int64, members: [Int64]
  ) {
    var record = KandasCase()
    record.externalNumber = external
    record.arrivedOn = Self.day(-20)
    (record.ground, record.housing, record.exitCountry) = (.employer, .rented, "UZB")
    (record.employer, record.employerBIN) = ("ТОО «Үлгі; Агро»", "230540007011")
    record.place = KatoCode(SampleEdition.village(number)).map { .territory($0) }
    (record.street, record.house, record.flat) = ("Абая", "4", "2")
    (record.relative, record.plan, record.note) = ("Сынақова Халима", "курсы, садик", "=проверить: всё")
    let applicants = ["Сынақ", "Нодира", "Тимур"].enumerated().map { place, name in
      var person = Person()
      (person.surname, person.givenName, person.citizenship) = (
        "Үлгіев\(Household.letter(number))", name, "UZB"
      )
      (person.nationality, person.latinName) = ("казах", "ULGIEV \(number)")
      person.birthDate = Day(year: 1_980 + place * 10, month: 1 + number % 12, day: 1 + number % 28)
      var member = KandasMember()
      member.relation = ["head", "spouse", "son"][place]
      member.wantsStatus = place < 2
      member.wasCitizen = place == 1 ? false : nil
      (member.education, member.work, member.school) = (.vocational, "тракторист, колхоз", "№ 4")
      member.training = "курсы языка"
      return Applicant(person, member, document: (.foreignPassport, "FA\(number)\(place)"))
    }
    return try desk.store.change(.receive) {
      try $0.receive(record, applicants, filedOn: Self.day(0), in: KandasRegister.self)
    }
  }

  /// The steps of an application that lead to each stage.
  private static let ways: [[KandasMove]] = {
    let complete = KandasMove(.complete, on: day(1))
    let against = KandasMove(.advisedAgainst, on: day(2), number: "П-1", isOnVideo: true)
    let notice = KandasMove(.noticed, on: day(3), reason: "Родство: не подтверждено; нет бумаг")
    let heard = KandasMove(.heard, on: day(9))
    let refused = KandasMove(.refused, on: day(10), number: "12", reason: "нет родства")
    let complained = KandasMove(.complained, on: day(12), number: "Ж-1")
    let again = KandasMove(.filed, on: day(30))
    let returned = KandasMove(.returned, on: day(1), reason: "нет перевода")
    return [
      [], [complete], [returned],
      [complete, KandasMove(.advisedFor, on: day(2), number: "П-2", isOnVideo: false)],
      [complete, against], [complete, against, notice],
      [complete, against, notice, KandasMove(.postponed, on: day(4), until: day(8), reason: "болезнь")],
      [
        complete, against, notice, KandasMove(.postponed, on: day(4), until: day(8), reason: "болезнь"),
        heard,
      ],
      [complete, against, notice, heard, refused], [complete, against, notice, heard, refused, complained],
      [
        complete, against, notice, heard, refused, complained,
        KandasMove(.complaintRejected, on: day(20), number: "Р-1"),
      ],
      [
        complete, against, notice, heard, refused, complained,
        KandasMove(.granted, on: day(20), number: "13"),
      ],
      [complete, KandasMove(.withdrawn, on: day(2), reason: "уезжают")],
      [returned, again], [returned, KandasMove(.filed, on: day(1)), KandasMove(.complete, on: day(1))],
      [
        returned, again, KandasMove(.complete, on: day(31)), KandasMove(.withdrawn, on: day(32)),
        KandasMove(.filed, on: day(40)), KandasMove(.complete, on: day(41)),
        KandasMove(.advisedFor, on: day(42), number: "П-3"), KandasMove(.granted, on: day(43), number: "14"),
      ],
    ]
  }()

  /// The ways of a status of the member with this id.
  private static func ways(of member: Int64) -> [[KandasMove]] {
    let status = KandasMove(.status, of: member, on: day(3), until: day(3).adding(months: 12))
    let certified = KandasMove(.certified, of: member, on: day(5), number: "К-1")
    let filed = KandasMove(.extensionFiled, of: member, on: day(340))
    let refused = KandasMove(.extensionRefused, of: member, on: day(345), reason: "нет: оснований")
    let anew = KandasMove(.extensionFiled, of: member, on: day(350))
    let until = day(3).adding(months: 18)
    let extended = KandasMove(.extended, of: member, on: day(355), until: until, number: "15")
    let milestones = [
      KandasMove(.permitted, of: member, on: day(60), number: "РП-1"),
      KandasMove(.carded, of: member, on: day(70), number: "ВЖ-1"),
      KandasMove(.citizenshipFiled, of: member, on: day(80), number: "Г-1"),
    ]
    let place = KatoCode(SampleEdition.village(3))
    return [
      [], [status], [KandasMove(.status, of: member, on: day(4), until: day(200))], [status, certified],
      [status, certified, KandasMove(.certified, of: member, on: day(50), number: "К-2")],
      [status, filed], [status, certified, filed, refused], [status, certified, filed, refused, anew],
      [status, certified, filed, extended, KandasMove(.certified, of: member, on: day(357), number: "К-3")],
      [status, certified, filed, extended, KandasMove(.extensionFiled, of: member, on: day(500))],
      [status, certified] + milestones,
      [status, certified] + milestones + [
        KandasMove(
          .ended, of: member, on: day(200), cause: KandasEnd.citizenship.rawValue, number: "У-1")
      ],
      [
        status,
        KandasMove(
          .ended, of: member, on: day(100), cause: KandasEnd.moved.rawValue, number: "и-5",
          reason: "переезд, дело передано", place: place),
      ],
      [status, KandasMove(.ended, of: member, on: day(100), cause: KandasEnd.other.rawValue, number: "7")],
    ]
  }

  private func go(_ moves: [KandasMove], _ id: Int64, _ desk: Desk) throws {
    for move in moves { try desk.store.change(.step) { try $0.make(move, in: id) } }
  }

  @Test func everyStageOfAnApplicationComesBack() throws {
    let desk = try Desk()
    for (number, way) in Self.ways.enumerated() {
      let (id, _) = try receive(number, desk, external: number % 3 == 0 ? "A-\(number)" : nil)
      try go(way, id, desk)
      var papers = [
        KandasPaper(.identity, of: id, until: Self.day(900)), KandasPaper(.application, of: id),
        KandasPaper(.translation, of: id, isThere: false, note: "ждём; до: весны"),
      ]
      for index in papers.indices { try desk.store.change(.correct) { try $0.save(&papers[index]) } }
    }
    try expectNothingLost(desk, to: try Desk())
  }

  @Test func everyStateOfAStatusComesBack() throws {
    let desk = try Desk()
    for (number, _) in Self.ways(of: 0).enumerated() {
      let (id, members) = try receive(number, desk)
      try go(
        [
          KandasMove(.complete, on: Self.day(1)),
          KandasMove(.advisedFor, on: Self.day(2), number: "П-1", isOnVideo: true),
          KandasMove(.granted, on: Self.day(3), number: "1"),
        ], id, desk)
      try go(Self.ways(of: members[0])[number], id, desk)
      let other = Self.ways(of: members[1])
      try go(other[(number + 5) % other.count], id, desk)
    }
    try expectNothingLost(desk, to: try Desk())
  }

  @Test func servicesAndStaysInCentresComeBack() throws {
    let desk = try Desk()
    let centres = try [("Қоныс; «Жаңа»: 2", 6, false), ("Арман", 2, true)].map { name, places, isArchived in
      var centre = Centre(name, places: places)
      centre.territory = KatoCode(SampleEdition.village(1)).map { .territory($0) }
      centre.isArchived = isArchived
      try desk.store.change(.save) { try $0.save(&centre) }
      return centre.id
    }
    let (id, members) = try receive(1, desk)
    func give(
      _ kind: KandasService.Kind, _ number: Int, to member: Int64?, by provider: String? = nil,
      _ note: String? = nil
    ) throws {
      var service = KandasService(of: id, kind, to: member, on: Self.day(number))
      (service.provider, service.note) = (provider, note)
      try desk.store.change(.save) { try $0.save(&service) }
    }
    try give(.medical, 9, to: nil, by: "Поликлиника № 2; детская", "прививки: все; вторая доза")
    try give(.medical, 9, to: nil, by: "Поликлиника № 2; детская")
    try give(.legal, 3, to: nil)
    try give(.language, 5, to: members[2], by: nil, "три раза в неделю")
    try give(.language, 5, to: members[0])
    try give(.social, 5, to: members[0])
    for (member, centre, since, left) in [
      (members[0], centres[0], 0, 20), (members[0], centres[1], 20, 20), (members[0], centres[0], 20, nil),
      (members[2], centres[1], 5, 300),
    ] as [(Int64, Int64, Int, Int?)] {
      var stay = CentreStay(of: member, in: centre, since: Self.day(since), leftOn: left.map(Self.day))
      try desk.store.change(.save) { try $0.save(&stay) }
    }
    let other = try Desk()
    try expectNothingLost(desk, to: other)
    #expect(
      try desk.exported(.kandas).contains("X_stays") && other.exported(.kandas).contains("вторая доза"))
    #expect(try other.store.centres(on: Desk.today).map(\.lodgers) == [1, 0])
  }

  @Test func whatTheCopyIsMissingComesIn() throws {
    let (desk, other) = (try Desk(), try Desk())
    let (id, members) = try receive(1, desk, external: "A-1")
    try other.run(.kandas, [try other.write(try desk.exported(.kandas), "1.csv")])
    try go(
      [
        KandasMove(.complete, on: Self.day(1)), KandasMove(.advisedFor, on: Self.day(2), number: "П-1"),
        KandasMove(.granted, on: Self.day(3), number: "1"),
      ] + Self.ways(of: members[0])[7], id, desk)
    let exported = try desk.exported(.kandas)
    #expect(try other.run(.kandas, [try other.write(exported, "2.csv")]).updated == 3)
    #expect(try other.exported(.kandas) == exported)
  }

  @Test func anotherOfficesNumberIsNoCaseOfThisOne() throws {
    let (desk, other) = (try Desk(), try Desk())
    _ = try receive(1, desk)
    _ = try receive(2, other)
    let report = try other.run(.kandas, [try other.write(try desk.exported(.kandas), "1.csv")])
    #expect(report.added == 3)
    #expect(try other.store.count(CaseList<KandasRegister>(.all)) == 2)
  }

  @Test func aCellOfManyThingsIsReadAsItIsWritten() {
    let things = [["a;b", "", "c:d\\"], ["e"], ["", "f"]]
    #expect(CellList.parse(CellList.text(things) ?? "") == things)
    #expect(CellList.parse(" a : b ; c ") == [["a", "b"], ["c"]])
    #expect(CellList.text([]) == nil && CellList.parse("").isEmpty)
  }
}
