import Domain
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct JournalTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// An office in which a surname was corrected last.
  private func office(_ language: Language = .ru) throws -> (office: InventedOffice, person: Int64) {
    let office = try InventedOffice(language)
    var person = try office.record("Юсупов").person
    person.surname = "Жүсіпов"
    person.note = "по паспорту"
    try office.store.change(.correct, reason: "по паспорту") { try $0.save(&person) }
    return (office, person.id)
  }

  /// The first line of a restored database says which copy it was; it is read, and not taken back.
  @Test(arguments: [Language.ru, .kk]) func aRestoringStandsInTheJournal(language: Language) throws {
    let office = try InventedOffice(language)
    let copy = office.folder + "/copy-2026.db"
    _ = try office.store.backUp(to: copy)
    let path = office.store.path
    office.store.close()
    let clock = Clock.fixed(InventedOffice.today)
    _ = try Store.restore(copy, to: path, officer: "aliya", clock: clock)
    let workplace = Workplace(
      store: try Store(opening: path, officer: "aliya", clock: clock), language: language, clock: clock)
    let robot = office.robot(try ChangesView(workplace))
    robot.settle()
    let row = robot.screen[3]
    #expect(row.contains(HistoryWords.act("restore")[language]) && row.contains("copy-2026.db"), "\(row)")
    #expect(robot.screen.last?.contains(JournalWords.undoShort[language]) == false)
    robot.press(.enter)
    #expect(robot.screen.contains { $0.contains("copy-2026.db, 20.11.2026") }, "\(robot.screen)")
    robot.press(.function(8))
    #expect(robot.stack.screens.last is ChangeView)
  }

  @Test(arguments: [Language.ru, .kk]) func theJournal(language: Language) throws {
    let office = try office(language).office
    let robot = office.robot(try ChangesView(office.workplace))
    try Golden.expect(robot, "journal-\(language.rawValue)")
    robot.press(.enter)
    try Golden.expect(robot, "journal-change-\(language.rawValue)")
  }

  @Test func aChangeOfManySaysOfHowMany() throws {
    let office = try InventedOffice()
    let people = try office.store.page(PersonList(), limit: 7).map(\.id)
    try office.store.change(.correct) { change in
      for id in people {
        guard var person = try office.store.person(id) else { continue }
        person.note = "сверено"
        try change.save(&person)
      }
    }
    let rows = try office.store.changes(limit: 2)
    #expect(rows[0].others == 6 && rows[1].others > 0, "the family of three before it")
    let first = try #require(try office.store.person(people[0])).fullName
    #expect(office.workplace.about(rows[0]) == "7: \(first)")
    let robot = office.robot(try ChangesView(office.workplace))
    robot.settle()
    #expect(robot.screen[3].contains("7: "), "\(robot.screen[3])")
  }

  @Test func aPaperIsOneRecordOfTheJournal() throws {
    let office = try InventedOffice()
    let paper = InventedPaper("Жаңа Адам", "10.10.1980", .m, InventedOffice.aksu, "01.11.2026")
    try office.store.change(.save) { _ = try $0.enter(paper.entry, of: nil) }
    #expect(try office.store.changes(limit: 1).first?.others == 0)
  }

  @Test func aChangeIsTakenBackByKeysWithItsReason() throws {
    let (office, person) = try office()
    let robot = office.robot(try ChangesView(office.workplace))
    robot.press(.function(8))
    #expect(text(robot).contains("Затронутых записей: 1"))
    robot.type("ошибка")
    robot.press(.enter)
    #expect(try office.store.person(person)?.surname == "Юсупов")
    #expect(text(robot).contains("Отменено: исправлено"))
    #expect(try office.store.changes(limit: 1).first?.reason == "ошибка")
    #expect(text(robot).contains("отменено"), "the change that was taken back says so")
  }

  /// The journal goes on showing its beginning: the line of the undo is there, the cursor stays on what was taken back.
  @Test func theLineOfAnUndoIsSeen() throws {
    let (office, _) = try office()
    let robot = office.robot(try ChangesView(office.workplace))
    robot.press(.function(8))
    robot.type("ошибка")
    robot.press(.enter)
    #expect(robot.screen[3].contains("отмена"), "\(robot.screen)")
    #expect(robot.screen[4].hasPrefix("▸"), "\(robot.screen)")
  }

  /// Another number of what was announced is one record, and its undo names it.
  @Test func theUndoOfAnAnnouncedTotalNamesIt() throws {
    let (office, _) = try office()
    let told = try #require(
      try office.store.quotas().told(.resettler, 2_026, on: InventedOffice.today))
    var entry = QuotaEntry(told)
    entry.places = 6_000
    try office.store.save(try #require(entry.total))
    let robot = office.robot(try ChangesView(office.workplace))
    #expect(robot.screen[3].contains("Всего 2026 переселенцы"), "\(robot.screen)")
    robot.press(.function(8))
    #expect(text(robot).contains("Затронутых записей: 1"), "\(text(robot))")
    robot.type("ошибка")
    robot.press(.enter)
    #expect(robot.screen[3].contains("Всего 2026 переселенцы"), "\(robot.screen)")
    #expect(try office.store.quotas().totals == Quotas.initial.totals)
  }

  @Test func aDocumentIsSaidByItsOwnFieldsAndItsPerson() throws {
    let (office, person) = try office()
    try office.store.change(.save) { try $0.enter(.passport, "N12345678", of: person) }
    let robot = office.robot(try ChangesView(office.workplace))
    #expect(text(robot).contains("Жүсіпов Ильхом"))
    robot.press(.enter)
    #expect(text(robot).contains("N12345678") && text(robot).contains("паспорт"))
    #expect(!text(robot).contains("Вид регистрации") && !text(robot).contains("passport"))
  }

  @Test func whoIsGoneIsNamedAsLastKnown() throws {
    let (office, _) = try office()
    var person = Person()
    (person.surname, person.givenName) = ("Мүсіреп", "Дәмелі")
    person.birthDate = InventedOffice.day("03.03.1990")
    try office.store.change(.save) { try $0.save(&person) }
    let robot = office.robot(try ChangesView(office.workplace))
    robot.press(.function(8))
    robot.type("двойник")
    robot.press(.enter)
    let rows = robot.screen.filter { $0.contains("Мүсіреп Дәмелі") }
    #expect(rows.count == 2 && rows.contains { $0.contains("отменено: сохранено") })
  }

  @Test func aDocumentThatIsGoneIsNamedAsLastKnown() throws {
    let (office, _) = try office()
    let record = try office.record("Жүсіпов")
    var entry = RegistrationEntry(record.stay, of: record.person)
    (entry.documentKind, entry.documentNumber) = (.passport, "N7654321")
    _ = try office.store.change(.save) { try $0.enter(entry, of: record.person) }
    let robot = office.robot(try ChangesView(office.workplace))
    robot.press(.function(8))
    robot.type("не тот")
    robot.press(.enter, .home, .enter)
    let line = robot.screen.first { $0.contains("N7654321 → —") && $0.contains("   Документ ") }
    #expect(line != nil, "\(text(robot))")
  }

  @Test func whatStandsInTheWayIsShownAndOpens() throws {
    let (office, _) = try office()
    let entered = try #require(
      try office.store.history(of: .person, office.record("Жүсіпов").person.id).last?.change)
    let robot = office.robot(try ChangeView(office.workplace, entered))
    robot.press(.function(8))
    #expect(text(robot).contains("Сначала отмените поздние") && text(robot).contains("Жүсіпов"))
    robot.press(.enter)
    #expect(text(robot).contains("Юсупов → Жүсіпов"))
  }

  @Test func theHistoryOfARecordLeadsToTheChange() throws {
    let (office, person) = try office()
    let robot = office.robot(try PersonView(office.workplace, person))
    robot.press(.alt("h"), .enter)
    #expect(robot.stack.screens.last is ChangeView)
    robot.press(.function(8))
    robot.type("не он")
    robot.press(.enter)
    #expect(try office.store.person(person)?.surname == "Юсупов")
  }

  @Test func theListAsItStoodTakesNoChange() throws {
    let (office, _) = try office()
    let robot = office.robot(try RegistrationsView(office.workplace, filter: .all))
    robot.press(.alt("d"), .enter)
    robot.type("20.11.2026")
    robot.press(.enter)
    #expect(text(robot).contains("НА 20.11.2026"))
    let live = robot.stack.bindings.filter(\.isLive).map(\.id)
    #expect(Set(live).isDisjoint(with: ["new", "following", "departure", "deregister", "asOf"]))
    robot.press(.function(7), .function(4), .function(8), .enter)
    #expect(robot.stack.screens.last is RegistrationView)
    #expect(!robot.stack.bindings.filter(\.isLive).contains { $0.id == "following" })
    robot.press(.function(10), .function(10))
    #expect(!text(robot).contains("НА 20.11.2026"))
  }

  @Test func aDayThatIsNoneIsSaid() throws {
    let (office, _) = try office()
    let robot = office.robot(try RegistrationsView(office.workplace, filter: .all))
    robot.press(.alt("d"), .enter)
    robot.type("когда-то")
    robot.press(.enter)
    #expect(text(robot).contains("«когда-то» не день") && text(robot).contains(" когда-то "))
    for _ in "когда-то" { robot.press(.backspace) }
    robot.type("01.12.2026")
    robot.press(.enter)
    #expect(text(robot).contains("01.12.2026 ещё не прошло"))
    for _ in "1.12.2026" { robot.press(.left) }
    robot.press(.backspace)
    robot.type("1")
    #expect(!text(robot).contains("ещё не прошло"))
    robot.press(.escape, .alt("d"), .down, .enter)
    robot.type("01.12.2026")
    robot.press(.enter)
    #expect(text(robot).contains("01.12.2026 ещё не прошло"), "of what was in force too")
    for _ in 0..<10 { robot.press(.backspace) }
    robot.type("-3")
    robot.press(.enter)
    #expect(robot.stack.screens.count == 2)
  }

  /// Quotas and centres are shown as they stood, too.
  @Test func quotasAndCentresAreShownAsTheyStood() throws {
    let (office, _) = try office()
    for screen in [try QuotasView(office.workplace), try CentresView(office.workplace)] as [any Screen] {
      let robot = office.robot(screen)
      robot.press(.alt("d"))
      robot.type("20.11.2026")
      robot.press(.enter)
      #expect(text(robot).contains("НА 20.11.2026"), "\(robot.screen)")
      #expect(!robot.stack.bindings.filter(\.isLive).contains { ["asOf", "new", "correct"].contains($0.id) })
      robot.press(.function(10))
      #expect(!text(robot).contains("НА 20.11.2026"))
    }
  }

  /// Who is taken off the register without a move has not departed.
  @Test func anEndWithoutAMoveIsNoDeparture() throws {
    let (office, _) = try office()
    let robot = office.robot(try RegistrationView(office.workplace, try office.stay("Қасымова Айгүл").id))
    robot.press(.function(8), .function(2))
    #expect(try office.stay("Қасымова Айгүл").endedOn != nil)
    let change = try #require(try office.store.changes(limit: 1).first?.id)
    let view = office.robot(try ChangeView(office.workplace, change))
    #expect(text(view).contains("→ Снятие с регистрации") && !text(view).contains("→ Выбытие"))
  }

  @Test func aDayBeforeTheDatabaseWasMadeIsSaid() throws {
    let (office, _) = try office()
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.alt("d"), .enter)
    robot.type("01.10.2026")
    robot.press(.enter)
    #expect(robot.stack.screens.last is LineDialog, "what was typed stays")
    #expect(text(robot).contains("01.10.2026 этой базы ещё не было"))
  }
}
