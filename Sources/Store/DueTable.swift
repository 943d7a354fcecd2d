import Domain
import GRDB

/// A term of a case, with what a desk says of it.
public struct Due: Hashable, Sendable {
  /// The register of the case.
  public let register: Register.Name
  /// The case.
  public let id: Int64
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
  /// Where the family settles; of those that resettle where they leave.
  public let place: KatoCode?
  /// What is due, when and by which rule.
  public let term: CaseTerm
}

extension Store {
  /// The terms of all cases that go on, and of those that are over the ends of stays in centres, the nearest first. What
  /// is only to be remembered is named from the first of the days before its end that rule R50 knows.
  public func due() throws -> [Due] {
    (try dueOfKandas() + dueOfResettlers()).sorted {
      ($0.term.due, $0.register.rawValue, $0.year, $0.ordinal, $0.term.rule.rawValue)
        < ($1.term.due, $1.register.rawValue, $1.year, $1.ordinal, $1.term.rule.rawValue)
    }
  }

  private func dueOfKandas() throws -> [Due] {
    let today = clock.today()
    let rules = try kandasRules()
    let open = try openKandasCases(watchedBy: today.adding(days: rules.longestAlert))
    let lodging = try lodgingKandasCases().compactMap { try kandasCase($0) }
    return (open + lodging).flatMap { dossier -> [Due] in
      let record = dossier.record
      let terms = rules.terms.terms(of: dossier, today: today).filter { isNear($0, rules) }
      guard !terms.isEmpty else { return [] }
      // What is due of several members on one day is one line.
      let together = Dictionary(grouping: terms) { "\($0.rule.rawValue) \($0.due.iso)" }.values
      return together.map { terms in
        Due(
          register: .kandasCase, id: record.id, year: record.year, ordinal: record.ordinal,
          head: dossier.head?.person.shortName ?? "",
          members: terms[0].member == nil ? dossier.members.count : terms.count,
          member: terms.count == 1 ? dossier.member(terms[0].member)?.person.shortName : nil,
          place: record.place?.territory, term: terms[0])
      }
    }
  }

  private func dueOfResettlers() throws -> [Due] {
    let (today, alerts) = (clock.today(), try kandasRules())
    let terms = try resettlerRules().terms
    // Of those that have moved only the ones whose stay can be over soon.
    let moved = today.adding(days: alerts.longestAlert).adding(months: -terms.shortestStay)
    return try readAtOneMoment { db in try ResettlerTable.open(movedBy: moved, db) }.compactMap {
      dossier, people in
      guard let term = terms.term(of: dossier.history), isNear(term, alerts) else { return nil }
      let record = dossier.record
      return Due(
        register: .resettlerCase, id: record.id, year: record.year, ordinal: record.ordinal,
        head: dossier.head?.person.shortName ?? "", members: people, member: nil,
        place: record.origin?.territory, term: term)
    }
  }

  private func isNear(_ term: CaseTerm, _ rules: KandasRules) -> Bool {
    !term.isReminder || term.due < clock.today() || rules.alert(until: term.due) != nil
  }
}
