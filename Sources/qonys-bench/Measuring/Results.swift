import Foundation

/// All that a run found, for `--json`.
struct Results: Encodable {
  let machine: Machine
  let rows: [Row]

  /// Every limit is kept and nothing failed.
  var isGood: Bool { !rows.contains(where: \.isBad) }

  private enum CodingKeys: CodingKey {
    case machine, rows, ok
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(machine, forKey: .machine)
    try values.encode(rows, forKey: .rows)
    try values.encode(isGood, forKey: .ok)
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension Row: Encodable {
  private enum CodingKeys: CodingKey {
    case name, unit, n, ours, floor, ratio, limits, state, why, note
  }

  private struct Figures: Encodable {
    let p50, p95, p99: Double

    init?(_ samples: Samples) {
      guard let p50 = samples.percentile(50), let p95 = samples.percentile(95),
        let p99 = samples.percentile(99)
      else { return nil }
      (self.p50, self.p95, self.p99) = (p50, p95, p99)
    }
  }

  private struct Judged: Encodable {
    let measure: String
    let most: Double
    let isKept: Bool

    private enum CodingKeys: String, CodingKey {
      case measure, most
      case isKept = "kept"
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(unit.rawValue, forKey: .unit)
    try values.encode(ours.count, forKey: .n)
    try values.encodeIfPresent(Figures(ours), forKey: .ours)
    try values.encodeIfPresent(Figures(floor), forKey: .floor)
    try values.encodeIfPresent(ratio, forKey: .ratio)
    let judged = limits.map { limit in
      Judged(
        measure: limit.measure.rawValue, most: limit.most,
        isKept: limit.value(in: self).map { $0 <= limit.most } ?? true)
    }
    try values.encode(judged, forKey: .limits)
    try values.encodeIfPresent(note, forKey: .note)
    switch state {
    case .measured: try values.encode(isBad ? "over" : "ok", forKey: .state)
    case .notBuilt: try values.encode("not built", forKey: .state)
    case .failed(let why):
      try values.encode("failed", forKey: .state)
      try values.encode(why, forKey: .why)
    }
  }
}
