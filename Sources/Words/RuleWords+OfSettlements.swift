import Domain

extension RuleWords {
  /// Settlements and their list (R01…R09). Nil for any other rule.
  static func ofSettlements(_ rule: RuleCode, _ variant: Problem.Variant) -> Phrase? {
    switch (rule, variant) {
    case (.r02a, _):
      Phrase(
        "{0} — зимовка, разъезд или дом: в перечень не входит; если это не так, исправьте тип",
        "{0} — қыстау, разъезд немесе үй: тізбеге кірмейді; олай болмаса, түрін түзетіңіз",
        "{0} is a wintering, siding or house and enters no list; if not so, mend its type")
    case (.r05, .repealed):
      Phrase(
        "Потенциал {0} оценён по отменённым критериям ({1}); запросите новую оценку",
        "Әлеует {0} күні күші жойылған өлшемшартпен бағаланған ({1}); жаңасын сұраңыз",
        "Potential was assessed on {0} by repealed criteria ({1}); ask for a new one")
    case (.r05, _):
      Phrase(
        "Потенциал оценён {0}, это старше {1} мес.; запросите новую оценку",
        "Әлеует {0} күні бағаланған, бұл {1} айдан асады; жаңа баға сұраңыз",
        "Potential was assessed on {0}, over {1} months ago; ask for a new assessment")
    case (.r08, _):
      Phrase(
        "{0}: в новой редакции КАТО нет; назовите преемника или исключите с причиной",
        "{0}: ӘАОЖ жаңа редакциясында жоқ; орнына келгенін атаңыз не себебімен алып тастаңыз",
        "{0} is not in the newest KATO edition; name its successor or drop it with a reason")
    default: nil
    }
  }
}
