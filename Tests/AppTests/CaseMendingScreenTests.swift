import Domain
import Store
import TUI
import Testing
import Words

@testable import App

/// Putting a case right by keys: the day of filing, who is of the family, what the journal tells of it.
@Suite struct CaseMendingScreenTests {
  private func screen(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// Goes down to the line of these words.
  private func go(to words: String, _ robot: Robot) {
    for _ in 0..<60 where !robot.screen.contains("▸\(words)") {
      robot.press(.down)
    }
  }

  /// A family of two that resettles.
  private func makeResettlers(_ office: InventedOffice) throws -> Int64 {
    var record = ResettlerCase()
    (record.direction, record.origin) = (.outbound, .territory(InventedOffice.aksu))
    record.targetOblast = .territory(InventedOffice.code(550_000_000))
    let family: [(String, Relation, Sex)] = [("Марат", .head, .m), ("Нодира", .spouse, .f)]
    let applicants = family.map { given, relation, sex in
      var person = Person()
      (person.surname, person.givenName, person.sex) = ("Сынақов", given, sex)
      (person.birthDate, person.citizenship) = (InventedOffice.day("03.02.1988"), Country.kazakhstan)
      var member = ResettlerMember()
      member.relation = relation.rawValue
      return Applicant(person, member)
    }
    return try office.store.change(.receive) { change in
      try change.receive(
        record, applicants, filedOn: InventedOffice.day("10.11.2026"), in: ResettlerRegister.self
      ).id
    }
  }

  // MARK: The day of filing

  @Test(arguments: [Language.ru, .kk]) func aDayOfFilingIsCorrectedWithAReason(language: Language) throws {
    let office = try InventedOffice(language)
    let id = try office.makeCase(on: InventedOffice.day("17.11.2026"))
    let robot = office.robot(try KandasView(office.workplace, id))
    go(to: CaseWords.application[language], robot)
    robot.press(.enter, .backTab)
    robot.type("18.11.2026")
    robot.press(.enter)
    try Golden.expect(robot, "case-filing-\(language.rawValue)")
    robot.press(.function(2))
    robot.type("опечатка")
    robot.press(.enter)
    #expect(
      try office.store.kandasCase(id)?.filing?.day == InventedOffice.day("18.11.2026"), "\(screen(robot))")
    #expect(try office.store.changes(limit: 1).first?.reason == "опечатка")
    robot.press(.home)
    #expect(screen(robot).contains("R44") && screen(robot).contains("18.11.2026"), "\(screen(robot))")
    #expect(try office.store.verify().damage == nil)
  }

  @Test func aDayOfFilingAfterTheNextStepIsRefused() throws {
    let office = try InventedOffice()
    let id = try makeResettlers(office)
    try office.store.change(.step) {
      try $0.make(ResettlerMove(.forwarded, on: InventedOffice.day("12.11.2026")), in: id)
    }
    let robot = office.robot(try ResettlerView(office.workplace, id))
    go(to: "Заявление", robot)
    robot.press(.enter, .backTab)
    robot.type("13.11.2026")
    robot.press(.function(2))
    #expect(screen(robot).contains("F04") && screen(robot).contains("12.11.2026"), "\(screen(robot))")
    robot.press(.down, .up)
    robot.type("12.11.2026")
    robot.press(.function(2))
    robot.type("опечатка")
    robot.press(.enter)
    #expect(try office.store.resettlerCase(id)?.filing?.day == InventedOffice.day("12.11.2026"))
  }

  // MARK: The family

  @Test(arguments: [Language.ru, .kk]) func aMemberIsTakenOutOfTheCase(language: Language) throws {
    let office = try InventedOffice(language)
    let id = try office.makeCase()
    let robot = office.robot(try KandasView(office.workplace, id))
    robot.press(.enter)
    try Golden.expect(robot, "case-member-\(language.rawValue)")
    robot.press(.escape, .down, .down, .enter, .up, .up)
    #expect(!screen(robot).contains("…"), "every line is whole: \(screen(robot))")
    robot.choose(CaseWords.takeOut[language])
    robot.type("внесён по ошибке")
    robot.press(.enter)
    #expect(try office.store.kandasCase(id)?.members.count == 3, "\(screen(robot))")
    #expect(robot.screen[22].contains("Тимур"))
    robot.press(.alt("h"))
    #expect(screen(robot).contains("внесён по ошибке"), "\(screen(robot))")
    #expect(try office.store.verify().damage == nil)
  }

