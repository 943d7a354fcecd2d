/// A case of resettlement whole: the application, the family, all that has happened, and what the register knows of the
/// places it speaks of.
public struct ResettlerDossier: CaseDossier {
  /// The application.
  public var record: ResettlerCase
  /// The family, the head first.
  public var members: [CasePerson<ResettlerMember>]
  /// What has happened.
  public var history: ResettlerHistory
  /// What the office knows of the settlement the family leaves (rule R11).
  public var origin: Settlement?
  /// What the office knows of the settlement where the family goes (rule R12).
  public var destination: Settlement?
  /// Whether that settlement is in the list in force (rule R14); nil: nobody knows.
  public var isDestinationListed: Bool?
  /// Who else of our oblast is in the same quota (rule R21).
  public var use: QuotaUse

  /// A case.
  public init(
    _ record: ResettlerCase, members: [CasePerson<ResettlerMember>] = [], history: ResettlerHistory? = nil,
    origin: Settlement? = nil, destination: Settlement? = nil, isDestinationListed: Bool? = nil,
    use: QuotaUse = QuotaUse()
  ) {
    self.record = record
    self.members = members
    self.history = history ?? ResettlerHistory(record.direction)
    self.origin = origin
    self.destination = destination
    self.isDestinationListed = isDestinationListed
    self.use = use
  }

  /// What has happened to the application, in its order.
  public var applicationMoves: [ResettlerMove] { history.moves }

  /// Whether the case goes on.
  public var isOpen: Bool { history.isOpen }

  /// The family goes as it was included.
  public func support(of member: Int64) -> MemberHold? { history.isIncluded ? .included : nil }

  /// The year of the quota that counts: the one that was named, else that of the decision; as long as nothing is decided
  /// that of today, for it would be decided today.
  public func quotaYear(today: Day) -> Int {
    record.quotaYear ?? (history.day(of: .included) ?? today).year
  }
}
