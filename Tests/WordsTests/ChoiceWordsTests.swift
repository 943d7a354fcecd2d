import Domain
import Testing
import Words

@Suite struct ChoiceWordsTests {
  @Test(arguments: ChoiceList.allCases)
  func everyCodeHasWordsThatLeadBackToIt(_ list: ChoiceList) throws {
    for code in list.codes {
      let label = try #require(ChoiceWords.label(list, code), "\(code)")
      let short = try #require(ChoiceWords.short(list, code), "\(code)")
      #expect(ChoiceWords.code(list, written: code) == code)
      for language in Language.allCases {
        #expect(ChoiceWords.code(list, written: label[language]) == code, "\(language) \(label[language])")
        #expect(ChoiceWords.code(list, written: short[language]) == code, "\(language) \(short[language])")
        #expect(short[language].count <= label[language].count, "\(language) \(label[language])")
      }
    }
  }

  @Test(arguments: [
    ("м", "m"), ("Ж", "f"), ("муж.", "m"), ("ЕР", "m"), ("әйел", "f"), ("Male", "m"), ("женский", "f"),
  ])
  func sexIsReadAsOfficesWriteIt(_ written: String, _ code: String) {
    #expect(ChoiceWords.code(.sex, written: written) == code)
  }

  @Test(arguments: [
    ("да", "yes"), ("Нет", "no"), ("иә", "yes"), ("ЖОҚ", "no"), ("1", "yes"), ("0", "no"), ("Yes", "yes"),
  ])
  func yesAndNoAreReadAsOfficesWriteThem(_ written: String, _ code: String) {
    #expect(ChoiceWords.code(.yesNo, written: written) == code)
  }

  @Test func shortFormsAndOtherSpellingsAreRead() {
    #expect(ChoiceWords.code(.registrationKind, written: "пост.") == "permanent")
    #expect(ChoiceWords.code(.registrationKind, written: " Врем. ") == "temporary")
    #expect(ChoiceWords.code(.registrationEvent, written: "убыл") == "departure")
    #expect(ChoiceWords.code(.relation, written: "жена") == "spouse")
    #expect(ChoiceWords.code(.consent, written: "свое жилье") == "self")
    #expect(ChoiceWords.code(.consent, written: "ЭЦП") == "electronic")
    #expect(ChoiceWords.code(.documentKind, written: "ВНЖ") == "residence_permit")
    #expect(ChoiceWords.code(.settlementType, written: "аул") == "rural")
    #expect(ChoiceWords.code(.noTerritory, written: "не указано") == "unknown")
    #expect(ChoiceWords.code(.endReason, written: "прочее") == "other")
  }

  @Test func whatIsNotInTheListIsNotRead() {
    #expect(ChoiceWords.code(.sex, written: "да") == nil)
    #expect(ChoiceWords.code(.endReason, written: "") == nil)
    #expect(ChoiceWords.label(.endReason, "flood") == nil)
    #expect(ChoiceWords.label(.noTerritory, "KAZ") == nil)
  }
}
