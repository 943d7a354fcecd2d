import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// Cases of resettlement by keys on a real store, from nothing to the return.
@Suite struct ResettlerScreenTests {
  private static let pavlodar = InventedOffice.code(550_000_000)

  /// A family of three that goes to Pavlodar by quota, received on a day, the steps made on the days given.
  @discardableResult
  private func makeCase(
    in office: InventedOffice, _ head: String = "Сынақов Марат", on day: String = "19.11.2026",
    steps: [(ResettlerStep, String)] = []
  ) throws -> Int64 {
    let words = head.split(separator: " ").map(String.init)
    let family: [(String, String, Relation, Sex)] = [
      (words[1], "03.02.1988", .head, .m), ("Нодира", "04.05.1990", .spouse, .f),
      ("Тимур", "06.07.2014", .son, .m),
    ]
    var record = ResettlerCase()
    (record.direction, record.isKandas) = (.outbound, false)
    (record.origin, record.targetOblast) = (.territory(InventedOffice.aksu), .territory(Self.pavlodar))
    (record.jobSeeker, record.priorRegistrationSince) = (true, InventedOffice.day("01.03.2019"))
    return try office.store.change(.receive) { change in
      let applicants = family.map { given, born, relation, sex in
        var person = Person()
        person.surname = PersonName.surname(words[0], of: sex)
        (person.givenName, person.birthDate, person.sex) = (given, InventedOffice.day(born), sex)
        person.citizenship = Country.kazakhstan
        var member = ResettlerMember()
        member.relation = relation.rawValue
        return Applicant(person, member)
      }
      let id = try change.receive(
        record, applicants, filedOn: InventedOffice.day(day), in: ResettlerRegister.self
      ).id
      for (step, day) in steps {
        try change.make(ResettlerMove(step, on: InventedOffice.day(day), number: "12"), in: id)
      }
      return id
    }
  }

