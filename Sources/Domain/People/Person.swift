/// A person as the office knows him or her, once for all records.
public struct Person: Equatable, Sendable {
  /// 52-bit id; 0: not stored yet.
  public var id: Int64 = 0
  /// Raised by one at each save.
  public var version = 1
  /// As written; never changed by the program.
  public var surname: String?
  /// As written.
  public var givenName: String?
  /// As written; many have none.
  public var patronymic: String?
  /// As in the passport.
  public var latinName: String?
  /// Twelve digits that passed the check; nil: none yet (rule R95).
  public var iin: String?
  /// An IIN with unreadable signs, `?` for each.
  public var iinNote: String?
  /// The day of birth.
  public var birthDate: Day?
  /// Male or female.
  public var sex: Sex?
  /// ISO 3166 alpha-3; XXA: stateless.
  public var citizenship: String?
  /// As written.
  public var nationality: String?
  /// The same number for all members of a family.
  public var family: Int64?
  /// Code of the relation to the head of the family; the head's own is `head`.
  public var relation: String?
  /// In free words.
  public var note: String?
  /// The day the record was archived.
  public var archivedOn: Day?

  /// An empty record.
  public init() {}

  /// Surname and given name, where there is little room.
  public var shortName: String {
    [surname, givenName].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Surname, given name and patronymic, parted by spaces.
  public var fullName: String {
    [surname, givenName, patronymic].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The country codes that rules speak of.
public enum Country {
  /// Kazakhstan, ISO 3166 alpha-3.
  public static let kazakhstan = "KAZ"
  /// A stateless person, ICAO 9303.
  public static let stateless = "XXA"
}

extension Person {
  /// Whether what is told of somebody with the same IIN may be of this person: the given name is the same in any spelling,
  /// and the surname or the birth date is, for who marries has another surname, and twins have another given name.
  public func isLikely(_ told: Person) -> Bool {
    PersonName.isAlike(told.givenName, givenName)
      && (PersonName.isAlike(told.surname, surname) || told.birthDate == birthDate)
  }
}
