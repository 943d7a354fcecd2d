import Domain
import GRDB

/// Families: joining, leaving, and who is the head (rule R54).
extension Change {
  /// A person joins the family of another, who becomes its head where there is none yet.
  /// - Throws: ``StoreError/headOfOthers(person:)`` where the person heads a family of others.
  public func join(_ person: Int64, familyOf other: Int64, as relation: String) throws {
    let family = try family(of: other)
    var joining = try present(person)
    if joining.family == family { return }
    if joining.relation == Relation.head.rawValue, try members(of: joining.family).count > 1 {
      throw StoreError.headOfOthers(person: person)
    }
    (joining.family, joining.relation) = (family, relation)
    try save(&joining)
  }

  /// A person leaves the family; of two the other one stays as its head.
  /// - Throws: ``StoreError/headOfOthers(person:)`` where the person heads a family of others.
  public func leaveFamily(_ person: Int64) throws {
    var leaving = try present(person)
    if leaving.relation == Relation.head.rawValue, try members(of: leaving.family).count > 1 {
      throw StoreError.headOfOthers(person: person)
    }
    (leaving.family, leaving.relation) = (nil, nil)
    try save(&leaving)
  }

  /// A member becomes the head; what the others are to the head turns with it.
  public func makeHead(_ person: Int64) throws {
    var head = try present(person)
    guard let family = head.family, head.relation != Relation.head.rawValue else { return }
    let former = head.relation.flatMap(Relation.init) ?? .other
    // The former head first: the database admits one at every moment.
    for member in try members(of: family) where member.id != person {
      var member = member
      let relation = member.relation.flatMap(Relation.init) ?? .other
      member.relation = Relation.turned(relation, member.sex, to: former).rawValue
      try save(&member)
    }
    head.relation = Relation.head.rawValue
    try save(&head)
  }

  /// People become one family: whoever is in another one goes out of it, who is in the head's own gets the relation.
  /// - Throws: ``StoreError/headOfOthers(person:)`` where one of them heads a family of others.
  public func makeFamily(headedBy head: Int64, of others: [(person: Int64, relation: String)]) throws {
    var first = try present(head)
    if first.family != nil, first.relation != Relation.head.rawValue {
      (first.family, first.relation) = (nil, nil)
      try save(&first)
    }
    let family = try family(of: head)
    // A head comes after those who go out of the same family with it.
    let members = try others.map { (member: try present($0.person), relation: $0.relation) }
    func heads(_ member: Person) -> Bool { member.relation == Relation.head.rawValue }
    for (member, relation) in members.filter({ !heads($0.member) }) + members.filter({ heads($0.member) }) {
      guard member.family == family else {
        try join(member.id, familyOf: head, as: relation)
        continue
      }
      var own = member
      own.relation = relation
      if own != member { try save(&own) }
    }
  }

  private func present(_ id: Int64) throws -> Person {
    guard let person = try PersonTable.person(id, db) else {
      throw StoreError.absent(register: .person, id: id)
    }
    return person
  }

  /// The members, the head first.
  private func members(of family: Int64?) throws -> [Person] {
    try family.map { try PersonTable.family($0, db) } ?? []
  }
}
