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

  /// What is one of a few values is chosen by its words and stored as before.
  @Test(arguments: [Language.ru, .kk]) func aValueOfWordsIsChosen(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try RuleView(office.workplace, .r32))
    #expect(text(robot).contains(office.workplace[CommonWords.no]))
    robot.press(.enter)
    robot.type(language == .ru ? "да" : "иә")
    robot.press(.enter, .enter)
    robot.type("Приказ № 1 от 01.11.2026")
    robot.press(.function(2))
    #expect(try office.store.parameters().value(.oblastIsReceiving, on: InventedOffice.today) == "yes")
    #expect(text(robot).contains(office.workplace[CommonWords.yes]))

    let form = office.robot(try ParameterForm(office.workplace, .oneTemp))
    form.press(.alt("l"))
    for value in ["warn", "off"] {
      let word = try #require(RuleWords.value(value, of: .oneTemp))
      #expect(text(form).contains(office.workplace[word]), "\(value)")
    }
    form.press(.down, .enter, .enter)
    form.type("Приказ № 2 от 01.11.2026")
    form.press(.function(2))
    #expect(try office.store.parameters().value(.oneTemp, on: InventedOffice.today) == "off")
    let change = try #require(try office.store.changes(limit: 1).first?.id)
    let journal = office.robot(try ChangeView(office.workplace, change))
    #expect(!text(journal).contains("warn"))
  }

  /// Nothing of a rule's card or of a number's form is cut in the smallest window.
  @Test(arguments: Language.allCases) func nothingOfARuleIsCut(language: Language) throws {
    let office = try InventedOffice(language)
    func isCut(_ line: String) -> Bool {
      line.split(separator: " ").contains { $0.count > 1 && $0.hasSuffix("…") }
    }
    for rule in RuleCode.allCases.map(Optional.some) + [nil] {
      let view = try RuleView(office.workplace, rule)
      let texts = view.sheet(width: 80).lines.flatMap { $0.parts.map(\.text) }
      #expect(texts.filter(isCut) == [], "\(rule?.rawValue ?? "-")")
      #expect(!isCut(office.robot(view).screen[0]), "\(rule?.rawValue ?? "-")")
    }
    for name in ParameterName.allCases {
      let screen = office.robot(try ParameterForm(office.workplace, name)).screen
      #expect(screen.filter(isCut) == [], "\(name)")
      #expect(screen[0].contains("27.11.2026") || screen[0].contains("2026"))
    }
  }

  /// F1 of a number's form says which rule goes by it and on which point it rests.
  @Test func theFormOfANumberNamesItsRule() throws {
    let office = try InventedOffice()
    let help = try ParameterForm(office.workplace, .regDays).help.joined(separator: "\n")
    #expect(help.contains("R60") && help.contains(PointWords.text(12).ru))
  }

  /// What F1 says of a field are the numbers of the day.
  @Test func helpGoesByTheNumbersOfTheDay() throws {
    let office = try InventedOffice()
    func help(_ id: FieldID) throws -> String { office.workplace.today(FieldWords.help(id)) }
    #expect(try help(.arrivedOn).contains("дней: 10."))
    var value = DatedValue()
    (value.value, value.from, value.basis) = ("15", InventedOffice.today, "закон")
    try office.store.set(.regDays, to: value)
    #expect(try help(.arrivedOn).contains("дней: 15."))
    for id in FieldID.allCases { #expect(try !help(id).contains("{"), "\(id)") }
    #expect(
      try QuotasView(office.workplace).help.joined().contains(QuotaWords.ofOurOblast(receives: false).ru))
    (value.value, value.basis) = ("yes", "приказ")
    try office.store.set(.oblastIsReceiving, to: value)
    let receiving = try QuotasView(office.workplace).help.joined()
    #expect(!receiving.contains("принимающих нет"))
    #expect(receiving.contains(QuotaWords.ofOurOblast(receives: true).ru))
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

  /// So is the act of a quota that is corrected, which is stored as it was; a whole one, where the line has room.
  @Test func theActOfAQuotaIsReadInTheLanguageOfTheScreen() throws {
    let office = try InventedOffice(.kk)
    let told = try #require(try office.store.quotas().told(.resettler, 2_026, on: InventedOffice.today))
    let name = try #require(ActWords.name(told.basis))
    let robot = office.robot(try QuotaForm(office.workplace, QuotaEntry(told)))
    // It goes on in the next line where it is long.
    func isRead(_ act: String) -> Bool {
      text(robot).filter { !$0.isWhitespace }.contains(act.filter { !$0.isWhitespace })
    }
    #expect(isRead(name.kk) && !isRead(name.ru), "\(robot.screen)")
    robot.press(.alt("j"))
    #expect(isRead(name.en), "\(robot.screen)")
    // The form in another language is gone on with: the number is 5997 still.
    robot.type("7")
    robot.press(.function(2))
    #expect(
      try office.store.quotas().totals.contains { $0.places == 59_977 && $0.basis == told.basis },
      "\(robot.screen)")
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
