import Testing

extension EndToEnd {
  @Suite("Texts that would disturb") struct HostileTextTests {
    /// What no text may send to the terminal: a colour, a title, a turn of the direction.
    private let never = ["\u{1B}[31m", "\u{1B}]0;HACK", "\u{202E}"]

    private func expectHarmless(_ stream: [UInt8]) {
      let output = String(decoding: stream, as: UTF8.self)
      let found = never.filter { output.unicodeScalars.contains($0.unicodeScalars) }
      #expect(found.isEmpty, "\(found.debugDescription)")
    }

    @Test(arguments: Tongue.allCases)
    func areStoredCleanOrRefused(_ language: Tongue) throws {
      let office = try Office.ready(language)
      let session = try office.open()
      try session.wait(for: language.desk)
      session.press(.f(7), .enter)
      session.paste("Қасы\u{1B}[31mмова\u{202E}\u{0}")
      session.press(.enter)
      session.type("Гүлаи\u{306}")
      session.press(.enter)
      session.paste(String(repeating: "А", count: 10_000))
      try session.wait(for: language.tooLong)
      session.press(.enter)
      session.type("12.04.1991")
      session.press(.enter)
      session.type("2")
      session.press(.enter, .enter, .enter, .enter, .enter)
      session.type("шард")
      session.press(.enter)
      session.paste("李明\n街")
      session.press(.enter)
      session.type("17")
      session.press(.enter)
      session.paste("محمد")
      session.press(.enter, .enter, .enter)
      session.type("18")
      session.press(.enter, .enter)
      session.type("+6м")
      session.press(.enter)
      session.paste("\u{1B}]0;HACK\u{7}учёба")
      session.press(.enter, .enter)
      session.type("1")
      session.press(.f(2))
      try session.wait(for: "\(language.saved): Қасымова Гүлай")
      expectHarmless(session.stream)

      let person = try office.sql("SELECT surname, given_name, patronymic IS NULL FROM person")
      #expect(person.utf8.elementsEqual("Қасымова|Гүлай|1".utf8), "\(person.debugDescription)")
      let stay = try office.sql("SELECT street, house, flat FROM registration")
      #expect(stay == "李明 街|17|محمد")
      let reason = try office.sql("SELECT reason FROM registration")
      #expect(reason.hasSuffix("учёба"))
      #expect(reason.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }

    /// Even where somebody wrote past the program.
    @Test func areShownHarmless() throws {
      let office = try Office.ready(registrations: Papers.header + Papers.aigul)
      try office.sql(
        """
        UPDATE person SET given_name = 'Айгүл' || char(27) || '[31m' || char(8238) || char(27) || ']0;HACK' || char(7);
        UPDATE registration SET street = 'Абай' || char(27) || '[31m' || char(155) || '31m' || char(8238)
        """)
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.type("1")
      try session.wait(for: "Қасымова")
      session.press(.enter)
      try session.wait(for: "Номер в системе", "Абай")
      expectHarmless(session.stream)

      let search = try office.start(office.program, "search", "Қасымова")
      #expect(try search.end() == 0)
      #expect(search.screen.text.contains("Қасымова"))
      expectHarmless(search.stream)
      let isPlain = !search.stream.contains(0x1B)
      #expect(isPlain)
    }
  }
}
