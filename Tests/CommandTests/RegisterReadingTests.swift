import Demonstration
import Domain
import Foundation
import Store
import Testing

@Suite struct RegisterReadingTests {
  private func withDemonstration(_ body: (Store, Demonstration.Made) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "qonys-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let clock = Clock.fixed(Day(year: 2026, month: 11, day: 20) ?? .first)
    let made = try Demonstration.make(
      at: folder + "/a.db", people: 60, seed: 3, officer: "aigul", clock: clock)
    try body(try Store(opening: folder + "/a.db", officer: "aigul", clock: clock), made)
  }

  @Test(arguments: [1, 7, 2_000])
  func everyStayIsReadOnceWithItsPerson(batch: Int) throws {
    try withDemonstration { store, made in
      var people: [Int64] = []
      var stays: Set<Int64> = []
      try store.eachPersonWithStays(batch: batch) { person, theirs in
        people.append(person.id)
        let expected = try store.registrations(of: person.id)
        #expect(theirs == expected)
        stays.formUnion(theirs.map(\.id))
      }
      #expect(stays.count == made.registrations)
      #expect(people == people.sorted())
      #expect(Set(people).count == people.count)
    }
  }

  @Test func healthTellsWhatIsInTheFile() throws {
    try withDemonstration { store, made in
      let health = try store.health()
      #expect(health.rows[.person] == made.people)
      #expect(health.rows[.registration] == made.registrations)
      #expect(health.schema == Health.schemaOfThisProgram)
      #expect(health.journalMode == "wal")
      #expect(health.synchronous == 2)
      #expect(health.mode == 0o600)
      #expect(!health.isOpenToOthers)
      #expect(health.size > 0 && health.freeDisk > 0)
      #expect(health.bytesPerPerson == (health.size + health.logSize) / made.people)
      chmod(store.path, 0o644)
      #expect(try store.health().isOpenToOthers)
    }
  }

  @Test func ofTheInboxOnlyWhatReadingFoundIsTakenOver() throws {
    try withDemonstration { store, _ in
      let added = Problem(.r92, .iin, severity: .warning, values: ["012345678901"], variant: .zeroAdded)
      let cleaned = Problem(.f06, .surname)
      try store.change(.importing) { change in
        try change.keep([cleaned, added, Problem(.r60)], of: .registration, 77, replacing: false)
      }
      let found = try store.findingsOfReading()
      #expect(found == [77: [cleaned, added]])
    }
  }
}
