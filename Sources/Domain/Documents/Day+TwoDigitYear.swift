/// Days whose year is written with two digits (ICAO Doc 9303-3 §4.8 leaves the century to the reader).
extension Day {
  /// A day that has been: the latest such day not after `today`, at most a hundred years before.
  ///
  /// Nil where the calendar has no such day in either century.
  init?(pastYear year: Int, month: Int, day: Int, on today: Day) {
    let century = today.year / 100 * 100
    let days = [century, century - 100].compactMap { Day(year: $0 + year, month: month, day: day) }
    guard let latest = days.first(where: { $0 <= today }) else { return nil }
    self = latest
  }

  /// A day not far from `today`: of the days with such a year the nearest, so at most some fifty years
  /// away; of two that are equally near the later.
  ///
  /// Nil where the calendar has no such day near.
  init?(nearYear year: Int, month: Int, day: Int, on today: Day) {
    let century = today.year / 100 * 100
    let days = [century + 100, century, century - 100].compactMap {
      Day(year: $0 + year, month: month, day: day)
    }
    guard let nearest = days.min(by: { abs($0.days(until: today)) < abs($1.days(until: today)) }) else {
      return nil
    }
    self = nearest
  }
}
