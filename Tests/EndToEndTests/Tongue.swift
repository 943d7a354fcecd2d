/// The languages of the program, with the words by which the tests know its screens.
enum Tongue: String, CaseIterable {
  case ru, kk, en

  /// The desk.
  var desk: String { ["Реестры", "Тізілімдер", "Registers"][index] }
  /// The title of the entry form.
  var newRegistration: String { ["Новая регистрация", "Жаңа тіркеу", "New registration"][index] }
  /// What is said after saving.
  var saved: String { ["Сохранено", "Сақталды", "Saved"][index] }
  /// What is said when a draft is back.
  var draftBack: String { ["Черновик от", "қараламасы қалпына келтірілді", "is back as it was"][index] }
  /// What is said of a window that is too small.
  var enlarge: String { ["Увеличьте окно", "Терезені үлкейтіңіз", "Enlarge it"][index] }
  /// What is said of a text that a field does not take.
  var tooLong: String { ["Слишком длинно", "Тым ұзын", "Too long"][index] }
  /// The first start.
  var noDatabase: String { ["Базы данных ещё нет", "Дерекқор әлі жоқ", "There is no database yet"][index] }
  /// What the first start offers.
  var offers: [String] {
    [
      ["Создать пустую базу", "Открыть демонстрацию"], ["Бос база жасау", "Көрсетілімді ашу"],
      ["Make an empty database", "Open the demonstration"],
    ][index]
  }
  /// The title's beginning in a demonstration.
  var demonstration: String { ["демонстрация", "көрсетілім", "demonstration"][index] }

  private var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
