import Domain
import Foundation
import Store
import Testing

@testable import Interchange

struct RegistrationImportTests {
  private let one = Paper.permanent(1)

  private func only(_ desk: Desk) throws -> RegistrationRow {
    let rows = try desk.store.page(RegistrationList(.all), limit: 2)
    #expect(rows.count == 1)
    return try #require(rows.first)
  }

  // MARK: The file

  @Test func twoRowsUnderOneKeyAreNotTakenTwice() throws {
    let desk = try Desk()
    let rows = [one.with([.externalNumber: "A-1"]), one.with([.externalNumber: "A-1", .house: "99"])]
    #expect(try desk.take(rows).counts == [1, 1, 0, 0])
    let exported = try desk.exported()
    #expect(try desk.take(rows).counts == [0, 0, 2, 0])
    #expect(try desk.exported() == exported)
    #expect(try desk.take([rows[1].with([.house: "100"])]).counts == [0, 1, 0, 0])
  }

  @Test func readsAnyOrderLabelsAndATitleAbove() throws {
    let desk = try Desk()
    let labels = [
      "Пол", "Фамилия", "Аты", "Дата рождения", "Вид регистрации", "Event", "куда", "Дата прибытия",
      "Дата регистрации",
      "Согласие", "Гражданство",
    ]
    let text =
      "Журнал регистрации\n\nза 2026 год\nсоставлен\nсотрудником\n;;;\n" + labels.joined(separator: ";")
      + "\nмужской;Үлгі;Сынақ;01.02.1990;постоянная;прибытие;г.Туркестан;01.03.2026;02.03.2026;self;Казахстан\n;;;\n"
    var refused: [Refusal] = []
    let report = try desk.run(.registrations, [desk.write(text, "journal.csv")]) { refused.append($0) }
    #expect(refused == [])
    #expect(report.counts == [1, 0, 0, 0])
    let row = try only(desk)
    #expect(row.place?.text == "611010000")
    #expect(row.registeredOn.iso == "2026-03-02")
    #expect(row.birth?.iso == "1990-02-01")
  }

  @Test func everyLabelOfEveryLanguageIsItsField() throws {
    let desk = try Desk()
    for ids in [RegistrationEntry.fields.map(\.id), Settlement.fields.map(\.id)] {
      for language in Language.allCases {
        let labels = ids.map { desk.label($0, language) }
        let path = try desk.write(labels.joined(separator: ";") + "\n", "labels.csv")
        let file = try RegisterFile(path, fields: ids, words: desk.words, ignoreUnknown: false)
        #expect(file.columns == ids.map { .field($0) }, "\(language)")
      }
    }
  }

