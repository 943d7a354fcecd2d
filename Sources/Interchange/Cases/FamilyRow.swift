import Domain

/// A row of a file that tells of one member of a family; rows of one family stand for one case.
protocol FamilyRow {
  /// What all rows of the family have in common.
  var family: String? { get }
  /// Who the member is.
  var person: Person { get }
  /// The column of ``family``.
  static var familyField: FieldID { get }
}

/// A row with what it says.
struct FamilyLine<Row: FamilyRow> {
  let source: CSVRow
  var row: Row
  var notes: [Problem]
  var problems: [Problem]
}

/// What became of a row of the file.
typealias FamilyVerdict = (row: CSVRow, verdict: Verdict)
