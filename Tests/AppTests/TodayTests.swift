import Domain
import Foundation
import Store
import TUI
import Testing
import Words

@testable import App

/// What is due on three days around a weekend and a holiday: Friday, the Monday after it, and the day after the
/// holidays of December.
@Suite struct TodayTests {
  /// Cases at every stage, with the holidays of December in the table.
  private func office(_ language: Language) throws -> InventedOffice {
    let office = try InventedOffice(language)
    for (day, kind) in [("16.12.2026", Holiday.Kind.off), ("17.12.2026", .off), ("19.12.2026", .worked)] {
      var holiday = Holiday()
      (holiday.day, holiday.kind, holiday.basis) = (InventedOffice.day(day), kind, "табель")
      try office.store.enter(holiday)
    }
    func day(_ text: String) -> Day { InventedOffice.day(text) }
    try office.makeCase("Сынақов Бекзат", on: day("20.11.2026"))
    try office.makeCase("Үлгіев Марат", on: day("18.11.2026"), steps: [(.complete, day("19.11.2026"))])
    try office.makeCase("Мысалов Ержан", on: day("15.12.2026"))
    try office.makeCase("Тестов Қанат", on: day("15.12.2026"), steps: [(.complete, day("15.12.2026"))])
    let granted = day("18.12.2025")
    try office.makeCase(
      "Ескіев Дәурен", on: granted,
      steps: [(.complete, granted), (.advisedFor, granted), (.granted, granted)])
    try office.makeCase(
      "Әліпов Санжар", on: day("16.11.2026"),
      steps: [
        (.complete, day("17.11.2026")), (.advisedAgainst, day("18.11.2026")), (.noticed, day("19.11.2026")),
      ])
    return office
  }

  @Test(
    arguments: [("20.11.2026", "friday"), ("23.11.2026", "monday"), ("18.12.2026", "holiday")],
    [Language.ru, .kk])
  func whatIsDueIsRightOnItsDay(day: (String, String), language: Language) throws {
    let office = try office(language)
    let desk = try office.on(InventedOffice.day(day.0))
    try Golden.expect(office.robot(try TodayView(desk)), "today-\(day.1)-\(language.rawValue)")
  }

  @Test func aTermOpensItsCaseWhereSomethingIsMissing() throws {
    let office = try office(.ru)
    let desk = try office.on(InventedOffice.day("23.11.2026"))
    let robot = office.robot(try TodayView(desk))
    robot.press(.down, .down, .down, .enter)
    let view = try #require(robot.stack.screens.last as? KandasView)
    #expect(view.dossier.head?.person.surname == "Әліпов", "the hearing was due on the 23rd at the latest")
    robot.press(.function(10), .function(4))
    #expect(robot.stack.screens.last is KandasStepForm)
    robot.press(.function(2))
    #expect(try desk.store.row(view.dossier.record.id, in: KandasRegister.self)?.stage == .heard, "two keys")
  }

  /// What the end of a status calls for: while there is time its extension, then its end, two keys a member.
  @Test func aStatusThatIsOverIsEndedInTwoKeys() throws {
    let office = try office(.ru)
    let desk = try office.on(InventedOffice.day("23.12.2026"))
    let robot = office.robot(try TodayView(desk))
    for _ in 0..<20 where !robot.screen.contains(where: { $0.contains("▸") && $0.contains("Ескіев") }) {
      robot.press(.down)
    }
    let due = try #require(try desk.store.due().first { $0.head.contains("Ескіев") })
    robot.press(.function(4), .function(2))
    let history = try #require(try desk.store.kandasCase(due.id)?.history)
    let end = try #require(history.moves.last)
    #expect(end.step == .ended && end.cause == KandasEnd.term.rawValue, "\(robot.screen)")
    #expect(end.day == InventedOffice.day("18.12.2026"), "its last day")
    for _ in 1..<due.members { robot.press(.function(4), .function(2)) }
    #expect(try desk.store.kandasCase(due.id)?.history.isOpen == false)
    #expect(try !desk.store.due().contains { $0.id == due.id })
  }

