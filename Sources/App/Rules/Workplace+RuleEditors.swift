import Domain
import Store
import TUI
import Words

/// Who may change what the rules go by, on the screens that show it.
extension Workplace {
  private var ruleEditors: RuleEditors { (try? store.ruleEditors()) ?? .everybody }

  /// Whether keys that change parameters, holidays and lists work here; the store asks again.
  var mayChangeRules: Bool { !isPast && ruleEditors.include(store.officer) }

  /// «Правила меняют: aigul, marat.»
  var whoChangesRules: String {
    let editors = ruleEditors
    return editors.isEverybody
      ? self[CatalogueWords.editedByAll] : self(CatalogueWords.editors, editors.text)
  }

  /// Why those keys do not work for this officer; nil where they do, and in the past, where nothing is changed.
  var rulesRefusal: Frame.Message? {
    isPast || mayChangeRules ? nil : Frame.Message(whoChangesRules, role: .warning)
  }
}
