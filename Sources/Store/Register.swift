import GRDB

/// A journalled table: its columns, and how a record of it is read back for the journal.
public struct Register: Sendable {
  /// The tables whose records are journalled; the raw value is the table.
  public enum Name: String, CaseIterable, Sendable {
    case person
    case document
    case registration
    case territory
    case settlement
    case observation
    case parameter
    case holiday
    case acceptance
    case pile
    case paper
    case saved
    case choice
    case kandasCase = "kandas_case"
    case kandasMember = "kandas_member"
    case kandasMove = "kandas_move"
    case kandasPaper = "kandas_paper"
    case kandasService = "kandas_service"
    case centre
    case centreStay = "centre_stay"
    case quota
    case resettlerCase = "resettler_case"
    case resettlerMember = "resettler_member"
    case resettlerMove = "resettler_move"

    /// What the rules go by: it is changed by those alone whom ``Domain/ParameterName/ruleEditors`` names.
    public var isOfRules: Bool { [.parameter, .holiday, .choice].contains(self) }
  }

  /// Computed from the record itself, or from what belongs to it, so neither hashed nor kept.
  private static let derived: Set<String> = [
    "name_sort", "place_sort", "skeleton", "last_place", "number_key", "late", "stage", "is_open", "filed_on",
    "watch_on", "included_on", "counted_year",
  ]

  /// The table.
  public let name: Name
  /// The columns that are hashed and kept, in the schema's order.
  public let columns: [String]
  /// How each column begins in what is hashed: the length of its name, and the name.
  let headings: [[UInt8]]
  /// Reads one record by its id.
  let selection: String
  /// What a statement that writes a record ends with, to answer it as it is stored then.
  let returning: String
  /// Reads all records by id.
  let selectionOfAll: String

  /// Reads the table's columns from the database.
  init(_ name: Name, _ db: Database) throws {
    self.name = name
    let described = try db.columns(in: name.rawValue).filter { !Self.derived.contains($0.name) }
    columns = described.map(\.name)
    headings = columns.map { [UInt8(truncatingIfNeeded: $0.utf8.count)] + Array($0.utf8) }
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    // RETURNING gives a whole number in a REAL column as an integer, a later SELECT as a real.
    let written = described.map { $0.type == "REAL" ? "\"\($0.name)\" + 0.0" : "\"\($0.name)\"" }
    returning = " RETURNING \(written.joined(separator: ", "))"
    selection = "SELECT \(list) FROM \(name.rawValue) WHERE id = ?"
    selectionOfAll = "SELECT \(list) FROM \(name.rawValue) ORDER BY id"
  }

  /// All registers of a database.
  static func all(_ db: Database) throws -> [Name: Register] {
    try Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0, try Register($0, db)) })
  }
}
