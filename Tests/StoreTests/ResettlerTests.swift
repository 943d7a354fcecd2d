import Domain
import GRDB
import Testing

@testable import Store

/// Cases of resettlement, the quotas they count against, and what is computed of them.
@Suite struct ResettlerTests {
  private let desk: Desk
  private var store: Store { desk.store }
  private static let pavlodar = Desk.code(550_000_000)
  private static let abai = Desk.code(100_000_000)

  init() throws { desk = try Desk() }

  private static func applicant(_ given: String, born: String, as relation: Relation) -> Applicant<
    ResettlerMember
  > {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Үлгіев", given, Desk.day(born))
    person.citizenship = Country.kazakhstan
    var member = ResettlerMember()
    member.relation = relation.rawValue
    return Applicant(person, member, document: (.identityCard, "04\(given.count)12345"))
  }

  private static func outbound() -> ResettlerCase {
    var record = ResettlerCase()
    (record.direction, record.isKandas) = (.outbound, false)
    record.origin = .territory(Desk.aksukent)
    record.targetOblast = .territory(pavlodar)
    (record.jobSeeker, record.priorRegistrationSince) = (true, Desk.day("01.01.2020"))
    return record
  }

  /// A family of three whose application is received on a day.
  @discardableResult
  private func receive(
    _ record: ResettlerCase = outbound(), head: String = "Марат", on day: String = "10.11.2026"
  ) throws -> Int64 {
    try store.change(.receive) { change in
      try change.receive(
        record,
        [
          Self.applicant(head, born: "03.02.1988", as: .head),
          Self.applicant("\(head)гүл", born: "04.05.1990", as: .spouse),
          Self.applicant("\(head)жан", born: "06.07.2014", as: .son),
        ], filedOn: Desk.day(day), in: ResettlerRegister.self
      ).id
    }
  }

  private func make(_ step: ResettlerStep, on day: String, in id: Int64) throws {
    try store.change(.step) { try $0.make(ResettlerMove(step, on: Desk.day(day), number: "7"), in: id) }
  }

  private func include(_ id: Int64) throws {
    try make(.forwarded, on: "11.11.2026", in: id)
    try make(.included, on: "17.11.2026", in: id)
  }

