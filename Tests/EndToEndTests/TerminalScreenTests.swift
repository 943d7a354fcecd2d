import Testing

@Suite("The terminal that the end-to-end tests look at")
struct TerminalScreenTests {
  /// What a program writes, and what is seen then.
  struct Sample: CustomTestStringConvertible {
    let output: String
    let lines: [String]
    var testDescription: String { output.debugDescription }

    init(_ output: String, _ lines: [String]) {
      self.output = output
      self.lines = lines
    }
  }

  private func screen(_ output: String, width: Int = 10, height: Int = 4) -> TerminalScreen {
    var screen = TerminalScreen(width: width, height: height)
    screen.feed(output.utf8)
    return screen
  }

  @Test(arguments: [
    Sample("абв\r\nг", ["абв", "г", "", ""]),
    Sample("0123456789x", ["0123456789", "x", "", ""]),
    Sample("0123456789\r\nx", ["0123456789", "x", "", ""]),
    Sample("李x\u{8}\u{8}y", [" yx", "", "", ""]),
    Sample("李\rx", ["x", "", "", ""]),
    Sample("и\u{306}x", ["и\u{306}x", "", "", ""]),
    Sample("a\tb", ["a       b", "", "", ""]),
    Sample("012345678李", ["012345678", "李", "", ""]),
    Sample("1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"]),
  ])
  func writes(_ sample: Sample) {
    #expect(screen(sample.output).lines == sample.lines)
  }

  @Test(arguments: [
    Sample("\u{1B}[2;3Hx", ["", "  x", "", ""]),
    Sample("\u{1B}[3dx\u{1B}[5Gy", ["", "", "x   y", ""]),
    Sample("abc\u{1B}[2Dx", ["axc", "", "", ""]),
    Sample("\u{1B}[4Bx\u{1B}[Ay\u{1B}[2Cz", ["", "", " y  z", "x"]),
    Sample("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", "", ""]),
    Sample("abcdef\u{1B}[3G\u{1B}[1K", ["   def", "", "", ""]),
    Sample("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J", ["a", "", "", ""]),
    Sample("abcdef\u{1B}[2G\u{1B}[2X", ["a  def", "", "", ""]),
    Sample("abcdef\u{1B}[2G\u{1B}[2@", ["a  bcdef", "", "", ""]),
    Sample("abcdef\u{1B}[2G\u{1B}[2P", ["adef", "", "", ""]),
    Sample("─\u{1B}[4b", ["─────", "", "", ""]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[L", ["1", "", "2", "3"]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[M", ["1", "3", "4", ""]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[S", ["1", "3", "", "4"]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[T", ["1", "", "2", "4"]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[3d\n", ["1", "3", "", "4"]),
    Sample("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[2d\u{1B}M", ["1", "", "2", "4"]),
    Sample("\u{1B}[3;4H\u{1B}7\u{1B}[Hx\u{1B}8y", ["x", "", "   y", ""]),
    Sample("\u{1B}]0;title\u{7}a\u{1B}]2;t\u{1B}\\b\u{1B}(Bc", ["abc", "", "", ""]),
    Sample("abc\u{1B}[3G\u{1B}[4hx\u{1B}[4ly", ["abxy", "", "", ""]),
    Sample("\u{1B}[?12l\u{1B}[22;0;0t\u{1B}[>c\u{1B}[!px", ["x", "", "", ""]),
  ])
  func obeys(_ sample: Sample) {
    #expect(screen(sample.output).lines == sample.lines)
  }

  @Test func keepsTheNormalScreenBehindTheAlternateOne() {
    var screen = screen("shell\u{1B}[?1049h\u{1B}[H\u{1B}[2Jdesk\u{1B}[?25l\u{1B}[?2004h")
    #expect(screen.lines[0] == "desk")
    #expect(screen.isAlternate && screen.takesPaste && !screen.isCursorVisible)
    screen.feed("\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l$".utf8)
    #expect(screen.lines[0] == "shell$")
    #expect(!screen.isAlternate && !screen.takesPaste && screen.isCursorVisible)
  }

  @Test func remembersReverse() {
    let screen = screen("a\u{1B}[7mb\u{1B}[38;5;27mc\u{1B}[27md\u{1B}[7me\u{1B}(B\u{1B}[mf")
    #expect(screen.reversed(row: 0) == "bce")
  }

  @Test func takesLettersInPieces() {
    var screen = TerminalScreen(width: 10, height: 1)
    for byte in "\u{1B}[3GҚазақ李".utf8 { screen.feed([byte]) }
    #expect(screen.lines == ["  Қазақ李"])
  }

  @Test func keepsItsCornerWhenTheWindowChanges() {
    var screen = screen("1234567890\r\nb\r\nc\r\nd")
    screen.resize(width: 4, height: 2)
    #expect(screen.lines == ["1234", "b"])
    screen.resize(width: 6, height: 3)
    #expect(screen.lines == ["1234", "b", ""])
  }
}
