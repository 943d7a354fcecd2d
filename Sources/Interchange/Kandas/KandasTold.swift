import Domain

/// What a row of a file tells of the steps of a case: the head's row of its application, each member's of its own.
struct KandasTold: Hashable {
  /// The steps of an application in an order in which they can follow each other; each is made once a filing.
  static let order: [KandasStep] = [
    .filed, .complete, .returned, .advisedFor, .advisedAgainst, .noticed, .postponed, .heard, .refused,
    .complained, .complaintRejected, .granted, .withdrawn,
  ]

  private var entries: [KandasStep: KandasMoveEntry] = [:]
  /// The number of the commission's minutes, whatever it has recommended.
  var minutes: String?
  /// Whether its sitting was recorded on video.
  var isOnVideo: Bool?

  /// What is told of a step.
  subscript(step: KandasStep) -> KandasMoveEntry {
    get { entries[step] ?? KandasMoveEntry(step) }
    set { entries[step] = newValue }
  }

  /// Nothing is told yet.
  init() {}

  /// What there is to tell of moves; of a step that was made more than once the last.
  init(_ moves: some Sequence<KandasMove>) {
    for move in moves {
      var entry = KandasMoveEntry(move.step)
      (entry.day, entry.until, entry.cause, entry.number) = (move.day, move.until, move.cause, move.number)
      (entry.reason, entry.isOnVideo, entry.place) = (
        move.reason, move.isOnVideo, move.place.map { .territory($0) }
      )
      if move.step.isAdvice {
        (minutes, isOnVideo) = (move.number, move.isOnVideo)
        (entry.number, entry.isOnVideo) = (nil, nil)
      }
      entries[move.step] = entry
    }
  }

  /// The steps of the application of which a day is told, the filing left aside, as they follow each other.
  var application: [KandasMoveEntry] {
    Self.order.dropFirst().map { whole($0) }.filter { $0.day != nil }
  }

  /// The first day that is told of a step of the application.
  var firstDay: Day? { application.compactMap(\.day).min() }

  /// A step with what is told of its paper.
  func whole(_ step: KandasStep) -> KandasMoveEntry {
    var entry = self[step]
    if step.isAdvice { (entry.number, entry.isOnVideo) = (minutes, isOnVideo) }
    return entry
  }

  /// Whether something is told of a step but not its day; a decision may have its number alone.
  var lacksDay: Bool {
    entries.contains { step, entry in
      step != .granted && step != .status && step != .ended && entry.day == nil
        && entry != KandasMoveEntry(step)
    }
  }

  /// Puts in what is not told yet.
  mutating func add(_ more: KandasTold) {
    minutes = minutes ?? more.minutes
    isOnVideo = isOnVideo ?? more.isOnVideo
    for (step, other) in more.entries {
      var entry = self[step]
      entry.day = entry.day ?? other.day
      entry.until = entry.until ?? other.until
      entry.cause = entry.cause ?? other.cause
      entry.number = entry.number ?? other.number
      entry.reason = entry.reason ?? other.reason
      entry.isOnVideo = entry.isOnVideo ?? other.isOnVideo
      entry.place = entry.place ?? other.place
      self[step] = entry
    }
  }
}

extension KandasStep {
  /// Whether it is what the commission recommends.
  var isAdvice: Bool { self == .advisedFor || self == .advisedAgainst }
}
