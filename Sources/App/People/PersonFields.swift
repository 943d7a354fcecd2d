import Domain
import Store
import TUI
import Words

/// Single fields of people.
extension QuickForm<Person> {
  /// Corrects a field of one person or of several.
  init(_ workplace: Workplace, _ people: [Person], _ id: FieldID) throws {
    let store = workplace.store
    try self.init(
      workplace, people.map(\.id), empty: Person(), Person.fields.filter { $0.id == id },
      Keeping(
        register: .person,
        read: { id in
          try store.person(id).map { person in
            Subject(
              id: id, lines: { ["\(person.fullName) · \(workplace.describe(person))"] }, record: person)
          }
        },
        check: { _, person in
          PersonRules.check(person, try store.surroundings(of: person), today: workplace.today)
        },
        write: { corrected, reason in
          try store.change(.correct, reason: reason) { change in
            for one in corrected {
              var person = one.record
              try change.save(&person)
            }
          }
        }))
  }

  /// The fields that are corrected one by one, in the order of the menu; of several people those that they may have in
  /// common.
  static func offered(ofSeveral: Bool) -> [FieldID] {
    ofSeveral
      ? [.nationality, .citizenship, .note]
      : [
        .nationality, .citizenship, .latinName, .iin, .surname, .givenName, .patronymic, .birthDate, .sex,
        .note,
      ]
  }
}
