import Domain
import GRDB

/// What one officer did on one day, in figures.
public struct WorkingDay: Equatable, Sendable {
  /// How many acts of each kind there were.
  public var acts: [Change.Kind: Int] = [:]
  /// Arrivals entered.
  public var arrivals = 0
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
        SELECT r.register, count(*) FROM change c CROSS JOIN change_record r ON r.change = c.id
        WHERE c.at >= ? AND c.at < ? AND c.officer = ? AND c.kind IN ('save', 'correct', 'depart')
          AND r.before IS NULL GROUP BY r.register
        """, hours
      ) { row in
        switch row.code(0) as Register.Name? {
        case .registration: told.arrivals = row[1]
        case .person: told.people = row[1]
        case .acceptance: told.accepted = row[1]
        default: break
        }
      }
      return told
    }
  }
}
