import Domain
import Store
import Testing

@testable import Interchange

/// Centres in a file of their own; services and stays in the columns of their family.
@Suite struct AdaptationFileTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  // MARK: Centres

  private func centres(_ text: String, refused: (Refusal) -> Void = { _ in }) throws -> [Int] {
    try desk.run(.centres, [desk.write(text, "centres.csv")], refused: refused).counts
  }

  private var known: [CentreRow] {
    get throws { try desk.store.centres(on: Desk.today) }
  }

  @Test func aCentreIsKnownByItsNameAndOnlyGivenColumnsChange() throws {
    let header = "centre_name,centre_territory,centre_places,centre_archived\n"
    #expect(try centres(header + "Қоныс,612030100,40,\nАрман,,12,да\n") == [2, 0, 0, 0])
    #expect(try known.map(\.centre.isArchived) == [false, true])
    #expect(try centres(header + "Қоныс,612030100,40,\nАрман,,12,да\n") == [0, 0, 2, 0])
    #expect(try centres("Название центра;Мест в центре\nҚОНЫС;50\n") == [0, 1, 0, 0])
    let centre = try #require(try known.first?.centre)
    #expect(centre.places == 50 && centre.territory?.territory == KatoCode("612030100"))
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func whatIsNoCentreIsRefusedByRowFieldAndRule() throws {
    var refused: [Refusal] = []
    let text = "centre_name,centre_places\n,40\nҚоныс,\nАрман,0\nБос,много\nЖаңа,5\n"
    #expect(try centres(text) { refused.append($0) } == [1, 0, 0, 4])
    #expect(refused.map(\.row) == [2, 3, 4, 5])
    #expect(
      refused.map { $0.problems.map(\.field) } == [
        [.centreName], [.centrePlaces], [.centrePlaces], [.centrePlaces],
      ])
    #expect(refused.map { $0.problems.map(\.rule) } == [[.f01], [.f01], [.f02], [.f02]])
  }

  @Test func fewerPlacesThanLodgersAreKeptWithAWarning() throws {
    #expect(try centres("centre_name,centre_places\nҚоныс,40\n") == [1, 0, 0, 0])
    #expect(
      try take(row(stays: "Қоныс:2026-03-05"), row(1, stays: "Қоныс:2026-03-05")).counts == [2, 0, 0, 0])
    let report = try desk.run(.centres, [desk.write("centre_name,centre_places\nҚоныс,1\n", "few.csv")])
    #expect(report.counts == [0, 1, 0, 0] && report.warnings == [.r55: 1])
  }

  @Test func theTemplateImportsAsItStands() throws {
    #expect(try centres(Template.text(.centres)) == [2, 0, 0, 0])
    let path = try desk.write(Template.text(.kandas), "kandas.csv")
    #expect(try desk.run(.kandas, [path]).counts == [2, 0, 0, 0])
    #expect(try dossier?.services.map(\.kind) == [.language, .information])
  }

  // MARK: Services and stays

  private static let columns = [
    "APP_ID", "APPLICANT", "SURNAME", "FIRSTNAME", "DATE_BIRTH", "GENDER", "CITIZENSHIP_COUNTRY",
    "RELATION_DEGREE", "X_filed_on", "X_arrived_on", "X_family_services", "X_services", "X_stays",
  ]

  private func row(
    _ place: Int = 0, family: String = "", services: String = "", stays: String = ""
  ) -> [String] {
    [
      "A-100", place == 0 ? "1" : "0", "Үлгіев", ["Сынақ", "Тимур"][place], "\(1990 + place)-05-04", "m",
      "UZB",
      place == 0 ? "head" : "son", "2026-03-02", "2026-02-10", family, services, stays,
    ]
  }

  private func take(
    _ rows: [String]..., isTrial: Bool = false, refused: (Refusal) -> Void = { _ in }
  ) throws -> ImportReport {
    let text = ([Self.columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    var options = Import.Options()
    options.isTrial = isTrial
    return try desk.run(.kandas, [desk.write(text, "kandas.csv")], options, refused: refused)
  }

  private var dossier: KandasDossier? {
    get throws {
      try desk.store.change(.save) { try $0.dossier(number: "A-100", in: KandasRegister.self) }
    }
  }

  @Test func whatAFileTellsOfAKnownServiceOrStayIsLaidOverIt() throws {
    _ = try centres("centre_name,centre_places\nҚоныс,40\n")
    #expect(
      try take(
        row(family: "медицинская:2026-03-05;legal:2026-03-06:ЦОН", stays: "қоныс:2026-02-10"),
        row(1, services: "language:2026-03-07")
      ).counts == [2, 0, 0, 0])
    let before = try #require(try dossier)
    #expect(before.services.count == 3 && before.stays.count == 1)
    #expect(
      try take(
        row(family: "medical:05.03.2026:Емхана;legal:2026-03-06", stays: "Қоныс:2026-02-10:2026-05-01"),
        row(1, services: "language:2026-03-07")
      ).counts == [0, 2, 0, 0])
    let after = try #require(try dossier)
    #expect(Set(after.services.map(\.id)) == Set(before.services.map(\.id)), "none came twice")
    #expect(after.services.compactMap(\.provider).sorted() == ["Емхана", "ЦОН"])
    #expect(after.stays.map(\.id) == before.stays.map(\.id) && after.stays[0].leftOn?.iso == "2026-05-01")
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aTrialLeavesNothing() throws {
    _ = try centres("centre_name,centre_places\nҚоныс,40\n")
    let rows = row(family: "medical:2026-03-05", stays: "Қоныс:2026-02-10")
    #expect(try take(rows, isTrial: true).counts == [1, 0, 0, 0])
    #expect(try known.map(\.lodgers) == [0] && dossier == nil)
  }

  @Test func whatCannotBeReadRefusesItsRowAndNamesTheThing() throws {
    var refused: [Refusal] = []
    let bad = row(1, services: "language:2026-03-07;танцы:2026-03-08", stays: "Арман:2026-03-01")
    #expect(try take(row(family: "legal:2026-03-06"), bad) { refused.append($0) }.counts == [1, 0, 0, 1])
    #expect(refused.map(\.row) == [3])
    let problems = try #require(refused.first?.problems)
    #expect(problems.map(\.field) == [.serviceKind, .centre] && problems.map(\.rule) == [.f02, .f03])
    #expect(problems.map(\.values) == [["танцы:2026-03-08"], ["Арман"]])
    #expect(desk.words.sentence(problems[1]).contains("Арман"))
  }

  /// A row of the head that cannot be taken says why itself; the others say that they wait for it.
  @Test func theHeadsRowSaysWhyAndTheOthersThatTheyWaitForIt() throws {
    var refused: [Refusal] = []
    #expect(try take(row(stays: "Арман:2026-03-01"), row(1)) { refused.append($0) }.counts == [0, 0, 0, 2])
    #expect(refused.map { $0.problems.map(\.variant) } == [[.noCentre], [.headRefused]])
  }

  @Test func whatCannotHaveBeenRefusesTheFamily() throws {
    _ = try centres("centre_name,centre_places\nҚоныс,40\nАрман,40\n")
    for (bad, rule, field) in [
      (row(family: "legal:2026-02-09"), RuleCode.f04, FieldID.givenOn),
      (row(services: "legal:2026-12-09"), .f04, .givenOn),
      (row(stays: "Қоныс:2026-02-09"), .f04, .livedSince),
      (row(stays: "Қоныс:2026-03-09:2026-03-08"), .f04, .leftCentreOn),
      (row(stays: "Қоныс:2026-03-09;Арман:2026-03-10"), .r55, .livedSince),
    ] {
      var refused: [Refusal] = []
      #expect(try take(bad) { refused.append($0) }.counts == [0, 0, 0, 1])
      #expect(
        refused.first?.problems.map(\.rule) == [rule] && refused.first?.problems.map(\.field) == [field])
    }
    #expect(try dossier == nil && desk.store.verify().damage == nil)
  }

  @Test func moreThanTheCentreHoldsAndLongerThanOneMayIsSaid() throws {
    _ = try centres("centre_name,centre_places\nҚоныс,1\n")
    let report = try take(row(stays: "Қоныс:2026-02-10"), row(1, stays: "Қоныс:2026-02-10"))
    #expect(report.counts == [2, 0, 0, 0])
    #expect(report.warnings[.r55] == 3, "two who stayed too long, and once that the centre is full")
    #expect(try known.first?.free == -1)
  }
}
