import Domain
import Words

/// The way of a case in six marks: done, here, to come.
struct KandasWay {
  private enum Mark: String {
    case done = "●"
    case here = "◐"
    case ahead = "○"
    case failed = "×"
  }

  private let marks: [Mark]

  /// How far a case is.
  init(_ history: KandasHistory) {
    let members = history.statuses.keys
    func hasAny(_ step: KandasStep) -> Bool { members.contains { history.day(of: step, of: $0) != nil } }
    let citizens = history.moves.contains { $0.cause == KandasEnd.citizenship.rawValue }
    // How many marks are done, and how the next one looks.
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
    marks = KandasWords.way.indices.map { $0 < done ? .done : $0 == done ? next : .ahead }
  }

  /// «● подано ─ ◐ бумаги ─ ○ комиссия…».
  func words(_ workplace: Workplace) -> String {
    zip(marks, KandasWords.way).map { "\($0.rawValue) \(workplace[$1])" }.joined(separator: " ─ ")
  }
}
