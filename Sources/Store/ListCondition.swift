import Domain

/// What a row of a list must hold in one column.
public struct ListCondition: Hashable, Sendable, Codable {
  /// The columns whose values can be counted and asked for; which list has which, ``NarrowedList/countable`` tells.
  public enum Column: String, CaseIterable, Codable, Sendable {
    // of registrations
    case kind, place, district, from, consent, month, reason
    case endReason = "end_reason"
    case arrived, until, street
    // of people
    case citizenship, sex, nationality
    case birthYear = "birth_year"
    case age, relation, iin
    // of territories
    case settlementType = "settlement_type"
    case potential
    case potentialYear = "potential_year"
    case potentialBasis = "potential_basis"
    case smallTown = "small_town"
    case monoTown = "mono_town"
    case growthCentre = "growth_centre"
    case agglomeration
    case demographicNeed = "demographic_need"
    case clinic, water, gas, road, internet, entered, okrug
    case dwellingsState = "dwellings_state"
    case dwellingsOther = "dwellings_other"
    case vacancies
    case schoolPlaces = "school_places"
    case kindergartenPlaces = "kindergarten_places"

    /// The value of a row `r` or `p`, and what it binds; nil: the database has no such column, a territory's record tells.
    func expression(today: Day, _ place: PlaceColumn) -> (sql: String, values: [(any Bindable)?])? {
      switch self {
      case .kind: ("r.kind", [])
      case .place: (place.code, place.values)
      case .district: (place.district, place.values)
      case .from: ("r.from_place", [])
      case .consent: ("r.consent", [])
      case .month: ("substr(r.registered_on, 1, 7)", [])
      case .reason: ("r.reason", [])
      case .endReason: ("r.end_reason", [])
      case .arrived: ("substr(r.arrived_on, 1, 7)", [])
      case .until: ("substr(r.until, 1, 7)", [])
      case .street: ("r.street", [])
      case .citizenship: ("p.citizenship", [])
      case .sex: ("p.sex", [])
      case .nationality: ("p.nationality", [])
      case .birthYear: ("substr(p.birth_date, 1, 4)", [])
      // Days as numbers YYYYMMDD: between two of them lie so many tens of thousands as full years.
      case .age: ("(? - CAST(replace(p.birth_date, '-', '') AS INTEGER)) / 100000 * 10", [today.digits])
      case .relation: ("p.relation", [])
      case .iin: ("iif(p.iin IS NULL, 'no', 'yes')", [])
      case .settlementType, .potential, .potentialYear, .potentialBasis, .smallTown, .monoTown, .growthCentre,
        .agglomeration, .demographicNeed, .clinic, .water, .gas, .road, .internet, .entered, .okrug,
        .dwellingsState, .dwellingsOther, .vacancies, .schoolPlaces, .kindergartenPlaces:
        nil
      }
    }

    /// Whether the value is the person's.
    var isOfPerson: Bool {
      [.citizenship, .sex, .nationality, .birthYear, .age, .relation, .iin].contains(self)
    }
    /// Whether the value is a number in the database.
    var isNumber: Bool { [.place, .district, .age].contains(self) }
    /// Whether the value is a place, which counts for its successor.
    public var isOfPlace: Bool { [.place, .district, .okrug, .from].contains(self) }
  }

  /// Where a row of a list lies, as SQL.
  struct PlaceColumn {
    /// The territory's code.
    let code: String
    /// What each use of it binds.
    var values: [(any Bindable)?] = []
    /// The same from an index, nothing being a number too.
    let sorted: String
    /// A code's first four digits are the district's; its own code ends in noughts.
    var district: String { "(\(code) / 100000) * 100000" }
  }

  /// The column.
  public let column: Column
  /// What stands in it, as the database has it; of an age the years at which its ten begin, of a number the least of so
  /// many digits; nil: nothing.
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
  func asked(today: Day, _ place: PlaceColumn, _ successors: Successors) -> (
    sql: String, values: [(any Bindable)?]
  ) {
    guard let code = territory(successors) else {
      guard let (sql, values) = column.expression(today: today, place) else { return ("0", []) }
      let bound: (any Bindable)? = column.isNumber ? value.flatMap { Int64($0) } : value
      return ("\(sql) IS ?", values + [bound])
    }
    switch column {
    case .district: return Self.lies(in: code, place, successors)
    case .from: return Self.isOne(of: [code] + predecessors(successors), "r.from_place") { $0.text }
    default:
      let (sql, values) = Self.isOne(of: [code] + predecessors(successors), place.sorted) { $0.number }
      return (sql, place.values + values)
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

  private static func lies(in district: KatoCode, _ place: PlaceColumn, _ successors: Successors)
    -> (sql: String, values: [(any Bindable)?])
  {
    let parts = successors.parts(of: district)
    func lie(in codes: [KatoCode], _ column: String) -> (sql: String, values: [(any Bindable)?]) {
      let (sql, values) = isOne(of: codes, column) { $0.number }
      return (sql, place.values + values)
    }
    var (sql, values) = lie(in: parts.districts, place.district)
    if !parts.without.isEmpty {
      let others = lie(in: parts.without, place.code)
      (sql, values) = ("\(sql) AND NOT \(others.sql)", values + others.values)
    }
    if !parts.with.isEmpty {
      let further = lie(in: parts.with, place.code)
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
