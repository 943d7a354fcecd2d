import Domain
import Store

/// A temporary registration of a known person, saved durably with its journal: one change each.
enum SaveScenario {
  private static let saves = 200

  static func rows(_ bench: Bench) throws -> [Row] {
    let people = try Array(Set(bench.sampleOfPeople(saves * 2))).sorted().prefix(saves)
    // What is written depends on what was written before: it is learned on a copy of its own.
    let recordings = try bench.withCopy("learned.db") { path in
      let store = try bench.open(path)
      defer { store.close() }
      return try people.map { id in
        let work = try work(on: store, id)
        return try Recording.of(store) { try work() }
      }
    }
    return try bench.withCopy("ours.db") { ours in
      try bench.withCopy("floor.db") { floor in
        let comparison = try compare(bench, Array(people), recordings, ours, floor)
        try Chain.check(ours, floor)
        return [comparison.row("save with journal, durable", [Limit(.p95, 20), Limit(.ratio, 2)])]
      }
    }
  }

  private static func compare(
    _ bench: Bench, _ people: [Int64], _ recordings: [Recording], _ ours: String, _ copy: String
  ) throws -> Comparison {
    let store = try bench.open(ours)
    defer { store.close() }
    let floor = try Floor(copy)
    var comparison = Comparison()
    for (id, recording) in zip(people, recordings) {
      let work = try work(on: store, id)
      let replay = try floor.prepare(recording)
      try comparison.measure(ours: { try work() }, floor: { try floor.run(replay) })
    }
    return comparison
  }

  /// The saving of a paper that is keyed and checked already.
  private static func work(on store: Store, _ id: Int64) throws -> () throws -> Void {
    guard let person = try store.person(id) else { throw StoreError.absent(register: .person, id: id) }
    let last = try store.registrations(of: id).last { $0.event == .arrival }
    var paper = RegistrationEntry()
    paper.fill(from: person)
    paper.event = .arrival
    paper.kind = .temporary
    paper.from = last?.from ?? .unknown
    paper.to = last?.place.map { .territory($0) }
    paper.street = last?.street
    paper.house = last?.house
    paper.arrivedOn = Bench.day.adding(days: -3)
    paper.registeredOn = Bench.day
    paper.until = Bench.day.adding(months: 6)
    paper.consent = .own
    paper.documentKind = last?.document?.kind
    paper.documentNumber = last?.document?.number
    return { [paper] in try store.change(.save) { _ = try $0.enter(paper, of: person) } }
  }
}
