import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// The entry form, worked by keys on a real store.
@Suite struct EntryFormTests {
  private func open(_ office: InventedOffice, _ start: RegistrationForm.Start = .new) throws -> Robot {
    office.robot(try RegistrationForm(office.workplace, start: start))
  }

  private func has(_ robot: Robot, _ text: String) -> Bool { robot.screen.contains { $0.contains(text) } }

  /// Keys a whole paper of a new person in с.Аксу from the first field on.
  private func key(_ robot: Robot, surname: String, name: String, born: String) {
    robot.press(.enter)
    for text in [surname, name, "", born] {
      robot.type(text)
      robot.press(.enter)
    }
    robot.type("ж")
    for _ in 0..<5 { robot.press(.enter) }
    robot.type("аксу")
    robot.press(.enter, .enter, .enter, .enter)
    robot.type("шымк")
    robot.press(.enter, .enter)
    robot.type("1811")
    robot.press(.enter, .enter)
    robot.type("+6м")
    robot.press(.enter, .enter, .enter)
    robot.type("1")
  }

  @Test func aPaperIsKeyedAndTheNextOneBegins() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    key(robot, surname: "Тестова", name: "Дана", born: "03.03.1990")
    robot.press(.function(2))
    #expect(has(robot, "Сохранено: Тестова Дана."))
    let person = try office.person("Тестова Дана")
    #expect(person.sex == .f, "«ж» is the key of «;», which stands for no choice")
    let stay = try #require(try office.store.registrations(of: person.id).first)
    #expect(stay.until == InventedOffice.day("20.05.2027"))
    #expect(stay.arrivedOn == InventedOffice.day("18.11.2026"))
    #expect(stay.place == InventedOffice.aksu)
    #expect(stay.from == .territory(InventedOffice.shymkent))
    #expect(stay.consent == .own)
    #expect(has(robot, "с.Аксу"), "the place is carried into the next paper")
    #expect(!has(robot, "Тестова Дана,"), "the person is not")
  }

  @Test func aKnownIINFillsTheFormInOneKey() throws {
    let office = try InventedOffice()
    let known = try office.person("Қасымова Айгүл")
    let robot = try open(office)
    robot.type(try #require(known.iin))
    robot.press(.enter)
    #expect(has(robot, "F4 Қасымова Айгүл"))
    robot.press(.function(4))
    #expect(has(robot, "Серікқызы"))
    #expect(has(robot, "041772190"), "the document is known too")
  }

  @Test func oneMoreOfTheFamilyComesInOneKey() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    key(robot, surname: "Тестова", name: "Дана", born: "03.03.1990")
    robot.press(.function(7))
    #expect(has(robot, "Семья: Тестова Дана"))
    robot.type("3")
    robot.press(.enter, .enter, .enter)
    robot.type("Алма")
    robot.press(.enter, .enter)
    robot.type("04.04.2016")
    robot.press(.enter)
    robot.press(.function(2))
    #expect(has(robot, "Сохранено: Тестова Алма."))
    let head = try office.person("Тестова Дана")
    let child = try office.person("Тестова Алма")
    #expect(head.family == child.family && head.family != nil)
    #expect(head.relation == "head" && child.relation == "daughter")
  }

  /// The consent is one to live in one dwelling: it is not the next person's.
  @Test func theConsentIsNotCarriedToTheNextPerson() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    key(robot, surname: "Тестова", name: "Дана", born: "03.03.1990")
    robot.press(.function(2))
    #expect(try consent(of: robot) == nil)
    let another = try open(office)
    #expect(try consent(of: another) == nil, "nor into a form that is opened later")
  }

  /// Of the same family it is, as long as the address is the same.
  @Test func theConsentGoesOnWithTheFamilyAtTheSameAddress() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    key(robot, surname: "Тестова", name: "Дана", born: "03.03.1990")
    robot.press(.function(7))
    #expect(try consent(of: robot) == .own)
    for _ in 0..<40 where try form(of: robot).paper.focused != .house { robot.press(.down) }
    robot.type("12")
    robot.press(.enter)
    #expect(try consent(of: robot) == nil, "another house: \(robot.screen)")
  }

  private func form(of robot: Robot) throws -> RegistrationForm {
    try #require(robot.stack.screens.last as? RegistrationForm)
  }

  private func consent(of robot: Robot) throws -> Consent? { try form(of: robot).entry.consent }

  /// The mark of what goes on into the next record is not that of what the form put in.
  @Test func theMarksSayWhatTheFooterSays() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.type("790830316418")
    robot.press(.enter)
    #expect(has(robot, "«=» перейдёт в следующую запись, «~» подставлено"), "\(robot.screen)")
    func mark(_ label: String) -> Character? {
      robot.screen.first { $0.contains(" \(label) ") }?.drop { $0 != "=" && $0 != "~" }.first
    }
    #expect(mark("Дата рождения") == "~" && mark("Пол") == "~", "\(robot.screen)")
    #expect(mark("Вид регистрации") == "=", "\(robot.screen)")
  }

  /// Leaving asks with the same digits in every form, also in one that keeps no draft.
  @Test func leavingHasTheSameDigitsEverywhere() throws {
    let office = try InventedOffice()
    let robot = try open(office)
    robot.type("9")
    robot.press(.function(10))
    let short = office.robot(DocumentForm(office.workplace, try office.person("Касымов Рустам")))
    short.press(.enter)
    short.type("9")
    short.press(.function(10))
    func digits(_ robot: Robot) -> [String] {
      [EntryWords.goOn, EntryWords.keepDraft, EntryWords.dropDraft].map { words in
        let line = robot.screen.first { $0.contains(words.ru) } ?? ""
        return String(line.drop { !$0.isNumber }.prefix(1))
      }
    }
    #expect(digits(robot) == ["1", "2", "3"] && digits(short) == digits(robot), "\(short.screen)")
    short.type("2")
    #expect(short.stack.screens.last is MenuDialog, "nothing is thrown away by the digit of keeping")
    short.type("3")
    #expect(short.stack.isFinished)
  }

  @Test func aPermanentOneSaysThatItClosesTheFormer() throws {
    let office = try InventedOffice()
    let rustam = try office.person("Касымов Рустам")
    let robot = try open(office, .ofPerson(rustam))
    robot.type("манкент")
    robot.press(.enter, .enter, .enter, .enter, .enter)
    robot.type("1")
    robot.press(.enter)
    #expect(has(robot, "При сохранении"))
    #expect(has(robot, "R64"))
    #expect(try office.stay("Касымов Рустам").isOpen, "nothing has happened yet")
  }

  @Test func aConflictShowsBothVersionsAndKeepsWhatIsChosen() throws {
    let office = try InventedOffice()
    let stay = try office.stay("Қасымова Гүлнәр")
    let person = try office.person("Қасымова Гүлнәр")
    let robot = try open(office, .correct(stay, person))
    robot.stack.press(.function(10), in: robot.size)  // unchanged: leaves at once
    #expect(robot.stack.isFinished)

    let second = try open(office, .correct(stay, person))
    for _ in 0..<11 { second.press(.down) }
    second.type("Менің көшем")
    var theirs = RegistrationEntry(stay, of: person)
    theirs.house = "99"
    theirs.street = "Олардың көшесі"
    try office.store.change(.correct) { try $0.correct(stay, of: person, to: theirs) }
    second.press(.function(2))
    #expect(has(second, "Менің көшем") && has(second, "Олардың көшесі"), "both are shown")
    second.press(.function(5), .function(2))
    second.press(.function(2))
    let saved = try office.stay("Қасымова Гүлнәр")
    #expect(saved.street == "Олардың көшесі" && saved.house == "99")
    #expect(saved.version > stay.version)
  }

  @Test(arguments: [Language.ru, .kk, .en])
  func everyKeyIsPressedOnceInEachLanguage(_ language: Language) throws {
    let office = try InventedOffice(language)
    for binding in try RegistrationForm(office.workplace, start: .new).bindings {
      for key in binding.keys {
        let robot = try open(office)
        robot.type("910")
        robot.press(key)
        #expect(!has(robot, "✗ Ошибка"), "\(binding.id)")
        #expect(robot.screen.count == 24)
      }
    }
  }

  @Test(arguments: [Language.kk, .ru])
  func theFormLooksSo(_ language: Language) throws {
    let office = try InventedOffice(language)
    let robot = try open(office)
    key(robot, surname: "Қасымова", name: "Айгуль", born: "12.04.1991")
    try Golden.expect(robot, "entry-\(language.rawValue)")
  }
}
