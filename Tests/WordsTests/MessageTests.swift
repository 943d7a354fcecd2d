import Domain
import TUI
import Testing

@testable import Words

/// What the message line says is read whole in the smallest window: on one line, or on two.
@Suite struct MessageTests {
  private static let width = 78
  private static let name = "Әбдірахманова Гүлбаршын Нұрмұхамбетқызы"
  private static let path = "/home/aliya/registrations-2026-11-20.csv"

  private func expectWhole(_ text: String, _ what: String) {
    #expect(Text.wrapped(text, to: Self.width).count <= 2, "\(what): \(text)")
  }

  private func sentence(_ problem: Problem, _ language: Language) -> String {
    "\(problem.rule.rawValue) "
      + RuleWords.sentence(problem, language) { $0.level == .oblast ? "Павлодарская область" : "с.Казыгурт" }
  }

  @Test(arguments: Language.allCases) func everyFindingIsReadWhole(_ language: Language) {
    for problem in everyFinding {
      expectWhole(
        sentence(problem, language) + " " + EntryWords.moreProblems(language, "12"),
        "\(problem.rule) \(problem.variant)")
    }
  }

  /// A step that a rule blocks.
  @Test(arguments: Language.allCases) func everyObstacleIsReadWhole(_ language: Language) {
    for problem in everyFinding where problem.severity == .block {
      let commands =
        [ResettlerWords.command(.included, .outbound), ResettlerWords.command(.included, .intraOblast)]
        + [KandasStep.granted, .status, .extended].map { KandasWords.command($0) }
      let longest = commands.map { $0[language] }.max { $0.count < $1.count } ?? ""
      expectWhole(CaseWords.blocked(language, longest, sentence(problem, language)), "\(problem.rule)")
    }
  }

  /// What a term is for has its place in the list of what is due.
  @Test(arguments: Language.allCases) func everyTermFitsItsColumn(_ language: Language) {
    let kandas = [RuleCode.r44, .r45, .r46, .r47, .r48, .r49, .r55].map { KandasWords.term($0) }
    let resettlers = [RuleCode.r26, .r27, .r30].map { ResettlerWords.term($0) }
    for term in kandas + resettlers { #expect(term[language].count <= 18, "\(term[language])") }
  }

  @Test(arguments: Language.allCases) func everyMessageIsReadWhole(_ language: Language) {
    for (phrase, values) in Self.messages { expectWhole(phrase.filled(language, values), phrase.ru) }
  }

  @Test func aNameThatEndsInADotEndsItsSentence() {
    #expect(EntryWords.saved(.kk, "Қызыларық а.") == EntryWords.saved(.kk, "Қызыларық а"))
    #expect(Phrase("{0}.", "{0}…", "{0}...")(.ru, "с.о.") == "с.о.")
    #expect(Phrase("{0}.", "{0}…", "{0}...")(.en, "с.о.") == "с.о....")
    #expect(Phrase("{0}. {1}", "{0}. {1}", "{0}. {1}")(.ru, "а.", "б") == "а. б")
  }

  private static let messages: [(Phrase, [String])] = [
    (AdaptationWords.meanwhile, []), (BackupWords.done, [path, "999,9 МБ"]), (CaseWords.headStays, []),
    (CaseWords.inOpenCase, [name, "К-2026/1118"]), (CaseWords.isKnown, [name, "12.04.1991"]),
    (CaseWords.nextLine, ["44", "88"]), (CaseWords.none, []), (CaseWords.repeated, [name]),
    (CaseWords.scanned, [name]), (ConflictWords.hint, []), (DepartureWords.changedMeanwhile, []),
    (DepartureWords.closedMeanwhile, []), (DraftWords.gone, []), (DeskWords.hint, []),
    (EntryWords.carriedHint, []),
    (EntryWords.conflictSettled, []), (EntryWords.draftBack, ["20.11.2026", "18:05"]),
    (EntryWords.noSuchChoice, ["письменное"]), (EntryWords.personChanged, []), (EntryWords.saveHint, []),
    (EntryWords.saved, [name]), (EntryWords.taken, [name]), (EntryWords.tooLong, ["1000"]),
    (GridWords.changedMeanwhile, ["с.Карабулак"]), (GridWords.filled, ["300"]), (GridWords.hint, []),
    (GridWords.none, []), (GridWords.pasted, ["300"]), (GridWords.saved, ["300"]),
    (GridWords.tooMany, ["1 200", "300"]), (InboxWords.allSettled, []), (InboxWords.more, ["1 200"]),
    (InboxWords.settled, [name]), (JournalWords.dayToCome, ["20.11.2026"]), (JournalWords.goingBack, []),
    (JournalWords.isUndone, ["загрузка: registrations-2026-11-20.csv"]), (JournalWords.noDay, ["31.02.2026"]),
    (ListWords.expired, ["20.11.2026", "F4"]), (ListWords.filterSaved, ["Аксу без согласия"]),
    (ListWords.foundElsewhere, ["1 200"]), (ListWords.hint, []), (ListWords.noFurther, []),
    (ListWords.peopleHint, []), (MarkedWords.changedMeanwhile, []), (MarkedWords.endHint, []),
    (MarkedWords.left, ["12", name]), (MarkedWords.tooMany, ["500"]), (PersonWords.isHead, [name]),
    (PersonWords.isMember, [name]), (PileWords.done, []), (PileWords.leftOver, ["40"]), (PileWords.none, []),
    (PileWords.paperChanged, []), (PileWords.paperIsDone, []), (PileWords.stepping, ["3", "17"]),
    (PileWords.nothingToEnd, [name]), (PileWords.wasTakenBack, [name]),
    (GridWords.waits, ["20.11.2026", "18:05"]),
    (PileWords.tooMany, ["3"]), (PileWords.waiting, ["3"]), (PrintWords.notAFile, [path]),
    (PrintWords.written, [path, "1 077 977 строк"]), (QuotaWords.hint, []), (QuotaWords.saved, ["2026"]),
    (ReconcileWords.attached, ["120"]), (SettlementWords.hint, []),
    (SheetWords.missing, ["Действует до, Согласие, Дата регистрации +3"]), (SheetWords.ready, []),
    (SheetWords.rejectsAre, [path]), (SheetWords.trialHint, []),
  ]
}
