import Domain
import Testing

@Suite struct CleaningTests {
  @Test(arguments: [
    ("Қасымов", "Қасымов"), ("  Ахмет \t Али\n", "Ахмет Али"), ("Ахмет\u{A0}Али", "Ахмет Али"),
    ("Сеи\u{306}т", "Сейт"), ("Але\u{308}на", "Алёна"), ("О\u{AD}мар", "Омар"),
    ("А\u{200B}лия\u{FEFF}", "Алия"),
    ("\u{202E}Али\u{202C}", "Али"), ("\u{2066}Али\u{2069}\u{200F}", "Али"), ("Али\u{61C}", "Али"),
    ("А\u{0}л\u{7}и\u{7F}", "Али"), ("А\u{85}ли", "А ли"), ("А\u{2028}ли", "А ли"),
    ("\u{1B}[1;31mАли\u{1B}[0m", "Али"), ("\u{1B}]0;заголовок\u{7}Али", "Али"),
    ("\u{1B}]8;;x\u{1B}\\Али", "Али"), ("\u{9B}31mАли", "Али"), ("\u{1B}(BАли", "Али"), ("\u{1B}Али", "Али"),
    ("\u{1B}[", ""), ("\u{1B}]без конца", "без конца"), ("\u{E000}Али\u{F8FF}", "Али"),
    ("Али\u{E0041}\u{E007F}", "Али"), ("Али\u{378}", "Али"), ("Али\u{FE0F}", "Али"),
    ("и\u{306}\u{301}\u{302}\u{303}\u{304}", "й\u{301}\u{302}"), ("\u{301}Али", "Али"),
    ("Али \u{301}Бек", "Али Бек"), ("李明", "李明"), ("علي", "علي"), ("«Теміртас» № 5 — 7", "«Теміртас» № 5 — 7"),
    ("", ""), (" \u{200B} ", ""),
  ])
  func onlyWhatShowsIsKept(text: String, kept: String) {
    let cleaned = Cleaning.clean(text)
    // Compared by code points: Swift takes both forms of й for equal.
    #expect(Array(cleaned.text.unicodeScalars) == Array(kept.unicodeScalars))
    let isSame = Array(text.unicodeScalars) == Array(kept.unicodeScalars)
    func signs(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    #expect(cleaned.changed == (signs(text) != signs(kept)), "spaces are no finding")
    #expect(Cleaning.isClean(text) == isSame)
    #expect(Cleaning.isClean(cleaned.text))
  }

  /// What cleaning leaves, cleaning again leaves alone: each code point between two letters.
  @Test func cleaningTwiceChangesNothingMore() {
    let unsettled = (0..<UInt32(0x3100)).compactMap { Unicode.Scalar($0) }.filter { scalar in
      !Cleaning.isClean(Cleaning.clean("а\(scalar)б \(scalar)в").text)
    }
    #expect(unsettled == [])
  }

  @Test func nonCharactersGo() throws {
    for value in [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE] as [UInt32] {
      var text = "Али".unicodeScalars
      text.append(try #require(Unicode.Scalar(value)))
      #expect(Cleaning.clean(String(text)).text.unicodeScalars.count == 3)
    }
  }

  @Test func aLongTextIsToldOfAndNotCut() {
    let text = String(repeating: "қ", count: 201)
    #expect(Cleaning.clean(text).tooLong)
    #expect(Cleaning.clean(text).text == text)
    #expect(!Cleaning.clean(String(repeating: "қ", count: 200)).tooLong)
    #expect(Cleaning.clean("Алия", maxLength: 3).tooLong)
  }
}
