import Domain
import GRDB
import Testing

@testable import Store

@Suite struct JournalTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func everyChangeOfARecordIsInItsHistory() throws {
    var person = try desk.enter(Papers.arrival("Касымов", "Нурлан")).person
    person.surname = "Қасымов"
    person.iin = Papers.iin()
    try desk.store.change(.correct, reason: "по паспорту") { try $0.save(&person) }
    person.note = "a \"b\"\\\n\u{1}ә"
    try desk.another("marat").change(.save) { try $0.save(&person) }
    person.note = nil
    try desk.store.change(.save) { try $0.save(&person) }

    let history = try desk.store.history(of: .person, person.id)
    #expect(history.map(\.officer) == ["aigul", "marat", "aigul", "aigul"])
    #expect(history.map(\.kind) == ["save", "save", "correct", "save"])
    #expect(history.map(\.reason) == [nil, nil, "по паспорту", nil])
    #expect(history.map(\.isCreation) == [false, false, false, true])
    #expect(history.allSatisfy { $0.at == desk.store.clock.now() && $0.record == person.id })
    #expect(history[0].alterations == [.init(column: "note", before: "a \"b\"\\\n\u{1}ә", after: nil)])
    #expect(history[1].alterations == [.init(column: "note", before: nil, after: "a \"b\"\\\n\u{1}ә")])
    #expect(
      history[2].alterations == [
        .init(column: "surname", before: "Касымов", after: "Қасымов"),
        .init(column: "iin", before: nil, after: Papers.iin()),
      ])
    let first = Dictionary(uniqueKeysWithValues: history[3].alterations.map { ($0.column, $0.after) })
    #expect(
      first == [
        "surname": "Касымов", "given_name": "Нурлан", "birth_date": "1990-03-14", "citizenship": "KAZ",
      ])
  }

  @Test func aChangeKnowsAllTheRecordsItTouched() throws {
    let person = try desk.enter(Papers.arrival(on: "01.02.2020")).person
    var entry = Papers.arrival(on: "01.02.2021", to: Desk.kentau)
    entry.documentNumber = "N 1234567"
    entry.documentKind = .identityCard
    try desk.store.change(.importing, reason: "реестр") {
      try $0.enter(entry, of: person)
      #expect($0.count == 3, "document, the closed stay, the new one")
    }
    var lines: [JournalLine] = []
    try desk.store.journal(since: nil) { lines.append($0) }
    let last = lines.filter { $0.change == lines.last?.change }
    #expect(last.map(\.register) == ["document", "registration", "registration"])
    #expect(last.map(\.isCreation) == [true, false, true])
    #expect(last[1].alterations.map(\.column) == ["ended_by", "ended_on"])
    #expect(last.allSatisfy { $0.kind == "import" && $0.reason == "реестр" })
  }

  @Test func theJournalBeginsAtADay() throws {
    try desk.enter(Papers.arrival())
    var count = 0
    try desk.store.journal(since: Desk.today) { _ in count += 1 }
    #expect(count > 0)
    try desk.store.journal(since: Desk.today.adding(days: 1)) { _ in Issue.record("nothing is that late") }
  }

  @Test func aChangeThatTouchedNothingLeavesNoTrace() throws {
    let person = try desk.enter(Papers.arrival()).person
    let before = try desk.number("SELECT count(*) FROM change")
    try desk.store.change(.save) { change in
      _ = change.newID()
      try change.update(.person, person.id, "UPDATE person SET version = version WHERE id = ?", [person.id])
      #expect(change.count == 0)
    }
    #expect(try desk.number("SELECT count(*) FROM change") == before)
  }

  @Test func aChangeThatFailsLeavesNothing() throws {
    struct Stop: Error {}
    let before = try ["change", "change_record", "person", "registration"].map {
      try desk.number("SELECT count(*) FROM \($0)")
    }
    #expect(throws: Stop.self) {
      try desk.store.change(.save) { change in
        try change.enter(Papers.arrival(), of: nil)
        throw Stop()
      }
    }
    let after = try ["change", "change_record", "person", "registration"].map {
      try desk.number("SELECT count(*) FROM \($0)")
    }
    #expect(after == before)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aRecordThatIsTakenAwayKeepsAllItHeld() throws {
    let entered = try desk.enter(Papers.arrival())
    try desk.store.change(.correct) { change in
      try change.remove(.registration, entered.registration)
    }
    let line = try #require(try desk.store.history(of: .registration, entered.registration).first)
    #expect(!line.isCreation)
    #expect(line.alterations.contains(.init(column: "place", before: "611010000", after: nil)))
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aNumberWithAFractionIsInTheHistory() throws {
    try desk.store.change(.save) { change in
      try change.insert(
        .observation, 5,
        "INSERT INTO observation (id, territory, period, indicator, value) VALUES (5, ?, '2025', 'area_km2', 7.5)",
        [Desk.kentau.number])
    }
    let line = try desk.store.history(of: .observation, 5).first
    #expect(line?.alterations.first { $0.column == "value" }?.after == "7.5")
  }

  @Test func computedColumnsAreNotInTheJournal() throws {
    let registers = try desk.store.queue.read { try Register.all($0) }
    #expect(registers.count == Register.Name.allCases.count)
    for (_, register) in registers {
      #expect(register.columns.contains("id") && register.columns.contains("version"))
      #expect(
        Set(register.columns).isDisjoint(with: ["name_sort", "skeleton", "number_key", "place_sort", "late"]))
    }
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r", #""\n\t\r""#),
    ("\u{1}\u{1F}", #""\u0001\u001f""#),
    ("Қ李😀", #""Қ李😀""#), ("", #""""#),
  ])
  func jsonTextIsOfOurOwnMaking(text: String, expected: String) {
    #expect(JSONText.quoted(text) == expected)
  }
}
