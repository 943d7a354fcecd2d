import Domain
import Testing

@testable import Words

@Suite struct FieldWordsTests {
  /// Every field has its help in one place, and none is told by its label alone.
  @Test(arguments: FieldID.allCases) func aFieldIsToldInOnePlace(id: FieldID) {
    let places = [
      FieldWords.onRegistrations, FieldWords.onSettlements, FieldWords.onKandas, FieldWords.onResettlers,
    ]
    #expect(places.count { $0(id) != nil } == 1)
  }

  @Test(arguments: Language.allCases)
  func labelsAndHeadingsFitTheirColumns(_ language: Language) {
    for id in FieldID.allCases {
      #expect(FieldWords.label(id)[language].count <= 16, "\(id)")
      #expect(FieldWords.column(id)[language].count <= 12, "\(id)")
    }
  }

  @Test(arguments: FieldID.allCases)
  func aHeaderIsReadByNameLabelAndHeading(_ id: FieldID) {
    #expect(FieldWords.id(written: id.rawValue) == id)
    for language in Language.allCases {
      #expect(FieldWords.id(written: FieldWords.label(id)[language]) == id, "\(language)")
      #expect(FieldWords.id(written: FieldWords.column(id)[language]) == id, "\(language)")
    }
  }

  @Test func aHeaderIsReadWhateverItsCaseAndSpaces() {
    #expect(FieldWords.id(written: "  ДАТА \u{A0} РОЖДЕНИЯ ") == .birthDate)
    #expect(FieldWords.id(written: "Населенный пункт") == .code)
    #expect(FieldWords.id(written: "Given_Name") == .givenName)
    #expect(FieldWords.id(written: "Рост") == nil)
    #expect(FieldWords.id(written: "") == nil)
  }

  @Test func helpNamesThePointOfTheRules() {
    #expect(FieldWords.help(.until).ru.hasSuffix("Пункт 12 Правил."))
    #expect(FieldWords.help(.potential).kk.hasSuffix("Қағидалардың 6-тармағы."))
    #expect(FieldWords.help(.relation).en.hasSuffix("Point 12 of the Rules."))
  }

  @Test(arguments: Language.allCases)
  func helpFitsTwoLinesOfTheScreen(_ language: Language) {
    for id in FieldID.allCases {
      #expect(FieldWords.help(id)[language].count <= 2 * 78, "\(id)")
    }
  }

  /// A sentence ends before the next one begins.
  @Test(arguments: FieldID.allCases) func helpIsMadeOfSentences(_ id: FieldID) {
    for language in Language.allCases {
      for point in [0, 12] { #expect(FieldWords.help(id, point: point)[language].hasSuffix("."), "\(id)") }
      #expect(FieldWords.consequence(id)[language].hasSuffix("."))
      #expect(FieldWords.consequence(id)[language].count <= 110, "\(id)")
    }
    #expect(!FieldWords.help(id, point: 0).ru.contains("Правил."))
  }
}
