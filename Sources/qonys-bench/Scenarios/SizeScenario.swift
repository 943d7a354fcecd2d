import Foundation

/// What the file takes for each person, all in.
enum SizeScenario {
  static func rows(_ bench: Bench) throws -> [Row] {
    try Connection(bench.path).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let each = (Double(size(of: bench.path)) / Double(max(1, bench.people))).rounded()
    return [
      Row(name: "file size, each person", unit: .bytes, ours: Samples([each]), limits: [Limit(.p50, 2_048)])
    ]
  }

  /// The size of a file in bytes.
  static func size(of path: String) -> Int {
    var found = stat()
    return stat(path, &found) == 0 ? Int(found.st_size) : 0
  }
}
