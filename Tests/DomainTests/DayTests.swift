import Domain
import Testing

@Suite struct DayTests {
  /// Every day of 1890…2110, counted by an independent walk through the months.
  @Test func everyDayAgreesWithACountedCalendar() throws {
    var number = try #require(Day(year: 1890, month: 1, day: 1)).number
    var weekday = 3  // 1 January 1890 was a Wednesday.
    var wrong: [String] = []
    for year in 1890...2110 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for date in 1...length {
          let day = Day(number: number)
          let isRight =
            day.parts == (year, index + 1, date) && day == Day(year: year, month: index + 1, day: date)
            && Day(iso: day.iso) == day && Day(written: day.dotted) == day
            && day.weekday.rawValue == weekday && day.isLeap == isLeap
          if !isRight { wrong.append(day.iso) }
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
    #expect(wrong == [])
  }

  @Test func textAndNumber() throws {
    let day = try #require(Day(iso: "2026-11-20"))
    #expect(day.number == 20_777)
    #expect(day.dotted == "20.11.2026")
    #expect(day.weekday == .friday)
    #expect(Day(number: 0).iso == "1970-01-01")
    #expect(Day(number: -1).iso == "1969-12-31")
    #expect(Day.first.iso == "1800-01-01")
    #expect(Day.last.iso == "2199-12-31")
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01", "2026-1-1", "2026-01-01 ",
    " 2026-01-01", "2026/01/01", "2026-01-011", "", "1799-12-31", "2200-01-01", "２０２６-01-01", "+026-01-01",
  ])
  func isoIsStrict(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func writtenTakesBothForms() {
    #expect(Day(written: "05.03.2026")?.iso == "2026-03-05")
    #expect(Day(written: "2026-03-05")?.iso == "2026-03-05")
    #expect(Day(written: "5.3.2026") == nil)
    #expect(Day(written: "30.02.2026") == nil)
  }

  @Test(arguments: [
    ("2026-03-31", 6, "2026-09-30"), ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-01", 1, "2027-01-01"), ("2024-02-29", 12, "2025-02-28"), ("2026-05-10", 0, "2026-05-10"),
  ])
  func monthsEndOnAnExistingDay(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test func arithmeticStopsAtTheSupportedYears() throws {
    let day = try #require(Day(iso: "2026-11-20"))
    #expect(day.adding(days: 1_000_000) == .last)
    #expect(day.adding(months: -100_000) == .first)
    #expect(day.adding(years: 174) == .last)
    #expect(day.adding(years: 173).iso == "2199-11-20")
  }

  @Test(arguments: [
    ("2008-11-20", "2026-11-19", 17), ("2008-11-20", "2026-11-20", 18), ("2008-02-29", "2026-02-28", 17),
    ("2008-02-29", "2026-03-01", 18), ("2008-02-29", "2028-02-29", 20), ("2026-11-20", "2026-11-20", 0),
  ])
  func age(born: String, on: String, years: Int) throws {
    #expect(Day.age(born: try #require(Day(iso: born)), on: try #require(Day(iso: on))) == years)
  }

  @Test func daysBetweenAndOrder() throws {
    let early = try #require(Day(iso: "2026-02-28"))
    let late = try #require(Day(iso: "2026-03-01"))
    #expect(early.days(until: late) == 1)
    #expect(late.days(until: early) == -1)
    #expect(early < late)
  }
}
