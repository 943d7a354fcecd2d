import Domain
import GRDB

/// A pile as the list shows it.
public struct PileRow: Hashable, Sendable {
  /// The pile's id.
  public let id: Int64
  /// What the slip says.
  public let pile: Pile
  /// How far it is.
  public let count: PileCount

  /// One row stands for one pile in one state.
  public static func == (a: PileRow, b: PileRow) -> Bool { a.pile == b.pile && a.count == b.count }
  /// By its id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Piles of paper and their papers.
extension Store {
  private static let pileSelection = """
    SELECT p.id, p.version, p.sender, p.number, p.received_on, p.papers,
      (SELECT count(*) FROM paper WHERE pile = p.id AND state = 'entered'),
      (SELECT count(*) FROM paper WHERE pile = p.id AND state = 'aside'),
      (SELECT count(*) FROM paper WHERE pile = p.id AND state = 'refused')
    FROM pile p
    """

  private static func pileRow(_ row: Columns) -> PileRow {
    var pile = Pile()
    pile.id = row[0]
    pile.version = row[1]
    pile.sender = row[2]
    pile.number = row[3]
    pile.receivedOn = row.day(4)
    pile.papers = row[5]
    return PileRow(
      id: pile.id, pile: pile,
      count: PileCount(papers: row[5], entered: row[6], aside: row[7], refused: row[8]))
  }

  /// A page of the piles, the newest first: `limit` rows after one, or before it, or from an end.
  public func piles(after row: PileRow? = nil, backwards: Bool = false, limit: Int) throws -> [PileRow] {
    let beyond = row == nil ? "" : "WHERE (p.received_on, p.id) \(backwards ? ">" : "<") (?, ?)"
    let direction = backwards ? "ASC" : "DESC"
    let sql = """
      \(Self.pileSelection) \(beyond) ORDER BY p.received_on \(direction), p.id \(direction) LIMIT ?
      """
    let key: [(any Bindable)?] = row.map { [$0.pile.receivedOn, $0.id] } ?? []
    return try read { db in
      let rows = try db.all(sql, key + [limit]) { Self.pileRow($0) }
      return backwards ? rows.reversed() : rows
    }
  }

  /// One pile; nil where there is none of this id.
  public func pile(_ id: Int64) throws -> PileRow? {
    try read { db in try db.first("\(Self.pileSelection) WHERE p.id = ?", [id]) { Self.pileRow($0) } }
  }

  /// How many piles there are.
  public func countOfPiles() throws -> Int {
    try read { db in Int(try db.integer("SELECT count(*) FROM pile") ?? 0) }
  }

  /// The papers of a pile that somebody has looked at, in the order in which that was.
  public func papers(of pile: Int64) throws -> [Paper] {
    try read { db in
      try db.all(
        """
        SELECT id, version, pile, state, registration, subject, reason, texts, event FROM paper
        WHERE pile = ? ORDER BY id
        """, [pile]
      ) { row in
        (row.code(3) as Paper.State?).map { state in
          var paper = Paper(of: row[2], state, subject: row[5], reason: row[6], texts: row[7])
          paper.id = row[0]
          paper.version = row[1]
          if let registration: Int64 = row[4], let event: RegistrationEvent = row.code(8) {
            paper.enter(as: registration, event)
          }
          return paper
        }
      }.compactMap { $0 }
    }
  }
}

extension Change {
  /// Saves a pile: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ pile: inout Pile) throws {
    let values: [(any Bindable)?] = [pile.sender ?? "", pile.number, pile.receivedOn, pile.papers]
    if pile.id == 0 {
      pile.id = newID()
      pile.version = 1
      return try insert(
        .pile, pile.id,
        "INSERT INTO pile (sender, number, received_on, papers, id) VALUES (?, ?, ?, ?, ?)",
        values + [pile.id])
    }
    let isSaved = try update(
      .pile, pile.id,
      """
      UPDATE pile SET sender = ?, number = ?, received_on = ?, papers = ?, version = version + 1
      WHERE id = ? AND version = ?
      """, values + [pile.id, pile.version])
    guard isSaved else { throw StoreError.conflict(register: .pile, id: pile.id) }
    pile.version += 1
  }

  /// Saves what became of a paper: a new one where the id is 0, else the next version.
  /// - Throws: ``StoreError/conflict(register:id:)`` where the stored version is another.
  public func save(_ paper: inout Paper) throws {
    let values: [(any Bindable)?] = [
      paper.pile, paper.state.rawValue, paper.registration, paper.event?.rawValue, paper.subject,
      paper.reason,
      paper.texts,
    ]
    if paper.id == 0 {
      paper.id = newID()
      paper.version = 1
      return try insert(
        .paper, paper.id,
        """
        INSERT INTO paper (pile, state, registration, event, subject, reason, texts, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, values + [paper.id])
    }
    let isSaved = try update(
      .paper, paper.id,
      """
      UPDATE paper SET pile = ?, state = ?, registration = ?, event = ?, subject = ?, reason = ?, texts = ?,
        version = version + 1 WHERE id = ? AND version = ?
      """, values + [paper.id, paper.version])
    guard isSaved else { throw StoreError.conflict(register: .paper, id: paper.id) }
    paper.version += 1
  }
}
