/// How near the last day of a term is, as a desk sorts its work.
public enum Urgency: String, CaseIterable, Hashable, Sendable {
  case overdue, today
  /// Up to Sunday of the desk's week.
  case week
  /// Later.
  case later

  /// How near a day is.
  public init(_ due: Day, today: Day) {
    let sunday = today.adding(days: 7 - today.weekday.rawValue)
    self = due < today ? .overdue : due == today ? .today : due <= sunday ? .week : .later
  }
}