  private func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }

  private func dump() throws -> [String] {
    try Register.Name.allCases.flatMap { name in
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(name.rawValue) ORDER BY id").map { row in
          row.map { column, value in column == "version" ? "" : "\(column)=\(value)" }.joined(separator: "|")
        }
      }
    }
  }

  // MARK: The case

  @Test func aCaseIsReadAsItWasWritten() throws {
    var record = Self.outbound()
    (record.quotaYear, record.jobPlace, record.business, record.note) = (2_027, "Үлгі", false, "ескертпе")
    (record.divorcedOn, record.divorceCertificate, record.isOrphan) = (Desk.day("01.02.2025"), true, true)
    let id = try receive(record)
    let dossier = try #require(try store.resettlerCase(id))
    var expected = record
    (expected.id, expected.year, expected.ordinal) = (id, 2_026, 1)
    (expected.version, expected.head) = (dossier.record.version, dossier.members[0].person.id)
    #expect(dossier.record == expected)
    #expect(dossier.members.map(\.record.relation) == ["head", "spouse", "son"])
    #expect(Set(dossier.members.map(\.person.family)).count == 1)
    #expect(dossier.history.stage == .filed)
    let row = try #require(try store.page(CaseList<ResettlerRegister>(), limit: 5).first)
    #expect(row.name == "Үлгіев Марат" && row.members == 3 && row.place == Self.pavlodar)
    #expect(row.from == .territory(Desk.aksukent) && row.filedOn == Desk.day("10.11.2026"))
    #expect(try store.verify().damage == nil)
  }

  @Test func stepsAreKeptAndIllegalOnesRefused() throws {
    let id = try receive()
    let before = try dump()
    #expect(throws: StoreError.illegalMove(register: .resettlerCase, step: "included")) {
      try make(.included, on: "17.11.2026", in: id)
    }
    #expect(try dump() == before)
    try include(id)
    try make(.contracted, on: "18.11.2026", in: id)
    try make(.moved, on: "19.11.2026", in: id)
    let dossier = try #require(try store.resettlerCase(id))
    #expect(dossier.history.moves.map(\.step) == [.filed, .forwarded, .included, .contracted, .moved])
    #expect(dossier.history.moves.last?.number == "7")
    #expect(try store.count(CaseList<ResettlerRegister>(.at(.moved))) == 1)
    #expect(try store.verify().damage == nil)
  }

  /// Another direction would make a step impossible that was made: it is refused, and nothing is lost.
  @Test func theDirectionStaysOnceAStepIsBoundToIt() throws {
    let id = try receive()
    try make(.forwarded, on: "11.11.2026", in: id)
    var record = try #require(try store.resettlerCase(id)).record
    record.direction = .intraOblast
    let before = try dump()
    #expect(throws: StoreError.self) { try store.change(.correct) { try $0.save(&record) } }
    #expect(try dump() == before)
  }

  @Test func nobodyIsInTwoOpenCases() throws {
    let id = try receive()
    let head = try #require(try store.resettlerCase(id)?.head?.person)
    let again = [Applicant(head, ResettlerMember())]
    #expect(throws: StoreError.inOpenCase(person: head.id, register: .resettlerCase, case: id)) {
      try store.change(.receive) {
        try $0.receive(Self.outbound(), again, filedOn: Desk.today, in: ResettlerRegister.self)
      }
    }
    // A kandas may move too: the other register does not mind.
    try store.change(.receive) {
      try $0.receive(
        KandasCase(), [Applicant(head, KandasMember())], filedOn: Desk.today, in: KandasRegister.self)
    }
    try make(.withdrawn, on: "12.11.2026", in: id)
    let other = try store.change(.receive) {
      try $0.receive(Self.outbound(), again, filedOn: Desk.today, in: ResettlerRegister.self).id
    }
    #expect(try store.cases(of: head.id, in: ResettlerRegister.self).map(\.id) == [other, id])
    #expect(throws: StoreError.inOpenCase(person: head.id, register: .resettlerCase, case: other)) {
      try make(.filed, on: "20.11.2026", in: id)
    }
  }

  @Test func aMemberJoinsAndCounts() throws {
    let id = try receive()
    let record = try #require(try store.resettlerCase(id)).record
    try store.change(.save) {
      try $0.join(
        Self.applicant("Сәби", born: "01.11.2026", as: .daughter), record, in: ResettlerRegister.self)
    }
    #expect(try store.resettlerCase(id)?.members.count == 4)
    #expect(try store.resettlerRules().support(try #require(try store.resettlerCase(id)))?.people == 4)
  }

  /// However the number is written, and by the beginning of the state system's.
  @Test(arguments: ["П-2026/1", "2026/1", "п2026.1", "R-2026-1", "Қа-2026/1", "РУ-77", "РУ-7701"])
  func aCaseIsFoundByItsNumber(text: String) throws {
    var record = Self.outbound()
    record.externalNumber = "РУ-7701"
    let id = try receive(record)
    try receive(head: "Болат")
    let found = try store.find(text, limit: 10).filter { $0.kind == .resettlerCase }
    #expect(found.map(\.id) == [id])
    #expect(found.first?.name == "Үлгіев Марат" && found.first?.caseNumber == .own(year: 2_026, ordinal: 1))
  }

  @Test(arguments: ["2026/9", "РУ-99", "1899/1", "2026", "К-2026", "12-2026-1"])
  func otherNumbersFindNoCase(text: String) throws {
    try receive()
    #expect(try store.find(text, limit: 10).allSatisfy { $0.kind != .resettlerCase })
  }

  // MARK: Going back

  @Test func everythingIsTakenBackStepByStep() throws {
    var states = [try dump()]
    var changes: [Int64] = []
    func did(_ act: () throws -> Void) throws {
      try act()
      changes.append(try last())
      states.append(try dump())
    }
    var id: Int64 = 0
    try did { id = try receive() }
    try did { try make(.forwarded, on: "11.11.2026", in: id) }
    try did { try make(.included, on: "17.11.2026", in: id) }
    try did {
      var record = try #require(try store.resettlerCase(id)).record
      record.quotaYear = 2_027
      try store.change(.correct) { try $0.save(&record) }
    }
    try did {
      try store.save(Quota(.resettler, 2_026, Self.abai, from: Desk.today, places: 300, basis: "хат"))
    }
    // Earlier changes of the case stand under the later ones.
    #expect(throws: StoreError.laterChanges(of: changes[1], [changes[2]])) { try store.undo(changes[1]) }
    #expect(throws: StoreError.self) { try store.undo(changes[0]) }
    for change in changes.reversed() {
      states.removeLast()
      try store.undo(change)
      #expect(try dump() == states.last)
      #expect(try store.verify().damage == nil)
    }
  }

  @Test func theRegisterAsItStoodHasTheStageOfThatDay() throws {
    let id = try receive()
    try include(id)
    let past = try store.asItStood(on: Desk.today.adding(days: -1_000))
    #expect(try past.resettlerCase(id) == nil)
    let present = try store.asItStood(on: Desk.today.adding(days: 1_000))
    #expect(try present.resettlerCase(id)?.history.stage == .included)
  }

  @Test(arguments: ["stage = 'filed'", "included_on = NULL", "counted_year = 2020", "name_sort = 'x'"])
  func whatIsComputedIsVerified(damage: String) throws {
    let id = try receive()
    try include(id)
    #expect(try store.verify().damage == nil)
    try desk.tamper("UPDATE resettler_case SET \(damage)")
    #expect(try store.verify().damage == .caseState(register: .resettlerCase, id: id))
  }

  @Test func ofKandasCasesItIsVerifiedToo() throws {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Үлгіев", "Ілхом", Desk.day("03.02.1988"))
    let id = try store.change(.receive) {
      try $0.receive(
        KandasCase(), [Applicant(person, KandasMember())], filedOn: Desk.today, in: KandasRegister.self
      ).id
    }
    try desk.tamper("UPDATE kandas_case SET watch_on = '2030-01-01'")
    #expect(try store.verify().damage == .caseState(register: .kandasCase, id: id))
  }

  // MARK: Quotas

  @Test func whoIsInAQuotaIsCountedInPersons() throws {
    let first = try receive()
    try include(first)
    let second = try receive(head: "Болат")
    #expect(try store.resettlerCase(second)?.use == QuotaUse(people: 3))
    #expect(try store.resettlerCase(first)?.use == QuotaUse(), "the family itself does not count")
    try store.save(
      Quota(
        .resettler, 2_026, Self.pavlodar, from: Desk.day("01.01.2026"), places: 1_655, left: 4,
        leftOn: Desk.day("12.11.2026"), basis: "хат"))
    #expect(try store.resettlerCase(second)?.use == QuotaUse(people: 3, peopleSinceLetter: 3))
    let told = try store.resettlerRules().check(try #require(try store.resettlerCase(second)))
    let room = try #require(told.first { $0.rule == .r21 })
    #expect(room.severity == .warning && room.values == ["4", "12.11.2026", "6"])
    try make(.withdrawn, on: "18.11.2026", in: first)
    #expect(try store.resettlerCase(second)?.use == QuotaUse())
  }

  @Test func theReportTellsFamiliesAndPeople() throws {
    let moved = try receive()
    try include(moved)
    try make(.moved, on: "19.11.2026", in: moved)
    try include(try receive(head: "Болат"))
    try receive(head: "Сұлтан")
    var kandas = Self.outbound()
    kandas.isKandas = true
    try include(try receive(kandas, head: "Ілияс"))
    let rows = try store.outbound(.resettler, 2_026)
    #expect(rows.map(\.oblast) == [Self.pavlodar])
    #expect(rows[0].included.families == 2 && rows[0].included.people == 6)
    #expect(rows[0].moved.families == 1 && rows[0].moved.people == 3)
    #expect(rows[0].returned.people == 0)
    #expect(try store.outbound(.kandas, 2_026).first?.included.people == 3)
    #expect(try store.outbound(.resettler, 2_025).isEmpty)
    #expect(try store.outboundYears() == [2_026])
    let list = CaseList<ResettlerRegister>(.included(.resettler, year: 2_026, oblast: Self.pavlodar))
    #expect(try store.count(list) == 2)
    #expect(try store.page(list, limit: 5).map(\.id).contains(moved))
    #expect(try store.row(moved, in: list)?.id == moved)
    let others = CaseList<KandasRegister>(.included(.resettler, year: 2_026, oblast: Self.pavlodar))
    #expect(try store.count(others) == 0)
  }

  /// The first number that an officer enters keeps the other rows of the year; years nobody touched stay the program's.
  @Test func aQuotaThatIsEnteredStandsBesideTheOthersOfItsYear() throws {
    let before = try store.quotas()
    #expect(before.total(.resettler, 2_026, on: Desk.today) == 5_997)
    try store.save(
      Quota(.resettler, 2_026, Self.abai, from: Desk.day("01.11.2026"), places: 300, basis: "приказ"))
    let after = try store.quotas()
    #expect(after.version(.resettler, 2_026, Self.abai, on: Desk.today)?.places == 300)
    #expect(after.version(.resettler, 2_026, Self.abai, on: Desk.day("31.10.2026"))?.places == 275)
    #expect(after.version(.resettler, 2_026, Self.pavlodar, on: Desk.today)?.places == 1_655)
    #expect(after.rows(.kandas, 2_026, on: Desk.today) == before.rows(.kandas, 2_026, on: Desk.today))
    #expect(after.total(.resettler, 2_026, on: Desk.today) == 5_997, "the total is an order's own")
    // The same day mends the row, if it is the one that was read.
    var mended = Quota(
      .resettler, 2_026, Self.abai, from: Desk.day("01.11.2026"), places: 310, basis: "приказ")
    #expect(throws: StoreError.self) { try store.save(mended) }
    mended.version = try #require(try store.quotas().version(.resettler, 2_026, Self.abai, on: Desk.today))
      .version
    try store.save(mended)
    #expect(try store.quotas().versions(.resettler, 2_026, Self.abai).map(\.places) == [275, 310])
    #expect(try store.verify().damage == nil)
    try store.undo(try last())
    try store.undo(
      try #require(try desk.number("SELECT min(change) FROM change_record WHERE register = 'quota'")))
    #expect(try store.quotas().rows == before.rows)
  }

  /// A correction writes what it changes: taking it back touches no later one of the same year.
  @Test func correctionsOfAYearStandAlone() throws {
    try store.save(
      Quota(.resettler, 2_026, Self.pavlodar, from: Desk.day("01.01.2026"), places: 1_700, basis: "приказ"))
    let first = try last()
    #expect(try store.undoPlan(of: first).records == 1)
    try store.save(Quota(.resettler, 2_026, Self.abai, from: Desk.today, places: 300, basis: "приказ"))
    let second = try last()
    #expect(try store.undoPlan(of: first).later.isEmpty)
    try store.undo(first)
    #expect(
      try store.quotas().version(.resettler, 2_026, Self.pavlodar, on: Desk.today)?.places == 1_655,
      "the program's again")
    #expect(try store.quotas().version(.resettler, 2_026, Self.abai, on: Desk.today)?.places == 300)
    try store.undo(second)
    #expect(try store.quotas().rows == Quotas.initial.rows)
    #expect(try store.verify().damage == nil)
  }

  /// Another number on its own day is one record; one of another day brings the announced ones of its year along.
  @Test(arguments: [("01.01.2026", 1), ("01.11.2026", 2)])
  func anAnnouncedNumberTouchesItsYearsTotalsAlone(day: String, records: Int) throws {
    try store.save(QuotaTotal(.resettler, 2_026, from: Desk.day(day), places: 6_042, basis: "приказ"))
    #expect(try store.undoPlan(of: try last()).records == records)
    #expect(try store.quotas().rows == Quotas.initial.rows, "no row is touched")
    #expect(try store.quotas().totals(.resettler, 2_025) == Quotas.initial.totals(.resettler, 2_025))
  }

  /// What was announced of all oblasts is entered and mended as a row is, beside all else of its year.
  @Test func whatWasAnnouncedIsEnteredAsARowIs() throws {
    let before = try store.quotas()
    func told() throws -> QuotaTotal? { try store.quotas().told(.resettler, 2_026, on: Desk.today) }
    try store.save(
      QuotaTotal(.resettler, 2_026, from: Desk.day("01.11.2026"), places: 6_042, basis: "приказ"))
    #expect(try told()?.places == 6_042)
    #expect(try store.quotas().totals(.resettler, 2_026).map(\.places) == [5_997, 6_042])
    #expect(
      try store.quotas().rows(.resettler, 2_026, on: Desk.today).map(\.places)
        == before.rows(.resettler, 2_026, on: Desk.today).map(\.places), "the rows come along")
    var mended = QuotaTotal(.resettler, 2_026, from: Desk.day("01.11.2026"), places: 6_050, basis: "приказ")
    #expect(throws: StoreError.self) { try store.save(mended) }
    mended.version = try #require(try told()).version
    try store.save(mended)
    #expect(try told()?.places == 6_050 && told()?.version == 2)
    #expect(try store.quotas().totals(.resettler, 2_026).count == 2)
    #expect(try store.verify().damage == nil)
    try store.undo(try last())
    #expect(try told()?.places == 6_042)
    try store.undo(
      try #require(try desk.number("SELECT min(change) FROM change_record WHERE register = 'quota'")))
    #expect(try store.quotas().totals == before.totals)
  }

  /// A change whose day was not known is given one, and then no longer speaks against the rows.
  @Test(arguments: [false, true]) func aChangeOfUnknownDayIsGivenOne(isStored: Bool) throws {
    if isStored {
      try store.save(Quota(.kandas, 2_023, Self.abai, from: Desk.day("01.01.2023"), places: 196, basis: "а"))
    }
    func totals() throws -> [QuotaTotal] { try store.quotas().totals(.kandas, 2_023) }
    var entry = QuotaEntry(try #require(try totals().last))
    #expect(entry.from == nil)
    entry.from = Desk.day("01.06.2023")
    try store.save(try #require(entry.total), givesDay: entry.givesDay)
    #expect(try totals().map(\.places) == [1_925, 2_337])
    #expect(try totals().map(\.from) == [Desk.day("01.01.2023"), Desk.day("01.06.2023")])
    #expect(try store.quotas().isWhole(.kandas, 2_023, on: Desk.day("01.03.2023")))
    // A day that has a number of its own is not written over.
    entry.from = Desk.day("01.01.2023")
    #expect(throws: StoreError.self) { try store.save(try #require(entry.total), givesDay: true) }
  }

  /// Nor is a day that has a number of the program's own, where nobody has entered anything yet.
  @Test func aDayThatHasANumberIsNotGivenToAnother() throws {
    var entry = QuotaEntry(try #require(try store.quotas().totals(.kandas, 2_023).last))
    entry.from = Desk.day("01.01.2023")
    #expect(throws: StoreError.self) { try store.save(try #require(entry.total), givesDay: true) }
    #expect(try store.quotas().totals == Quotas.initial.totals)
  }

  /// Rules R21 and R32 in the check of all records; a reason given with the row settles the first.
  @Test func theCheckOfAllRecordsLooksAtQuotas() throws {
    func found() throws -> [Remark] {
      var found: [Remark] = []
      _ = try store.review { found.append($0) }
      return found.filter { $0.register == .quota }
    }
    #expect(try found().isEmpty)
    var row = Quota(
      .resettler, 2_026, Self.abai, from: Desk.day("01.01.2026"), places: 275, left: 300,
      leftOn: Desk.day("12.11.2026"), basis: "хат")
    try store.save(row)
    let remark = try #require(try found().first)
    #expect(remark.problem.rule == .r21 && remark.problem.variant == .moreThanQuota)
    #expect(remark.territory == Self.abai && remark.name == nil)
    #expect(try store.remarks(on: .quota, remark.record) == [remark])
    row.version = 1
    try store.save(row, reason: "хатта солай")
    #expect(try found().isEmpty && store.remarks(on: .quota, remark.record).isEmpty)
    #expect(try store.acceptances(of: remark.record).map(\.reason) == ["хатта солай"])
    try store.save(
      Quota(.resettler, 2_026, Desk.code(610_000_000), from: Desk.today, places: 5, basis: "хат"))
    #expect(try found().map(\.problem.rule) == [.r32])
    #expect(try store.verify().damage == nil)
  }

  /// Another desk's quota is noticed by the next screen.
  @Test func anotherDesksQuotaIsNoticed() throws {
    try store.noticeOthers()
    _ = try store.quotas()
    try desk.another().save(
      Quota(.resettler, 2_026, Self.abai, from: Desk.today, places: 300, basis: "приказ"))
    try store.noticeOthers()
    #expect(try store.quotas().version(.resettler, 2_026, Self.abai, on: Desk.today)?.places == 300)
  }

  /// A change of direction under later steps is named, not an error.
  @Test func aDirectionUnderLaterStepsIsNotTakenBack() throws {
    let id = try receive()
    var record = try #require(try store.resettlerCase(id)).record
    record.direction = .intraOblast
    try store.change(.correct) { try $0.save(&record) }
    let correction = try last()
    try make(.included, on: "17.11.2026", in: id)
    let included = try last()
    #expect(throws: StoreError.laterChanges(of: correction, [included])) { try store.undo(correction) }
  }

  /// The letter tells the register: the same number of the other one is another family's.
  @Test func theLetterTellsTheRegister() throws {
    let id = try receive()
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Үлгіев", "Ілхом", Desk.day("03.02.1988"))
    let kandas = try store.change(.receive) {
      try $0.receive(
        KandasCase(), [Applicant(person, KandasMember())], filedOn: Desk.today, in: KandasRegister.self
      ).id
    }
    for text in ["П-2026/1", "G-2026/1", "Қа-2026/1"] {
      #expect(try store.find(text, limit: 5).map(\.id) == [id])
    }
    for text in ["К-2026/1", "Қ-2026/1"] { #expect(try store.find(text, limit: 5).map(\.id) == [kandas]) }
    #expect(try Set(store.find("2026/1", limit: 5).map(\.id)) == [id, kandas])
  }

  // MARK: What is due

  @Test func termsOfResettlersAreDueBesideThoseOfKandas() throws {
    let filed = try receive(on: "17.11.2026")
    let forwarded = try receive(head: "Болат", on: "16.11.2026")
    try make(.forwarded, on: "17.11.2026", in: forwarded)
    let moved = try receive(head: "Сұлтан", on: "01.12.2021")
    try make(.forwarded, on: "02.12.2021", in: moved)
    try make(.included, on: "03.12.2021", in: moved)
    try make(.moved, on: "10.12.2021", in: moved)
    let young = try receive(head: "Ілияс", on: "01.12.2024")
    try make(.forwarded, on: "02.12.2024", in: young)
    try make(.included, on: "03.12.2024", in: young)
    try make(.moved, on: "10.12.2024", in: young)
    let due = try store.due()
    #expect(due.map(\.id) == [filed, forwarded, moved])
    #expect(due.map(\.term.rule) == [.r26, .r27, .r30])
    #expect(due.map(\.term.due.dotted) == ["18.11.2026", "04.12.2026", "10.12.2026"])
    #expect(due.allSatisfy { $0.register == .resettlerCase && $0.members == 3 })
    #expect(due[0].head.hasPrefix("Үлгіев М") && due[0].place == Desk.aksukent)
  }

  @Test func theCheckOfAllRecordsAsksTheRules() throws {
    var record = Self.outbound()
    record.jobSeeker = false
    let id = try receive(record, on: "10.11.2026")
    var found: [Remark] = []
    _ = try store.review { found.append($0) }
    let rules = found.filter { $0.register == .resettlerCase }
    #expect(Set(rules.map(\.problem.rule)) == [.r22, .r26])
    #expect(rules.allSatisfy { $0.record == id && $0.name == "Үлгіев Марат" })
    #expect(try store.remarks(on: .resettlerCase, id).count == 2)
  }
}
