import Domain

/// A person of the demonstration with his or her registrations.
public struct InventedMember: Sendable {
  /// The place among all people, from 1.
  public let number: Int
  /// Where another clerk wrote the same person down a second time: the number of the first.
  public let sameAs: Int?
  /// The person; ids and family are left to whoever stores it, the relation is set.
  public let person: Person
  /// The identity document that was shown; its id is 0.
  public let document: IdentityDocument?
  /// Stays and lone departures by their day; ids are 0 and the person is to be set.
  public let registrations: [Registration]

  /// The head of the family: exactly one.
  public var isHead: Bool { person.relation == Relation.head.rawValue }
}
