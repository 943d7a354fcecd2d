/// How much a finding weighs.
public enum Severity: String, Comparable, Sendable {
  /// I: said, nothing asked.
  case information = "I"
  /// W: the officer may go on, giving a reason that is kept.
  case warning = "W"
  /// B: blocks saving a record of the office's own; only warns where the record has an official number.
  case block = "B"
  /// E: the datum itself cannot be; refused everywhere.
  case error = "E"

  private var weight: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .block: 2
    case .error: 3
    }
  }

  /// Whether `a` weighs less than `b`.
  public static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  /// Whether a record with such a finding cannot be saved.
  public var refuses: Bool { self >= .block }
}
