import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// The lists of people and of territories: frequencies, filters, names, marks, single fields, days.
@Suite struct RegisterListTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  private func people(_ robot: Robot) throws -> PeopleView {
    try #require(robot.stack.screens.last as? PeopleView)
  }

  private func territories(_ robot: Robot) throws -> TerritoriesView {
    try #require(robot.stack.screens.last as? TerritoriesView)
  }

  private func write(_ robot: Robot, to path: String) throws -> String {
    robot.press(.function(6), .character("3"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type(path)
    robot.press(.enter)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  // MARK: People

  @Test(arguments: [Language.ru, .kk]) func aColumnsFrequencyNarrowsTheListOfPeople(language: Language) throws
  {
    let office = try InventedOffice(language)
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.alt("f"), .character("1"))
    try Golden.expect(robot, "people-frequency-\(language.rawValue)")
    robot.press(.down, .enter)
    let list = try people(robot).list
    #expect(list.conditions.map(\.column) == [.place])
    let rows = try office.store.page(list, limit: 100)
    #expect(!rows.isEmpty && text(robot).contains(CountWords.people(rows.count, language)))
    for row in rows { #expect(robot.screen.contains { $0.contains(row.name.prefix(20)) }) }
    robot.press(.backspace)
    #expect(try people(robot).list.conditions.isEmpty)
  }

  @Test func aFilterOfPeopleGetsANameAndStandsOnTheDesk() throws {
    let office = try InventedOffice()
    let robot = office.robot(DeskView(office.workplace))
    robot.press(.character("2"), .tab, .character("3"))
    #expect(robot.screen[0].contains("без действующей регистрации"))
    let count = try office.store.count(try people(robot).list)
    robot.press(.alt("s"))
    robot.type("Выбывшие")
    robot.press(.enter, .tab)
    #expect(text(robot).contains("Выбывшие"))
    robot.press(.escape, .function(10))
    #expect(robot.screen.contains { $0.contains("Выбывшие") && $0.contains("\(count)") })
    robot.press(.end, .enter)
    #expect(robot.screen[0].contains("Люди · Выбывшие"), "it is called by its name")
    #expect(try people(robot).list.filter == .unregistered)
    robot.press(.tab, .character("1"))
    #expect(!robot.screen[0].contains("Выбывшие"), "another filter is not that list")
  }

  @Test func aFieldOfTheMarkedIsCorrectedInOneChange() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.type("касым")
    robot.press(.insert, .insert)
    let marked = try people(robot).table.marked
    #expect(marked.count == 2 && text(robot).contains("отмечено 2"))
    robot.press(.alt("e"), .character("1"))
    #expect(robot.screen[0].contains("Исправить у отмеченных: 2"))
    robot.type("казах")
    robot.press(.function(2))
    #expect(text(robot).contains("Исправлено: 2."))
    for id in marked { #expect(try office.store.person(id)?.nationality == "казах") }
    let change = try #require(try office.store.changes(limit: 1).first)
    #expect(change.reason == "исправлено у отмеченных: 2")
    #expect(try people(robot).table.marked.isEmpty)
    try office.store.undo(change.id)
    #expect(try marked.contains { try office.store.person($0)?.nationality != "казах" })
  }

  @Test func whereNothingChangesTheFormAndTheMarksStay() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    let before = try office.store.changes(limit: 1).first?.id
    robot.press(.insert, .insert, .alt("e"), .character("1"), .function(2))
    #expect(robot.stack.screens.last is QuickForm<Person> && text(robot).contains("Менять нечего"))
    robot.press(.escape)
    #expect(try people(robot).table.marked.count == 2)
    #expect(try office.store.changes(limit: 1).first?.id == before)
  }

  @Test func theChoicesOfAFieldLieOverTheNames() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    for _ in 0..<12 { robot.press(.insert) }
    robot.press(.alt("e"), .character("2"))
    robot.type("а")
    let offered = CountryWords.find("а", limit: 8).compactMap { CountryWords.name($0)?[.ru] }
    for name in offered.prefix(5) { #expect(text(robot).contains(name), "\(name)") }
  }

  @Test func aNarrowedListBeginsWithItsFirst() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.end)
    let last = try #require(try people(robot).table.selectedID)
    robot.press(.alt("f"), .character("1"), .home, .down, .enter)
    let list = try people(robot).list
    let rows = try office.store.page(list, limit: 100).map(\.id)
    // Whoever had the cursor stood behind all of them and is not among them.
    try #require(list.conditions.count == 1 && rows.count > 1 && !rows.contains(last))
    #expect(try people(robot).table.selectedID == rows.first)
  }

  @Test func whatIsTakenBackInTheHistoryIsReadAnew() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    let id = try #require(try people(robot).table.selectedID)
    var person = try #require(try office.store.person(id))
    let name = person.fullName
    person.surname = "Ааабаев"
    try office.store.change(.correct) { [person] in
      var corrected = person
      try $0.save(&corrected)
    }
    robot.press(.right, .left, .home)
    #expect(text(robot).contains("Ааабаев"))
    robot.press(.alt("h"))
    try office.store.undo(try #require(try office.store.changes(limit: 1).first).id)
    // The history itself says so, where the change is opened and left.
    robot.press(.enter, .escape)
    #expect(text(robot).contains(JournalWords.undone[.ru]), "\(robot.screen)")
    robot.press(.escape)
    #expect(!text(robot).contains("Ааабаев") && text(robot).contains(name.prefix(16)), "\(robot.screen)")
  }

  @Test func whatSomebodySavedMeanwhileIsReadAnewAndTheTypingStays() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.insert, .insert)
    let marked = try people(robot).table.marked.sorted()
    robot.press(.alt("e"), .character("1"))
    robot.type("казах")
    var other = try #require(try office.store.person(marked[0]))
    other.note = "уехал"
    try office.store.change(.correct) { try $0.save(&other) }
    robot.press(.function(2))
    #expect(text(robot).contains("\(other.fullName)") && text(robot).contains("тем временем изменили"))
    robot.press(.function(2))
    for id in marked { #expect(try office.store.person(id)?.nationality == "казах") }
    #expect(try office.store.person(marked[0])?.note == "уехал")
  }

  @Test func aNameThatIsTakenAsksFirst() throws {
    let office = try InventedOffice()
    try office.store.save(.territories(TerritoryList(in: InventedOffice.sairam)), as: "Сайрам")
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.alt("s"))
    robot.type("Сайрам")
    robot.press(.enter)
    #expect(text(robot).contains("уже есть: Сайрамский район"))
    robot.press(.escape)
    #expect(
      try office.store.savedFilters().first?.list == .territories(TerritoryList(in: InventedOffice.sairam)))
    robot.press(.alt("s"))
    robot.type("Сайрам")
    robot.press(.enter, .character("д"))
    #expect(try office.store.savedFilters().first?.list == .people(PersonList()))
  }

  @Test func aRuleSpeaksWhereOneFieldOfAPersonIsCorrected() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.type("касымова айг")
    robot.press(.alt("e"), .character("4"))
    for _ in 0..<12 { robot.press(.backspace) }
    robot.type("910412400123")
    robot.press(.function(2))
    #expect(robot.stack.screens.last is QuickForm<Person> && text(robot).contains("R92"))
    #expect(try office.person("Қасымова Айгүл").iin != "910412400123")
  }

  @Test func theMarkedBecomeOneFamily() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.insert, .insert, .insert)
    let marked = try people(robot).table.marked
    robot.press(.function(5))
    #expect(text(robot).contains("Кто глава семьи?"))
    robot.press(.enter)
    for number in 1...2 {
      #expect(text(robot).contains("Родство · \(number) из 2") && text(robot).contains("кем приходится"))
      robot.press(.enter)
    }
    #expect(text(robot).contains("в семье отмеченных: 3"))
    let families = Set(try marked.map { try office.store.person($0)?.family })
    #expect(families.count == 1 && families.first != .some(nil))
    #expect(try people(robot).table.marked.isEmpty)
    try office.store.undo(try #require(try office.store.changes(limit: 1).first).id)
    #expect(Set(try marked.map { try office.store.person($0)?.family }) != families)
  }

  @Test func aFamilyIsNoCrowd() throws {
    let office = try InventedOffice()
    var joining = FamilyOfMarked()
    let marked = Set((0...Int64(FamilyOfMarked.most)).map { $0 + 1 })
    guard case .push(let screen) = try joining.begin(marked, office.workplace) else {
      Issue.record("nothing is said")
      return
    }
    #expect(text(office.robot(screen)).contains("Отмечено 31; в одной семье бывает до 30 человек"))
  }

  @Test func whoWasRegisteredOnADayIsAskedByAltD() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.alt("d"), .character("2"))
    robot.type("15.11.2026")
    robot.press(.enter)
    #expect(robot.screen[0].contains("состояли на регистрации 15.11.2026"))
    let list = try people(robot).list
    #expect(list.filter == .registeredOn(InventedOffice.day("15.11.2026")))
    #expect(try office.store.count(list) < office.store.countOfPeople())
  }

  @Test func whoIsNotUnderTheFilterIsSaidToBeAmongAll() throws {
    let office = try InventedOffice()
    var list = PersonList()
    list.conditions = [ListCondition(.sex, "m")]
    let robot = office.robot(try PeopleView(office.workplace, list))
    robot.type("касымова")
    #expect(text(robot).contains("В этом отборе нет, а среди всех есть"))
    robot.press(.escape)
    list.conditions = [ListCondition(.nationality, nil)]
    let other = office.robot(try PeopleView(office.workplace, list))
    let name = try #require(try office.store.page(list, limit: 1).first).name
    other.press(.home, .alt("e"), .character("1"))
    other.type("казах")
    other.press(.function(2))
    #expect(text(other).contains("Сохранено: \(name)") && text(other).contains("не входит"))
  }

  @Test func theMarkedArePrinted() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.insert, .insert)
    let names = try office.store.page(PersonList(), limit: 3).map(\.name)
    robot.press(.tab, .character("3"))  // they are under no other filter
    let written = try write(robot, to: "\(office.folder)/marked.csv")
    #expect(written.contains(names[0]) && written.contains(names[1]) && !written.contains(names[2]))
  }

  @Test func columnsOfPeopleAreChosenAndTheOnesWithoutRoomSaySo() throws {
    let office = try InventedOffice()
    let robot = office.robot(try PeopleView(office.workplace))
    robot.press(.alt("c"))
    let line = try #require(robot.screen.first { $0.contains("Национальность") })
    #expect(line.contains("✓ не помещается"))
    robot.press(.character("1"), .character("3"), .character("6"), .escape)
    #expect(!robot.screen[3].contains("ИИН") && robot.screen[3].contains("Национальн"))
  }

  @Test func thePastMarksNothing() throws {
    let office = try InventedOffice()
    let past = office.workplace.past(
      try office.store.asItStood(on: InventedOffice.today), InventedOffice.today)
    let robot = office.robot(try PeopleView(past))
    robot.press(.insert, .alt("a"))
    #expect(try people(robot).table.marked.isEmpty && !text(robot).contains("✓"))
  }

  @Test func aTermIsGivenToTemporaryRegistrationsAlone() throws {
    let office = try InventedOffice()
    let robot = office.robot(try RegistrationsView(office.workplace))
    robot.press(.alt("f"), .character("1"), .enter, .alt("a"), .alt("e"), .character("1"))
    let permanent = try office.store.page(RegistrationList(.open), limit: 100).filter {
      $0.kind == .permanent
    }
    #expect(text(robot).contains("такого поля нет") == (permanent.count > 10))
    for row in permanent { #expect(try office.store.registration(row.id)?.until == nil) }
  }

  // MARK: Territories

  private func enter(_ office: InventedOffice, _ code: KatoCode, _ potential: Potential) throws {
    var facts = Settlement()
    (facts.territory, facts.type, facts.potential) = (.territory(code), .rural, potential)
    (facts.potentialOn, facts.potentialBasis) = (InventedOffice.day("01.02.2026"), "Акт № 3")
    try office.store.change(.save) { [facts] in try $0.save(facts) }
  }

  @Test(arguments: [Language.ru, .kk]) func settlementsAreCountedByAFactAndNarrowedToIt(language: Language)
    throws
  {
    let office = try InventedOffice(language)
    try enter(office, InventedOffice.aksu, .low)
    try enter(office, InventedOffice.mankent, .low)
    try enter(office, InventedOffice.karabulak, .high)
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.alt("f"), .character("5"))
    try Golden.expect(robot, "settlements-frequency-\(language.rawValue)")
    let low = ChoiceWords.label(.potential, "low")?[language] ?? ""
    while !robot.screen.contains(where: { $0.contains("▸") && $0.contains(low) }) { robot.press(.down) }
    robot.press(.enter)
    #expect(try territories(robot).list.conditions == [ListCondition(.potential, "low")])
    for code in [InventedOffice.aksu, InventedOffice.mankent] {
      let name = try #require(try office.store.gazetteer()[code]).name(language)
      #expect(robot.screen.contains { $0.contains(name) }, "\(name)")
    }
    #expect(text(robot).contains(ListWords.found.filled(language, ["2"])))
    robot.press(.backspace)
    #expect(try territories(robot).list.conditions.isEmpty, "the condition goes before one goes up")
  }

  @Test func settlementsAreCountedByOkrugAndByTheSizeOfANumber() throws {
    let office = try InventedOffice()
    for (code, places) in [
      (InventedOffice.aksu, 0), (InventedOffice.mankent, 320), (InventedOffice.karabulak, 999),
    ] {
      var facts = Settlement()
      (facts.territory, facts.type, facts.schoolPlaces) = (.territory(code), .rural, places)
      try office.store.change(.save) { [facts] in try $0.save(facts) }
    }
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.alt("f"))
    robot.choose(FieldWords.label(.schoolPlaces)[.ru])
    let counted = robot.screen.filter { $0.contains("%") }
    #expect(counted.contains { $0.contains("100–999") && $0.contains(" 2 ") }, "\(counted)")
    #expect(counted.contains { $0.hasPrefix("   0 ") || $0.contains(" 0  ") }, "\(counted)")
    while !robot.screen.contains(where: { $0.contains("▸") && $0.contains("100–999") }) { robot.press(.down) }
    robot.press(.enter)
    #expect(robot.screen[0].contains("\(FieldWords.label(.schoolPlaces)[.ru]): 100–999"))
    #expect(text(robot).contains("с.Манкент") && text(robot).contains("с.Карабулак"))
    #expect(!robot.screen.contains { $0.contains("с.Аксу ") })
    robot.press(.alt("f"))
    robot.choose(ListWords.okrug[.ru])
    #expect(text(robot).contains("Карабулакский с.о."))
    while !robot.screen.contains(where: { $0.contains("▸") && $0.contains("Карабулак") }) {
      robot.press(.down)
    }
    robot.press(.enter)
    #expect(text(robot).contains("с.Карабулак") && !robot.screen.contains { $0.contains("с.Манкент ") })
  }

  @Test func settlementsOfOneNameThatLieHereAndThereAreToldApart() throws {
    let office = try InventedOffice()
    try office.gain(612_830_200, in: 612_830_000, "с.Аксу", "Ақсу а.")
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.type("аксу")
    for name in ["с.Аксу (Сайрамский)", "с.Аксу (Казыгуртский)"] {
      #expect(text(robot).contains(name), "\(robot.screen)")
    }
  }

  @Test func theActOfAClassOfPotentialIsAColumnAndIsCounted() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    list.columns = ["potential", "potential_basis"]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    #expect(robot.screen.contains { $0.contains("с.Аксу") && $0.contains("Акт № 3") })
    robot.press(.alt("f"))
    robot.choose(FieldWords.label(.potentialBasis)[.ru])
    #expect(robot.screen.contains { $0.contains("Акт № 3") && $0.contains("100,0 %") })
  }

  @Test func aClassOfPotentialIsGivenToAllTheMarkedAtOnce() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.alt("f"), .character("3"), .enter)  // all of the commonest type
    robot.press(.alt("a"))
    let marked = try territories(robot).table.marked
    #expect(marked.count > 2)
    robot.press(.alt("e"), .enter)
    robot.press(.character("1"), .enter)
    robot.type("01.02.2026")
    robot.press(.enter)
    robot.type("Акт № 3")
    robot.press(.function(2))
    #expect(text(robot).contains("Исправлено: \(marked.count)."), "\(text(robot))")
    for settlement in try office.store.settlements() {
      #expect(
        settlement.potential == .low && settlement.potentialBasis == "Акт № 3" && settlement.type != nil)
    }
    #expect(try office.store.settlements().count == marked.count)
    try office.store.undo(try #require(try office.store.changes(limit: 1).first).id)
    #expect(try office.store.settlements().isEmpty)
  }

  @Test func aNewClassAsksForItsDayAndAct() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    robot.press(.alt("e"), .enter, .character("3"), .function(2))
    #expect(
      robot.stack.screens.last is QuickForm<Settlement>, "the old protocol says nothing of the new class")
    #expect(try office.store.settlement(InventedOffice.aksu)?.potential == .low)
    robot.type("01.11.2026")
    robot.press(.enter)
    robot.type("Акт № 9")
    robot.press(.function(2))
    let facts = try #require(try office.store.settlement(InventedOffice.aksu))
    #expect(facts.potential == .high && facts.potentialBasis == "Акт № 9")
    #expect(facts.potentialOn == InventedOffice.day("01.11.2026"))
  }

  @Test func aClassPickedFromTheListAsksForThemToo() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    robot.press(.alt("e"), .enter, .alt("l"), .down, .down, .enter, .function(2))
    #expect(robot.stack.screens.last is QuickForm<Settlement> && text(robot).contains("F01"))
    #expect(try office.store.settlement(InventedOffice.aksu)?.potential == .low)
  }

  @Test func whatSomebodyElseSavedOfOneRecordStaysUnderWhatIsTyped() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    robot.press(.alt("e"), .enter, .down, .down)
    for _ in 0..<20 { robot.press(.backspace) }
    robot.type("Акт № 5")
    var other = try #require(try office.store.settlement(InventedOffice.aksu))
    (other.potential, other.potentialOn) = (.high, InventedOffice.day("01.10.2026"))
    try office.store.change(.correct) { [other] in try $0.save(other) }
    robot.press(.function(2))
    #expect(text(robot).contains("тем временем изменили") && text(robot).contains("01.10.2026"))
    robot.press(.function(2))
    let facts = try #require(try office.store.settlement(InventedOffice.aksu))
    #expect(facts.potential == .high && facts.potentialOn == InventedOffice.day("01.10.2026"))
    #expect(facts.potentialBasis == "Акт № 5")
  }

  @Test func aRefusedFamilyKeepsTheMarks() throws {
    let office = try InventedOffice()
    let family = try #require(
      try office.store.page(PersonList(), limit: 100).first { $0.relation == Relation.head.rawValue })
    let robot = office.robot(try PeopleView(office.workplace))
    let others = try office.store.page(PersonList(), limit: 100).filter { $0.relation == nil }
    var view = try people(robot)
    view.table.marked = [family.id, others[0].id]
    let again = office.robot(view)
    again.press(.function(5))
    // The other one is to be the head: the family's head cannot go from its others.
    again.type(String(others[0].name.prefix(8)))
    again.press(.enter, .enter)
    #expect(text(again).contains("глава семьи, в которой есть другие"), "\(text(again))")
    #expect(try people(again).table.marked.count == 2)
  }

  @Test func aMarkedDistrictMeansTheSettlementsInside() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.press(.home, .insert, .alt("e"), .character("2"))
    #expect(robot.stack.screens.last is QuickForm<Settlement>)
  }

  @Test func aNamedListOfSettlementsOpensFromTheDeskAndGoesIntoAGrid() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    try enter(office, InventedOffice.mankent, .high)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    try office.store.save(.territories(list), as: "Низкий потенциал")
    let robot = office.robot(DeskView(office.workplace))
    #expect(robot.screen.contains { $0.contains("Низкий потенциал") && $0.contains(" 1") })
    robot.press(.end, .enter)
    #expect(robot.screen[0].contains("· Низкий потенциал") && robot.screen.contains { $0.contains("с.Аксу") })
    robot.press(.function(5))
    let grid = try #require(robot.stack.screens.last as? SettlementsGrid)
    #expect(grid.papers.count == 1)
  }

  @Test func theMarkedGoIntoAGridWithAllThatIsInside() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TerritoriesView(office.workplace))
    robot.type("аксу")
    robot.press(.escape, .home, .insert, .insert, .function(5))
    let grid = try #require(robot.stack.screens.last as? SettlementsGrid)
    #expect(grid.papers.count >= 2)
  }

  @Test func cardsAreTurnedOverAndTheListStandsOnTheLast() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    try enter(office, InventedOffice.mankent, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    robot.press(.enter)
    #expect(robot.screen[0].contains("с.Аксу"))
    robot.press(.right)
    #expect(robot.screen[0].contains("с.Манкент"))
    robot.press(.right)
    #expect(robot.screen[0].contains("с.Манкент") && text(robot).contains(ListWords.noFurther[.ru]))
    robot.press(.function(10))
    #expect(robot.screen.contains { $0.hasPrefix("▸") && $0.contains("с.Манкент") })
  }

  @Test func searchingUnderAConditionFindsOnlyWhatAnswersToIt() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    robot.type("аксу")
    #expect(robot.screen.contains { $0.contains("с.Аксу") })
    robot.press(.escape)
    robot.type("манкент")
    #expect(!robot.screen.contains { $0.contains("с.Манкент") })
  }

  @Test func aListOfSettlementsIsPrintedWithWhereEachLies() throws {
    let office = try InventedOffice()
    try enter(office, InventedOffice.aksu, .low)
    var list = TerritoryList(in: InventedOffice.sairam)
    list.conditions = [ListCondition(.potential, "low")]
    let robot = office.robot(try TerritoriesView(office.workplace, list))
    let written = try write(robot, to: "\(office.folder)/low.csv")
    #expect(written.contains("с.Аксу") && written.contains("Аксуский с.о.") && !written.contains("Манкент"))
  }
}
