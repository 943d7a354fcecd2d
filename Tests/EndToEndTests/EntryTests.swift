import Testing

extension EndToEnd {
  @Suite("A paper keyed heads-down") struct EntryTests {
    /// Keys that the typing of one temporary registration may cost, from the desk to the saved record.
    private static let mostKeys = 185

    @Test(arguments: Tongue.allCases)
    func isARecordAfterFewKeys(_ language: Tongue) throws {
      let office = try Office.ready(language)
      let session = try office.open()
      try session.wait(for: language.desk)
      session.press(.f(7))
      Papers.keyTemporary(into: session)
      session.press(.f(2))
      try session.wait(for: "\(language.saved): Қасымова Айгүл Ерланқызы")
      print("One temporary registration (\(language.rawValue)): \(session.keys) keys")
      #expect(session.keys <= Self.mostKeys)
      session.press(.f(10))
      try session.wait(for: language.desk)
      session.press(.f(10))
      #expect(try session.end() == 0)

      #expect(
        try office.sql(
          "SELECT iin, surname, given_name, patronymic, birth_date, sex, citizenship FROM person")
          == "910412400086|Қасымова|Айгүл|Ерланқызы|1991-04-12|f|KAZ")
      #expect(try office.sql("SELECT skeleton FROM person") == "kasimova aigul erlankizi")
      #expect(
        try office.sql("SELECT kind, event, place, street, house, from_place FROM registration")
          == "temporary|arrival|616420100|Абай к-сі|17|790000000")
      #expect(
        try office.sql("SELECT arrived_on, registered_on, until, ended_on IS NULL, late FROM registration")
          == "2026-11-18|2026-11-20|2027-05-20|1|0")
      #expect(
        try office.sql("SELECT consent, consent_on, owner, owner_iin FROM registration")
          == "written|2026-11-20|Ахметов Болат|750101300123")
      #expect(
        try office.sql("SELECT kind, number FROM document WHERE id = (SELECT document FROM registration)")
          == "identity_card|041772190")
      #expect(
        try office.sql("SELECT officer, kind, length(hash) FROM change ORDER BY id DESC LIMIT 1")
          == "dana|save|32")
      #expect(
        try office.sql(
          "SELECT register, before IS NULL FROM change_record WHERE change = (SELECT max(id) FROM change) ORDER BY 1"
        )
          == "document|1\nperson|1\nregistration|1")
      #expect(office.drafts.isEmpty)
    }

    @Test func staysOpenWithTheFirstProblemWhenItIsNotWhole() throws {
      let office = try Office.ready()
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.press(.f(7))
      session.type("910412400087")
      session.press(.enter)
      session.type("Қасымова")
      session.press(.f(2))
      try session.wait(for: "R92")
      #expect(try office.sql("SELECT count(*) FROM registration") == "0")
    }
  }
}
