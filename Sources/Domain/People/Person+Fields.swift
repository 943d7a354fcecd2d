extension Person {
  /// The fields in the order of the form and of the file.
  public static let fields: [Field<Person>] = [
    Field(
      .iin, .iin, point: 12, get: { ($0.iin ?? $0.iinNote).map { .text($0) } },
      set: { person, value in
        guard case .text(let text) = value else {
          (person.iin, person.iinNote) = (nil, nil)
          return
        }
        // An IIN with unreadable signs is a note, never an IIN (rule R92).
        (person.iin, person.iinNote) = text.contains("?") ? (nil, text) : (text, nil)
      }),
    .text(.surname, \.surname, point: 12),
    .text(.givenName, \.givenName, point: 12),
    .text(.patronymic, \.patronymic, point: 12),
    .text(.latinName, \.latinName, point: 12),
    .day(.birthDate, \.birthDate, point: 12),
    .choice(.sex, .sex, \.sex, point: 12),
    .country(.citizenship, \.citizenship, point: 12),
    .text(.nationality, \.nationality, limit: 40, point: 12),
    .code(.relation, .relation, \.relation, point: 12),
    .longText(.note, \.note, point: 12),
  ]
}
