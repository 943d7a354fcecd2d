import Domain

/// A kandas case of the demonstration: what the application says and what has happened since.
public struct InventedCase: Sendable {
  /// The application; ids and the head are left to whoever stores it.
  public var record: KandasCase
  /// The day of filing.
  public let filedOn: Day
  /// Papers that are there; the case is to be set.
  public let papers: [KandasPaper]
  /// Moves after the filing; ``KandasMove/member`` is the member's place in the family, from 0.
  public let moves: [KandasMove]
  /// Until when a status lasts that is granted with the decision.
  public let statusUntil: Day?
  /// What the case says of each member, in the family's order; ids are to be set.
  public let members: [KandasMember]
}
