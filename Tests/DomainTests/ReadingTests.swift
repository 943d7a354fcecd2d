import Domain
import Testing

@Suite struct ReadingTests {
  private typealias Desk = RulesDesk

  /// A reading that knows codes, a few labels and three countries.
  private func reading(_ source: Reading.Source) -> Reading {
    Reading(
      today: Desk.today, source: source, gazetteer: Desk.gazetteer,
      code: { list, text in
        let labels: [ChoiceList: [String: String]] = [
          .yesNo: ["да": "yes", "жоқ": "no"], .sex: ["муж": "m"],
          .noTerritory: ["неизвестно": "unknown", "нет": "none"],
        ]
        return list.codes.contains(text) ? text : labels[list]?[text.lowercased()]
      },
      country: { ["UZB": "UZB", "Узбекистан": "UZB", "KAZ": "KAZ", "Карабулак": "KRB"][$0] })
  }

  private func read(_ text: String, _ field: FieldID, _ source: Reading.Source = .form) throws
    -> Reading.Outcome
  {
    reading(source).read(text, as: try #require(RegistrationEntry.field(field)))
  }

  /// Letters and orders part thousands by blanks, points and commas; nothing else is a whole number.
  @Test(arguments: [
    ("1 655", 1_655), ("1.655", 1_655), ("2,820", 2_820), ("1\u{A0}655", 1_655), ("12 345", 12_345), ("7", 7),
    ("16.5", nil), ("1.65", nil), ("1..655", nil), ("01.12.2026", nil), ("1655.", nil), ("-5", nil),
  ])
  func wholeNumbersAsTheyAreWritten(text: String, number: Int?) throws {
    let field = try #require(QuotaEntry.field(.places))
    guard case .value(.number(let found), _) = reading(.form).read(text, as: field) else {
      #expect(number == nil, "\(text)")
      return
    }
    #expect(found == number, "\(text)")
  }

  @Test(arguments: ["", "   ", "\u{200B}", "\t\n"])
  func nothingWrittenIsEmpty(text: String) throws {
    for field in RegistrationEntry.fields {
      #expect(reading(.form).read(text, as: field) == .empty, "\(field.id)")
    }
  }

  @Test(arguments: [
    (FieldID.surname, "  Қасымов  ", FieldValue.text("Қасымов")), (.sex, "муж", .text("m")),
    (.sex, "f", .text("f")),
    (.birthDate, "14.03.90", .day(RulesDesk.day("14.03.1990"))),
    (.registeredOn, "12", .day(RulesDesk.day("12.11.2026"))),
    (.until, "+6м", .day(RulesDesk.day("20.05.2027"))), (.coOwners, "2", .number(2)),
    (.coOwners, "ә", .number(2)),
    (.citizenship, "Узбекистан", .text("UZB")), (.iin, "900314 300015", .text("900314300015")),
    (.iin, "9003?4300015", .text("9003?4300015")),
    (.toTerritory, "613637100", .place(.territory(RulesDesk.village))),
    (.toTerritory, "Жетысай, Жетысайский район", .place(.territory(RulesDesk.town))),
    (.toTerritory, "нет", .place(.none)), (.toTerritory, "неизвестно", .place(.unknown)),
    (.fromTerritory, "Узбекистан", .place(.country("UZB"))), (.fromTerritory, "unknown", .place(.unknown)),
  ])
  func whatIsTypedIsRead(field: FieldID, text: String, value: FieldValue) throws {
    #expect(try read(text, field) == .value(value, notes: []))
  }

  @Test(arguments: [
    (FieldID.birthDate, "32.01.2020", RuleCode.f02, Problem.Variant.plain), (.birthDate, "мпр", .f02, .plain),
    (.coOwners, "-1", .f02, .plain), (.coOwners, "100", .f02, .plain), (.coOwners, "два", .f02, .plain),
    (.sex, "x", .f03, .plain), (.citizenship, "Атлантида", .f03, .plain), (.kind, "навсегда", .f03, .plain),
    (.iin, "123", .r92, .notTwelveDigits), (.iin, "900314300014", .r92, .wrongCheckDigit),
    (.iin, "90031430001", .r92, .notTwelveDigits), (.iin, "9003143000АБ", .r92, .notDigits),
    (.toTerritory, "Нигде", .f03, .plain),
    (.toTerritory, "613699900", .f03, .plain), (.fromTerritory, "none", .f03, .plain),
    (.surname, String(repeating: "ә", count: 101), .f02, .tooLong),
  ])
  func whatCannotBeReadIsAProblem(field: FieldID, text: String, rule: RuleCode, variant: Problem.Variant)
    throws
  {
    guard case .problem(let problem) = try read(text, field) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(problem.rule == rule && problem.variant == variant && problem.field == field)
    #expect(problem.severity == .error)
  }

  @Test func anAmbiguousPlaceNamesItsCandidatesUnlessItIsACountry() throws {
    guard case .problem(let problem) = try read("с.Карабулак", .toTerritory) else {
      Issue.record("it was read")
      return
    }
    #expect(problem.variant == .ambiguous)
    #expect(problem.values == ["с.Карабулак", "@613637100 @613835100 @353633100"])
    #expect(try read("Карабулак", .fromTerritory) == .value(.place(.country("KRB")), notes: []))
  }

  @Test func aFileHasWholeDaysAndLostZeros() throws {
    #expect(try read("14.03.1990", .birthDate, .file) == .value(.day(Desk.day("14.03.1990")), notes: []))
    #expect(try read("1990-03-14", .birthDate, .file) == .value(.day(Desk.day("14.03.1990")), notes: []))
    for short in ["12", "вчера", "14.03.90", "+6м"] {
      #expect(try read(short, .birthDate, .file) == .problem(Problem(.f02, .birthDate, values: [short])))
    }
    let whole = Self.iinThatBeginsWithNought
    let note = Problem(.r92, .iin, severity: .warning, values: [whole], variant: .zeroAdded)
    #expect(try read(String(whole.dropFirst()), .iin, .file) == .value(.text(whole), notes: [note]))
    guard case .problem = try read(String(whole.dropFirst()), .iin) else {
      Issue.record("a form has lost no zero")
      return
    }
  }

  private static var iinThatBeginsWithNought: String {
    for serial in 1_000...1_020 {
      if let digit = IIN.checkDigit(for: "0503145\(serial)") { return "0503145\(serial)\(digit)" }
    }
    return ""
  }

  @Test func cleanedCharactersAreToldOfInAFileAlone() throws {
    let text = "Қасымов\u{200B}"
    #expect(try read(text, .surname) == .value(.text("Қасымов"), notes: []))
    #expect(try read(text, .surname, .file) == .value(.text("Қасымов"), notes: [Problem(.f06, .surname)]))
  }

  @Test func whatWasReadGoesIntoTheRecordAndBack() throws {
    let texts: [FieldID: String] = [
      .externalNumber: "БС-1", .kind: "temporary", .event: "arrival", .surname: "Қасымов",
      .givenName: "Нұрлан",
      .patronymic: "Серікұлы", .iin: "900314300015", .birthDate: "1990-03-14", .sex: "m", .citizenship: "UZB",
      .nationality: "қазақ", .fromTerritory: "UZB", .toTerritory: "613637100", .street: "Абая", .house: "1",
      .flat: "2",
      .arrivedOn: "2026-11-10", .registeredOn: "2026-11-12", .until: "2027-05-12", .crossedOn: "2026-11-09",
      .permittedUntil: "2027-06-01", .host: "Колледж", .owner: "Серіков", .ownerIIN: "900314300015",
      .consent: "written",
      .consentOn: "2026-11-09", .coOwners: "2", .reason: "учёба", .documentKind: "passport",
      .documentNumber: "N 1",
    ]
    var entry = RegistrationEntry()
    for field in RegistrationEntry.fields {
      let text = try #require(texts[field.id], "\(field.id)")
      guard case .value(let value, _) = reading(.file).read(text, as: field) else {
        Issue.record("\(field.id) was not read")
        continue
      }
      field.set(&entry, value)
      #expect(field.get(entry)?.canonical == text, "\(field.id)")
    }
    for field in RegistrationEntry.fields {
      field.set(&entry, nil)
      #expect(field.get(entry) == nil, "\(field.id)")
    }
    #expect(entry == RegistrationEntry())
  }

  @Test(arguments: ["610000000", "UZB", "unknown", "none"])
  func placesHaveOneSpelling(code: String) {
    #expect(Place(code: code)?.code == code)
  }

  @Test(arguments: ["", "uzb", "UZ", "UZBE", "61000000", "Unknown", "U1B"])
  func otherSpellingsAreNoPlaces(code: String) {
    #expect(Place(code: code) == nil)
  }
}
