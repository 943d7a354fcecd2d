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
  /// The kandas cases the person is in, the newest first.
  let kandasCases: [CaseRow<KandasRegister>]
  /// The cases of resettlement, the newest first.
  let resettlerCases: [CaseRow<ResettlerRegister>]
  /// What the law threatens one who has no registration today (rule R68).
  let liability: Problem?
  /// Others who may be the same person.
  let twins: [LookAlike]

  /// Points of likeness from which on two records are shown as perhaps one person: the same name and day of birth,
  /// the same number, or the same document and more.
  private static let likeness = 50

  /// Reads it.
  /// - Throws: ``StoreError/absent(register:id:)`` where the person is not there.
  init(_ id: Int64, in store: Store) throws {
    guard let person = try store.person(id) else { throw StoreError.absent(register: .person, id: id) }
    self.person = person
    documents = try store.documents(of: id)
    family = try person.family.map { try store.family($0) } ?? []
    kandasCases = try store.cases(of: id, in: KandasRegister.self)
    resettlerCases = try store.cases(of: id, in: ResettlerRegister.self)
    let today = store.clock.today()
    let longest = try store.parameters().number(.regDays, on: today) ?? 0
    let stays = try store.registrations(of: id)
    chain = StayChain(stays, longest: longest, today: today, office: store.office.territory)
    liability = try chain.unregisteredSince(today).flatMap { day in
      try store.registrationRules().liability(of: person, since: day, history: PersonStays(stays: stays))
    }
    var entry = RegistrationEntry()
    entry.fill(from: person)
    entry.documentNumber = documents.first?.number
    twins = try store.lookAlikes(of: entry, except: id, limit: 4).filter { $0.score >= Self.likeness }
  }
}
