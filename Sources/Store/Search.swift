import Domain
import GRDB

/// What was found, whatever the register.
public struct Found: Hashable, Sendable {
  /// In which register.
  public enum Kind: String, Sendable {
    case person, registration, document, territory
    case kandasCase = "kandas_case"
    case resettlerCase = "resettler_case"
  }
  /// In which register.
  public let kind: Kind
  /// The record: a person's, a registration's, or a territory's code.
  public let id: Int64
  /// The person it is about; nil for a territory.
  public let person: Int64?
  /// The person's names, or the territory's in Russian.
  public let name: String
  /// Nil where there is none yet.
  public let iin: String?
  /// The day of birth.
  public let birth: Day?
  /// Where the person lives or was last registered, or the territory.
  public let territory: KatoCode?
  /// Where the person has gone to, where the last stay is over; nil while one goes on.
  public var goneTo: Place?
  /// The office's own number of a case; nil for anything else.
  public var caseNumber: CaseNumber?
}

/// Finding by IIN, by a name in any spelling or layout, by document, official number and settlement.
extension Store {
  /// What the search line finds, best first.
  /// - Parameter limit: how many at most.
  public func find(_ typed: String, limit: Int) throws -> [Found] {
    let text = Cleaning.clean(typed).text
    guard !text.isEmpty else { return [] }
    var found: [Found] = []
    var seen: Set<Int64> = []
    func add(_ more: [Found]) {
      for item in more where found.count < limit && seen.insert(item.id).inserted { found.append(item) }
    }
    if let iin = PeopleSource.iin(text) {
      add(try people(iin, limit: limit))
      // A whole IIN is one person's: nothing else can be meant.
      if KeyboardLayout.digits(text).count == 12 && !found.isEmpty || found.count == limit { return found }
    }
    if text.contains(where: \.isNumber) || KeyboardLayout.digits(text).contains(where: \.isNumber) {
      if let document = PeopleSource.document(text) { add(try people(document, limit: limit)) }
      add(try registrations(numberPrefix: text, limit: limit))
      add(try cases(text, .kandasCase, in: KandasRegister.self, limit: limit))
      add(try cases(text, .resettlerCase, in: ResettlerRegister.self, limit: limit))
      if found.count == limit { return found }
    }
    add(try people(named: text, limit: limit))
    if found.count < limit {
      let gazetteer = try gazetteer()
      add(
        gazetteer.find(text, limit: min(10, limit - found.count)).map {
          Found(
            kind: .territory, id: Int64($0.code.number), person: nil, name: $0.name(.ru),
            iin: nil,
            birth: nil, territory: $0.code)
        })
    }
    return found
  }

  /// People by name: as typed first, then as if another layout had been on.
  public func people(named text: String, limit: Int) throws -> [Found] {
    for words in PeopleSource.readings(of: text) {
      var ids = try idsOfPeople(.names(beginning: words), limit: limit)
      if ids.count < limit {
        for id in try people(words: words, limit: limit) where !ids.contains(id) { ids.append(id) }
      }
      if !ids.isEmpty { return try people(Array(ids.prefix(limit))) }
    }
    return []
  }

  /// One walk down an index, in its order.
  private func idsOfPeople(_ source: PeopleSource, limit: Int) throws -> [Int64] {
    try read { db in
      try db.all(
        "SELECT p.id FROM \(source.from) WHERE \(source.condition) ORDER BY \(source.order) LIMIT ?",
        source.values + [limit]
      ) { $0[0] }
    }
  }

  /// The words in any order.
  private func people(words: [String], limit: Int) throws -> [Int64] {
    guard let source = PeopleSource.names(with: words, most: 200) else { return [] }
    let short = words.filter { $0.count < 3 }
    return try read { db in
      let rows: [(id: Int64, skeleton: String)] = try db.all(
        "SELECT p.id, p.skeleton FROM \(source.from) WHERE \(source.condition)", source.values
      ) { ($0[0], $0[1]) }
      return
        rows.filter { row in
          let parts = row.skeleton.split(separator: " ")
          return short.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
        }
        .sorted { ($0.skeleton, $0.id) < ($1.skeleton, $1.id) }.prefix(limit).map(\.id)
    }
  }

  private static let foundColumns = """
    p.id, p.surname, p.given_name, p.patronymic, p.iin, p.birth_date, \(LastPlace.columns)
    """

  private static let foundCount = 8

  private static let foundByID = "SELECT \(foundColumns) FROM person p WHERE p.id = ?"

  private static func found(_ row: Columns, _ kind: Found.Kind = .person, id: Int64? = nil) -> Found {
    let last = LastPlace(row, 6)
    return Found(
      kind: kind, id: id ?? row[0], person: row[0], name: row.fullName(1), iin: row[4],
      birth: row.day(5), territory: last.territory, goneTo: last.goneTo)
  }

  /// These people, in the order given.
  private func people(_ ids: [Int64]) throws -> [Found] {
    try read { db in
      try ids.compactMap { try db.first(Self.foundByID, [$0]) { Self.found($0) } }
    }
  }

  private func people(_ source: PeopleSource, limit: Int) throws -> [Found] {
    try read { db in
      try db.all(
        """
        SELECT \(Self.foundColumns) FROM \(source.from) WHERE \(source.condition) ORDER BY \(source.order) LIMIT ?
        """, source.values + [limit]
      ) { Self.found($0) }
    }
  }

  private func registrations(numberPrefix: String, limit: Int) throws -> [Found] {
    guard numberPrefix.count >= 3 else { return [] }
    return try read { db in
      try db.all(
        """
        SELECT \(Self.foundColumns), r.id FROM registration r JOIN person p ON p.id = r.person
        WHERE r.external_number >= ? AND r.external_number < ? ORDER BY r.external_number LIMIT ?
        """, [numberPrefix, numberPrefix + "\u{10FFFF}", limit]
      ) { Self.found($0, .registration, id: $0[Self.foundCount]) }
    }
  }

  /// Cases by the office's own number, or by the beginning of that of the state system.
  private func cases<R: CaseRegister>(
    _ text: String, _ kind: Found.Kind, in register: R.Type, limit: Int
  ) throws -> [Found] {
    guard CaseNumber.mayBe(text, of: R.tables.letters) else { return [] }
    let (condition, values): (String, [(any Bindable)?])
    switch CaseNumber(text) {
    case .own(let year, let ordinal): (condition, values) = ("c.year = ? AND c.ordinal = ?", [year, ordinal])
    case .external(let text):
      guard text.count >= 3 else { return [] }
      (condition, values) = (
        "c.external_number >= ? AND c.external_number < ? ORDER BY c.external_number",
        [text, text + "\u{10FFFF}"]
      )
    }
    return try read { db in
      try db.all(
        """
        SELECT \(Self.foundColumns), c.id, c.year, c.ordinal FROM \(R.name.rawValue) c
        CROSS JOIN person p ON p.id = c.head WHERE \(condition) LIMIT ?
        """, values + [limit]
      ) { row in
        var found = Self.found(row, kind, id: row[Self.foundCount])
        found.caseNumber = .own(year: row[Self.foundCount + 1], ordinal: row[Self.foundCount + 2])
        return found
      }
    }
  }
}
