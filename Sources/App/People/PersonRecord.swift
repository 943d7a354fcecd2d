import Domain
import Store

/// One person with all that the register holds of him or her.
struct PersonRecord {
  let person: Person
  let documents: [IdentityDocument]
  /// All members of the family, this person among them; empty where there is none.
  let family: [Person]
  /// The registrations in order of time.
  let chain: StayChain

  /// Reads it.
  /// - Throws: ``StoreError/absent(register:id:)`` where the person is not there.
  init(_ id: Int64, in store: Store) throws {
    guard let person = try store.person(id) else { throw StoreError.absent(register: .person, id: id) }
    self.person = person
    documents = try store.documents(of: id)
    family = try person.family.map { try store.family($0) } ?? []
    let today = store.clock.today()
    let longest = try store.parameters().number(.regDays, on: today) ?? 0
    chain = StayChain(
      try store.registrations(of: id), longest: longest, today: today, office: store.office.territory)
  }
}
