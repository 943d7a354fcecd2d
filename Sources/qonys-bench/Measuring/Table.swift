import Foundation

/// The rows as text: a line for each, notes below.
struct Table {
  private static let heads = [
    "what", "unit", "n", "ours p50", "p95", "p99", "floor p50", "p95", "p99", "ratio", "limit", "",
  ]
  private let rows: [Row]

  init(_ rows: [Row]) { self.rows = rows }

  var text: String {
    let lines = [Self.heads] + rows.map(Self.cells)
    let widths = Self.heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    var text = lines.map { line in
      line.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - line[column].count)
        let isText = column < 2 || column >= 10
        return isText ? line[column] + space : space + line[column]
      }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
    }
    for row in rows {
      if let note = row.note { text.append("  \(row.name): \(note)") }
      if case .failed(let why) = row.state { text.append("  \(row.name): not measured: \(why)") }
    }
    return text.joined(separator: "\n")
  }

  private static func cells(_ row: Row) -> [String] {
    [row.name, row.unit.rawValue, row.ours.count == 0 ? "" : "\(row.ours.count)"]
      + figures(row.ours) + figures(row.floor)
      + [row.ratio.map { number($0) + "×" } ?? "", limits(row), verdict(row)]
  }

  private static func figures(_ samples: Samples) -> [String] {
    [50, 95, 99].map { percent in samples.percentile(percent).map(number) ?? "" }
  }

  private static func limits(_ row: Row) -> String {
    row.limits.map { limit in
      limit.measure == .ratio
        ? "≤ \(number(limit.most))×" : "\(limit.measure.rawValue) ≤ \(number(limit.most))"
    }.joined(separator: ", ")
  }

  private static func verdict(_ row: Row) -> String {
    switch row.state {
    case .notBuilt: "not built"
    case .failed: "FAILED"
    case .measured:
      row.exceeded.isEmpty ? "ok" : "OVER: " + row.exceeded.map(\.measure.rawValue).joined(separator: ", ")
    }
  }

  /// Three figures that count.
  private static func number(_ value: Double) -> String {
    if value == value.rounded(), value < 1_000_000 { return "\(Int(value))" }
    let digits = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0
    return String(format: "%.\(digits)f", value)
  }
}
