/// How near the last day of a term is, as a desk sorts its work.
public enum Urgency: String, CaseIterable, Hashable, Sendable {
  case overdue, today
  /// Within seven days, so that on a Friday the next week is seen.
  case week
  /// Later.
  case later

  /// How near a day is.
  public init(_ due: Day, today: Day) {
    self = due < today ? .overdue : due == today ? .today : due <= today.adding(days: 7) ? .week : .later
  }
}
