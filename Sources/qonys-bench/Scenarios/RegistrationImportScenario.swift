import Interchange
import Store

/// Registrations from a file into the database that is measured, checked against rules and people.
enum RegistrationImportScenario {
  /// What ``ImportRun`` holds the database for.
  private static let batch = Duration.milliseconds(40)

  static func rows(_ bench: Bench) throws -> [Row] {
    let count = bench.importRows
    let file = try RegistrationFile.write(to: bench.place("registrations.csv"), bench)
    let (recording, report) = try bench.withCopy("learned.db") { path in
      let store = try bench.open(path)
      defer { store.close() }
      var report = ImportReport()
      return (try Recording.of(store) { report = try take(file, store) }, report)
    }
    var comparison = Comparison()
    for _ in 0..<(count > 20_000 ? 1 : 3) {
      try bench.withCopy("ours.db") { ours in
        try bench.withCopy("floor.db") { copy in
          let store = try bench.open(ours)
          defer { store.close() }
          let floor = try Floor(copy)
          let replay = try floor.prepare(recording)
          try comparison.measure(
            ours: { _ = try take(file, store) }, floor: { try floor.run(replay, batch: batch) })
        }
      }
    }
    return [
      comparison.row(
        "import: \(count) registrations", [Limit(.p50, 30_000 * Double(count) / 100_000)] + .bulk,
        note: """
          \(report.added) added, \(report.updated) updated, \(report.rejected) rejected, \(recording.count) statements; \
          the floor commits every 40 ms too; \(comparison.processorNote)
          """)
    ]
  }

  private static func take(_ file: String, _ store: Store) throws -> ImportReport {
    try Import.run(.registrations, files: [file], store: store, words: .bench)
  }
}
