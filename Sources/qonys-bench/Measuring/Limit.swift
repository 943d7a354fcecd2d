/// A figure that a row must stay under.
struct Limit {
  enum Measure: String {
    case p50, p95, p99
    /// Ours by the floor, medians.
    case ratio
  }

  let measure: Measure
  let most: Double

  init(_ measure: Measure, _ most: Double) {
    self.measure = measure
    self.most = most
  }

  /// What a row has for it; nil where it was not measured.
  func value(in row: Row) -> Double? {
    switch measure {
    case .p50: row.ours.percentile(50)
    case .p95: row.ours.percentile(95)
    case .p99: row.ours.percentile(99)
    case .ratio: row.ratio
    }
  }
}
