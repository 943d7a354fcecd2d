import Domain
import GRDB

/// What one officer did on one day, in figures.
public struct WorkingDay: Equatable, Sendable {
  /// How many acts of each kind there were.
  public var acts: [Change.Kind: Int] = [:]
  /// Arrivals entered.
  public var arrivals = 0
  /// Registrations ended by a departure or without a move.
  public var ended = 0
  /// Acts that corrected a person, a registration or a settlement.
  public var corrected = 0
  /// Papers of piles set aside, each once.
  public var aside = 0
  /// Papers refused, each once.
  public var refused = 0
  /// People who were new in the register.
  public var people = 0
  /// Warnings gone past with a reason.
  public var accepted = 0
  /// When the first act was.
  public var first: Timestamp?
  /// When the last act was.
  public var last: Timestamp?

  /// A day without work.
  public init() {}
}

extension Store {
  /// What an officer did on a day, by the journal; an import counts as one act, whatever it brought.
  public func workingDay(of officer: String, on day: Day) throws -> WorkingDay {
    let hours: [(any Bindable)?] = [
      Timestamp(localDay: day).iso, Timestamp(localDay: day.adding(days: 1)).iso, officer,
    ]
    return try readAtOneMoment { db in
      var told = WorkingDay()
      try db.each(
        """
        SELECT kind, count(*), min(at), max(at) FROM change
        WHERE at >= ? AND at < ? AND officer = ? AND act IS NULL GROUP BY kind
        """, hours
      ) { row in
        guard let kind: Change.Kind = row.code(0) else { return }
        told.acts[kind] = row[1]
        let (first, last) = (Timestamp(iso: row[2] as String), Timestamp(iso: row[3] as String))
        told.first = [told.first, first].compactMap { $0 }.min()
        told.last = [told.last, last].compactMap { $0 }.max()
      }
      try db.each(
        """
        SELECT c.kind, r.register, r.before IS NULL, count(DISTINCT r.record)
        FROM change c CROSS JOIN change_record r ON r.change = c.id
        WHERE c.at >= ? AND c.at < ? AND c.officer = ? AND c.kind NOT IN ('import', 'undo', 'make')
        GROUP BY c.kind, r.register, r.before IS NULL
        """, hours
      ) { row in
        told.count(row.code(0), row.code(1), isNew: row[2], records: row[3])
      }
      told.corrected = Int(
        try db.integer(
          """
          SELECT count(DISTINCT c.id) FROM change c CROSS JOIN change_record r ON r.change = c.id
          WHERE c.at >= ? AND c.at < ? AND c.officer = ? AND c.kind = 'correct' AND r.before IS NOT NULL
            AND r.register IN ('person', 'registration', 'settlement')
          """, hours) ?? 0)
      return told
    }
  }
}

extension WorkingDay {
  fileprivate mutating func count(
    _ kind: Change.Kind?, _ register: Register.Name?, isNew: Bool, records: Int
  ) {
    switch (kind, register, isNew) {
    case (.depart, .registration, _): ended += records
    case (_, .registration, true): arrivals += records
    case (_, .person, true): people += records
    case (_, .acceptance, true): accepted += records
    case (.aside, .paper, _): aside += records
    case (.refuse, .paper, _): refused += records
    default: break
    }
  }
}
