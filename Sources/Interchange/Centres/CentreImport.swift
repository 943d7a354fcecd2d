import Domain
import Store

/// Takes rows of the `centres` file: a centre is known by its name, and only the columns given change what is known.
final class CentreImport {
  private var known: [String: Centre]
  private let lodgers: [Int64: Int]

  /// Reads what is known.
  init(_ store: Store) throws {
    let rows = try store.centres(on: store.clock.today())
    known = Dictionary(rows.map { (Self.key($0.centre.name), $0.centre) }) { first, _ in first }
    lodgers = Dictionary(uniqueKeysWithValues: rows.map { ($0.centre.id, $0.lodgers) })
  }

  /// What a name is known by, in whatever letters.
  static func key(_ name: String?) -> String { name?.lowercased() ?? "" }

  /// Takes one row.
  func take(_ row: RowReading<Centre>, in change: Change) throws -> Verdict {
    var said = Centre()
    row.lay(over: &said)
    guard row.problems.isEmpty, let name = said.name else {
      return .refused(row.refusals(and: said.check(among: [], lodgers: 0)))
    }
    let key = Fingerprint("centre\u{1F}\(Self.key(name))")
    let fingerprint = row.fingerprint
    let before = known[Self.key(name)]
    if before != nil, try change.imported(key)?.row == fingerprint { return .unchanged([]) }

    var centre = before ?? Centre()
    row.lay(over: &centre)
    let findings = row.notes + centre.check(among: [], lodgers: lodgers[centre.id] ?? 0)
    let refusals = findings.filter(\.severity.refuses)
    if !refusals.isEmpty { return .refused(refusals) }
    let isSame = centre == before
    if !isSame {
      try change.save(&centre)
      known[Self.key(name)] = centre
    }
    try change.remember(fingerprint, under: key, as: centre.id)
    try change.keep(findings, of: .centre, centre.id, replacing: before != nil)
    if before == nil { return .added(findings) }
    return isSame ? .unchanged(findings) : .updated(findings)
  }
}
