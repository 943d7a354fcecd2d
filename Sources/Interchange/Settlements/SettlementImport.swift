import Domain
import Store

/// Takes rows of the `settlements` file: only the columns given change what is known.
final class SettlementImport {
  private let rules: SettlementRules
  private var known: [KatoCode: Settlement]

  /// Reads the rules of the desk's day and what is known.
  init(_ store: Store) throws {
    rules = SettlementRules(
      today: store.clock.today(), parameters: try store.parameters(), gazetteer: try store.gazetteer())
    known = Dictionary(
      try store.settlements().compactMap { settlement in
        settlement.territory?.territory.map { ($0, settlement) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes one row.
  func take(_ row: RowReading<Settlement>, in change: Change) throws -> Verdict {
    var said = Settlement()
    row.lay(over: &said)
    guard row.problems.isEmpty, let code = said.territory?.territory else {
      return .refused(row.refusals(and: rules.check(said)))
    }
    let key = Fingerprint("settlement\u{1F}\(code.number)")
    let fingerprint = row.fingerprint
    let before = known[code]
    if before != nil, try change.imported(key)?.row == fingerprint { return .unchanged([]) }

    var settlement = before ?? Settlement()
    row.lay(over: &settlement)
    let findings = row.notes + rules.check(settlement)
    let refusals = findings.filter(\.severity.refuses)
    if !refusals.isEmpty { return .refused(refusals) }
    let record = Int64(code.number)
    if settlement != before {
      try change.save(settlement)
      settlement.version += 1
      known[code] = settlement
    }
    try change.remember(fingerprint, under: key, as: record)
    try change.keep(findings, of: .settlement, record, replacing: before != nil)
    if before == nil { return .added(findings) }
    return settlement == before ? .unchanged(findings) : .updated(findings)
  }
}
