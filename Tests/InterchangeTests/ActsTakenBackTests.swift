import Demonstration
import Domain
import Foundation
import GRDB
import Store
import Testing

@testable import Interchange

/// Imports, acts on marked rows, quick changes and settings at random, taken back in random order where nothing stands
/// in the way: what is stored is as it was.
@Suite struct ActsTakenBackTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  /// Everything that is stored of the records, with the classifier's names and editions, versions left aside.
  private func dump() throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: store.path, configuration: configuration)
    defer { try? queue.close() }
    let tables =
      Register.Name.allCases.map(\.rawValue) + ["territory_name", "kato_edition WHERE in_force = 1"]
    return try tables.flatMap { table in
      try queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          table + ":"
            + row.map { column, value in column == "version" ? "" : "\(column)=\(value)" }.joined(
              separator: "|")
        }.sorted()
      }
    }
  }

  private func last() throws -> Int64 { try #require(try store.changes(limit: 1).first?.id) }

  private func openStays(_ limit: Int) throws -> [(Registration, Person)] {
    try store.page(RegistrationList(.open, by: .day), limit: limit).compactMap { row in
      guard let stay = try store.registration(row.id), let person = try store.person(row.person) else {
        return nil
      }
      return (stay, person)
    }
  }

  /// One act; it may turn out to change nothing.
  private func act(_ number: Int, _ random: inout Randomness) throws {
    let code = SampleEdition.village(random.below(30))
    let territory = try #require(KatoCode(code))
    switch random.below(9) {
    case 0, 1:
      let rows = (0..<2 + random.below(3)).map { _ in
        random.below(2) == 0 ? Paper.temporary(random.below(60)) : Paper.permanent(random.below(60))
      }
      _ = try desk.take(rows)
    case 2:
      let text =
        "code,type,vacancies\n\(code),rural,\(number)\n\(SampleEdition.village(number)),rural,\(number)\n"
      try desk.run(.settlements, [try desk.write(text, "s.csv")])
    case 3:
      let text = """
        APP_ID;APPLICANT;SURNAME;FIRSTNAME;DATE_BIRTH;CITIZENSHIP_COUNTRY;DECISION_DATE;DATE_ORALMAN_STATUS
        A-\(number);1;Сынақов;Басшы\(number);03.02.1980;Узбекистан;05.03.2026;05.03.2026
        A-\(number);0;Сынақов;Ұлы\(number);03.02.2015;Узбекистан;05.03.2026;05.03.2026

        """
      try desk.run(.kandas, [try desk.write(text, "k.csv")])
    case 4:
      // Marked rows end in one change.
      let marked = try openStays(3)
      try store.change(.depart, reason: "отмеченные") { change in
        for (stay, person) in marked {
          var entry = RegistrationEntry()
          entry.fill(from: person)
          (entry.kind, entry.event, entry.to) = (stay.kind, .departure, Place.none)
          entry.from = stay.place.map { .territory($0) }
          (entry.registeredOn, entry.reason) = (Desk.today, "death")
          try change.correct(stay, of: person, to: entry)
        }
      }
    case 5:
      // One field of one row.
      guard let (stay, person) = try openStays(20).last else { return }
      var entry = RegistrationEntry(stay, of: person)
      entry.street = "Көше \(number)"
      try store.change(.correct) { try $0.correct(stay, of: person, to: entry) }
    case 6:
      var holiday = Holiday()
      (holiday.day, holiday.kind) = (Desk.today.adding(days: random.below(20)), .off)
      holiday.basis = "приказ \(number)"
      try store.enter(holiday)
    case 7:
      var value = DatedValue()
      (value.value, value.from) = ("\(10 + number)", Desk.today.adding(days: random.below(20)))
      value.basis = "приказ \(number)"
      try store.set(.regDays, to: value)
    default:
      var settlement = try store.settlement(territory) ?? Settlement()
      settlement.territory = .territory(territory)
      (settlement.type, settlement.vacancies) = (.rural, number)
      try store.change(.save) { try $0.save(settlement) }
    }
  }

  @Test(arguments: [UInt64(5), 6, 7]) func importsAndActsOnListsAreTakenBackInAnyOrder(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    let before = try dump()
    var acts: [Int64] = []
    var known = try last()
    for number in 0..<200 {
      try act(number, &random)
      let made = try last()
      if made != known { acts.append(made) }
      known = made
    }
    #expect(acts.count > 100)
    #expect(try dump() != before)
    while !acts.isEmpty {
      let index = random.below(acts.count)
      let plan = try store.undoPlan(of: acts[index])
      guard plan.later.isEmpty else {
        if random.below(3) == 0, let last = acts.popLast() { try store.undo(last) }
        continue
      }
      try store.undo(acts.remove(at: index))
    }
    let after = try dump()
    #expect(Set(after).subtracting(before) == [])
    #expect(Set(before).subtracting(after) == [])
    #expect(try store.verify().damage == nil)
  }
}
