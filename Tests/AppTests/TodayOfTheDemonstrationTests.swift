import Demonstration
import Domain
import Foundation
import Store
import TUI
import Testing

@testable import App

/// The Today screen on the demonstration, whole, on three fixed days around a weekend and a holiday.
@Suite struct TodayOfTheDemonstrationTests {
  private static let friday = InventedOffice.day("11.12.2026")

  /// The demonstration of the Friday, with the holidays of December in the table and a draft that was left.
  private static func make(at path: String) throws -> Store {
    try Demonstration.make(at: path, people: 1_500, seed: 5, officer: "aliya", clock: .fixed(friday))
    let store = try Store(opening: path, officer: "aliya", clock: .fixed(friday))
    for (day, kind) in [("16.12.2026", Holiday.Kind.off), ("17.12.2026", .off), ("19.12.2026", .worked)] {
      var holiday = Holiday()
      (holiday.day, holiday.kind, holiday.basis) = (InventedOffice.day(day), kind, "табель")
      try store.enter(holiday)
    }
    return store
  }

  @Test(arguments: [Language.ru, .kk]) func whatIsDueIsRightOnThreeDays(language: Language) throws {
    let folder = NSTemporaryDirectory() + "qonys-today-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.make(at: folder + "/demo.db").close()
    for (day, name) in [
      (Self.friday, "friday"), (Self.friday.adding(days: 3), "monday"),
      (Self.friday.adding(days: 7), "after-holiday"),
    ] {
      let clock = Clock.fixed(day)
      let store = try Store(opening: folder + "/demo.db", officer: "aliya", clock: clock)
      defer { store.close() }
      let robot = Robot(Program.desk(on: store, language, clock), size: Size(100, 80))
      robot.press(.character("t"))
      try Golden.expect(robot, "today-demonstration-\(name)-\(language.rawValue)")
      // What stands in the groups is every term that the store tells, on its day.
      let terms = try store.due()
      #expect(!terms.isEmpty)
      for due in terms {
        #expect(
          robot.screen.contains {
            $0.contains("\(due.year)/\(due.ordinal)") && $0.contains(due.term.due.dotted)
          },
          "\(due)")
      }
    }
  }
}
