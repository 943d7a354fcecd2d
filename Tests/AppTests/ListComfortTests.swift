import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// Frequencies, named filters, marks, one field at once, and taking a list out of the program.
@Suite struct ListComfortTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func aColumnsFrequencyNarrowsTheList(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("2"))
    try Golden.expect(robot, "frequency-\(language.rawValue)")
    robot.press(.down, .enter)
    let narrowed = try #require(robot.stack.screens.last as? RegistrationsView)
    let place = try #require(narrowed.list.conditions.first)
    #expect(place.column == .place)
    let rows = try office.store.page(narrowed.list, limit: 100)
    #expect(!rows.isEmpty && rows.allSatisfy { $0.place.map { "\($0.number)" } == place.value })
    #expect(text(robot).contains(CountWords.rows(rows.count, language)))
    robot.press(.alt("f"), .character("6"), .enter)
    #expect((robot.stack.screens.last as? RegistrationsView)?.list.conditions.count == 2)
    robot.press(.backspace, .backspace)
    #expect((robot.stack.screens.last as? RegistrationsView)?.list.conditions.isEmpty == true)
  }

  @Test func aFrequencySaysWhoseRowsItCountsForASuccessor() throws {
    let office = try InventedOffice()
    try office.name(InventedOffice.mankent, successorOf: InventedOffice.aksu)
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("2"))
    #expect(text(robot).contains("с.Манкент + с.Аксу") && text(robot).contains("+ прежние места"))
    #expect(!text(robot).contains("▸ с.Аксу"))
    robot.press(.home, .enter)
    let list = try #require(robot.stack.screens.last as? RegistrationsView).list
    #expect(list.conditions.first?.value == InventedOffice.mankent.text)
    #expect(robot.screen[0].contains("с.Манкент + с."))
    let places = Set(try office.store.page(list, limit: 100).compactMap(\.place))
    #expect(places == [InventedOffice.mankent, InventedOffice.aksu])
  }

  @Test func valuesOfOneNameAreToldApartOnTheScreenAndOnPaper() throws {
    let office = try InventedOffice()
    try office.gain(612_830_200, in: 612_830_000, "с.Аксу", "Ақсу а.")
    let other = InventedPaper(
      "Бөлек Адам", "10.10.1980", .m, InventedOffice.code(612_830_200), "01.11.2026")
    try office.store.change(.save) { _ = try $0.enter(other.entry, of: nil) }
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("2"))
    for name in ["с.Аксу (Сайрамский)", "с.Аксу (Казыгуртский)", "с.Манкент "] {
      #expect(text(robot).contains(name), "\(name)")
    }
    robot.press(.function(6), .character("3"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/places.csv"
    robot.type(path)
    robot.press(.enter)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.contains("с.Аксу (Сайрамский)") && written.contains("с.Аксу (Казыгуртский)"))
    let last = try #require(written.split(separator: "\n").dropLast().last)
    for part in ["Частота значений · Место", "20.11.2026; aliya", "действующие"] {
      #expect(last.contains(part), "a table says what it is of: \(last)")
    }
  }

  @Test func aFrequencyOfNothingSaysSo() throws {
    let office = try InventedOffice()
    var list = RegistrationList()
    list.conditions = [ListCondition(.street, "Нет такой")]
    let robot = office.robot(FrequencyView(office.workplace, list, .place))
    robot.settle()
    #expect(text(robot).contains(ListWords.nothingToCount[.ru]))
  }

  @Test func moreNamedListsThanLinesSayThatThereAreMoreAndTheWholeNameIsRead() throws {
    let office = try InventedOffice()
    for number in 1...12 {
      try office.store.save(
        .registrations(RegistrationList(.late)), as: "Поздние регистрации Аксуского округа \(number)")
    }
    let robot = office.robot(DeskView(office.workplace))
    robot.settle()
    func heading() -> String { robot.screen.first { $0.contains(ListWords.saved[.ru]) } ?? "" }
    #expect(heading().hasSuffix("▼") && !heading().contains("▲"), "\(heading())")
    #expect(robot.screen.count { $0.contains("Поздние регистрации") } == 8)
    robot.press(.end)
    #expect(heading().hasSuffix("▲"), "\(heading())")
    #expect(
      robot.screen.filter { $0.contains("Аксуского округа") }.count == 1, "the message line has it whole")
    robot.press(.home)
    #expect(text(robot).contains(DeskWords.hint[.ru]))
  }

  @Test(arguments: [("A", "endReason"), ("B", "arrived"), ("Ф", "endReason"), ("У", "birthYear")])
  func everyColumnHasAKeyAndIsFoundByTyping(key: String, column: String) throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"))
    for label in ["До (месяц)", "Месяц прибытия", "Год рождения", "Возраст", "Улица"] {
      #expect(text(robot).contains(label), "\(label)")
    }
    robot.press(.character(Character(key)))
    let counted = try #require(robot.stack.screens.last as? FrequencyView)
    #expect("\(counted.column)" == column)
    robot.press(.function(10), .alt("f"))
    robot.type("год")
    robot.press(.enter)
    #expect((robot.stack.screens.last as? FrequencyView)?.column == .birthYear)
  }

  @Test func aFrequencyIsPrintedToo() throws {
    let office = try InventedOffice()
    try office.name(InventedOffice.mankent, successorOf: InventedOffice.aksu)
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("2"), .function(6), .character("2"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/places.txt"
    robot.type(path)
    robot.press(.enter)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.contains("с.Манкент + с.Аксу") && written.contains("прежние места"))
    #expect(text(robot).contains("Записано"))
  }

  @Test func agesAreToldInYears() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("F"))
    #expect(text(robot).contains("30–39 лет"))
  }

  @Test func theColumnsOfficersChoseArePrintedInFull() throws {
    let office = try InventedOffice()
    var list = RegistrationList(.open)
    list.columns = ["district", "until"]
    let robot = office.robot(try RegistrationsView(office.workplace, list))
    robot.press(.function(6), .character("3"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/chosen.csv"
    robot.type(path)
    robot.press(.enter)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let heading = try #require(lines.first { $0.contains("№") && $0.contains("Район") })
    #expect(!heading.contains("ИИН") && !heading.contains("Прибыл"))
    let row = try #require(lines.first { $0.contains("Қасымова Айгүл") })
    #expect(row.contains("Сайрамский район") && row.contains("19.11.2026") && !row.contains("910412"))
  }

  @Test func whatF8ActsOnIsSaidWhileASearchHidesIt() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.insert, .down, .insert)
    #expect(text(robot).contains("Снять 2"))
    robot.type("йцукен")
    #expect(text(robot).contains("Отмечено 2: F8 снимет всех, и тех, кого сейчас не видно"))
    robot.press(.function(8))
    #expect(robot.screen[0].contains("Снять отмеченные: 2"))
  }

  @Test func aNamedFilterStandsOnTheDeskWithItsCountAndGoesOnWish() throws {
    let office = try InventedOffice()
    let robot = office.robot(DeskView(office.workplace))
    robot.press(.character("1"), .alt("f"), .character("1"), .enter, .alt("s"))
    robot.type("Постоянные у нас")
    robot.press(.enter, .tab)
    #expect(text(robot).contains("Постоянные у нас"))
    robot.press(.escape, .function(10))
    let count = try office.store.count(try #require(try office.store.savedFilters().first).list)
    #expect(robot.screen.contains { $0.contains("Постоянные у нас") && $0.contains("\(count)") })
    robot.press(.end, .enter)
    #expect(robot.screen[0].contains("Регистрация · Постоянные у нас"), "it is called by its name")
    robot.type("касым")
    robot.press(.escape, .down)
    #expect(robot.screen[22].contains("действующие · постоянная"), "and says what it is")
    robot.press(.function(10), .function(8), .character("д"))
    #expect(!text(robot).contains("Постоянные у нас"))
    let undo = try #require(try office.store.changes(limit: 1).first)
    try office.store.undo(undo.id)
    #expect(try office.store.savedFilters().map(\.name) == ["Постоянные у нас"])
  }

  @Test func markedOnesEndInOneChangeAndWhatTheRulesRefuseIsTold() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("касым")
    for _ in 0..<3 { robot.press(.down) }
    robot.press(.escape)
    robot.press(.tab, .character("6"), .alt("a"))
    #expect(text(robot).contains("отмечено"))
    let marked = try office.store.page(RegistrationList(.expiring(days: 30)), limit: 100).map(\.id)
    robot.press(.function(8))
    #expect(text(robot).contains("Снять отмеченные: \(marked.count)"))
    robot.press(.enter)
    robot.type("20112026")
    robot.press(.function(2))
    if robot.stack.screens.last is LineDialog {
      robot.type("по заявлению")
      robot.press(.enter)
    }
    if robot.stack.screens.last is MarkedForm {
      robot.press(.up)
      robot.press(.character("2"), .function(2))
    }
    for id in marked {
      let stay = try #require(try office.store.registration(id))
      #expect(stay.endedOn == InventedOffice.today && stay.goneTo == Place.none)
    }
    let change = try #require(try office.store.changes(limit: 1).first)
    #expect(change.kind == "depart")
    #expect(text(robot).contains("Снято: \(marked.count)"))
    try office.store.undo(change.id)
    #expect(try office.store.registration(marked[0])?.isOpen == true)
    #expect(try office.store.verify().damage == nil)
  }

  @Test func theReasonsThatMayBeChosenLieOverTheNamesOfTheMarked() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    for _ in 0..<12 { robot.press(.insert) }
    robot.press(.function(8))
    for reason in EndReason.allCases {
      let words = office.workplace.endReason(reason.rawValue)
      #expect(robot.screen.contains { $0.contains(words) }, "\(words): \(robot.screen)")
    }
    let name = try #require(try office.store.page(RegistrationList(), limit: 1).first).name
    #expect(
      text(robot).contains(name) == false
        || robot.screen.allSatisfy { !($0.contains(name) && $0.contains("│")) })
  }

  @Test func whoLeavesASearchLeavesTheCursorOnTheNextOne() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("касым")
    for _ in 0..<2 { robot.press(.down) }
    let view = try #require(robot.stack.screens.last as? RegistrationsView)
    let rows = view.table.window.map(\.id)
    try #require(rows.count > 3 && view.table.selectedID == rows[2])
    robot.press(.function(8), .character("2"), .function(2))
    if robot.stack.screens.last is LineDialog {
      robot.type("заявление")
      robot.press(.enter)
    }
    #expect(try office.store.registration(rows[2])?.endedOn != nil)
    let after = try #require(robot.stack.screens.last as? RegistrationsView)
    #expect(after.table.selectedID == rows[3])
  }

  @Test func aTitleTellsAPlaceApartFromOthersOfItsName() throws {
    let office = try InventedOffice()
    try office.gain(612_830_200, in: 612_830_000, "с.Аксу", "Ақсу а.")
    // Of one district alone there is none to be told apart from.
    var list = RegistrationList()
    list.conditions = [ListCondition(.place, InventedOffice.aksu.text)]
    let robot = office.robot(try RegistrationsView(office.workplace, list))
    #expect(robot.screen[0].contains("с.Аксу") && !robot.screen[0].contains("("))
    let second = try InventedOffice()
    try second.gain(614_430_200, in: 614_430_000, "с.Аксу", "Ақсу а.")
    let other = second.robot(try RegistrationsView(second.workplace, list))
    #expect(other.screen[0].contains("с.Аксу (Аксу"), "\(other.screen[0])")
  }

  @Test func oneFieldIsCorrectedInFourKeysAndItsValue() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("касымова айг")
    robot.press(.alt("e"), .character("3"))
    robot.type("99а")
    robot.press(.function(2))
    #expect(try office.stay("Қасымова Айгүл").house == "99а")
    #expect(robot.stack.screens.last is RegistrationsView)
    #expect(text(robot).contains("99а"))
  }

  @Test func aTermCorrectedByItselfRunsFromTheDayOfRegistration() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("гүлнәр")
    let registered = try office.stay("Қасымова Гүлнәр").registeredOn
    robot.press(.alt("e"), .character("1"))
    robot.type("+6м")
    robot.press(.function(2))
    #expect(try office.stay("Қасымова Гүлнәр").until == registered.adding(months: 6))
  }

  @Test func aFieldThatBreaksARuleIsRefusedThere() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.type("гүлнәр")
    robot.press(.alt("e"), .character("1"))
    robot.type("01.01.2030")
    robot.press(.function(2))
    #expect(text(robot).contains("R62"))
    #expect(try office.stay("Қасымова Гүлнәр").until == InventedOffice.day("02.03.2027"))
  }

  @Test(arguments: [("html", 1), ("txt", 2), ("csv", 3)])
  func theListOnTheScreenLeavesTheProgram(ending: String, item: Int) throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.function(6), .character(Character("\(item)")))
    robot.press(.home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/list.\(ending)"
    robot.type(path)
    robot.press(.enter)
    let written = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let rows = try office.store.page(RegistrationList(.open), limit: 100)
    for row in rows { #expect(ending == "txt" || written.contains(row.name)) }
    #expect(written.contains(CommonWords.auxiliaryJournal[.ru]))
    #expect(text(robot).contains("Записано: \(path)"))
    robot.press(.function(6), .character(Character("\(item)")), .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type(path)
    robot.press(.enter)
    #expect(text(robot).contains("уже есть"), "what is there is not overwritten without a word")
  }

  @Test func recordsAreTurnedOverWithoutTheListWhichThenStandsOnTheLast() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    let names = try office.store.page(RegistrationList(.open), limit: 4).map(\.name)
    robot.press(.enter, .right, .right)
    #expect(text(robot).contains(names[2]))
    robot.press(.left)
    #expect(text(robot).contains(names[1]))
    robot.press(.function(10))
    #expect(robot.screen.contains { $0.hasPrefix("▸") && $0.contains(names[1].prefix(12)) })
    robot.press(.home, .enter, .left)
    #expect(text(robot).contains(ListWords.noFurther[.ru]) && text(robot).contains(names[0]))
  }

  @Test func peopleArePrintedToo() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.type("касым")
    robot.press(.function(6), .character("3"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    let path = "\(office.folder)/people.csv"
    robot.type(path)
    robot.press(.enter)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.contains("Қасымова Айгүл") && !written.contains("Юсупов"))
    #expect(text(robot).contains("Записано"))
  }

  @Test func columnsAreChosenAndKeptWithANamedFilter() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("c"), .character("1"), .character("2"), .character("7"), .escape)
    #expect(
      robot.screen[3].contains("Родился") == false, "it comes to the end, where 80 columns have no room")
    robot.press(.alt("c"), .character("8"), .character("6"), .escape)
    let heading = robot.screen[3]
    #expect(!heading.contains("ИИН") && !heading.contains("Вид"))
    robot.press(.alt("s"))
    robot.type("Узкий")
    robot.press(.enter)
    let saved = try #require(try office.store.savedFilters().first)
    let list = try #require(RegistrationsView.list(of: saved.list))
    #expect(list.columns?.contains("iin") == false)
    let again = office.robot(try RegistrationsView(office.workplace, list))
    #expect(again.screen[3] == heading)
    #expect(office.robot(try RegistrationsView(office.workplace)).screen[3].contains("ИИН"))
  }

  @Test func aDayThatCannotBeReadEndsNothing() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace, filter: .expiring(days: 30)))
    robot.press(.alt("a"), .function(8), .character("2"), .enter)
    robot.type("31.02.2026")
    robot.press(.function(2))
    #expect(text(robot).contains("F02"))
    #expect(robot.stack.screens.last is MarkedForm)
    #expect(try office.store.page(RegistrationList(.expiring(days: 30)), limit: 10).count == 3)
  }

  @Test func whatWasSavedOnTheWayThroughTheListIsGoneFromIt() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    let first = try #require(try office.store.page(RegistrationList(.open), limit: 1).first)
    robot.press(.enter, .function(5))
    robot.type("шымк")
    robot.press(.enter, .function(2))
    if robot.stack.screens.last is LineDialog {
      robot.type("заявление")
      robot.press(.enter)
    }
    robot.press(.right, .function(10))
    #expect(try office.store.registration(first.id)?.endedOn != nil)
    #expect(!robot.screen.dropFirst(4).prefix(10).contains { $0.contains(first.name.prefix(12)) })
  }

  @Test func neitherTheRegisterNorAFolderIsWrittenOver() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    for path in [office.store.path, office.folder] {
      robot.press(.function(6), .enter, .home)
      for _ in 0..<200 { robot.press(.delete) }
      robot.type(path)
      robot.press(.enter)
      #expect(text(robot).contains("сюда записать нельзя"))
    }
    #expect(try office.store.verify().damage == nil)
  }

  @Test func theListAsItStoodKeepsItsConditionsAndOrder() throws {
    let office = try InventedOffice()
    var list = RegistrationList(.open, isDescending: true)
    list.conditions = [ListCondition(.place, "\(InventedOffice.aksu.number)")]
    let robot = office.robot(try RegistrationsView(office.workplace, list))
    robot.press(.alt("d"), .enter)
    robot.type("сегодня")
    robot.press(.enter)
    let past = try #require(robot.stack.screens.last as? RegistrationsView)
    #expect(past.workplace.isPast && past.list == list)
  }
}
