import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct SettlementScreenTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func theTreeAndACard(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try TerritoriesView(office.workplace))
    try Golden.expect(robot, "territories-\(language.rawValue)")
    robot.type("аксу")
    robot.press(.enter)
    try Golden.expect(robot, "settlement-\(language.rawValue)")
    robot.press(.function(4))
    try Golden.expect(robot, "settlement-form-\(language.rawValue)")
  }

  @Test func theTreeIsWalkedDownAndUp() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoriesView(office.workplace))
    let top = robot.screen[0]
    robot.press(.enter)
    #expect(robot.screen[0] != top)
    robot.press(.backspace)
    #expect(robot.screen[0] == top)
  }

  @Test func factsAreEnteredCorrectedAndTakenBack() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoryView(office.workplace, InventedOffice.aksu))
    robot.press(.function(4))
    robot.press(.down, .down, .down)
    robot.type("с")
    robot.press(.enter)
    robot.type("15.09.2026")
    robot.press(.enter)
    robot.type("Протокол № 3")
    robot.press(.function(2))
    let saved = try #require(try office.store.settlement(InventedOffice.aksu))
    #expect(saved.type == .rural && saved.potential == .medium)
    #expect(saved.potentialOn == InventedOffice.day("15.09.2026") && saved.potentialBasis == "Протокол № 3")
    #expect(text(robot).contains("Сохранено: с.Аксу") && text(robot).contains("средний"))
    robot.press(.alt("h"), .enter, .function(8))
    robot.type("не туда")
    robot.press(.enter)
    #expect(try office.store.settlement(InventedOffice.aksu) == nil)
  }

  @Test func anOldAssessmentWarnsAndAsksTheReason() throws {
    let office = try InventedOffice()
    let robot = office.robot(try SettlementForm(office.workplace, try office.village, nil))
    robot.press(.down, .down, .down)
    robot.type("в")
    robot.press(.enter)
    robot.type("01.01.2020")
    robot.press(.enter)
    #expect(text(robot).contains("R05"))
    robot.press(.function(2))
    robot.type("другой нет")
    robot.press(.enter)
    #expect(try office.store.settlement(InventedOffice.aksu)?.potential == .high)
    #expect(try office.store.changes(limit: 1).first?.reason == "другой нет")
  }

  @Test func aSuccessorCountsThoseOfTheFormerPlace() throws {
    let office = try InventedOffice()
    try office.lose(InventedOffice.aksu)
    let gone = try office.village
    let before = try office.store.countOfOpenStays(at: InventedOffice.mankent)
    let own = try office.store.countOfOpenStays(at: InventedOffice.aksu)
    #expect(own > 0)
    let robot = office.robot(SuccessorForm(office.workplace, gone, Succession()))
    robot.type("манкент")
    robot.press(.enter)
    robot.type("Постановление № 12 от 20.09.2026")
    robot.press(.function(2))
    #expect(
      try office.store.succession(of: InventedOffice.aksu).since == InventedOffice.day("01.10.2026"),
      "the day of the edition that no longer has it")
    #expect(try office.store.gazetteer()[InventedOffice.aksu]?.successor == InventedOffice.mankent)
    #expect(try office.store.countOfOpenStays(at: InventedOffice.mankent) == before + own)
    let card = office.robot(try TerritoryView(office.workplace, InventedOffice.mankent))
    #expect(text(card).contains("Преемник для") && text(card).contains("с.Аксу"))
    card.press(.function(5))
    let list = try #require(card.stack.screens.last as? RegistrationsView)
    #expect(try office.store.count(list.list) == before + own)
    #expect(card.screen[0].contains("с.Манкент + с.Аксу"))
    #expect(try office.store.page(list.list, limit: 100).contains { $0.place == InventedOffice.aksu })
    card.press(.end)
    #expect(text(card).contains("С записями прежних мест, чей преемник назван: с.Аксу"))
  }

  @Test func theHistoryOfASettlementTellsWhatBecameOfItsCode() throws {
    let office = try InventedOffice()
    var facts = Settlement()
    (facts.territory, facts.type, facts.vacancies) = (.territory(InventedOffice.aksu), .rural, 7)
    try office.store.change(.save) { [facts] in try $0.save(facts) }
    try office.name(InventedOffice.mankent, successorOf: InventedOffice.aksu)
    let robot = office.robot(try TerritoryView(office.workplace, InventedOffice.aksu), Size(100, 43))
    robot.press(.alt("h"))
    for expected in ["Постановление № 12", "с.Манкент", "КАТО, октябрь", "7", "внесено"] {
      #expect(text(robot).contains(expected), "\(expected): \(text(robot))")
    }
  }

  @Test func aVillageIsFoundByItsOkrug() throws {
    let office = try InventedOffice()
    let tree = office.robot(try TerritoriesView(office.workplace))
    tree.type("карабулак, карабулакск")
    #expect(tree.screen.contains { $0.contains("с.Карабулак") && $0.contains("Карабулакский") })
    let anything = office.robot(try FindView(office.workplace))
    anything.type("аксу сайрам")
    #expect(anything.screen.contains { $0.contains("614433100") })
    let form = office.robot(try RegistrationForm(office.workplace, start: .new))
    while (form.stack.screens.last as? RegistrationForm)?.paper.focused != .toTerritory { form.press(.down) }
    form.type("ақсу сайр")
    form.press(.enter)
    let read = try #require(form.stack.screens.last as? RegistrationForm).entry.to
    #expect(read == .territory(InventedOffice.aksu))
  }

  @Test func aPlaceIsNotItsOwnSuccessor() throws {
    let office = try InventedOffice()
    let robot = office.robot(SuccessorForm(office.workplace, try office.village, Succession()))
    robot.type("614433100")
    robot.press(.enter, .enter, .enter, .function(2))
    #expect(text(robot).contains("F03"))
  }

  // MARK: The grid

  private func grid(_ office: InventedOffice) throws -> Robot {
    let gazetteer = try office.store.gazetteer()
    let villages = [InventedOffice.karabulak, InventedOffice.aksu, InventedOffice.mankent].compactMap {
      gazetteer[$0]
    }
    return office.robot(try SettlementsGrid(office.workplace, villages, in: "Сайрамский район"))
  }

  @Test func rowsOfOneNameAreToldApartAndStandInTheOrderOfTheList() throws {
    let office = try InventedOffice()
    try office.gain(614_430_200, in: 614_430_000, "с.Аксу", "Ақсу а.")
    let gazetteer = try office.store.gazetteer()
    let villages = [InventedOffice.karabulak, InventedOffice.code(614_430_200), InventedOffice.aksu]
      .compactMap { gazetteer[$0] }
    let robot = office.robot(try SettlementsGrid(office.workplace, villages, in: "Сайрамский район"))
    let rows = robot.screen.filter { $0.contains("с.") && $0.contains("село") }
    #expect(rows.count == 3 && rows[0].contains("с.Аксу (Карабула") && rows[1].contains("с.Аксу (Аксуск"))
    #expect(rows.last?.contains("с.Карабулак ") == true, "\(rows)")
    #expect(text(robot).contains("с.Аксу, Карабулакский с.о., Сайрамский район"))
    robot.press(.down)
    #expect(text(robot).contains("с.Аксу, Аксуский с.о., Сайрамский район"))
    robot.press(.down)
    #expect(text(robot).contains(GridWords.hint[.ru]))
  }

  @Test func aGridOfWhatWasMarkedIsCalledByWhatItIsOf() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.function(5))
    #expect(robot.screen[0].contains("· Сайрамский район"))
    robot.press(.escape, .home, .insert, .function(5))
    #expect(robot.screen[0].contains("· Аксуский с.о."), "\(robot.screen[0])")
  }

  /// A point below a village («nested») is a line of the list, so it is one of the desk too.
  @Test func theDeskCountsWhatTheListCounts() throws {
    let office = try InventedOffice()
    try office.gain(614_433_101, in: 614_433_100, "отг.Жайлау", "Жайлау отг.")
    let robot = office.robot(DeskView(office.workplace))
    robot.settle()
    let list = TerritoryList(in: office.store.office.territory)
    let counted = try list.frequency(of: .settlementType, limit: 10, in: office.store)
    #expect(counted.reduce(0) { $0 + $1.count } == 4)
    let line = try #require(robot.screen.first { $0.contains("Населённые пункты") })
    #expect(line.contains(#/Населённые пункты +4\b/#), "\(line)")
  }

  private func facts(_ office: InventedOffice) throws -> [Settlement] { try office.store.settlements() }

  @Test(arguments: [Language.ru, .kk]) func manySettlementsAreEnteredInAGridAndSavedAtOnce(language: Language)
    throws
  {
    let office = try InventedOffice(language)
    let robot = try grid(office)
    robot.press(.tab, .character("2"), .tab)
    robot.type("01.02.2026")
    for _ in 0..<6 { robot.press(.tab) }
    robot.type("12")
    robot.press(.alt("d"))
    for _ in 0..<7 { robot.press(.backTab) }
    robot.press(.alt("d"), .tab, .down, .function(5), .down, .function(5))
    try Golden.expect(robot, "settlements-grid-\(language.rawValue)")
    robot.press(.function(2))
    let stored = try facts(office)
    #expect(stored.count == 3)
    #expect(stored.allSatisfy { $0.potential == .medium && $0.dwellingsState == 12 && $0.type == .rural })
    #expect(stored.allSatisfy { $0.potentialOn == InventedOffice.day("01.02.2026") })
    let change = try #require(try office.store.changes(limit: 1).first)
    #expect(try office.store.subjects(of: change.id, limit: 10).count == 3, "one change")
    try office.store.undo(change.id)
    #expect(try facts(office).isEmpty)
    #expect(try office.store.verify().damage == nil)
  }

  @Test func aBlockFromASpreadsheetGoesIntoTheCells() throws {
    let office = try InventedOffice()
    let robot = try grid(office)
    robot.press(.tab)
    let rows = [
      "высокий\t03.03.2026\tАкт 3\tнет", "низкий\t04.03.2026\tАкт 3\tиә", "небывалый\t99.99.2026\t\tда",
    ]
    robot.press(.paste(rows.joined(separator: "\n") + "\n"))
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("F02") || $0.contains("F03") }, "the third row is refused")
    #expect(try facts(office).isEmpty, "nothing is saved while a row is refused")
    robot.press(.character("2"), .tab)
    robot.type("05032026")
    robot.press(.function(2))
    let stored = Dictionary(uniqueKeysWithValues: try facts(office).map { ($0.territory?.territory, $0) })
    let (first, second) = (stored[InventedOffice.aksu], stored[InventedOffice.karabulak])
    #expect(first?.potential == .high && first?.potentialBasis == "Акт 3")
    #expect(second?.potential == .low && second?.smallTown == true)
  }

  @Test func aRowThatSomebodySavedMeanwhileKeepsWhatWasTypedOverTheNewerOne() throws {
    let office = try InventedOffice()
    let robot = try grid(office)
    robot.press(.tab, .character("3"))
    var theirs = Settlement()
    (theirs.territory, theirs.type, theirs.vacancies) = (.territory(InventedOffice.aksu), .rural, 77)
    try office.store.change(.save) { [theirs] in try $0.save(theirs) }
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("тем временем изменили") })
    robot.press(.function(2))
    let saved = try #require(try office.store.settlement(InventedOffice.aksu))
    #expect(saved.vacancies == 77 && saved.potential == .high)
  }

  @Test func whatWasTypedInAGridOutlivesACrash() throws {
    let office = try InventedOffice()
    let robot = try grid(office)
    robot.press(.tab, .character("3"), .down, .character("1"))
    robot.press(.hangUp)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: office.folder).filter { $0.hasSuffix(".json") }
        .count == 1, "one change is one draft")
  }

  /// A grid that was put aside, or that a crash left behind, is one grid again and saves as one change.
  @Test(arguments: [Language.ru, .kk]) func aGridComesBackAsOne(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = try grid(office)
    robot.press(.tab, .character("2"), .down, .character("2"), .function(10))
    robot.type("2")
    #expect(robot.stack.isFinished)
    #expect(try DraftForms.orphans(office.workplace).map(\.draft.form) == [SettlementsGrid.name])
    let again = try grid(office)
    #expect(text(again).contains(" 9"), "the grid opened anew says what waits: \(text(again))")
    again.press(.escape)
    let desk = office.robot(DeskView(office.workplace))
    desk.type("9")
    let back = try #require(desk.stack.screens.last as? SettlementsGrid)
    #expect(back.toSave.count == 2 && back.papers.count == 3)
    desk.press(.function(2))
    let stored = try facts(office)
    #expect(stored.count == 2 && stored.allSatisfy { $0.potential == .medium }, "\(text(desk))")
    let change = try #require(try office.store.changes(limit: 1).first)
    #expect(try office.store.subjects(of: change.id, limit: 10).count == 2, "one change")
    #expect(try DraftForms.orphans(office.workplace).isEmpty)
  }

  /// The only village of a grid that waits goes with the edition that brought it.
  @Test func aGridOfPlacesThatAreNoLongerKnownDoesNotComeBack() throws {
    let office = try InventedOffice()
    try office.gain(614_430_200, in: 614_430_000, "с.Новое", "Жаңа а.")
    let village = try #require(try office.store.gazetteer()[InventedOffice.code(614_430_200)])
    let robot = office.robot(try SettlementsGrid(office.workplace, [village], in: "с.Новое"))
    robot.press(.tab, .character("2"), .function(10))
    robot.type("2")
    #expect(try DraftForms.orphans(office.workplace).count == 1)
    try office.store.undo(try #require(try office.store.changes(limit: 1).first).id)
    #expect(try DraftForms.newest(office.workplace) == nil)
    let desk = office.robot(DeskView(office.workplace))
    desk.type("9")
    #expect(desk.stack.screens.last is DeskView)
  }

  /// Alt-N goes to what refuses to be saved before what only warns.
  @Test func theKeyOfProblemsGoesToTheGravestFirst() throws {
    let office = try InventedOffice()
    let robot = try grid(office)
    robot.press(.tab, .character("2"), .tab)
    robot.type("01.01.2020")
    robot.press(.down)
    robot.type("99.99.2026")
    robot.press(.down, .alt("n"))
    let view = try #require(robot.stack.screens.last as? SettlementsGrid)
    #expect(view.grid.selected == 1 && text(robot).contains("F02"), "\(text(robot))")
  }

  /// The day that has the cursor is seen whole, and beside the act the next column begins on the screen.
  @Test(arguments: Language.allCases) func theDayOfTheAssessmentIsSeenWhole(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = try grid(office)
    robot.press(.tab, .tab)
    robot.type("01.02.2026")
    #expect(text(robot).contains("01.02.2026"), "\(text(robot))")
    let title = FieldWords.column(.smallTown)[language].split(separator: " ").first.map(String.init) ?? "?"
    #expect(text(robot).contains(title), "\(text(robot))")
  }

  @Test func aRowThatSomebodySavedSinceTheGridWasPutAsideIsTold() throws {
    let office = try InventedOffice()
    let robot = try grid(office)
    robot.press(.tab, .character("2"), .hangUp)
    var theirs = Settlement()
    (theirs.territory, theirs.type, theirs.vacancies) = (.territory(InventedOffice.aksu), .rural, 77)
    try office.store.change(.save) { [theirs] in try $0.save(theirs) }
    let orphan = try #require(try DraftForms.orphans(office.workplace).first)
    let desk = office.robot(try #require(try SettlementsGrid(office.workplace, orphan)))
    desk.press(.function(2))
    #expect(text(desk).contains("тем временем изменили"), "\(text(desk))")
    desk.press(.function(2))
    let saved = try #require(try office.store.settlement(InventedOffice.aksu))
    #expect(saved.vacancies == 77 && saved.potential == .medium)
  }
}
