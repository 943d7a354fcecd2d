import Domain
import GRDB

/// Finding in one register alone: its own numbers, and what is of the people found, each by one statement that walks from
/// the people to the records.
extension Store {
  /// How records are reached from a person `p`, and which of them count.
  private struct Reach {
    /// Joins that begin behind `person p`.
    let join: String
    /// The record.
    let id: String
    let condition: String
    let values: [(any Bindable)?]
  }

  /// What the search line finds in one register, best first.
  /// - Parameter limit: how many at most.
  public func find(_ typed: String, in kind: Found.Kind, limit: Int) throws -> [Found] {
    switch kind {
    case .registration:
      let own = try find(typed, limit: max(limit, 1_000)).filter { $0.kind == kind }
      let reach = Reach(
        join: "CROSS JOIN registration r ON r.person = p.id", id: "r.id", condition: "1", values: [])
      return try found(own, reach, typed, limit) { try registrationFound($0) }
    case .kandasCase: return try find(typed, in: CaseList<KandasRegister>(.all), kind, limit: limit)
    case .resettlerCase: return try find(typed, in: CaseList<ResettlerRegister>(.all), kind, limit: limit)
    case .person, .document, .territory:
      return Array(try find(typed, limit: max(limit, 1_000)).filter { $0.kind == kind }.prefix(limit))
    }
  }

  /// The people whom a text finds and who have a row in a list, best first.
  /// - Parameter limit: how many at most.
  /// - Returns: the people, and whether there may be more.
  public func people(_ typed: String, in list: some PagedList, limit: Int) throws -> (
    people: [Int64], isCut: Bool
  ) {
    let text = Cleaning.clean(typed).text
    var seen: Set<Int64> = []
    guard list.isNarrowed else {
      let all = try find(text, limit: limit)
      return (all.compactMap(\.person).filter { seen.insert($0).inserted }, all.count >= limit)
    }
    let reading = try reading(list)
    var found: [Int64] = []
    var isCut = false
    func add(_ source: PeopleSource?, isOrdered: Bool = true, _ words: [String] = []) throws {
      guard let source, found.count < limit else { return }
      let order = isOrdered ? "ORDER BY \(source.order)" : ""
      // Short words are no word of the index: what they leave out is left out here.
      let short = isOrdered ? [] : words.filter { $0.count < 3 }
      let most = short.isEmpty ? limit : Self.mostOfShortWords
      var rows: [(id: Int64, skeleton: String)] = try read { db in
        try db.all(
          """
          SELECT p.id, p.skeleton FROM \(source.from) WHERE \(source.condition) AND \(reading.ofPerson)
          \(order) LIMIT ?
          """, source.values + reading.condition.values + [most]
        ) { ($0[0], $0[1]) }
      }
      if rows.count == most { isCut = true }
      rows = rows.filter { row in
        let parts = row.skeleton.split(separator: " ")
        return short.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
      }
      if !isOrdered { rows.sort { ($0.skeleton, $0.id) < ($1.skeleton, $1.id) } }
      for row in rows where found.count < limit && seen.insert(row.id).inserted { found.append(row.id) }
    }
    for source in [PeopleSource.iin(text), .document(text), .registration(text)] { try add(source) }
    // As typed first, then as if another layout had been on.
    let numbered = found.count
    for words in PeopleSource.readings(of: text) where found.count == numbered {
      try add(.names(beginning: words))
      try add(.names(with: words), isOrdered: false, words)
    }
    return (found, isCut || found.count == limit)
  }

  /// So many people are looked at where a word is too short for the index of words.
  private static let mostOfShortWords = 5_000

  private func find<R>(_ typed: String, in list: CaseList<R>, _ kind: Found.Kind, limit: Int) throws
    -> [Found]
  {
    try find(typed, in: list, limit: limit).compactMap { row in
      try caseFound(row.id, kind, in: R.self)
    }
  }

  /// The cases of a list that a text finds: by number, by IIN, document or name of the head or a member.
  /// - Parameter limit: how many at most.
  public func find<R>(_ typed: String, in list: CaseList<R>, limit: Int) throws -> [CaseRow<R>] {
    let text = Cleaning.clean(typed).text
    let numbered =
      try CaseNumber.mayBe(text, of: R.tables.letters) ? cases(numberedLike: text, in: list, limit) : []
    let reach = Reach(
      join: """
        CROSS JOIN \(R.members.rawValue) m ON m.person = p.id
        CROSS JOIN \(R.name.rawValue) c ON c.id = m.\(R.tables.reference)
        """, id: "c.id", condition: list.condition.sql, values: list.condition.values)
    return try found(numbered, reach, text, limit) { try row($0, in: list) }
  }

  /// What is found already, then what belongs to the people whom a text finds.
  private func found<Record>(
    _ own: [Record], _ reach: Reach, _ text: String, _ limit: Int, _ record: (Int64) throws -> Record?
  ) throws -> [Record] where Record: Hashable {
    var found = own
    var seen = Set(own)
    for source in PeopleSource.all(of: text) where found.count < limit {
      let ids: [Int64] = try read { db in
        try db.all(
          """
          SELECT DISTINCT \(reach.id) FROM \(source.from) \(reach.join)
          WHERE \(source.condition) AND \(reach.condition) LIMIT ?
          """, source.values + reach.values + [limit]
        ) { $0[0] }
      }
      for id in ids where found.count < limit {
        if let one = try record(id), seen.insert(one).inserted { found.append(one) }
      }
    }
    return Array(found.prefix(limit))
  }

  private func cases<R>(numberedLike text: String, in list: CaseList<R>, _ limit: Int) throws -> [CaseRow<R>]
  {
    let ids: [Int64]
    switch CaseNumber(text) {
    case .own(let year, let ordinal):
      ids = try read { db in try R.tables.id(year: year, ordinal: ordinal, db).map { [$0] } ?? [] }
    case .external(let text):
      guard text.count >= 3 else { return [] }
      ids = try read { db in
        try db.all(
          """
          SELECT id FROM \(R.name.rawValue) WHERE external_number >= ? AND external_number < ?
          ORDER BY external_number LIMIT ?
          """, [text, text + "\u{10FFFF}", limit]
        ) { $0[0] }
      }
    }
    return try ids.compactMap { try row($0, in: list) }
  }

  private func registrationFound(_ id: Int64) throws -> Found? {
    guard let stay = try registration(id), let person = try person(stay.person) else { return nil }
    return Found(
      kind: .registration, id: id, person: person.id, name: person.fullName, iin: person.iin,
      birth: person.birthDate, territory: stay.place)
  }

  private func caseFound<R: CaseRegister>(_ id: Int64, _ kind: Found.Kind, in register: R.Type) throws
    -> Found?
  {
    guard let row = try row(id, in: R.self),
      let head = try readAtOneMoment({ db in try R.tables.dossier(id, db)?.head })
    else { return nil }
    var found = Found(
      kind: kind, id: id, person: head.person.id, name: head.person.fullName, iin: head.person.iin,
      birth: head.person.birthDate, territory: row.place)
    found.caseNumber = .own(year: row.year, ordinal: row.ordinal)
    return found
  }
}
