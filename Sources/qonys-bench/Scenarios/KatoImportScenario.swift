import Domain
import Foundation
import Interchange
import Store

/// A whole edition of the classifier, from its file into an empty database.
enum KatoImportScenario {
  private static let imports = 5

  static func rows(_ bench: Bench) throws -> [Row] {
    let edition = try bench.kato ?? InventedEdition.write(to: bench.place("edition.csv"))
    let empty = bench.place("empty.db")
    guard let oblast = KatoCode("610000000") else { return [] }
    try Store.make(at: empty, territory: oblast, number: 0, officer: Bench.officer, clock: Bench.clock)
      .close()
    defer { Store.remove(empty) }
    let (recording, report) = try bench.withCopy(of: empty, "learned.db") { path in
      let store = try bench.open(path)
      defer { store.close() }
      var report = ImportReport()
      return (try Recording.of(store) { report = try take(edition, store) }, report)
    }
    var comparison = Comparison()
    for _ in 0..<imports {
      try bench.withCopy(of: empty, "ours.db") { ours in
        try bench.withCopy(of: empty, "floor.db") { copy in
          let store = try bench.open(ours)
          let floor = try Floor(copy)
          let replay = try floor.prepare(recording)
          try comparison.measure(
            ours: { _ = try take(edition, store) }, floor: { try floor.run(replay) })
          store.close()
          try Chain.check(ours, copy)
        }
      }
    }
    let what = bench.kato == nil ? "an invented edition" : edition
    return [
      comparison.row(
        "import: KATO, whole", [Limit(.p50, 5_000)] + .bulk,
        note: "\(what), \(report.added) rows, \(recording.count) statements; \(comparison.processorNote)")
    ]
  }

  private static func take(_ edition: String, _ store: Store) throws -> ImportReport {
    try Import.run(.kato, files: [edition], store: store, words: .bench)
  }
}
