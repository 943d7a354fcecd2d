import Domain
import Testing

@testable import Store

/// Lists count a territory that is gone for its successor; addresses keep their code.
@Suite struct SuccessorTests {
  private let desk: Desk
  private var store: Store { desk.store }
  private static let sairam = Desk.code(613_600_000), kentauDistrict = Desk.code(612_000_000)

  /// Two people in Aksukent, one each in Zhetisay, Kentau and Turkestan; Zhetisay has gone into Aksukent and that into
  /// Kentau.
  init() throws {
    desk = try Desk()
    for (name, place) in [
      ("Аман", Desk.aksukent), ("Бек", Desk.aksukent), ("Гани", Desk.zhetisay), ("Дос", Desk.kentau),
      ("Ерік", Desk.turkestan),
    ] {
      var paper = Papers.arrival("Оразов", name, to: place)
      paper.from = .territory(place == Desk.turkestan ? Desk.zhetisay : Desk.shymkent)
      try desk.enter(paper)
    }
  }

  private func nameAll() throws {
    try desk.name(Desk.aksukent, successorOf: Desk.zhetisay)
    try desk.name(Desk.kentau, successorOf: Desk.aksukent)
  }

  private func count(_ column: ListCondition.Column, _ code: KatoCode) throws -> Int {
    var list = RegistrationList(.open)
    list.conditions = [ListCondition(column, code.text)]
    let count = try store.count(list)
    let rows = try store.page(list, limit: 50).map(\.id)
    let few = try store.few(list, most: 50)
    #expect(rows.count == count && few?.map(\.id) == rows, "the page has them too")
    for id in rows { #expect(try store.line(id, in: list) != nil) }
    return count
  }

  private func frequency(_ column: ListCondition.Column) throws -> [String: Frequency] {
    let all = try store.frequency(of: column, in: RegistrationList(.open), limit: 50)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.value ?? "", $0) })
  }

  @Test func aFrequencyCountsPredecessorsForTheirSuccessor() throws {
    #expect(try frequency(.place)[Desk.kentau.text] == Frequency(value: Desk.kentau.text, count: 1))
    try nameAll()
    let former = [Desk.aksukent, Desk.zhetisay]
    let places = try frequency(.place)
    #expect(places.count == 2 && places[Desk.kentau.text]?.count == 4)
    #expect(places[Desk.kentau.text]?.predecessors == former)
    #expect(places[Desk.turkestan.text] == Frequency(value: Desk.turkestan.text, count: 1))
    let districts = try frequency(.district)
    #expect(districts.count == 2 && districts[Self.kentauDistrict.text]?.count == 4)
    #expect(districts[Self.kentauDistrict.text]?.predecessors == former)
    #expect(try frequency(.from)[Desk.kentau.text]?.predecessors == [Desk.zhetisay])
    let first = try store.frequency(of: .place, in: RegistrationList(.open), limit: 1)
    #expect(first.map(\.value) == [Desk.kentau.text], "the most frequent comes first")
  }

  @Test func aConditionTakesThemInAndNamesTheSuccessor() throws {
    #expect(try count(.place, Desk.kentau) == 1 && count(.district, Self.sairam) == 2)
    try nameAll()
    #expect(try count(.place, Desk.kentau) == 4)
    #expect(try count(.place, Desk.zhetisay) == 4, "a filter on the former place means its successor")
    #expect(try count(.place, Desk.turkestan) == 1)
    #expect(try count(.district, Self.kentauDistrict) == 4 && count(.district, Self.sairam) == 0)
    #expect(try count(.from, Desk.kentau) == 1 && count(.from, Desk.shymkent) == 4)
    let successors = try store.gazetteer().successors
    let condition = ListCondition(.place, Desk.zhetisay.text)
    #expect(condition.territory(successors) == Desk.kentau)
    #expect(condition.predecessors(successors) == [Desk.aksukent, Desk.zhetisay])
  }

  @Test func everyFrequencyIsTheCountOfItsCondition() throws {
    try nameAll()
    for column in RegistrationList.countable {
      for value in try store.frequency(of: column, in: RegistrationList(.open), limit: 50) {
        var list = RegistrationList(.open)
        list.conditions = [ListCondition(column, value.value)]
        #expect(try store.count(list) == value.count, "\(column) \(value)")
      }
    }
  }

  @Test func aNamedFilterCountsAnewAndTheAddressKeepsItsCode() throws {
    var list = RegistrationList(.open)
    list.conditions = [ListCondition(.place, Desk.kentau.text)]
    try store.save(.registrations(list), as: "Кентау")
    try store.save(.registrations(RegistrationList(.at([Desk.kentau]))), as: "Место")
    let stay = try #require(
      try store.page(RegistrationList(.open), limit: 1).first { $0.name.contains("Аман") })
    try nameAll()
    for saved in try store.savedFilters() { #expect(try store.count(saved.list) == 4, "\(saved.name)") }
    #expect(try store.registration(stay.id)?.place == Desk.aksukent)
  }

  @Test func anotherDeskThatNamedOneIsNoticed() throws {
    #expect(try count(.place, Desk.kentau) == 1)
    let other = try desk.another()
    try desk.tamper("UPDATE territory SET gone = '2026-10-01' WHERE id = ?", [Desk.aksukent.number])
    var said = Succession()
    (said.successor, said.since, said.basis) = (.territory(Desk.kentau), Desk.day("01.10.2026"), "акт")
    try other.name(said, of: Desk.aksukent)
    try store.noticeOthers()
    #expect(try count(.place, Desk.kentau) == 3)
  }

  // MARK: Ages

  @Test func agesAreCountedByTensOnTheDesksDay() throws {
    try desk.enter(Papers.arrival("Сейт", "Али", born: "20.11.2006"))
    try desk.enter(Papers.arrival("Сейт", "Уали", born: "21.11.2006"))
    var list = RegistrationList(.open)
    list.conditions = [ListCondition(.age, "20")]
    #expect(try store.page(list, limit: 9).map(\.name) == ["Сейт Али"])
    list.conditions = [ListCondition(.age, "10")]
    #expect(try store.page(list, limit: 9).map(\.name) == ["Сейт Уали"])
  }
}
