import Domain
import GRDB
import Testing

@testable import Store

@Suite struct InterruptionTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// A statement of some millions of steps.
  private func long(_ store: Store) throws -> Int? {
    try store.read { db in
      try Int.fetchOne(
        db,
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(*) FROM n
          """)
    }
  }

  @Test func aWaitingKeyStopsALongRead() throws {
    var asked = 0
    let result = try desk.store.readInterruptibly(
      unless: {
        asked += 1
        return asked > 3
      }, long)
    #expect(result == .some(nil) || result == nil)
    #expect(asked == 4, "it went on after it was told to stop")
  }

  @Test func withoutAKeyItEnds() throws {
    var asked = 0
    let result = try desk.store.readInterruptibly(
      unless: {
        asked += 1
        return false
      }, long)
    #expect(result == 300_000)
    #expect(asked > 100, "nobody looked at the keyboard")
  }

  @Test func afterwardsNothingStopsReadingOrSaving() throws {
    let stopped = try desk.store.readInterruptibly(unless: { true }, long)
    #expect(stopped == nil)
    #expect(try long(desk.store) == 300_000)
    try desk.enter(Papers.arrival())
    #expect(try desk.store.countOfPeople() == 1)
    #expect(try desk.store.verify().damage == nil)
  }

  @Test func anotherErrorComesThrough() throws {
    struct Other: Error {}
    #expect(throws: Other.self) {
      try desk.store.readInterruptibly(unless: { false }) { _ in throw Other() }
    }
    #expect(try long(desk.store) == 300_000)
  }
}
