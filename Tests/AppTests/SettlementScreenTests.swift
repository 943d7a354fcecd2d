import Domain
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
    let gone = try office.village
    let before = try office.store.countOfOpenStays(at: InventedOffice.mankent)
    let own = try office.store.countOfOpenStays(at: InventedOffice.aksu)
    #expect(own > 0)
    let robot = office.robot(SuccessorForm(office.workplace, gone, Succession()))
    robot.type("манкент")
    robot.press(.enter)
    robot.type("01.10.2026")
    robot.press(.enter)
    robot.type("Постановление № 12 от 20.09.2026")
    robot.press(.function(2))
    #expect(try office.store.gazetteer()[InventedOffice.aksu]?.successor == InventedOffice.mankent)
    #expect(try office.store.countOfOpenStays(at: InventedOffice.mankent) == before + own)
    let card = office.robot(try TerritoryView(office.workplace, InventedOffice.mankent))
    #expect(text(card).contains("Преемник для") && text(card).contains("с.Аксу"))
    card.press(.function(5))
    let list = try #require(card.stack.screens.last as? RegistrationsView)
    #expect(try office.store.count(list.list) == before + own)
  }

  @Test func aPlaceIsNotItsOwnSuccessor() throws {
    let office = try InventedOffice()
    let robot = office.robot(SuccessorForm(office.workplace, try office.village, Succession()))
    robot.type("614433100")
    robot.press(.enter, .enter, .enter, .function(2))
    #expect(text(robot).contains("F03"))
  }
}
