/// A move as it is entered: the same as ``KandasMove`` with nothing filled in yet.
public struct KandasMoveEntry: Hashable, Sendable {
  /// What happens.
  public let step: KandasStep
  /// To which member; nil: the application of all.
  public let member: Int64?
  /// When.
  public var day: Day?
  /// The last day of a status, or the day to which a hearing is put off.
  public var until: Day?
  /// Why a status ended: a code of the list that officers may add to, such as those of ``KandasEnd``.
  public var cause: String?
  /// The number of the minutes, the decision or the certificate.
  public var number: String?
  /// In the officer's words.
  public var reason: String?
  /// Whether the commission's sitting was recorded on video.
  public var isOnVideo: Bool?
  /// The district that the case is handed over to.
  public var place: Place?

  /// Nothing filled in yet.
  public init(_ step: KandasStep, of member: Int64? = nil) {
    self.step = step
    self.member = member
  }

  /// The fields that a step asks for, in the order of its form, and whether each must be filled in.
  public static func fields(of step: KandasStep) -> [(field: Field<KandasMoveEntry>, isRequired: Bool)] {
    let asked: [(FieldID, Bool)] =
      switch step {
      case .filed, .complete, .heard, .extensionFiled: []
      case .returned, .noticed, .extensionRefused: [(.moveReason, true)]
      case .advisedFor, .advisedAgainst: [(.number, true), (.isOnVideo, false)]
      case .postponed: [(.moveUntil, true), (.moveReason, true)]
      case .granted: [(.number, true)]
      case .refused: [(.number, true), (.moveReason, true)]
      case .complained, .complaintRejected, .permitted, .carded, .citizenshipFiled: [(.number, false)]
      case .withdrawn: [(.moveReason, false)]
      case .status: [(.moveUntil, true)]
      case .certified: [(.number, true)]
      case .extended: [(.moveUntil, true), (.number, false)]
      case .ended: [(.cause, true), (.number, false), (.moveReason, false), (.toTerritory, false)]
      }
    return ([(.moveDay, true)] + asked).compactMap { id, isRequired in
      field(id).map { ($0, isRequired) }
    }
  }

  /// A field by its name.
  public static func field(_ id: FieldID) -> Field<KandasMoveEntry>? { all.first { $0.id == id } }

  private static let all: [Field<KandasMoveEntry>] = [
    .day(.moveDay, \.day, point: 2),
    .day(.moveUntil, \.until, near: .coming, point: 2),
    .code(.cause, .kandasEnd, \.cause, point: 2),
    .text(.number, \.number, limit: 40, point: 2),
    .longText(.moveReason, \.reason, limit: 500, point: 2),
    .flag(.isOnVideo, \.isOnVideo, point: 2),
    .place(.toTerritory, .territory, \.place, point: 2),
  ]

  /// The move; nil without a day.
  public var move: KandasMove? {
    day.map {
      KandasMove(
        step, of: member, on: $0, until: until, cause: cause, number: number, reason: reason,
        isOnVideo: isOnVideo, place: place?.territory)
    }
  }
}
