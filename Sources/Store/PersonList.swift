import Domain
import GRDB

/// The list of people and its orders.
public struct PersonList: Hashable, Sendable {
  /// By what.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// Surname, in the order of the Kazakh alphabet.
    case name
    /// Day of birth.
    case birth
  }

  /// By what.
  public var order: Order
  /// The other way round.
  public var isDescending: Bool

  /// Makes a list of all people who are not archived.
  public init(by order: Order = .name, isDescending: Bool = false) {
    self.order = order
    self.isDescending = isDescending
  }

  var key: [String] {
    switch order {
    case .name: ["p.name_sort", "p.id"]
    case .birth: ["p.birth_date", "p.id"]
    }
  }
}

/// A line of the list of people.
public struct PersonRow: Hashable, Sendable {
  /// The record.
  public let id: Int64
  /// Surname, given name and patronymic.
  public let name: String
  /// Nil where there is none yet.
  public let iin: String?
  /// The day of birth.
  public let birth: Day?
  /// Male or female.
  public let sex: Sex?
  /// ISO 3166 alpha-3; XXA: stateless.
  public let citizenship: String
  /// Where the person was last registered.
  public let place: KatoCode?
  /// Where the person has gone to, where the last stay is over; nil while one goes on.
  public let goneTo: Place?
  /// Where the row stands in the list's order.
  public let key: ListKey
}

extension Store {
  private static let personLine = """
    p.id, p.surname, p.given_name, p.patronymic, p.iin, p.birth_date, p.sex, p.citizenship, \
    \(LastPlace.column)
    """

  private static func line(_ row: Columns) -> PersonRow {
    let last = LastPlace(row, 8)
    return PersonRow(
      id: row[0], name: row.fullName(1), iin: row[4], birth: row.day(5), sex: row.code(6),
      citizenship: row[7], place: last.territory, goneTo: last.goneTo, key: ListKey(row, from: 9))
  }

  static func pageSQL(_ list: PersonList, backwards: Bool, continues: Bool) -> String {
    let down = list.isDescending != backwards
    let columns = list.key.joined(separator: ", ")
    let after = continues ? "AND (\(columns)) \(down ? "<" : ">") (?, ?)" : ""
    let order = list.key.map { "\($0) \(down ? "DESC" : "ASC")" }.joined(separator: ", ")
    return """
      SELECT \(personLine), \(columns) FROM person p WHERE p.archived_on IS NULL \(after) ORDER BY \(order) LIMIT ?
      """
  }

  /// A page of the list of people: `limit` rows after `key`, or before it, or from an end where there is none.
  public func page(_ list: PersonList, after key: ListKey? = nil, backwards: Bool = false, limit: Int)
    throws -> [PersonRow]
  {
    try read { db in
      let sql = Self.pageSQL(list, backwards: backwards, continues: key != nil)
      let rows = try db.all(sql, (key?.values ?? []) + [limit]) { Self.line($0) }
      return backwards ? rows.reversed() : rows
    }
  }

  /// One line of the list with its key; nil where the person is not in it (any longer).
  public func line(_ id: Int64, in list: PersonList) throws -> PersonRow? {
    try read { db in
      try db.first(
        """
        SELECT \(Self.personLine), \(list.key.joined(separator: ", ")) FROM person p
        WHERE p.id = ? AND p.archived_on IS NULL
        """, [id]
      ) { Self.line($0) }
    }
  }

  /// How many people there are; may take long and gives way to the keyboard.
  public func countOfPeople() throws -> Int {
    try read { db in
      Int(try db.integer("SELECT count(*) FROM person WHERE archived_on IS NULL") ?? 0)
    }
  }
}
