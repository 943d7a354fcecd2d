import Domain
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct ListTestsRecord {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func aRegistration(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try RegistrationView(office.workplace, office.stay("Қасымова Айгүл").id))
    try Golden.expect(robot, "record-registration-\(language.rawValue)")
    robot.press(.down, .enter)
    try Golden.expect(robot, "record-person-\(language.rawValue)")
  }

  @Test func aPassedWarningStandsWithItsReason() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationView(office.workplace, office.stay("Ескендіров").id))
    #expect(text(robot).contains("✓ R60 принято: был в командировке"))
    #expect(!text(robot).contains("R60 После прибытия"))
  }

  @Test func whatHasEndedTellsHow() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationView(office.workplace, office.stay("Ким Виктория").id))
    #expect(text(robot).contains("закончилась 30.10.2026 · → г.Шымкент"))
    #expect(!robot.stack.bindings.contains { $0.id == "departure" && $0.isLive })
  }

  @Test func gapsAreCountedBetweenStaysAndUpToToday() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PersonView(office.workplace, office.person("Қасымова Айгүл").id))
    // From 10.07.2025 to 19.05.2026; of the one that ended yesterday nothing yet.
    #expect(text(robot).contains("без регистрации 313 дней, до 19.05.2026"))
    #expect(!text(robot).contains("по сегодня"))
  }

  @Test func whoHasLeftTheDistrictHasNoGap() throws {
    let office = try InventedOffice()
    let stays = try office.store.registrations(of: office.person("Ким Виктория").id)
    let later = InventedOffice.day("20.11.2027")
    func gaps(_ office: KatoCode) -> Int {
      StayChain(stays, longest: 10, today: later, office: office).links.count {
        if case .gap = $0 { true } else { false }
      }
    }
    #expect(gaps(InventedOffice.sairam) == 0)
    #expect(gaps(InventedOffice.shymkent) == 1)
  }

  @Test func aMemberOfTheFamilyOpens() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PersonView(office.workplace, office.person("Қасымова Айгүл").id))
    robot.press(.down, .down, .enter)
    #expect(robot.screen[2].contains("Қасымов Ерлан"))
    robot.press(.escape, .down, .down, .enter)
    #expect(robot.stack.screens.last is RegistrationView)
  }

  @Test func theHistoryTellsEveryChange() throws {
    let office = try InventedOffice()
    let record = try office.record("Касымов Рустам")
    var entry = RegistrationEntry(record.stay, of: record.person)
    entry.street = "Сайрам"
    entry.to = .territory(InventedOffice.mankent)
    try office.store.change(.correct, reason: "по бумаге") { change in
      try change.correct(record.stay, of: record.person, to: entry)
    }
    let robot = office.robot(
      try HistoryView(office.workplace, .registration, record.stay.id, name: record.person.fullName))
    let lines = robot.screen
    #expect(lines[2].contains("aliya · исправлено"))
    #expect(lines[3].contains("причина: по бумаге"))
    #expect(lines[4].contains("Куда") && lines[4].contains("с.Карабулак, Карабулакский с.о.,"))
    #expect(lines[4].hasSuffix("→") && lines[5].contains("с.Манкент"))
    #expect(text(robot).contains("— → Сайрам"))
    #expect(text(robot).contains("aliya · внесено"))
  }

  // MARK: The end of a stay

  @Test(arguments: [Language.ru, .kk]) func aDeparture(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("рустам")
    robot.press(.function(5))
    try Golden.expect(robot, "record-departure-\(language.rawValue)")
    robot.type("шым")
    robot.press(.enter)
    #expect(text(robot).contains("20.11.2026"))
    robot.press(.function(2))
    let stay = try office.stay("Касымов Рустам")
    #expect(stay.endedOn == InventedOffice.today)
    #expect(stay.goneTo == .territory(InventedOffice.shymkent))
    #expect(stay.endReason == "moved")
    let words = language == .ru ? "регистрация закончилась 20.11.2026" : "тіркеу 20.11.2026 аяқталды"
    #expect(text(robot).contains(words))
  }

  @Test func aDeregistrationNeedsAReason() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("рустам")
    robot.press(.function(8), .function(2))
    #expect(text(robot).contains("R70 Нет причины"))
    #expect(try office.stay("Касымов Рустам").isOpen)
    robot.press(.character("6"), .function(2))
    let stay = try office.stay("Касымов Рустам")
    #expect(stay.endReason == "court")
    #expect(stay.goneTo == Place.none)
  }

  @Test func whoGoesAbroadHasThatReason() throws {
    let office = try InventedOffice()
    let robot = office.robot(try DepartureForm(office.workplace, .departure, of: office.record("Юсупов")))
    robot.type("узбек")
    robot.press(.enter)
    #expect(text(robot).contains("выезд за границу"))
    robot.press(.function(2))
    #expect(try office.stay("Юсупов").goneTo == .country("UZB"))
    #expect(try office.stay("Юсупов").endReason == "abroad")
  }

  @Test func theKeyThatTheRuleNamesIsTheScreensOwn() throws {
    let office = try InventedOffice()
    let id = try office.stay("Қасымова Айгүл").id
    #expect(text(office.robot(try RegistrationView(office.workplace, id))).contains("новая временная (F4)"))
    #expect(
      text(office.robot(try RegistrationsView(office.workplace, filter: .overdue))).contains(
        "новая временная (F4)"))
  }

  @Test func aDayBeforeTheRegistrationIsRefusedInPlace() throws {
    let office = try InventedOffice()
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: office.record("Касымов Рустам")))
    robot.type("шым")
    robot.press(.enter)
    for _ in 0..<10 { robot.press(.backspace) }
    robot.type("01.07.2019")
    robot.press(.tab)
    #expect(text(robot).contains("R70 Последний день 01.07.2019"))
    robot.press(.function(2))
    #expect(robot.stack.screens.last is DepartureForm)
    #expect(try office.stay("Касымов Рустам").isOpen)
  }

  @Test func aStayEndedByAnotherMeanwhileIsTold() throws {
    let office = try InventedOffice()
    let robot = office.robot(
      try DepartureForm(office.workplace, .deregistration, of: office.record("Касымов Рустам")))
    let record = try office.record("Касымов Рустам")
    var paper = RegistrationEntry(record.stay, of: record.person)
    paper.event = .departure
    paper.from = .territory(InventedOffice.karabulak)
    paper.to = .unknown
    paper.registeredOn = InventedOffice.day("01.11.2026")
    paper.reason = "moved"
    try office.store.change(.depart) { _ = try $0.enter(paper, of: record.person) }
    robot.press(.character("6"), .function(2))
    #expect(text(robot).contains("тем временем уже закончили"))
    #expect(try office.stay("Касымов Рустам").endedOn == InventedOffice.day("01.11.2026"))
  }

  // MARK: Two versions

  private func conflict(_ office: InventedOffice) -> Robot {
    office.robot(
      ConflictDialog(
        office.workplace,
        fields: [
          (label: "Фамилия", mine: "Қасымова", theirs: "Қасымова", isTouched: true),
          (label: "Улица", mine: "Абай к-сі", theirs: "Абая", isTouched: true),
          (label: "До", mine: "19.05.2027", theirs: "19.11.2026", isTouched: true),
          (label: "Собственник", mine: "", theirs: "Қасымов Серік", isTouched: true),
        ]))
  }

  @Test(arguments: [Language.ru, .kk]) func bothVersionsSideBySide(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = conflict(office)
    robot.press(.down, .right)
    try Golden.expect(robot, "record-conflict-\(language.rawValue)")
  }

  @Test func eachFieldTakesItsVersion() throws {
    let dialog = ConflictDialog(
      try InventedOffice().workplace,
      fields: [
        (label: "a", mine: "1", theirs: "1", isTouched: true),
        (label: "b", mine: "1", theirs: "2", isTouched: true),
        (label: "c", mine: "", theirs: "2", isTouched: true),
      ])
    func answer(_ keys: Key...) throws -> ConflictAnswer? {
      var dialog = dialog
      for key in keys {
        if case .pop(let answer) = try dialog.handle(key, in: Size(80, 24)) {
          return answer as? ConflictAnswer
        }
      }
      return nil
    }
    #expect(try answer(.function(2)) == ConflictAnswer(theirs: []))
    #expect(try answer(.right, .function(2)) == ConflictAnswer(theirs: [1]))
    #expect(try answer(.down, .character(" "), .function(2)) == ConflictAnswer(theirs: [2]))
    #expect(try answer(.function(5), .up, .left, .function(2)) == ConflictAnswer(theirs: [2]))
    #expect(try answer(.function(5), .function(4), .function(2)) == ConflictAnswer(theirs: []))
    #expect(try answer(.right, .escape) == nil)
  }
}
