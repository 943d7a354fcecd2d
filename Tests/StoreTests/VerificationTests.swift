import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// What `verify` says of files that were changed past the program.
@Suite struct VerificationTests {
  private let desk: Desk
  private let person: Person
  private let registration: Int64

  init() throws {
    desk = try Desk()
    let entered = try desk.enter(Papers.arrival("Касымов"))
    registration = entered.registration
    var person = entered.person
    person.surname = "Қасымов"
    try desk.store.change(.correct, reason: "по паспорту") { try $0.save(&person) }
    self.person = person
    try desk.enter(Papers.arrival("Серіков", "Болат"))
  }

  private func damage(after sql: String, _ arguments: StatementArguments = [], foreignKeys: Bool = true)
    throws -> Damage?
  {
    try desk.tamper(sql, arguments, foreignKeys: foreignKeys)
    return try desk.store.verify().damage
  }

  private func correction() throws -> Int64 {
    try #require(try desk.number("SELECT id FROM change WHERE kind = 'correct'"))
  }

  @Test func aWholeDatabaseIsWhole() throws {
    let result = try desk.store.verify()
    #expect(result.damage == nil)
    #expect(result.changes == 5)
    #expect(result.records == Parameters.initial.all.count + Desk.places.count + 4)
  }

  @Test(arguments: [
    "UPDATE change_record SET before = replace(before, 'Касымов', 'Касимов') WHERE change = ?",
    "UPDATE change_record SET after = zeroblob(32) WHERE change = ?",
    "UPDATE change_record SET before = NULL WHERE change = ?",
    "UPDATE change_record SET register = 'document' WHERE change = ?",
    "DELETE FROM change_record WHERE change = ?",
    "INSERT INTO change_record (change, position, register, record) VALUES (?, 1, 'person', 1)",
    "UPDATE change SET reason = 'иначе' WHERE id = ?",
    "UPDATE change SET officer = 'marat' WHERE id = ?",
    "UPDATE change SET at = replace(at, '2026', '2025') WHERE id = ?",
    "UPDATE change SET undoes = 1 WHERE id = ?",
  ])
  func aChangedByteOfTheJournalIsNamed(sql: String) throws {
    let correction = try correction()
    #expect(
      try damage(after: sql, [correction], foreignKeys: false)
        == (sql.contains("undoes")
          ? .foreignKey(table: "change", row: correction) : .chain(change: correction)))
  }

  @Test(arguments: [
    "INSERT INTO person_text (person_text, rowid, skeleton) SELECT 'delete', id, skeleton FROM person WHERE id = ?",
    "INSERT INTO person_text (rowid, skeleton) SELECT id, 'ahmetov' FROM person WHERE id = ?",
  ])
  func anIndexOfWordsThatIsNotThatOfThePeopleIsNamed(sql: String) throws {
    #expect(try damage(after: sql, [person.id]) == .searchIndex)
  }

  @Test func aChangeMissingFromTheMiddleIsNamed() throws {
    let correction = try correction()
    try desk.tamper("DELETE FROM change_record WHERE change = ?", [correction], foreignKeys: false)
    let next = try #require(try desk.number("SELECT min(id) FROM change WHERE id > ?", [correction]))
    #expect(try damage(after: "DELETE FROM change WHERE id = ?", [correction]) == .chain(change: next))
  }

  @Test func aJournalCutOffAtItsEndIsNamed() throws {
    let last = try #require(try desk.number("SELECT max(id) FROM change"))
    try desk.tamper("DELETE FROM change_record WHERE change = ?", [last], foreignKeys: false)
    let damage = try damage(after: "DELETE FROM change WHERE id = ?", [last])
    #expect(damage == .unknownRecord(register: .person, id: last + 1))
  }

  @Test func aJournalRowWithoutItsChangeIsNamed() throws {
    let correction = try correction()
    #expect(
      try damage(after: "DELETE FROM change WHERE id = ?", [correction], foreignKeys: false)
        == .foreignKey(table: "change_record", row: 0))
  }

  @Test(arguments: ["given_name = 'Болат'", "note = ''", "version = 9", "iin = '900314300015'", "sex = 'f'"])
  func aRecordChangedPastTheProgramIsNamed(assignment: String) throws {
    #expect(
      try damage(after: "UPDATE person SET \(assignment) WHERE id = ?", [person.id])
        == .record(register: .person, id: person.id))
  }

  @Test func aRecordPutBackToAnOlderStateIsNamed() throws {
    #expect(
      try damage(after: "UPDATE person SET surname = 'Касымов', version = 1 WHERE id = ?", [person.id])
        == .record(register: .person, id: person.id))
  }

  @Test func aDeletedRecordIsNamed() throws {
    #expect(
      try damage(after: "DELETE FROM registration WHERE id = ?", [registration])
        == .lostRecord(register: .registration, id: registration))
  }

  /// The names that a place has had lie outside the journal and follow from it.
  @Test(arguments: [
    "UPDATE territory_name SET name_ru = 'с.Иное' WHERE territory = ?",
    "UPDATE territory_name SET name_kk = 'Басқа а.' WHERE territory = ? AND since = '2026-06-01'",
    "UPDATE territory_name SET since = '2019-01-01' WHERE territory = ? AND since = '2020-01-01'",
    "INSERT INTO territory_name (territory, since, name_ru, name_kk) VALUES (?, '2021-01-01', 'с.Иное', 'Басқа а.')",
    "DELETE FROM territory_name WHERE territory = ? AND since = '2020-01-01'",
  ])
  func aNameThatAPlaceNeverHadIsNamed(sql: String) throws {
    try take("с.Аксу", "Ақсу а.", on: "01.06.2026")
    #expect(try desk.store.verify().damage == nil)
    let place = Int64(Desk.aksukent.number)
    #expect(try damage(after: sql, [place]) == .territoryName(territory: place))
  }

  /// An edition that came twice, one that brought nothing, one that was taken back and made again.
  @Test func editionsThatComeAndGoLeaveNamesThatFollowFromTheJournal() throws {
    func isWhole() throws -> Bool { try desk.store.verify().damage == nil }
    func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }
    let morning = Timestamp(day: Desk.today, hour: 9)
    let store = try Store(opening: desk.path, officer: "aigul", clock: .fixed(Desk.today, morning))
    _ = try store.takeEdition(Desk.places, of: Desk.day("01.03.2026"), reason: "ничего нового")
    #expect(try isWhole())
    try take("с.Аксу", "Ақсу а.", on: "01.06.2026")
    try take("с.Аксу", "Ақсу ауылы", on: "01.06.2026")
    #expect(try isWhole())
    let mended = try last()
    let undo = try desk.store.undo(mended)
    #expect(try isWhole())
    try desk.store.undo(undo)
    #expect(try isWhole())
    #expect(try desk.store.names(of: Desk.aksukent).map(\.kk) == ["Ақсукент а.", "Ақсу ауылы"])
    try take("с.Аксукент", "Ақсукент а.", on: "01.07.2026")
    #expect(try isWhole())
    try desk.store.undo(try last())
    #expect(try isWhole())
  }

  /// An edition that gives a village another name.
  private func take(_ ru: String, _ kk: String, on day: String) throws {
    let renamed = Desk.place(613_637_100, 613_637_000, ru, kk)
    _ = try desk.store.takeEdition(
      Desk.places.filter { $0.code != Desk.aksukent } + [renamed], of: Desk.day(day), reason: "приказ")
  }

  @Test func anAddedRecordIsNamed() throws {
    #expect(
      try damage(after: "INSERT INTO holiday (id, day, kind, basis) VALUES (77, '2026-12-16', 'off', 'x')")
        == .unknownRecord(register: .holiday, id: 77))
  }

  @Test(arguments: [
    "UPDATE person SET skeleton = 'kasim nurlan' WHERE id = ?",
    "UPDATE person SET name_sort = 'K' WHERE id = ?",
  ])
  func aWrongSearchKeyIsNamed(sql: String) throws {
    #expect(try damage(after: sql, [person.id]) == .searchKey(person: person.id))
  }

  @Test(arguments: ["NULL", "610000000"])
  func aWrongPlaceInTheListIsNamed(place: String) throws {
    #expect(
      try damage(after: "UPDATE person SET last_place = \(place) WHERE id = ?", [person.id])
        == .lastPlace(person: person.id))
  }

  @Test func aWrongKeyOfADocumentIsNamed() throws {
    var entry = Papers.arrival("Ермеков")
    entry.documentKind = .passport
    entry.documentNumber = "N 77"
    let owner = try desk.enter(entry).person
    #expect(try damage(after: "UPDATE document SET number_key = 'N78'") == .searchKey(person: owner.id))
  }

  @Test func aRowThatRefersToNothingIsNamed() throws {
    #expect(
      try damage(
        after: "UPDATE registration SET place = 999999999 WHERE id = ?", [registration], foreignKeys: false)
        == .foreignKey(table: "registration", row: registration))
  }

  /// A letter turned in a page of an index, as a failing disk would.
  @Test func aDamagedPageIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("qonys.db")
    let clock = Clock.fixed(Desk.today)
    do {
      let store = try Store.make(at: path, territory: Desk.oblast, number: 1, officer: "aigul", clock: clock)
      var person = Person()
      person.surname = "Қасымов"
      person.givenName = "Нұрлан"
      person.birthDate = Desk.day("14.03.1990")
      try store.change(.save) { try $0.save(&person) }
    }
    let page = try #require(
      try DatabaseQueue(path: path).read { db in
        try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'person_by_birth'")
      })
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let key = try #require(bytes.range(of: Data("1990-03-14".utf8), in: (page - 1) * 4_096..<page * 4_096))
    bytes[key.lowerBound] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let damage = try Store(opening: path, officer: "aigul", clock: clock).verify().damage
    guard case .integrity = damage else {
      Issue.record("\(String(describing: damage))")
      return
    }
  }

  @Test func aRecordThatWasMadeTakenAwayAndMadeAgainIsWhole() throws {
    func take() throws {
      try desk.store.change(.correct) { change in
        try change.remove(.registration, registration)
      }
    }
    try take()
    try desk.store.change(.correct) { change in
      try change.insert(
        .registration, registration,
        """
        INSERT INTO registration (id, person, kind, registered_on)
        SELECT ?, id, 'permanent', '2020-01-01' FROM person WHERE id = ?
        """, [registration, person.id])
    }
    #expect(try desk.store.verify().damage == nil)
    try take()
    #expect(try desk.store.verify().damage == nil)
  }
}
