import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// The register of kandas cases beside a file of the state system, by keys.
@Suite struct ReconcileTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  /// Families by their place; a case of each but the last.
  private static let names = ["Сынақов", "Үлгіқызы", "Мысалов", "Образцов", "Пробаев", "Жаңаев"]

  private func receive(_ office: InventedOffice, _ place: Int, number: String?) throws -> Int64 {
    var record = KandasCase()
    record.externalNumber = number
    (record.ground, record.exitCountry, record.place) = (.other, "UZB", .territory(InventedOffice.aksu))
    let applicants = ["Илхом", "Нодира"].enumerated().map { index, name in
      var person = Person()
      (person.surname, person.givenName) = (Self.names[place], name)
      (person.citizenship, person.nationality) = ("UZB", "казах")
      person.birthDate = Day(year: 1_980 + index, month: 2, day: 3 + place)
      var member = KandasMember()
      member.relation = index == 0 ? "head" : "spouse"
      return Applicant(person, member)
    }
    return try office.store.change(.receive) {
      try $0.receive(record, applicants, filedOn: InventedOffice.day("10.11.2026"), in: KandasRegister.self)
        .id
    }
  }

  private func row(_ place: Int, _ member: Int, _ number: String, granted: String = "") -> String {
    let name = ["Илхом", "Нодира"][member]
    let birth = "0\(3 + place).02.\(1_980 + member)"
    let relation = member == 0 ? "глава" : "жена"
    return
      "\(number);\(member == 0 ? 1 : 0);\(Self.names[place]);\(name);\(birth);UZB;\(relation);\(granted.isEmpty ? "" : "7");\(granted);2026-11-10"
  }

  /// A case that is known by its number, two that lack one, one of another number, one that the file does not have; and
  /// a family that is only in the file.
  private func prepare(_ office: InventedOffice) throws -> (ids: [Int64], path: String) {
    let ids = try [
      receive(office, 0, number: "A-1"), receive(office, 1, number: nil), receive(office, 2, number: nil),
      receive(office, 3, number: "A-30"), receive(office, 4, number: nil),
    ]
    let header =
      "APP_ID;APPLICANT;SURNAME;FIRSTNAME;DATE_BIRTH;CITIZENSHIP_COUNTRY;RELATION_DEGREE;DECISION_NUM;"
      + "DECISION_DATE;X_filed_on"
    let rows = [
      row(0, 0, "A-1", granted: "2026-11-13"), row(0, 1, "A-1", granted: "2026-11-13"),
      row(1, 0, "A-2"), row(1, 1, "A-2"), row(2, 0, "A-3"), row(3, 0, "A-4"), row(3, 1, "A-4"),
      row(5, 0, "A-6"), row(5, 1, "A-6"),
    ]
    let path = "\(office.folder)/state.csv"
    try ([header] + rows).joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return (ids, path)
  }

  private func open(_ office: InventedOffice, _ path: String) throws -> Robot {
    let robot = office.robot(try CasesView<KandasRegister>(office.workplace))
    robot.press(.alt("i"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type(path)
    robot.press(.enter)
    return robot
  }

  private func number(_ office: InventedOffice, _ id: Int64) throws -> String? {
    try office.store.kandasCase(id)?.record.externalNumber
  }

  @Test(arguments: [Language.ru, .kk]) func aFileIsComparedAndNumbersAreAttached(language: Language) throws {
    let office = try InventedOffice(language)
    let (ids, path) = try prepare(office)
    let journal = try office.store.changeCount
    let robot = try open(office, path)
    #expect(robot.stack.screens.last is ReconcileView)
    try Golden.expect(robot, "reconcile-\(language.rawValue)")
    #expect(try office.store.changeCount == journal, "comparing writes nothing")

    robot.press(.function(4))
    #expect(try number(office, ids[1]) == "A-2")
    #expect(try office.store.changeCount == journal + 1)
    try Golden.expect(robot, "reconcile-attached-\(language.rawValue)")

    robot.press(.function(5))
    #expect(try number(office, ids[2]) == nil, "it asks first")
    robot.press(.right, .enter)
    #expect(try number(office, ids[2]) == "A-3")
    #expect(try office.store.verify().damage == nil)
  }

  @Test func anotherNumberIsReplacedOnlyAfterAQuestion() throws {
    let office = try InventedOffice()
    let (ids, path) = try prepare(office)
    let robot = try open(office, path)
    robot.press(.down, .down, .function(4))
    #expect(text(robot).contains("A-30"))
    robot.press(.enter)
    #expect(try number(office, ids[3]) == "A-30")
    robot.press(.function(4), .right, .enter)
    #expect(try number(office, ids[3]) == "A-4")
  }

  @Test func familiesThatLackAreTakenThroughTheTrial() throws {
    let office = try InventedOffice()
    let (ids, path) = try prepare(office)
    let robot = try open(office, path)
    let count = try office.store.count(CaseList<KandasRegister>(.all))
    robot.press(.function(7))
    #expect(robot.stack.screens.last is TrialView)
    #expect(try office.store.count(CaseList<KandasRegister>(.all)) == count)
    robot.press(.function(2), .function(10))
    #expect(robot.stack.screens.last is ReconcileView)
    #expect(try office.store.count(CaseList<KandasRegister>(.all)) == count + 1, "only who lacked")
    #expect(try office.store.kandasCase(ids[0])?.history.application == .received, "the others stay")
    #expect(!text(robot).contains("Только в файле"))
  }

  @Test func enterOpensTheCaseOrTheRows() throws {
    let office = try InventedOffice()
    let (_, path) = try prepare(office)
    let robot = try open(office, path)
    robot.press(.enter)
    #expect(robot.stack.screens.last is KandasView)
    robot.press(.function(10), .down, .down, .down, .down, .enter)
    #expect(robot.stack.screens.last is FileRowsView)
    #expect(text(robot).contains("SURNAME") && text(robot).contains("Жаңаев"))
    robot.press(.function(10), .down, .enter)
    #expect(robot.stack.screens.last is KandasView, "who is only here")
  }

  @Test func theListIsPrinted() throws {
    let office = try InventedOffice()
    let (_, path) = try prepare(office)
    let robot = try open(office, path)
    robot.press(.function(6), .down, .enter, .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type("\(office.folder)/list.txt")
    robot.press(.enter)
    let printed = try String(contentsOfFile: "\(office.folder)/list.txt", encoding: .utf8)
    #expect(printed.contains("A-6") && printed.contains("Пробаев") && printed.contains("13.11.2026"))
  }

  @Test func resettlersHaveNoSuchFile() throws {
    let office = try InventedOffice()
    let robot = office.robot(try CasesView<ResettlerRegister>(office.workplace))
    robot.press(.alt("i"))
    #expect(robot.stack.screens.count == 1)
  }
}

extension Store {
  /// How many changes the journal has.
  fileprivate var changeCount: Int {
    get throws {
      var changes: Set<Int64> = []
      try eachJournalRecord { changes.insert($0.change) }
      return changes.count
    }
  }
}
