/// How many people all oblasts together receive in a year by regional quota, as an order or the press told it.
///
/// It stands beside the rows of the oblasts, for of some years and of most changes within a year only the total is
/// known.
public struct QuotaTotal: Hashable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save; 0: not stored yet.
  public var version = 0
  /// The year of the quota.
  public let year: Int
  /// Whom it is for.
  public let category: QuotaCategory
  /// The first day on which it holds; nil: a change whose day is not known.
  public let from: Day?
  /// People, not families.
  public let places: Int
  /// The order or the report it rests on.
  public let basis: String

  /// A total.
  public init(_ category: QuotaCategory, _ year: Int, from: Day?, places: Int, basis: String) {
    self.category = category
    self.year = year
    self.from = from
    self.places = places
    self.basis = basis
  }
}
