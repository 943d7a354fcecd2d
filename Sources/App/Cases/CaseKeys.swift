import TUI
import Words

/// A step of a case as a key shows it.
struct CaseKey {
  let label: Phrase
  let short: Phrase
}

extension SheetScreen {
  /// The keys that every screen of a case has.
  /// - Parameters:
  ///   - isOpen: whether the case goes on, and somebody may join it.
  ///   - first: what F4 does now; nil: nothing.
  ///   - second: what F5 does now.
  ///   - withdrawal: what F8 does, and whether it may be done now.
  func caseKeys(
    isOpen: Bool, first: CaseKey?, second: CaseKey?, withdrawal: (key: CaseKey, isLive: Bool)
  ) -> [Binding] {
    let canWrite = !workplace.isPast
    func step(_ id: String, _ key: Key, _ step: CaseKey?, priority: Int) -> Binding {
      Binding(
        id, key, label: workplace[step?.label ?? CaseWords.steps],
        short: workplace[step?.short ?? CaseWords.stepsShort], priority: priority,
        isLive: canWrite && step != nil)
    }
    return [
      step("first", .function(4), first, priority: 3), step("second", .function(5), second, priority: 4),
      Binding(
        "withdraw", .function(8), label: workplace[withdrawal.key.label],
        short: workplace[withdrawal.key.short], priority: 8, isLive: canWrite && withdrawal.isLive),
      Binding(
        "join", .function(7), label: workplace[CaseWords.newMember],
        short: workplace[CaseWords.newMemberShort], priority: 6, isLive: canWrite && isOpen),
      openBinding(priority: 5),
      Printing.binding(workplace, priority: 9),
      Binding(
        "steps", .tab, label: workplace[CaseWords.steps], short: workplace[CaseWords.stepsShort],
        priority: 7, isLive: canWrite),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort], priority: 31),
    ]
  }
}
