import Domain
import Foundation
import GRDB

@testable import Store

/// Five hundred stays of all kinds, with many equal keys.
struct Crowd {
  static let surnames = [
    "Аманов", "Әбдіров", "Бекетов", "Гаврилов", "Ғаниев", "Касымов", "Қасымов", "Оразов", "Өтепов", "Ілиясов",
  ]
  static let places = [Desk.turkestan, Desk.kentau, Desk.aksukent, Desk.zhetisay]

  let desk: Desk
  /// Every stay as stored, by no order.
  let stays: [Registration]
  let people: [Int64: Person]
  /// Sort keys of the people's names.
  let names: [Int64: String]
  let late: Set<Int64>

  init() throws {
    desk = try Desk(file: try Self.file.get())
    let store = desk.store
    let rows = try store.queue.read { db in
      try Row.fetchAll(db, sql: "SELECT id, late FROM registration").map {
        (id: $0[0] as Int64, isLate: $0[1] as Bool)
      }
    }
    stays = try rows.compactMap { try store.registration($0.id) }
    people = try Dictionary(
      uniqueKeysWithValues: Set(stays.map(\.person)).compactMap { id in try store.person(id).map { (id, $0) }
      })
    names = people.mapValues { PersonName.sortKey($0.fullName) }
    late = Set(rows.filter(\.isLate).map(\.id))
  }

  /// The database's bytes: it is made once and copied for each test.
  private static let file = Result {
    let folder = try TemporaryFolder()
    let path = folder.file("crowd.db")
    do { try fill(try Desk.make(at: path)) }
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static func fill(_ store: Store) throws {
    try store.change(.importing) { change in
      for number in 0..<500 {
        let entered = try change.enter(paper(number), of: nil, isLate: number.isMultiple(of: 7))
        guard number.isMultiple(of: 5) else { continue }
        var departure = paper(number)
        departure.event = .departure
        departure.from = departure.to
        departure.to = .unknown
        departure.registeredOn = Desk.today
        try change.enter(departure, of: entered.person)
      }
    }
  }

  private static func paper(_ number: Int) -> RegistrationEntry {
    let surname = surnames[number * 7 % surnames.count]
    let day = Desk.today.adding(days: -(number * 13 % 40))
    var paper = Papers.arrival(
      surname, number.isMultiple(of: 3) ? "Асан" : "Үсен", to: places[number * 11 % places.count])
    paper.birthDate = Desk.day("01.01.1980").adding(days: number % 17)
    paper.arrivedOn = day
    paper.registeredOn = day
    if !number.isMultiple(of: 4) {
      paper.kind = .temporary
      paper.until = day.adding(days: 20 + number % 50)
    }
    return paper
  }
}
