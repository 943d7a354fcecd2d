/// Rule R67: a child lives at the address of its parents.
extension RegistrationRules {
  /// The children of a family whose address is that of this parent: of the head or the spouse the sons and daughters who
  /// have not come of the age of an address of their own.
  public func children(of parent: Person, in family: [Person], on day: Day) -> [Person] {
    guard Self.parents.contains(parent.relation ?? ""),
      let own = parameters.number(.ownAddressAge, on: day)
    else { return [] }
    return family.filter { child in
      guard child.id != parent.id, Self.children.contains(child.relation ?? ""), let birth = child.birthDate
      else { return false }
      return birth <= day && Day.age(born: birth, on: day) < own
    }
  }

  /// Relations to the head of a family of those who are parents of ``children``.
  public static let parents = [Relation.head, .spouse].map(\.rawValue)
  /// Relations to the head of a family of those who are children of ``parents``.
  public static let children = [Relation.son, .daughter].map(\.rawValue)
}

extension Registration {
  /// Whether two stays are at one address.
  public func isAtAddress(of other: Registration) -> Bool {
    place != nil && (place, street, house, flat) == (other.place, other.street, other.house, other.flat)
  }
}
