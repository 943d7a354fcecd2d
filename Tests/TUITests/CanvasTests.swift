import Testing

@testable import TUI

@Suite struct CanvasTests {
  private func check(
    _ width: Int, _ height: Int, shows expected: [String], at place: SourceLocation = #_sourceLocation,
    _ draw: (inout Canvas) -> Void
  ) {
    var canvas = Canvas(Size(width, height))
    draw(&canvas)
    let text = canvas.text
    #expect(text == expected, sourceLocation: place)
  }

  @Test func putsTextAndAnswersTheColumnAfterIt() {
    var canvas = Canvas(Size(10, 1))
    let end = canvas.put("Қоныс", x: 2, y: 0)
    #expect(end == 7)
    #expect(canvas.text == ["  Қоныс"])
  }

  @Test func clipsAtEveryEdge() {
    check(4, 1, shows: ["вгде"]) { $0.put("абвгде", x: -2, y: 0) }
    check(4, 1, shows: ["  аб"]) { $0.put("абвгде", x: 2, y: 0) }
    check(4, 1, shows: [""]) { $0.put("абв", x: 0, y: 1) }
    check(4, 1, shows: [""]) { $0.put("абв", x: 0, y: -1) }
    check(6, 1, shows: [" бв"]) { $0.put("абвг", x: 0, y: 0, within: Rect(1, 0, 2, 1)) }
    check(0, 0, shows: []) { $0.put("абв", x: 0, y: 0) }
  }

  @Test func aWideGlyphTakesTwoCells() {
    var canvas = Canvas(Size(4, 1))
    let end = canvas.put("李a", x: 0, y: 0)
    #expect(end == 3)
    #expect(canvas.text == ["李a"])
    #expect(canvas.cell(1, 0)?.isContinuation == true)
  }

  @Test func halfAWideGlyphIsABlank() {
    check(3, 1, shows: ["аб"]) { $0.put("аб李", x: 0, y: 0) }
    check(3, 1, shows: [" аб"]) { $0.put("李аб", x: -1, y: 0) }
    check(1, 1, shows: [""]) { $0.put("李", x: 0, y: 0) }
  }

  @Test func writingOverHalfAWideGlyphBlanksTheOtherHalf() {
    let cases = [(1, "x", "ax b"), (2, "x", "a xb"), (0, "李", "李 b"), (2, "李", "a 李")]
    for (x, text, expected) in cases {
      check(6, 1, shows: [expected]) {
        $0.put("a李b", x: 0, y: 0)
        $0.put(text, x: x, y: 0)
      }
    }
  }

  @Test func aMarkStaysWithItsLetter() {
    var canvas = Canvas(Size(4, 1))
    let end = canvas.put("и\u{306}x", x: 0, y: 0)
    #expect(end == 2)
    #expect(canvas.cell(0, 0)?.text.unicodeScalars.count == 2)
    #expect(canvas.cell(1, 0)?.text == "x")
    // A mark without a letter before it, or on one that was clipped, is left out.
    check(2, 1, shows: ["a"]) { $0.put("\u{306}a", x: 0, y: 0) }
    check(2, 1, shows: ["ab"]) { $0.put("и\u{306}ab", x: -1, y: 0) }
    check(1, 1, shows: ["a"]) { $0.put("aи\u{306}", x: 0, y: 0) }
  }

  @Test func controlAndBidirectionalCharactersAreLeftOut() {
    check(6, 1, shows: ["a[bc"]) { $0.put("a\u{1B}[\u{202E}b\u{200F}\u{7}c\n", x: 0, y: 0) }
  }

  @Test func alignsAndCutsInAnArea() {
    check(6, 1, shows: ["    аб"]) { $0.put("аб", in: $0.area, align: .right) }
    check(6, 1, shows: ["  аб"]) { $0.put("аб", in: $0.area, align: .centre) }
    check(6, 1, shows: ["абвгд…"]) { $0.put("абвгдеё", in: $0.area) }
    check(4, 1, shows: ["李…"]) { $0.put("李李李", in: $0.area) }
  }

  @Test func drawsABoxWithItsTitle() {
    check(12, 3, shows: ["┌─ Да ─────┐", "│          │", "└──────────┘"]) {
      $0.box($0.area, title: "Да")
    }
    check(1, 1, shows: [""]) { $0.box($0.area, title: "Да") }
  }

  @Test func runsJoinCellsOfOneRole() {
    var canvas = Canvas(Size(6, 1))
    canvas.put("李", x: 0, y: 0, role: .title)
    canvas.put("ab", x: 2, y: 0, role: .title)
    canvas.put("c", x: 4, y: 0, role: .dim)
    #expect(
      canvas.runs(row: 0) == [
        .init(x: 0, text: "李ab", role: .title), .init(x: 4, text: "c", role: .dim),
        .init(x: 5, text: " ", role: .plain),
      ])
  }

  @Test func rectanglesAreCutByHand() {
    let area = Rect(2, 1, 10, 5)
    #expect(area.top(2) == Rect(2, 1, 10, 2))
    #expect(area.bottom(2) == Rect(2, 4, 10, 2))
    #expect(area.left(3) == Rect(2, 1, 3, 5))
    #expect(area.right(3) == Rect(9, 1, 3, 5))
    #expect(area.dropTop(4) == Rect(2, 5, 10, 1))
    #expect(area.dropTop(9).isEmpty)
    #expect(area.row(4) == Rect(2, 5, 10, 1))
    #expect(area.row(5).isEmpty)
    #expect(area.inset(1, 1) == Rect(3, 2, 8, 3))
    #expect(area.centred(Size(4, 3)) == Rect(5, 2, 4, 3))
    #expect(area.centred(Size(40, 30)) == area)
    #expect(area.intersection(Rect(0, 0, 4, 4)) == Rect(2, 1, 2, 3))
  }
}

@Suite struct TextMeasureTests {
  @Test func countsColumnsAsTheTerminalDoes() {
    #expect(Text.width("Қасымова") == 8)
    #expect(Text.width("и\u{306}") == 1)
    #expect(Text.width("李李") == 4)
    #expect(Text.width("a\u{200B}\u{202E}b") == 2)
    #expect(Text.width("▁▂▃●✓✗…") == 7)
  }

  @Test func wrapsAtBlanksAndWhereItMust() {
    #expect(Text.wrapped("один два три", to: 8) == ["один два", "три"])
    #expect(Text.wrapped("Нижнеколымский", to: 6) == ["Нижнек", "олымск", "ий"])
    #expect(Text.wrapped("а\n\nб", to: 5) == ["а", "", "б"])
    #expect(Text.wrapped("а", to: 0) == [])
  }

  @Test func oneLineHasNeitherLineEndsNorControls() {
    #expect(Text.oneLine("a\r\nb\nc\td\u{1B}e\u{202E}") == "a b c de")
  }
}
