/// A line of the table.
struct Row {
  enum Unit: String {
    case milliseconds = "ms"
    case seconds = "s"
    case megabytes = "MB"
    case bytes = "B"
  }

  enum State: Equatable {
    case measured
    /// The program has no such part yet: does not count.
    case notBuilt
    /// It could not be measured, and why: counts as a limit that was not kept.
    case failed(String)
  }

  let name: String
  var unit = Unit.milliseconds
  var ours = Samples()
  /// The very same statements through SQLite's C API; empty where there are none to compare with.
  var floor = Samples()
  var limits: [Limit] = []
  /// What else is to be known, for a line below the table.
  var note: String?
  var state = State.measured

  /// Ours by the floor, medians; nil without a floor.
  var ratio: Double? {
    guard let ours = ours.median, let floor = floor.median, floor > 0 else { return nil }
    return ours / floor
  }

  /// The limits that it is over.
  var exceeded: [Limit] {
    limits.filter { limit in limit.value(in: self).map { $0 > limit.most } ?? false }
  }

  /// Whether it speaks against the program.
  var isBad: Bool {
    switch state {
    case .measured: !exceeded.isEmpty
    case .notBuilt: false
    case .failed: true
    }
  }

  static func notBuilt(_ name: String, unit: Unit = .milliseconds, _ limits: [Limit]) -> Row {
    Row(name: name, unit: unit, limits: limits, state: .notBuilt)
  }
}

extension [Limit] {
  /// A key pressed to the screen painted.
  static let key: Self = [Limit(.p50, 5), Limit(.p99, 16)]
  /// A read against the floor.
  static let read: Self = [Limit(.ratio, 2)]
  /// An import against the floor.
  static let bulk: Self = [Limit(.ratio, 4)]
}
