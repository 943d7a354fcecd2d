import Domain

/// What a row of the register of registrations must hold in one column.
public struct ListCondition: Hashable, Sendable, Codable {
  /// The columns whose values can be counted and asked for.
  public enum Column: String, CaseIterable, Codable, Sendable {
    case kind, place, district, from, citizenship, sex, nationality, consent, month, reason
    case endReason = "end_reason"

    /// The value of a row `r` with its person `p`.
    var sql: String {
      switch self {
      case .kind: "r.kind"
      case .place: "r.place"
      // A code's first four digits are the district's; its own code ends in noughts.
      case .district: "(r.place / 100000) * 100000"
      case .from: "r.from_place"
      case .citizenship: "p.citizenship"
      case .sex: "p.sex"
      case .nationality: "p.nationality"
      case .consent: "r.consent"
      case .month: "substr(r.registered_on, 1, 7)"
      case .reason: "r.reason"
      case .endReason: "r.end_reason"
      }
    }

    /// Whether the value is the person's.
    var isOfPerson: Bool { [.citizenship, .sex, .nationality].contains(self) }
    /// Whether the value is a number in the database.
    var isNumber: Bool { [.place, .district].contains(self) }
  }

  /// The column.
  public let column: Column
  /// What stands in it, as the database has it; nil: nothing.
  public let value: String?

  /// Asks for a value.
  public init(_ column: Column, _ value: String?) {
    self.column = column
    self.value = value
  }

  /// What it asks of a row; a place by the column that has an index.
  var sql: String { column == .place && value != nil ? "r.place_sort IS ?" : "\(column.sql) IS ?" }

  var bound: (any Bindable)? { column.isNumber ? value.flatMap { Int64($0) } : value }
}

/// How often a value stands in a column of a list.
public struct Frequency: Hashable, Sendable {
  /// As the database has it; nil: nothing stands there.
  public let value: String?
  /// In so many rows.
  public let count: Int
}

extension Store {
  /// The values of a column among the rows of a list, the most frequent first; may take long and gives way to the
  /// keyboard.
  public func frequency(of column: ListCondition.Column, in list: RegistrationList, limit: Int) throws
    -> [Frequency]
  {
    let (condition, values) = list.condition(today: clock.today())
    let source = list.countSource(with: column)
    return try read { db in
      try db.all(
        """
        SELECT \(column.sql) AS value, count(*) FROM \(source) WHERE \(condition)
        GROUP BY value ORDER BY count(*) DESC, value LIMIT ?
        """, values + [limit]
      ) { Frequency(value: $0[0], count: $0[1]) }
    }
  }

  /// The rows of a list with conditions, in its order, where they are few; nil where there are more than `most`, so
  /// that a page finds its rows close together. May take long and gives way to the keyboard.
  public func few(_ list: RegistrationList, most: Int) throws -> [RegistrationRow]? {
    let (condition, values) = list.condition(today: clock.today())
    let key = list.key.indices.map { "k\($0) \(list.isDescending ? "DESC" : "ASC")" }.joined(separator: ", ")
    let keys = list.key.enumerated().map { "\($1) AS k\($0)" }.joined(separator: ", ")
    return try read { db in
      let rows = try db.all(
        """
        SELECT * FROM (SELECT \(Self.lineColumns), \(keys) FROM registration r CROSS JOIN person p ON p.id = r.person
          WHERE \(condition) LIMIT ?) ORDER BY \(key)
        """, values + [most + 1]
      ) { Self.registrationLine($0) }
      return rows.count > most ? nil : rows.compactMap { $0 }
    }
  }
}