  /// The whole task: the family and the application from nothing, and each step to the move.
  @Test(arguments: [Language.ru, .kk]) func aFamilyGoesByQuota(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(DeskView(office.workplace))
    robot.press(.character("m"), .function(7))
    func field(_ text: String = "") {
      robot.type(text)
      robot.press(.enter)
    }
    for (index, member) in [("", "Марат", "03021988", "1"), ("2", "Нодира", "04051990", "")].enumerated() {
      if index > 0 { robot.press(.function(7)) }
      field()  // no scanner
      field()  // no IIN
      field(member.0)
      field(index == 0 ? "Сынақов" : "")
      field(member.1)
      field()  // no patronymic
      field(member.2)
      field(member.3)
    }
    try Golden.expect(robot, "resettler-family-\(language.rawValue)")
    robot.press(.function(2))
    field("аксу")
    field("павл")
    try Golden.expect(robot, "resettler-form-\(language.rawValue)")
    robot.press(.function(2))
    let row = try #require(try office.store.page(CaseList<ResettlerRegister>(), limit: 1).first)
    #expect(row.members == 2 && row.place == Self.pavlodar)
    #expect(robot.screen.contains { $0.contains(office.workplace.number(of: row)) })
    // Not a job-seeker yet: forwarding is possible, the inclusion is not.
    robot.press(.function(4), .function(2))
    #expect(try office.store.resettlerCase(row.id)?.history.stage == .forwarded)
    robot.press(.function(4))
    #expect(robot.screen.contains { $0.contains("R22") })
    #expect(try office.store.resettlerCase(row.id)?.history.stage == .forwarded)
    // The head is a job-seeker: what only warns, that nobody knows the former residence, asks one reason.
    var record = try #require(try office.store.resettlerCase(row.id)).record
    record.jobSeeker = true
    try office.store.change(.correct) { try $0.save(&record) }
    robot.press(.tab, .escape, .function(4))
    field("31")
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("R23") })
    field("адресная справка есть")
    let included = try #require(try office.store.resettlerCase(row.id)?.history.moves.last)
    #expect(included.step == .included && included.reason == "адресная справка есть")
    #expect(try office.store.verify().damage == nil)
  }

  @Test(arguments: [Language.ru, .kk]) func aCaseIsLedToTheReturnByF4AndF5(language: Language) throws {
    let office = try InventedOffice(language)
    let id = try makeCase(in: office)
    let robot = office.robot(try ResettlerView(office.workplace, id))
    try Golden.expect(robot, "resettler-case-\(language.rawValue)")
    robot.press(.function(4))
    robot.type("15")
    robot.press(.function(2))
    robot.press(.function(4))
    robot.type("88")
    robot.press(.function(2))
    #expect(try office.store.resettlerCase(id)?.history.stage == .included)
    robot.press(.function(4))
    robot.type("204")
    robot.press(.function(2))
    try Golden.expect(robot, "resettler-contracted-\(language.rawValue)")
    robot.press(.function(4), .function(2))
    #expect(try office.store.resettlerCase(id)?.history.moves.last?.place == Self.pavlodar)
    robot.press(.function(5))
    robot.type("вернулись к родным")
    robot.press(.function(2))
    let dossier = try #require(try office.store.resettlerCase(id))
    #expect(
      dossier.history.moves.map(\.step) == [.filed, .forwarded, .included, .contracted, .moved, .returned])
    #expect(dossier.history.moves[2].number == "88" && dossier.history.moves[3].number == "204")
    #expect(dossier.history.moves.last?.reason == "вернулись к родным")
    robot.press(.tab)
    try Golden.expect(robot, "resettler-steps-\(language.rawValue)")
    #expect(try office.store.verify().damage == nil)
  }

  /// A step that is late asks why, and the answer stands in the timeline.
  @Test func aLateStepAsksWhy() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office, on: "02.11.2026")
    let robot = office.robot(try ResettlerView(office.workplace, id))
    robot.press(.function(4), .function(2))
    robot.type("ждали справку")
    robot.press(.enter)
    #expect(try office.store.resettlerCase(id)?.history.moves.last?.reason == "ждали справку")
  }

  @Test func insideTheOblastOtherConditionsAreAsked() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<ResettlerRegister>(office.workplace))
    robot.press(.enter, .enter, .enter)
    robot.type("Сынақов")
    robot.press(.enter)
    robot.type("Марат")
    robot.press(.enter, .enter)
    robot.type("03021988")
    robot.press(.enter)
    robot.type("1")
    robot.press(.function(2))
    robot.press(.up, .up)
    robot.type("2")
    robot.press(.enter)
    let words = robot.screen.joined(separator: " ")
    #expect(words.contains("госжильё"), "\(words)")
    #expect(!words.contains("Область приёма"), "\(words)")
  }

  @Test(arguments: [Language.ru, .kk]) func theListAndTheQuotas(language: Language) throws {
    let office = try InventedOffice(language)
    try makeCase(in: office)
    try makeCase(
      in: office, "Үлгіев Болат", on: "02.11.2026",
      steps: [(.forwarded, "03.11.2026"), (.included, "09.11.2026")])
    let robot = office.robot(try CasesView<ResettlerRegister>(office.workplace))
    try Golden.expect(robot, "resettlers-\(language.rawValue)")
    robot.press(.function(5))
    try Golden.expect(robot, "quotas-\(language.rawValue)")
    // The row of Pavlodar: its cases, then another number from a letter.
    while robot.screen.contains(where: { $0.hasPrefix("▸") && !$0.contains("Павлодар") }) {
      robot.press(.down)
    }
    robot.press(.enter)
    #expect(robot.screen.contains { $0.contains("Үлгіев Болат") })
    #expect(!robot.screen.contains { $0.contains("Сынақов") }, "only those who are included")
    robot.press(.escape, .function(4))
    robot.type("1700")
    robot.press(.enter, .enter)
    robot.type("12")
    robot.press(.enter)
    robot.type("1911")
    robot.press(.function(2))
    try Golden.expect(robot, "quota-entered-\(language.rawValue)")
    let quota = try office.store.quotas().version(
      .resettler, 2_026, Self.pavlodar, on: InventedOffice.today)
    #expect(quota?.places == 1_700 && quota?.left == 12 && quota?.leftOn == InventedOffice.day("19.11.2026"))
  }

  @Test func theReportIsPrinted() throws {
    let office = try InventedOffice()
    try makeCase(
      in: office, on: "02.11.2026", steps: [(.forwarded, "03.11.2026"), (.included, "09.11.2026")])
    let path = office.folder + "/outbound.txt"
    let report = try QuotaYear(.resettler, 2_026, in: office.store).printout(office.workplace)
    _ = try report.write(.text, to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let row = try #require(text.split(separator: "\n").first { $0.contains("Павлодарская") })
    #expect(row.split(separator: " ").dropFirst(2) == ["1655", "1", "3", "0", "0", "0"])
    #expect(text.contains("семей 1, человек 3") && text.contains(CommonWords.auxiliaryJournal.ru))
  }

  @Test func theSheetOfACaseIsPrinted() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    let path = office.folder + "/case.txt"
    _ = try ResettlerPrintout.printout(of: id, office.workplace).write(.text, to: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for words in ["П-2026/1", "Сынақова Нодира", "R26", "70 × 4325 × 3", "заявление принято"] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  /// What is due stands on Today beside the kandas cases; F4 makes the step, Enter opens where it is made.
  @Test func todayLeadsToTheStep() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    try office.makeCase(on: InventedOffice.today)
    let robot = office.robot(try TodayView(office.workplace))
    #expect(robot.screen.contains { $0.contains("П-2026/1") && $0.contains("передать заявление") })
    #expect(robot.screen.contains { $0.contains("К-2026/1") })
    func goToTheCase() {
      for _ in 0..<20 where !robot.screen.contains(where: { $0.hasPrefix("▸") && $0.contains("П-2026/1") }) {
        robot.press(.down)
      }
    }
    goToTheCase()
    robot.press(.function(4), .function(2))
    #expect(try office.store.resettlerCase(id)?.history.stage == .forwarded)
    goToTheCase()
    robot.press(.enter)
    #expect(
      robot.screen.contains { $0.hasPrefix("▸ F4") && $0.contains("Включить в квоту") }, "\(robot.screen)")
  }

  @Test func theDayOfTheLastCopyStandsOnToday() throws {
    let office = try InventedOffice()
    let robot = office.robot(try TodayView(office.workplace))
    #expect(robot.screen.contains { $0.contains("Копии базы ещё нет") })
    try office.store.backUp(to: office.folder + "/copy.db")
    let again = office.robot(try TodayView(office.workplace))
    #expect(again.screen.contains { $0.contains("Копия: сегодня 12:00; на другом диске нет") })
  }

  /// The history of a case tells its steps and its family, not the application alone.
  @Test func theHistoryTellsTheStepsToo() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    let robot = office.robot(try ResettlerView(office.workplace, id), Size(100, 43))
    robot.press(.function(4))
    robot.type("15")
    robot.press(.function(2), .alt("h"))
    let words = robot.screen.joined(separator: "\n")
    for expected in ["передано области приёма", "15", "Сынақова Нодира", "заявление принято"] {
      #expect(words.contains(expected), "\(expected): \(words)")
    }
    let head = robot.screen.first { $0.contains("Глава семьи") }
    #expect(head?.contains("Сынақов Марат") == true, "the head by name: \(words)")
  }

  @Test func aPersonShowsTheCase() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    let head = try #require(try office.store.resettlerCase(id)?.head?.person.id)
    let robot = office.robot(try PersonView(office.workplace, head))
    #expect(robot.screen.contains { $0.contains("П-2026/1") })
  }

  /// Why a family is refused is written once: after a power cut the step comes back with it.
  @Test func aStepUnderWayComesBackAfterACrash() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    let robot = office.robot(try ResettlerView(office.workplace, id))
    robot.press(.function(5))
    robot.type("77")
    robot.press(.enter)
    robot.type("нет справки о составе семьи")
    robot.press(.hangUp)
    let back = office.robot(try #require(try DraftForms.newest(office.workplace)))
    #expect(back.screen.contains { $0.contains("нет справки о составе семьи") }, "\(back.screen)")
    back.press(.function(2))
    let move = try #require(try office.store.resettlerCase(id)?.history.moves.last)
    #expect(move.step == .refused && move.number == "77" && move.reason == "нет справки о составе семьи")
    #expect(try DraftForms.orphans(office.workplace).isEmpty)
  }

  /// Where somebody has made the step meanwhile, saving says so, and nothing is written.
  @Test func aStepThatSomebodyElseHasMadeIsNotMadeTwice() throws {
    let office = try InventedOffice()
    let id = try makeCase(in: office)
    let robot = office.robot(try ResettlerView(office.workplace, id))
    robot.press(.function(4))
    robot.type("12")
    try office.store.change(.step) {
      try $0.make(ResettlerMove(.withdrawn, on: InventedOffice.today), in: id)
    }
    robot.press(.function(2))
    #expect(robot.screen.contains { $0.contains("не допускает") }, "\(robot.screen)")
    #expect(try office.store.resettlerCase(id)?.history.stage == .withdrawn)
  }

  @Test func theFamilyUnderWayComesBackAfterACrash() throws {
    let office = try InventedOffice()
    let robot = office.robot(try FamilyGrid<ResettlerRegister>(office.workplace))
    robot.press(.enter, .enter, .enter)
    robot.type("Сынақов")
    robot.press(.hangUp)
    let form = try #require(try DraftForms.newest(office.workplace))
    #expect(office.robot(form).screen.contains { $0.contains("Сынақов") })
  }
}
