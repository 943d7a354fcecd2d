import Domain
import Testing

@Suite struct WorkingDaysTests {
  /// December 2026: the 16th and 17th (Wednesday, Thursday) are off, Saturday the 19th is worked.
  private let days: WorkingDays

  init() throws {
    days = WorkingDays(
      holidays: [try Self.day("2026-12-16"), try Self.day("2026-12-17")],
      workedWeekends: [try Self.day("2026-12-19")], filledYears: [2026])
  }

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(arguments: [
    ("2026-12-14", 1, "2026-12-15"), ("2026-12-15", 1, "2026-12-18"), ("2026-12-15", 2, "2026-12-19"),
    ("2026-12-15", 3, "2026-12-21"), ("2026-12-12", 1, "2026-12-14"), ("2026-12-18", -1, "2026-12-15"),
    ("2026-12-13", 0, "2026-12-13"),
  ])
  func theDayOfTheEventIsNotCounted(event: String, count: Int, end: String) throws {
    #expect(days.adding(count, to: try Self.day(event)).iso == end)
  }

  @Test func countingAndAddingAgree() throws {
    let start = try Self.day("2026-11-20")
    for count in 1...60 {
      let end = days.adding(count, to: start)
      #expect(days.count(from: start, to: end) == count)
      #expect(days.isWorking(end))
    }
    #expect(days.count(from: try Self.day("2026-12-18"), to: try Self.day("2026-12-15")) == -1)
    #expect(days.count(from: start, to: start) == 0)
  }

  @Test func aTermThatEndsOnADayOffRollsForward() throws {
    #expect(days.rollForward(try Self.day("2026-12-16")).iso == "2026-12-18")
    #expect(days.rollForward(try Self.day("2026-12-19")).iso == "2026-12-19")
    #expect(days.rollForward(try Self.day("2026-12-20")).iso == "2026-12-21")
  }

  @Test func aYearWithoutATableIsTold() throws {
    #expect(days.knows(year: 2026))
    #expect(!days.knows(year: 2027))
    #expect(days.firstUnknownYear(from: try Self.day("2026-12-20"), to: try Self.day("2027-01-09")) == 2027)
    #expect(days.firstUnknownYear(from: try Self.day("2026-01-20"), to: try Self.day("2026-12-31")) == nil)
  }
}
