import Domain
import Store
import Testing

@testable import Interchange

struct KatoImportTests {
  private func tree(_ desk: Desk) throws -> [String] {
    try desk.store.gazetteer().territories.map {
      "\($0.code) \($0.parent?.text ?? "-") \($0.typeCode ?? -1) \($0.nameRu) \($0.nameKk)"
    }
  }

  @Test func takesAnEditionOfTheWholeCountryTwice() throws {
    let desk = try Desk(edition: nil)
    let edition = SampleEdition.whole
    let path = try desk.write(edition.table, "kato-2026-07-17.csv")
    #expect(edition.rows.count > 15_500)
    #expect(try desk.run(.kato, [path]).counts == [edition.rows.count, 0, 0, 0])
    #expect(try desk.run(.kato, [path]).counts == [0, 0, edition.rows.count, 0])
    #expect(try desk.store.editionInForce()?.iso == "2026-07-17")
  }

  @Test func theOtherShapesGiveTheSameTree() throws {
    let (table, official, pair) = (try Desk(), try Desk(edition: nil), try Desk(edition: nil))
    let edition = SampleEdition.small
    try official.run(.kato, [official.write(edition.official, "KATO_01.01.2026.csv")])
    let kazakh = try pair.write(edition.pair(kazakh: true), "KATO_01.01.2026_kz.csv")
    let russian = try pair.write(edition.pair(kazakh: false), "KATO_01.01.2026_ru.csv")
    try pair.run(.kato, [kazakh, russian])
    #expect(try tree(official) == tree(table))
    let withoutType = try tree(table).map { line in
      line.split(separator: " ").enumerated().map { $0 == 2 ? "-1" : String($1) }.joined(separator: " ")
    }
    #expect(try tree(pair) == withoutType)
    #expect(try pair.store.editionInForce()?.iso == "2026-01-01")
  }

