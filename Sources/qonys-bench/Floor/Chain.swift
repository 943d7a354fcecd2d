/// The journal's chain, which tells whether two files went through the very same changes.
enum Chain {
  struct Different: Error, CustomStringConvertible {
    var description: String { "the floor did not do the same: the journal's chains end differently" }
  }

  /// Compares the last links of two files.
  static func check(_ ours: String, _ floor: String) throws {
    guard try last(ours) == last(floor) else { throw Different() }
  }

  private static func last(_ path: String) throws -> [String] {
    try Connection(path).texts("SELECT hex(hash) FROM change ORDER BY id DESC LIMIT 1")
  }
}
