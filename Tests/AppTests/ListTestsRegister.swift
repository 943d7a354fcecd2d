import Domain
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct ListTestsRegister {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func theRegister(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try RegistrationsView(office.workplace))
    try Golden.expect(robot, "list-registrations-\(language.rawValue)")
    robot.type("касым")
    try Golden.expect(robot, "list-registrations-found-\(language.rawValue)")
  }

  @Test(arguments: [
    "Қасымова Айгүл", "касымова айг", "Kasymova Aigul", "Rfcsvjdf Fqu", "910412", "041772190", "С-2026/55102",
  ])
  func aRegistrationIsFoundHoweverItIsTyped(typed: String) throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type(typed)
    #expect(robot.screen[4].contains("Қасымова Айгүл"), "\(robot.screen[4])")
    #expect(text(robot).contains("R66 Срок истёк вчера"))
  }

  @Test func enterTypedAheadOpensWhatTheSearchFinds() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.pressAhead("рустам".map { Key.character($0) } + [.enter])
    #expect(robot.stack.screens.last is RegistrationView)
    #expect(text(robot).contains("Касымов Рустам"))
  }

  @Test func filtersHaveCountsAndDigits() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.tab)
    try Golden.expect(robot, "list-filter-ru")
    robot.press(.character("3"))
    #expect(robot.screen[0].contains("Регистрация · срок истёк"))
    #expect(robot.screen[2].contains("1 строка · по сроку ▲"))
    #expect(robot.screen[4].contains("Қасымова Айгүл"))
    robot.press(.tab, .character("4"))
    #expect(robot.screen[4].contains("Юсупов Ильхом"))
    robot.press(.tab, .character("7"))
    #expect(robot.screen[4].contains("Ескендіров Дәулет"))
    #expect(robot.screen[4].contains("!01.03.26"))
    robot.type("рустам")
    #expect(text(robot).contains("среди всех есть: 1"))
  }

  @Test func arrowsTurnTheOrderAndKeepTheRow() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("рустам")
    robot.press(.escape)
    #expect(robot.screen.contains { $0.hasPrefix("▸") && $0.contains("Касымов Рустам") })
    robot.press(.right)
    #expect(robot.screen[2].hasSuffix("по фамилии ▼"))
    robot.press(.right)
    #expect(robot.screen[2].hasSuffix("по дню регистрации ▲"))
    #expect(robot.screen[3].contains("Зарег. ▲"))
    #expect(robot.screen.contains { $0.hasPrefix("▸") && $0.contains("Касымов Рустам") })
    robot.press(.left, .left)
    #expect(robot.screen[2].hasSuffix("по фамилии ▲"))
  }

  @Test func allKeysWorkOnAnEmptyList() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("ъъъъ")
    #expect(text(robot).contains("Ничего не найдено"))
    let live = robot.stack.bindings.filter(\.isLive).map(\.id)
    #expect(!live.contains("following") && !live.contains("departure") && live.contains("new"))
    robot.press(.function(4), .function(5), .function(8), .enter, .down, .up, .end)
    #expect(robot.stack.screens.count == 1)
  }

  @Test func theLanguageTurnsInPlace() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("о"))  // Alt-J on the Russian layout
    #expect(robot.screen[3].contains("Тегі, аты"))
    #expect(text(robot).contains("тұр"))
    #expect(!text(robot).contains("пост"))
  }

  @Test(arguments: [Size(132, 43), Size(200, 60)]) func aWideWindowShowsMore(size: Size) throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace), size)
    robot.type("айгул")
    #expect(robot.screen[3].contains("Родился"))
    #expect(robot.screen[3].contains("Район") == (size.width >= 150))
    #expect(text(robot).contains("10.01.2025 – 10.07.2025"))
    #expect(robot.screen.allSatisfy { Text.width($0) <= size.width })
  }

  @Test(arguments: [Language.ru, .kk]) func people(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try PeopleView(office.workplace))
    try Golden.expect(robot, "list-people-\(language.rawValue)")
    robot.press(.right, .right, .home)
    #expect(robot.screen[4].contains("1960"))
    robot.type("юсуп")
    robot.press(.enter)
    #expect(robot.stack.screens.last is PersonView)
    #expect(text(robot).contains("Юсупов Ильхом"))
    robot.press(.escape)
    #expect(robot.screen[4].contains("Юсупов Ильхом"))
  }

  @Test(arguments: [Language.ru, .kk]) func findingAnything(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try FindView(office.workplace))
    try Golden.expect(robot, "list-find-\(language.rawValue)")
    robot.type("аксу")
    #expect(text(robot).contains("614433100"))
    robot.press(.escape)
    robot.type("касым")
    try Golden.expect(robot, "list-find-found-\(language.rawValue)")
    robot.press(.escape)
    robot.type("С-2026")
    robot.press(.enter)
    #expect(robot.stack.screens.last is RegistrationView)
  }

  @Test func aTerritoryTellsItsNames() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FindView(office.workplace))
    robot.type("карабул")
    robot.press(.enter)
    try Golden.expect(robot, "list-territory-ru")
  }
}
