import Domain
import Store
import TUI
import Testing

@testable import App

/// What goes wrong in the entry form when a paper is misread, and must not go wrong silently.
@Suite struct EntryTrapTests {
  private func open(_ office: InventedOffice, _ start: RegistrationForm.Start = .new) throws -> Robot {
    office.robot(try RegistrationForm(office.workplace, start: start))
  }

  private func has(_ robot: Robot, _ text: String) -> Bool { robot.screen.contains { $0.contains(text) } }

  /// From the surname to the consent, whoever it is.
  private func key(_ robot: Robot, surname: String, name: String, registered: String = "", until: String) {
    for text in [surname, name] {
      robot.type(text)
      robot.press(.enter)
    }
    for _ in 0..<7 { robot.press(.enter) }
    robot.type("аксу")
    for _ in 0..<4 { robot.press(.enter) }
    robot.type("шымк")
    robot.press(.enter, .enter)
    robot.type("1611")
    robot.press(.enter)
    robot.type(registered)
    robot.press(.enter)
    robot.type(until)
    robot.press(.enter, .enter, .enter)
    robot.type("1")
  }

  /// Rule R95: a wrong digit mostly makes the IIN of somebody else.
  @Test func anIINOfSomebodyElseDoesNotRenameAnybody() throws {
    let office = try InventedOffice()
    let known = try office.person("Қасымова Айгүл")
    let robot = try open(office)
    robot.type(try #require(known.iin))
    robot.press(.enter)
    #expect(!has(robot, "R95"), "nothing has been said of the name yet")
    key(robot, surname: "Жумабаева", name: "Сакен", until: "20.05.2027")
    robot.press(.function(2))
    #expect(has(robot, "R95") && has(robot, "Қасымова Айгүл"), "\(robot.screen)")
    #expect(try office.store.person(known.id) == known)
    #expect(try office.store.people(named: "Жумабаева", limit: 1).isEmpty)
  }

  /// Who has married keeps the given name and the day of birth: the register takes the new surname when somebody says
  /// what proves it.
  @Test func anotherSurnameOfAKnownPersonAsksForAReason() throws {
    let office = try InventedOffice()
    let known = try office.person("Қасымова Айгүл")
    let robot = try open(office)
    robot.type(try #require(known.iin))
    robot.press(.enter)
    key(robot, surname: "Жумабаева", name: "Айгул", until: "20.05.2027")
    robot.press(.function(2))
    #expect(has(robot, "R95") && has(robot, "чем это подтверждено"), "\(robot.screen)")
    robot.type("свидетельство о браке")
    robot.press(.enter)
    #expect(try office.store.person(known.id)?.surname == "Жумабаева")
    let stay = try #require(try office.store.registrations(of: known.id).last)
    #expect(try office.store.acceptances(of: stay.id).map(\.rule).contains(.r95))
  }

  /// A term runs from the day of registration, not from the day it is keyed.
  @Test func aTermRunsFromTheDayOfRegistration() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.press(.enter)
    for text in ["Тестова", "Дана", "", "03.03.1990", "ж"] {
      robot.type(text)
      robot.press(.enter)
    }
    for _ in 0..<4 { robot.press(.enter) }
    robot.type("аксу")
    for _ in 0..<4 { robot.press(.enter) }
    robot.press(.enter, .enter)
    robot.type("1111")
    robot.press(.enter)
    robot.type("12.11.2026")
    robot.press(.enter)
    robot.type("+6м")
    robot.press(.enter)
    #expect(has(robot, "12.05.2027"), "\(robot.screen)")
  }

  @Test func theHeadsOwnPaperAmongTheFamilyIsNoConflict() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.type("910412400086")
    robot.press(.enter)
    key(robot, surname: "Тестова", name: "Дана", until: "20.05.2027")
    robot.press(.function(7))
    #expect(has(robot, "Семья: Тестова Дана"), "\(robot.screen)")
    robot.type("3")
    robot.press(.enter)
    robot.type("910412400086")
    robot.press(.enter, .enter)
    robot.type("Алма")
    robot.press(.enter, .function(2))
    #expect(has(robot, "R95"), "the number is the head's: \(robot.screen)")
    #expect(!has(robot, "кто-то другой"))
  }

