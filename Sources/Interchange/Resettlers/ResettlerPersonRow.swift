import Domain

/// One row of the file of resettlers: a person, with what the family's application says and how far its case has come.
struct ResettlerPersonRow: FamilyRow {
  static let familyField = FieldID.family

  /// The same for all of a family, and in one file of no other.
  var family: String?
  var person = Person()
  /// Relation to the head: a code of the list of relations.
  var relation: String?
  var isHead: Bool?
  var documentKind: DocumentKind?
  var documentNumber: String?
  /// What the application says.
  var record = ResettlerCase()
  /// One filing of it.
  var filing = ResettlerFiling()
  /// What a row of a file gives, field by field; nil empties the field.
  var said: [FieldID: FieldValue?] = [:]
  /// The same as text, to know the row again.
  var text = ""

  /// An empty row.
  init() {}

  /// What a row of a file says.
  init(_ reading: RowReading<ResettlerPersonRow>) {
    reading.lay(over: &self)
    for (field, value) in reading.values { said[field.id] = .some(value) }
    text = reading.canonical
  }
}
