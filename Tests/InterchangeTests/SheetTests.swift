import Domain
import Foundation
import Store
import Testing
import Words

@testable import Interchange

/// Sheets that an okrug made by hand: a mapping made once reads them.
@Suite struct SheetTests {
  private static let headings = [
    "№ п/п", "Ф.И.О.", "ИИН", "Дата рожд.", "Куда прибыл", "Мекенжайы", "Откуда прибыл", "Дата прибытия",
    "Срок",
  ]

  /// A row as such sheets have it: a name in one cell, days dotted, villages by name.
  private func row(_ number: Int, month: Int) -> [String] {
    let birth = Day(number: 3_000 + number * 7)
    let surname =
      "Үлгіев" + String(UnicodeScalar(UInt8(97 + number % 26)))
      + String(UnicodeScalar(UInt8(97 + number / 26)))
    let father = number % 5 == 0 ? "" : number % 7 == 0 ? " Мысал ұлы" : " Мысалұлы"
    var iin = number % 3 == 0 ? Paper.iin(birth, number) : ""
    if iin.hasPrefix("0") { iin.removeFirst() }  // a spreadsheet has eaten the nought
    return [
      "\(number)", "\(surname) Сынақ\(father)", iin, birth.dotted,
      number % 40 == 13 ? "с.Жоқ" : "с.Үлгі1-2, район 0", "Абай к-сі, \(number)", "г.Туркестан",
      "\(10 + number % 9).0\(month).2026", "\(10 + number % 9).0\(month + 2).2026",
    ]
  }

  /// A sheet with everything that goes wrong: titles above, headings again after a page, blank rows, sums.
  private func sheet(_ numbers: ClosedRange<Int>, month: Int) -> String {
    var lines = ["Ақсу ауылдық округі;;;;;;;;", "Келгендер туралы мәлімет;;;;;;;;", ";;;;;;;;"]
    lines.append(Self.headings.joined(separator: ";"))
    for (index, number) in numbers.enumerated() {
      lines.append(row(number, month: month).joined(separator: ";"))
      if index % 50 == 49 {
        lines += ["Итого по листу;;50;;;;;;", " ; ;;;;;;; ", Self.headings.joined(separator: ";")]
      }
    }
    lines.append("Барлығы: \(numbers.count);;;;;;;;")
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private func kz1048(_ text: String) -> [UInt8] {
    var table: [Character: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF where byte != 0x98 {
      let decoded = String(decoding: TextEncoding([byte, 0xC0, 0xFF, 0x98]).text, as: UTF8.self)
      if let first = decoded.first { table[first] = byte }
    }
    return text.map { $0.asciiValue ?? table[$0] ?? UInt8(ascii: "?") }
  }

  private func mapping(_ desk: Desk, _ path: String) throws -> SheetMapping {
    let file = try SheetFile(path)
    #expect(file.header == Self.headings)
    var mapping = file.guess(RegistrationEntry.fields.map(\.id), desk.words)
    mapping.constants = [
      "kind": "temporary", "event": "arrival", "registered_on": SheetMapping.same(as: .arrivedOn),
      "consent": "self",
    ]
    return mapping
  }

  @Test func headingsOfSuchSheetsAreGuessed() throws {
    let desk = try Desk()
    let mapping = try mapping(desk, desk.write(sheet(1...3, month: 6), "june.csv"))
    #expect(
      mapping.columns.map(\.meaning) == [
        .ignored, .fullName, .field(.iin), .field(.birthDate), .field(.toTerritory), .field(.street),
        .field(.fromTerritory), .field(.arrivedOn), .field(.until),
      ])
    #expect(mapping.missing(of: [.surname, .givenName, .birthDate, .kind]) == [])
    #expect(SheetMapping(columns: mapping.columns).missing(of: [.surname, .kind]) == [.kind])
  }

  @Test(arguments: [false, true]) func threeHundredRowsGoInAndTheNextMonthNeedsNoQuestion(isKZ1048: Bool)
    throws
  {
    let desk = try Desk()
    func write(_ text: String, _ name: String) throws -> String {
      isKZ1048 ? try desk.write(kz1048(text), name) : try desk.write(text, name)
    }
    let june = try write(sheet(1...300, month: 6), "june.csv")
    try SavedMapping.save(try mapping(desk, june), as: "Ақсу", in: desk.store)
    let saved = try SavedMapping.named("Ақсу", in: desk.store)
    let input = try InputFile(june)
    #expect(saved.fits(input))
    var options = Import.Options()
    options.mappings = [saved.mapping]
    options.rejects = desk.path("rejects.csv")
    var refused: [Refusal] = []
    let report = try desk.run(.registrations, [june], options) { refused.append($0) }
    #expect(report.added + report.rejected == 300)
    #expect(report.rejected == 8 && refused.allSatisfy { $0.problems.first?.field == .toTerritory })
    #expect(report.leftOut == 6 * 3 + 1, "sums, blanks and headings after each page, the sum at the end")
    options.rejects = nil
    let one = try #require(try desk.exportedRows().first { $0["surname"] == "Үлгіевha" })
    #expect(one["given_name"] == "Сынақ" && one["patronymic"] == "Мысал ұлы" && one["kind"] == "temporary")
    #expect(one["registered_on"] == one["arrived_on"] && one["to_territory"]?.isEmpty == false)

    #expect(
      try desk.run(.registrations, [june], options) { _ in }.counts.prefix(3) == [0, 0, 292], "again: nothing"
    )
    let july = try write(sheet(301...600, month: 7), "july.csv")
    #expect(try desk.run(.registrations, [july], options).counts == [293, 0, 0, 7])

    // What was refused is mended in its own columns and comes in by the same mapping.
    let rejects = try desk.text("rejects.csv").replacing("с.Жоқ", with: "с.Үлгі1-2, район 0")
    let mended = try desk.run(.registrations, [desk.write(rejects, "mended.csv")], options)
    #expect(mended.counts == [8, 0, 0, 0])
  }

