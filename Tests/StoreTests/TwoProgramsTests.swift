import Domain
import Foundation
import Synchronization
import Testing

@testable import Store

/// Two programs on one file: one chain, no id twice, nothing lost.
@Suite struct TwoProgramsTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func check(changes: Int64, since before: Int64) throws {
    #expect(try desk.store.verify().damage == nil)
    #expect(try desk.number("SELECT count(*) FROM change") == before + changes)
    #expect(try desk.number("SELECT count(DISTINCT id >> 32) FROM change") == 1, "one chain")
    let ids = try desk.number(
      """
      SELECT count(*) - count(DISTINCT id) FROM (SELECT id FROM person UNION ALL SELECT id FROM registration
        UNION ALL SELECT id FROM document UNION ALL SELECT id FROM change UNION ALL SELECT id FROM parameter)
      """)
    #expect(ids == 0, "an id was given twice")
    #expect(
      try desk.number("SELECT counter FROM office")
        == desk.number(
          "SELECT max(id) & 4294967295 FROM (SELECT id FROM registration UNION ALL SELECT id FROM change)"))
  }

  @Test func inTurns() throws {
    let other = try desk.another()
    let before = try #require(try desk.number("SELECT count(*) FROM change"))
    for turn in 0..<20 {
      let store = turn.isMultiple(of: 2) ? desk.store : other
      try store.change(.save) { try $0.enter(Papers.arrival("Т\(turn)"), of: nil) }
    }
    try check(changes: 20, since: before)
    #expect(try desk.number("SELECT count(*) FROM change WHERE officer = 'marat'") == 10)
    #expect(try other.countOfPeople() == 20)
  }

  @Test func bothAtOnce() throws {
    let before = try #require(try desk.number("SELECT count(*) FROM change"))
    let path = desk.path
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { program in
      do {
        let store = try Store(opening: path, officer: "clerk\(program)", clock: .fixed(Desk.today))
        // What is tried here is the order of writing, not the disk.
        try store.queue.inDatabase { db in try db.execute(sql: "PRAGMA synchronous = OFF") }
        for number in 0..<200 {
          try store.change(.save) { try $0.enter(Papers.arrival("А\(program)", "Н\(number)"), of: nil) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 }.isEmpty)
    try check(changes: 400, since: before)
  }

  @Test func idsAreOfTheOfficeAndItsGeneration() throws {
    let entered = try desk.enter(Papers.arrival())
    for id in [entered.registration, entered.person.id] {
      #expect(RecordID.range(office: 61, generation: 0).contains(id))
      #expect(id < 1 << 52)
      #expect(Int64(exactly: Double(id)) == id)
    }
    #expect(RecordID.make(office: 4_095, generation: 255, counter: 0xFFFF_FFFF) == 1 << 52 - 1)
    #expect(RecordID.chain(of: RecordID.make(office: 2, generation: 3, counter: 4)) == 2 << 8 | 3)
    #expect(!RecordID.range(office: 61, generation: 1).overlaps(RecordID.range(office: 61, generation: 0)))
  }

  /// A copy taken into use goes on in a chain of its own.
  @Test func generationsHaveChainsOfTheirOwn() throws {
    try desk.enter(Papers.arrival("Бір"))
    try desk.tamper("UPDATE office SET generation = 1, counter = 0")
    let copy = try desk.another()
    let entered = try copy.change(.save) { try $0.enter(Papers.arrival("Екі"), of: nil) }
    try copy.change(.save) { try $0.enter(Papers.arrival("Үш"), of: nil) }
    #expect(RecordID.range(office: 61, generation: 1).contains(entered.registration))
    #expect(try copy.verify().damage == nil)
    try desk.tamper(
      "UPDATE change SET reason = 'x' WHERE id = (SELECT min(id) FROM change WHERE id >> 32 & 255 = 1)")
    guard case .chain(let change) = try copy.verify().damage else {
      Issue.record("the second chain is not looked at")
      return
    }
    #expect(RecordID.range(office: 61, generation: 1).contains(change))
  }
}
