import Domain
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
  let late: Set<Int64>

  init() throws {
    desk = try Desk()
    var late: Set<Int64> = []
    try desk.store.change(.importing) { change in
      for number in 0..<500 {
        let entered = try change.enter(Self.paper(number), of: nil, isLate: number.isMultiple(of: 7))
        if number.isMultiple(of: 7) { late.insert(entered.registration) }
        if number.isMultiple(of: 5) {
          var paper = Self.paper(number)
          paper.event = .departure
          paper.from = paper.to
          paper.to = .unknown
          paper.registeredOn = Desk.today
          try change.enter(paper, of: entered.person)
        }
      }
    }
    let store = desk.store
    let ids = try store.queue.read { db in try Int64.fetchAll(db, sql: "SELECT id FROM registration") }
    stays = try ids.compactMap { try store.registration($0) }
    people = try Dictionary(
      uniqueKeysWithValues: Set(stays.map(\.person)).compactMap { id in try store.person(id).map { (id, $0) }
      })
    self.late = late
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
