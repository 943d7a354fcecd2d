/// A step that a kandas case has made: what happened, to whom, when, and what its paper says.
public struct KandasMove: CaseMove {
  /// 52-bit id; 0: not stored yet. Later moves have greater ids.
  public var id: Int64 = 0
  /// What happened.
  public var step: KandasStep
  /// The member it happened to; nil: the application of all.
  public var member: Int64?
  /// When.
  public var day: Day
  /// The last day of a status, or the day to which a hearing was put off.
  public var until: Day?
  /// Why a status ended: a code of the list that officers may add to, such as those of ``KandasEnd``.
  public var cause: String?
  /// The number of the minutes, the decision or the certificate.
  public var number: String?
  /// In the officer's words.
  public var reason: String?
  /// Whether the commission's sitting was recorded on video.
  public var isOnVideo: Bool?
  /// The district that the case was handed over to.
  public var place: KatoCode?

  /// Whether it files the application, for the first time or anew.
  public var isFiling: Bool { step == .filed }

  /// A move.
  public init(
    _ step: KandasStep, of member: Int64? = nil, on day: Day, until: Day? = nil, cause: String? = nil,
    number: String? = nil, reason: String? = nil, isOnVideo: Bool? = nil, place: KatoCode? = nil
  ) {
    self.step = step
    self.member = member
    self.day = day
    self.until = until
    self.cause = cause
    self.number = number
    self.reason = reason
    self.isOnVideo = isOnVideo
    self.place = place
  }
}

/// Why a status ends (rule R56). Law 477-IV; the list apart from citizenship is unverified.
public enum KandasEnd: String, CaseIterable, Hashable, Sendable {
  /// Citizenship of Kazakhstan: the status ends on its day (rule R52).
  case citizenship
  /// Its term is over.
  case term
  /// The member asked for it.
  case ownWish = "own_wish"
  /// Left for permanent residence abroad.
  case left
  case death
  /// Moved to another district: the case is handed over.
  case moved
  /// The residence permit was refused or withdrawn.
  case permitRefused = "permit_refused"
  /// The papers were false.
  case falsePapers = "false_papers"
  case other
}
