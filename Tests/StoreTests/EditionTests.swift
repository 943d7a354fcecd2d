import Domain
import Testing

@testable import Store

@Suite struct EditionTests {
  private let desk: Desk
  private let day = Desk.day("01.06.2026")

  init() throws { desk = try Desk() }

  /// The places of the desk, without some and with others in their place.
  private func edition(without gone: [KatoCode] = [], with rows: [KatoRow] = []) -> [KatoRow] {
    let replaced = gone + rows.map(\.code)
    return Desk.places.filter { !replaced.contains($0.code) } + rows
  }

  private func take(_ rows: [KatoRow], on day: Day? = nil, isTrial: Bool = false) throws -> KatoReport {
    try desk.store.takeEdition(rows, of: day ?? self.day, reason: "приказ", isTrial: isTrial)
  }

  @Test func theFirstEditionIsAllNew() throws {
    let gazetteer = try desk.store.gazetteer()
    #expect(gazetteer.territories.count == Desk.places.count)
    #expect(gazetteer[Desk.aksukent]?.since == Desk.day("01.01.2020"))
    #expect(gazetteer[Desk.aksukent]?.level == .settlement)
    #expect(try desk.store.editionInForce() == Desk.day("01.01.2020"))
  }

  @Test func theSameEditionAgainChangesNothing() throws {
    let changes = try desk.number("SELECT count(*) FROM change")
    for day in [Desk.day("01.01.2020"), day] {
      let report = try take(Desk.places.reversed(), on: day)
      #expect(report.unchanged == Desk.places.count)
      #expect(report.updated == 0 && report.new.isEmpty && report.gone.isEmpty)
    }
    #expect(try desk.number("SELECT count(*) FROM change") == changes)
    #expect(try desk.store.editionInForce() == day)
    #expect(try desk.number("SELECT max(version) FROM territory") == 1)
  }

  @Test func aNewNameStandsBesideTheFormerOne() throws {
    let renamed = Desk.place(613_637_100, 613_637_000, "с.Аксу", "Ақсу а.")
    let report = try take(edition(with: [renamed]))
    #expect(
      report.renamed == [
        .init(code: Desk.aksukent, before: "с.Аксукент / Ақсукент а.", after: "с.Аксу / Ақсу а.")
      ])
    #expect(report.updated == 1 && report.unchanged == Desk.places.count - 1)
    #expect(try desk.store.gazetteer()[Desk.aksukent]?.nameRu == "с.Аксу")
    let names = try desk.store.names(of: Desk.aksukent)
    #expect(names.map(\.ru) == ["с.Аксукент", "с.Аксу"])
    #expect(names.map(\.since) == [Desk.day("01.01.2020"), day])
    let line = try desk.store.history(of: .territory, Int64(Desk.aksukent.number)).first
    #expect(line?.reason == "приказ")
    #expect(line?.alterations.map(\.before) == ["с.Аксукент", "Ақсукент а."])
  }

  @Test func whatIsGoneStaysAndMayComeBack() throws {
    let most = Parameters.initial.number(.katoGoneMax, on: Desk.today) ?? 0
    #expect(Desk.places.count * most < 100, "one row of so few is more than the limit")
    let limit = try #require(try desk.number("SELECT id FROM parameter WHERE name = 'kato_gone_max'"))
    try desk.store.change(.correct) { change in
      try change.update(.parameter, limit, "UPDATE parameter SET value = '50' WHERE id = ?", [limit])
    }
    let store = try desk.another()
    let report = try store.takeEdition(edition(without: [Desk.aksukent]), of: day, reason: "приказ")
    #expect(report.gone == [Desk.aksukent])
    #expect(try store.gazetteer()[Desk.aksukent]?.gone == day)
    // Gone already: it is not reported again.
    let next = day.adding(days: 30)
    let same = try store.takeEdition(edition(without: [Desk.aksukent]), of: next, reason: "приказ")
    #expect(same.gone.isEmpty && same.unchanged == Desk.places.count - 1)
    let back = try store.takeEdition(Desk.places, of: next.adding(days: 30), reason: "приказ")
    #expect(back.back == [Desk.aksukent])
    #expect(back.updated == 1)
    #expect(try store.gazetteer()[Desk.aksukent]?.gone == nil)
    #expect(try store.verify().damage == nil)
  }

  @Test func aMoveATypeAndNewRowsAreTold() throws {
    let district = Desk.place(613_900_000, 610_000_000, "Новый район", "Жаңа ауданы")
    let village = Desk.place(613_933_100, 613_900_000, "с.Новое", "Жаңа а.")
    let moved = Desk.place(613_820_100, 613_900_000, "г.Жетысай", "Жетісай қ.")
    let typed = KatoRow(
      code: Desk.kentau, parent: Desk.code(612_000_000), typeCode: 1, nameRu: "г.Кентау", nameKk: "Кентау қ.")
    let report = try take(edition(with: [village, moved, typed, district]))
    #expect(report.new.sorted() == [district.code, village.code])
    #expect(
      report.moved == [.init(code: Desk.zhetisay, before: Desk.code(613_800_000), after: district.code)])
    #expect(report.retyped == [Desk.kentau])
    #expect(try desk.store.gazetteer()[Desk.zhetisay]?.parent == district.code)
    #expect(try desk.store.gazetteer()[Desk.kentau]?.typeCode == 1)
    #expect(try desk.store.verify().damage == nil)
    // A file without the tenth sign does not take it away.
    let without = try take(edition(with: [village, moved, district]), on: day.adding(days: 1))
    #expect(without.updated == 0)
    #expect(try desk.store.gazetteer()[Desk.kentau]?.typeCode == 1)
  }

  @Test func anOlderEditionIsRefused() throws {
    _ = try take(Desk.places)
    let older = day.adding(days: -1)
    #expect(throws: StoreError.olderEdition(day: older, inForce: day)) { try take(Desk.places, on: older) }
  }

  @Test func aGuttedEditionIsRefusedWhole() throws {
    let gutted = edition(
      without: [Desk.aksukent, Desk.zhetisay], with: [Desk.place(790_110_000, 790_000_000, "а", "ә")])
    #expect(throws: StoreError.guttedEdition(gone: 2, of: Desk.places.count, most: 5)) { try take(gutted) }
    #expect(try desk.store.gazetteer()[Desk.code(790_110_000)] == nil)
    #expect(try desk.store.editionInForce() == Desk.day("01.01.2020"))
  }

  @Test func aTrialOnlyTells() throws {
    let renamed = Desk.place(613_637_100, 613_637_000, "с.Аксу", "Ақсу а.")
    let changes = try desk.number("SELECT count(*) FROM change")
    let report = try take(edition(with: [renamed]), isTrial: true)
    #expect(report.renamed.map(\.code) == [Desk.aksukent])
    #expect(try desk.store.gazetteer()[Desk.aksukent]?.nameRu == "с.Аксукент")
    #expect(try desk.store.editionInForce() == Desk.day("01.01.2020"))
    #expect(try desk.number("SELECT count(*) FROM change") == changes)
  }
}
