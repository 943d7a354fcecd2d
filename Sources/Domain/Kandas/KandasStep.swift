/// A step of a kandas case: an act that has its day and is kept for good.
///
/// Which steps may follow which is in ``KandasApplication`` and ``KandasStatus``; the rule numbers are those of the
/// catalogue.
public enum KandasStep: String, CaseIterable, Hashable, Sendable {
  // Of the application.

  /// The application is received; one that was returned, refused or withdrawn may be filed anew, with new terms.
  case filed
  /// The papers are complete (rule R44).
  case complete
  /// Acceptance is refused: papers are missing or have expired (rule R43).
  case returned
  /// The commission recommends granting (rule R45).
  case advisedFor = "advised_for"
  /// The commission recommends refusing (rule R45).
  case advisedAgainst = "advised_against"
  /// Notice of a preliminary refusal (rule R46).
  case noticed
  /// The hearing is put off, once and for a reason (rule R46).
  case postponed
  /// The hearing has been held (rule R46).
  case heard
  /// The status is granted.
  case granted
  /// The status is refused.
  case refused
  /// A complaint against the refusal is lodged.
  case complained
  /// The complaint is rejected.
  case complaintRejected = "complaint_rejected"
  /// The applicant has taken the application back.
  case withdrawn

  // Of one member's status.

  /// The member has the status from this day (rule R47).
  case status
  /// The certificate of a kandas is issued.
  case certified
  /// An extension is asked for (rule R49).
  case extensionFiled = "extension_filed"
  /// The status is extended (rule R48).
  case extended
  /// The extension is refused.
  case extensionRefused = "extension_refused"
  /// A permit for permanent residence (rule R53).
  case permitted
  /// A residence permit card (rule R53).
  case carded
  /// Citizenship is applied for (rule R53).
  case citizenshipFiled = "citizenship_filed"
  /// The status has ended: citizenship, its term, another cause (rules R52, R56).
  case ended

  /// Whether it concerns one member, not the application of all.
  public var isOfMember: Bool {
    switch self {
    case .status, .certified, .extensionFiled, .extended, .extensionRefused, .permitted, .carded,
      .citizenshipFiled, .ended:
      true
    default: false
    }
  }
}
