/// Counts terms in working days by the table of holidays that the office keeps (rule R91).
///
/// Saturdays and Sundays are days off unless the table moves work to them. The day of the event itself
/// is never counted.
public struct WorkingDays: Hashable, Sendable {
  /// Days off beside Saturdays and Sundays.
  public let holidays: Set<Day>
  /// Saturdays and Sundays on which people work.
  public let workedWeekends: Set<Day>
  /// The years for which somebody has filled the table.
  public let filledYears: Set<Int>

  /// A table of holidays.
  public init(holidays: Set<Day>, workedWeekends: Set<Day>, filledYears: Set<Int>) {
    self.holidays = holidays
    self.workedWeekends = workedWeekends
    self.filledYears = filledYears
  }

  /// Whether people work on a day.
  public func isWorking(_ day: Day) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: workedWeekends.contains(day)
    default: !holidays.contains(day)
    }
  }

  /// The working day so many working days after an event, or before it where the number is negative.
  ///
  /// The day of the event is not counted; 0 gives that day back, working or not.
  public func adding(_ count: Int, to event: Day) -> Day {
    let step = count < 0 ? -1 : 1
    let limit = step < 0 ? Day.first : Day.last
    var day = event
    var left = abs(count)
    while left > 0, day != limit {
      day = day.adding(days: step)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// Working days after one day up to another, that other included; negative where it is earlier.
  public func count(from start: Day, to end: Day) -> Int {
    guard start <= end else { return -count(from: end, to: start) }
    var working = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorking(day) { working += 1 }
    }
    return working
  }

  /// The day itself where people work on it, else the next working day: where a calendar term ends.
  public func rollForward(_ day: Day) -> Day {
    isWorking(day) ? day : adding(1, to: day)
  }

  /// Whether the table has been filled for a year.
  public func knows(year: Int) -> Bool {
    filledYears.contains(year)
  }

  /// The first year that a term runs into without a filled table; nil where all are filled.
  public func firstUnknownYear(from start: Day, to end: Day) -> Int? {
    let years = start <= end ? start.year...end.year : end.year...start.year
    return years.first { !knows(year: $0) }
  }
}
