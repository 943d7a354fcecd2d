/// The stage of a case: the state of its application, or closed once every status has ended.
public enum KandasStage: String, CaseStage {
  case received, complete, returned
  case advisedFor = "advised_for"
  case advisedAgainst = "advised_against"
  case noticed, postponed, heard, granted, refused, complained
  case complaintRejected = "complaint_rejected"
  case withdrawn, closed

  /// Whether the case is among those that wait for something.
  public var isOpen: Bool {
    switch self {
    case .returned, .refused, .complaintRejected, .withdrawn, .closed: false
    default: true
    }
  }
}
