import Domain
import Words

/// The way of a case in a few marks: done, here, to come.
struct CaseWay {
  enum Mark: String {
    case done = "●"
    case here = "◐"
    case ahead = "○"
    case failed = "×"
  }

  private let marks: [Mark]
  private let labels: [Phrase]

  /// - Parameters:
  ///   - labels: what each mark stands for.
  ///   - done: how many are done.
  ///   - next: how the one after them looks.
  ///   - skipped: one among them that was not done.
  private init(_ labels: [Phrase], done: Int, next: Mark, skipped: Int? = nil) {
    self.labels = labels
    marks = labels.indices.map {
      $0 == skipped ? .ahead : $0 < done ? .done : $0 == done ? next : .ahead
    }
  }

  /// How far a kandas case is.
  init(_ history: KandasHistory) {
    let members = history.statuses.keys
    func hasAny(_ step: KandasStep) -> Bool { members.contains { history.day(of: step, of: $0) != nil } }
    let citizens = history.moves.contains { $0.cause == KandasEnd.citizenship.rawValue }
    let (done, next): (Int, Mark) =
      switch history.application {
      case nil: (0, .here)
      case .received: (1, .here)
      case .returned: (1, .failed)
      case .complete: (2, .here)
      case .advisedFor, .advisedAgainst, .noticed, .postponed, .heard, .complained: (3, .here)
      case .refused, .complaintRejected: (3, .failed)
      case .withdrawn: (history.day(of: .complete) == nil ? 1 : 2, .failed)
      case .granted:
        citizens && !history.isOpen ? (6, .done) : hasAny(.certified) ? (5, .here) : (4, .here)
      }
    self.init(KandasWords.way, done: done, next: next)
  }

  /// How far a case of resettlement is.
  init(_ history: ResettlerHistory) {
    let labels = ResettlerWords.way(history.direction)
    // Outbound applications are forwarded before they are decided.
    let decision = labels.count - 4
    let contract = history.day(of: .contracted) == nil ? 1 : 2
    let (done, next): (Int, Mark) =
      switch history.stage {
      case nil: (0, .here)
      case .filed: (1, .here)
      case .forwarded: (2, .here)
      case .refused: (history.day(of: .forwarded) == nil ? 1 : decision, .failed)
      case .withdrawn:
        history.day(of: .included) == nil
          ? (min(decision, history.presentFiling.count - 1), .failed)
          : (decision + contract, .failed)
      case .included, .contracted: (decision + contract, .here)
      case .moved: (decision + 3, .here)
      case .settled: (labels.count, .done)
      case .returned: (decision + 3, .failed)
      }
    // A family may move without a contract.
    let skipped = done > decision + 2 && history.day(of: .contracted) == nil ? decision + 1 : nil
    self.init(labels, done: done, next: next, skipped: skipped)
  }

  /// «● подано ─ ◐ бумаги ─ ○ комиссия…».
  func words(_ workplace: Workplace) -> String {
    zip(marks, labels).map { "\($0.rawValue) \(workplace[$1])" }.joined(separator: " ─ ")
  }
}
