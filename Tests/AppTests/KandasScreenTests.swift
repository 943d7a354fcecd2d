import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// Kandas cases by keys on a real store, from nothing to the last status.
@Suite struct KandasScreenTests {
  /// Counts the keys that a clerk presses; what a scanner sends is none of them.
  private final class Keys {
    let robot: Robot
    private(set) var count = 0

    init(_ robot: Robot) { self.robot = robot }

    func press(_ keys: Key...) {
      for key in keys {
        robot.press(key)
        count += 1
      }
    }

    /// Writes a text and goes on.
    func field(_ text: String = "") {
      robot.type(text)
      robot.press(.enter)
      count += text.count + 1
    }

    func type(_ text: String) {
      robot.type(text)
      count += text.count
    }

    /// A scanner sends the lines, each with its Enter.
    func scan(_ lines: [String]) {
      for line in lines {
        robot.type(line)
        robot.press(.enter)
      }
    }
  }

  /// The synthetic passports of a family of five: their digits are right.
  private static let passports: [[String]] = {
    func passport(_ given: String, _ number: String, born: String, sex: String) -> [String] {
      func digit(_ text: String) -> String {
        let weights = [7, 3, 1]
        let sum = text.unicodeScalars.enumerated().reduce(0) { sum, sign in
          let value: Int =
            switch sign.element {
            case "0"..."9": Int(sign.element.value) - 48
            case "A"..."Z": Int(sign.element.value) - 55
            default: 0
            }
          return sum + value * weights[sign.offset % 3]
        }
        return "\(sum % 10)"
      }
      func padded(_ text: String, _ count: Int) -> String {
        text + String(repeating: "<", count: count - text.count)
      }
      let first = padded("P<UZBSYNAQOV<<\(given)", 44)
      let (name, birth, expiry) = (number + digit(number), born + digit(born), "310101" + digit("310101"))
      let personal = padded("", 14) + "<"
      let composite = digit(name + birth + expiry + personal)
      return [first, name + "UZB" + birth + sex + expiry + personal + composite]
    }
    return [
      passport("ILKHOM", "FA1000001", born: "880203", sex: "M"),
      passport("NODIRA", "FA1000002", born: "900504", sex: "F"),
      passport("TIMUR", "FA1000003", born: "140706", sex: "M"),
      passport("MALIKA", "FA1000004", born: "190908", sex: "F"),
      passport("ALI", "FA1000005", born: "230110", sex: "M"),
    ]
  }()

