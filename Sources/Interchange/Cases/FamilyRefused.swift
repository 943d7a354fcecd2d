import Domain
import Store

/// Thrown where a family cannot be taken.
struct FamilyRefused: Error {
  let problem: Problem

  /// A finding that refuses the family.
  init(_ problem: Problem) { self.problem = problem }

  /// What the store looks at before it writes, as a refusal of the family; any other error as it is.
  static func of(_ error: StoreError, _ change: Change) throws -> any Error {
    switch error {
    case .inOpenCase(let person, _, _):
      return FamilyRefused(
        Problem(.r54, .iin, values: [try change.person(person)?.fullName ?? ""], variant: .inOpenCase))
    case .repeatedMember(let person):
      return FamilyRefused(
        Problem(.r95, .iin, values: [try change.person(person)?.fullName ?? ""], variant: .otherPerson))
    default: return error
    }
  }
}
