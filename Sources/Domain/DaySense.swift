/// From where and in which direction a short entry looks for its day.
struct DaySense {
  let today: Day
  let near: DayEntry.Nearness

  /// The nearest day of a weekday.
  func day(_ weekday: Weekday) -> Day {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    switch near {
    case .past: return today.adding(days: ahead == 0 ? 0 : ahead - 7)
    case .coming: return today.adding(days: ahead)
    }
  }

  /// The nearest day with this number in its month, skipping months that are too short.
  func day(ofMonth day: Int) -> Day? {
    let (year, month, _) = today.parts
    return nearest(in: 0...2) { step in
      let months = year * 12 + month - 1 + step
      return Day(year: months / 12, month: months % 12 + 1, day: day)
    }
  }

  /// The nearest such day of a year; 29 February may be eight years away.
  func day(_ day: Int, month: Int) -> Day? {
    let year = today.year
    return nearest(in: 0...8) { Day(year: year + $0, month: month, day: day) }
  }

  /// The day in a year of two digits: the latest one that has been; for a term the year in the hundred
  /// that begins twenty years ago, so that one just past is told of and not moved to the next century.
  func day(_ day: Int, month: Int, shortYear: Int) -> Day? {
    let days = [2100, 2000, 1900, 1800].compactMap { Day(year: $0 + shortYear, month: month, day: day) }
    let hundred = today.year - 20...today.year + 79
    switch near {
    case .past: return days.first { $0 <= today }
    case .coming: return days.first { hundred.contains($0.year) }
    }
  }

  /// The first day on the right side of today, going step by step away from it.
  private func nearest(in steps: ClosedRange<Int>, _ day: (Int) -> Day?) -> Day? {
    for step in steps {
      switch near {
      case .past:
        if let found = day(-step), found <= today { return found }
      case .coming:
        if let found = day(step), found >= today { return found }
      }
    }
    return nil
  }
}
