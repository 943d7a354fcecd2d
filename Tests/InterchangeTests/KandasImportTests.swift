import Domain
import Foundation
import Store
import Testing

@testable import Interchange

/// The state system's layout with its known faults, as it comes.
@Suite struct KandasImportTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private static let columns = [
    "APP_ID", "APPLICANT", "IIN", "SURNAME", "FIRSTNAME", "PATRONYMIC", "DATE_BIRTH", "VOZRAST", "GENDER",
    "CITIZENSHIP_COUNTRY", "RELATION_DEGREE", "FAMILY_TYPE", "DECISION_NUM", "DECISION_DATE",
    "ORALMAN_DOCUMENT_NUMBER", "DATE_ORALMAN_STATUS", "KATO_RAI", "EDUCATION", "COMPANY", "POST",
  ]

  /// A row of a family: number, place in it, and what is other than usual.
  private static func row(_ family: Int, _ place: Int, _ other: [String: String] = [:]) -> [String: String] {
    let born = Day(year: place == 0 ? 1_985 : 2_010 + place, month: 1 + family % 12, day: 1 + family % 28)
    var row = [
      "APP_ID": "A-\(family)", "APPLICANT": place == 0 ? "1" : "0",
      "SURNAME": "Үлгіев\(Household.letter(family))",
      "FIRSTNAME": ["Сынақ", "Тимур", "Малик"][place], "DATE_BIRTH": born?.dotted ?? "", "GENDER": "М",
      "CITIZENSHIP_COUNTRY": "Узбекистан", "RELATION_DEGREE": place == 0 ? "глава" : "сын",
      "DECISION_NUM": "\(family)", "DECISION_DATE": "05.03.2026",
      "ORALMAN_DOCUMENT_NUMBER": "К\(family)-\(place)",
      "DATE_ORALMAN_STATUS": "05.03.2026", "KATO_RAI": "611010000", "VOZRAST": "40", "EDUCATION": "высшее",
    ]
    row.merge(other) { $1 }
    return row
  }

  private static func csv(_ rows: [[String: String]], titles: Int = 0) -> String {
    let above = (0..<titles).map { "Выгрузка АИС «Кандас», лист \($0 + 1)\n" }.joined()
    let lines = [columns] + rows.map { row in columns.map { row[$0] ?? "" } }
    return above + lines.map { $0.joined(separator: ";") + "\n" }.joined()
  }

  private func dossier(_ number: String) throws -> KandasDossier? {
    try desk.store.change(.save) { try $0.dossier(number: number, in: KandasRegister.self) }
  }

  @Test func aFamilyBecomesACaseWithItsStatuses() throws {
    let path = try desk.write(Self.csv([Self.row(1, 0), Self.row(1, 1), Self.row(1, 2)]), "k.csv")
    #expect(try desk.run(.kandas, [path]).counts == [3, 0, 0, 0])
    let dossier = try #require(try dossier("A-1"))
    #expect(dossier.members.map(\.record.relation) == ["head", "son", "son"])
    #expect(dossier.history.application == .granted)
    let head = try #require(dossier.head?.record)
    #expect(dossier.history.until(head.id)?.iso == "2027-03-05")
    #expect(dossier.history.moves.last { $0.step == .certified && $0.member == head.id }?.number == "К1-0")
    #expect(head.education == .higher && dossier.record.exitCountry == "UZB")
    #expect(try desk.store.verify().damage == nil)
  }

  /// 1 200 rows: a header below titles, lost noughts, heads on several rows, groups without a head, days in three
  /// forms.
  @Test func twelveHundredRowsWithEveryKnownFault() throws {
    var rows: [[String: String]] = []
    var (refusedRows, padded) = (0, 0)
    for family in 0..<400 {
      var people = (0..<3).map { Self.row(family, $0) }
      switch family % 8 {
      case 0:  // an IIN that was a number: its nought is gone
        let iin = Self.iin(born: "05\(Self.two(1 + family / 40))\(Self.two(1 + family % 28))", serial: family)
        people[1]["IIN"] = String(iin.dropFirst())
        people[1]["DATE_BIRTH"] = "\(Self.two(1 + family % 28)).\(Self.two(1 + family / 40)).2005"
        padded += 1
      case 1: people[1]["DATE_BIRTH"] = "2014-05-06 00:00:00"
      case 2: people[1]["DATE_BIRTH"] = "41765"  // 6 May 2014 as a spreadsheet counts
      case 3:  // the head on two rows, for two jobs
        people[0]["COMPANY"] = "ТОО Үлгі"
        var second = people[0]
        second["COMPANY"] = "КХ Мысал"
        people = [people[0], second, people[1]]
      case 4:  // nobody is the head
        for index in people.indices {
          (people[index]["APPLICANT"], people[index]["RELATION_DEGREE"]) = ("0", "сын")
        }
        refusedRows += 3
      case 5:  // a group of one, not marked
        people = [people[0]]
        people[0]["APPLICANT"] = ""
        people += [Self.row(1_000 + family, 0), Self.row(1_000 + family, 1)]
      case 6:
        people[2]["DATE_BIRTH"] = "31.02.2012"
        refusedRows += 1
      default: break
      }
      rows += people
    }
    #expect(rows.count == 1_200)
    let path = try desk.write(Self.csv(rows, titles: 2), "state.csv")
    var options = Import.Options()
    options.rejects = desk.path("rejects.csv")
    options.overwrite = true
    var refusals: [Refusal] = []
    let report = try desk.run(.kandas, [path], options) { refusals.append($0) }
    #expect(report.counts == [1_200 - refusedRows, 0, 0, refusedRows])
    #expect(report.warnings[.r92] ?? 0 >= padded, "each padded IIN is told of")
    #expect(report.warnings[.r54] == 50, "the only one of a group is its head")
    #expect(refusals.allSatisfy { !$0.problems.isEmpty })
    #expect(try desk.text("rejects.csv").split(separator: "\n").count == refusedRows + 1)
    #expect(try desk.text("rejects.csv").contains("APPLICANT = 1"))
    let twoRows = try #require(try dossier("A-3"))
    #expect(twoRows.members.count == 2 && twoRows.head?.record.work == "ТОО Үлгі")
    let spreadsheet = try #require(try dossier("A-2"))
    #expect(spreadsheet.members[1].person.birthDate?.iso == "2014-05-06")

    let people = try desk.store.countOfPeople()
    let again = try desk.run(.kandas, [path])
    #expect(again.counts == [0, 0, 1_200 - refusedRows, refusedRows], "the same rows are refused again")
    #expect(try desk.store.countOfPeople() == people, "nothing is doubled")
    #expect(try desk.store.verify().damage == nil)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A number of somebody born in this century whose check digit is right.
  private static func iin(born: String, serial: Int) -> String {
    for extra in 0..<50 {
      let digits =
        "\(born)5" + String(repeating: "0", count: 4 - "\(serial * 7 + extra)".count)
        + "\((serial * 7 + extra))"
      for check in 0...9 where (try? IIN(digits + "\(check)")) != nil { return digits + "\(check)" }
    }
    return ""
  }

  @Test func anIINThatComesLaterAttachesToTheSamePerson() throws {
    let first = try desk.write(Self.csv([Self.row(7, 0)]), "a.csv")
    try desk.run(.kandas, [first])
    let before = try #require(try dossier("A-7")?.head?.person)
    let iin = Self.iin(born: "850808", serial: 5).replacing("8508085", with: "8508083")
    var later = Self.row(7, 0)
    later["DATE_BIRTH"] = before.birthDate?.dotted
    let valid = try #require((0...9).map { iin.dropLast() + "\($0)" }.first { (try? IIN(String($0))) != nil })
    later["IIN"] = String(valid)
    let second = try desk.write(Self.csv([later]), "b.csv")
    #expect(try desk.run(.kandas, [second]).counts == [0, 1, 0, 0])
    let after = try #require(try dossier("A-7")?.head?.person)
    #expect(after.id == before.id && after.iin == String(valid))
    #expect(try desk.store.countOfPeople() == 1)
  }

  @Test func whatIsExportedIsReadBackWithoutLoss() throws {
    let path = try desk.write(
      Self.csv([Self.row(1, 0), Self.row(1, 1), Self.row(2, 0), Self.row(2, 1)]), "k.csv")
    try desk.run(.kandas, [path])
    let exported = try desk.exported(.kandas)
    let other = try Desk()
    let copy = try other.write(exported, "copy.csv")
    #expect(try other.run(.kandas, [copy]).counts == [4, 0, 0, 0])
    #expect(try other.exported(.kandas) == exported)
    #expect(try desk.run(.kandas, [try desk.write(exported, "same.csv")]).added == 0)
  }

  @Test func theTemplateIsReadAsItStands() throws {
    let path = try desk.write(Template.text(.kandas), "template.csv")
    #expect(try desk.run(.kandas, [path]).counts == [2, 0, 0, 0])
    let row = try #require(try desk.store.page(CaseList<KandasRegister>(.open), limit: 1).first)
    #expect(row.stage == .received && row.members == 2)
  }

  @Test func anUnknownColumnIsNamed() throws {
    let path = try desk.write("APP_ID;SURNAME;FIRSTNAME;Рост\nA;Б;В;170\n", "x.csv")
    #expect(throws: InterchangeError.unknownColumns(file: "x.csv", names: ["Рост"])) {
      try desk.run(.kandas, [path])
    }
    var options = Import.Options()
    options.ignoreUnknown = true
    #expect(try desk.run(.kandas, [path], options).rejected == 1)
  }

  /// What was refused comes in when it is mended, to the family that is there, and nobody becomes the head by it.
  @Test func amendedRowsJoinTheirFamily() throws {
    var rows = [Self.row(1, 0), Self.row(1, 1), Self.row(1, 2)]
    rows[2]["DATE_BIRTH"] = "31.02.2012"
    var options = Import.Options()
    options.rejects = desk.path("rejects.csv")
    let path = try desk.write(Self.csv(rows), "k.csv")
    #expect(try desk.run(.kandas, [path], options).counts == [2, 0, 0, 1])
    let mended = try desk.text("rejects.csv").replacing("31.02.2012", with: "28.02.2012")
    #expect(try desk.run(.kandas, [try desk.write(mended, "mended.csv")]).counts == [0, 1, 0, 0])
    let dossier = try #require(try dossier("A-1"))
    #expect(dossier.members.map(\.record.relation) == ["head", "son", "son"])
    #expect(dossier.history.statuses.count == 3)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func aFamilyThatCannotBeTakenLeavesNothingBehind() throws {
    try desk.run(.kandas, [try desk.write(Self.csv([Self.row(1, 0), Self.row(1, 1)]), "a.csv")])
    let people = try desk.store.countOfPeople()
    // The same son in another family's application.
    var second = [Self.row(2, 0), Self.row(1, 1)]
    second[1]["APP_ID"] = "A-2"
    #expect(try desk.run(.kandas, [try desk.write(Self.csv(second), "b.csv")]).counts == [0, 0, 0, 2])
    #expect(try desk.store.countOfPeople() == people)
    #expect(try dossier("A-2") == nil)
    #expect(try desk.store.count(CaseList<KandasRegister>(.all)) == 1)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func anExtensionIsTakenOnce() throws {
    var text = Self.csv([Self.row(1, 0)])
    text = text.replacing("POST\n", with: "POST;X_extended_to\n").replacing(";\n", with: ";;05.09.2027\n")
    try desk.run(.kandas, [try desk.write(text, "a.csv")])
    let changed = text.replacing("высшее", with: "среднее специальное")
    try desk.run(.kandas, [try desk.write(changed, "b.csv")])
    let dossier = try #require(try dossier("A-1"))
    let head = try #require(dossier.head?.record)
    #expect(dossier.history.extensions(of: head.id) == 1, "\(dossier.history.moves)")
    #expect(head.education == .vocational)
  }

  // MARK: What the rules say

  private func warned(_ text: String) throws -> ImportReport {
    try desk.run(.kandas, [try desk.write(text, "w.csv")])
  }

  /// A column of our own behind the state system's.
  private static func csv(_ rows: [[String: String]], with own: [String]) -> String {
    let lines =
      [columns + own]
      + rows.map { row in
        (columns + own).map { row[$0].map { $0.contains(";") ? "\"\($0)\"" : $0 } ?? "" }
      }
    return lines.map { $0.joined(separator: ";") + "\n" }.joined()
  }

  @Test func rulesAreAskedAsFarAsTheFileHasTheirData() throws {
    #expect(
      try warned(Self.csv([Self.row(1, 0)])).warnings == [:], "a state file has neither ground nor papers")
    let row = Self.row(
      2, 0, ["X_nationality": "узбек", "X_ground": "employer", "X_papers": "application;identity:2031-03-01"])
    let report = try warned(Self.csv([row], with: ["X_nationality", "X_ground", "X_papers", "TD_ORG_NAME"]))
    #expect(report.counts == [1, 0, 0, 0], "what blocks only warns")
    #expect(report.warnings == [.r40: 1, .r42: 1, .r43: 1])
    let id = try #require(try dossier("A-2")).record.id
    #expect(Set(try desk.store.findings(of: id).map(\.problem.rule)) == [.r40, .r42, .r43])
    #expect(try desk.store.findings(of: id).allSatisfy { $0.register == .kandasCase })
  }

  @Test func anExtensionTooMuchIsWarnedOf() throws {
    let row = Self.row(
      1, 0,
      [
        "DECISION_DATE": "05.03.2024", "DATE_ORALMAN_STATUS": "05.03.2024",
        "X_extensions":
          "filed:2025-02-20;extended:2025-02-21:2025-09-05;filed:2025-08-20;extended:2025-08-21:2026-03-05",
      ])
    let report = try warned(Self.csv([row], with: ["X_extensions"]))
    #expect(report.counts == [1, 0, 0, 0] && report.warnings == [.r48: 1], "\(report)")
    let head = try #require(try dossier("A-1")?.head?.record)
    #expect(try dossier("A-1")?.history.extensions(of: head.id) == 2)
    #expect(try remarks(on: "A-1").filter { $0 == .r48 } == [.r48], "only the reading knows it")
  }

  private func remarks(on number: String) throws -> [RuleCode] {
    let id = try #require(try dossier(number)).record.id
    var reviewed: [Problem] = []
    _ = try desk.store.review { if $0.record == id { reviewed.append($0.problem) } }
    let now = try desk.store.remarks(on: .kandasCase, id).map(\.problem)
    #expect(reviewed == now, "the check of all records and of one say the same")
    #expect(Set(now).count == now.count, "nothing is said twice")
    return now.map(\.rule)
  }

  @Test func whatOnlyTheReadingKnowsIsInTheInboxUntilItIsMended() throws {
    var row = Self.row(1, 0, ["APPLICANT": "", "CITIZENSHIP_COUNTRY": "Узбекистан"])
    row["IIN"] = String(Self.iin(born: "050202", serial: 5).dropFirst())
    row["DATE_BIRTH"] = "02.02.2005"
    #expect(try warned(Self.csv([row])).warnings[.r54] == 1)
    #expect(try remarks(on: "A-1").filter { $0 == .r54 || $0 == .r92 } == [.r54, .r92])

    let dossier = try #require(try dossier("A-1"))
    var person = try #require(dossier.head?.person)
    person.iin = Self.iin(born: "050202", serial: 6)
    try desk.store.change(.correct) { try $0.save(&person) }
    #expect(try remarks(on: "A-1").filter { $0 == .r92 } == [], "the number is another now")
    try desk.store.change(.correct) {
      try $0.accept(.r54, "глава верен", on: .kandasCase, dossier.record.id)
    }
    #expect(try remarks(on: "A-1").contains(.r54) == false)
  }

  @Test func aFileThatIsMendedTakesItsFindingsAway() throws {
    #expect(try warned(Self.csv([Self.row(1, 0, ["APPLICANT": ""])])).warnings == [.r54: 1])
    #expect(try warned(Self.csv([Self.row(1, 0)])).counts == [0, 0, 1, 0])
    let id = try #require(try dossier("A-1")).record.id
    #expect(try desk.store.findings(of: id).isEmpty)
  }

  @Test func twoHeadsAreToldOf() throws {
    var refusals: [Refusal] = []
    let text = Self.csv([Self.row(1, 0), Self.row(1, 1, ["APPLICANT": "1"])])
    let report = try desk.run(.kandas, [try desk.write(text, "w.csv")]) { refusals.append($0) }
    #expect(report.counts == [2, 0, 0, 0] && report.warnings == [.r54: 1] && refusals.isEmpty)
    let dossier = try #require(try dossier("A-1"))
    #expect(dossier.head?.person.givenName == "Сынақ")
    let finding = try #require(try desk.store.findings(of: dossier.record.id).first).problem
    #expect(finding.variant == .severalMarked && finding.values == ["Үлгіевб Сынақ", "2"])
    #expect(try remarks(on: "A-1").contains(.r54))
  }

  @Test func aStepThatIsToComeRefusesTheFamily() throws {
    let report = try warned(Self.csv([Self.row(1, 0, ["DECISION_DATE": "05.03.2030"])]))
    #expect(report.counts == [0, 0, 0, 1])
    #expect(try desk.store.countOfPeople() == 0)
  }

  // MARK: What a state file tells and leaves out

  @Test func aFamilyThatWaitsForItsDecisionIsFiledOnTheDayOfTheImport() throws {
    let row = Self.row(
      1, 0,
      ["DECISION_NUM": "", "DECISION_DATE": "", "DATE_ORALMAN_STATUS": "", "ORALMAN_DOCUMENT_NUMBER": ""])
    let path = try desk.write(Self.csv([row]), "w.csv")
    let report = try desk.run(.kandas, [path])
    #expect(report.counts == [1, 0, 0, 0] && report.warnings[.f01] == 1, "\(report)")
    let dossier = try #require(try dossier("A-1"))
    #expect(dossier.history.application == .received)
    #expect(dossier.history.day(of: .filed) == Desk.today)
    #expect(try desk.run(.kandas, [path]).counts == [0, 0, 1, 0])
  }

  @Test func aFamilyWhoseHeadIsRefusedIsToldSo() throws {
    var refusals: [Refusal] = []
    let rows = [Self.row(1, 0, ["DATE_BIRTH": "31.02.1985"]), Self.row(1, 1)]
    let report = try desk.run(.kandas, [try desk.write(Self.csv(rows), "w.csv")]) { refusals.append($0) }
    #expect(report.counts == [0, 0, 0, 2])
    #expect(refusals[0].problems.map(\.rule) == [.f02], "the head's own fault: \(refusals[0])")
    #expect(refusals[1].problems.map(\.variant) == [.headRefused])
  }

  /// COMPANY and POST are the last work; what was abroad or is over is none now, and the contract here is.
  @Test func workThatIsPastIsNotTheMembersWork() throws {
    let own = ["LABOR_COUNTRY", "LABOR_END_DATE", "TD_ORG_NAME", "D_POSITION_NAME_RU", "TERMINATION_DATE"]
    let rows = [
      Self.row(1, 0, ["COMPANY": "Школа 1", "POST": "учитель", "LABOR_COUNTRY": "Узбекистан"]),
      Self.row(2, 0, ["COMPANY": "ТОО Үлгі", "POST": "сварщик", "LABOR_COUNTRY": "Казахстан"]),
      Self.row(
        3, 0,
        [
          "COMPANY": "Школа 1", "POST": "учитель", "LABOR_END_DATE": "01.02.2024", "TD_ORG_NAME": "ТОО Мысал",
          "D_POSITION_NAME_RU": "повар",
        ]),
      Self.row(
        4, 0,
        [
          "TD_ORG_NAME": "ТОО Мысал", "D_POSITION_NAME_RU": "повар", "TERMINATION_DATE": "01.02.2026",
        ]),
    ]
    #expect(try warned(Self.csv(rows, with: own)).counts == [4, 0, 0, 0])
    let work = try (1...4).map { try dossier("A-\($0)")?.head?.record.work }
    #expect(work == [nil, "ТОО Үлгі, сварщик", "ТОО Мысал, повар", nil])
  }

  @Test func whereTheFamilyLivesIsTakenWhereNoRegistrationIsTold() throws {
    let own = ["KANDAS_DISTRICT", "KANDAS_ADDRESS"]
    let row = Self.row(1, 0, ["KATO_RAI": "", "KANDAS_DISTRICT": "611010000", "KANDAS_ADDRESS": "Көше 5"])
    let lost = Self.row(2, 0, ["KATO_RAI": "", "KANDAS_DISTRICT": "Неведомый район", "KANDAS_ADDRESS": ""])
    #expect(try warned(Self.csv([row, lost], with: own)).counts == [2, 0, 0, 0], "nobody is refused for it")
    let record = try #require(try dossier("A-1")).record
    #expect(record.place?.territory?.number == 611_010_000 && record.street == "Көше 5")
    #expect(try dossier("A-2")?.record.place == nil)
  }

  /// A decision is never moved to fit a day of filing that was only assumed.
  @Test func aDecisionBeforeTheAssumedFilingIsRefusedAndSaysSo() throws {
    let waiting = Self.row(
      1, 0,
      ["DECISION_NUM": "", "DECISION_DATE": "", "DATE_ORALMAN_STATUS": "", "ORALMAN_DOCUMENT_NUMBER": ""])
    try desk.run(.kandas, [try desk.write(Self.csv([waiting]), "w.csv")])
    var refusals: [Refusal] = []
    let report = try desk.run(.kandas, [try desk.write(Self.csv([Self.row(1, 0)]), "d.csv")]) {
      refusals.append($0)
    }
    #expect(report.counts == [0, 0, 0, 1])
    #expect(refusals.first?.problems.first?.field == .filedOn)
    #expect(try dossier("A-1")?.history.application == .received)
  }

  @Test func twinsWithOneNumberAreTwo() throws {
    let iin = Self.iin(born: "050202", serial: 5)
    let first = Self.row(1, 0, ["IIN": iin, "DATE_BIRTH": "02.02.2005"])
    let second = Self.row(
      2, 0,
      [
        "IIN": iin, "DATE_BIRTH": "02.02.2005", "SURNAME": "Үлгіевб", "FIRSTNAME": "Егіз",
      ])
    var refusals: [Refusal] = []
    let path = try desk.write(Self.csv([first, second]), "t.csv")
    #expect(try desk.run(.kandas, [path]) { refusals.append($0) }.counts == [1, 0, 0, 1])
    #expect(refusals.first?.problems.map(\.rule) == [.r95], "not for an open case: \(refusals)")
    #expect(try dossier("A-1")?.head?.person.givenName == "Сынақ")
  }
}
