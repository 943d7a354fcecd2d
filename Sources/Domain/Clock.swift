/// Where the program learns what day and time it is; passed in, so that a test or `--day` can fix it.
public struct Clock: Sendable {
  /// The desk's working day: what rules, terms and reports call today.
  public let today: @Sendable () -> Day
  /// The moment that the journal writes down.
  public let now: @Sendable () -> Timestamp

  /// A clock of two readings.
  public init(today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> Timestamp) {
    self.today = today
    self.now = now
  }

  /// The machine's own clock and time zone.
  public static let machine = Clock(today: { Timestamp.now.localDay }, now: { Timestamp.now })

  /// A clock that stands still; without a moment, at noon UTC of its day.
  public static func fixed(_ day: Day, _ moment: Timestamp? = nil) -> Clock {
    let moment = moment ?? Timestamp(day: day, hour: 12)
    return Clock(today: { day }, now: { moment })
  }

  /// This clock with its working day fixed; the journal's time stays its own.
  public func on(_ day: Day) -> Clock {
    Clock(today: { day }, now: now)
  }
}
