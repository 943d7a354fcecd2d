/// Whom a regional quota is for (point 2 of the Rules, sub-points 4 and 6).
public enum QuotaCategory: String, CaseIterable, Hashable, Sendable {
  case kandas, resettler
}
