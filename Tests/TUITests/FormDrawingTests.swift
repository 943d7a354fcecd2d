import Testing

@testable import TUI

@Suite struct FormDrawingTests {
  private func drawn(_ form: Form, _ width: Int, _ height: Int) -> (rows: [String], canvas: Canvas) {
    var canvas = Canvas(Size(width, height))
    form.draw(on: &canvas, in: canvas.area)
    return (canvas.text, canvas)
  }

  @Test func showsTextsWhatTheyMeanMarksAndNotes() {
    var form = Form(
      [
        .init(
          "Человек",
          [
            FormField(
              id: "iin", label: "ИИН", kind: .digits(12), text: "910412400086", shown: "✓ 12.04.1991 ж"),
            FormField(id: "surname", label: "Фамилия", isRequired: true),
            FormField(id: "to", label: "Куда", kind: .lookUp, text: "с.Аксу", isPinned: true),
            FormField(
              id: "until", label: "До", kind: .day, text: "31.11",
              notes: [FieldNote(.info, "срок"), FieldNote(.problem, "нет такого дня")]),
            FormField(id: "consent", label: "Согласие", kind: .yesNo, text: FormField.yes),
          ])
      ], words: words)
    form.focus("surname")
    _ = form.handle(.down)
    #expect(
      drawn(form, 70, 6).rows == [
        " Человек",
        "  ИИН        910412400086  ✓ 12.04.1991 ж",
        "  Фамилия  ·",
        "▸ Куда     = с.Аксу",
        "  До       ✗ 31.11                             нет такого дня",
        "  Согласие   Да",
      ])
  }

  @Test func marksAreThereWithoutColour() {
    let marks = [
      FormField(id: "a", label: "a", notes: [FieldNote(.problem, "")]).mark?.glyph,
      FormField(id: "a", label: "a", notes: [FieldNote(.warning, "")], isCarried: true).mark?.glyph,
      FormField(id: "a", label: "a", isCarried: true).mark?.glyph,
      FormField(id: "a", label: "a", isCarried: true, isPinned: true).mark?.glyph,
      FormField(id: "a", label: "a", isRequired: true).mark?.glyph,
    ]
    #expect(
      marks == ["✗", "!", "~", "=", nil], "what the form put in, and what goes on into the next record")
  }

  @Test func theFieldInFocusIsAlwaysSeen() {
    let fields = (1...30).map { FormField(id: "f\($0)", label: "Поле \($0)", text: "т\($0)") }
    var form = Form(
      [.init("Первый", Array(fields[..<15])), .init("Второй", Array(fields[15...]))], words: words)
    for number in 1...30 {
      let (rows, canvas) = drawn(form, 46, 19)
      #expect(rows.contains { $0.hasPrefix("▸ Поле \(number)  ") || $0.hasPrefix("▸ Поле \(number) ") })
      let cursor = canvas.cursor
      #expect(cursor.map { rows[$0.y].hasPrefix("▸") } == true)
      _ = form.handle(.enter)
    }
    #expect(drawn(form, 46, 19).rows[0].hasSuffix("▲"))
    #expect(drawn(form, 46, 40).rows[0] == " Первый")
  }

  @Test func theListOpensUnderTheFieldOrAboveIt() {
    let suggestions = (1...3).map { Suggestion(value: "\($0)", label: "с.Аксу", detail: "район \($0)") }
    let filler = (1...4).map { FormField(id: "f\($0)", label: "Поле") }
    var form = Form([.init("", [FormField(id: "to", label: "Куда", kind: .lookUp)] + filler)], words: words)
    form.offer(suggestions, for: "to")
    _ = form.handle(.down)
    let (rows, canvas) = drawn(form, 40, 5)
    #expect(rows[1] == "  Поле │ с.Аксу  район 1 │")
    #expect(rows[2] == "  Поле ▸ с.Аксу  район 2 │")
    #expect(canvas.cursor == Point(9, 2), "the cursor stands in a list that is walked")

    var low = Form([.init("", filler + [FormField(id: "to", label: "Куда", kind: .lookUp)])], words: words)
    low.focus("to")
    low.offer(suggestions, for: "to")
    #expect(drawn(low, 40, 5).rows[1] == "  Поле ▸ с.Аксу  район 1 │")
    #expect(drawn(low, 40, 5).canvas.cursor?.y == 4, "typing goes on in the field")
  }

  /// What stood there before ends where the list does.
  @Test func theListIsClosedAtItsRightEdge() {
    let long = FormField(id: "long", label: "Поле", text: "удостоверение личности")
    var form = Form([.init("", [FormField(id: "to", label: "Куда", kind: .lookUp), long])], words: words)
    form.offer([Suggestion(value: "1", label: "с.Аксу")], for: "to")
    #expect(drawn(form, 40, 5).rows[1] == "  Поле ▸ с.Аксу │рение личности")
  }

  @Test func aLongTextTakesItsLines() {
    let field = FormField(id: "note", label: "Прим.", kind: .longText(lines: 2), text: "абвгде", width: 4)
    let form = Form([.init("", [field, FormField(id: "x", label: "x")])], words: words)
    let (rows, canvas) = drawn(form, 30, 3)
    #expect(rows == ["▸ Прим.   абвг", "          де", "  x"])
    #expect(canvas.cursor == Point(12, 1))
  }

  @Test func aLongTextIsBrokenByColumns() {
    #expect(Form.lines(of: Array("李李a"), width: 3) == [0..<1, 1..<3, 3..<3])
    #expect(Form.lines(of: Array("абвг"), width: 4) == [0..<4, 4..<4])
    #expect(Form.lines(of: [], width: 4) == [0..<0])
    #expect(Form.lines(of: Array("李"), width: 1) == [0..<1, 1..<1])
  }

  @Test func nothingBreaksOnATinyCanvas() {
    let form = Form([.init("Т", [FormField(id: "a", label: "李", text: "李")])], words: words)
    for width in 0...8 {
      for height in 0...3 { #expect(drawn(form, width, height).rows.count == height) }
    }
    _ = drawn(Form([], words: words), 10, 3)
  }

  @Test func choicesStandBesideTheirField() {
    let form = Form(
      [
        .init(
          "",
          [
            FormField(
              id: "kind", label: "Вид", kind: .choice([.init("p", "пост"), .init("t", "врем")]), text: "t")
          ])
      ], words: words)
    #expect(drawn(form, 46, 1).rows == ["▸ Вид   врем  1 пост 2 врем"])
  }

  @Test func choicesThatFindNoRoomBesideTheirFieldStandWholeInRowsUnderIt() {
    let kinds = ["паспорт", "удостоверение личности", "вид на жительство", "свидетельство"]
    let field = FormField(
      id: "kind", label: "Вид", kind: .choice(kinds.map { .init($0, $0) }), text: "паспорт")
    let form = Form([.init("", [field, FormField(id: "number", label: "№")])], words: words)
    #expect(
      drawn(form, 46, 4).rows == [
        "▸ Вид   паспорт", "  №   │ 1 паспорт 2 удостоверение личности",
        "      │ 3 вид на жительство 4 свидетельство", "",
      ])
    let alone = Form([.init("", [field])], words: words)
    #expect(drawn(alone, 46, 1).rows == ["▸ Вид   паспорт"])
  }
}
