import Domain
import Store
import TUI
import Testing
import Words

@testable import App

@Suite struct PersonFormTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  @Test(arguments: [Language.ru, .kk]) func thePerson(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(try PersonForm(office.workplace, office.person("Қасымова Айгүл")))
    try Golden.expect(robot, "person-form-\(language.rawValue)")
  }

  @Test func theSpellingOfThePassportStandsBesideTheCyrillic() throws {
    let office = try InventedOffice()
    let person = try office.person("Қасымова Айгүл")
    let robot = office.robot(try PersonView(office.workplace, person.id))
    robot.press(.enter, .down, .down, .down, .down)
    robot.type("KASSYMOVA AIGUL")
    robot.press(.function(2))
    #expect(try office.store.person(person.id)?.latinName == "KASSYMOVA AIGUL")
    #expect(text(robot).contains("KASSYMOVA AIGUL"))
  }

  @Test func aFamilyHasOneHead() throws {
    let office = try InventedOffice()
    let family = try #require(try office.person("Қасымова Айгүл").family)
    let members = try office.store.family(family)
    let husband = try #require(members.first { $0.relation == Relation.spouse.rawValue })
    let robot = office.robot(try PersonForm(office.workplace, husband))
    robot.press(.pageDown)
    robot.type("гл")
    robot.press(.function(2))
    #expect(text(robot).contains("R54") && text(robot).contains("Қасымова Айгүл"))
    #expect(text(robot).contains("F7"), "the remedy is the act that changes both")
    #expect(try office.store.person(husband.id)?.relation == Relation.spouse.rawValue)
  }

  /// A head who becomes somebody's spouse in the form would leave a family that nobody heads.
  @Test(arguments: [Language.ru, .kk]) func aHeadDoesNotLeaveTheFamilyWithoutOne(language: Language) throws {
    let office = try InventedOffice(language)
    let head = try office.person("Қасымова Айгүл")
    let robot = office.robot(try PersonForm(office.workplace, head))
    robot.press(.pageDown)
    robot.type("2")
    robot.press(.function(2))
    #expect(text(robot).contains("R54") && text(robot).contains("F7"), "\(text(robot))")
    #expect(robot.stack.screens.last is PersonForm)
    #expect(try office.store.person(head.id)?.relation == Relation.head.rawValue)
  }

  /// Of a family that has lost its head already a member is corrected with a reason, and the check of all records tells
  /// of it; F4 leads to where a head is made.
  @Test func aFamilyWithoutAHeadIsFoundAndMended() throws {
    let office = try InventedOffice()
    var head = try office.person("Қасымова Айгүл")
    let family = try #require(head.family)
    head.relation = Relation.spouse.rawValue
    try office.store.change(.correct) { [head] in
      var head = head
      try $0.save(&head)
    }
    var found: [Remark] = []
    _ = try office.store.review { if $0.problem.rule == .r54 { found.append($0) } }
    let eldest = try #require(
      try office.store.family(family).min { ($0.birthDate?.iso ?? "") < ($1.birthDate?.iso ?? "") })
    #expect(found.map(\.record) == [eldest.id] && found.first?.register == .person)
    let form = office.robot(try PersonForm(office.workplace, eldest))
    form.press(.end)
    form.press(.function(2))
    #expect(form.screen.contains { $0.contains("R54") } && form.stack.screens.last is LineDialog)
    let robot = office.robot(RemarksView(office.workplace, .r54, found, of: 1))
    robot.press(.function(4), .function(7))
    robot.type("сде")
    robot.press(.enter, .enter)
    #expect(try office.store.family(family).map(\.relation).first == Relation.head.rawValue)
    robot.press(.function(10))
    #expect(text(robot).contains("Замечание снято"), "\(text(robot))")
    _ = try office.store.review { #expect($0.problem.rule != .r54) }
  }

  @Test func aChildBecomesTheHeadOnlyWhenThatIsMeant() throws {
    let office = try InventedOffice()
    let child = try office.person("Қасымова Әсел")
    let robot = office.robot(try PersonView(office.workplace, child.id))
    robot.press(.function(7))
    robot.type("сде")
    robot.press(.enter)
    #expect(text(robot).contains("30.08.2015 (11)") && text(robot).contains("Сейчас глава: Қасымова Айгүл"))
    robot.press(.enter)
    #expect(try office.person("Қасымова Әсел").relation == Relation.daughter.rawValue, "it suggests no")
    robot.press(.function(7))
    robot.type("сде")
    robot.press(.enter)
    robot.type("д")
    #expect(try office.person("Қасымова Әсел").relation == Relation.head.rawValue)
  }

  /// Nobody is offered as the mother of who is older.
  @Test func aRelationThatCannotBeIsNotOffered() throws {
    let office = try InventedOffice()
    let daughter = try office.person("Қасымова Әсел")
    let robot = office.robot(try PersonForm(office.workplace, daughter))
    robot.press(.pageDown, .alt("l"))
    #expect(text(robot).contains("дочь") && !text(robot).contains("мать"), "\(text(robot))")
  }

  @Test func anIINOfAnotherPersonIsRefused() throws {
    let office = try InventedOffice()
    let other = try #require(try office.person("Касымов Рустам").iin)
    let robot = office.robot(try PersonForm(office.workplace, office.person("Қасымова Айгүл")))
    robot.press(.home)
    for _ in 0..<12 { robot.press(.delete) }
    robot.type(other)
    robot.press(.enter, .function(2))
    #expect(text(robot).contains("R95"))
  }

  @Test func aDocumentIsAdded() throws {
    let office = try InventedOffice()
    let person = try office.person("Касымов Рустам")
    let robot = office.robot(try PersonView(office.workplace, person.id))
    robot.press(.function(5))
    robot.type("2")
    robot.press(.enter)
    robot.type("N 1234567")
    robot.press(.function(2))
    let documents = try office.store.documents(of: person.id)
    #expect(documents.first?.kind == .passport && documents.first?.number == "N 1234567")
    #expect(try office.store.find("N1234567", limit: 3).first?.person == person.id)
  }

  @Test func whatWasTypedComesBackAfterAHangUp() throws {
    let office = try InventedOffice()
    let person = try office.person("Касымов Рустам")
    let robot = office.robot(try PersonForm(office.workplace, person))
    robot.press(.down)
    robot.type("Сейтов")
    robot.press(.hangUp)
    let form = try #require(try DraftForms.newest(office.workplace) as? PersonForm)
    #expect(form.paper.form.text("surname") == "Сейтов")
  }

  @Test func aPersonJoinsAFamilyBecomesItsHeadAndAnotherLeaves() throws {
    let office = try InventedOffice()
    let head = try office.person("Қасымова Айгүл")
    let robot = office.robot(try PersonView(office.workplace, head.id))
    robot.press(.function(7), .character("1"))
    robot.type("касымов рустам")
    robot.press(.enter)
    robot.type("брат")
    robot.press(.enter)
    let rustam = try office.person("Касымов Рустам")
    #expect(rustam.family == head.family && rustam.relation == "brother")
    robot.press(.function(7))
    robot.type("вый")
    robot.press(.enter)
    #expect(robot.screen.contains { $0.contains("глава семьи, в которой есть другие") })

    let husband = try office.person("Қасымов Ерлан")
    let other = office.robot(try PersonView(office.workplace, husband.id))
    other.press(.function(7))
    other.type("сде")
    other.press(.enter, .enter)
    let family = try office.store.family(try #require(husband.family))
    #expect(family.map(\.givenName).first == "Ерлан")
    #expect(
      Dictionary(uniqueKeysWithValues: family.map { ($0.givenName ?? "", $0.relation ?? "") }) == [
        "Ерлан": "head", "Айгүл": "spouse", "Әсел": "daughter", "Рустам": "other",
      ])
    robot.press(.function(7))
    robot.type("вый")
    robot.press(.enter)
    #expect(try office.person("Қасымова Айгүл").family == nil)
    for _ in 0..<3 {
      try office.store.undo(
        try #require(try office.store.changes(limit: 10).first { !$0.isUndone && $0.kind == "correct" }).id)
    }
    #expect(
      try office.store.family(try #require(head.family)).map(\.relation) == ["head", "spouse", "daughter"])
    #expect(try office.store.verify().damage == nil)
  }

  @Test func onePersonEnteredTwiceIsShownAndTheLawIsHintedAt() throws {
    let office = try InventedOffice()
    var again = InventedPaper("Касымов Рустам", "08.08.1988", .m, InventedOffice.mankent, "01.02.2026")
    (again.hasIIN, again.until) = (false, "01.08.2026")
    let entered = try office.store.change(.save) { [again] in try $0.enter(again.entry, of: nil) }
    let stay = try #require(try office.store.registration(entered.registration))
    var end = RegistrationEntry(stay, of: entered.person)
    (end.event, end.from, end.to) = (.departure, end.to, Place.none)
    (end.registeredOn, end.reason) = (InventedOffice.day("01.08.2026"), EndReason.termEnded.rawValue)
    try office.store.change(.depart) { [end] in try $0.correct(stay, of: entered.person, to: end) }
    let robot = office.robot(try PersonView(office.workplace, entered.person.id))
    let screen = robot.screen.joined(separator: "\n")
    #expect(screen.contains("Возможно, тот же человек"))
    #expect(screen.contains("R68") && screen.contains("внутренних дел"))
    robot.press(.down, .enter)
    #expect(robot.screen.contains { $0.contains("880808") }, "the other record opens")
  }

  @Test func aFamilyIsNotTakenBackFromUnderItsLaterMembers() throws {
    let office = try InventedOffice()
    let (head, spouse, child) = (
      try office.person("Касымов Рустам"), try office.person("Ахметов Марат"),
      try office.person("Ахметов Болат")
    )
    try office.store.change(.correct) { try $0.join(spouse.id, familyOf: head.id, as: "spouse") }
    let first = try #require(try office.store.changes(limit: 1).first).id
    try office.store.change(.correct) { try $0.join(child.id, familyOf: head.id, as: "son") }
    let second = try #require(try office.store.changes(limit: 1).first).id
    #expect(try office.store.undoPlan(of: first).later == [second])
    #expect(throws: StoreError.self) { try office.store.undo(first) }

    try office.store.undo(second)
    try office.store.change(.correct) { try $0.leaveFamily(spouse.id) }
    let left = try #require(try office.store.changes(limit: 1).first).id
    try office.store.change(.correct) { try $0.join(child.id, familyOf: head.id, as: "son") }
    try office.store.change(.correct) { try $0.makeHead(child.id) }
    #expect(try office.store.undoPlan(of: left).later.count == 2, "whom they are to has changed since")
  }

  @Test func aDocumentIsCorrectedAndTakenAwayFromItsRow() throws {
    let office = try InventedOffice()
    let person = try office.person("Қасымова Айгүл")
    let before = try #require(try office.store.documents(of: person.id).first)
    let robot = office.robot(try PersonView(office.workplace, person.id))
    robot.press(.down, .enter)
    #expect(robot.stack.screens.last is DocumentForm)
    robot.press(.tab)
    robot.type("041772191")
    robot.press(.function(2))
    #expect(try office.store.documents(of: person.id).map(\.number) == ["041772191"])
    #expect(try office.store.find("041772191", limit: 3).first?.person == person.id)

    robot.press(.function(8), .enter)
    #expect(try office.store.documents(of: person.id).count == 1, "it asks first")
    robot.press(.function(8), .right, .enter)
    #expect(try office.store.documents(of: person.id).isEmpty)
    #expect(try office.stay("Қасымова Айгүл").document == nil)
    try office.store.undo(#require(try office.store.changes(limit: 1).first?.id))
    #expect(try office.store.verify().damage == nil)
    #expect(try office.store.documents(of: person.id).map(\.id) == [before.id])
    #expect(try office.stay("Қасымова Айгүл").document?.id == before.id)
  }

  @Test func staysShowTheirStreetInASmallWindow() throws {
    let office = try InventedOffice()
    let robot = office.robot(
      try PersonView(office.workplace, office.person("Қасымова Айгүл").id), Size(80, 43))
    #expect(robot.screen.contains { $0.contains("Абай к-сі 17") })
  }
}
