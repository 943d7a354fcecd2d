import Domain
import Store
import TUI

/// Which screen a draft belongs to, by the form's name in it.
enum DraftForms {
  /// What a draft's context says where the officer put it aside: it waits on the desk instead of opening by itself.
  static let aside = "aside"

  /// The drafts that no running program has, oldest first, as far as this version has their forms.
  static func orphans(_ workplace: Workplace) throws -> [OrphanDraft] {
    try DraftFile.orphans(beside: workplace.store.path, clock: workplace.clock).filter {
      let (kandas, resettlers) = (KandasRegister.drafts, ResettlerRegister.drafts)
      return [
        RegistrationForm.name, SettlementForm.name, PersonForm.name, kandas.grid, kandas.form,
        resettlers.grid, resettlers.form, KandasStepForm.name, ResettlerStepForm.name,
      ].contains($0.draft.form) || DepartureForm.Kind(name: $0.draft.form) != nil
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
    if DepartureForm.Kind(name: orphan.draft.form) != nil { return try DepartureForm(workplace, orphan) }
    switch orphan.draft.form {
    case SettlementForm.name: return try SettlementForm(workplace, orphan)
    case PersonForm.name: return try PersonForm(workplace, orphan)
    case KandasRegister.drafts.grid: return try FamilyGrid<KandasRegister>(workplace, orphan)
    case KandasRegister.drafts.form: return try CaseForm<KandasRegister>(workplace, orphan)
    case ResettlerRegister.drafts.grid: return try FamilyGrid<ResettlerRegister>(workplace, orphan)
    case ResettlerRegister.drafts.form: return try CaseForm<ResettlerRegister>(workplace, orphan)
    case KandasStepForm.name: return try KandasStepForm(workplace, orphan)
    case ResettlerStepForm.name: return try ResettlerStepForm(workplace, orphan)
    default: return try RegistrationForm(workplace, start: .draft(orphan))
    }
  }
}