  /// A place where no copy can lie is said where it is asked, and what was written stays.
  @Test func whereNoCopyCanLieIsSaidAtOnce() throws {
    let office = try InventedOffice()
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(office.folder)/there.db"))
    let known = try office.store.lastBackups().any
    for path in ["\(office.folder)/nowhere/copy.db", "\(office.folder)/there.db"] {
      let robot = office.robot(DeskView(office.workplace), Size(132, 43))
      robot.press(.alt("b"), .home)
      for _ in 0..<200 { robot.press(.delete) }
      robot.type(path)
      robot.press(.enter)
      #expect(robot.stack.screens.last is LineDialog)
      #expect(robot.screen.contains { $0.contains(path.suffix(20)) }, "\(robot.screen)")
    }
    #expect(try office.store.lastBackups().any == known)
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(office.folder)/there.db")).count == 1)
  }

  /// A copy that is too old says so where the day's work begins.
  @Test(arguments: [Language.ru, .kk]) func anOldCopyIsSaid(language: Language) throws {
    let office = try office(language)
    let before = try office.on(InventedOffice.day("01.11.2026"))
    _ = try before.store.backUp(to: office.folder + "/copy.db")
    func screens(_ day: String) throws -> (desk: String, today: String) {
      let workplace = try office.on(InventedOffice.day(day))
      let desk = office.robot(DeskView(workplace))
      desk.settle()
      let today = office.robot(try TodayView(workplace), Size(80, 60))
      return (desk.screen.joined(separator: "\n"), today.screen.joined(separator: "\n"))
    }
    let words = BackupWords.overdue.filled(language, ["01.11.2026"])
    let fresh = try screens("08.11.2026")
    #expect(!fresh.desk.contains(words) && !fresh.today.contains(words))
    let old = try screens("09.11.2026")
    #expect(old.desk.contains(words), "\(old.desk)")
    #expect(
      old.today.contains("\(words), \(BackupWords.every.filled(language, [CountWords.days(7, language)]))"))
  }

  /// Whose terms: everybody's, a district's, or those of the cases that an officer received, with what is overdue.
  @Test func theTermsOfOneOfficer() throws {
    let office = try office(.ru)
    let other = Workplace(
      store: try Store(
        opening: office.store.path, officer: "marat", clock: .fixed(InventedOffice.day("18.12.2026"))),
      language: .ru, clock: .fixed(InventedOffice.day("18.12.2026")))
    let robot = office.robot(try TodayView(other), Size(80, 40))
    robot.press(.tab)
    let menu = robot.screen.filter { $0.contains("aliya") }
    #expect(menu.count == 1 && menu[0].contains("просрочено 3"), "\(robot.screen)")
    robot.press(.end, .enter)
    #expect(robot.screen[0].contains("aliya"), "\(robot.screen)")
    #expect(robot.screen.contains { $0.contains("Ескіев") })
  }

  @Test func theDeskCountsWhatIsDue() throws {
    let office = try office(.ru)
    let desk = try office.on(InventedOffice.day("18.12.2026"))
    let robot = office.robot(DeskView(desk))
    robot.settle()
    for (words, count) in [("просрочено", "3"), ("сегодня", "2"), ("за 7 дней", "1")] {
      let line = robot.screen.first { $0.contains(" \(words)") }
      #expect(line?.trimmingCharacters(in: .whitespaces).hasSuffix(count) == true, "\(line ?? "")")
    }
    robot.type("t")
    #expect(robot.stack.screens.last is TodayView)
  }

  @Test func theListIsDueOnTheFourteenth() {
    func next(_ day: String, isDistrict: Bool = false) -> String? {
      ListDue.next(from: InventedOffice.day(day), parameters: .initial, isDistrict: isDistrict)?.dotted
    }
    #expect(next("20.11.2026") == "14.12.2026" && next("14.12.2026") == "14.12.2026")
    #expect(next("15.12.2026") == "14.12.2027")
    #expect(next("20.11.2026", isDistrict: true) == "01.12.2026")
  }
}
