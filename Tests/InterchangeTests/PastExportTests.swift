import Domain
import Foundation
import Store
import Synchronization
import Testing

@testable import Interchange

/// What a register was, in files.
struct PastExportTests {
  /// A machine's clock that is moved by hand.
  private final class Calendar: Sendable {
    private let day = Mutex(Desk.today)
    func pass(_ days: Int) { day.withLock { $0 = $0.adding(days: days) } }
    var clock: Clock {
      Clock(
        today: { self.day.withLock { $0 } },
        now: {
          Timestamp(milliseconds: Timestamp(localDay: self.day.withLock { $0 }).milliseconds + 43_200_000)
        })
    }
  }

  private func export(_ register: Export.Register, _ desk: Desk, _ store: Store, on day: Day? = nil) throws
    -> String
  {
    try Export.run(register, store: store, on: day, to: desk.path("out"), overwrite: true)
    return try desk.text("out")
  }

  @Test(arguments: [Export.Register.registrations, .people, .kato, .settlements])
  func beforeAThousandCorrectionsTheBytesWereTheSame(register: Export.Register) throws {
    let calendar = Calendar()
    let desk = try Desk(clock: calendar.clock)
    #expect(try desk.take((0..<1_000).map { Paper.permanent($0) }).counts == [1_000, 0, 0, 0])
    let day = desk.store.clock.today()
    let exported = try export(register, desk, desk.store)
    calendar.pass(3)
    for row in try desk.store.page(RegistrationList(.all), limit: 1_000) {
      var person = try #require(try desk.store.person(row.person))
      person.surname = (person.surname ?? "") + "ов"
      try desk.store.change(.correct) { try $0.save(&person) }
    }
    var edition = SampleEdition.small
    edition.rows[edition.rows.count - 1].ru = "с.Переименованное"
    try desk.run(.kato, [desk.write(edition.table, "kato-2026-11-22.csv")])
    if register != .settlements { #expect(try export(register, desk, desk.store) != exported) }
    #expect(try export(register, desk, desk.store.asItStood(on: day)) == exported)
    #expect(try export(register, desk, desk.store.asItStood(on: day.adding(days: 2))) == exported)
  }

  @Test func onADayOnlyWhatWasInForceIsWritten() throws {
    let desk = try Desk()
    let stay = Paper.permanent(1)
    let began = try #require(stay[.registeredOn].flatMap { Day(iso: $0) })
    #expect(try desk.take([stay, .permanent(2)]).counts == [2, 0, 0, 0])
    #expect(try desk.take([stay.departure(on: began.adding(days: 20).iso)]).added == 1)
    func surnames(on day: Day) throws -> Int {
      try export(.registrations, desk, desk.store, on: day).split(separator: "\n").count - 1
    }
    #expect(try surnames(on: began.adding(days: -1)) == 0)
    #expect(try surnames(on: began.adding(days: 20)) == 2)
    #expect(try surnames(on: began.adding(days: 21)) == 1)
    #expect(!(try export(.registrations, desk, desk.store, on: began.adding(days: 5)).contains("departure")))
  }

  @Test func onADayOnlyThePeopleRegisteredThenAreWritten() throws {
    let desk = try Desk()
    let stay = Paper.permanent(1)
    let began = try #require(stay[.registeredOn].flatMap { Day(iso: $0) })
    #expect(try desk.take([stay, .permanent(2)]).counts == [2, 0, 0, 0])
    #expect(try desk.take([stay.departure(on: began.adding(days: 20).iso)]).added == 1)
    for (days, count) in [(-1, 0), (20, 2), (21, 1)] {
      let day = began.adding(days: days)
      let written = try export(.people, desk, desk.store, on: day).split(separator: "\n").count - 1
      #expect(try written == count && desk.store.count(PersonList(.registeredOn(day))) == count, "\(days)")
    }
    #expect(try export(.people, desk, desk.store).split(separator: "\n").count == 3, "without a day all")
  }

  @Test func anEditionOnADayHasTheNamesOfThatDay() throws {
    let desk = try Desk()
    var edition = SampleEdition.small
    let last = edition.rows.count - 1
    let old = edition.rows[last].ru
    edition.rows[last].ru = "с.Переименованное"
    try desk.run(.kato, [desk.write(edition.table, "kato-2026-07-17.csv")])
    let before = try export(.kato, desk, desk.store, on: Day(written: "01.07.2026"))
    #expect(before.contains(old) && before.contains("2026-01-01") && !before.contains("Переименованное"))
    #expect(try export(.kato, desk, desk.store, on: Day(written: "17.07.2026")).contains("Переименованное"))
    #expect(
      try export(.kato, desk, desk.store, on: Day(written: "01.01.2020")).split(separator: "\n").count == 1)
  }

  @Test func theJournalComesOutChangeByChange() throws {
    let desk = try Desk()
    #expect(try desk.take([.permanent(1)]).added == 1)
    let lines = try export(.journal, desk, desk.store).split(separator: "\n")
    #expect(lines.first == "change,at,officer,kind,reason,undoes,act,register,record,before,sha256")
    #expect(lines.last?.contains(",clerk,import,rows.csv,,,registration,") == true)
  }
}
