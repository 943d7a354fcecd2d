/// The type of a settlement as the yearly list counts it (points 2 and 6 of the Rules).
public enum SettlementType: String, CaseIterable, Hashable, Sendable {
  /// A city of oblast significance.
  case cityOblast = "city_oblast"
  /// A city of district significance.
  case cityDistrict = "city_district"
  /// A rural settlement.
  case rural
  /// A point: a wintering, a single house; never in the list (rule R02a).
  case point
}
