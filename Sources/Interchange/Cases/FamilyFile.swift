import Domain

/// A file whose rows are members of families: all that it says, the rows of each family together.
struct FamilyFile<Row: FamilyRow> {
  /// Its name, as journal and messages call it.
  let name: String
  /// The header as written.
  let header: [String]
  /// `,` or `;`.
  let separator: UInt8
  /// Its encoding.
  let content: TextEncoding
  /// Rows that are no record: sums, repeated headings, blank ones.
  var leftOut = 0
  /// The rows of each family, in the order of their first rows; a row that names no family stands alone.
  private(set) var families: [[FamilyLine<Row>]] = []
  private var places: [String: Int] = [:]

  /// A file of which nothing has been read yet.
  init(name: String, header: [String], separator: UInt8, content: TextEncoding) {
    self.name = name
    self.header = header
    self.separator = separator
    self.content = content
  }

  /// Puts a row to its family.
  mutating func add(_ line: FamilyLine<Row>) {
    guard let family = line.row.family else {
      var line = line
      if !line.problems.contains(where: { $0.field == Row.familyField }) {
        line.problems.append(Problem(.f01, Row.familyField))
      }
      families.append([line])
      return
    }
    if let place = places[family] {
      families[place].append(line)
    } else {
      places[family] = families.count
      families.append([line])
    }
  }
}
