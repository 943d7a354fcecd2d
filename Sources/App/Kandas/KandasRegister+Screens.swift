import Domain
import Store
import TUI
import Words

/// What kandas cases bring to the screens that all cases share.
extension KandasRegister: CaseScreens {
  static var drafts: (form: String, grid: String) { ("kandas-case", "kandas-family") }
  static var title: Phrase { KandasWords.title }
  static var number: Phrase { KandasWords.number }
  static var oneCase: Phrase { KandasWords.oneCase }
  static var about: [Phrase] { [KandasWords.help, PointWords.text(2)] }
  static func label(_ stage: KandasStage) -> Phrase { KandasWords.stage(stage) }
  static var stageWidth: Int { 22 }
  static var places: (from: Phrase, width: Int, to: Phrase) {
    (FieldWords.column(.exitCountry), 5, CaseWords.place)
  }

  static func view(_ workplace: Workplace, _ id: Int64) throws -> any Screen { try KandasView(workplace, id) }
  static func whole(_ id: Int64, in store: Store) throws -> KandasDossier? { try store.kandasCase(id) }

  static var compare: ((_ path: String, Workplace) -> Step)? { { Reconciling($1, $0).run() } }

  static var facts: [Field<KandasCase>] { KandasCase.fields }

  static var sections: [(title: Phrase, fields: [FieldID])] {
    let place: [FieldID] = [.toTerritory, .street, .house, .flat, .housing]
    let more: [FieldID] = [.plan, .note]
    let first = facts.map(\.id).filter { !place.contains($0) && !more.contains($0) }
    return [
      (CaseWords.application, first), (CaseWords.place, place), (KandasWords.sectionMore, more),
    ]
  }

  static var first: FieldID { .arrivedOn }
  static var required: Set<FieldID> { [.ground, .toTerritory] }

  static func begin(_ record: inout KandasCase, for applicants: [Applicant<KandasMember>]) {
    record.exitCountry = applicants.first?.person.citizenship
  }

  static func isIdle(_ id: FieldID, in record: KandasCase) -> Bool {
    switch id {
    case .employer, .employerBIN: record.ground != .employer
    case .relative: record.ground != .family
    default: false
    }
  }

  static func field(after id: FieldID, in record: KandasCase) -> FieldID? {
    guard id == .ground else { return nil }
    return switch record.ground {
    case .employer: .employer
    case .family: .relative
    default: nil
    }
  }

  static func findings(
    on record: KandasCase, of family: [CasePerson<KandasMember>], correcting dossier: KandasDossier?,
    _ workplace: Workplace
  ) throws -> [Problem] {
    let settlement = try record.place?.territory.flatMap { try workplace.store.settlement($0) }
    let entered = KandasDossier(
      record, history: dossier?.history ?? KandasHistory(), settlement: settlement)
    return try workplace.store.kandasRules().check(entered).filter { $0.rule == .r41 || $0.rule == .r42 }
  }
}
