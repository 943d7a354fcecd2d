import Domain
import Foundation
import Store
import TUI
import Words

/// The terminal program: opens the terminal, shows the first screen, and leaves everything sane behind it.
public enum Program {
  /// Runs until the officer leaves.
  /// - Parameters:
  ///   - path: the database; where there is none, the first screen offers to make one.
  ///   - environment: TERM, NO_COLOR and the like.
  /// - Returns: the program's exit status.
  /// - Throws: ``StoreError``, `Terminal.Failure`.
  public static func run(
    path: String, language: Language, clock: Clock, officer: String, environment: [String: String]
  ) throws -> Int32 {
    var store: Store?
    if access(path, F_OK) == 0 { store = try Store(opening: path, officer: officer, clock: clock) }
    var language = language
    while true {
      let terminal = try Terminal(environment: environment)
      let end: ScreenStack.End
      let chosen = Box<FirstStart.Made?>(nil)
      if let store {
        end = desk(on: store, language, clock).run(on: terminal)
      } else {
        let first = FirstStart(path: path, language: language, clock: clock, officer: officer) {
          chosen.value = $0
        }
        end = stack(first, words: WidgetWords.words(language), language: { language }).run(on: terminal)
      }
      terminal.close()
      if case .signal(let number) = end { return 128 + number }
      guard let made = chosen.value else { return 0 }
      store = made.store
      language = made.language
    }
  }

  /// The stack of screens on an open database: what the real program and the tests drive. A form that a crash or
  /// a power cut left behind is open on it as it was.
  public static func desk(on store: Store, _ language: Language, _ clock: Clock) -> ScreenStack {
    let workplace = Workplace(store: store, language: language, clock: clock)
    let stack = stack(
      DeskView(workplace), words: workplace.words, language: { workplace.language })
    workplace.onChange { [weak stack] in stack?.use($0) }
    if DraftForms.hasOneLeftBehind(workplace) {
      stack.press(.command(DeskView.draftCommand), in: ScreenStack.smallest)
    }
    return stack
  }

  private static func stack(_ first: any Screen, words: TUIWords, language: @escaping () -> Language)
    -> ScreenStack
  {
    ScreenStack(first, words: words) { error in
      let explanation = Explanation(of: error, language())
      return ErrorText(title: explanation.title, lines: explanation.lines)
    }
  }
}

/// A value that a closure hands out.
final class Box<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}
