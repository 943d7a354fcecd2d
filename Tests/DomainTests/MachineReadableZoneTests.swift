import Domain
import Testing

@Suite struct MachineReadableZoneTests {
  @Test(arguments: MRZVector.all)
  func aSoundZoneTellsAllItsFields(vector: MRZVector) throws {
    let (zone, problems) = try #require(MRZDesk.zone(vector.lines.joined(separator: "\n")))
    #expect(problems.isEmpty)
    #expect(zone.format == vector.format)
    #expect(zone.lines == vector.lines)
    #expect(zone.documentCode == vector.code)
    #expect(zone.issuer == vector.issuer)
    #expect(zone.number == vector.number)
    #expect(zone.nationality == vector.nationality)
    #expect(zone.citizenship == vector.nationality)
    #expect(zone.birth?.iso == vector.birth)
    #expect(!zone.isBirthPartlyUnknown)
    #expect(zone.sex == vector.sex)
    #expect(zone.expiry?.iso == vector.expiry)
    #expect(zone.surname == vector.surname)
    #expect(zone.givenNames == vector.given)
    #expect(!zone.areNamesTruncated)
    #expect(zone.personalNumber == vector.personal)
    #expect(zone.secondOptional == nil)
    #expect(zone.documentKind == vector.kind)
    #expect(zone.iin == nil)
  }

  @Test func theFormatsHaveTheirSigns() {
    #expect(MRZFormat.allCases.map(\.signs) == [90, 72, 88])
  }

  // MARK: - Days

  @Test(arguments: [
    // The desk's day, the six digits, the day meant.
    ("2026-06-15", "260615", "2026-06-15"), ("2026-06-15", "260616", "1926-06-16"),
    ("2026-06-15", "000229", "2000-02-29"), ("1999-12-31", "991231", "1999-12-31"),
    ("2000-01-01", "991231", "1999-12-31"), ("2000-01-01", "000101", "2000-01-01"),
    ("2000-01-01", "000102", "1900-01-02"), ("2026-06-15", "270101", "1927-01-01"),
    // 29 February 1900 never was, and 2000 is not yet.
    ("1999-12-31", "000229", nil), ("2026-06-15", "850231", nil), ("2026-06-15", "851301", nil),
  ])
  func aBirthIsTheLatestDayThatHasBeen(today: String, digits: String, birth: String?) throws {
    let text = MRZDesk.td3(birth: digits, expiry: "250101")
    let (zone, problems) = try #require(MRZDesk.zone(text, on: MRZDesk.day(today)))
    #expect(zone.birth?.iso == birth)
    #expect(zone.birthAsWritten == digits)
    #expect(!zone.isBirthPartlyUnknown)
    let place = MRZPlace(line: 2, positions: 14...19)
    #expect(problems == (birth == nil ? [MRZProblem(.impossibleDay, .birth, places: [place])] : []))
  }

  @Test(arguments: [
    ("2026-06-15", "260615", "2026-06-15"), ("2026-06-15", "260614", "2026-06-14"),
    ("2026-06-15", "991231", "1999-12-31"), ("2026-06-15", "760614", "2076-06-14"),
    ("2026-06-15", "760616", "1976-06-16"), ("1999-12-31", "050101", "2005-01-01"),
    ("2090-01-01", "050101", "2105-01-01"), ("2026-06-15", "300229", nil),
    ("2026-06-15", "<<<<<<", nil),
  ])
  func anExpiryIsTheNearestDay(today: String, digits: String, expiry: String?) throws {
    let text = MRZDesk.td3(expiry: digits)
    let (zone, problems) = try #require(MRZDesk.zone(text, on: MRZDesk.day(today)))
    #expect(zone.expiry?.iso == expiry)
    let place = MRZPlace(line: 2, positions: 22...27)
    let isWrong = expiry == nil && digits != "<<<<<<"
    #expect(problems == (isWrong ? [MRZProblem(.impossibleDay, .expiry, places: [place])] : []))
  }

