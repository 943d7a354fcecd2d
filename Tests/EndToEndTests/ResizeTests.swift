import Testing

extension EndToEnd {
  @Suite("The window") struct ResizeTests {
    @Test(arguments: Tongue.allCases)
    func tooSmallAsksForALargerOneAndLosesNothing(_ language: Tongue) throws {
      let office = try Office.ready(language)
      let session = try office.open()
      try session.wait(for: language.desk)
      session.press(.f(7))
      session.type("910412400086")
      session.press(.enter)
      session.type("Қасымова")
      try session.wait(for: "Қасымова")
      session.settle()
      let form = session.screen.lines

      session.resize(width: 40, height: 10)
      try session.wait(until: "a larger window is asked for") {
        $0.text.replacing("\n", with: " ").contains(language.enlarge) && $0.text.contains("80×24")
          && $0.text.contains("40×10")
      }
      session.type("я")
      session.resize(width: 80, height: 24)
      try session.wait(until: "the form is as it was") { $0.lines == form }
      session.press(.enter)
      session.type("Айгүл")
      try session.wait(for: "Айгүл")
    }

    @Test func largerOneIsUsed() throws {
      let office = try Office.ready(registrations: Papers.many(40, called: "Оспанов"))
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.type("1")
      try session.wait(for: "Оспанов")
      let few = session.screen.lines.count { $0.contains("Оспанов") }
      session.resize(width: 132, height: 43)
      try session.wait(until: "more rows are seen") { screen in
        screen.lines.count { $0.contains("Оспанов") } > few && screen.lines[42].contains("F10")
      }
    }
  }
}
