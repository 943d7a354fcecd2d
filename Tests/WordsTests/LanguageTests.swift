import Domain
import Testing

@testable import Words

@Suite struct LanguageTests {
  @Test func nothingIsEmpty() {
    for (place, phrase) in everyPhrase {
      for language in Language.allCases {
        let text = phrase[language]
        #expect(!text.isEmpty, "\(place) \(language)")
        #expect(text == text.trimmingSpaces, "\(place) \(language)")
        #expect(!text.contains("  "), "\(place) \(language)")
      }
    }
  }

  @Test func kazakhIsNotTheRussianText() {
    let shared: Set = ["Агломерация", "Интернет", "Газ", "Ср", "Сб", "паспорт", "электр"]
    for (place, phrase) in everyPhrase where phrase.ru == phrase.kk {
      #expect(shared.contains(phrase.kk), "\(place): \(phrase.kk)")
    }
  }

  @Test func kazakhHasNoLettersThatOnlyRussianNeeds() {
    for (place, phrase) in everyPhrase {
      let own = phrase.kk.replacing("разъезд", with: "")  // The railway's word in both languages.
      #expect(own.allSatisfy { !"ёщъЁЩЪ".contains($0) }, "\(place): \(phrase.kk)")
    }
  }

  @Test func russianHasNoKazakhLetters() {
    for (place, phrase) in everyPhrase {
      #expect(phrase.ru.allSatisfy { !"әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains($0) }, "\(place): \(phrase.ru)")
    }
  }

  @Test func englishIsLatin() {
    for (place, phrase) in everyPhrase {
      let isCyrillic = phrase.en.unicodeScalars.contains { (0x400..<0x530).contains($0.value) }
      #expect(!isCyrillic, "\(place): \(phrase.en)")
    }
  }

  @Test func allLanguagesNameTheSameValues() {
    for (place, phrase) in everyPhrase {
      let places = Language.allCases.map { Set(phrase[$0].matches(of: /\{\d\}/).map { String($0.output) }) }
      #expect(places.allSatisfy { $0 == places[0] }, "\(place)")
    }
  }

  @Test func languagesAreNamedInThemselves() {
    #expect(Language.allCases.map(LanguageWords.name) == ["Русский", "Қазақша", "English"])
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
