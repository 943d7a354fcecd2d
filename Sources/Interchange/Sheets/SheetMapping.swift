import Domain

/// What the columns of a sheet mean that somebody made by hand, and what its rows leave unsaid; made once and kept
/// under a name.
public struct SheetMapping: Hashable, Sendable, Codable {
  /// What stands in a column.
  public enum Meaning: Hashable, Sendable {
    /// A field of the register.
    case field(FieldID)
    /// Surname, given name and patronymic in one cell.
    case fullName
    /// Nothing that is kept.
    case ignored
  }

  /// A column of the sheet.
  public struct Column: Hashable, Sendable, Codable {
    /// Its heading, cleaned.
    public let header: String
    /// What stands in it.
    public var meaning: Meaning

    /// A column.
    public init(_ header: String, _ meaning: Meaning) {
      self.header = header
      self.meaning = meaning
    }
  }

  /// The columns in the sheet's order.
  public var columns: [Column]
  /// What every row says where it has no cell for it, by field: as a file would write it, ``today``, or what stands in
  /// another column (``same(as:)``), so that next month's sheet is read by the same mapping.
  public var constants: [String: String]

  /// The desk's day, in place of a constant.
  public static let today = "=today"

  /// The text of another column, in place of a constant.
  public static func same(as id: FieldID) -> String { "=" + id.rawValue }

  /// Which column such a constant means.
  public static func field(of constant: String) -> FieldID? {
    constant.hasPrefix("=") ? FieldID(rawValue: String(constant.dropFirst())) : nil
  }

  /// Makes a mapping.
  public init(columns: [Column], constants: [String: String] = [:]) {
    self.columns = columns
    self.constants = constants
  }

  /// Whether the register has what it needs: the fields that neither a column nor a constant gives.
  public func missing(of required: [FieldID]) -> [FieldID] {
    required.filter { id in
      if let constant = constants[id.rawValue] {
        guard let other = Self.field(of: constant) else { return false }
        if columns.contains(where: { $0.meaning == .field(other) }) { return false }
      }
      let byName = [FieldID.surname, .givenName].contains(id)
      return !columns.contains { $0.meaning == .field(id) || byName && $0.meaning == .fullName }
    }
  }

  /// Where the columns that mean something stand in a row of headings; nil where the row is not this sheet's: a column
  /// that it knows is not there, or there is one that it does not know.
  func places(in headings: [String]) -> [Meaning]? {
    let written = headings.map { Cleaning.clean($0).text.lowercased() }
    var rest = columns
    var meanings: [Meaning] = []
    for heading in written {
      if let index = rest.firstIndex(where: { $0.header.lowercased() == heading }) {
        meanings.append(rest.remove(at: index).meaning)
      } else if heading.isEmpty {
        meanings.append(.ignored)
      } else {
        return nil
      }
    }
    return rest.contains { $0.meaning != .ignored } ? nil : meanings
  }
}

extension SheetMapping.Meaning: Codable, RawRepresentable {
  /// `-`, `full_name`, or the field's name.
  public var rawValue: String {
    switch self {
    case .field(let id): id.rawValue
    case .fullName: "full_name"
    case .ignored: "-"
    }
  }

  /// Reads the name.
  public init?(rawValue: String) {
    switch rawValue {
    case "-": self = .ignored
    case "full_name": self = .fullName
    default:
      guard let id = FieldID(rawValue: rawValue) else { return nil }
      self = .field(id)
    }
  }
}
