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
    robot.press(.function(10), .function(10), .function(7))
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
