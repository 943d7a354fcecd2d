import Domain
import GRDB
import Testing

@testable import Store

/// What is put right in a case after it was received: the day of filing, who is of the family, who is its head.
@Suite struct CaseMendingTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  private static let family: [(String, String, Relation, Sex)] = [
    ("Марат", "03.02.1988", .head, .m), ("Әсел", "04.05.1990", .spouse, .f),
    ("Тимур", "06.07.2014", .son, .m),
  ]

  private static func applicants<Member: CaseMember>() -> [Applicant<Member>] {
    family.map { given, born, relation, sex in
      var person = Person()
      (person.surname, person.givenName, person.birthDate) = ("Үлгіев", given, Desk.day(born))
      (person.sex, person.citizenship, person.nationality) = (sex, "UZB", "казах")
      var member = Member()
      member.relation = relation.rawValue
      return Applicant(person, member)
    }
  }

  /// A family of three whose application is received on a day.
  private func receive<R: CaseRegister>(_ record: R.Record, on day: String, in register: R.Type) throws
    -> Int64
  {
    try store.change(.receive) { change in
      try change.receive(record, Self.applicants(), filedOn: Desk.day(day), in: register).id
    }
  }

  private func kandas(on day: String = "10.11.2026") throws -> Int64 {
    var record = KandasCase()
    (record.ground, record.place) = (.family, .territory(Desk.aksukent))
    return try receive(record, on: day, in: KandasRegister.self)
  }

  private func resettler(on day: String = "10.11.2026") throws -> Int64 {
    var record = ResettlerCase()
    (record.direction, record.origin) = (.outbound, .territory(Desk.aksukent))
    record.targetOblast = .territory(Desk.code(550_000_000))
    return try receive(record, on: day, in: ResettlerRegister.self)
  }

  private func make(_ step: KandasStep, on day: String, of member: Int64? = nil, in id: Int64) throws {
    try store.change(.step) {
      try $0.make(
        KandasMove(step, of: member, on: Desk.day(day)), in: id, statusUntil: Desk.day("20.11.2027"))
    }
  }

  private func make(_ step: ResettlerStep, on day: String, in id: Int64) throws {
    try store.change(.step) { try $0.make(ResettlerMove(step, on: Desk.day(day)), in: id) }
  }

  private func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }

  private func expectWhole() throws {
    #expect(try store.verify().damage == nil)
    let wrong = try store.queue.read { db in
      [try KandasRegister.tables.firstWrong(db), try ResettlerRegister.tables.firstWrong(db)]
    }
    #expect(wrong == [nil, nil])
  }

  // MARK: The day of filing

  @Test func aDayOfFilingIsCorrectedAndTheTermsCountFromIt() throws {
    let id = try kandas()
    let rules = try store.kandasRules()
    func term() throws -> CaseTerm? {
      let dossier = try #require(try store.kandasCase(id))
      return rules.terms.application(dossier.history, today: Desk.today)
    }
    let before = try #require(try term())
    try store.change(.correct, reason: "опечатка") {
      try $0.correct(filedOn: Desk.day("12.11.2026"), of: id, in: KandasRegister.self)
    }
    let after = try #require(try term())
    #expect(after.rule == .r44 && after.from == Desk.day("12.11.2026") && after.due > before.due)
    #expect(try store.row(id, in: KandasRegister.self)?.filedOn == Desk.day("12.11.2026"))
    let change = try #require(try store.changes(limit: 1).first)
    #expect(change.reason == "опечатка" && change.first?.register == .kandasMove)
    try expectWhole()
    try store.undo(try last())
    #expect(try term() == before)
    #expect(try store.row(id, in: KandasRegister.self)?.filedOn == before.from)
    try expectWhole()
  }

  @Test func ofAFamilyThatResettlesToo() throws {
    let id = try resettler()
    try store.change(.correct, reason: "опечатка") {
      try $0.correct(filedOn: Desk.day("30.12.2025"), of: id, in: ResettlerRegister.self)
    }
    let dossier = try #require(try store.resettlerCase(id))
    #expect(dossier.filing?.day == Desk.day("30.12.2025"))
    #expect(dossier.record.year == 2_026, "the number stands on papers")
    #expect(try desk.number("SELECT counted_year FROM resettler_case") == 2_025, "what is computed follows")
    try expectWhole()
    try store.undo(try last())
    #expect(try store.resettlerCase(id)?.filing?.day == Desk.day("10.11.2026"))
    try expectWhole()
  }

  /// A filing stands between what ended the one before it and the step after it.
  @Test func aDayOfFilingKeepsItsPlaceAmongTheSteps() throws {
    let id = try kandas()
    try make(KandasStep.returned, on: "12.11.2026", in: id)
    try make(KandasStep.filed, on: "16.11.2026", in: id)
    try make(.complete, on: "18.11.2026", in: id)
    func correct(_ day: String) throws {
      try store.change(.correct, reason: "опечатка") {
        try $0.correct(filedOn: Desk.day(day), of: id, in: KandasRegister.self)
      }
    }
    for (day, step) in [("11.11.2026", "12.11.2026"), ("19.11.2026", "18.11.2026")] {
      #expect(throws: StoreError.misplacedFiling(day: Desk.day(day), step: Desk.day(step))) {
        try correct(day)
      }
    }
    try correct("18.11.2026")
    let dossier = try #require(try store.kandasCase(id))
    #expect(
      dossier.history.moves.map(\.day.dotted) == ["10.11.2026", "12.11.2026", "18.11.2026", "18.11.2026"])
    try expectWhole()
  }

  // MARK: The family

  @Test func aMemberIsTakenOutAndComesBackWithTheUndo() throws {
    let (first, second) = (try kandas(), try resettler())
    try takeOut(2, of: first, in: KandasRegister.self)
    try takeOut(2, of: second, in: ResettlerRegister.self)
  }

  private func takeOut<R: CaseRegister>(_ place: Int, of id: Int64, in register: R.Type) throws {
    func members() throws -> [CasePerson<R.Member>] {
      try store.read { db in try R.tables.dossier(id, db)?.members ?? [] }
    }
    let before = try members()
    let (member, person) = (before[place].record.id, before[place].person.id)
    let people = try store.countOfPeople()
    try store.change(.correct, reason: "внесён по ошибке") { try $0.takeOut(member, of: id, in: register) }
    #expect(try members().map(\.record.id) == before.map(\.record.id).filter { $0 != member })
    #expect(try store.countOfPeople() == people, "the person stays in the register")
    #expect(try store.openCase(of: person, in: register) == nil)
    let gone = try store.wholeHistory(of: R.name, id).first { $0.register == R.members.rawValue }
    #expect(gone?.record == member && gone?.reason == "внесён по ошибке", "the journal of the case tells it")
    try expectWhole()
    try store.undo(try last())
    #expect(try members().map(\.record.id) == before.map(\.record.id))
    #expect(try store.openCase(of: person, in: register) == id)
    try expectWhole()
  }

  @Test func theHeadIsTakenOutOnlyAfterAnotherIsMadeTheHead() throws {
    let id = try resettler()
    let members = try #require(try store.resettlerCase(id)?.members)
    let (head, wife) = (members[0], members[1])
    #expect(throws: StoreError.heldMember(person: head.person.id, .head)) {
      try store.change(.correct) { try $0.takeOut(head.record.id, of: id, in: ResettlerRegister.self) }
    }
    try store.change(.correct) { try $0.makeHead(wife.record.id, of: id, in: ResettlerRegister.self) }
    var dossier = try #require(try store.resettlerCase(id))
    #expect(dossier.head?.person.givenName == "Әсел")
    #expect(dossier.members.map(\.record.relation) == ["head", "spouse", "son"])
    #expect(try store.row(id, in: ResettlerRegister.self)?.name == "Үлгіев Әсел", "the list too")
    try expectWhole()
    let made = try last()
    try store.change(.correct, reason: "развод") {
      try $0.takeOut(head.record.id, of: id, in: ResettlerRegister.self)
    }
    dossier = try #require(try store.resettlerCase(id))
    #expect(dossier.members.map(\.person.givenName) == ["Әсел", "Тимур"])
    let later = try last()
    #expect(throws: StoreError.laterChanges(of: made, [later])) { try store.undo(made) }
    try store.undo(later)
    try store.undo(made)
    #expect(try store.resettlerCase(id)?.head?.person.id == head.person.id)
    try expectWhole()
  }

  @Test func whoseStatusOrSupportHasBegunStays() throws {
    let id = try kandas()
    let members = try #require(try store.kandasCase(id)?.members)
    var service = KandasService(of: id, .language, to: members[2].record.id, on: Desk.today)
    try store.change(.save) { try $0.save(&service) }
    func takeOut(_ place: Int) throws {
      try store.change(.correct) { try $0.takeOut(members[place].record.id, of: id, in: KandasRegister.self) }
    }
    #expect(throws: StoreError.heldMember(person: members[2].person.id, .services)) { try takeOut(2) }
    for step in [KandasStep.complete, .advisedFor, .granted] { try make(step, on: "20.11.2026", in: id) }
    #expect(throws: StoreError.heldMember(person: members[1].person.id, .status)) { try takeOut(1) }

    let other = try resettler()
    let going = try #require(try store.resettlerCase(other)?.members)
    for step in [ResettlerStep.forwarded, .included] { try make(step, on: "20.11.2026", in: other) }
    #expect(throws: StoreError.heldMember(person: going[2].person.id, .included)) {
      try store.change(.correct) { try $0.takeOut(going[2].record.id, of: other, in: ResettlerRegister.self) }
    }
  }

  @Test func nobodyJoinsACaseThatIsOver() throws {
    let (first, second) = (try kandas(), try resettler())
    try make(KandasStep.withdrawn, on: "20.11.2026", in: first)
    try make(ResettlerStep.withdrawn, on: "20.11.2026", in: second)
    var child = Person()
    (child.surname, child.givenName) = ("Үлгіев", "Бала")
    let one = try #require(try store.kandasCase(first)?.record)
    #expect(throws: StoreError.closedCase(register: .kandasCase, case: first)) {
      try store.change(.save) {
        try $0.join(Applicant(child, KandasMember()), one, in: KandasRegister.self)
      }
    }
    let two = try #require(try store.resettlerCase(second)?.record)
    #expect(throws: StoreError.closedCase(register: .resettlerCase, case: second)) {
      try store.change(.save) {
        try $0.join(Applicant(child, ResettlerMember()), two, in: ResettlerRegister.self)
      }
    }
    #expect(try store.find("Бала", limit: 5).isEmpty, "nothing of it is written")
  }

  /// Who was taken out and is in another open case, or was entered anew, does not come back by an undo.
  @Test func anUndoPutsNobodyIntoTwoCases() throws {
    let id = try kandas()
    let son = try #require(try store.kandasCase(id)?.members[2])
    try store.change(.correct, reason: "живёт с дедом") {
      try $0.takeOut(son.record.id, of: id, in: KandasRegister.self)
    }
    let gone = try last()
    try store.change(.receive) { change in
      _ = try change.receive(
        KandasCase(), [Applicant(son.person, KandasMember())], filedOn: Desk.today, in: KandasRegister.self)
    }
    let other = try last()
    #expect(throws: StoreError.laterChanges(of: gone, [other])) { try store.undo(gone) }
    try store.undo(other)
    let record = try #require(try store.kandasCase(id)?.record)
    try store.change(.save) {
      try $0.join(Applicant(son.person, KandasMember()), record, in: KandasRegister.self)
    }
    let anew = try last()
    #expect(throws: StoreError.laterChanges(of: gone, [anew])) { try store.undo(gone) }
    try store.undo(anew)
    try store.undo(gone)
    #expect(try store.kandasCase(id)?.members.count == 3)
    try expectWhole()
  }

  // MARK: What the journal tells of a case

  @Test func theHistoryKeepsWhatWasUndone() throws {
    let id = try kandas()
    try make(.complete, on: "20.11.2026", in: id)
    let step = try last()
    try store.undo(step, reason: "не то дело")
    let undo = try last()
    let lines = try store.wholeHistory(of: .kandasCase, id).filter { $0.register == "kandas_move" }
    #expect(lines.map(\.change).prefix(2) == [undo, step])
    #expect(lines[0].reason == "не то дело" && !lines[0].isCreation && lines[1].isCreation)
    #expect(lines[1].alterations.contains { $0.column == "step" && $0.after == "complete" })
    try store.undo(undo)
    #expect(try store.kandasCase(id)?.history.application == .complete)
    let again = try store.wholeHistory(of: .kandasCase, id).filter { $0.register == "kandas_move" }
    let redo = try last()
    #expect(again.map(\.change).prefix(3) == [redo, undo, step])
    let undone = try #require(again.first { $0.change == undo })
    #expect(undone.alterations.allSatisfy { $0.after == nil }, "nothing was left by it")
  }

  // MARK: The check of all records

  /// All cases are looked at by a few statements, and what is said of each is the same as of it alone.
  @Test func allCasesAreReadTogether() throws {
    var ids: [(Register.Name, Int64)] = []
    func receive(_ number: Int) throws {
      for register in [Register.Name.kandasCase, .resettlerCase] {
        let id = try register == .kandasCase ? kandas(on: "01.10.2026") : resettler(on: "01.10.2026")
        ids.append((register, id))
      }
    }
    func look() throws -> (statements: Int, remarks: [Remark]) {
      var (statements, remarks): (Int, [Remark]) = (0, [])
      store.trace { sql, _ in statements += sql.hasPrefix("--") ? 0 : 1 }
      defer { store.trace(nil) }
      _ = try store.review { remarks.append($0) }
      return (statements, remarks)
    }
    for number in 0..<3 { try receive(number) }
    _ = try look()
    let few = try look().statements
    for number in 3..<9 { try receive(number) }
    let (many, remarks) = try look()
    #expect(many == few, "as many statements for more cases")
    let alone = try ids.flatMap { try store.remarks(on: $0.0, $0.1) }
    #expect(Set(remarks) == Set(alone) && !alone.isEmpty && remarks.count == alone.count)
  }
}
