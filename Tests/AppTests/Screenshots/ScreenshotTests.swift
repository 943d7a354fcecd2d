import Demonstration
import Domain
import Foundation
import Store
import TUI
import Testing

@testable import App

/// The pictures of the README, drawn from the same canvases as the terminal, so that they are never out of
/// date. QONYS_GOLDENS=write draws them anew.
@Suite struct ScreenshotTests {
  private static let pictures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("screenshots")

  @Test(arguments: [Language.ru, .kk])
  func picturesAreTrue(_ language: Language) throws {
    #expect(WallClock.isUTC)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qonys-pictures-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let today = try #require(Day(year: 2026, month: 11, day: 20))
    let clock = Clock.fixed(today)
    let path = folder.appendingPathComponent("demo.db").path
    try Demonstration.make(at: path, people: 600, seed: 7, officer: "әлия", clock: clock)
    let store = try Store(opening: path, officer: "әлия", clock: clock)
    let robot = Robot(Program.desk(on: store, language, clock))

    try show(robot, "desk", language)
    robot.press(.character("1"))
    try show(robot, "registrations", language)
    robot.type("касы")
    robot.press(.enter)
    try show(robot, "registration", language)
    robot.press(.function(10), .function(10), .character("0"))
    try show(robot, "journal", language)
    robot.press(.function(10), .character("3"))
    robot.type("шард")
    robot.press(.enter)
    try show(robot, "settlement", language)
    robot.press(.function(10), .function(10))
    try pile(robot, language)
    try sheet(robot, language, in: folder)
    try kandas(robot, language)
    try resettlers(robot, language)
    robot.press(.function(7))
    robot.type("910412400086")
    robot.press(.enter)
    robot.type("Қасымова")
    robot.press(.enter)
    robot.type("Айгүл")
    for _ in 0..<7 { robot.press(.enter) }
    robot.type("041772190")
    robot.press(.enter)
    robot.type("шард")
    try show(robot, "entry", language)
  }

  /// A pile on its way: some papers entered, one that waits, one that goes back.
  private func pile(_ robot: Robot, _ language: Language) throws {
    robot.press(.character("p"), .function(7))
    let clerk = Clerk(robot: robot)
    clerk.field(language == .kk ? "Ақсу ауылдық округінің әкімдігі" : "Акимат Аксуского с.о.")
    clerk.field("40")
    clerk.field(nil)
    robot.type("17")
    robot.press(.function(2), .function(7))
    for (surname, name) in [("Әлиева", "Сәуле"), ("Бекова", "Дана"), ("Ғалиева", "Ақмарал")] {
      var paper = Clerk.Sheet(surname: surname, name: name, born: "03031990", sex: "2")
      (paper.place, paper.from, paper.arrived, paper.until) = ("шард", "шымк", "1811", "+6м")
      clerk.key(paper)
      robot.press(.function(2))
    }
    for (key, reason) in [
      ("o", language == .kk ? "мекенжайы жоқ" : "нет адреса"),
      ("r", language == .kk ? "басқа аудан" : "другой район"),
    ] {
      clerk.field(nil)
      clerk.field("Омаров")
      clerk.field(key == "o" ? "Серік" : "Марат")
      robot.press(.alt(Character(key)))
      robot.type(reason)
      robot.press(.enter)
    }
    robot.press(.function(10))
    try show(robot, "pile", language)
    robot.press(.function(10), .function(10))
  }

  /// What is due, and a case among it.
  private func kandas(_ robot: Robot, _ language: Language) throws {
    robot.press(.character("t"))
    try show(robot, "today", language)
    robot.press(.enter)
    try show(robot, "kandas", language)
    robot.press(.function(10), .function(10))
  }

  /// A case of resettlement, and the quotas of the year.
  private func resettlers(_ robot: Robot, _ language: Language) throws {
    robot.press(.character("m"), .enter)
    try show(robot, "resettler", language)
    robot.press(.function(10), .function(5))
    try show(robot, "quotas", language)
    robot.press(.function(10), .function(10))
  }

  /// The columns of a sheet that somebody made by hand.
  private func sheet(_ robot: Robot, _ language: Language, in folder: URL) throws {
    let text = """
      Ақсу ауылдық округі;;;;;;
      № п/п;Ф.И.О.;Дата рождения;Село;Адрес;Откуда прибыл;Дата прибытия
      1;Сейтқазы Ерлан Мұратұлы;21.06.1979;г.Шардара;Абай 17;г.Шымкент;12.11.2026
      2;Юсупова Нодира;04.02.1990;г.Шардара;Абай 19;г.Шымкент;13.11.2026
      Итого;2;;;;;

      """
    let path = folder.appendingPathComponent("aksu.csv").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    robot.press(.alt("i"), .home)
    for _ in 0..<200 { robot.press(.delete) }
    robot.type(path)
    robot.press(.enter)
    try show(robot, "sheet", language)
    robot.press(.function(10))
  }

  private func show(_ robot: Robot, _ name: String, _ language: Language) throws {
    let picture = SVGPicture(robot.canvas, title: "Qonys: \(name), \(language.rawValue)").text
    let file = Self.pictures.appendingPathComponent("\(name)-\(language.rawValue).svg")
    if ProcessInfo.processInfo.environment["QONYS_GOLDENS"] == "write" {
      try FileManager.default.createDirectory(at: Self.pictures, withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(picture == kept, "\(file.lastPathComponent) is out of date")
  }
}
