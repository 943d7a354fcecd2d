/// A member of a family as a new application brings it: the person, the document shown, and what the case says of the
/// member.
public struct ApplicantEntry<Member: CaseMember>: Equatable, Sendable {
  /// Who.
  public var person = Person()
  /// What the case says of the member.
  public var member = Member()
  /// What document was shown.
  public var documentKind: DocumentKind?
  /// Its number as written.
  public var documentNumber: String?
  /// The machine readable lines of the document, as they were scanned or typed.
  public var passportLines: String?

  /// Nothing entered yet.
  public init() {}

  /// The fields in the order of the grid. What tells who it is comes first, as on the form of a registration: the lines of
  /// a passport, or the IIN, which fill the day of birth and the sex.
  public static var fields: [Field<ApplicantEntry>] {
    [.text(.passportLines, \.passportLines, limit: 200, point: 2)] + [person(.iin)].compactMap { $0 }
      + [Member.field(.relation)].compactMap { $0?.lifted(\.member) }
      + [FieldID.surname, .givenName, .patronymic, .birthDate, .sex, .citizenship, .nationality].compactMap(
        person)
      + [
        .choice(.documentKind, .documentKind, \.documentKind, point: 2),
        .text(.documentNumber, \.documentNumber, limit: 40, point: 2),
      ] + Member.asked.compactMap { Member.field($0)?.lifted(\.member) }
  }

  private static func person(_ id: FieldID) -> Field<ApplicantEntry>? {
    Person.fields.first { $0.id == id }?.lifted(\.person)
  }

  /// The findings on it: what must be there (F01), the person's own rules, and one head a family (R54).
  /// - Parameters:
  ///   - head: the name of the family's head where this is another member; nil: this is the head.
  ///   - surroundings: what else the register knows of the person.
  public func check(head: String?, _ surroundings: PersonRules.Surroundings, today: Day) -> [Problem] {
    var found = PersonRules.check(person, surroundings, today: today)
    if member.relation == nil { found.append(Problem(.f01, .relation)) }
    if let head, member.relation == Relation.head.rawValue {
      found.append(Problem(.r54, .relation, values: [head]))
    }
    return found
  }

  /// Puts in what the lines of a document say, where nothing has been written by hand.
  /// - Parameter mayFill: whether a field is free to be filled.
  public mutating func fill(from zone: MachineReadableZone, where mayFill: (FieldID) -> Bool) {
    func put<Value>(_ id: FieldID, _ value: Value?, _ path: WritableKeyPath<ApplicantEntry, Value?>) {
      if let value, mayFill(id) { self[keyPath: path] = value }
    }
    put(.birthDate, zone.birth, \.person.birthDate)
    put(.sex, zone.sex, \.person.sex)
    put(.citizenship, zone.citizenship, \.person.citizenship)
    put(.documentKind, zone.documentKind, \.documentKind)
    put(.documentNumber, zone.number, \.documentNumber)
    put(.iin, zone.iin?.text, \.person.iin)
    let name = [zone.surname, zone.givenNames].compactMap { $0 }.joined(separator: " ")
    // The passport spelling is kept beside the Cyrillic one; neither is made from the other.
    if !name.isEmpty { person.latinName = name }
  }
}

extension Field {
  /// The same field of a record that holds this one's.
  public func lifted<Outer>(_ path: WritableKeyPath<Outer, Record> & Sendable) -> Field<Outer> {
    Field<Outer>(
      id, kind, point: point, get: { get($0[keyPath: path]) }, set: { set(&$0[keyPath: path], $1) })
  }
}

extension Relation {
  /// The sex that a relation tells; nil where it tells none.
  public var sex: Sex? {
    switch self {
    case .son, .father, .brother: .m
    case .daughter, .mother, .sister: .f
    default: nil
    }
  }
}
