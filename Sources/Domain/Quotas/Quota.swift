/// How many people an oblast receives in a year by regional quota: one version of its row.
///
/// The number is an order's; it may change within the year, and then a new version holds from its own day.
public struct Quota: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save; 0: not stored yet.
  public var version = 0
  /// The year of the quota.
  public var year: Int
  /// Whom it is for.
  public var category: QuotaCategory
  /// The receiving oblast.
  public var oblast: KatoCode
  /// The first day on which this version holds.
  public var from: Day
  /// People, not families; nought: the oblast receives no longer.
  public var places: Int
  /// Places that were left by a letter of the receiving oblast (rule R21).
  public var left: Int?
  /// The day of that letter.
  public var leftOn: Day?
  /// The order it rests on.
  public var basis: String

  /// A version of a row.
  public init(
    _ category: QuotaCategory, _ year: Int, _ oblast: KatoCode, from: Day, places: Int, left: Int? = nil,
    leftOn: Day? = nil, basis: String
  ) {
    self.category = category
    self.year = year
    self.oblast = oblast
    self.from = from
    self.places = places
    self.left = left
    self.leftOn = leftOn
    self.basis = basis
  }
}