  private func expectFamily(in office: InventedOffice, latin: Bool) throws {
    let row = try #require(try office.store.page(CaseList<KandasRegister>(.open), limit: 1).first)
    let dossier = try #require(try office.store.kandasCase(row.id))
    #expect(dossier.history.application == .received)
    #expect(dossier.members.map(\.record.relation) == ["head", "spouse", "son", "daughter", "son"])
    #expect(
      dossier.members.map(\.person.fullName) == [
        "Сынақов Илхом", "Сынақова Нодира", "Сынақов Тимур", "Сынақова Малика", "Сынақов Али",
      ])
    #expect(dossier.members.map { $0.person.sex?.rawValue } == ["m", "f", "m", "f", "m"])
    #expect(dossier.members.allSatisfy { $0.person.citizenship == "UZB" && $0.person.nationality == "казах" })
    #expect(
      dossier.members.map { $0.person.birthDate?.iso } == [
        "1988-02-03", "1990-05-04", "2014-07-06", "2019-09-08", "2023-01-10",
      ])
    let documents = try dossier.members.compactMap { try office.store.documents(of: $0.person.id).first }
    #expect(documents.map(\.number) == (1...5).map { "FA100000\($0)" })
    #expect(documents.allSatisfy { $0.kind == .foreignPassport })
    #expect((dossier.head?.person.latinName == "SYNAQOV ILKHOM") == latin)
    #expect(dossier.record.ground == .family && dossier.record.relative == "Сынақова Халима, сестра")
    #expect(dossier.record.place == .territory(InventedOffice.aksu))
    #expect(try office.store.verify().damage == nil)
  }

  /// What the application says, after the family: from the day of arrival to the housing.
  private func keyApplication(_ keys: Keys) {
    keys.press(.function(2))
    keys.field("0111")
    keys.field()  // the country of exit is the head's citizenship
    keys.field("3")
    keys.field("Сынақова Халима, сестра")
    keys.field("аксу")
    keys.field("Абая")
    keys.field("4")
    keys.field()
    keys.type("2")
    keys.press(.function(2))
  }

  @Test(arguments: [Language.ru, .kk]) func aFamilyOfFiveIsKeyedFromNothing(language: Language) throws {
    let office = try InventedOffice(language)
    let keys = Keys(office.robot(DeskView(office.workplace)))
    keys.press(.character("k"), .function(7))
    let family: [(String?, String, String, String)] = [
      (nil, "Илхом", "03021988", "1"), ("1", "Нодира", "04051990", ""), ("2", "Тимур", "06072014", ""),
      ("3", "Малика", "08092019", ""), ("2", "Али", "10012023", ""),
    ]
    for (index, member) in family.enumerated() {
      if index > 0 { keys.press(.function(7)) }
      keys.field()  // no scanner
      keys.field()  // no IIN
      keys.field(member.0.map { Self.digit(of: $0) } ?? "")
      keys.field(index == 0 ? "Сынақов" : "")
      keys.field(member.1)
      keys.field()  // no patronymic
      keys.field(member.2)
      keys.field(member.3)
      keys.field(index == 0 ? "узб" : "")
      keys.field(index == 0 ? "казах" : "")
      keys.field()  // a foreign passport
      keys.type("FA100000\(index + 1)")
    }
    try Golden.expect(keys.robot, "kandas-family-\(language.rawValue)")
    keyApplication(keys)
    try Golden.expect(keys.robot, "kandas-received-\(language.rawValue)")
    try expectFamily(in: office, latin: false)
    #expect(keys.count <= 370, "\(keys.count) keys")
  }

  /// The digit of a relation in the list: spouse is the second, after the head.
  private static func digit(of relation: String) -> String { "\((Int(relation) ?? 0) + 1)" }

  @Test func withAScannerItTakesFewerKeys() throws {
    let office = try InventedOffice()
    let keys = Keys(office.robot(DeskView(office.workplace)))
    keys.press(.character("k"), .function(7))
    let given = ["Илхом", "Нодира", "Тимур", "Малика", "Али"]
    for (index, passport) in Self.passports.enumerated() {
      if index > 0 { keys.press(.function(7)) }
      keys.scan(passport)
      keys.field()  // no IIN
      keys.field(index == 0 ? "" : Self.digit(of: ["", "1", "2", "3", "2"][index]))
      keys.field(index == 0 ? "Сынақов" : "")
      keys.type(given[index])
      if index == 0 {
        for _ in 0..<5 { keys.press(.enter) }
        keys.type("казах")
      }
    }
    keyApplication(keys)
    try expectFamily(in: office, latin: true)
    #expect(keys.count <= 200, "\(keys.count) keys")
  }

  @Test func aWrongDigitOfAPassportIsNamedByItsPlace() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    var lines = Self.passports[0]
    lines[1] = lines[1].replacing("8802", with: "8803")
    for line in lines {
      robot.type(line)
      robot.press(.enter)
    }
    robot.press(.backTab)
    let screen = robot.screen.joined(separator: " ")
    #expect(screen.contains("строка 2, знаки 14–19"), "\(robot.screen[22])")
  }

  @Test func whoIsInTheRegisterIsTakenInOneKey() throws {
    let office = try InventedOffice()
    let before = try office.store.countOfPeople()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    let known = try office.person("Юсупов Ильхом")
    robot.press(.enter)
    robot.type(try #require(known.iin))
    robot.press(.enter)
    #expect(robot.screen[22].contains("Юсупов Ильхом"))
    robot.press(.function(4))
    #expect(robot.screen.contains { $0.contains("Юсупов") })
    robot.press(.function(2), .function(2))
    let row = try office.store.cases(of: known.id, in: KandasRegister.self).first
    #expect(row?.name == "Юсупов Ильхом", "\(robot.screen)")
    #expect(try office.store.countOfPeople() == before, "nobody is made twice")
  }

  /// From received papers to the end of the last status, most of it by F4.
  @Test func aCaseRunsToItsEnd() throws {
    let office = try InventedOffice()
    let id = try office.makeCase(on: InventedOffice.today)
    let robot = office.robot(try KandasView(office.workplace, id))
    func stage() throws -> KandasStage? { try office.store.row(id, in: KandasRegister.self)?.stage }
    robot.press(.function(4), .function(2))
    #expect(robot.screen.contains { $0.contains("R43") }, "papers are missing: a reason is asked for")
    robot.press(.escape, .escape)
    #expect(try stage() == .received)
    // Four members, one step; then the papers that are missing.
    for _ in 0..<7 { robot.press(.down) }
    for _ in 0..<4 { robot.press(.enter) }
    #expect(try office.store.kandasCase(id)?.missingPapers(today: InventedOffice.today).isEmpty == true)
    robot.press(.function(4), .function(2))
    #expect(try stage() == .complete)
    robot.press(.function(4))
    robot.type("12")
    robot.press(.function(2))
    #expect(try stage() == .advisedFor)
    robot.press(.function(4))
    robot.type("44")
    robot.press(.function(2))
    #expect(try stage() == .granted)
    try Golden.expect(robot, "kandas-granted-ru")
    for _ in 0..<4 {
      robot.press(.function(4))
      robot.type("00")
      robot.press(.function(2), .function(5))
      robot.type("1")
      robot.press(.enter)
      robot.type("гр-1")
      robot.press(.function(2), .down)
    }
    #expect(try stage() == .closed, "\(robot.screen.joined(separator: "\n"))")
    #expect(try office.store.verify().damage == nil)
  }

  /// A step that a rule blocks says which and why, and nothing happens.
  @Test func grantingIsBlockedWithItsReason() throws {
    let office = try InventedOffice()
    let day = InventedOffice.today
    let id = try office.makeCase(on: day, steps: [(.complete, day), (.advisedFor, day)])
    var head = try #require(try office.store.kandasCase(id)?.head?.person)
    head.nationality = "узбек"
    try office.store.change(.correct) { try $0.save(&head) }
    let robot = office.robot(try KandasView(office.workplace, id))
    robot.press(.function(4))
    let said = robot.screen[21...22].joined()
    #expect(said.contains("R40") && said.contains("узбек"), "\(said)")
    #expect(try office.store.row(id, in: KandasRegister.self)?.stage == .advisedFor)
    robot.press(.tab)
    #expect(
      robot.screen.contains { $0.contains("нет уведомления") }, "the others are greyed with their reasons")
  }

  @Test(arguments: [Language.ru, .kk]) func oneCaseOnOneScreen(language: Language) throws {
    let office = try InventedOffice(language)
    let id = try office.makeCase()
    try Golden.expect(office.robot(try KandasView(office.workplace, id)), "kandas-case-\(language.rawValue)")
    try Golden.expect(
      office.robot(try CasesView<KandasRegister>(office.workplace)), "kandas-cases-\(language.rawValue)")
    try Golden.expect(
      office.robot(try KandasPapersView(office.workplace, id)), "kandas-papers-\(language.rawValue)")
  }

  /// The recommendation is due by the rule of the filing day, and the screen says which.
  @Test(arguments: [
    ("24.10.2025", "30 раб. дн. с 24.10.2025 (прежнее правило)"),
    ("27.10.2025", "3 раб. дн. с 27.10.2025 (правило с 26.10.2025)"),
  ])
  func theScreenSaysWhichRule(filed: String, words: String) throws {
    let office = try InventedOffice()
    let day = InventedOffice.day(filed)
    let id = try office.makeCase(on: day, steps: [(.complete, day)])
    let screen = office.robot(try KandasView(office.workplace, id), Size(132, 43)).screen.joined(
      separator: " ")
    #expect(screen.contains(words), "\(screen)")
  }

  @Test func theFamilyUnderWayComesBackAfterACrash() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    for line in Self.passports[0] {
      robot.type(line)
      robot.press(.enter)
    }
    robot.press(.enter, .enter)
    robot.type("Сынақов")
    robot.press(.function(7), .enter, .enter)
    robot.type("3")
    robot.press(.enter, .enter)
    robot.type("Тимур")
    robot.press(.enter, .enter)
    robot.type("06072014")
    robot.press(.up, .backTab, .backTab)
    robot.type("Илхом")
    robot.press(.function(2))
    robot.type("0111")
    robot.press(.enter)
    robot.press(.hangUp)
    let form = try #require(try DraftForms.newest(office.workplace))
    let back = office.robot(form)
    let rows = back.screen.filter { $0.contains("Сынақов") }
    #expect(rows.count == 2, "\(back.screen)")
    #expect(back.screen.contains { $0.contains("Черновик") }, "it says that it came back: \(back.screen)")
    #expect(rows.last?.contains("Тимур") == true)
    back.press(.function(2))
    #expect(
      back.screen.contains { $0.contains("01.11.2026") }, "what the application said too: \(back.screen)")
  }

  /// That no ground was chosen is said once its field was left, or on saving.
  @Test func aGroundIsMissedWhenItsFieldIsLeft() throws {
    let office = try InventedOffice()
    let applicants = try #require(try office.store.kandasCase(try office.makeCase())).members.map {
      Applicant($0.person, $0.record)
    }
    let robot = office.robot(
      try CaseForm<KandasRegister>(office.workplace, receiving: applicants, reason: nil, nil))
    func has(_ text: String) -> Bool { robot.screen.contains { $0.contains(text) } }
    for _ in 0..<20 where (robot.stack.screens.last as? CaseForm<KandasRegister>)?.paper.focused != .ground {
      #expect(!has("R41"), "\(robot.screen)")
      robot.press(.down)
    }
    #expect(!has("R41"), "the cursor is in it: \(robot.screen)")
    robot.press(.down)
    #expect(has("R41"), "\(robot.screen)")
  }

  /// A step of a member comes back after a power cut as the member's.
  @Test func aStepUnderWayComesBackAfterACrash() throws {
    let office = try InventedOffice()
    let days = ["17.11.2025", "18.11.2025", "19.11.2025", "24.12.2025"].map(InventedOffice.day)
    let id = try office.makeCase(
      on: days[0], steps: [(.complete, days[1]), (.advisedFor, days[2]), (.granted, days[3])])
    let dossier = try #require(try office.store.kandasCase(id))
    let member = dossier.members[1].record.id
    let robot = office.robot(try KandasStepForm(office.workplace, dossier, .certified, of: member))
    robot.type("К-77")
    robot.press(.hangUp)
    let back = office.robot(try #require(try DraftForms.newest(office.workplace)))
    #expect(back.screen.contains { $0.contains("К-77") }, "\(back.screen)")
    back.press(.function(2))
    let move = try #require(try office.store.kandasCase(id)?.history.moves.last)
    #expect(move.step == .certified && move.member == member && move.number == "К-77")
  }

  @Test func theSheetOfACaseIsPrinted() throws {
    let office = try InventedOffice()
    let id = try office.makeCase()
    let printout = try KandasPrintout.printout(of: id, office.workplace)
    let path = office.folder + "/case.txt"
    _ = try printout.write(.text, to: path, overwrite: false)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for words in [
      "К-2026/1", "Юсупова Нодира", "R44", "ТОО «Үлгі»", "нотариальный перевод", "заявление принято",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
    #expect(text.contains(CommonWords.auxiliaryJournal.ru))
  }

  /// However a cell is left, what follows from it follows.
  @Test func aScanThatIsLeftByAnArrowOrByF2FillsItsRow() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace), Size(200, 43))
    robot.type(Self.passports[0].joined())
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("03.02.1988") }, "\(robot.screen)")
  }

  /// A misread passport is scanned again, over what the first scan left.
  @Test func aPassportIsScannedAgain() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    func scan(_ lines: [String]) {
      for line in lines {
        robot.type(line)
        robot.press(.enter)
      }
    }
    var wrong = Self.passports[0]
    wrong[1] = wrong[1].replacing("8802", with: "8803")
    scan(wrong)
    robot.press(.backTab)
    scan(Self.passports[0])
    #expect(robot.screen.contains { $0.contains("Прочитано: SYNAQOV ILKHOM") }, "\(robot.screen)")
    #expect(
      robot.screen.contains { $0.contains("глава семьи") }, "the relation is as it was: \(robot.screen)")
  }

  @Test func aRowWithSomethingInItIsNotTakenAwayUnasked() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    robot.press(.function(7), .enter, .enter, .enter)
    robot.type("Сынақова")
    robot.press(.function(8))
    #expect(robot.screen.contains { $0.contains("пропадёт") }, "\(robot.screen)")
    robot.press(.escape)
    #expect(robot.screen.contains { $0.contains("Сынақова") })
    robot.press(.function(8), .left, .enter)
    #expect(!robot.screen.contains { $0.contains("Сынақова") }, "\(robot.screen)")
  }

  /// The day on which a scanned passport ends: one that is over is told at once, and the check-list of papers has the
  /// day.
  @Test func untilWhenAScannedPassportHoldsIsKept() throws {
    let office = try InventedOffice()
    let keys = Keys(office.robot(try FamilyGrid<KandasRegister>(office.workplace)))
    keys.scan(Self.passports[0])
    keys.field()  // no IIN
    keys.field()
    keys.field("Сынақов")
    keys.type("Илхом")
    for _ in 0..<5 { keys.press(.enter) }
    keys.type("казах")
    keyApplication(keys)
    let row = try #require(try office.store.page(CaseList<KandasRegister>(.open), limit: 1).first)
    let papers = try #require(try office.store.kandasCase(row.id)).papers
    let identity = try #require(papers.first { $0.kind == .identity })
    #expect(identity.until == InventedOffice.day("01.01.2031") && !identity.isThere)

    let late = try office.on(InventedOffice.day("02.01.2031"))
    let robot = office.robot(try FamilyGrid<KandasRegister>(late))
    for line in Self.passports[1] {
      robot.type(line)
      robot.press(.enter)
    }
    robot.press(.backTab)
    #expect(robot.screen.contains { $0.contains("действовал до 01.01.2031") }, "\(robot.screen)")
  }

  /// What a term waits for leads to where the missing fact is entered.
  @Test func aTermLeadsToTheFactThatTheStepLacks() throws {
    let office = try InventedOffice()
    let day = InventedOffice.day("17.11.2026")
    let id = try office.makeCase(on: day, steps: [(.complete, day), (.advisedFor, day)])
    var record = try #require(try office.store.kandasCase(id)).record
    record.ground = nil
    try office.store.change(.correct) { try $0.save(&record) }
    let robot = office.robot(try KandasView(office.workplace, id, for: .r45))
    #expect(robot.screen.contains { $0.hasPrefix("▸") && $0.contains("Заявление") }, "\(robot.screen)")

    record = try #require(try office.store.kandasCase(id)).record
    record.ground = .other
    try office.store.change(.correct) { try $0.save(&record) }
    let member = try #require(try office.store.kandasCase(id)?.members.last)
    var person = member.person
    person.nationality = nil
    try office.store.change(.correct) { try $0.save(&person) }
    let again = office.robot(try KandasView(office.workplace, id, for: .r45))
    #expect(again.screen.contains { $0.hasPrefix("▸") && $0.contains("Малика") }, "\(again.screen)")
  }

  @Test func aNumberTypedWhereThePassportGoesIsTheIIN() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<KandasRegister>(office.workplace))
    robot.type("910412400086")
    robot.press(.enter)
    #expect(robot.screen.contains { $0.contains("910412400086") })
    #expect(!robot.screen.contains { $0.contains("F02") }, "\(robot.screen)")
  }
}
