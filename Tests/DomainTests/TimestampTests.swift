import Domain
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_795_166_102_123, "2026-11-20T09:15:02.123Z"), (951_827_696_007, "2000-02-29T12:34:56.007Z"),
  ])
  func iso(milliseconds: Int, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).iso == text)
    #expect(Timestamp(iso: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "2026-11-20T09:15:02Z", "2026-11-20 09:15:02.123Z", "2026-11-20T24:00:00.000Z",
    "2026-11-20T09:60:00.000Z", "2026-02-30T09:15:02.123Z", "2026-11-20T09:15:02.123", "",
  ])
  func isoIsStrict(text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test func localReadingsLieWithinADayOfUTC() throws {
    let moment = try #require(Timestamp(iso: "2026-11-20T12:00:00.000Z"))
    #expect(abs(moment.localDay.days(until: try #require(Day(iso: "2026-11-20")))) <= 1)
    #expect(moment.localClock.count == 5)
  }

  @Test func aClockKeepsItsTimeWhenItsDayIsFixed() throws {
    let day = try #require(Day(iso: "2026-11-20"))
    let moment = Timestamp(day: day, hour: 9, minute: 15)
    let clock = Clock.fixed(day, moment).on(day.adding(days: -30))
    #expect(clock.today().iso == "2026-10-21")
    #expect(clock.now() == moment)
    #expect(Clock.fixed(day).now().iso == "2026-11-20T12:00:00.000Z")
    #expect(Clock.machine.now() > moment.earlier)
  }
}

extension Timestamp {
  /// A moment that the machine's clock has passed for certain.
  fileprivate var earlier: Timestamp { Timestamp(milliseconds: milliseconds / 2) }
}
