import Domain
import GRDB
import Testing

@testable import Store

@Suite struct KandasTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  private static func person(_ given: String, born: String, _ nationality: String? = "казах") -> Person {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Үлгіев", given, Desk.day(born))
    (person.citizenship, person.nationality) = ("UZB", nationality)
    return person
  }

  private static func applicant(_ given: String, born: String, as relation: Relation) -> Applicant<
    KandasMember
  > {
    var member = KandasMember()
    member.relation = relation.rawValue
    return Applicant(
      person(given, born: born), member, document: (.foreignPassport, "FA\(given.count)00001"))
  }

  /// A family of four whose application is received on a day.
  @discardableResult
  private func receive(on day: String = "17.11.2026") throws -> Int64 {
    var record = KandasCase()
    (record.ground, record.exitCountry, record.relative) = (.family, "UZB", "Үлгіева Сынақ")
    record.place = .territory(Desk.aksukent)
    return try store.change(.receive) { change in
      try change.receive(
        record,
        [
          Self.applicant("Ілхом", born: "03.02.1988", as: .head),
          Self.applicant("Нодира", born: "04.05.1990", as: .spouse),
          Self.applicant("Тимур", born: "06.07.2014", as: .son),
          Self.applicant("Мәлика", born: "08.09.2019", as: .daughter),
        ], filedOn: Desk.day(day), in: KandasRegister.self
      ).id
    }
  }

  private func make(_ step: KandasStep, on day: String, of member: Int64? = nil, in id: Int64) throws {
    let move = KandasMove(
      step, of: member, on: Desk.day(day), until: step == .extended ? Desk.day("20.05.2028") : nil)
    try store.change(.step) { try $0.make(move, in: id, statusUntil: Desk.day("20.11.2027")) }
  }

  private func dump() throws -> [String] {
    try Register.Name.allCases.flatMap { name in
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(name.rawValue) ORDER BY id").map { row in
          row.map { column, value in column == "version" ? "" : "\(column)=\(value)" }.joined(separator: "|")
        }
      }
    }
  }

  private func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }

  @Test func anApplicationIsReceivedWhole() throws {
    let id = try receive()
    let dossier = try #require(try store.kandasCase(id))
    #expect(dossier.record.year == 2026 && dossier.record.ordinal == 1)
    #expect(dossier.members.map { $0.person.givenName } == ["Ілхом", "Нодира", "Тимур", "Мәлика"])
    #expect(dossier.head?.person.relation == "head")
    let families = Set(dossier.members.map(\.person.family))
    #expect(families.count == 1 && families != [nil])
    #expect(dossier.history.application == .received)
    #expect(try store.documents(of: dossier.record.head).map(\.kind) == [.foreignPassport])
    #expect(try store.row(id, in: KandasRegister.self)?.members == 4)
    #expect(try store.count(CaseList<KandasRegister>(.open)) == 1)
    #expect(try store.find("Ulgiev", limit: 9).count == 4, "the people are in the register")
    #expect(try desk.number("SELECT count(*) FROM change WHERE kind = 'receive'") == 1, "one act")
    #expect(try store.verify().damage == nil)
  }

  @Test func theNumberCountsInEachYear() throws {
    var record = KandasCase()
    record.ground = .other
    for (year, expected) in [(2025, 1), (2025, 2), (2026, 1)] {
      let id = try store.change(.receive) { change in
        try change.receive(
          record, [Self.applicant("Сынақ\(year)\(expected)", born: "01.01.1990", as: .head)],
          filedOn: Desk.day("17.11.\(year)"), in: KandasRegister.self
        ).id
      }
      let made = try #require(try store.kandasCase(id)?.record)
      #expect(made.year == year && made.ordinal == expected)
    }
  }

  @Test func whoIsInAnOpenCaseCannotBeInAnother() throws {
    let id = try receive()
    let head = try #require(try store.kandasCase(id)?.head?.person)
    #expect(throws: StoreError.inOpenCase(person: head.id, register: .kandasCase, case: id)) {
      try store.change(.receive) { change in
        try change.receive(
          KandasCase(), [Applicant(head, KandasMember())], filedOn: Desk.today, in: KandasRegister.self)
      }
    }
    try make(.withdrawn, on: "18.11.2026", in: id)
    #expect(try store.openCase(of: head.id, in: KandasRegister.self) == nil)
    try store.change(.receive) { change in
      _ = try change.receive(
        KandasCase(), [Applicant(head, KandasMember())], filedOn: Desk.today, in: KandasRegister.self)
    }
    #expect(try store.cases(of: head.id, in: KandasRegister.self).count == 2)
  }

  @Test func grantingGivesTheStatusToAllWhoWantIt() throws {
    let id = try receive()
    var head = try #require(try store.kandasCase(id)?.head?.record)
    head.wantsStatus = false
    try store.change(.correct) { try $0.save(&head) }
    for step in [KandasStep.complete, .advisedFor, .granted] { try make(step, on: "20.11.2026", in: id) }
    let dossier = try #require(try store.kandasCase(id))
    #expect(dossier.history.statuses.count == 3 && dossier.history.statuses[head.id] == nil)
    #expect(dossier.history.until(dossier.members[1].record.id) == Desk.day("20.11.2027"))
    #expect(try store.row(id, in: KandasRegister.self)?.stage == .granted)
    #expect(try store.count(CaseList<KandasRegister>(.at(.granted))) == 1)
    for member in dossier.history.statuses.keys { try make(.ended, on: "20.11.2026", of: member, in: id) }
    #expect(try store.row(id, in: KandasRegister.self)?.stage == .closed)
    #expect(try store.count(CaseList<KandasRegister>(.open)) == 0)
  }

  @Test func anIllegalStepIsRefusedAndNothingIsWritten() throws {
    let id = try receive()
    let before = try dump()
    #expect(throws: StoreError.illegalMove(register: .kandasCase, step: KandasStep.granted.rawValue)) {
      try make(.granted, on: "20.11.2026", in: id)
    }
    #expect(try dump() == before)
  }

  @Test func theListFollowsTheHeadsName() throws {
    try receive()
    let id = try store.change(.receive) { change in
      try change.receive(
        KandasCase(), [Self.applicant("Әлия", born: "01.01.1990", as: .head)],
        filedOn: Desk.day("18.11.2026"),
        in: KandasRegister.self
      ).id
    }
    func names() throws -> [String] {
      try store.page(CaseList<KandasRegister>(.all, by: .name), limit: 9).map(\.name)
    }
    #expect(try names() == ["Үлгіев Әлия", "Үлгіев Ілхом"])
    #expect(
      try store.page(CaseList<KandasRegister>(.all), limit: 9).map(\.id).first == id, "the newest first")
    var head = try #require(try store.kandasCase(id)?.head?.person)
    head.surname = "Яхина"
    try store.change(.correct) { try $0.save(&head) }
    #expect(try names() == ["Үлгіев Ілхом", "Яхина Әлия"])
    try store.undo(try last())
    #expect(try names() == ["Үлгіев Әлия", "Үлгіев Ілхом"])
  }

  @Test func movesAreTakenBackFromTheEnd() throws {
    let id = try receive()
    let states: [[String]] = try [KandasStep.complete, .advisedFor, .granted].map { step in
      let before = try dump()
      try make(step, on: "20.11.2026", in: id)
      return before
    }
    let changes: [Int64] = try store.queue.read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM change WHERE kind = 'step' ORDER BY id")
    }
    #expect(throws: StoreError.laterChanges(of: changes[0], [changes[2], changes[1]])) {
      try store.undo(changes[0])
    }
    for (change, before) in zip(changes, states).reversed() {
      try store.undo(change)
      #expect(try dump() == before, "the stage of the list too")
    }
    #expect(try store.verify().damage == nil)
  }

  @Test func aReceivedCaseIsTakenBackWithItsPeople() throws {
    let before = try dump()
    let id = try receive()
    let received = try last()
    try make(.complete, on: "18.11.2026", in: id)
    let complete = try last()
    #expect(try store.undoPlan(of: received).later == [complete])
    try store.undo(complete)
    try store.undo(received)
    #expect(try dump() == before)
    try store.undo(try last())
    #expect(try store.row(id, in: KandasRegister.self)?.stage == .received, "and brought again")
    #expect(try store.verify().damage == nil)
  }

  @Test func aConflictIsSeen() throws {
    let id = try receive()
    var mine = try #require(try store.kandasCase(id)?.record)
    var theirs = mine
    theirs.note = "у брата"
    try store.change(.correct) { try $0.save(&theirs) }
    #expect(throws: StoreError.conflict(register: .kandasCase, id: id)) {
      try store.change(.correct) { try $0.save(&mine) }
    }
  }

  @Test func asItStoodHasTheStageOfTheDay() throws {
    let id = try receive()
    #expect(
      try store.asItStood(on: Desk.today.adding(days: 400)).row(id, in: KandasRegister.self)?.stage
        == .received)
    #expect(try store.asItStood(on: Desk.day("01.01.2020")).row(id, in: KandasRegister.self) == nil)
  }

  @Test func anOlderFileHasTheLawsParameters() throws {
    try store.queue.write { db in
      try db.execute(sql: "DELETE FROM parameter WHERE name = 'kandas_decision_wd'")
    }
    store.forget()
    #expect(try store.parameters().number(.kandasDecisionWorkingDays, on: Desk.day("24.10.2025")) == 30)
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = ("5", Desk.day("01.01.2027"), "приказ")
    try store.set(.kandasDecisionWorkingDays, to: entry)
    #expect(try store.parameters().number(.kandasDecisionWorkingDays, on: Desk.day("24.10.2025")) == 30)
    #expect(try store.parameters().number(.kandasDecisionWorkingDays, on: Desk.day("31.12.2026")) == 3)
    #expect(try store.parameters().number(.kandasDecisionWorkingDays, on: Desk.day("01.01.2027")) == 5)
  }

  @Test func theReviewLooksAtOpenCasesAndKeepsWhatWasAccepted() throws {
    let id = try receive(on: "10.11.2026")
    var found: [Remark] = []
    let count = try store.review { found.append($0) }
    #expect(Set(found.filter { $0.register == .kandasCase }.map(\.problem.rule)) == [.r43, .r44])
    #expect(found.first { $0.problem.rule == .r44 }?.name == "Үлгіев Ілхом")
    #expect(count.records >= 1)
    try store.change(.correct) { try $0.accept(.r44, "праздник", on: .kandasCase, id) }
    #expect(try store.remarks(on: .kandasCase, id).map(\.problem.rule) == [.r43])
    try make(.withdrawn, on: "18.11.2026", in: id)
    #expect(try store.remarks(on: .kandasCase, id).isEmpty, "a case that is over waits for nothing")
  }

  @Test func whatIsDueIsFoundWithoutLookingAtEveryCase() throws {
    let waiting = try receive(on: "17.11.2026")
    #expect(try store.due().map(\.id) == [waiting])
    for step in [KandasStep.complete, .advisedFor, .granted] { try make(step, on: "20.11.2026", in: waiting) }
    #expect(try store.due().isEmpty, "the end of the status is a year off")
    #expect(try store.openKandasCases(watchedBy: Desk.today.adding(days: 90)).isEmpty)
    #expect(try store.openKandasCases().count == 1)
    let later = try Store(opening: store.path, officer: "aigul", clock: .fixed(Desk.day("01.09.2027")))
    let due = try later.due()
    #expect(due.map(\.term.rule) == [.r47] && due[0].members == 4, "one line for the family")
    let member = try #require(try store.kandasCase(waiting)?.head?.record.id)
    try make(.extensionFiled, on: "20.11.2026", of: member, in: waiting)
    #expect(try store.due().map(\.term.rule) == [.r49], "an extension is looked at always")
    try store.undo(try last())
    #expect(try store.due().isEmpty)
  }

  @Test func aCaseDoesNotOpenAgainWhileItsPeopleAreInAnother() throws {
    let id = try receive()
    let head = try #require(try store.kandasCase(id)?.head?.person)
    try make(.withdrawn, on: "18.11.2026", in: id)
    let withdrawal = try last()
    let other = try store.change(.receive) { change in
      try change.receive(
        KandasCase(), [Applicant(head, KandasMember())], filedOn: Desk.today, in: KandasRegister.self
      ).id
    }
    #expect(throws: StoreError.inOpenCase(person: head.id, register: .kandasCase, case: other)) {
      try make(.filed, on: "19.11.2026", in: id)
    }
    #expect(throws: StoreError.self) { try store.undo(withdrawal) }
    #expect(try store.row(id, in: KandasRegister.self)?.stage == .withdrawn)
    #expect(try store.verify().damage == nil)
  }

  /// A step that was taken back does not come back before one that was made meanwhile.
  @Test func aStepDoesNotComeBackBeforeALaterOne() throws {
    let id = try receive()
    try make(.complete, on: "18.11.2026", in: id)
    try store.undo(try last())
    let undo = try last()
    try make(.returned, on: "18.11.2026", in: id)
    let returned = try last()
    #expect(throws: StoreError.laterChanges(of: undo, [returned])) { try store.undo(undo) }
    #expect(try store.row(id, in: KandasRegister.self)?.stage == .returned)
  }

  @Test func nobodyIsInACaseTwice() throws {
    let person = try desk.enter(Papers.arrival(iin: Papers.iin())).person
    let before = try dump()
    let twice = [Applicant(person, KandasMember()), Applicant(person, KandasMember())]
    #expect(throws: StoreError.repeatedMember(person: person.id)) {
      try store.change(.receive) {
        _ = try $0.receive(KandasCase(), twice, filedOn: Desk.today, in: KandasRegister.self)
      }
    }
    #expect(try dump() == before)
  }

  @Test func twoDesksMarkOnePaper() throws {
    let id = try receive()
    for note in ["мой", "его"] {
      var paper = KandasPaper(.kinship, of: id, note: note)
      try store.change(.correct) { try $0.save(&paper) }
    }
    #expect(try store.kandasCase(id)?.papers.map(\.note) == ["его"])
  }
}
