import Domain
import TUI
import Words

/// The words that widgets show by themselves, in each language.
enum WidgetWords {
  /// All of them in one language.
  static func words(_ language: Language) -> TUIWords {
    TUIWords(
      help: ScreenWords.help[language], commands: ScreenWords.commands[language],
      yes: CommonWords.yes[language],
      no: CommonWords.no[language], close: ScreenWords.close[language], cancel: CommonWords.cancel[language],
      choose: ScreenWords.choose[language], accept: ScreenWords.accept[language],
      find: ScreenWords.find[language],
      nothingFound: ScreenWords.nothingFound[language], cancelling: ScreenWords.cancelling[language],
      needsText: ScreenWords.needsText[language],
      windowTooSmall: { needed, present in
        [
          ScreenWords.windowTooSmall.filled(
            language, ["\(needed.width)×\(needed.height)", "\(present.width)×\(present.height)"]),
          ScreenWords.nothingLost[language],
        ]
      },
      alternatives: { typed in
        KeyboardLayout.readings(of: typed).map { PersonName.skeleton($0) }
          + KeyboardLayout.readings(of: typed)
      })
  }
}
