/// A calendar day without time or zone, in the proleptic Gregorian calendar, from 1800 to 2199.
///
/// Arithmetic that would leave these years stops at their first or last day, so that a day always has
/// its ten ISO characters, which sort in SQL as the days do.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The years a day may lie in.
  public static let years = 1800...2199
  /// 1800-01-01.
  public static let first = Day(unchecked: -62_091)
  /// 2199-12-31.
  public static let last = Day(unchecked: 84_005)

  /// The day so many days after 1970-01-01, held within the supported years.
  public init(number: Int) {
    self.number = min(max(number, Day.first.number), Day.last.number)
  }

  /// A day of the calendar; nil where there is no such day or its year is not supported.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: Day.number(year: year, month: month, day: day))
  }

  private init(unchecked number: Int) {
    self.number = number
  }

  /// The day so many days later, or earlier where the number is negative.
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// The same day so many months later or earlier; in a month too short, its last day (31.03 + 6 = 30.09).
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + (month - 1) + months
    let target = (year: total.floored(by: 12), month: total.remainder(by: 12) + 1)
    guard target.year >= Day.years.lowerBound else { return .first }
    guard target.year <= Day.years.upperBound else { return .last }
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(unchecked: Day.number(year: target.year, month: target.month, day: min(day, length)))
  }

  /// The same day so many years later or earlier; 29 February becomes 28 in a common year.
  public func adding(years: Int) -> Day {
    adding(months: years * 12)
  }

  /// Days from this day to another: positive where the other is later.
  public func days(until other: Day) -> Int {
    other.number - number
  }

  /// Full years lived on a day; one born on 29 February grows older on 1 March of a common year.
  public static func age(born: Day, on day: Day) -> Int {
    let birth = born.parts
    let now = day.parts
    let reached = (now.month, now.day) >= (birth.month, birth.day)
    return now.year - birth.year - (reached ? 0 : 1)
  }
}

extension Day: Comparable {
  /// The earlier day is the lesser.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

// MARK: - Calendar

extension Day {
  /// The year, 1800…2199.
  public var year: Int { parts.year }
  /// The month, 1…12.
  public var month: Int { parts.month }
  /// The day of the month, 1…31.
  public var dayOfMonth: Int { parts.day }
  /// Whether the day's year has 366 days.
  public var isLeap: Bool { Day.isLeap(year: year) }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: (number + 3).remainder(by: 7) + 1) ?? .monday
  }

  /// Whether a year has 366 days.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The days in a month, 28…31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day together: cheaper than asking for each.
  public var parts: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so that the leap day ends a year; an era is 400 years.
    let shifted = number + 719_468
    let era = shifted.floored(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * march + 2) / 5 + 1
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floored(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