  @Test func anotherIsMadeTheHeadFirst() throws {
    let office = try InventedOffice()
    let id = try makeResettlers(office)
    let robot = office.robot(try ResettlerView(office.workplace, id))
    robot.press(.enter)
    #expect(screen(robot).contains("сначала сделайте главой другого"), "\(screen(robot))")
    robot.type("4")
    robot.press(.escape, .down, .enter)
    robot.type("3")
    #expect(robot.screen[22].contains("Сынақов Нодира"), "\(screen(robot))")
    robot.press(.enter)
    robot.type("4")
    robot.type("уехал")
    robot.press(.enter)
    let dossier = try #require(try office.store.resettlerCase(id))
    #expect(
      dossier.members.map(\.person.givenName) == ["Нодира"] && dossier.members[0].record.relation == "head")
  }

  /// An act has the same digit whatever the state.
  @Test func theMembersMenuKeepsItsPlaces() throws {
    let office = try InventedOffice()
    let day = InventedOffice.today
    let received = try office.makeCase(on: day)
    let granted = try office.makeCase(
      "Ахметов Нұрлан", on: day, steps: [(.complete, day), (.advisedFor, day), (.granted, day)])
    func lines(_ id: Int64) throws -> [String] {
      let robot = office.robot(try KandasView(office.workplace, id))
      robot.press(.enter)
      return robot.screen.compactMap { line in
        let words =
          KandasStep.allCases.filter(\.isOfMember).map { KandasWords.command($0).ru } + ["Убрать из дела"]
        return words.first { line.contains($0) }
      }
    }
    #expect(try lines(received) == lines(granted))
    #expect(try lines(received).count == 10)
  }

  private static let names: [(Language, [String: String])] = [
    (.ru, ["жена": "spouse", "муж": "spouse", "дочь": "daughter", "сын": "son", "мать": "mother"]),
    (.ru, ["әйелі": "spouse", "қызы": "daughter", "ұлы": "son", "wife": "spouse", "внучка": "grandchild"]),
    (.kk, ["әйелі": "spouse", "күйеуі": "spouse", "қызы": "daughter", "ұлы": "son", "шешесі": "mother"]),
    (.kk, ["жена": "spouse", "муж": "spouse", "дочь": "daughter", "сын": "son", "отец": "father"]),
    (.en, ["wife": "spouse", "husband": "spouse", "daughter": "daughter", "son": "son", "мать": "mother"]),
  ]

  @Test(arguments: names)
  func aRelationIsTypedInAnyOfItsNames(language: Language, names: [String: String]) throws {
    let office = try InventedOffice(language)
    let id = try office.makeCase()
    for (typed, code) in names {
      let dossier = try #require(try office.store.kandasCase(id))
      let robot = office.robot(
        try MemberForm<KandasRegister>(office.workplace, dossier.members[1], isHead: false))
      robot.type(typed)
      robot.press(.function(2))
      #expect(try office.store.kandasCase(id)?.members[1].record.relation == code, "\(typed)")
    }
  }

  @Test func anIINFillsTheDayOfBirthAndTheSex() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<ResettlerRegister>(office.workplace), Size(200, 43))
    robot.press(.enter)
    robot.type(try #require(try office.person("Қасымова Айгүл").iin))
    robot.press(.enter)
    let row = try #require(robot.screen.first { $0.hasPrefix("▸") })
    #expect(row.contains("12.04.1991") && row.contains("женский"), "\(screen(robot))")
    // A relation does not gainsay it.
    robot.type("сын")
    robot.press(.enter)
    #expect(screen(robot).contains("женский"), "\(screen(robot))")
  }

  // MARK: What the journal tells

  @Test func theHistoryOfACaseShowsWhatWasUndone() throws {
    let office = try InventedOffice()
    let id = try office.makeCase()
    try office.store.change(.step) { try $0.make(KandasMove(.withdrawn, on: InventedOffice.today), in: id) }
    try office.store.undo(try #require(try office.store.changes(limit: 1).first?.id), reason: "не то дело")
    let robot = office.robot(try KandasView(office.workplace, id), Size(100, 43))
    robot.press(.alt("h"))
    let undo = try #require(robot.screen.firstIndex { $0.contains("не то дело") })
    let step = try #require(robot.screen.firstIndex { $0.contains("отменено") })
    #expect(undo < step && screen(robot).contains("заявление отозвано"), "\(screen(robot))")
  }
}