  @Test func refusesUnknownColumnsByName() throws {
    let desk = try Desk()
    let text = Paper.csv([one]).replacing("flat", with: "room")
    let path = try desk.write(text, "rows.csv")
    #expect(throws: InterchangeError.unknownColumns(file: "rows.csv", names: ["room"])) {
      try desk.run(.registrations, [path])
    }
    var options = Import.Options()
    options.ignoreUnknown = true
    #expect(try desk.run(.registrations, [path], options).counts == [1, 0, 0, 0])
    let twice = try desk.write(Paper.csv([one]).replacing("flat", with: "house"), "twice.csv")
    #expect(throws: InterchangeError.repeatedColumn(file: "twice.csv", field: .house)) {
      try desk.run(.registrations, [twice])
    }
    let none = try desk.write("1,2,3\n", "none.csv")
    #expect(throws: InterchangeError.handMade(file: "none.csv", mappings: [])) {
      try desk.run(.registrations, [none])
    }
    #expect(throws: InterchangeError.missing(path: desk.path("no.csv"))) {
      try desk.run(.registrations, [desk.path("no.csv")])
    }
  }

  @Test func refusesRowsThatAreOutOfJoint() throws {
    let desk = try Desk()
    var text = Paper.csv([one, .permanent(2)])
    text.insert(contentsOf: ",surplus", at: text.index(before: text.endIndex))
    text += "\"permanent,never closed\n"
    var refused: [Refusal] = []
    let report = try desk.run(.registrations, [desk.write(text, "rows.csv")]) { refused.append($0) }
    #expect(report.counts == [1, 0, 0, 2])
    #expect(refused.map(\.row) == [3, 4])
    #expect(refused.map { $0.problems.map(\.rule) } == [[.f05], [.f02]])
  }

  @Test func readsKZ1048AndSeesLostLetters() throws {
    let desk = try Desk()
    let header =
      "surname,given_name,street,birth_date,kind,event,to_territory,arrived_on,registered_on,consent\n"
    let rest = ",1990-02-01,permanent,arrival,611010000,2026-03-01,2026-03-02,self\n"
    // Қасым, Әли; then a name and a street with a question mark.
    let names: [[UInt8]] = [
      [0x8D, 0xE0, 0xF1, 0xFB, 0xEC, 0x2C, 0xA3, 0xEB, 0xE8, 0x2C, 0x3F],
      [0x3F, 0xE0, 0xF1, 0xFB, 0xEC, 0x2C, 0xA3, 0xEB, 0xE8, 0x2C, 0xC0],
    ]
    let bytes = Array(header.utf8) + names.flatMap { $0 + Array(rest.utf8) }
    var refused: [Refusal] = []
    let report = try desk.run(.registrations, [desk.write(bytes, "old.csv")]) { refused.append($0) }
    #expect(report.counts == [1, 0, 0, 1])
    #expect(refused.first?.problems == [Problem(.f02, .surname, values: ["?асым"])])
    #expect(try only(desk).name == "Қасым Әли")
  }

  // MARK: Rows

  @Test func namesTheTerritoriesAnAmbiguousNameMayMean() throws {
    let desk = try Desk()
    var refused: [Refusal] = []
    _ = try desk.take([one.with([.toTerritory: "Үлгі1-1"]), one.with([.toTerritory: "\"Үлгі1-1, район 1\""])])
    {
      refused.append($0)
    }
    #expect(refused.count == 1)
    let problem = try #require(refused.first?.problems.first)
    #expect(problem.variant == .ambiguous)
    #expect(problem.values == ["Үлгі1-1", "@612031200 @612131200"])
    #expect(try only(desk).place?.text == "612131200")
  }

  @Test func anEmptyCellLeavesAndADashClears() throws {
    let desk = try Desk()
    let numbered = one.with([.externalNumber: "A-1", .flat: "7"])
    #expect(try desk.take([numbered]).counts == [1, 0, 0, 0])
    #expect(try desk.take([numbered.with([.flat: "", .house: "99"])]).counts == [0, 1, 0, 0])
    var stored = try #require(try desk.store.registration(try only(desk).id))
    #expect((stored.house, stored.flat) == ("99", "7"))
    #expect(try desk.take([numbered.with([.flat: " - ", .house: "99"])]).counts == [0, 1, 0, 0])
    stored = try #require(try desk.store.registration(stored.id))
    #expect((stored.house, stored.flat) == ("99", nil))
  }

  @Test func whatWasImportedStaysUnchangedThoughAClerkCorrectedIt() throws {
    let desk = try Desk()
    _ = try desk.take([one])
    let id = try only(desk).id
    let stay = try #require(try desk.store.registration(id))
    let person = try #require(try desk.store.person(stay.person))
    var entry = RegistrationEntry(stay, of: person)
    entry.house = "77а"
    try desk.store.change(.correct) { _ = try $0.correct(stay, of: person, to: entry) }
    #expect(try desk.take([one]).counts == [0, 0, 1, 0])
    #expect(try desk.store.registration(id)?.house == "77а")
    #expect(try desk.take([one.with([.flat: "5"])]).counts == [0, 1, 0, 0])
  }

  @Test func theOrderOfColumnsAndTheWordsDoNotMatter() throws {
    let desk = try Desk()
    _ = try desk.take([one])
    let arrived = try #require(one[.arrivedOn].flatMap { Day(iso: $0) })
    let other = one.with([.kind: "Постоянная", .arrivedOn: arrived.dotted])
    let text = Paper.csv([other], columns: Paper.columns.reversed(), separator: ";")
    #expect(try desk.run(.registrations, [desk.write(text, "b.csv")]).counts == [0, 0, 1, 0])
  }

  @Test func meetsARecordEnteredByHand() throws {
    let desk = try Desk()
    var entry = RegistrationEntry()
    entry.surname = one[.surname]
    entry.givenName = one[.givenName]
    entry.patronymic = one[.patronymic]
    entry.birthDate = one[.birthDate].flatMap { Day(iso: $0) }
    entry.kind = .permanent
    entry.event = .arrival
    entry.to = one[.toTerritory].flatMap { Place(code: $0) }
    entry.arrivedOn = one[.arrivedOn].flatMap { Day(iso: $0) }
    entry.registeredOn = one[.registeredOn].flatMap { Day(iso: $0) }
    try desk.store.change(.save) { _ = try $0.enter(entry, of: nil) }
    #expect(try desk.take([one.with([.externalNumber: "A-9"])]).counts == [0, 1, 0, 0])
    let row = try only(desk)
    #expect(row.iin == one[.iin])
    #expect(try desk.store.registration(row.id)?.externalNumber == "A-9")
  }

  @Test func anOfficialNumberLetsABlockingRuleWarn() throws {
    let desk = try Desk()
    let bare = one.with([.consent: ""])
    #expect(try desk.take([bare]).counts == [0, 0, 0, 1])
    let report = try desk.take([bare.with([.externalNumber: "A-1"])])
    #expect(report.counts == [1, 0, 0, 0])
    #expect(report.warnings == [.r63: 1])
    let findings = try desk.store.findings(of: only(desk).id)
    #expect(findings.map(\.problem) == [Problem(.r63, .consent, severity: .warning)])
    #expect(try desk.take([one.with([.externalNumber: "A-1"])]).counts == [0, 1, 0, 0])
    #expect(try desk.store.findings(of: only(desk).id) == [])
  }

  @Test func anotherPersonsIINOrNumberIsRefused() throws {
    let desk = try Desk()
    _ = try desk.take([one.with([.externalNumber: "A-1"])])
    let two = Paper.permanent(2)
    var refused: [Refusal] = []
    let report = try desk.take([
      two.with([.iin: one[.iin] ?? "", .externalNumber: "A-2"]), two.with([.externalNumber: "A-1"]),
    ]) { refused.append($0) }
    #expect(report.counts == [0, 0, 0, 2])
    #expect(refused.flatMap(\.problems).map(\.variant) == [.otherPerson, .otherPerson])
  }

  @Test func oneOfSeveralPeopleOfTheSameNamesIsRefused() throws {
    let desk = try Desk()
    for number in [1, 2] {
      var person = Person()
      person.surname = one[.surname]
      person.givenName = one[.givenName]
      person.patronymic = one[.patronymic]
      person.birthDate = one[.birthDate].flatMap { Day(iso: $0) }
      person.note = "\(number)"
      try desk.store.change(.save) { try $0.save(&person) }
    }
    var refused: [Refusal] = []
    _ = try desk.take([one.with([.iin: ""])]) { refused.append($0) }
    #expect(refused.flatMap(\.problems).map(\.variant) == [.severalPeople])
  }

  /// Of two people of one name and birth date the one is meant whose record it is.
  @Test func theRecordTellsWhichOfSeveralPeopleIsMeant() throws {
    let desk = try Desk()
    let other = Paper.permanent(2).with(
      [.surname, .givenName, .patronymic, .birthDate].reduce(into: Paper()) { $0[$1] = one[$1] }.with([
        .iin: ""
      ]))
    for paper in [one.with([.iin: ""]), other] {
      var entry = RegistrationEntry()
      let reading = Reading(
        today: Desk.today, source: .file, gazetteer: try desk.store.gazetteer(), code: desk.words.code,
        country: desk.words.country)
      for field in RegistrationEntry.fields {
        if case .value(let value, _) = reading.read(paper[field.id] ?? "", as: field) {
          field.set(&entry, value)
        }
      }
      try desk.store.change(.save) { try $0.enter(entry, of: nil) }
    }
    #expect(try desk.take([one.with([.iin: ""]), other]).counts == [0, 0, 2, 0])
  }

  /// A departure alone keeps the paper by which the person was known; a file that says the same changes nothing.
  @Test func aLoneDepartureWithAPaperIsReadBackUnchanged() throws {
    let desk = try Desk()
    try desk.store.change(.save) { change in
      var person = Person()
      (person.surname, person.givenName, person.birthDate) = ("Үлгіев", "Сынақ", Day(iso: "1990-03-01"))
      (person.sex, person.citizenship) = (.m, Country.kazakhstan)
      try change.save(&person)
      var stay = Registration(
        id: 0, version: 0, person: person.id, kind: .permanent, event: .departure, registeredOn: Desk.today)
      stay.place = KatoCode(SampleEdition.village(1))
      (stay.endedOn, stay.endedBy, stay.goneTo) = (Desk.today, .departure, .unknown)
      stay.document = IdentityDocument(id: 0, kind: .passport, number: "N1234567")
      _ = try change.add(stay, of: person, isLate: false)
    }
    let before = try desk.exported()
    #expect(before.contains("N1234567"))
    let report = try desk.run(.registrations, [desk.write(before, "same.csv")])
    #expect(report.counts == [0, 0, 1, 0])
    #expect(try desk.exported() == before)
  }

  /// A cell that is no word of its list is told with the words that are, in the file of refused rows too; a trial writes
  /// no such file.
  @Test func aWordThatIsNotInTheListIsToldWithThoseThatAre() throws {
    let desk = try Desk()
    let path = try desk.write(Paper.csv([one.with([.consent: "устно"])]), "rows.csv")
    var options = Import.Options()
    options.rejects = desk.path("rejects.csv")
    options.isTrial = true
    #expect(try desk.run(.registrations, [path], options).counts == [0, 0, 0, 1])
    #expect(!FileManager.default.fileExists(atPath: desk.path("rejects.csv")))
    options.isTrial = false
    #expect(try desk.run(.registrations, [path], options).counts == [0, 0, 0, 1])
    #expect(try desk.text("rejects.csv").contains("«устно» нет в списке; годится: своё жильё, письменное"))
    #expect(
      try desk.take([one.with([.consent: "Письменно", .consentOn: "2025-01-01"])]).counts == [1, 0, 0, 0])
  }

  @Test func aLostZeroIsPutBackWithAWarning() throws {
    let desk = try Desk()
    let birth = try #require(Day(iso: "2003-04-05"))
    let iin = Paper.iin(birth, 5)
    let report = try desk.take([one.with([.birthDate: birth.iso, .iin: String(iin.dropFirst())])])
    #expect(report.counts == [1, 0, 0, 0])
    #expect(report.warnings == [.r92: 1])
    #expect(try only(desk).iin == iin)
  }

  // MARK: Departures

  @Test func aDepartureEndsTheOpenStay() throws {
    let desk = try Desk()
    let report = try desk.take([one, one.departure(on: "2026-03-01", to: "UZB", reason: "Выезд за границу")])
    #expect(report.counts == [2, 0, 0, 0] || report.rejected == 1)
    _ = try desk.take([one.departure(on: "2026-03-01", to: "UZB", reason: "abroad")])
    let stay = try #require(try desk.store.registration(try only(desk).id))
    #expect(
      (stay.endedOn?.iso, stay.endedBy, stay.endReason, stay.goneTo) == (
        "2026-03-01", .departure, "abroad", .country("UZB")
      ))
  }

  @Test func aDepartureIsCorrectedAndNotRepeated() throws {
    let desk = try Desk()
    let departure = one.departure(on: "2026-03-01").with([.externalNumber: "B-1"])
    _ = try desk.take([one, departure])
    #expect(try desk.take([one, departure]).counts == [0, 0, 2, 0])
    #expect(try desk.take([departure.with([.registeredOn: "2026-03-04"])]).counts == [0, 1, 0, 0])
    #expect(try only(desk).endedOn?.iso == "2026-03-04")
    var refused: [Refusal] = []
    _ = try desk.take([departure.with([.registeredOn: "2001-03-04"])]) { refused.append($0) }
    #expect(refused.flatMap(\.problems).contains { $0.rule == .r70 && $0.variant == .order })
    #expect(try only(desk).endedOn?.iso == "2026-03-04")
  }

  @Test func aStayIsNotMovedBehindItsEnd() throws {
    let desk = try Desk()
    let numbered = one.with([.externalNumber: "A-1"])
    _ = try desk.take([numbered, one.departure(on: "2026-03-01")])
    let moved = numbered.with([.arrivedOn: "2026-04-01", .registeredOn: "2026-04-02"])
    #expect(try desk.take([moved]).counts == [0, 0, 0, 1])
    #expect(try only(desk).registeredOn.iso == one[.registeredOn])
  }

  @Test func aPermanentStayMovedBehindTheNextChangesPlacesWithIt() throws {
    let desk = try Desk()
    let later: Paper = [.arrivedOn: "2026-02-02", .registeredOn: "2026-02-03", .toTerritory: "611010000"]
    _ = try desk.take([one.with([.externalNumber: "A-1"]), one.with(later).with([.externalNumber: "A-2"])])
    let moved = one.with([.externalNumber: "A-1", .arrivedOn: "2026-05-02", .registeredOn: "2026-05-03"])
    #expect(try desk.take([moved]).counts == [0, 1, 0, 0])
    let person = try #require(try desk.store.person(iin: one[.iin] ?? ""))
    let stays = try desk.store.registrations(of: person.id)
    #expect(stays.map(\.externalNumber) == ["A-2", "A-1"])
    #expect(stays.map { $0.endedOn?.iso } == ["2026-05-03", nil])
  }

  @Test func aLoneDepartureIsKeptWithAWarning() throws {
    let desk = try Desk()
    let report = try desk.take([one.departure(on: "2026-03-01", to: "none", reason: "death")])
    #expect(report.counts == [1, 0, 0, 0])
    #expect(report.warnings == [.r70: 1])
    #expect(try only(desk).event == .departure)
    #expect(try desk.store.findings(of: only(desk).id).map(\.problem.variant) == [.notOpen])
  }

  @Test func aDeparturesReasonIsACodeOfTheList() throws {
    let desk = try Desk()
    var refused: [Refusal] = []
    _ = try desk.take([one, one.departure(on: "2026-03-01", reason: "захотел")]) { refused.append($0) }
    #expect(
      refused.flatMap(\.problems) == [
        Problem(.f03, .reason, values: ["захотел", "end_reason"], variant: .notOfList)
      ])
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]])
  func theOrderOfPermanentArrivalsDoesNotMatter(order: [Int]) throws {
    let desk = try Desk()
    let days = ["2024-01-10", "2025-02-10", "2026-03-10"]
    let papers = days.enumerated().map { index, day in
      one.with([.arrivedOn: day, .registeredOn: day, .toTerritory: SampleEdition.village(index)])
    }
    #expect(try desk.take(order.map { papers[$0] }).counts == [3, 0, 0, 0])
    let person = try #require(try desk.store.person(iin: one[.iin] ?? ""))
    let stays = try desk.store.registrations(of: person.id)
    #expect(stays.map(\.registeredOn.iso) == days)
    #expect(stays.map { $0.endedOn?.iso } == ["2025-02-10", "2026-03-10", nil])
  }

  @Test func anUndoneStayIsTakenAgain() throws {
    let desk = try Desk()
    _ = try desk.take([one])
    let id = try only(desk).id
    try desk.removeRegistration(id)
    #expect(try desk.take([one]).counts == [1, 0, 0, 0])
  }

  /// Rule R95: of two people with one IIN the second waits, be they twins; nobody is renamed, nor respelled.
  @Test func aSecondPersonWithTheSameIINWaits() throws {
    let desk = try Desk()
    let first = Paper.permanent(1)
    let twin = first.with([.givenName: "Егіз", .toTerritory: SampleEdition.village(2)])
    var refused: [Refusal] = []
    #expect(try desk.take([first, twin]) { refused.append($0) }.counts == [1, 0, 0, 1])
    #expect(refused.first?.problems.map(\.rule) == [.r95])
    let respelled = first.with([
      .surname: first[.surname, default: ""].replacing("Ү", with: "У"),
      .toTerritory: SampleEdition.village(2),
      .kind: "temporary", .arrivedOn: "2025-11-01", .registeredOn: "2025-11-03", .until: "2026-11-01",
    ])
    #expect(try desk.take([respelled]).counts == [1, 0, 0, 0])
    #expect(try desk.exportedRows().allSatisfy { $0["surname"] == first[.surname] })
    let married = first.with([
      .surname: "Мысалова", .toTerritory: SampleEdition.village(2), .arrivedOn: "2026-02-01",
      .registeredOn: "2026-02-03",
    ])
    let report = try desk.take([married])
    #expect(report.rejected == 0 && report.warnings[.r95] == 1, "\(report)")
  }
}
