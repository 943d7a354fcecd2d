import Domain
import Testing

@testable import Store

/// Which registrations are late is computed again where the number of days or a holiday changes.
@Suite struct LatenessTests {
  private let desk: Desk
  private var store: Store { desk.store }
  private let late: Int64

  /// Arrived on Friday the 6th; its ten days end on Monday the 16th.
  init() throws {
    desk = try Desk()
    late = try Self.enter("Касымов", registered: "17.11.2026", in: desk.store)
    _ = try Self.enter("Сейтов", registered: "16.11.2026", in: desk.store)
  }

  private static func enter(_ surname: String, registered: String, in store: Store) throws -> Int64 {
    var paper = Papers.arrival(surname, on: "06.11.2026")
    paper.registeredOn = Desk.day(registered)
    let isLate = try store.registrationRules().isLate(paper)
    return try store.change(.save) { try $0.enter(paper, of: nil, isLate: isLate) }.registration
  }

  /// The ids in the list of those who registered late.
  private func listed(_ store: Store) throws -> [Int64] {
    try store.page(RegistrationList(.late), after: nil, backwards: false, limit: 10).map(\.id)
  }

  private func set(_ days: String, from day: String) throws {
    var value = DatedValue()
    (value.value, value.from, value.basis) = (days, Desk.day(day), "закон")
    try store.set(.regDays, to: value)
  }

  private func last() throws -> Int64 { try #require(try store.changes(limit: 1).first?.id) }

  @Test func anotherNumberOfDaysMakesOthersLate() throws {
    #expect(try listed(store) == [late])
    try set("15", from: "01.11.2026")
    #expect(try listed(store).isEmpty)
    let change = try last()
    #expect(
      try desk.number(
        "SELECT count(*) FROM change_record WHERE change = ? AND register = 'registration'", [change])
        == 0, "a computed column stands in no journal")
    #expect(try store.verify().damage == nil)
    try store.undo(change)
    #expect(try listed(store) == [late])
    try store.undo(try last())
    #expect(try listed(store).isEmpty)
    try set("5", from: "01.11.2026")
    #expect(try listed(store).count == 2, "the same day is corrected")
  }

  @Test func aNumberOfLaterDaysChangesNothing() throws {
    try set("15", from: "18.11.2026")
    #expect(try listed(store) == [late])
    try set("15", from: "17.11.2026")
    #expect(try listed(store).isEmpty)
  }

  @Test func aHolidayMovesTheLastDay() throws {
    var holiday = Holiday()
    (holiday.day, holiday.kind, holiday.basis) = (Desk.day("16.11.2026"), .off, "перенос")
    try store.enter(holiday)
    #expect(try listed(store).isEmpty)
    try store.removeHoliday(Desk.day("16.11.2026"))
    #expect(try listed(store) == [late])
  }

  /// The desk that has the number in memory and the one that changed it are two programs.
  @Test func anotherDeskChangesItToo() throws {
    _ = try store.parameters()
    var value = DatedValue()
    (value.value, value.from, value.basis) = ("15", Desk.day("01.11.2026"), "закон")
    try desk.another().set(.regDays, to: value)
    #expect(try listed(store).isEmpty)
    value.value = "10"
    try store.set(.regDays, to: value)
    #expect(try listed(store) == [late])
  }
}
