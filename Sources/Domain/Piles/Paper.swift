/// A paper of a pile and what became of it.
public struct Paper: Equatable, Sendable {
  /// What became of it.
  public enum State: String, CaseIterable, Sendable {
    /// It is a record now.
    case entered
    /// It waits, and what was typed of it waits with it.
    case aside
    /// It goes back to its sender.
    case refused
  }

  /// 0 where it is not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 0
  /// The pile.
  public var pile: Int64
  /// What became of it.
  public var state: State
  /// The registration it became, or ended.
  public private(set) var registration: Int64?
  /// Which of the two.
  public private(set) var event: RegistrationEvent?
  /// Whose it is, as far as could be read.
  public var subject: String
  /// Why it was set aside or refused.
  public var reason: String?
  /// Of one set aside or refused: what stood in the form, JSON.
  public var texts: String?

  /// A paper that somebody has looked at.
  public init(of pile: Int64, _ state: State, subject: String, reason: String? = nil, texts: String? = nil) {
    self.pile = pile
    self.state = state
    self.subject = subject
    self.reason = reason
    self.texts = texts
  }

  /// It has become a registration, or has ended one; nothing of it waits any more.
  public mutating func enter(as registration: Int64, _ event: RegistrationEvent) {
    (state, self.registration, self.event) = (.entered, registration, event)
    (reason, texts) = (nil, nil)
  }
}
