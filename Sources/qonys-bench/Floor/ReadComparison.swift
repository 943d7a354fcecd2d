import Store

/// Reads of the store against the same statements through SQLite's C API, on the same file.
///
/// What is asked is learned from a third connection, so that neither side has read the rows before.
struct ReadComparison {
  private let scout: Store
  private let store: Store
  private let floor: Floor

  init(_ bench: Bench) throws {
    scout = try bench.open(bench.path)
    store = try bench.open(bench.path)
    floor = try Floor(bench.path)
    for store in [scout, store] { _ = try store.gazetteer() }
  }

  /// The store that tells what to ask; its reads are not measured.
  var guide: Store { scout }

  /// Measures a read once on both sides; one that asks nothing of the database does not count.
  func measure(_ comparison: inout Comparison, _ read: (Store) throws -> Void) throws {
    let recording = try Recording.of(scout) { try read(scout) }
    guard recording.count > 0 else { return }
    let replay = try floor.prepare(recording)
    try comparison.measure(ours: { try read(store) }, floor: { try floor.run(replay) })
  }

  /// Closes the files.
  func close() {
    scout.close()
    store.close()
  }
}
