/// A step that a case of resettlement has made: what happened, when, and what its paper says.
public struct ResettlerMove: CaseMove {
  /// 52-bit id; 0: not stored yet. Later moves have greater ids.
  public var id: Int64 = 0
  /// What happened.
  public var step: ResettlerStep
  /// When.
  public var day: Day
  /// The number of the letter, the decision or the social contract.
  public var number: String?
  /// In the officer's words.
  public var reason: String?
  /// Where the family moved to, more exactly than the oblast.
  public var place: KatoCode?

  /// Whether it files the application, for the first time or anew.
  public var isFiling: Bool { step == .filed }

  /// A move.
  public init(
    _ step: ResettlerStep, on day: Day, number: String? = nil, reason: String? = nil, place: KatoCode? = nil
  ) {
    self.step = step
    self.day = day
    self.number = number
    self.reason = reason
    self.place = place
  }
}
