/// A family of the demonstration: the head first.
public struct InventedFamily: Sendable {
  /// The members; never empty.
  public let members: [InventedMember]
}
