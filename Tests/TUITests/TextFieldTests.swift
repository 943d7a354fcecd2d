import Testing

@testable import TUI

@Suite struct TextFieldTests {
  private func typed(_ keys: [Key], into field: TextField = TextField()) -> TextField {
    var field = field
    for key in keys { _ = field.handle(key) }
    return field
  }

  private func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  /// Who types digits as such parts thousands by a point or a comma; on the Kazakh digit row these signs are 7 and 6.
  @Test(arguments: [
    ("1.655", "1655"), ("2,820", "2820"), ("1 655", "1655"), (".", "7"), (",", "6"), ("\"ә.", "127"),
  ])
  func aPointAmongDigitsIsNoDigit(typed: String, text: String) {
    var field = TextField("", takesDigits: true)
    for character in typed { _ = field.handle(.character(character)) }
    #expect(field.text == text)
    var pasted = TextField("", takesDigits: true)
    _ = pasted.handle(.paste(typed))
    #expect(pasted.text == text)
  }

  @Test func editsByLetters() {
    #expect(typed(letters("Әлия") + [.left, .left, .backspace, .character("Л")]).text == "ӘЛия")
    #expect(typed(letters("аб") + [.home, .delete]).text == "б")
    #expect(typed(letters("аб") + [.left, .insert, .character("в"), .character("г")]).text == "авг")
  }

  @Test func aMarkTypedAloneJoinsTheLetterBeforeIt() {
    let field = typed([.character("и"), .character("\u{306}"), .character("x"), .left, .backspace])
    #expect(field.text == "x")
    #expect(field.cursor == 0)
  }

  @Test func jumpsOverWords() {
    var field = TextField("Абай к-сі 17")
    _ = field.handle(.wordLeft)
    #expect(field.cursor == 10)
    _ = field.handle(.wordLeft)
    #expect(field.cursor == 7)
    _ = field.handle(.home)
    _ = field.handle(.wordRight)
    #expect(field.cursor == 5)
    #expect(typed([.control("w")], into: TextField("Абай 17")).text == "Абай ")
  }

  @Test func undoTakesBackAWholeRunOfTyping() {
    var field = typed(letters("Абай") + [.left, .character("ы")])
    #expect(field.text == "Абаый")
    _ = field.handle(.control("z"))
    #expect(field.text == "Абай")
    _ = field.handle(.control("z"))
    #expect(field.text == "")
    #expect(field.handle(.control("z")) == .stayed)
  }

  @Test func undoBringsBackWhatWasSetOverIt() {
    var field = typed(letters("шард"))
    field.setText("г.Шардара")
    _ = field.handle(.control("z"))
    #expect(field.text == "шард")
  }

  @Test func aPasteIsOneLineAndNeverCutSilently() {
    var field = TextField(maxLength: 5)
    #expect(field.handle(.paste("а\nб")) == .edited)
    #expect(field.text == "а б")
    #expect(field.handle(.paste("вгд")) == .tooLong)
    #expect(field.text == "а б")
  }

  @Test func digitsAreReadOffTheKazakhDigitRow() {
    #expect(typed(letters("\"әіңғ,.үұқ"), into: TextField(takesDigits: true)).text == "1234567890")
    var field = TextField(maxLength: 12, takesDigits: true)
    #expect(field.handle(.paste("910412 400086")) == .edited)
    #expect(field.text == "910412400086")
  }

  @Test func scrollsSoThatTheCursorIsSeen() {
    func drawn(_ field: TextField, _ width: Int) -> (String, Int?) {
      var canvas = Canvas(Size(width, 1))
      field.draw(on: &canvas, in: canvas.area, role: .fieldActive, isFocused: true)
      return (canvas.text[0], canvas.cursor?.x)
    }
    #expect(drawn(TextField("абвгдежз"), 5) == ("‹ежз", 4))
    #expect(drawn(typed([.home], into: TextField("абвгдежз")), 5) == ("абвг›", 0))
    #expect(drawn(TextField("李李李"), 5) == ("‹ 李", 4))
    #expect(drawn(TextField("аб"), 1) == ("", 0))

  }
}

private func == (left: (String, Int?), right: (String, Int?)) -> Bool {
  left.0 == right.0 && left.1 == right.1
}
