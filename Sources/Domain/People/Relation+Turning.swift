extension Relation {
  /// Whether somebody of a sex can be that; where the sex is not known anybody can.
  public func suits(_ sex: Sex?) -> Bool {
    switch self {
    case .son, .father, .brother: sex != .f
    case .daughter, .mother, .sister: sex != .m
    case .head, .spouse, .grandchild, .other: true
    }
  }

  /// Whether somebody of a day of birth can be that to a head: parents are older, children and grandchildren younger;
  /// where a day is not known anybody can.
  public func suits(born: Day?, head: Day?) -> Bool {
    guard let born, let head else { return true }
    switch self {
    case .father, .mother: return born < head
    case .son, .daughter, .grandchild: return born > head
    case .head, .spouse, .brother, .sister, .other: return true
    }
  }

  /// The relations in the order in which they are offered: a child's first for who was born when the head was grown up, a
  /// spouse's for anybody else. It is no more than an order: a wife may be far younger.
  /// - Parameters:
  ///   - born: the day of birth of the one who is asked about; nil: not known.
  ///   - head: the head's.
  ///   - age: full years from which a person files for himself (rule R67); nil: no rule.
  public static func offered(born: Day?, head: Day?, grownUpAt age: Int?) -> [Relation] {
    var first = [Relation.spouse]
    if let born, let head, let age, born > head, Day.age(born: head, on: born) >= age {
      first = [.son, .daughter]
    }
    return first + allCases.filter { !first.contains($0) }
  }

  /// What a member of a family is to its new head.
  /// - Parameters:
  ///   - member: what the member was to the former head.
  ///   - sex: the member's.
  ///   - head: what the new head was to the former one.
  /// - Returns: ``other`` where the two do not tell.
  public static func turned(_ member: Relation, _ sex: Sex?, to head: Relation) -> Relation {
    func of(_ male: Relation, _ female: Relation) -> Relation {
      switch sex {
      case .m: male
      case .f: female
      case nil: .other
      }
    }
    switch (head, member) {
    case (.spouse, .head): return .spouse
    case (.spouse, .son), (.spouse, .daughter), (.spouse, .grandchild): return member
    case (.son, .head), (.daughter, .head), (.son, .spouse), (.daughter, .spouse): return of(.father, .mother)
    case (.son, .son), (.son, .daughter), (.daughter, .son), (.daughter, .daughter):
      return of(.brother, .sister)
    case (.father, .head), (.mother, .head): return of(.son, .daughter)
    case (.father, .brother), (.father, .sister), (.mother, .brother), (.mother, .sister):
      return of(.son, .daughter)
    case (.father, .father), (.father, .mother), (.mother, .father), (.mother, .mother): return .spouse
    case (.father, .son), (.father, .daughter), (.mother, .son), (.mother, .daughter): return .grandchild
    case (.brother, .head), (.sister, .head): return of(.brother, .sister)
    case (.brother, .brother), (.brother, .sister), (.sister, .brother), (.sister, .sister),
      (.brother, .father), (.brother, .mother), (.sister, .father), (.sister, .mother):
      return member
    default: return .other
    }
  }
}