  @Test(arguments: ["85<<<<", "8503<<", "<<<<<<", "<<0315"])
  func unknownPartsOfABirthAreNoProblem(birth: String) throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td3(birth: birth)))
    #expect(problems.isEmpty)
    #expect(zone.birth == nil)
    #expect(zone.isBirthPartlyUnknown)
    #expect(zone.birthAsWritten == birth)
  }

  // MARK: - States

  @Test(arguments: [
    ("XXA", "XXA"), ("XXB", "XXB"), ("XXC", "XXC"), ("XXX", "XXX"), ("UNO", "UNO"), ("UNA", "UNA"),
    ("UNK", "UNK"), ("RKS", "RKS"), ("EUE", "EUE"), ("GBD", "GBR"), ("GBN", "GBR"), ("GBO", "GBR"),
    ("GBP", "GBR"), ("GBS", "GBR"), ("D", "DEU"), ("UTO", "UTO"), ("KAZ", "KAZ"),
  ])
  func codesOutsideISOAreAccepted(written: String, citizenship: String) throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td3(issuer: written, nationality: written)))
    #expect(problems.isEmpty)
    #expect(zone.issuer == written)
    #expect(zone.nationality == written)
    #expect(zone.citizenship == citizenship)
  }

  @Test(arguments: [
    ("P<", "KAZ", "KAZ", DocumentKind.passport), ("PO", "KAZ", "KAZ", .passport),
    ("P<", "KAZ", "XXA", .statelessCertificate), ("P<", "UZB", "UZB", .foreignPassport),
    ("P<", "UZB", "XXA", .foreignPassport), ("A<", "UZB", "UZB", .other),
  ])
  func theKindOfAPassport(code: String, issuer: String, nationality: String, kind: DocumentKind) throws {
    let text = MRZDesk.td3(code: code, issuer: issuer, nationality: nationality)
    #expect(try #require(MRZDesk.zone(text)).zone.documentKind == kind)
  }

  @Test(arguments: [
    ("ID", "KAZ", "KAZ", DocumentKind.identityCard), ("I<", "KAZ", "UZB", .residencePermit),
    ("I<", "KAZ", "XXA", .statelessCertificate), ("I<", "KAZ", "XXB", .other), ("AC", "KAZ", "KAZ", .other),
    ("I<", "UZB", "UZB", .other), ("P<", "KAZ", "KAZ", .passport),
  ])
  func theKindOfACard(code: String, issuer: String, nationality: String, kind: DocumentKind) throws {
    let text = MRZDesk.td1(code: code, issuer: issuer, nationality: nationality)
    #expect(try #require(MRZDesk.zone(text)).zone.documentKind == kind)
  }

  // MARK: - Sex

  @Test(arguments: [("M", Sex.m), ("F", Sex.f), ("<", nil)])
  func theSexMayBeUnstated(sign: String, sex: Sex?) throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td3(sex: sign)))
    #expect(problems.isEmpty)
    #expect(zone.sex == sex)
  }

  // MARK: - Numbers

  @Test(arguments: ["D23145890734", "1234567890", "AB12345678901234567890"])
  func longNumbersOfACardAreJoined(number: String) throws {
    let text = MRZDesk.td1(issuer: "UTO", number: number)
    let (zone, problems) = try #require(MRZDesk.zone(text))
    #expect(problems.isEmpty)
    #expect(zone.number == number)
    #expect(zone.personalNumber == nil)
  }

  @Test(arguments: ["D23145890734", "1234567890", "12345678901234", "123456789012345"])
  func longNumbersOfALargerCardAreJoined(number: String) throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td2(number: number)))
    #expect(problems.isEmpty)
    #expect(zone.number == number)
    #expect(zone.personalNumber == nil)
  }

  @Test func whatStandsBehindALongNumberIsOptionalData() throws {
    let card = MRZDesk.td1(issuer: "UTO", number: "D23145890734", optional: "AB12")
    #expect(try #require(MRZDesk.zone(card)).zone.personalNumber == "AB12")
    let larger = MRZDesk.td2(number: "1234567890", optional: "XYZ")
    #expect(try #require(MRZDesk.zone(larger)).zone.personalNumber == "XYZ")
    #expect(
      try #require(MRZDesk.zone(MRZDesk.td2(number: "A1", optional: "12<45"))).zone.personalNumber == "1245")
  }

  /// The fillers that mark and end the number belong to the place.
  @Test func aWrongSignOfALongNumberIsNamedInBothParts() throws {
    let card = replacing("7349", with: "7359", in: MRZDesk.td1(issuer: "UTO", number: "D23145890734"))
    let places = [MRZPlace(line: 1, positions: 6...15), MRZPlace(line: 1, positions: 16...20)]
    let digit = MRZPlace(line: 1, positions: 19...19)
    #expect(
      MRZDesk.zone(card)?.problems == [MRZProblem(.wrongCheckDigit, .number, places: places, digit: digit)])
  }

  @Test(arguments: ["", "A1", "123456789"])
  func shortNumbersLoseTheirFillers(number: String) throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td3(number: number)))
    #expect(problems.isEmpty)
    #expect(zone.number == number)
  }

  @Test func anIINIsFoundInDocumentsOfKazakhstan() throws {
    let iin = "920701470028"
    let passport = MRZDesk.td3(issuer: "KAZ", nationality: "KAZ", personal: iin)
    #expect(try #require(MRZDesk.zone(passport)).zone.iin?.text == iin)
    #expect(try #require(MRZDesk.zone(MRZDesk.td1(code: "ID", optional: iin))).zone.iin?.text == iin)
    #expect(try #require(MRZDesk.zone(MRZDesk.td1(optional: "920701470029"))).zone.iin == nil)
    #expect(try #require(MRZDesk.zone(MRZDesk.td1(issuer: "UZB", optional: iin))).zone.iin == nil)
  }

  @Test func theSecondLineOfACardHasDataOfItsOwn() throws {
    let (zone, problems) = try #require(MRZDesk.zone(MRZDesk.td1(optional: "AB<1", second: "77<8")))
    #expect(problems.isEmpty)
    #expect(zone.personalNumber == "AB1")
    #expect(zone.secondOptional == "778")
  }

  // MARK: - Names

  @Test(arguments: [
    ("SYNAQOV<<ULGI<NUSQAEVICH", "SYNAQOV", "ULGI NUSQAEVICH"), ("SYNAQOV", "SYNAQOV", nil),
    ("BIN<SYNAQ<<ULGI", "BIN SYNAQ", "ULGI"), ("<<ULGI", nil, "ULGI"), ("", nil, nil),
    ("SYNAQOV<<ULGI<<NUSQA", "SYNAQOV", "ULGI NUSQA"),
  ])
  func namesMayBeAbsent(names: String, surname: String?, given: String?) throws {
    for text in [
      MRZDesk.td3(names: names), MRZDesk.td1(names: names), MRZDesk.td2(names: names, number: "A1"),
    ] {
      let (zone, problems) = try #require(MRZDesk.zone(text))
      #expect(problems.isEmpty)
      #expect(zone.surname == surname)
      #expect(zone.givenNames == given)
      #expect(!zone.areNamesTruncated)
    }
  }

  @Test func namesThatFillTheirFieldMayHaveBeenCut() throws {
    let surname = "SYNAQOVA<NUSQAEVA"
    for (width, make) in [(39, { MRZDesk.td3(names: $0) }), (30, { MRZDesk.td1(names: $0) })] {
      let names = surname + "<<" + String(repeating: "A", count: width - surname.count - 2)
      let (zone, problems) = try #require(MRZDesk.zone(make(names)))
      #expect(problems.isEmpty)
      #expect(zone.areNamesTruncated)
      #expect(zone.surname == "SYNAQOVA NUSQAEVA")
      #expect(zone.givenNames?.count == width - surname.count - 2)
      #expect(try #require(MRZDesk.zone(make(String(names.dropLast())))).zone.areNamesTruncated == false)
    }
  }

  private func replacing(_ part: String, with other: String, in text: String) -> String {
    guard let range = text.firstRange(of: part) else { return text }
    return text.replacingCharacters(in: range, other)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, _ other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
