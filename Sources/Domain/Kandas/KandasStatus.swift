/// The way of one member's status of a kandas: its states, and which step leads from which to which.
///
/// Law: order of 22.07.2013 № 329; the extension, once and up to six months, as amended from 26.10.2025.
public enum KandasStatus {
  /// Where a member's status stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case granted, certified
    case extensionFiled = "extension_filed"
    case extensionRefused = "extension_refused"
    case extended
    /// One more extension is asked for: rule R48 says whether it is kept only to be refused.
    case filedAgain = "filed_again"
    case ended

    /// Whether the member has the status.
    public var isOpen: Bool { self != .ended }
    /// Whether an extension waits for its decision.
    public var waitsForExtension: Bool { self == .extensionFiled || self == .filedAgain }
  }

  /// The step that gives a status.
  public static let beginning: [KandasStep: State] = [.status: .granted]

  /// The steps that each state allows, and where they lead; those towards citizenship leave it as it is.
  public static let moves: [State: [KandasStep: State]] = [
    .granted: onTheWay(.granted).merging([.certified: .certified, .extensionFiled: .extensionFiled]) { $1 },
    .certified: onTheWay(.certified).merging([.extensionFiled: .extensionFiled]) { $1 },
    .extensionFiled: onTheWay(.extensionFiled).merging([
      .extended: .extended, .extensionRefused: .extensionRefused,
    ]) { $1 },
    .extensionRefused: onTheWay(.extensionRefused).merging([.extensionFiled: .extensionFiled]) { $1 },
    .extended: onTheWay(.extended).merging([.extensionFiled: .filedAgain]) { $1 },
    .filedAgain: onTheWay(.filedAgain).merging([.extended: .extended, .extensionRefused: .extended]) { $1 },
    .ended: [:],
  ]

  /// The steps towards citizenship, a certificate (anew after an extension, or for one that was lost), and the end, which
  /// any status may meet.
  private static func onTheWay(_ state: State) -> [KandasStep: State] {
    [.permitted: state, .carded: state, .citizenshipFiled: state, .certified: state, .ended: .ended]
  }

  /// The steps towards citizenship in their order (rule R53); each is made once.
  public static let milestones: [KandasStep] = [.status, .permitted, .carded, .citizenshipFiled]

  /// Where a step leads; nil where the state does not allow it. Who has no status yet has no state.
  public static func state(after step: KandasStep, in state: State?) -> State? {
    state.map { moves[$0]?[step] } ?? beginning[step]
  }
}
