/// Where a family resettles (point 5 of the Rules).
public enum ResettlerDirection: String, CaseIterable, Hashable, Sendable {
  /// By regional quota, to an oblast that the Government has named; Turkestan oblast itself receives nobody so.
  case outbound
  /// Inside the oblast, from a village of low potential (point 2 of the Rules, sub-point 7).
  case intraOblast = "intra_oblast"
}
