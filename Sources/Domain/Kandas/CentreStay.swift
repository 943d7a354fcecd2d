/// The stay of a member of a kandas family in a centre (rule R55).
public struct CentreStay: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// The member.
  public var member: Int64
  /// The centre.
  public var centre: Int64
  /// The first day.
  public var since: Day
  /// The day of leaving, on which the place is free again; nil: lives there.
  public var leftOn: Day?

  /// A stay.
  public init(of member: Int64, in centre: Int64, since: Day, leftOn: Day? = nil) {
    self.member = member
    self.centre = centre
    self.since = since
    self.leftOn = leftOn
  }

  /// Whether it takes a place of the centre on a day: from the first day to the one before that of leaving.
  public func holds(on day: Day) -> Bool { since <= day && (leftOn.map { day < $0 } ?? true) }

  /// Whether two stays of one member would be at the same time; one may begin on the day on which the other ends.
  public func overlaps(_ other: CentreStay) -> Bool {
    (other.leftOn.map { since < $0 } ?? true) && (leftOn.map { other.since < $0 } ?? true)
  }
}

extension Sequence<CentreStay> {
  /// The most people who lived in a centre at the same time, of these stays in it, between two days.
  public func peak(from: Day, to: Day) -> Int {
    let days = [from] + map(\.since).filter { from < $0 && $0 <= to }
    return days.map { day in count { $0.holds(on: day) } }.max() ?? 0
  }

  /// The stay that a member is in on a day; nil where the member lives in no centre.
  public func of(_ member: Int64, on day: Day) -> CentreStay? {
    first { $0.member == member && $0.holds(on: day) }
  }
}
