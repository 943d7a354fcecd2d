import Domain
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct RuleScreenTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func aRule(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(RulesView(office.workplace))
    try Golden.expect(robot, "rules-\(language.rawValue)")
    let rule = office.robot(try RuleView(office.workplace, .r68))
    try Golden.expect(rule, "rule-\(language.rawValue)")
  }

  @Test func aNumberChangesFromItsDayAndNotBefore() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RuleView(office.workplace, .r60))
    robot.press(.enter)
    robot.type("15")
    robot.press(.enter)
    robot.type("01.12.2026")
    robot.press(.enter)
    robot.type("Закон № 7 от 01.11.2026")
    robot.press(.function(2))
    let parameters = try office.store.parameters()
    #expect(parameters.number(.regDays, on: InventedOffice.day("30.11.2026")) == 10)
    #expect(parameters.number(.regDays, on: InventedOffice.day("01.12.2026")) == 15)
    #expect(text(robot).contains("Закон № 7"))
    #expect(try office.store.changes(limit: 1).first?.reason == "Закон № 7 от 01.11.2026")
  }

  @Test func aValueBetweenTwoHoldsOnlyUntilTheNext() throws {
    let office = try InventedOffice()
    var entry = DatedValue()
    entry.value = "4000"
    entry.from = InventedOffice.day("01.07.2025")
    entry.basis = "уточнённый бюджет"
    try office.store.set(.mci, to: entry)
    let parameters = try office.store.parameters()
    #expect(parameters.number(.mci, on: InventedOffice.day("30.06.2025")) == 3_932)
    #expect(parameters.number(.mci, on: InventedOffice.day("31.12.2025")) == 4_000)
    #expect(parameters.number(.mci, on: InventedOffice.day("01.01.2026")) == 4_325)
    #expect(try office.store.verify().damage == nil)
  }

  @Test func aWordThatIsNoValueIsRefused() throws {
    let office = try InventedOffice()
    let robot = office.robot(try ParameterForm(office.workplace, .regDays))
    robot.type("десять")
    robot.press(.enter, .enter)
    robot.type("приказ")
    robot.press(.function(2))
    #expect(text(robot).contains("F02"))
    #expect(try office.store.parameters().number(.regDays, on: InventedOffice.today) == 10)
  }

  @Test func holidaysAreEnteredOneAfterAnotherAndMoveTheTerms() throws {
    let office = try InventedOffice()
    let robot = office.robot(try HolidaysView(office.workplace))
    robot.press(.function(7))
    robot.type("16.12.2026")
    robot.press(.enter, .enter)
    robot.type("День независимости")
    robot.press(.function(2))
    robot.type("17.12.2026")
    robot.press(.function(2), .function(10))
    #expect(try office.store.holidays().map(\.basis) == ["День независимости", "День независимости"])
    let days = try office.store.workingDays()
    #expect(days.adding(1, to: InventedOffice.day("15.12.2026")) == InventedOffice.day("18.12.2026"))
    #expect(text(robot).contains("16.12.2026"))
    robot.press(.function(8))
    robot.type("д")
    #expect(try office.store.holidays().count == 1)
  }

  @Test(arguments: [Language.ru, .kk]) func theInboxIsWorkedInThreeKeysAtMost(language: Language) throws {
    let office = try InventedOffice(language)
    func findings() throws -> [RuleCode: Int] { try office.store.review { _ in }.findings }
    let robot = office.robot(DeskView(office.workplace))
    robot.press(.character("c"))
    try Golden.expect(robot, "inbox-\(language.rawValue)")
    let before = try findings()
    robot.press(.down, .enter)
    #expect(text(robot).contains("Қасымова Айгүл"))

    robot.press(.function(5))
    robot.type("проверено по листу")
    robot.press(.enter)
    #expect(text(robot).contains(office.workplace(InboxWords.settled, "Қасымова Айгүл")))
    #expect(try findings()[.r66] == nil)
    try office.store.undo(try #require(try office.store.changes(limit: 1).first).id)
    #expect(try findings() == before)

    robot.press(.function(10), .function(10), .character("c"), .down, .enter, .function(4))
    robot.press(.function(8), .function(2), .function(10))
    #expect(try office.stay("Қасымова Айгүл").endedOn != nil, "a stay past its day is ended, or followed")
    #expect(text(robot).contains(office.workplace(InboxWords.settled, "Қасымова Айгүл")))
    robot.press(.function(10))
    #expect(try findings()[.r66] == nil)
    #expect(try office.store.verify().damage == nil)
  }

  /// A relation of the office's own: entered, given to a person, named anew, no longer offered, and not taken back while
  /// somebody has it.
  @Test func officersAddToTheListsAndRecordsGoOnSayingWhatTheyHold() throws {
    let office = try InventedOffice()
    let robot = office.robot(RulesView(office.workplace))
    robot.press(.function(4), .function(7))
    robot.type("опекун")
    robot.press(.enter)
    robot.type("қамқоршы")
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("опекун") && $0.contains("своя") })
    let made = try #require(try office.store.changes(limit: 1).first?.id)
    robot.press(.function(7))
    robot.type("Опекун")
    robot.press(.enter)
    #expect(robot.screen.joined(separator: " ").contains("в этом списке"), "a name is there once")
    robot.press(.escape, .character("3"))

    let daughter = try office.person("Қасымова Әсел")
    let form = office.robot(try PersonForm(office.workplace, daughter))
    for _ in 0..<9 { form.press(.down) }
    form.type("опек")
    form.press(.function(2))
    let code = try #require(try office.store.person(daughter.id)?.relation)
    #expect(code.hasPrefix("own-"))
    let view = office.robot(try PersonView(office.workplace, daughter.id))
    #expect(view.screen.contains { $0.contains("опекун") })
    #expect(throws: StoreError.self) { try office.store.undo(made) }

    var own = try #require(try office.store.ownChoices().first)
    own.nameRu = "опекун, попечитель"
    own.isArchived = true
    try office.store.save(own)
    #expect(office.workplace.label(.relation, code) == "опекун, попечитель")
    #expect(!office.workplace.choices(.relation).contains { $0.value == code })
    office.workplace.nextLanguage()
    #expect(office.workplace.label(.relation, code) == "қамқоршы")
    #expect(try office.store.verify().damage == nil)
  }

  @Test(arguments: ["R60", "r60", "К60", "к60", "срок регистрации"])
  func aRuleIsFoundByTyping(typed: String) throws {
    let office = try InventedOffice()
    let robot = office.robot(RulesView(office.workplace))
    robot.type(typed)
    let rows = robot.screen.filter { $0.contains("R60 ") }
    #expect(rows.count == 1 && !robot.screen.contains { $0.contains("R61 ") }, "\(robot.screen)")
    robot.press(.enter)
    #expect(robot.stack.screens.last is RuleView)
    robot.press(.function(10), .escape)
    #expect(robot.screen.contains { $0.contains("F01") })
  }

  /// The basis of a number is read whole, in the language of the screen.
  @Test func theActIsReadInTheLanguageOfTheScreen() throws {
    let office = try InventedOffice(.kk)
    let robot = office.robot(try RuleView(office.workplace, .r69))
    #expect(robot.screen.contains { $0.contains("№ 923") })
    #expect(!robot.screen.contains { $0.contains("Приказ") })
  }

  /// What was typed into a form of rules, lists and quotas comes back after a power cut, field for field.
  @Test func smallFormsComeBackToo() throws {
    let office = try InventedOffice()
    let place = office.workplace
    let granted = try office.makeCase()
    let dossier = try #require(try place.store.kandasCase(granted))
    let service = KandasService(of: granted, .training, on: place.today)
    let village = try office.village
    // Made one by one: a form that is open holds its draft.
    let makers: [(name: String, make: () throws -> any EntryScreen)] = [
      ("parameter", { try ParameterForm(place, .mci) }), ("holiday", { HolidayForm(place) }),
      ("choice", { ChoiceForm(place, OwnChoice(.relation), among: []) }),
      ("successor", { SuccessorForm(place, village, Succession()) }), ("pile", { PileForm(place) }),
      ("quota", { try QuotaForm(place, QuotaEntry()) }),
      ("kandas-service", { try KandasServiceForm(place, dossier, service) }),
      ("centre", { try CentreForm(place, Centre(), among: []) }),
      ("kandas-case-member", { try MemberForm<KandasRegister>(place, dossier.members[1], isHead: false) }),
    ]
    for (name, make) in makers {
      let robot = office.robot(try make())
      // The first field of words.
      for _ in 0..<8 where !robot.isOnText { robot.press(.tab) }
      robot.type("Үлгі")
      robot.press(.hangUp)
      let back = try #require(try DraftForms.newest(place) as? any EntryScreen, "\(name)")
      #expect(back.isNamed(name))
      #expect(back.words.contains("Үлгі"), "\(name) \(back.words)")
      let again = office.robot(back)
      again.press(.function(10))
      again.type("выб")
      again.press(.enter)
      #expect(try DraftForms.orphans(place).isEmpty, "\(name)")
    }
  }
}

extension EntryScreen {
  /// The texts of its fields.
  fileprivate var words: [String] { Array(paper.form.texts.values) }

  fileprivate func isNamed(_ name: String) -> Bool { paper.name == name }

  /// Whether words may be typed where the cursor is.
  fileprivate var isOnText: Bool {
    switch paper.form.field(paper.form.focusedID)?.kind {
    case .text, .longText: true
    default: false
    }
  }
}

extension Robot {
  fileprivate var isOnText: Bool { (stack.screens.last as? any EntryScreen)?.isOnText ?? false }
}
