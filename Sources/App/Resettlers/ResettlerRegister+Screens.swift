import Domain
import Store
import TUI
import Words

/// What cases of resettlement bring to the screens that all cases share.
extension ResettlerRegister: CaseScreens {
  static var drafts: (form: String, grid: String) { ("resettler-case", "resettler-family") }
  static var title: Phrase { ResettlerWords.title }
  static var number: Phrase { ResettlerWords.number }
  static var oneCase: Phrase { ResettlerWords.oneCase }
  static var about: [Phrase] { [ResettlerWords.help, PointWords.text(5)] }
  static func label(_ stage: ResettlerStage) -> Phrase { ResettlerWords.stage(stage) }
  static var stageWidth: Int { 14 }
  static var places: (from: Phrase, width: Int, to: Phrase) {
    (FieldWords.column(.origin), 16, ResettlerWords.target)
  }

  static func view(_ workplace: Workplace, _ id: Int64) throws -> any Screen {
    try ResettlerView(workplace, id)
  }
  static func whole(_ id: Int64, in store: Store) throws -> ResettlerDossier? { try store.resettlerCase(id) }

  static var facts: [Field<ResettlerCase>] { ResettlerCase.fields }

  static var sections: [(title: Phrase, fields: [FieldID])] {
    [
      (
        CaseWords.application,
        [.direction, .isKandas, .origin, .targetOblast, .quotaYear, .destination, .externalNumber]
      ),
      (
        ResettlerWords.conditions,
        [
          .jobSeeker, .priorRegistrationSince, .stateDwelling, .job, .jobPlace, .business, .businessPlan,
          .employerPays, .divorcedOn, .divorceCertificate,
        ]
      ),
      (ResettlerWords.priority, [.isOrphan, .isGraduate, .graduatedOn, .isReleased]),
      (ResettlerWords.sectionNote, [.note]),
    ]
  }

  static var first: FieldID { .origin }
  static var required: Set<FieldID> { [.direction, .origin] }

  static func begin(_ record: inout ResettlerCase, for applicants: [Applicant<ResettlerMember>]) {
    // The commonest case by far; the other one is one key away.
    record.direction = .outbound
    record.isKandas = false
  }

  /// Once a step has been made that the other direction does not have, it stays.
  static func isShown(_ id: FieldID, correcting dossier: ResettlerDossier?) -> Bool {
    id != .direction || dossier?.history.isBound != true
  }

  static func isIdle(_ id: FieldID, in record: ResettlerCase) -> Bool {
    switch id {
    case .jobPlace: record.job != true
    case .businessPlan: record.business != true
    case .divorceCertificate: record.divorcedOn == nil
    case .graduatedOn: record.isGraduate != true
    case .jobSeeker, .priorRegistrationSince, .divorcedOn: record.isKandas == true || isOfOther(id, record)
    default: isOfOther(id, record)
    }
  }

  private static func isOfOther(_ id: FieldID, _ record: ResettlerCase) -> Bool {
    !ResettlerCase.fields(of: record.direction).contains { $0.id == id }
  }

  static func field(after id: FieldID, in record: ResettlerCase) -> FieldID? {
    switch id {
    case .job where record.job == true: .jobPlace
    case .business where record.business == true: .businessPlan
    case .divorcedOn where record.divorcedOn != nil: .divorceCertificate
    case .isGraduate where record.isGraduate == true: .graduatedOn
    default: nil
    }
  }

  static func findings(
    on record: ResettlerCase, of family: [CasePerson<ResettlerMember>], correcting dossier: ResettlerDossier?,
    _ workplace: Workplace
  ) throws -> [Problem] {
    var entered = dossier ?? ResettlerDossier(record, members: family)
    entered.record = record
    try workplace.store.complete(&entered)
    let found = try workplace.store.resettlerRules().check(entered)
    return found.filter { problem in facts.contains { $0.id == problem.field } }
  }
}
