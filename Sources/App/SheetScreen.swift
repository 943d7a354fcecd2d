import TUI
import Words

/// A screen that is read: a ``Sheet`` with a cursor, whose lines open other screens.
///
/// A screen brings its title, its sheet and its own keys; what all of them do with keys and how they are drawn is here.
protocol SheetScreen: Screen {
  var workplace: Workplace { get }
  var cursor: SheetCursor { get set }
  /// What the message line says until the next key.
  var message: Frame.Message? { get set }
  /// What it says where there is nothing else to say.
  var standing: Frame.Message? { get }
  /// The title line.
  var title: String { get }
  /// The screen's own keys; going back and the language are on every one.
  var commands: [Binding] { get }
  /// What is read, at this width and in the language of the screen.
  func sheet(width: Int) -> Sheet
  /// Does what one of its own keys asks for.
  /// - Parameter opening: what the line under the cursor opens.
  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step
  /// What the screen beneath is told at the end.
  var given: (any Answer)? { get }
  /// Whether leaving would throw something away; the answer to the question comes with ``leaveTag``.
  var asksBeforeLeaving: Bool { get }
  /// What that question is called, and what would be lost.
  var leaving: (title: Phrase, loss: Phrase) { get }
}

extension SheetScreen {
  static var leaveTag: String { "leave-sheet" }
  var asksBeforeLeaving: Bool { false }
  var leaving: (title: Phrase, loss: Phrase) { (EntryWords.unsaved, EntryWords.clearWarning) }
  var standing: Frame.Message? { nil }
  var given: (any Answer)? { nil }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    try workplace.open(opening)
  }

  var bindings: [Binding] {
    commands + [
      Binding("language", .alt("j"), label: workplace[ScreenWords.language], priority: 32),
      Binding("leave", .function(10), .escape, label: workplace[ScreenWords.back], priority: 2),
    ]
  }

  mutating func handle(_ key: Key, in area: Size) throws -> Step { try handleSheet(key, in: area) }

  /// What every sheet does with a key.
  mutating func handleSheet(_ key: Key, in area: Size) throws -> Step {
    message = nil
    let body = Frame.bodySize(in: area)
    let sheet = sheet(width: body.width)
    if cursor.handle(key, in: sheet, height: body.height) { return .stay }
    switch command(for: key) {
    case nil: return .ignored
    case "language":
      workplace.nextLanguage()
      return .stay
    case "leave":
      guard asksBeforeLeaving else { return .pop(given) }
      return .push(
        ConfirmDialog(
          Self.leaveTag, title: workplace[leaving.title], lines: [workplace[leaving.loss]],
          words: workplace.words))
    case let command?: return try perform(command, on: cursor.opening(of: sheet))
    }
  }

  /// What the line under the cursor opens: the lines that open something are the same at any width.
  var opening: Sheet.Opening? { cursor.opening(of: sheet(width: 80)) }

  /// Enter, live where a line opens something.
  func openBinding(priority: Int = 3) -> Binding {
    Binding(
      "open", .enter, label: workplace[ScreenWords.open], priority: priority, isLive: opening != nil)
  }

  func draw(on canvas: inout Canvas) {
    let body = canvas.frame(
      title: workplace.title(title), right: workplace.corner, message: message ?? standing)
    sheet(width: body.width).draw(on: &canvas, in: body, cursor)
  }
}
