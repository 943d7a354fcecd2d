import Domain
import Testing

@testable import Store

@Suite struct SearchTests {
  private let desk: Desk
  private let person: Person
  private let registration: Int64

  init() throws {
    desk = try Desk()
    var entry = Papers.arrival("Қасымов", "Нұрлан", iin: Papers.iin())
    entry.patronymic = "Серікұлы"
    entry.externalNumber = "БС-2026/000417"
    entry.documentKind = .identityCard
    entry.documentNumber = "АВ 045 123-9"
    let entered = try desk.enter(entry)
    (person, registration) = (entered.person, entered.registration)
    for (surname, given) in [("Иванова", "Анна"), ("Серікұлы", "Болат"), ("Ким", "Виктор"), ("Цой", "Ли")] {
      try desk.enter(Papers.arrival(surname, given, born: "02.02.1971", to: Desk.kentau))
    }
  }

  private func find(_ text: String, limit: Int = 20) throws -> [Found] {
    try desk.store.find(text, limit: limit)
  }

  @Test(arguments: [
    "Қасымов", "қасымов", "Касымов", "КАСЫМОВ", "Kasymov", "Kassymov", "Qasymov", "Rfcsvjd", "rfcsvjd",
    "Rfcs", "Касы",
    "Qasy", "Қас", "  Қасымов\u{200B}  ", "Қасымов Нұрлан", "Нурлан Касымов", "Серікұлы Нұрлан Қасымов",
    "Нұрлан", "Yehkfy", "нур кас", "Касымов Н", "н касымов", "Nurlan Qasymov", "Касымов Нурлан Серикулы",
  ])
  func aPersonIsFoundByName(text: String) throws {
    let found = try find(text)
    #expect(found.first?.id == person.id, "\(found.map(\.name))")
    #expect(found.first?.kind == .person)
    #expect(found.first?.name == "Қасымов Нұрлан Серікұлы")
    #expect(found.first?.territory == Desk.turkestan)
  }

  @Test(arguments: ["Касымова Айгуль", "Қасымов Болат", "нурлан ив", "Зззз", "", "   ", "-"])
  func nobodyIsFound(text: String) throws {
    #expect(try find(text).allSatisfy { $0.kind == .territory || $0.id != person.id })
    #expect(try desk.store.people(named: text, limit: 10).isEmpty)
  }

  @Test func surnamesComeBeforeOtherNames() throws {
    #expect(try find("Серікұлы").map(\.name) == ["Серікұлы Болат", "Қасымов Нұрлан Серікұлы"])
    #expect(try find("Серікұлы", limit: 1).map(\.name) == ["Серікұлы Болат"])
  }

  @Test func shortNamesAreFound() throws {
    #expect(try find("Ки").first?.name == "Ким Виктор")
    #expect(try find("Ли Цой").first?.name == "Цой Ли" || (try find("Цой Ли").first?.name == "Цой Ли"))
  }

  @Test(arguments: [12, 6, 3])
  func anIINIsFoundByItsBeginning(length: Int) throws {
    #expect(try find(String(Papers.iin().prefix(length))).first?.id == person.id)
  }

  @Test func anIINTypedOnTheKazakhDigitRowIsFound() throws {
    let row = Array("қ\"әіңғ,.үұ")
    let typed = String(Papers.iin().compactMap { $0.wholeNumberValue.map { row[$0] } })
    #expect(try find(typed).first?.id == person.id)
  }

  @Test(arguments: ["АВ 045 123-9", "AB0451239", "ab 0451", "АВ045"])
  func aDocumentIsFoundByItsNumber(text: String) throws {
    #expect(try find(text).first?.id == person.id)
  }

  @Test(arguments: ["БС-2026/000417", "БС-2026"])
  func aRegistrationIsFoundByItsOfficialNumber(text: String) throws {
    let found = try find(text)
    #expect(found.map(\.id).contains(registration))
    #expect(found.first { $0.id == registration }?.kind == .registration)
    #expect(found.first { $0.id == registration }?.person == person.id)
  }

  @Test(arguments: [
    ("Аксукент", Desk.aksukent), ("ақсукент", Desk.aksukent), ("Frcertyn", Desk.aksukent),
    ("Кентау", Desk.kentau),
    ("613820100", Desk.zhetisay), ("Жетысай", Desk.zhetisay), ("Shymkent", Desk.shymkent),
  ])
  func aTerritoryIsFound(text: String, code: KatoCode) throws {
    let found = try #require(try find(text).first { $0.kind == .territory })
    #expect(found.territory == code)
    #expect(found.id == Int64(code.number))
  }

  @Test func whoIsArchivedIsNotFound() throws {
    var archived = person
    archived.archivedOn = Desk.today
    try desk.store.change(.correct) { try $0.save(&archived) }
    for text in ["Қасымов", "Нурлан Касымов", Papers.iin(), "AB0451239"] {
      #expect(try find(text).allSatisfy { $0.id != person.id }, "\(text)")
    }
  }

  @Test func aNewNameIsFoundAndTheFormerOneIsNot() throws {
    var renamed = person
    renamed.surname = "Әбдірахманов"
    try desk.store.change(.correct) { try $0.save(&renamed) }
    #expect(try find("Абдрахманов").isEmpty, "another name")
    for text in ["Абдирахманов", "Нурлан Абдирахманов"] {
      #expect(try find(text).first?.id == person.id, "\(text)")
    }
    #expect(try find("Касымов").isEmpty)
    #expect(try find("Нурлан Касымов").isEmpty)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func signsOfTheQueryLanguageMeanNothing() throws {
    for text in [
      "\"", "кас* OR", "NEAR(касымов)", "a AND b", "^кас", "{}:", "касымов\"", "' OR 1=1 --", "%", "_", "\\",
    ] {
      #expect(throws: Never.self, "\(text)") { try find(text) }
    }
  }

  @Test(arguments: ["аксукент сайрам", "Ақсукент, Сайрам", "aksukent sairam", "сайрам аксукент"])
  func aPlaceIsFoundWithItsDistrict(text: String) throws {
    #expect(try find(text).first { $0.kind == .territory }?.territory == Desk.aksukent, "\(text)")
  }

  @Test func noMoreThanTheLimit() throws {
    for number in 0..<30 { try desk.enter(Papers.arrival("Қасым\(number)", "Али")) }
    #expect(try find("Касым", limit: 7).count == 7)
    #expect(try find("Али", limit: 7).count == 7)
    #expect(Set(try find("Касым", limit: 100).map(\.id)).count == 31)
  }
}
