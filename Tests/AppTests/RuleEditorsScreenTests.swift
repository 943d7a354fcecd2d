import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// Who may change what the rules go by, as the screens show it.
@Suite struct RuleEditorsScreenTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// On another desk.
  private func name(_ editors: String, in office: InventedOffice) throws {
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = (editors, InventedOffice.today, "приказ № 1")
    let other = try Store(
      opening: office.store.path, officer: "botagoz", clock: .fixed(InventedOffice.today))
    try other.set(.ruleEditors, to: entry)
    other.close()
  }

  /// From the catalogue to the form and back; who names others forgets himself only once.
  @Test func theCatalogueSaysWhoMayAndTakesOthers() throws {
    let office = try InventedOffice()
    let robot = office.robot(RulesView(office.workplace))
    robot.press(.function(1))
    #expect(text(robot).contains(office.workplace[CatalogueWords.editedByAll]))
    robot.press(.escape, .tab)
    robot.type("прочие")
    robot.press(.enter, .end, .enter)
    #expect(robot.stack.screens.last is ParameterForm)
    #expect(text(robot).contains("aigul, marat"), "how the value is written stands on the form")
    robot.type("botagoz, marat")
    robot.press(.enter, .enter)
    robot.type("приказ № 5")
    robot.press(.function(2))
    #expect(text(robot).contains("«aliya» — это вы"))
    #expect(!text(robot).contains(RuleWords.title(.f02)[.ru]), "it was read, and is not what it should be")
    #expect(try office.store.ruleEditors() == .everybody)

    robot.type("botagoz, aliya")
    robot.press(.function(2))
    #expect(robot.stack.screens.last is RuleView)
    #expect(text(robot).contains("botagoz, aliya") && text(robot).contains("с 20.11.2026"))
    #expect(try office.store.ruleEditors().text == "botagoz, aliya")
    #expect(try office.store.changes(limit: 1).first?.reason == "приказ № 5")
  }

  @Test(arguments: Language.allCases) func whoIsNotNamedReadsAndIsToldWhoMay(language: Language) throws {
    let office = try InventedOffice(language)
    let place = office.workplace
    var holiday = Holiday()
    (holiday.day, holiday.kind, holiday.basis) = (InventedOffice.day("16.12.2026"), .off, "Тәуелсіздік күні")
    try place.store.enter(holiday)
    var choice = OwnChoice(.relation)
    (choice.nameRu, choice.nameKk) = ("опекун", "қамқоршы")
    try place.store.save(choice)
    let made = try #require(try place.store.changes(limit: 1).first?.id)
    try name("botagoz, marat", in: office)
    let changes = try place.store.changes(limit: 100).count
    let who = place(CatalogueWords.editors, "botagoz, marat")

    let rule = office.robot(try RuleView(place, .r60))
    rule.press(.down, .enter)
    #expect(rule.stack.screens.count == 1 && text(rule).contains(who))
    #expect(text(rule).contains(place[RuleWords.parameter(.regDays)]))

    let holidays = office.robot(try HolidaysView(place))
    holidays.press(.function(7), .function(8), .enter)
    #expect(holidays.stack.screens.count == 1 && text(holidays).contains(who))
    #expect(text(holidays).contains("16.12.2026"))

    let lists = office.robot(try ListsView(place))
    for _ in Relation.allCases { lists.press(.down) }
    lists.press(.enter, .function(7), .function(8))
    #expect(lists.stack.screens.count == 1 && text(lists).contains(who))

    let change = office.robot(try ChangeView(place, made))
    change.press(.function(8))
    #expect(text(change).contains(place[ErrorWords.notRuleEditor.title]))
    #expect(text(change).contains("botagoz, marat") && text(change).contains("aliya"))
    #expect(try place.store.changes(limit: 100).count == changes)

    // A rule without numbers has nothing that could be changed, and an empty table names no key that does not work.
    let without = office.robot(try RuleView(place, .f01))
    #expect(!text(without).contains(who))
  }

  @Test func anEmptyTableNamesNoKeyThatDoesNotWork() throws {
    let office = try InventedOffice()
    func line() throws -> String { text(office.robot(try HolidaysView(office.workplace))) }
    #expect(try line().contains("F7 впишет"))
    try name("botagoz", in: office)
    #expect(try !line().contains("F7") && line().contains("Таблица пуста."))
  }

  /// A form that was open when others were named says so at saving, and keeps what was typed.
  @Test func aFormThatIsOpenMeanwhileIsRefusedWithASentence() throws {
    let office = try InventedOffice()
    let robot = office.robot(try ParameterForm(office.workplace, .regDays))
    robot.type("12")
    robot.press(.enter, .enter)
    robot.type("приказ № 6")
    try name("botagoz", in: office)
    robot.press(.function(2))
    #expect(text(robot).contains("botagoz"))
    robot.press(.escape)
    #expect(robot.stack.screens.last is ParameterForm && text(robot).contains("приказ № 6"))
    #expect(try office.store.parameters().number(.regDays, on: InventedOffice.today) == 10)
  }

  @Test func whoIsNamedChangesAsBefore() throws {
    let office = try InventedOffice()
    try name("aliya, botagoz", in: office)
    let robot = office.robot(try HolidaysView(office.workplace))
    robot.press(.function(7))
    robot.type("16.12.2026")
    robot.press(.enter, .enter)
    robot.type("День независимости")
    robot.press(.function(2), .function(10))
    #expect(try office.store.holidays().count == 1)
    #expect(!text(robot).contains(office.workplace(CatalogueWords.editors, "aliya, botagoz")))
  }

  /// A draft of who may no longer save it is read, stays where it is, and is a form again for who may.
  @Test func theDraftOfWhoMayNoLongerIsRead() throws {
    let office = try InventedOffice()
    let place = office.workplace
    let form = office.robot(try ParameterForm(place, .rollForward))
    form.type("нет")
    form.press(.enter, .enter)
    form.type("приказ № 7")
    form.press(.function(10))
    form.type("2")
    try name("botagoz", in: office)
    try place.store.noticeOthers()
    let robot = office.robot(DeskView(place))
    robot.type("9")
    #expect(robot.stack.screens.last is DraftView)
    #expect(text(robot).contains(place(CatalogueWords.editors, "botagoz")))
    #expect(text(robot).contains("приказ № 7") && text(robot).contains("Нет"))
    robot.press(.function(2), .function(10))
    #expect(robot.stack.screens.last is DeskView)
    try name("*", in: office)
    try place.store.noticeOthers()
    robot.type("9")
    #expect(robot.stack.screens.last is ParameterForm)
    #expect(text(robot).contains("приказ № 7"))
  }
}
