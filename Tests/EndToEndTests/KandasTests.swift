import Testing

extension EndToEnd {
  @Suite("A kandas family keyed heads-down") struct KandasTests {
    /// Keys that a family of five may cost, from the desk to the received application.
    private static let mostKeys = 370
    /// The same where a scanner reads the passports.
    private static let mostKeysWithScanner = 200

    /// The synthetic passports of the family, born in the years of the keyed days; their check digits are right.
    private static let passports: [[String]] = {
      func digit(_ text: String) -> String {
        let sum = text.unicodeScalars.enumerated().reduce(0) { sum, sign in
          let value =
            switch sign.element {
            case "0"..."9": Int(sign.element.value) - 48
            case "A"..."Z": Int(sign.element.value) - 55
            default: 0
            }
          return sum + value * [7, 3, 1][sign.offset % 3]
        }
        return "\(sum % 10)"
      }
      func padded(_ text: String, _ count: Int) -> String {
        text + String(repeating: "<", count: count - text.count)
      }
      let family = [
        ("ILKHOM", "880203", "M"), ("NODIRA", "900504", "F"), ("TIMUR", "140706", "M"),
        ("MALIKA", "190908", "F"),
        ("ALI", "230110", "M"),
      ]
      return family.enumerated().map { index, member in
        let number = "FA100000\(index + 1)"
        let (name, birth, expiry) = (
          number + digit(number), member.1 + digit(member.1), "310101" + digit("310101")
        )
        let personal = padded("", 14) + "<"
        return [
          padded("P<UZBSYNAQOV<<\(member.0)", 44),
          name + "UZB" + birth + member.2 + expiry + personal + digit(name + birth + expiry + personal),
        ]
      }
    }()

    /// What the application says, after the family.
    private func keyApplication(into session: Session) {
      session.press(.f(2))
      func field(_ text: String) {
        session.type(text)
        session.press(.enter)
      }
      field("0111")
      field("")  // the country of exit is the head's citizenship
      field("3")
      field("Сынақова Халима, сестра")
      field("шард")
      field("Абая")
      field("4")
      field("")
      session.type("2")
      session.press(.f(2))
    }

    private func expectFamily(in office: Office) throws {
      #expect(
        try office.sql(
          """
          SELECT p.surname, p.given_name, p.birth_date, p.sex, p.citizenship, m.relation
          FROM kandas_member m JOIN person p ON p.id = m.person ORDER BY m.id
          """)
            == """
            Сынақов|Илхом|1988-02-03|m|UZB|head
            Сынақова|Нодира|1990-05-04|f|UZB|spouse
            Сынақов|Тимур|2014-07-06|m|UZB|son
            Сынақова|Малика|2019-09-08|f|UZB|daughter
            Сынақов|Али|2023-01-10|m|UZB|son
            """)
      #expect(
        try office.sql("SELECT ground, arrived_on, place, relative, stage, is_open FROM kandas_case")
          == "family|2026-11-01|616420100|Сынақова Халима, сестра|received|1")
      #expect(try office.sql("SELECT step, day FROM kandas_move") == "filed|2026-11-20")
      #expect(
        try office.sql("SELECT kind, number FROM document ORDER BY id")
          == (1...5).map { "foreign_passport|FA100000\($0)" }.joined(separator: "\n"))
      #expect(try office.sql("SELECT officer, kind FROM change ORDER BY id DESC LIMIT 1") == "dana|receive")
      #expect(office.drafts.isEmpty)
      #expect(try office.run("verify").status == 0)
    }

    @Test(arguments: [Tongue.ru, .kk]) func isACaseAfterFewKeys(_ language: Tongue) throws {
      let office = try Office.ready(language)
      let session = try office.open()
      try session.wait(for: language.desk)
      session.type("k")
      session.press(.f(7))
      let family: [(relation: String, given: String, born: String, sex: String)] = [
        ("", "Илхом", "03021988", "1"), ("2", "Нодира", "04051990", ""), ("3", "Тимур", "06072014", ""),
        ("4", "Малика", "08092019", ""), ("3", "Али", "10012023", ""),
      ]
      for (index, member) in family.enumerated() {
        if index > 0 { session.press(.f(7)) }
        let isHead = index == 0
        let cells = [
          "", "", member.relation, isHead ? "Сынақов" : "", member.given, "", member.born, member.sex,
          isHead ? "узб" : "", isHead ? "казах" : "", "",
        ]
        for text in cells {
          session.type(text)
          session.press(.enter)
        }
        session.type("FA100000\(index + 1)")
      }
      keyApplication(into: session)
      try session.wait(for: language == .ru ? "К-2026/1" : "Қ-2026/1", "Сынақов Илхом")
      print("A kandas family of five (\(language.rawValue)): \(session.keys) keys")
      #expect(session.keys <= Self.mostKeys)
      session.press(.f(10), .f(10), .f(10))
      #expect(try session.end() == 0)
      try expectFamily(in: office)
    }

    @Test func takesFewerKeysWithAScanner() throws {
      let office = try Office.ready()
      let session = try office.open()
      try session.wait(for: Tongue.ru.desk)
      session.type("k")
      session.press(.f(7))
      for (index, passport) in Self.passports.enumerated() {
        if index > 0 { session.press(.f(7)) }
        // A scanner types too, but no hand is on the keys.
        for line in passport { session.send(line + "\r") }
        session.press(.enter)
        session.type(["", "2", "3", "4", "3"][index])
        session.press(.enter)
        session.type(index == 0 ? "Сынақов" : "")
        session.press(.enter)
        session.type(["Илхом", "Нодира", "Тимур", "Малика", "Али"][index])
        if index == 0 {
          for _ in 0..<5 { session.press(.enter) }
          session.type("казах")
        }
      }
      keyApplication(into: session)
      try session.wait(for: "К-2026/1", "Сынақов Илхом")
      print("A kandas family of five with a scanner: \(session.keys) keys")
      #expect(session.keys <= Self.mostKeysWithScanner)
      session.press(.f(10), .f(10), .f(10))
      #expect(try session.end() == 0)
      try expectFamily(in: office)
      #expect(try office.sql("SELECT latin_name FROM person ORDER BY id LIMIT 1") == "SYNAQOV ILKHOM")
      #expect(try office.sql("SELECT kind, is_there, until FROM kandas_paper") == "identity|0|2031-01-01")
    }
  }
}
