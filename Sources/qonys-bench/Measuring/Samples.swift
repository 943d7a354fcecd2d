import Glibc

/// What was measured again and again, in the unit of its row.
struct Samples {
  private(set) var values: [Double] = []

  init(_ values: [Double] = []) { self.values = values }

  mutating func add(_ value: Double) { values.append(value) }

  var count: Int { values.count }

  /// The value that so many of a hundred do not pass (nearest rank); nil where nothing was measured.
  func percentile(_ percent: Int) -> Double? {
    guard !values.isEmpty else { return nil }
    let rank = (values.count * percent + 99) / 100
    return values.sorted()[max(0, rank - 1)]
  }

  var median: Double? { percentile(50) }
}

extension Duration {
  /// In milliseconds.
  var milliseconds: Double { self / .milliseconds(1) }

  /// What this program has had of the processor, in user and in kernel.
  static var ofProcessor: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// How many milliseconds something takes.
  static func taken(by body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return start.duration(to: .now).milliseconds
  }
}
