import Domain
import Testing

@testable import Store

/// Rule R67 in the check of all records: a child who is registered apart from its parents.
@Suite struct ChildrenApartTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  /// A mother and her son at two places; the father where one is given.
  @discardableResult
  private func family(
    _ mother: KatoCode, _ son: KatoCode, born: String = "01.02.2018", father: KatoCode? = nil,
    houses: (String?, String?) = (nil, nil)
  ) throws -> Int64 {
    var parent = Papers.arrival("Оразова", "Аяла", to: mother)
    parent.house = houses.0
    var child = Papers.arrival("Оразов", "Дос", born: born, to: son)
    child.house = houses.1
    return try store.change(.save) { [parent, child] change in
      let head = try change.enter(parent, of: nil)
      let number = try change.family(of: head.person.id)
      if let father {
        try change.enter(Papers.arrival("Оразов", "Бек", to: father), of: nil, family: (number, "spouse"))
      }
      return try change.enter(child, of: nil, family: (number, "son")).registration
    }
  }

  private func told() throws -> [Int64] {
    var found: [Int64] = []
    _ = try store.review { if $0.problem.rule == .r67 { found.append($0.record) } }
    return found
  }

  @Test func aChildApartFromBothIsTold() throws {
    let stay = try family(Desk.kentau, Desk.turkestan, father: Desk.aksukent)
    #expect(try told() == [stay])
    #expect(try store.remarks(on: .registration, stay).map(\.problem.rule) == [.r67])
    try store.change(.correct) { try $0.accept(.r67, "живёт у бабушки-опекуна", on: .registration, stay) }
    #expect(try told().isEmpty)
  }

  @Test func aChildWithOneOfThemIsNot() throws {
    try family(Desk.kentau, Desk.turkestan, father: Desk.turkestan)
    try family(Desk.kentau, Desk.kentau, houses: ("1", nil))
    #expect(try told().isEmpty)
  }

  @Test func anotherHouseIsAnotherAddressAndAnOlderChildHasItsOwn() throws {
    let stay = try family(Desk.kentau, Desk.kentau, houses: ("1", "2"))
    try family(Desk.kentau, Desk.turkestan, born: "01.02.2012")
    #expect(try told() == [stay])
  }

  @Test func aPlaceAndItsSuccessorAreOneAddress() throws {
    try family(Desk.kentau, Desk.aksukent)
    #expect(try told().count == 1)
    try desk.name(Desk.kentau, successorOf: Desk.aksukent)
    #expect(try told().isEmpty)
  }
}
