import Domain
import Testing

@testable import Words

@Suite struct CountryWordsTests {
  private let codes = CountryWords.find("", limit: 1_000)

  @Test func theTableIsWhole() {
    #expect(codes.count == 258)
    #expect(Set(codes).count == 258)
    #expect(codes.allSatisfy { $0.count == 3 })
  }

  @Test func everyNameLeadsBackToItsCountry() throws {
    for code in codes {
      let name = try #require(CountryWords.name(code))
      #expect(CountryWords.code(written: code) == code)
      #expect(CountryWords.find(name.kk, limit: 300).contains(code), "\(name.kk)")
      for language in Language.allCases {
        #expect(!name[language].isEmpty)
        #expect(CountryWords.code(written: name[language]) == code, "\(name[language])")
      }
    }
  }

  @Test func otherNamesBelongToCountriesOfTheTable() {
    for (code, names) in CountryTable.otherNames {
      for name in names { #expect(CountryWords.code(written: name) == code, "\(name)") }
    }
  }

  /// What a passport may have in place of a country (ICAO Doc 9303-3 §5) is in the list that an officer chooses from.
  @Test(arguments: ["XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "RKS", "EUE"])
  func whatPassportsHaveInPlaceOfACountryHasAName(_ code: String) {
    #expect(CountryWords.name(code) != nil)
  }

  @Test(arguments: [
    ("uz", "UZB"), ("uzb", "UZB"), ("Узбекистан", "UZB"), ("ӨЗБЕКСТАН", "UZB"), ("РФ", "RUS"), ("КНР", "CHN"),
    ("Киргизия", "KGZ"), ("Kazakhstan", "KAZ"), ("Qazaqstan", "KAZ"), ("Turkey", "TUR"), ("XXA", "XXA"),
    ("без гражданства", "XXA"),
  ])
  func usualSpellingsAreRead(_ written: String, _ code: String) {
    #expect(CountryWords.code(written: written) == code)
  }

  @Test func whatIsNoCountryIsNotRead() {
    #expect(CountryWords.code(written: "") == nil)
    #expect(CountryWords.code(written: "Атлантида") == nil)
    #expect(CountryWords.name("ZZZ") == nil)
    #expect(CountryWords.name("KZ") == nil)
  }

  @Test func usualOriginsComeFirst() {
    #expect(Array(codes.prefix(4)) == ["KAZ", "UZB", "CHN", "RUS"])
    #expect(CountryWords.find("к", limit: 3) == ["KAZ", "CHN", "KGZ"])
    #expect(CountryWords.find("стан", limit: 2) == ["KAZ", "UZB"])
  }

  @Test func aCodeIsFoundBeforeNames() {
    #expect(CountryWords.find("chn", limit: 1) == ["CHN"])
    #expect(CountryWords.find("ru", limit: 1) == ["RUS"])
    #expect(CountryWords.find("kz", limit: 1) == ["KAZ"])
    #expect(CountryWords.find("ch", limit: 1) == ["CHN"])
    #expect(CountryWords.find("Ки", limit: 1) == ["CHN"])
  }

  @Test func anotherNameIsFoundAfterTheTablesOwn() {
    #expect(CountryWords.find("рес", limit: 1) == ["RUS"])
    #expect(CountryWords.find("республика", limit: 250).contains("UZB"))
    #expect(CountryWords.find("киргиз", limit: 5) == ["KGZ"])
  }

  @Test func theWrongLayoutFindsAllTheSame() {
    #expect(CountryWords.find("hjccb", limit: 1) == ["RUS"])
    #expect(CountryWords.find("гяи", limit: 1) == ["UZB"])
  }

  @Test func nothingFitsNonsense() {
    #expect(CountryWords.find("qwrtz", limit: 5).isEmpty)
  }
}
