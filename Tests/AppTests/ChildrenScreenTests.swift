import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// Rule R67: when a parent leaves or moves, the same paper for the children at the same address is one key away.
@Suite struct ChildrenScreenTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// Aigul's daughter is registered with her; the street and the house are the same.
  private func office() throws -> InventedOffice {
    let office = try InventedOffice()
    let mother = try office.record("Қасымова Айгүл")
    let daughter = try office.record("Қасымова Әсел")
    var entry = RegistrationEntry(daughter.stay, of: daughter.person)
    (entry.street, entry.house, entry.flat) = (mother.stay.street, mother.stay.house, mother.stay.flat)
    try office.store.change(.correct) { [entry] in
      try $0.correct(daughter.stay, of: daughter.person, to: entry)
    }
    return office
  }

  private func answerTheReason(_ robot: Robot) {
    guard robot.stack.screens.last is LineDialog else { return }
    robot.type("по заявлению")
    robot.press(.enter)
  }

  @Test func aDepartureTakesTheChildrenWithIt() throws {
    let office = try office()
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: try office.record("Қасымова Айгүл")))
    #expect(text(robot).contains("Здесь же записаны дети: Қасымова Әсел. F7"))
    robot.type("шымк")
    robot.press(.enter, .function(7))
    #expect(text(robot).contains("Закончатся и регистрации детей: Қасымова Әсел"))
    robot.press(.function(2))
    answerTheReason(robot)
    let (mother, child) = (try office.stay("Қасымова Айгүл"), try office.stay("Қасымова Әсел"))
    #expect(mother.endedOn != nil && child.endedOn == mother.endedOn)
    #expect(child.goneTo == mother.goneTo && child.endReason == mother.endReason)
    let change = try #require(try office.store.changes(limit: 1).first)
    try office.store.undo(change.id)
    #expect(try office.stay("Қасымова Әсел").isOpen && office.stay("Қасымова Айгүл").isOpen, "one change")
    #expect(try office.store.verify().damage == nil)
  }

  /// The record that the paper was written from says who has left with the parent.
  @Test(arguments: [
    (Key.function(5), "Выбыли и дети: Қасымова Әсел."), (.function(8), "Сняты и дети: Қасымова Әсел."),
  ])
  func whoLeftToIsNamed(key: Key, words: String) throws {
    let office = try office()
    let stay = try office.stay("Қасымова Айгүл")
    let robot = office.robot(try RegistrationView(office.workplace, stay.id))
    robot.press(key)
    if key == .function(5) {
      robot.type("шымк")
      robot.press(.enter)
    }
    robot.press(.function(7), .function(2))
    answerTheReason(robot)
    #expect(robot.stack.screens.last is RegistrationView)
    #expect(text(robot).contains("Сохранено: Қасымова Айгүл Серікқызы. \(words)"), "\(text(robot))")
  }

  /// Names that the message line does not hold are counted.
  @Test func tooManyToBeNamedAreCounted() throws {
    let office = try office()
    let mother = try office.record("Қасымова Айгүл")
    var form = try DepartureForm(office.workplace, .departure, of: mother)
    let child = try #require(form.children.first)
    form.takesChildren = true
    form.children = Array(repeating: child, count: 6)
    #expect(form.childrenTaken == "Выбыли и дети: 6 человек.")
    form.takesChildren = false
    #expect(form.childrenTaken == nil)
  }

  @Test func withoutTheKeyTheyStay() throws {
    let office = try office()
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: try office.record("Қасымова Айгүл")))
    robot.type("шымк")
    robot.press(.enter, .function(7), .function(7), .function(2))
    answerTheReason(robot)
    #expect(try office.stay("Қасымова Айгүл").endedOn != nil)
    #expect(try office.stay("Қасымова Әсел").isOpen)
  }

  @Test func whoIsNoParentIsOfferedNobody() throws {
    let office = try office()
    let robot = office.robot(
      try DepartureForm(office.workplace, .departure, of: try office.record("Қасымова Әсел")))
    #expect(!text(robot).contains("дети"))
    let other = office.robot(
      try DepartureForm(office.workplace, .departure, of: try office.record("Касымов Рустам")))
    #expect(!text(other).contains("дети"))
  }

  /// A new temporary registration of the mother in another village, keyed on an empty form.
  private func move(_ robot: Robot) {
    func go(to field: FieldID) {
      for _ in 0..<40 {
        if (robot.stack.screens.last as? RegistrationForm)?.paper.focused == field { return }
        robot.press(.down)
      }
    }
    go(to: .toTerritory)
    robot.type("манкент")
    robot.press(.enter)
    robot.type("Жаңа к-сі")
    robot.press(.enter)
    robot.type("5")
    robot.press(.enter)
    go(to: .arrivedOn)
    robot.type("с")
    robot.press(.enter)
    go(to: .until)
    robot.type("+6м")
    robot.press(.enter)
    go(to: .consent)
    robot.type("1")
    robot.press(.function(2))
    answerTheReason(robot)
  }

  @Test func aMoveIsFollowedByTheSamePaperForTheChildren() throws {
    let office = try office()
    let mother = try office.person("Қасымова Айгүл")
    let robot = office.robot(try RegistrationForm(office.workplace, start: .ofPerson(mother)))
    move(robot)
    #expect(text(robot).contains("остались дети"), "\(text(robot))")
    robot.press(.enter)
    #expect(text(robot).contains("Та же запись для ребёнка: Қасымова Әсел"), "\(text(robot))")
    robot.press(.function(2))
    answerTheReason(robot)
    let (parent, child) = (try office.stay("Қасымова Айгүл"), try office.stay("Қасымова Әсел"))
    #expect(parent.place == InventedOffice.mankent && child.isAtAddress(of: parent))
    #expect(child.until == parent.until && child.registeredOn == parent.registeredOn)
    #expect(
      try office.store.person(child.person)?.relation == "daughter", "the child is known, not made anew")
  }

  @Test func headsDownTheMessageNamesThemAndF7WritesThem() throws {
    let office = try office()
    let robot = office.robot(try RegistrationForm(office.workplace, start: .new))
    robot.type(try #require(try office.person("Қасымова Айгүл").iin))
    robot.press(.enter)
    if text(robot).contains("F4") { robot.press(.function(4)) }
    move(robot)
    #expect(
      text(robot).contains("F7: то же для детей, они по прежнему адресу: Қасымова Әсел"), "\(text(robot))")
    robot.press(.function(7), .function(2))
    answerTheReason(robot)
    #expect(try office.stay("Қасымова Әсел").place == InventedOffice.mankent)
    #expect(robot.stack.screens.last is RegistrationForm, "the next paper")
  }
}