  @Test func whatIsTypedInTheFieldThatF2LeadsToReplacesIt() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.press(.enter)
    key(robot, surname: "Тестова", name: "Дана", until: "27.11.2029")
    for _ in 0..<3 { robot.press(.up) }
    robot.press(.function(2))
    // The birth date is missing first; then the term that is too long.
    robot.type("03.03.1990")
    robot.press(.function(2))
    robot.type("20.05.2027")
    robot.press(.function(2))
    #expect(!has(robot, "27.11.202920.05.2027"), "\(robot.screen)")
    #expect(has(robot, "Сохранено: Тестова Дана"), "\(robot.screen)")
    #expect(try office.stay("Тестова Дана").until == InventedOffice.day("20.05.2027"))
  }

  /// In a conflict a field that nobody here has touched takes what the other desk saved.
  @Test func whatWasNotTouchedIsTheOthers() throws {
    let office = try InventedOffice()
    let stay = try office.stay("Қасымова Гүлнәр")
    let person = try office.person("Қасымова Гүлнәр")
    let robot = try open(office, .correct(stay, person))
    for _ in 0..<11 { robot.press(.down) }
    robot.type("Менің көшем")
    var theirs = RegistrationEntry(stay, of: person)
    theirs.flat = "77"
    try office.store.change(.correct) { try $0.correct(stay, of: person, to: theirs) }
    robot.press(.function(2), .function(2), .function(2))
    let saved = try office.stay("Қасымова Гүлнәр")
    #expect(saved.street == "Менің көшем" && saved.flat == "77")
  }

  @Test(arguments: ["save", "сақтау", "сохранить"]) func aCommandIsFoundInAnyLanguage(_ typed: String) throws
  {
    let robot = try open(try InventedOffice())
    robot.press(.function(9))
    robot.type(typed)
    #expect(robot.screen.contains { $0.contains("Сохранить") && $0.contains("F2") }, "\(robot.screen)")
  }

  @Test func theLinesOfTheDeskAreCommandsToo() throws {
    let office = try InventedOffice()
    let robot = office.robot(DeskView(office.workplace))
    robot.press(.function(9))
    robot.type("қандас")
    robot.press(.enter)
    #expect(has(robot, "F7"), "\(robot.screen)")
    #expect(robot.screen[0].contains("андас"), "\(robot.screen[0])")
  }

  /// What could not be read is not carried into the next paper, and a person taken by mistake is cleared away.
  @Test func clearingLeavesNothingBehind() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.type(try #require(try office.person("Қасымова Айгүл").iin))
    robot.press(.enter, .function(4))
    robot.type("Атлантида")
    robot.press(.enter, .function(8), .left, .enter)
    #expect(!has(robot, "Атлантида") && !has(robot, "Қасымова"), "\(robot.screen)")
  }

  /// A number that was misread and typed again brings its own day of birth.
  @Test func anotherIINBringsItsOwnBirthDate() throws {
    let robot = try open(try InventedOffice())
    robot.type("790830316418")
    robot.press(.enter)
    #expect(has(robot, "30.08.1979"))
    robot.press(.backTab)
    robot.type("910412400086")
    robot.press(.enter)
    #expect(has(robot, "12.04.1991") && has(robot, "женский"), "\(robot.screen)")
    #expect(!has(robot, "30.08.1979"))
  }

  // MARK: What is carried on

  private func text(_ robot: Robot, _ id: FieldID) -> String {
    (robot.stack.screens.last as? RegistrationForm)?.paper.form.text(id.rawValue) ?? "?"
  }

  private func go(_ robot: Robot, to id: FieldID) {
    for _ in 0..<40 { robot.press(.up) }
    for _ in 0..<40 where (robot.stack.screens.last as? RegistrationForm)?.paper.focused != id {
      robot.press(.down)
    }
  }

  /// Clearing throws away what was typed, in a carried field too: it holds again what it brought with it.
  @Test func clearingGivesBackWhatWasCarried() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.press(.enter)
    key(robot, surname: "Тестова", name: "Дана", until: "20.05.2027")
    go(robot, to: .birthDate)
    robot.type("03031990")
    robot.press(.function(2))
    let place = text(robot, .toTerritory)
    #expect(place.contains("Аксу"), "\(robot.screen)")
    go(robot, to: .toTerritory)
    robot.type("нетвклассификаторе")
    go(robot, to: .registeredOn)
    robot.type("10.11.2026")
    robot.press(.enter, .function(8))
    robot.type("д")
    #expect(text(robot, .toTerritory) == place)
    #expect(text(robot, .registeredOn) == InventedOffice.today.dotted)
    #expect((robot.stack.screens.last as? RegistrationForm)?.entry.to == .territory(InventedOffice.aksu))
  }

  // MARK: What is put in

  /// F7 twice: the head stays the head, and a child bears the surname as a son or a daughter does.
  @Test func aChildOfTheFamilyIsToItsHead() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.press(.enter)
    key(robot, surname: "Сейітова", name: "Дана", until: "20.05.2027")
    go(robot, to: .birthDate)
    robot.type("03031990")
    robot.press(.function(7))
    #expect(has(robot, "Семья: Сейітова Дана") && text(robot, .surname).isEmpty, "\(robot.screen)")
    robot.type("сын")
    #expect(text(robot, .surname) == "Сейітов" && text(robot, .sex) == "m")
    robot.press(.enter, .enter, .enter)
    robot.type("Арман")
    robot.press(.enter, .enter)
    robot.type("04042016")
    robot.press(.enter)
    #expect(text(robot, .documentKind) == DocumentKind.birthCertificate.rawValue)
    robot.press(.function(7))
    if robot.stack.screens.last is LineDialog {
      robot.type("сынақ")
      robot.press(.enter)
    }
    #expect(has(robot, "Семья: Сейітова Дана"), "\(robot.screen)")
    robot.type("дочь")
    #expect(text(robot, .surname) == "Сейітова" && text(robot, .sex) == "f")
    robot.type("супр")
    #expect(text(robot, .surname).isEmpty && text(robot, .sex).isEmpty, "of a spouse it is not sure")
  }

  @Test func anAdultShowsACardAgain() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    #expect(text(robot, .documentKind) == DocumentKind.identityCard.rawValue)
    for (born, kind) in [("04042016", DocumentKind.birthCertificate), ("04041990", .identityCard)] {
      go(robot, to: .birthDate)
      robot.type(born)
      robot.press(.enter)
      #expect(text(robot, .documentKind) == kind.rawValue)
    }
  }

  @Test func aNameWithDigitsIsWarnedOf() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.press(.enter)
    robot.type("Айгуль777")
    robot.press(.enter)
    #expect(has(robot, "F06") && has(robot, "777"), "\(robot.screen)")
  }

  /// What ends with its term ends on its own last day; for another reason it ends today.
  @Test func aTermThatRanOutEndsOnItsLastDay() throws {
    let office = try InventedOffice()
    let robot = office.robot(
      try DepartureForm(office.workplace, .deregistration, of: try office.record("Қасымова Айгүл")))
    func day() -> String {
      (robot.stack.screens.last as? DepartureForm)?.paper.form.text(FieldID.registeredOn.rawValue) ?? ""
    }
    #expect(day() == "19.11.2026")
    robot.type("смерть")
    #expect(day() == "20.11.2026", "\(robot.screen)")
  }

  /// What is pinned is the officer's word: nothing that follows from the paper takes its place.
  @Test func whatIsPinnedIsNotPutInAnew() throws {
    let office = try InventedOffice()
    var form = try RegistrationForm(office.workplace, start: .new)
    for (field, text) in [
      (FieldID.documentKind, DocumentKind.kandasCertificate.rawValue), (.surname, "Иманов"),
    ] {
      form.paper.form.setText(field.rawValue, text, isCarried: true)
      form.paper.form.update(field.rawValue) { $0.isPinned = true }
    }
    form.paper.form.setText(FieldID.birthDate.rawValue, "01.01.2020")
    try form.readAll()
    try form.left(.birthDate)
    #expect(form.paper.form.text(FieldID.documentKind.rawValue) == DocumentKind.kandasCertificate.rawValue)
    form.familyOf = try office.person("Қасымова Айгүл")
    form.followRelation()
    #expect(form.paper.form.text(FieldID.surname.rawValue) == "Иманов")
  }
}
