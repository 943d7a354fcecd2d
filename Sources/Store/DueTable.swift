import Domain
import GRDB

/// A term of a case that goes on, with what a desk says of it.
public struct Due: Hashable, Sendable {
  /// The case.
  public let kandasCase: Int64
  /// The year of the first filing and the number in it.
  public let year: Int
  /// Counts from one in each year.
  public let ordinal: Int
  /// The head of the family.
  public let head: String
  /// How many members it concerns: of the application all.
  public let members: Int
  /// Whom it concerns, where it is one member alone.
  public let member: String?
  /// Where the family settles.
  public let place: KatoCode?
  /// What is due, when and by which rule.
  public let term: KandasTerm
}

extension Store {
  /// The terms of all cases that go on, the nearest first. A status is named from the first of the days before its end
  /// that rule R50 knows.
  public func due() throws -> [Due] {
    let today = clock.today()
    let rules = try kandasRules()
    return try openKandasCases(watchedBy: today.adding(days: rules.longestAlert)).flatMap {
      dossier -> [Due] in
      let record = dossier.record
      let terms = rules.terms.terms(of: dossier.history, today: today).filter { term in
        !term.isEndOfStatus || term.due < today || rules.alert(until: term.due) != nil
      }
      guard !terms.isEmpty else { return [] }
      // What is due of several members on one day is one line.
      let together = Dictionary(grouping: terms) { "\($0.rule.rawValue) \($0.due.iso)" }.values
      return together.map { terms in
        Due(
          kandasCase: record.id, year: record.year, ordinal: record.ordinal,
          head: dossier.head?.person.shortName ?? "",
          members: terms[0].member == nil ? dossier.members.count : terms.count,
          member: terms.count == 1 ? dossier.member(terms[0].member)?.person.shortName : nil,
          place: record.place?.territory, term: terms[0])
      }
    }.sorted {
      ($0.term.due, $0.year, $0.ordinal, $0.term.rule.rawValue)
        < ($1.term.due, $1.year, $1.ordinal, $1.term.rule.rawValue)
    }
  }
}
