import Domain

/// What a file tells of one filing of an application: the days of its steps and what their papers say.
struct ResettlerFiling {
  /// The steps in the order of the columns, which is that of the days.
  static let steps: [ResettlerStep] = [
    .filed, .forwarded, .included, .refused, .contracted, .moved, .withdrawn, .settled, .returned,
  ]

  private var entries: [ResettlerStep: ResettlerMoveEntry] = [:]

  /// What is told of a step.
  subscript(step: ResettlerStep) -> ResettlerMoveEntry {
    get { entries[step] ?? ResettlerMoveEntry(step) }
    set { entries[step] = newValue }
  }

  /// The moves of a case from one filing to the next.
  init(_ moves: some Sequence<ResettlerMove>) {
    for move in moves {
      var entry = ResettlerMoveEntry(move.step)
      (entry.day, entry.number, entry.reason) = (move.day, move.number, move.reason)
      entry.place = move.place.map { .territory($0) }
      entries[move.step] = entry
    }
  }

  /// Nothing is told yet.
  init() {}

  /// Nothing is told of any step.
  var isEmpty: Bool { entries.values.allSatisfy { $0 == ResettlerMoveEntry($0.step) } }

  /// The steps of which anything is told, after the filing, as they followed each other: a contract may be signed after
  /// the move.
  var told: [ResettlerMoveEntry] {
    var steps = Self.steps
    if let signed = self[.contracted].day, let moved = self[.moved].day, signed > moved {
      steps.removeAll { $0 == .contracted }
      steps.insert(.contracted, at: (steps.firstIndex(of: .moved) ?? 0) + 1)
    }
    return steps.dropFirst().map { self[$0] }.filter { $0 != ResettlerMoveEntry($0.step) }
  }

  /// The first day that is told of; nil: none.
  var firstDay: Day? { entries.values.compactMap(\.day).min() }
}
