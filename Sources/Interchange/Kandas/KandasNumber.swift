import Domain

/// The office's own number of a case in a file, where there is none of the state system: `Q-2026-1`.
enum KandasNumber {
  static func text(_ record: KandasCase) -> String {
    record.externalNumber ?? "Q-\(record.year)-\(record.ordinal)"
  }

  /// The year and the number in it; nil for a number of the state system.
  static func parse(_ text: String) -> (year: Int, ordinal: Int)? {
    let parts = text.split(separator: "-")
    guard parts.count == 3, parts[0] == "Q", let year = Int(parts[1]), let ordinal = Int(parts[2]) else {
      return nil
    }
    return (year, ordinal)
  }
}
