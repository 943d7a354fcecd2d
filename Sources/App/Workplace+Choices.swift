import Domain
import Store
import TUI
import Words

/// The codes of lists with what they are called, those that officers have added among them.
extension Workplace {
  private func own(_ list: ChoiceList) -> [OwnChoice] {
    guard OwnChoice.lists.contains(list) else { return [] }
    return ((try? store.ownChoices()) ?? []).filter { $0.list == list }
  }

  /// What a code is called; the code itself where the list does not have it.
  func label(_ list: ChoiceList, _ code: String) -> String {
    if let phrase = ChoiceWords.label(list, code) { return self[phrase] }
    return own(list).first { $0.code == code }?.name(language) ?? code
  }

  /// What a list offers: its own codes, then those that officers have added.
  func choices(_ list: ChoiceList) -> [FormField.Choice] {
    let added = own(list).filter { !$0.isArchived }.map { FormField.Choice($0.code, $0.name(language)) }
    return list.codes.map {
      FormField.Choice($0, label(list, $0), aliases: ChoiceWords.names(list, $0))
    } + added
  }

  /// The code that a label of any language means; nil for none.
  func code(_ list: ChoiceList, written: String) -> String? {
    own(list).code(list, written) ?? ChoiceWords.code(list, written: written)
  }
}
