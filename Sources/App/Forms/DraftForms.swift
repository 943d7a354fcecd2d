import Domain
import Store
import TUI

/// Which screen a draft belongs to, by the form's name in it.
enum DraftForms {
  /// What a draft's context says where the officer put it aside: it waits on the desk instead of opening by itself.
  static let aside = "aside"

  private typealias Maker = (Workplace, OrphanDraft) throws -> (any Screen)?

  /// How each form comes back, by its name; nil where what it was about is gone.
  private static var makers: [String: Maker] {
    [
      RegistrationForm.name: { try RegistrationForm($0, start: .draft($1)) },
      SettlementForm.name: { try SettlementForm($0, $1) },
      PersonForm.name: { try PersonForm($0, $1) },
      KandasRegister.drafts.grid: { try FamilyGrid<KandasRegister>($0, $1) },
      KandasRegister.drafts.form: { try CaseForm<KandasRegister>($0, $1) },
      MemberForm<KandasRegister>.name: { try MemberForm<KandasRegister>($0, $1) },
      MemberForm<ResettlerRegister>.name: { try MemberForm<ResettlerRegister>($0, $1) },
      ResettlerRegister.drafts.grid: { try FamilyGrid<ResettlerRegister>($0, $1) },
      ResettlerRegister.drafts.form: { try CaseForm<ResettlerRegister>($0, $1) },
      KandasStepForm.name: { try KandasStepForm($0, $1) },
      ResettlerStepForm.name: { try ResettlerStepForm($0, $1) },
      KandasServiceForm.name: { try KandasServiceForm($0, $1) },
      CentreForm.name: { try CentreForm($0, $1) },
      PileForm.name: { try PileForm($0, $1) },
      QuotaForm.name: { try QuotaForm($0, $1) },
      ParameterForm.formName: { try ParameterForm($0, $1) },
      HolidayForm.name: { try HolidayForm($0, $1) },
      ChoiceForm.name: { try ChoiceForm($0, $1) },
      SuccessorForm.name: { try SuccessorForm($0, $1) },
      DepartureForm.Kind.departure.rawValue: { try DepartureForm($0, $1) },
      DepartureForm.Kind.deregistration.rawValue: { try DepartureForm($0, $1) },
    ]
  }

  /// The drafts that no running program has, oldest first, as far as this version has their forms.
  static func orphans(_ workplace: Workplace) throws -> [OrphanDraft] {
    let makers = makers
    return try DraftFile.orphans(beside: workplace.store.path, clock: workplace.clock).filter {
      makers[$0.draft.form] != nil
    }
  }

  /// Whether a crash or a power cut left a form behind: such a one opens by itself, one put aside does not.
  static func hasOneLeftBehind(_ workplace: Workplace) -> Bool {
    let drafts = (try? orphans(workplace)) ?? []
    return drafts.contains { $0.draft.context[aside] == nil }
  }

  /// The screen of the newest form left behind, or put aside where there is none; nil where there are no drafts.
  static func newest(_ workplace: Workplace) throws -> (any Screen)? {
    let drafts = try orphans(workplace)
    guard let orphan = drafts.last(where: { $0.draft.context[aside] == nil }) ?? drafts.last else {
      return nil
    }
    return try makers[orphan.draft.form]?(workplace, orphan)
  }
}
