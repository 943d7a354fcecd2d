import Domain
import Store

/// What a row of a file says: absent columns and empty cells say nothing.
struct RowReading<Record> {
  /// The fields it gives, in the record's order; nil empties the field.
  var values: [(field: Field<Record>, value: FieldValue?)] = []
  /// Warnings of reading, such as characters cleaned.
  var notes: [Problem] = []
  /// What could not be read.
  var problems: [Problem] = []

  /// Lays what the row says over a record.
  func lay(over record: inout Record) {
    for (field, value) in values { field.set(&record, value) }
  }

  /// The same for rows that say the same, whatever the order of columns and the spelling of values.
  var fingerprint: Fingerprint { Fingerprint(canonical) }

  /// What the row says in the one spelling of values.
  var canonical: String {
    var text = ""
    for (field, value) in values {
      text += field.id.rawValue
      text += value.map { "=" + $0.canonical } ?? ""
      text += "\u{1F}"
    }
    return text
  }

  /// All that refuses the row: what could not be read, and those of the rules' findings that refuse and do
  /// not merely follow from it, as all do where the row itself is out of joint.
  func refusals(and findings: [Problem]) -> [Problem] {
    var unread = Set(problems.map(\.field))
    if problems.contains(where: { $0.variant == .fullName }) { unread.insert(.givenName) }
    if unread.contains(nil) { return problems }
    return problems + findings.filter { $0.severity.refuses && !unread.contains($0.field) }
  }
}
