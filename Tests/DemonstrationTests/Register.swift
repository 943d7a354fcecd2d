import Demonstration
import Domain

/// The people of one demonstration, drawn once for all tests of a suite.
struct Register {
  /// 14 September 2026.
  static let day = Day(number: 20_710)
  static let large = Register(people: 50_000, seed: 1)
  static let usual = Register(people: 2_000, seed: 1)

  let geography: Geography
  let families: [InventedFamily]
  let members: [InventedMember]

  init(people: Int, seed: UInt64, day: Day = Register.day) {
    let population = Population(people: people, seed: seed, day: day)
    geography = population.geography
    families = Array(population)
    members = families.flatMap(\.members)
  }

  /// All stays of all people; lone departures are none.
  var stays: [Registration] {
    members.flatMap(\.registrations).filter { $0.event == .arrival }
  }

  var openTemporary: [Registration] {
    stays.filter { $0.kind == .temporary && $0.isOpen }
  }
}