  @Test func thePairIsToldApartByItsLetters() throws {
    let desk = try Desk(edition: nil)
    var edition = SampleEdition.small
    for index in edition.rows.indices { edition.rows[index].ru = "с.Село" }
    let files = [
      try desk.write(edition.pair(kazakh: false), "a.csv"),
      try desk.write(edition.pair(kazakh: true), "b.csv"),
    ]
    try desk.run(.kato, files, Import.Options())
    #expect(try desk.store.gazetteer().territories.allSatisfy { $0.nameRu == "с.Село" })
    #expect(throws: InterchangeError.notAPair(files: ["a.csv"])) { try desk.run(.kato, [files[0]]) }
    #expect(throws: InterchangeError.notAPair(files: ["a.csv", "a.csv"])) {
      try desk.run(.kato, [files[0], files[0]])
    }
  }

  @Test func findsParentsAmongTheRowsOfTheFile() throws {
    let desk = try Desk()
    let gazetteer = try desk.store.gazetteer()
    func parent(_ code: String) throws -> String? { gazetteer[try #require(KatoCode(code))]?.parent?.text }
    #expect(try parent("612030403") == "612030400")
    #expect(try parent("612030100") == "612030000")
    #expect(try parent("612030000") == "612000000")
    #expect(try parent("611010000") == "611000000")
    #expect(try parent("610000000") == nil)
  }

  @Test func keepsGoneRowsAsHistoryAndBothNames() throws {
    let desk = try Desk(edition: .oblasts)
    var edition = SampleEdition.oblasts
    let gone = Set(edition.rows.filter { $0.code % 1_000 == 200 }.prefix(40).map(\.code))
    edition.rows.removeAll { gone.contains($0.code) }
    let renamed = edition.rows.indices.filter { edition.rows[$0].code % 1_000 == 100 }.prefix(3)
    let before = edition.rows[renamed[0]].ru
    for index in renamed { edition.rows[index].ru = "с.Жаңа" }
    let report = try desk.run(.kato, [desk.write(edition.table, "kato-2026-07-17.csv")])
    #expect(report.kato?.gone.count == 40)
    #expect(report.counts == [0, 3, edition.rows.count - 3, 0])
    let gazetteer = try desk.store.gazetteer()
    #expect(gazetteer.territories.count { $0.gone?.iso == "2026-07-17" } == 40)
    let code = try #require(KatoCode(String(edition.rows[renamed[0]].code)))
    #expect(try desk.store.names(of: code).map(\.ru) == [before, "с.Жаңа"])
    #expect(gazetteer[code]?.nameRu == "с.Жаңа")
  }

  @Test func refusesAnEditionOfWhichTooMuchIsGone() throws {
    let desk = try Desk()
    let before = try tree(desk)
    var edition = SampleEdition.small
    edition.rows.removeLast(edition.rows.count * 6 / 10)
    let path = try desk.write(edition.table, "kato-2026-07-17.csv")
    #expect(throws: StoreError.self) { try desk.run(.kato, [path]) }
    #expect(try tree(desk) == before)
    #expect(try desk.store.editionInForce()?.iso == "2026-01-01")
  }

  @Test func refusesAnOlderEdition() throws {
    let desk = try Desk()
    let path = try desk.write(SampleEdition.small.table, "kato-2025-07-17.csv")
    #expect(throws: StoreError.self) { try desk.run(.kato, [path]) }
    var options = Import.Options()
    options.edition = Day(iso: "2026-02-01")
    #expect(try desk.run(.kato, [path], options).counts == [0, 0, SampleEdition.small.rows.count, 0])
  }

  @Test func refusesBadRowsAndKeepsWhatIsKnownOfThem() throws {
    let desk = try Desk()
    var text = SampleEdition.small.table
    text.replace("612030100,NK RK 11-2025,x,2,с.Үлгі0-0,", with: "612030100,NK RK 11-2025,x,2,,")
    text +=
      "61203,v,x,2,с.Коротко,Қысқа а.\n612030200,v,x,2,с.Дважды,Екі рет а.\n999999999,v,x,2,с.Нигде,Жоқ а.\n"
    var options = Import.Options()
    options.rejects = desk.path("bad.csv")
    var refused: [Refusal] = []
    let report = try desk.run(.kato, [desk.write(text, "kato-2026-07-17.csv")], options) {
      refused.append($0)
    }
    #expect(report.counts == [0, 0, SampleEdition.small.rows.count - 1, 4])
    #expect(refused.flatMap(\.problems).map(\.rule) == [.f01, .f02, .f03, .f03])
    #expect(try desk.store.gazetteer()[#require(KatoCode("612030100"))]?.gone == nil)
    let told = try desk.text("bad.csv")
    #expect(told.hasPrefix("reject_row,reject_field,reject_rule,reject_reason,kato,kato_version,"))
    #expect(told.contains("code,F02,"))
  }

  @Test func reportsLookAlikesAndLeavesThem() throws {
    let desk = try Desk(edition: nil)
    var edition = SampleEdition.small
    edition.rows[5].kk = "Ќоянды а."
    let report = try desk.run(.kato, [desk.write(edition.table, "kato.csv")])
    #expect(report.lookAlikes.map(\.name) == ["Ќоянды а."])
    #expect(try desk.store.gazetteer().territories.contains { $0.nameKk == "Ќоянды а." })
    #expect(try desk.store.editionInForce() == Desk.today)
  }

  @Test func aTrialChangesNothing() throws {
    let desk = try Desk(edition: nil)
    var options = Import.Options()
    options.isTrial = true
    let path = try desk.write(SampleEdition.small.table, "kato-2026-07-17.csv")
    #expect(try desk.run(.kato, [path], options).added == SampleEdition.small.rows.count)
    #expect(try desk.store.gazetteer().territories.isEmpty)
  }

  @Test func isExportedSoThatItComesBack() throws {
    let (desk, other) = (try Desk(), try Desk(edition: nil))
    let text = try desk.exported(.kato)
    #expect(try other.run(.kato, [other.write(text, "any.csv")]).added == SampleEdition.small.rows.count)
    #expect(try tree(other) == tree(desk))
    #expect(try other.exported(.kato) == text)
  }
}
