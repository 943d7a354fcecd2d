import Testing

@testable import TUI

@Suite struct DialogTests {
  private let size = Size(80, 24)

  @Test func aLineNeedsItsLetters() throws {
    var dialog = LineDialog("why", title: "Причина", lines: ["R66"], least: 3, words: words)
    _ = try dialog.handle(.character("а"), in: size)
    guard case .stay = try dialog.handle(.enter, in: size) else {
      Issue.record("an answer that is too short was taken")
      return
    }
    var canvas = Canvas(size)
    dialog.draw(on: &canvas)
    #expect(canvas.text.contains { $0.contains("Напишите причину") })
    for character in "бв " { _ = try dialog.handle(.character(character), in: size) }
    guard case .pop(let answer) = try dialog.handle(.enter, in: size) else {
      Issue.record("the answer was not taken")
      return
    }
    #expect(answer as? DialogAnswer == .wrote("why", text: "абв"))
  }

  /// An answer that cannot be taken stays in the line, with the reason beneath; it is mended, not written anew.
  @Test func anAnswerThatIsRefusedStays() throws {
    let reason = String(repeating: "такого нет ", count: 9) + "конец"
    var dialog = LineDialog("day", title: "День", lines: ["Какой?"], words: words) {
      $0 == "31.02" ? reason : nil
    }
    for character in "31.02" { _ = try dialog.handle(.character(character), in: size) }
    guard case .stay = try dialog.handle(.enter, in: size) else {
      Issue.record("an answer that is refused was taken")
      return
    }
    var canvas = Canvas(size)
    dialog.draw(on: &canvas)
    #expect(canvas.text.contains { $0.contains("31.02") })
    #expect(canvas.text.contains { $0.contains("конец") }, "the whole reason")
    for key in [Key.backspace, .character("3")] { _ = try dialog.handle(key, in: size) }
    canvas = Canvas(size)
    dialog.draw(on: &canvas)
    #expect(!canvas.text.contains { $0.contains("такого нет") })
    guard case .pop(let answer) = try dialog.handle(.enter, in: size) else {
      Issue.record("the answer was not taken")
      return
    }
    #expect(answer as? DialogAnswer == .wrote("day", text: "31.03"))
  }

  /// F10 leaves a dialog as Esc does, whatever it asks.
  @Test(arguments: [Key.escape, .function(10)]) func everyDialogIsLeft(key: Key) throws {
    func isLeft<S: Screen>(_ dialog: S) throws -> Bool {
      var dialog = dialog
      guard case .pop(let answer) = try dialog.handle(key, in: size) else { return false }
      return answer == nil
    }
    #expect(try isLeft(LineDialog("why", title: "Причина", lines: [], words: words)))
    #expect(try isLeft(ConfirmDialog("q", title: "Снять?", lines: [], words: words)))
    #expect(
      try isLeft(MenuDialog("m", title: "Порядок", items: [.init("name", "Фамилия")], words: words)))
    #expect(try isLeft(MessageDialog(title: "Сообщение", lines: [], words: words)))
  }

  /// What stands in the line is replaced by what is typed, as in a form; a cursor key first, and it is edited.
  @Test(arguments: [(false, "/mnt"), (true, "/root/a.db/mnt")])
  func whatIsTypedReplacesWhatWasOffered(moves: Bool, expected: String) throws {
    var dialog = LineDialog("file", title: "Файл", lines: [], text: "/root/a.db", words: words)
    if moves { _ = try dialog.handle(.end, in: size) }
    for character in "/mnt" { _ = try dialog.handle(.character(character), in: size) }
    guard case .pop(let answer) = try dialog.handle(.enter, in: size) else {
      Issue.record("the answer was not taken")
      return
    }
    #expect(answer as? DialogAnswer == .wrote("file", text: expected))
  }

  @Test func aMenuChoosesByDigitLetterAndArrow() {
    var menu = Menu(
      [.init("reg", "Регистрация", detail: "128 406"), .init("kan", "Кандасы"), .init("res", "Переселенцы")],
      words: words)
    #expect(menu.handle(.character("2")) == .chose("kan"))
    #expect(menu.handle(.character("і")) == .chose("res"), "3 on the Kazakh layout")
    #expect(menu.handle(.character("7")) == .stayed)
    #expect(menu.handle(.character("к")) == .stayed)
    #expect(menu.handle(.enter) == .chose("kan"))
    #expect(menu.handle(.down) == .stayed)
    #expect(menu.handle(.down) == .stayed)
    #expect(menu.handle(.enter) == .chose("reg"))
    var canvas = Canvas(Size(30, 2))
    menu.draw(on: &canvas, in: canvas.area)
    let more = String(repeating: " ", count: 19) + "▼"
    #expect(canvas.text == [" 1 Регистрация        128 406", " 2 Кандасы" + more])
  }

  @Test func aMenuOfNumbersIsFoundByTypingThem() {
    var menu = Menu(
      ["2026", "2025", "2024"].map { .init($0, $0) }, isNumbered: false, words: words)
    for character in "2024" { #expect(menu.handle(.character(character)) == .stayed) }
    #expect(menu.handle(.enter) == .chose("2024"))
    for character in "ә0ә" { _ = menu.handle(.character(character)) }
    #expect(menu.handle(.character("5")) == .stayed)
    #expect(menu.handle(.enter) == .chose("2025"), "the digit row of the Kazakh layout")
    var canvas = Canvas(Size(12, 1))
    menu.draw(on: &canvas, in: canvas.area)
    #expect(!canvas.text[0].contains("1 "))
  }

  @Test func whatStandsBehindTheTenthHasCapitalLetters() {
    let items = (1...14).map { Menu.Item("\($0)", "пункт \($0)") }
    var menu = Menu(items, words: words)
    #expect(menu.handle(.character("A")) == .chose("11"))
    #expect(menu.handle(.character("В")) == .chose("14"), "D on the Russian layout")
    #expect(menu.handle(.character("Z")) == .stayed, "there are not so many")
    var canvas = Canvas(Size(30, 14))
    menu.draw(on: &canvas, in: canvas.area)
    #expect(canvas.text[9] == " 0 пункт 10" && canvas.text[10] == " A пункт 11")
  }

  @Test func aMenuDialogAnswersWithItsTag() throws {
    var dialog = MenuDialog("order", title: "Порядок", items: [.init("name", "Фамилия")], words: words)
    guard case .pop(let answer) = try dialog.handle(.enter, in: size) else {
      Issue.record("nothing was chosen")
      return
    }
    #expect(answer as? DialogAnswer == .chose("order", item: "name"))
  }

  @Test func longMessagesFitTheWindow() {
    let lines = (1...60).map { "Строка \($0) " + String(repeating: "слово ", count: 20) }
    var canvas = Canvas(size)
    MessageDialog(title: "Сообщение", lines: lines, words: words).draw(on: &canvas)
    #expect(canvas.text[22].contains("└"))
    #expect(canvas.text.contains { $0.contains("[ Закрыть ]") })
  }
}
