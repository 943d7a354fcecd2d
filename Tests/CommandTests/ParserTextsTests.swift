import Domain
import Testing
import Words

@testable import qonys

@Suite struct ParserTextsTests {
  @Test func valuesStandWhereThePatternHasThem() {
    #expect(ParserTexts.values(of: "Unknown option '--a'", in: "Unknown option '{0}'") == ["--a"])
    #expect(ParserTexts.values(of: "a 'b' c 'd'", in: "a '{0}' c '{1}'") == ["b", "d"])
    #expect(ParserTexts.values(of: "OPTIONS:", in: "OPTIONS:") == [])
    #expect(ParserTexts.values(of: "OPTIONS: x", in: "OPTIONS:") == nil)
    #expect(ParserTexts.values(of: "x", in: "Unknown option '{0}'") == nil)
  }

  @Test(arguments: [
    ["--unknown"], ["verify", "--jsno"], ["init", "extra"], ["init", "two", "more"], ["search"], ["--db"],
    ["verify", "--json=yes"], ["init", "--office", "x"], ["--help"], ["import", "--help"],
    ["help", "search"],
  ])
  func nothingOfTheParsersEnglishIsLeft(arguments: [String]) {
    let english = [
      "Error", "Usage", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "OVERVIEW", "Unknown", "Missing",
      "nexpected", "invalid", "See '", "Show ", "Help:", "does not take",
    ]
    var text = ""
    do {
      var command = try Qonys.parseAsRoot(arguments)
      try command.run()
    } catch {
      text = Qonys.fullMessage(for: error)
    }
    #expect(!text.isEmpty)
    for language in [Language.ru, .kk] {
      let translated = ParserTexts.translated(text, language)
      for word in english { #expect(!translated.contains(word), "\(language): \(translated)") }
    }
  }
}
