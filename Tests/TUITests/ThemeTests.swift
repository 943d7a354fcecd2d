import Testing

@testable import TUI

@Suite struct ThemeTests {
  private func isMono(_ theme: Theme) -> Bool {
    Role.allCases.allSatisfy { theme.style($0).foreground < 0 && theme.style($0).background < 0 }
  }

  @Test func noColorAsksForTheMonoTheme() {
    #expect(isMono(Theme.best(colours: 256, environment: ["NO_COLOR": "1"])))
    #expect(!isMono(Theme.best(colours: 256, environment: ["NO_COLOR": ""])))
    #expect(!isMono(Theme.best(colours: 8, environment: [:])))
    #expect(isMono(Theme.best(colours: 0, environment: [:])))
  }

  @Test func coloursFitTheTerminal() {
    for role in Role.allCases {
      #expect(Theme.basic.style(role).foreground < 8)
      #expect(Theme.full.style(role).foreground < 256)
    }
  }

  @Test func theActiveItemIsSeenWithoutColour() {
    for role in [Role.selected, .fieldActive] {
      #expect(Theme.mono.style(role) != Theme.mono.style(.plain))
    }
  }

  @Test func plainGlyphsKeepTheWidth() {
    let glyphs = "─│┌┐└┘●◐○▸✓✗▲▼▾…−·‹›▁▂▃▄▅▆▇█░←→▏"
    let plain = PlainGlyphs.plain(glyphs)
    #expect(plain.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(Text.width(plain) == Text.width(glyphs))
    #expect(PlainGlyphs.plain("Әлия № 1") == "Әлия № 1")
    #expect(PlainGlyphs.suit(terminal: "linux", environment: [:]))
    #expect(!PlainGlyphs.suit(terminal: "xterm-256color", environment: [:]))
  }
}
