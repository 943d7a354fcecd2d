import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// The database as it stood, against what it was.
@Suite struct PastTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let calendar: Calendar

  /// A machine's clock that is moved by hand.
  private final class Calendar: Sendable {
    private let day = Mutex(Desk.today)
    func move(to day: Day) { self.day.withLock { $0 = day } }
    var clock: Clock {
      Clock(
        today: { self.day.withLock { $0 } },
        now: {
          Timestamp(milliseconds: Timestamp(localDay: self.day.withLock { $0 }).milliseconds + 43_200_000)
        })
    }
  }

  init() throws {
    folder = try TemporaryFolder()
    calendar = Calendar()
    calendar.move(to: Desk.day("01.10.2026"))
    store = try Store.make(
      at: folder.file("qonys.db"), territory: Desk.oblast, number: 61, officer: "aigul", clock: calendar.clock
    )
    _ = try store.takeEdition(Desk.places, of: Desk.day("01.01.2020"), reason: "test")
  }

  private func dump(_ store: Store) throws -> [String] {
    try (Register.Name.allCases.map(\.rawValue) + ["territory_name", "kato_edition", "change"]).flatMap {
      table in
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { "\($0)" }
      }
    }
  }

  @Test func everyDayIsAsItWas() throws {
    var random = Dice(7)
    var days: [(day: Day, dump: [String])] = []
    var people: [Int64] = []
    for number in 0..<20 {
      let day = Desk.day("02.10.2026").adding(days: number)
      calendar.move(to: day)
      for _ in 0..<4 {
        if people.isEmpty || random.roll(2) == 0 {
          let paper = Papers.arrival(
            "Үлгіев", "Сынақ\(people.count)", on: day.dotted,
            to: [Desk.turkestan, Desk.kentau][random.roll(2)])
          people.append(try store.change(.save) { try $0.enter(paper, of: nil) }.person.id)
        } else {
          var person = try #require(try store.person(people[random.roll(people.count)]))
          if random.roll(3) == 0, let change = try store.changes(limit: 1).first, !change.isUndone {
            try store.undo(change.id)
            people = try people.filter { try store.person($0) != nil }
            continue
          }
          person.note = "заметка \(number)"
          try store.change(.correct) { try $0.save(&person) }
        }
      }
      days.append((day, try dump(store)))
    }
    for (day, expected) in days {
      let past = try store.asItStood(on: day)
      #expect(try dump(past) == expected, "\(day)")
      #expect(try past.verify().damage == nil, "\(day)")
    }
  }

  @Test func listsAndSearchSeeThePastAndNothingOfItStays() throws {
    calendar.move(to: Desk.day("05.10.2026"))
    let first = try store.change(.save) { try $0.enter(Papers.arrival("Касымов", on: "05.10.2026"), of: nil) }
    calendar.move(to: Desk.day("10.11.2026"))
    var person = first.person
    person.surname = "Сейтов"
    try store.change(.correct) { try $0.save(&person) }
    try store.change(.save) { try $0.enter(Papers.arrival("Юсупов", on: "10.11.2026"), of: nil) }
    let past = try store.asItStood(on: Desk.day("31.10.2026"))
    #expect(past.asOf == Desk.day("31.10.2026"))
    #expect(try past.page(RegistrationList(.open), limit: 10).map(\.name) == ["Касымов Нұрлан"])
    #expect(try past.find("kasymov", limit: 5).count == 1)
    #expect(try past.find("Сейтов", limit: 5).isEmpty && past.find("Юсупов", limit: 5).isEmpty)
    #expect(try past.count(RegistrationList(.all)) == 1)
    #expect(throws: StoreError.past) { try past.change(.save) { _ in } }
    #expect(folder.names == ["qonys.db", "qonys.db-shm", "qonys.db-wal"])
    #expect(try store.count(RegistrationList(.all)) == 2)
  }

  /// Papers are older than the classifier that tells what their places are called.
  @Test func beforeTheClassifierPlacesKeepTheirEarliestNames() throws {
    let folder = try TemporaryFolder()
    calendar.move(to: Desk.day("01.10.2026"))
    let store = try Store.make(
      at: folder.file("qonys.db"), territory: Desk.oblast, number: 61, officer: "aigul", clock: calendar.clock
    )
    calendar.move(to: Desk.day("05.10.2026"))
    _ = try store.takeEdition(Desk.places, of: Desk.day("01.01.2020"), reason: "test")
    calendar.move(to: Desk.day("06.10.2026"))
    let renamed = Desk.places.map { row in
      row.code == Desk.kentau
        ? Desk.place(612_010_000, 612_000_000, "г.Кентау-2", "Кентау-2 қ.") : row
    }
    _ = try store.takeEdition(renamed, of: Desk.day("01.01.2026"), reason: "test")
    let past = try store.asItStood(on: Desk.day("02.10.2026"))
    #expect(try past.gazetteer()[Desk.kentau]?.nameRu == "г.Кентау")
    #expect(try past.names(of: Desk.kentau).map(\.ru) == ["г.Кентау"])
    #expect(try past.editionInForce() == nil)
    #expect(try store.gazetteer()[Desk.kentau]?.nameRu == "г.Кентау-2")
  }
}
