import Testing

extension EndToEnd {
  @Suite("Terminals and surroundings") struct TerminalKindTests {
    /// Opens the list that one registration is in.
    private func openList(_ surroundings: [String: String]) throws -> Session {
      let office = try Office.ready(registrations: Papers.header + Papers.aigul)
      office.environment.merge(surroundings) { $1 }
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.type("1")
      try session.wait(for: "Қасымова Айгүл")
      return session
    }

    @Test(arguments: [
      ["TERM": "foo"], ["TERM": ""], ["LC_ALL": "C"], ["LC_ALL": "no_SUCH.locale"], ["TERM": "vt100"],
      ["TERM": "linux"],
    ])
    func kazakhLettersAreShown(_ surroundings: [String: String]) throws {
      let session = try openList(surroundings)
      session.press(.f(10))
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(10))
      #expect(try session.end() == 0)
      #expect(session.screen.isCursorVisible)
    }

    @Test func noColorIsObeyed() throws {
      let plain = try openList(["NO_COLOR": "1"])
      #expect(colours(plain.stream).isEmpty)
      let row = plain.screen.lines.firstIndex { $0.contains("Қасымова Айгүл") } ?? 0
      #expect(plain.screen.reversed(row: row).contains("Қасымова"))
      #expect(!colours(try openList([:]).stream).isEmpty)
    }

    /// The parameters of SGR that choose a colour.
    private func colours(_ stream: [UInt8]) -> Set<Int> {
      let chosen = Set(30...38).union(40...48).union(90...97).union(100...107)
      let output = String(decoding: stream, as: UTF8.self)
      let numbers = output.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.1.split(separator: ";") }
      return Set(numbers.compactMap { Int($0) }).intersection(chosen)
    }

    /// The usual codes of F1 and F7 and Alt with a digit, whatever TERM says.
    @Test(arguments: ["xterm-256color", "vt100", "foo"])
    func functionKeysAreReadInAllTheirCodes(_ terminal: String) throws {
      let office = try Office.ready()
      office.environment["TERM"] = terminal
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      for code in ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}1"] {
        session.send(code)
        try session.wait(until: "help by \(code.debugDescription)") { $0.text.contains("Alt-J") }
        session.press(.escape)
        try session.wait(for: Tongue.ru.desk)
      }
      for code in ["\u{1B}[18~", "\u{1B}7"] {
        session.send(code)
        try session.wait(until: "a form by \(code.debugDescription)") {
          $0.text.contains(Tongue.ru.newRegistration) && !$0.text.contains(Tongue.ru.desk)
        }
        session.press(.escape)
        try session.wait(for: Tongue.ru.desk)
      }
    }

    @Test(arguments: Tongue.allCases)
    func terminalWithoutACursorGetsASentence(_ language: Tongue) throws {
      let office = try Office.ready(language)
      office.environment["TERM"] = "dumb"
      let session = try office.open()
      #expect(try session.end() == 1)
      #expect(session.screen.text.contains("qonys: "))
      let isPlain = !session.stream.contains(0x1B)
      #expect(isPlain)
    }
  }
}
