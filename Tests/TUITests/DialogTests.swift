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
