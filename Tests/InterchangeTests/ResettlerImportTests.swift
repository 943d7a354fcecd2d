import Demonstration
import Domain
import Foundation
import Store
import Testing

@testable import Interchange

/// Families that resettle, from files and back.
@Suite struct ResettlerImportTests {
  private let desk: Desk

  init() throws { desk = try Self.office() }

  /// A desk that knows an oblast that receives.
  private static func office() throws -> Desk {
    var edition = SampleEdition.small
    edition.rows += [
      .init(code: 590_000_000, type: 0, ru: "Северо-Казахстанская область", kk: "Солтүстік Қазақстан облысы"),
      .init(code: 591_010_000, type: 1, ru: "г.Петропавловск", kk: "Петропавл қ."),
    ]
    return try Desk(edition: edition)
  }

  private func take(
    _ rows: [Paper], _ name: String = "rows.csv", _ options: Import.Options = .init(),
    refused: (Refusal) -> Void = { _ in }
  ) throws -> ImportReport {
    try desk.run(.resettlers, [desk.write(Household.csv(rows), name)], options, refused: refused)
  }

  /// What the rows are refused for: field, rule, variant of each, in the order of the file.
  private func refusals(_ rows: [Paper]) throws -> [Problem] {
    var found: [Refusal] = []
    let report = try take(rows) { found.append($0) }
    #expect(report.rejected == found.count)
    return found.sorted { $0.row < $1.row }.flatMap(\.problems)
  }

  private func cases(_ desk: Desk? = nil) throws -> [ResettlerDossier] {
    let store = (desk ?? self.desk).store
    return try store.page(CaseList<ResettlerRegister>(.all, by: .name), limit: 100).compactMap {
      try store.resettlerCase($0.id)
    }
  }

  private func only() throws -> ResettlerDossier {
    let all = try cases()
    #expect(all.count == 1)
    return try #require(all.first)
  }

  // MARK: Good families

  @Test func aFamilyBecomesACase() throws {
    let report = try take(
      Household.three(
        1,
        [
          .forwardedOn: "2026-03-03", .decidedOn: "12.03.2026", .decisionNumber: "7",
          .contractedOn: "2026-03-16",
          .contractNumber: "К-9", .movedOn: "2026-04-10", .movedTo: "591010000", .note: "Просят школу",
        ]))
    #expect(report.counts == [3, 0, 0, 0])
    #expect(report.warnings == [:])
    let dossier = try only()
    #expect(dossier.members.map(\.record.relation) == ["head", "son", "son"])
    #expect(dossier.history.moves.map(\.step) == [.filed, .forwarded, .included, .contracted, .moved])
    #expect(dossier.history.move(of: .included)?.number == "7")
    #expect(dossier.history.move(of: .moved)?.place == KatoCode("591010000"))
    #expect(dossier.record.jobSeeker == true && dossier.record.note == "Просят школу")
    #expect(Set(dossier.members.map(\.person.family)).count == 1)
    #expect(try desk.store.verify().damage == nil)
  }

  /// The columns of the contract alone: an application is forwarded by the day of its decision.
  @Test func theUsualColumnsAreEnough() throws {
    let rows = Household.three(1, [.decidedOn: "2026-03-12", .movedOn: "2026-04-10"]).map { row in
      row.filter { ![.filedOn, .jobSeeker, .priorRegistrationSince].contains($0.key) }
    }
    let report = try take(rows)
    #expect(report.counts == [3, 0, 0, 0])
    // No day of filing, no number of the decision; a job-seeker, and registered for long?
    #expect(report.warnings == [.f01: 2, .r22: 1, .r23: 1])
    let history = try only().history
    #expect(history.moves.map(\.step) == [.filed, .forwarded, .included, .moved])
    #expect(history.day(of: .filed)?.iso == "2026-03-12")
    let id = try only().record.id
    #expect(try Set(desk.store.findings(of: id).map(\.problem.rule)) == [.f01, .r22, .r23])
  }

  @Test func whatBlocksOnTheScreenOnlyWarns() throws {
    let row = Household.head(
      1, [.direction: "intra_oblast", .destination: "611010000", .decidedOn: "2026-03-12"])
    let report = try take([row.filter { $0.key != .targetOblast }])
    #expect(report.counts == [1, 0, 0, 0])
    #expect(report.warnings[.r11] == 1 && report.warnings[.r13] == 2)
    #expect(try only().history.stage == .included)
  }

