import Domain

/// Writes the regional quotas: of each year and category what all oblasts together receive, with no oblast, then the rows
/// of the oblasts, every version of them.
enum QuotaExport {
  static let columns = [
    "year", FieldID.category.rawValue, "oblast", FieldID.validFrom.rawValue, FieldID.places.rawValue,
    FieldID.placesLeft.rawValue, FieldID.leftOn.rawValue, FieldID.valueBasis.rawValue,
  ]

  private struct Key: Hashable {
    let year: Int
    let category: QuotaCategory
  }

  static func each(of quotas: Quotas, _ emit: ([FieldValue?]) throws -> Void) throws {
    let rows = Dictionary(grouping: quotas.rows) { Key(year: $0.year, category: $0.category) }
    let totals = Dictionary(grouping: quotas.totals) { Key(year: $0.year, category: $0.category) }
    let keys = Set(rows.keys).union(totals.keys).sorted {
      ($0.year, $0.category.rawValue) < ($1.year, $1.category.rawValue)
    }
    for key in keys {
      for total in totals[key] ?? [] {
        try emit(
          cells(key, nil, total.from) + [.number(total.places), nil, nil, .text(total.basis)])
      }
      for row in (rows[key] ?? []).sorted(by: { ($0.oblast, $0.from) < ($1.oblast, $1.from) }) {
        try emit(
          cells(key, row.oblast, row.from) + [
            .number(row.places), row.left.map { .number($0) }, row.leftOn.map { .day($0) }, .text(row.basis),
          ])
      }
    }
  }

  private static func cells(_ key: Key, _ oblast: KatoCode?, _ from: Day?) -> [FieldValue?] {
    [
      .number(key.year), .text(key.category.rawValue), oblast.map { .place(.territory($0)) },
      from.map { .day($0) },
    ]
  }
}
