import Domain
import Store

/// Whom a row of a family's file is about.
enum FamilyPerson {
  /// Nobody whom the register knows.
  case new
  /// The one of the same IIN, or of exactly these names and day of birth.
  case known(Person)
  /// So many of these names and day of birth.
  case several(Int)

  /// Whether two are one: the same IIN, or the same names and day of birth where either has none.
  static func isSame(_ one: Person, _ other: Person) -> Bool {
    if let iin = one.iin, let second = other.iin { return iin == second }
    return one.surname != nil && one.fullName == other.fullName && one.birthDate == other.birthDate
  }

  /// Finds the person of a row: among the members of the case, by IIN, or by exact names and day of birth (rule R95).
  /// - Throws: ``FamilyRefused`` where the IIN is somebody else's.
  static func find(_ person: Person, among members: [Person], _ change: Change) throws -> FamilyPerson {
    if let member = members.first(where: { isSame($0, person) }) {
      guard member.isLikely(person) else { throw refused(by: member) }
      return .known(member)
    }
    if let iin = person.iin, let holder = try change.person(iin: iin) {
      guard holder.isLikely(person) else { throw refused(by: holder) }
      return .known(holder)
    }
    var entry = RegistrationEntry()
    entry.fill(from: person)
    let named = try change.people(named: entry).filter { $0.iin == nil || person.iin == nil }
    switch named.count {
    case 0: return .new
    case 1: return .known(named[0])
    default: return .several(named.count)
    }
  }

  /// The IIN is this one's.
  static func refused(by holder: Person) -> FamilyRefused {
    let name = [holder.fullName, holder.birthDate?.dotted].compactMap { $0 }.joined(separator: ", ")
    return FamilyRefused(Problem(.r95, .iin, values: [name], variant: .otherPerson))
  }
}
