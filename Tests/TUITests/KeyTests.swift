import Testing

@testable import TUI

@Suite struct KeyTests {
  @Test(arguments: [
    (0x0D, Key.enter), (0x0A, .enter), (0x09, .tab), (0x1B, .escape), (0x7F, .backspace), (0x08, .backspace),
    (0x1A, .control("z")), (0x43E, .character("о")), (0x20, .character(" ")),
  ])
  func readsCharacters(_ code: Int, _ expected: Key) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(code)))
    #expect(Key(scalar: scalar, withAlt: false) == expected)
  }

  @Test func dropsWhatIsNoText() {
    #expect(Key(scalar: "\u{202E}", withAlt: false) == nil)
    #expect(Key(scalar: "\u{0}", withAlt: false) == nil)
  }

  @Test func altWithTheDigitRowIsAFunctionKeyOnEveryLayout() {
    let rows = ["1234567890", "\"әіңғ,.үұқ"]
    for row in rows {
      let keys = row.unicodeScalars.map { Key(scalar: $0, withAlt: true) }
      #expect(keys == (1...10).map { Key.function($0) })
    }
    #expect(Key(scalar: "n", withAlt: true) == .alt("n"))
  }

  @Test func aLetterShortcutWorksOnEveryLayout() {
    #expect(Key.character("т").matches(.character("n")))
    #expect(Key.character("Т").matches(.character("n")))
    #expect(Key.character("N").matches(.character("n")))
    #expect(Key.alt("т").matches(.alt("n")))
    #expect(!Key.character("н").matches(.character("n")))
    #expect(!Key.alt("n").matches(.character("n")))
    #expect(Key.character("қ").matches(.character("0")))
    #expect(Key.character(",").matches(.character("6")))
    #expect(Key.function(2).matches(.function(2)))
  }

  @Test func captionsNameTheKey() {
    #expect(
      [Key.function(2), .control("d"), .alt("n"), .enter, .pageUp].map(\.caption)
        == ["F2", "Ctrl-D", "Alt-N", "Enter", "PgUp"])
  }
}
