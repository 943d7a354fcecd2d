import Domain
import Store

/// A row of the journal as it is exported: what one change did to one record.
enum JournalRecord {
  /// The header.
  static let columns = [
    "change", "at", "officer", "kind", "reason", "undoes", "act", "register", "record", "before", "sha256",
  ]

  /// The row's values in the order of the columns; `before` is the JSON of the old values.
  static func cells(_ record: Store.JournalRecord) -> [FieldValue?] {
    [
      .number(Int(record.change)), .text(record.at), .text(record.officer), .text(record.kind),
      record.reason.map { .text($0) }, record.undoes.map { .number(Int($0)) },
      record.act.map { .number(Int($0)) }, record.register.map { .text($0) },
      record.record.map { .number(Int($0)) },
      record.before.map { .text($0) }, record.digest.map { .text($0) },
    ]
  }
}