  @Test func anotherSheetIsNotReadByTheMapping() throws {
    let desk = try Desk()
    let saved = try mapping(desk, desk.write(sheet(1...3, month: 6), "june.csv"))
    let other = sheet(1...3, month: 6).replacing("Откуда прибыл", with: "Телефон")
    var options = Import.Options()
    options.mappings = [saved]
    #expect(throws: InterchangeError.self) {
      try desk.run(.registrations, [desk.write(other, "other.csv")], options)
    }
    let shuffled = sheet(1...1, month: 6).split(separator: "\r\n", omittingEmptySubsequences: false).map {
      line in
      line.split(separator: ";", omittingEmptySubsequences: false).reversed().joined(separator: ";")
    }.joined(separator: "\r\n")
    #expect(try desk.run(.registrations, [desk.write(shuffled, "shuffled.csv")], options).added == 1)
  }

  @Test func aNameThatDoesNotPartIsRefusedWithItsText() throws {
    let desk = try Desk()
    let text = sheet(1...1, month: 6).replacing("Үлгіевba Сынақ Мысалұлы", with: "Үлгіев")
    let path = try desk.write(text, "june.csv")
    var options = Import.Options()
    options.mappings = [try mapping(desk, path)]
    var refused: [Refusal] = []
    try desk.run(.registrations, [path], options) { refused.append($0) }
    #expect(refused.first?.problems.first == Problem(.f02, .surname, values: ["Үлгіев"], variant: .fullName))
  }

  /// A name in one cell is cleaned as one in its own column is: told of where a sign went, not of spaces.
  @Test func aCleanedNameInOneCellIsToldOf() throws {
    let desk = try Desk()
    let fields = RegistrationEntry.fields.filter { [.surname, .givenName, .patronymic].contains($0.id) }
    let reading = Reading(
      today: Desk.today, source: .file, gazetteer: try desk.store.gazetteer(), code: desk.words.code,
      country: desk.words.country)
    let reader = RowReader(columns: [.fullName], constants: [:], fields, reading)
    func notes(_ cell: String) -> [Problem] { reader.read(CSVRow(number: 1, cells: [cell])).notes }
    #expect(notes("Үлгі\u{200B}ев Сынақ") == [Problem(.f06, .surname)])
    #expect(notes("Үлгіев,  Сынақ\u{A0}Мысалұлы ") == [])
    let names = reader.read(CSVRow(number: 1, cells: ["Үлгіев, Сынақ Мысалұлы"])).values.map {
      $0.value?.canonical
    }
    #expect(names == ["Үлгіев", "Сынақ", "Мысалұлы"])
  }

  @Test func aMappingThatNobodyMadeIsSaid() throws {
    let desk = try Desk()
    #expect(throws: InterchangeError.noMapping("Жоқ")) { try SavedMapping.named("Жоқ", in: desk.store) }
  }

  @Test func aReferenceToAColumnThatIsNotThereIsMissing() throws {
    let mapping = SheetMapping(
      columns: [.init("ФИО", .fullName)], constants: ["registered_on": SheetMapping.same(as: .arrivedOn)])
    #expect(mapping.missing(of: [.surname, .registeredOn]) == [.registeredOn])
  }

  @Test func aSheetTakenAsTheRegistersOwnIsSaidToBeMadeByHand() throws {
    let desk = try Desk()
    let path = try desk.write(sheet(1...3, month: 6).replacing("Дата", with: "Число"), "june.csv")
    let bare = try desk.write("Ф.И.О.;Село\nҮлгіев Сынақ;Аксу\n", "bare.csv")
    #expect(throws: InterchangeError.handMade(file: "bare.csv", mappings: [])) {
      try desk.run(.registrations, [bare])
    }
    let file = try SheetFile(path)
    try SavedMapping.save(
      file.guess(RegistrationEntry.fields.map(\.id), desk.words), as: "Ақсу", in: desk.store)
    #expect(throws: InterchangeError.handMade(file: "june.csv", mappings: ["Ақсу"])) {
      try desk.run(.registrations, [path])
    }
  }

  @Test func anAddressIsGuessedInEitherLanguage() throws {
    let desk = try Desk()
    for heading in ["Мекенжай", "Мекенжайы", "Адрес"] {
      let path = try desk.write("ФИО;\(heading)\nҮлгіев Сынақ;Абай 1\n", "a.csv")
      let meaning = try SheetFile(path).guess(RegistrationEntry.fields.map(\.id), desk.words).columns.last?
        .meaning
      #expect(meaning == .field(.street), "\(heading)")
    }
  }
}
