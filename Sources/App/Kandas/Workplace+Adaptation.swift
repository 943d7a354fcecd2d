import Domain
import Store
import TUI
import Words

/// How facts of adaptation are put in words, the same on all screens.
extension Workplace {
  /// What the centres are called.
  func centreNames() throws -> [Int64: String] {
    Dictionary(
      uniqueKeysWithValues: try store.centres(on: today).map { ($0.centre.id, $0.centre.name ?? "") })
  }

  /// To whom a service was given: «вся семья», or the member.
  func served(_ service: KandasService, in dossier: KandasDossier) -> String {
    guard let member = service.member else { return self[AdaptationWords.wholeFamily] }
    return dossier.member(member)?.person.shortName ?? ""
  }

  /// «20.05.2026 – 12.09.2026», or of one that goes on «с 20.05.2026 до 20.11.2026» and how much is left.
  func term(of stay: CentreStay, _ rules: KandasRules) -> String {
    if let left = stay.leftOn { return self(AdaptationWords.between, stay.since.dotted, left.dotted) }
    guard let end = rules.terms.end(stayingSince: stay.since) else {
      return self(AdaptationWords.since, stay.since.dotted)
    }
    return self(AdaptationWords.sinceUntil, stay.since.dotted, end.dotted)
  }
}
