import Testing

extension EndToEnd {
  @Suite("Programs at work together") struct TogetherTests {
    @Test func keepOneWholeChain() throws {
      let office = try Office.ready()
      let first = try office.write(Papers.many(300, called: "Оспанов"), to: "first.csv")
      let second = try office.write(Papers.many(300, called: "Жумабеков"), to: "second.csv")
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(7))
      Papers.keyTemporary(into: session)

      let imports = [
        try office.begin("import", "registrations", first),
        try office.begin("import", "registrations", second),
      ]
      session.press(.f(2))
      try session.wait(for: "\(Tongue.ru.saved): Қасымова")
      for running in imports {
        let outcome = try running.end()
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect((outcome.output + outcome.messages).contains("300"))
      }
      session.press(.f(10))
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(10))
      #expect(try session.end() == 0)

      #expect(try office.sql("SELECT count(*) FROM registration") == "601")
      #expect(try office.sql("SELECT count(DISTINCT hash) = count(*) FROM change") == "1")
      try office.must("verify")
    }
  }
}
