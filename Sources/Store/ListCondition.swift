import Domain

/// What a row of the register of registrations must hold in one column.
public struct ListCondition: Hashable, Sendable, Codable {
  /// The columns whose values can be counted and asked for.
  public enum Column: String, CaseIterable, Codable, Sendable {
    case kind, place, district, from, citizenship, sex, nationality, consent, month, reason
    case endReason = "end_reason"
    case arrived, until, street
    case birthYear = "birth_year"
    case age

    /// The value of a row `r` with its person `p`, and what it binds.
    func expression(today: Day) -> (sql: String, values: [(any Bindable)?]) {
      switch self {
      case .kind: ("r.kind", [])
      case .place: ("r.place", [])
      // A code's first four digits are the district's; its own code ends in noughts.
      case .district: ("(r.place / 100000) * 100000", [])
      case .from: ("r.from_place", [])
      case .citizenship: ("p.citizenship", [])
      case .sex: ("p.sex", [])
      case .nationality: ("p.nationality", [])
      case .consent: ("r.consent", [])
      case .month: ("substr(r.registered_on, 1, 7)", [])
      case .reason: ("r.reason", [])
      case .endReason: ("r.end_reason", [])
      case .arrived: ("substr(r.arrived_on, 1, 7)", [])
      case .until: ("substr(r.until, 1, 7)", [])
      case .street: ("r.street", [])
      case .birthYear: ("substr(p.birth_date, 1, 4)", [])
      // Days as numbers YYYYMMDD: between two of them lie so many tens of thousands as full years.
      case .age: ("(? - CAST(replace(p.birth_date, '-', '') AS INTEGER)) / 100000 * 10", [today.digits])
      }
    }

    /// Whether the value is the person's.
    var isOfPerson: Bool { [.citizenship, .sex, .nationality, .birthYear, .age].contains(self) }
    /// Whether the value is a number in the database.
    var isNumber: Bool { [.place, .district, .age].contains(self) }
    /// Whether the value is a place, which counts for its successor.
    public var isOfPlace: Bool { [.place, .district, .from].contains(self) }
  }

  /// The column.
  public let column: Column
  /// What stands in it, as the database has it; of an age the years at which its ten begin; nil: nothing.
  public let value: String?

  /// Asks for a value.
  public init(_ column: Column, _ value: String?) {
    self.column = column
    self.value = value
  }

  // MARK: Successors

  /// The place or district that it asks for: that of today, where the one it names has a successor; nil where it asks for
  /// no territory.
  public func territory(_ successors: Successors) -> KatoCode? {
    column.isOfPlace ? value.flatMap { KatoCode($0) }.map { successors.last(of: $0) } : nil
  }

  /// The territories whose rows count for that one besides its own.
  public func predecessors(_ successors: Successors) -> [KatoCode] {
    guard let code = territory(successors) else { return [] }
    if column != .district { return successors.predecessors(of: code) }
    let parts = successors.parts(of: code)
    return parts.districts.dropFirst() + parts.with
  }

  // MARK: Asking

  /// What it asks of a row, with what it binds.
  func asked(today: Day, _ successors: Successors) -> (sql: String, values: [(any Bindable)?]) {
    guard let code = territory(successors) else {
      let (sql, values) = column.expression(today: today)
      let bound: (any Bindable)? = column.isNumber ? value.flatMap { Int64($0) } : value
      return ("\(sql) IS ?", values + [bound])
    }
    switch column {
    case .district: return Self.lies(in: code, successors)
    case .from: return Self.isOne(of: [code] + predecessors(successors), "r.from_place") { $0.text }
    // A place by the column that has an index.
    default: return Self.isOne(of: [code] + predecessors(successors), "r.place_sort") { $0.number }
    }
  }

  /// A single value is asked for by itself: then its index is in the order of the list.
  static func isOne(of codes: [KatoCode], _ column: String, _ bound: (KatoCode) -> any Bindable)
    -> (sql: String, values: [(any Bindable)?])
  {
    let sql =
      codes.count == 1
      ? "\(column) = ?" : "\(column) IN (\(codes.map { _ in "?" }.joined(separator: ", ")))"
    return (sql, codes.map { bound($0) })
  }

  private static func lies(in district: KatoCode, _ successors: Successors)
    -> (sql: String, values: [(any Bindable)?])
  {
    let parts = successors.parts(of: district)
    var (sql, values) = isOne(of: parts.districts, "(r.place / 100000) * 100000") { $0.number }
    if !parts.without.isEmpty {
      let others = isOne(of: parts.without, "r.place") { $0.number }
      (sql, values) = ("\(sql) AND NOT \(others.sql)", values + others.values)
    }
    if !parts.with.isEmpty {
      let further = isOne(of: parts.with, "r.place") { $0.number }
      (sql, values) = ("(\(sql) OR \(further.sql))", values + further.values)
    }
    return (sql, values)
  }
}

extension Day {
  /// YYYYMMDD as a number.
  fileprivate var digits: Int {
    let (year, month, day) = parts
    return (year * 100 + month) * 100 + day
  }
}

/// How often a value stands in a column of a list.
public struct Frequency: Hashable, Sendable {
  /// As the database has it; nil: nothing stands there.
  public let value: String?
  /// In so many rows.
  public let count: Int
  /// Territories whose rows are counted for this one, which succeeds them.
  public var predecessors: [KatoCode] = []
}

extension Store {
  /// The values of a column among the rows of a list, the most frequent first; may take long and gives way to the
  /// keyboard. A territory that has a successor is counted for it.
  public func frequency(of column: ListCondition.Column, in list: RegistrationList, limit: Int) throws
    -> [Frequency]
  {
    let (condition, values) = try condition(of: list)
    let source = list.countSource(with: column)
    // Districts are made of places, for a single one may count for another district.
    let (sql, bound) = (column == .district ? .place : column).expression(today: clock.today())
    let counted = try read { db in
      try db.all(
        """
        SELECT \(sql) AS value, count(*) FROM \(source) WHERE \(condition)
        GROUP BY value ORDER BY count(*) DESC, value LIMIT ?
        """, bound + values + [column.isOfPlace ? -1 : limit]
      ) { Frequency(value: $0[0], count: $0[1]) }
    }
    guard column.isOfPlace else { return counted }
    return Array(Self.summed(counted, column, try gazetteer().successors).prefix(limit))
  }

  /// Puts what counts for one territory together, the most frequent first.
  private static func summed(
    _ counted: [Frequency], _ column: ListCondition.Column, _ successors: Successors
  ) -> [Frequency] {
    var sums: [String?: (count: Int, predecessors: Set<KatoCode>)] = [:]
    for one in counted {
      let code = one.value.flatMap { KatoCode($0) }
      let own = column == .district ? code?.district : code
      let last = column == .district ? code.map(successors.district) : code.map(successors.last)
      var sum = sums[last?.text ?? one.value] ?? (0, [])
      sum.count += one.count
      if let code, let own, own != last {
        sum.predecessors.insert(successors.last(of: code) == code ? own : code)
      }
      sums[last?.text ?? one.value] = sum
    }
    return sums.map { Frequency(value: $0, count: $1.count, predecessors: $1.predecessors.sorted()) }
      .sorted { ($1.count, $0.value ?? "") < ($0.count, $1.value ?? "") }
  }

  /// The rows of a list with conditions, in its order, where they are few; nil where there are more than `most`, so
  /// that a page finds its rows close together. May take long and gives way to the keyboard.
  public func few(_ list: RegistrationList, most: Int) throws -> [RegistrationRow]? {
    let (condition, values) = try condition(of: list)
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