  @Test func headersAndValuesMayBeInAnyLanguage() throws {
    let text = Household.csv([Household.head(1, [.direction: "По квоте"])])
      .replacing("family;", with: "Отбасы;").replacing("target_oblast", with: "Область приёма")
      .replacing("birth_date", with: "Date of birth")
    let path = try desk.write("Переселенцы 2026\n" + text, "labels.csv")
    var reasons: [Refusal] = []
    let report = try desk.run(.resettlers, [path]) { reasons.append($0) }
    #expect(report.counts == [1, 0, 0, 0], "\(reasons)")
  }

  @Test func knownPeopleAreMatched() throws {
    let iin = Paper.iin(Day(year: 1_985, month: 2, day: 2) ?? .first, 5)
    _ = try desk.take([
      Paper.permanent(5).with([.iin: iin, .birthDate: "1985-02-02", .surname: "Ескіев", .givenName: "Сынақ"]),
      Paper.permanent(6).with([
        .iin: "", .surname: "Үлгіевб", .givenName: "Малик", .patronymic: "", .birthDate: "2011-02-02",
      ]),
    ])
    #expect(try desk.store.countOfPeople() == 2)
    #expect(
      try take([Household.head(1, [.iin: iin]), Household.child(1), Household.child(1, 2)]).counts == [
        3, 0, 0, 0,
      ])
    #expect(try desk.store.countOfPeople() == 3)
    #expect(try desk.store.person(iin: iin)?.surname != "Ескіев", "one name may be another")
  }

  /// Nobody with one number has both names of somebody else: the register's person stays as he is.
  @Test func aNumberOfSomebodyElseIsRefused() throws {
    let iin = Paper.iin(Day(year: 1_985, month: 2, day: 2) ?? .first, 5)
    _ = try desk.take([
      Paper.permanent(5).with([.iin: iin, .birthDate: "1985-02-02", .surname: "Ескіев", .givenName: "Өзге"])
    ])
    let report = try desk.take([Household.head(1, [.iin: iin]), Household.child(1)])
    #expect(report.counts == [0, 0, 0, 2])
    #expect(try desk.store.person(iin: iin)?.fullName.hasPrefix("Ескіев Өзге") == true)
  }

  @Test func aChildOfEmptyCellsLeavesAndADashClears() throws {
    _ = try take([Household.head(1, [.jobPlace: "ТОО Үлгі", .externalNumber: "A-1", .nationality: "казах"])])
    let second = Household.head(1, [.jobPlace: "-", .externalNumber: "A-1", .job: "yes"])
    #expect(try take([second]).counts == [0, 1, 0, 0])
    let dossier = try only()
    #expect(dossier.record.jobPlace == nil && dossier.record.job == true)
    #expect(dossier.members[0].person.nationality == "казах")
  }

  // MARK: Twice, later, mended

  @Test func theSameFileAgainChangesNothing() throws {
    let rows = Household.three(1) + Household.three(2, [.decidedOn: "2026-03-12", .decisionNumber: "1"])
    _ = try take(rows)
    let people = try desk.store.countOfPeople()
    let before = try desk.exported(.journal)
    #expect(try take(rows).counts == [0, 0, 6, 0])
    #expect(try take(rows.reversed()).counts == [0, 0, 6, 0])
    #expect(try desk.store.countOfPeople() == people)
    #expect(try desk.exported(.journal) == before)
  }

  /// A later file brings the steps that have been made since.
  @Test func aCaseGoesOnAsFarAsTheFileTells() throws {
    _ = try take(Household.three(1))
    #expect(try only().history.stage == .filed)
    _ = try take(Household.three(1, [.decidedOn: "2026-03-12", .decisionNumber: "1"]))
    #expect(try only().history.stage == .included)
    let last = Household.three(
      1,
      [
        .decidedOn: "2026-03-12", .movedOn: "2026-04-10", .contractedOn: "2026-04-15",
        .returnedOn: "2026-09-01",
        .returnReason: "Вернулись к родным",
      ])
    #expect(try take(last).counts == [0, 3, 0, 0])
    let history = try only().history
    #expect(history.moves.map(\.step) == [.filed, .forwarded, .included, .moved, .contracted, .returned])
    #expect(history.move(of: .included)?.number == "1", "what is not told stays")
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aFamilyMayFileAnew() throws {
    let refused = Household.head(
      1, [.externalNumber: "A-1", .refusedOn: "2026-03-10", .refusalReason: "Мест нет"])
    _ = try take([refused])
    #expect(try only().history.stage == .refused)
    let again = Household.head(1, [.externalNumber: "A-1", .filedOn: "2026-05-04", .decidedOn: "2026-05-12"])
    #expect(try take([again]).counts == [0, 1, 0, 0])
    #expect(
      try only().history.filings.map { $0.map(\.step) } == [
        [.filed, .refused], [.filed, .forwarded, .included],
      ])
    let rows = try desk.exportedRows(.resettlers)
    #expect(rows.map { $0["filed_on"] } == ["2026-03-02", "2026-05-04"])
    #expect(rows.map { $0["refusal_reason"] } == ["Мест нет", ""])
  }

  @Test func mendedRowsJoinTheirFamily() throws {
    var rows = Household.three(1)
    rows[2][.birthDate] = "31.02.2012"
    var options = Import.Options()
    options.rejects = desk.path("rejects.csv")
    #expect(try take(rows, "k.csv", options).counts == [2, 0, 0, 1])
    let rejects = try desk.text("rejects.csv")
    #expect(rejects.contains("birth_date;F02;"))
    let mended = try desk.write(rejects.replacing("31.02.2012", with: "28.02.2012"), "mended.csv")
    #expect(try desk.run(.resettlers, [mended]).counts == [0, 1, 0, 0])
    #expect(try only().members.map(\.record.relation) == ["head", "son", "son"])
    #expect(try desk.run(.resettlers, [mended]).counts == [0, 0, 1, 0])
    #expect(try desk.store.verify().damage == nil)
  }

  /// Two offices call their families by the same numbers.
  @Test func aNameOfAnotherFileIsAnotherFamily() throws {
    let second = [Household.head(2, [.family: "1"]), Household.child(2, 1, [.family: "1"])]
    _ = try take(Household.three(1), "a.csv")
    #expect(try take(second, "b.csv").counts == [2, 0, 0, 0])
    #expect(try cases().map(\.members.count) == [3, 2])
    #expect(try take(Household.three(1), "a.csv").counts == [0, 0, 3, 0])
    #expect(try take(second, "b.csv").counts == [0, 0, 2, 0])
    // A row of nobody's head is nobody's either, unless its family awaits it.
    #expect(try refusals([Household.child(3, 1, [.family: "1"])]).map(\.variant) == [.noHeadOfFamily])
  }

  @Test func anImportIsTakenBackWhole() throws {
    _ = try take(Household.three(1) + Household.three(2))
    let change = try #require(try desk.store.changes(limit: 1).first)
    try desk.store.undo(change.id)
    #expect(try cases().isEmpty)
    #expect(try take(Household.three(1) + Household.three(2)).counts == [6, 0, 0, 0])
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aTrialKeepsNothing() throws {
    var options = Import.Options()
    options.isTrial = true
    #expect(try take(Household.three(1), "t.csv", options).counts == [3, 0, 0, 0])
    #expect(try cases().isEmpty)
    #expect(try desk.store.countOfPeople() == 0)
  }

  // MARK: Faults

  private func expect(
    _ rows: [Paper], _ rule: RuleCode, _ field: FieldID?, _ variant: Problem.Variant = .plain,
    kept: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found = try refusals(rows)
    #expect(
      found.contains { $0.rule == rule && $0.field == field && $0.variant == variant }, "\(found)",
      sourceLocation: sourceLocation)
    #expect(found.allSatisfy { !desk.words.sentence($0).isEmpty }, sourceLocation: sourceLocation)
    #expect(try cases().reduce(0) { $0 + $1.members.count } == kept, sourceLocation: sourceLocation)
    #expect(try desk.store.verify().damage == nil, sourceLocation: sourceLocation)
  }

  @Test(arguments: [FieldID.direction, .family, .isHead, .surname, .givenName, .birthDate])
  func whatIsRequiredMustBeThere(_ id: FieldID) throws {
    var row = Household.head(1)
    row[id] = ""
    try expect([row], .f01, id)
  }

  @Test(arguments: [
    (FieldID.direction, "наружу", RuleCode.f03), (.targetOblast, "Атлантида", .f03),
    (.decidedOn, "вчера", .f02),
    (.relation, "сват", .f03), (.isKandas, "может быть", .f03), (.movedOn, "-", .f02), (.iin, "123", .r92),
  ])
  func whatCannotBeReadIsRefused(id: FieldID, written: String, rule: RuleCode) throws {
    let found = try refusals([Household.head(1, [id: written])])
    #expect(found.map(\.rule) == [rule] && found.map(\.field) == [id], "\(found)")
  }

  @Test func aFamilyHasOneHead() throws {
    try expect([Household.child(1, 1), Household.child(1, 2)], .r54, .isHead, .noHeadOfFamily)
    try expect([Household.head(1), Household.child(1, 1, [.isHead: "yes"])], .r54, .isHead, .severalHeads)
    try expect(
      [Household.head(1, [.birthDate: "31.02.1985"]), Household.child(1)], .r54, .isHead, .headRefused)
    try expect([Household.head(1), Household.child(1, 1, [.relation: "head"])], .r54, .relation, kept: 1)
    // The case has a head now.
    try expect([Household.head(1), Household.child(1, 2, [.isHead: "yes"])], .r54, .isHead, kept: 1)
  }

  @Test func nobodyIsInTwoOpenCases() throws {
    _ = try take(Household.three(1))
    let people = try desk.store.countOfPeople()
    try expect(
      [Household.head(2), Household.child(1, 1, [.family: "2"])], .r54, .iin, .inOpenCase, kept: 3)
    #expect(try desk.store.countOfPeople() == people)
    _ = try take([Household.head(2)])
    try expect(
      [Household.head(2), Household.child(1, 1, [.family: "2"])], .r54, .iin, .inOpenCase, kept: 4)
  }

  @Test func anIINOfSomebodyElseIsRefused() throws {
    let iin = Paper.iin(Day(year: 1_990, month: 4, day: 5) ?? .first, 9)
    _ = try desk.take([Paper.permanent(9).with([.iin: iin, .birthDate: "1990-04-05"])])
    try expect([Household.head(1), Household.child(1, 1, [.iin: iin])], .r95, .iin, .otherPerson, kept: 1)
  }

  @Test func rowsOfAFamilyAgree() throws {
    try expect(
      [Household.head(1), Household.child(1, 1, [.direction: "intra_oblast"])], .f02, .direction, .otherRow,
      kept: 1)
    try expect(
      [
        Household.head(2, [.decidedOn: "2026-03-12"]),
        Household.child(2, 1, [.filedOn: "2026-03-02", .decidedOn: "2026-03-13"]),
      ],
      .f02, .decidedOn, .otherRow, kept: 2)
  }

  /// The day of filing is told in a row of somebody else.
  @Test func aFilingIsToldTogether() throws {
    let head = Household.head(1, [.decidedOn: "2026-03-12", .decisionNumber: "7"]).filter {
      $0.key != .filedOn
    }
    _ = try take([head, Household.child(1, 1, [.filedOn: "2026-03-03", .decidedOn: "2026-03-12"])])
    #expect(try only().history.moves.map(\.day.iso) == ["2026-03-03", "2026-03-12", "2026-03-12"])
    let second = Household.head(2, [.decidedOn: "2026-03-12"]).filter { $0.key != .filedOn }
    try expect(
      [second, Household.child(2, 1, [.filedOn: "2026-03-03", .decidedOn: "2026-03-11"])], .f02, .decidedOn,
      .otherRow, kept: 3)
  }

  /// What cannot have been so is refused with a sentence.
  @Test(
    arguments: [
      ([.movedOn: "2026-04-01"], FieldID.movedOn, Problem.Variant.missing),
      ([.contractedOn: "2026-04-01"], .contractedOn, .missing),
      ([.decidedOn: "2026-03-12", .returnedOn: "2026-04-01"], .returnedOn, .missing),
      ([.decidedOn: "2026-03-12", .movedOn: "2026-03-11"], .movedOn, .order),
      ([.decidedOn: "2026-03-01"], .decidedOn, .order),
      ([.decidedOn: "2027-03-01"], .decidedOn, .future),
      ([.decidedOn: "2026-03-12", .refusedOn: "2026-03-13"], .refusedOn, .excluded),
      (
        [.decidedOn: "2026-03-12", .movedOn: "2026-04-01", .withdrawnOn: "2026-04-02"], .withdrawnOn,
        .excluded
      ),
      ([.decisionNumber: "12"], .decidedOn, .plain),
      ([.divorcedOn: "2027-01-01"], .divorcedOn, .future),
      (
        [
          .direction: "intra_oblast", .targetOblast: "", .destination: "611010000",
          .forwardedOn: "2026-03-03",
        ],
        .forwardedOn, .otherDirection
      ),
    ] as [([FieldID: String], FieldID, Problem.Variant)])
  func impossibleStepsAreRefused(cells: [FieldID: String], field: FieldID, variant: Problem.Variant) throws {
    let found = try refusals([
      Household.head(1, cells), Household.child(1, 1, cells.filter { $0.key == .direction }),
    ])
    #expect(found.map(\.field) == [field, field] && found.map(\.variant) == [variant, variant], "\(found)")
    #expect(try cases().isEmpty)
    #expect(try desk.store.countOfPeople() == 0)
  }

  @Test func aStepThatWasMadeStays() throws {
    let whole = Household.head(
      1, [.externalNumber: "A-1", .decidedOn: "2026-03-12", .decisionNumber: "7", .jobPlace: "ТОО Үлгі"])
    _ = try take([whole])
    try expect([whole.with([.decidedOn: "2026-03-13"])], .f04, .decidedOn, .otherwise, kept: 1)
    try expect([whole.with([.filedOn: "2026-03-03"])], .f04, .filedOn, .otherwise, kept: 1)
    try expect([whole.with([.direction: "intra_oblast"])], .f02, .direction, .otherwise, kept: 1)
    let report = try take([whole.with([.decisionNumber: "8", .jobPlace: "КХ Мысал"])])
    #expect(report.counts == [0, 1, 0, 0] && report.warnings == [.f02: 1])
    let dossier = try only()
    #expect(dossier.history.move(of: .included)?.number == "7" && dossier.record.jobPlace == "КХ Мысал")
  }

  // MARK: Back again

  /// A file of everything comes back as it was, into an empty database and into the same.
  private func comesBack(_ exported: String, from desk: Desk, to other: Desk) throws {
    let copy = try other.write(exported, "copy.csv")
    var reasons: [Refusal] = []
    let rows = exported.split(separator: "\n").count - 1
    let report = try other.run(.resettlers, [copy]) { reasons.append($0) }
    #expect(report.counts == [rows, 0, 0, 0], "\(reasons)")
    #expect(try other.exported(.resettlers) == exported)
    #expect(try other.exported(.resettlers, .json) == desk.exported(.resettlers, .json))
    let journal = try desk.exported(.journal)
    #expect(try desk.run(.resettlers, [desk.write(exported, "same.csv")]).counts == [0, 0, rows, 0])
    #expect(try desk.exported(.journal) == journal)
    #expect(try other.store.verify().damage == nil)
  }

  @Test func whatIsExportedIsReadBackWithoutLoss() throws {
    _ = try take([
      Household.head(
        1, [.refusedOn: "2026-03-10", .refusalNumber: "4", .refusalReason: "Мест нет; квота, 2026"]),
      Household.head(1, [.filedOn: "2026-05-04", .decidedOn: "2026-05-12", .decisionNumber: "=7"]),
      Household.child(
        1, 1, [.documentKind: "birth_certificate", .documentNumber: "ЖТ-1", .latinName: "TIMUR"]),
      Household.head(
        2,
        [
          .externalNumber: "A-2", .quotaYear: "2026", .forwardedOn: "2026-03-04", .forwardingNumber: "11",
          .forwardingReason: "Праздник", .decidedOn: "2026-03-12", .decisionNumber: "8",
          .decisionReason: "Ждали",
          .movedOn: "2026-04-01", .movedTo: "591010000", .contractedOn: "2026-04-09", .contractNumber: "К-1",
          .contractReason: "Подписан на месте", .returnedOn: "2026-08-01", .returnReason: "Климат",
          .divorcedOn: "2025-01-01", .divorceCertificate: "yes", .graduatedOn: "2025-12-01", .isOrphan: "no",
          .isGraduate: "yes", .isReleased: "yes", .employerPays: "no", .job: "yes", .jobPlace: "ТОО Үлгі",
          .business: "yes", .businessPlan: "Пекарня", .note: "Просят школу",
        ]),
      Household.head(3, [.withdrawnOn: "2026-03-04", .withdrawalReason: "Передумали"]),
      Household.head(
        4,
        [
          .direction: "intra_oblast", .targetOblast: "", .destination: "611010000", .stateDwelling: "yes",
          .job: "no", .filedOn: "2019-02-01", .decidedOn: "2019-02-08", .movedOn: "2019-03-01",
          .settledOn: "2024-03-04", .isKandas: "yes",
        ]),
    ])
    #expect(try cases().count == 4)
    try comesBack(try desk.exported(.resettlers), from: desk, to: try Self.office())
  }

  /// The office's own numbers come back, though one of them is missing.
  @Test func ownNumbersAreKept() throws {
    _ = try take([Household.head(1)], "a.csv")
    _ = try take([Household.head(2)], "b.csv")
    let first = try #require(try desk.store.changes(limit: 9).last { $0.reason == "a.csv" })
    try desk.store.undo(first.id)
    #expect(try desk.exportedRows(.resettlers).map { $0["family"] } == ["Q-2026-2"])
    try comesBack(try desk.exported(.resettlers), from: desk, to: try Self.office())
  }

  /// Every case of the demonstration comes back.
  @Test func theDemonstrationComesBack() throws {
    let path = desk.path("demo.db")
    let made = try Demonstration.make(
      at: path, people: 3_000, seed: 5, officer: "clerk", clock: .fixed(Desk.today))
    #expect(made.resettlerCases > 10)
    let store = try Store(opening: path, officer: "clerk", clock: .fixed(Desk.today))
    let demonstration = try Desk(store)
    let other = try Desk(edition: nil)
    let kato = try other.write(try demonstration.exported(.kato), "kato-2026-01-01.csv")
    try other.run(.kato, [kato])
    try comesBack(try demonstration.exported(.resettlers), from: demonstration, to: other)
  }

  @Test func theTemplateIsReadAsItStands() throws {
    let report = try desk.run(.resettlers, [desk.write(Template.text(.resettlers), "template.csv")])
    #expect(report.counts == [2, 0, 0, 0])
    #expect(report.warnings == [:])
    #expect(try only().history.stage == .included)
  }

  @Test func everythingHasAColumn() {
    let columns = Set(ResettlerColumn.fields.map(\.id))
    #expect(columns.count == ResettlerColumn.fields.count)
    #expect(columns.isSuperset(of: ResettlerColumn.application + ResettlerColumn.filing))
    #expect(columns.isSuperset(of: ResettlerColumn.person + ResettlerColumn.member + [.family]))
  }

  @Test func anUnknownColumnIsNamed() throws {
    let text = Household.csv([Household.head(1)]).replacing("family;", with: "family;Рост;")
    let path = try desk.write(text, "x.csv")
    #expect(throws: InterchangeError.unknownColumns(file: "x.csv", names: ["Рост"])) {
      try desk.run(.resettlers, [path])
    }
  }

  @Test func quotasAreExportedWithTheirTotals() throws {
    let rows = try desk.exportedRows(.quotas)
    let year = rows.filter { $0["year"] == "2026" && $0["category"] == "resettler" }
    #expect(year.first?["oblast"] == "" && year.first?["places"] == "5997")
    #expect(year.dropFirst().compactMap { $0["places"].flatMap { Int($0) } }.reduce(0, +) == 5_997)
    #expect(rows.first?.keys.contains("value_basis") == true)
    let quota = Quota(
      .resettler, 2_026, try #require(KatoCode("590000000")), from: Desk.today, places: 7, left: 3,
      leftOn: Desk.today, basis: "№ 1")
    try desk.store.save(quota)
    let saved = try desk.exportedRows(.quotas).filter { $0["oblast"] == "590000000" && $0["year"] == "2026" }
    #expect(saved.last?["places_left"] == "3" && saved.last?["left_on"] == Desk.today.iso)
    #expect(saved.count == 3, "two of resettlers, one of kandas")
  }
}
