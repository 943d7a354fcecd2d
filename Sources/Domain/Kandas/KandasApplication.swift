/// The way of an application for the status of a kandas: its states, and which step leads from which to which.
///
/// Law: order of 22.07.2013 № 329, as amended from 26.10.2025; regulation of the commission, order of 31.05.2024 № 174.
public enum KandasApplication {
  /// Where an application stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case received, complete, returned
    case advisedFor = "advised_for"
    case advisedAgainst = "advised_against"
    case noticed, postponed, heard, granted, refused, complained
    case complaintRejected = "complaint_rejected"
    case withdrawn
  }

  /// The step that begins an application.
  public static let beginning: [KandasStep: State] = [.filed: .received]

  /// The steps that each state allows, and where they lead.
  public static let moves: [State: [KandasStep: State]] = [
    .received: [.complete: .complete, .returned: .returned, .withdrawn: .withdrawn],
    .complete: [.advisedFor: .advisedFor, .advisedAgainst: .advisedAgainst, .withdrawn: .withdrawn],
    .advisedFor: [.granted: .granted, .noticed: .noticed, .withdrawn: .withdrawn],
    .advisedAgainst: [.noticed: .noticed, .withdrawn: .withdrawn],
    .noticed: [.postponed: .postponed, .heard: .heard, .withdrawn: .withdrawn],
    .postponed: [.heard: .heard, .withdrawn: .withdrawn],
    .heard: [.granted: .granted, .refused: .refused, .withdrawn: .withdrawn],
    .refused: [.complained: .complained, .filed: .received],
    .complained: [.granted: .granted, .complaintRejected: .complaintRejected, .withdrawn: .withdrawn],
    .returned: [.filed: .received],
    .complaintRejected: [.filed: .received],
    .withdrawn: [.filed: .received],
    .granted: [:],
  ]

  /// Where a step leads; nil where the state does not allow it. Before the first step there is no state.
  public static func state(after step: KandasStep, in state: State?) -> State? {
    state.map { moves[$0]?[step] } ?? beginning[step]
  }
}
