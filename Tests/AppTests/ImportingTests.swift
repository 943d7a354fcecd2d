import Domain
import Foundation
import Interchange
import Store
import TUI
import Testing
import Words

@testable import App

/// A file taken in on the desk: a sheet made by hand is asked about once.
@Suite struct ImportingTests {
  private func text(_ robot: Robot) -> String { robot.screen.joined(separator: "\n") }

  private func write(_ office: InventedOffice, _ name: String, month: Int, _ count: Int = 12) throws {
    var lines = [
      "Манкент ауылдық округі;;;;;;", "№ п/п;Ф.И.О.;Дата рождения;Село;Адрес;Откуда прибыл;Дата прибытия",
    ]
    for number in 1...count {
      let village = number == 5 ? "Жоқауыл" : "Манкент"
      let name = number == 7 ? "Жалғыз" : "Үлгіев\(["а", "б", "в"][number % 3])\(month) Сынақ Мысалұлы"
      lines.append(
        "\(number);\(name.replacing("8", with: "н").replacing("9", with: "м"));\(10 + number).03.19\(60 + number);\(village);"
          + "Абай \(number);Шымкент;\(10 + number).\(month < 10 ? "0" : "")\(month).2026")
    }
    lines.append("Итого;\(count);;;;;")
    try lines.joined(separator: "\r\n").write(
      toFile: "\(office.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private func open(_ robot: Robot, _ path: String) {
    robot.press(.alt("i"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type(path)
    robot.press(.enter)
  }

  @Test(arguments: [Language.ru, .kk]) func aSheetIsAskedAboutOnce(language: Language) throws {
    let office = try InventedOffice(language)
    let robot = office.robot(DeskView(office.workplace))
    try write(office, "august.csv", month: 8)
    open(robot, "\(office.folder)/august.csv")
    try Golden.expect(robot, "mapping-\(language.rawValue)")
    #expect(robot.stack.screens.last is MappingView)
    robot.press(.function(2))
    #expect(robot.stack.screens.last is MappingView, "what is needed is missing")
    robot.press(
      .enter, .character("1"), .down, .down, .enter, .character("2"), .down, .down, .enter, .character("1"))
    robot.press(.function(2), .end)
    robot.type(" округ")
    robot.press(.enter)
    #expect(robot.stack.screens.last is TrialView)
    try Golden.expect(robot, "trial-\(language.rawValue)")
    let before = try office.store.countOfPeople()
    robot.press(.function(2))
    #expect(try office.store.countOfPeople() == before + 10)
    let rejects = try String(contentsOfFile: "\(office.folder)/august.rejects.csv", encoding: .utf8)
    #expect(rejects.contains("Жалғыз") && rejects.contains("Жоқауыл"))
    robot.press(.function(10))

    try write(office, "september.csv", month: 9)
    open(robot, "\(office.folder)/september.csv")
    #expect(robot.stack.screens.last is TrialView, "the second month needs no question")
    #expect(text(robot).contains("august округ"))
    robot.press(.function(4))
    #expect(robot.stack.screens.last is MappingView)
    #expect(try office.store.verify().damage == nil)
  }

  /// The prompt keeps what was typed, says what is wrong with it, and begins in the folder of the last file.
  @Test func aFileThatIsNotThereIsSaid() throws {
    let office = try InventedOffice()
    try write(office, "august.csv", month: 8)
    let robot = office.robot(DeskView(office.workplace))
    open(robot, "\(office.folder)/augus.csv")
    #expect(robot.stack.screens.last is LineDialog)
    let missing = InterchangeError.missing(path: "\(office.folder)/augus.csv")
    let words = Explanation(of: missing, .ru).lines.joined(separator: " ").split(separator: " ").prefix(2)
    #expect(text(robot).contains(words.joined(separator: " ")))
    for _ in ".csv" { robot.press(.left) }
    robot.type("t")
    robot.press(.enter)
    #expect(robot.stack.screens.last is MappingView)
    robot.press(.function(10), .alt("i"), .end)
    robot.type("august.csv")
    robot.press(.enter)
    #expect(robot.stack.screens.last is MappingView, "\(robot.screen)")
  }

  /// Enter on a rule of the result shows the rows that it warned of.
  @Test func theRowsThatARuleWarnedOfAreShown() throws {
    let office = try InventedOffice()
    let path = "\(office.folder)/late.csv"
    try """
    Фамилия;Имя;Дата рождения;Гражданство;Населенный пункт;Дата прибытия;Дата регистрации;Вид регистрации;Событие;Согласие
    Үлгіев;Сынақ;01.03.1990;KAZ;Манкент;01.11.2026;19.11.2026;постоянная;прибытие;своё жильё
    Үлгіева;Сынақ;01.03.1991;KAZ;Манкент;18.11.2026;19.11.2026;постоянная;прибытие;своё жильё
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let robot = office.robot(DeskView(office.workplace))
    open(robot, path)
    if robot.stack.screens.last is MappingView {
      robot.press(.function(2))
      robot.press(.enter)
    }
    #expect(robot.stack.screens.last is TrialView, "\(robot.screen)")
    robot.press(.enter)
    #expect(robot.stack.screens.last is WarnedRowsView)
    let rows = robot.screen.filter { $0.contains("строка ") }
    #expect(rows.count == 1 && rows[0].contains("строка 2") && text(robot).contains("R60"), "\(robot.screen)")
  }

  /// The key that would go on leads to the row that lacks.
  @Test func theRowThatLacksIsFound() throws {
    let office = try InventedOffice()
    let path = "\(office.folder)/consents.csv"
    try """
    Фамилия;Имя;Дата рождения;Село;Дата прибытия;Дата регистрации;Вид;Согласие
    Үлгіев;Сынақ;01.03.1990;Манкент;20.11.2026;21.11.2026;постоянная;письменно
    Үлгіева;Сынақ;01.03.1991;Манкент;20.11.2026;21.11.2026;постоянная;устно
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let robot = office.robot(DeskView(office.workplace))
    open(robot, path)
    #expect(text(robot).contains("Не хватает: Дата согласия. F2 ведёт к строке."))
    robot.press(.function(2))
    #expect(text(robot).contains("Не хватает: Дата согласия. Enter укажет."))
    #expect(robot.screen.contains { $0.contains("▸") && $0.contains("Дата согласия") })
    robot.press(.enter, .character("1"))
    #expect(text(robot).contains("«устно» нет в списке; годится: своё жильё, письменное"))
    robot.press(.function(2))
    #expect(robot.stack.screens.last is LineDialog)
  }

  @Test func aSheetOfASpreadsheetNeedsItsProgram() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    guard !path.split(separator: ":").contains(where: { access("\($0)/xlsx2csv", X_OK) == 0 }) else { return }
    let office = try InventedOffice()
    let robot = office.robot(DeskView(office.workplace))
    try Data("PK".utf8).write(to: URL(fileURLWithPath: "\(office.folder)/a.xlsx"))
    open(robot, "\(office.folder)/a.xlsx")
    #expect(text(robot).contains("sudo apt install xlsx2csv"))
  }

  /// A sheet of temporary stays without a term or a consent could never pass: the screen says so before the trial.
  @Test func whatNoRowCanPassWithoutIsMissing() throws {
    let office = try InventedOffice()
    try write(office, "august.csv", month: 8)
    let path = "\(office.folder)/august.csv"
    var mapping = try SheetFile(path).guess(
      RegistrationEntry.fields.map(\.id), try office.workplace.interchangeWords())
    mapping.constants = [
      "event": "arrival", "kind": "temporary", "registered_on": "=today", "citizenship": "KAZ",
    ]
    try SavedMapping.save(mapping, as: "Манкент", in: office.store)
    let saved = try SavedMapping.named("Манкент", in: office.store)
    let robot = office.robot(try MappingView(office.workplace, path, try SheetFile(path), saved))
    #expect(text(robot).contains("Не хватает: Действует до, Согласие."))
    robot.press(.function(2))
    #expect(robot.stack.screens.last is MappingView)
    // Both are in the list of what is the same for every row.
    #expect(robot.screen.contains { $0.contains("Действует до") && $0.contains("—") })
  }

  @Test func theFirstRowsAreShownAlone() throws {
    let office = try InventedOffice()
    try write(office, "august.csv", month: 8)
    let path = "\(office.folder)/august.csv"
    let robot = office.robot(try MappingView(office.workplace, path, try SheetFile(path)))
    let names = { robot.screen.count { $0.contains("Сынақ | Мысалұлы") } }
    #expect(names() < 9)
    robot.press(.function(5))
    #expect(names() == 9, "ten rows, of which one does not part")
    robot.press(.function(5))
    #expect(names() < 9)
  }

  @Test func aDamagedSpreadsheetIsSaid() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    guard path.split(separator: ":").contains(where: { access("\($0)/xlsx2csv", X_OK) == 0 }) else { return }
    let office = try InventedOffice()
    let robot = office.robot(DeskView(office.workplace))
    try Data("PK\u{3}\u{4} not a workbook".utf8).write(to: URL(fileURLWithPath: "\(office.folder)/a.xlsx"))
    open(robot, "\(office.folder)/a.xlsx")
    #expect(text(robot).contains("повреждён"))
  }
}
