import Domain
import GRDB
import Testing

@testable import Store

@Suite struct ListTests {
  private static let filters: [RegistrationList.Filter] = [
    .all, .open, .expiring(days: 30), .overdue, .late, .inForce(Desk.today), .at([Desk.kentau]),
    .at([Desk.kentau, Desk.turkestan]),
  ]
  private let crowd: Crowd
  private var store: Store { crowd.desk.store }

  init() throws { crowd = try Crowd() }

  /// Every list there is, in both directions.
  private var lists: [RegistrationList] {
    Self.filters.flatMap { filter in
      RegistrationList.orders(of: filter).flatMap { order in
        [false, true].map { RegistrationList(filter, by: order, isDescending: $0) }
      }
    }
  }

  /// What a list must show, found without the database's indexes.
  private func expected(_ list: RegistrationList) -> [Int64] {
    let today = Desk.today
    let found = crowd.stays.filter { stay in
      switch list.filter {
      case .all: true
      case .open: stay.isOpen
      case .expiring(let days):
        stay.isOpen && stay.until.map { today <= $0 && $0 <= today.adding(days: days) } ?? false
      case .overdue: stay.isExpired(on: today)
      case .late: crowd.late.contains(stay.id)
      case .inForce(let day):
        stay.event == .arrival && stay.registeredOn <= day
          && day <= min(stay.endedOn ?? .last, stay.until ?? .last)
      case .at(let places): stay.isOpen && stay.place.map(places.contains) ?? false
      }
    }
    let keyed = found.map { stay in
      let name = crowd.names[stay.person] ?? ""
      let key =
        switch list.order {
        case .name: [name, "\(stay.person)", stay.registeredOn.iso]
        case .day: [stay.registeredOn.iso]
        case .place: ["\(stay.place?.number ?? 0)", stay.registeredOn.iso]
        case .until: [stay.until?.iso ?? ""]
        }
      return (key: key.joined(separator: " "), id: stay.id)
    }
    let sorted = keyed.sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
    return list.isDescending ? sorted.reversed() : sorted
  }

  private func walk(_ list: RegistrationList, backwards: Bool, limit: Int) throws -> [Int64] {
    var walked: [Int64] = []
    var key: ListKey?
    while walked.count <= crowd.stays.count {
      let page = try store.page(list, after: key, backwards: backwards, limit: limit)
      guard let next = backwards ? page.first : page.last else { break }
      walked = backwards ? page.map(\.id) + walked : walked + page.map(\.id)
      key = next.key
    }
    return walked
  }

  @Test func everyListShowsEachRowOnceInItsOrder() throws {
    #expect(crowd.stays.count == 500)
    for list in lists {
      let expected = expected(list)
      #expect(expected.count > 20, "\(list) has too few rows to be tried")
      #expect(try walk(list, backwards: false, limit: 37) == expected, "\(list) forward")
      #expect(try walk(list, backwards: true, limit: 41) == expected, "\(list) backward")
      #expect(try store.count(list) == expected.count, "\(list) count")
    }
  }

  @Test func aListGoesOnFromAnyRowBothWays() throws {
    for list in lists {
      let expected = expected(list)
      for position in [0, 1, expected.count / 2, expected.count - 1] {
        let line = try #require(try store.line(expected[position], in: list))
        let after = try store.page(list, after: line.key, limit: 5).map(\.id)
        let before = try store.page(list, after: line.key, backwards: true, limit: 5).map(\.id)
        #expect(after == Array(expected.dropFirst(position + 1).prefix(5)), "\(list) after \(position)")
        #expect(before == Array(expected.prefix(position).suffix(5)), "\(list) before \(position)")
      }
    }
  }

  @Test func whatIsNotInAListHasNoLineInIt() throws {
    let closed = try #require(crowd.stays.first { !$0.isOpen })
    #expect(try store.line(closed.id, in: RegistrationList(.open)) == nil)
    #expect(try store.line(closed.id, in: RegistrationList(.all))?.endedOn == closed.endedOn)
    #expect(try store.line(1, in: RegistrationList(.all)) == nil)
  }

  @Test func namesStandInTheOrderOfTheKazakhAlphabet() throws {
    let names = try store.page(RegistrationList(.all), limit: 500).map { $0.name.split(separator: " ")[0] }
    var surnames: [Substring] = []
    for name in names where surnames.last != name { surnames.append(name) }
    #expect(
      surnames == [
        "Аманов", "Әбдіров", "Бекетов", "Гаврилов", "Ғаниев", "Касымов", "Қасымов", "Оразов", "Өтепов",
        "Ілиясов",
      ])
  }

  @Test func aRenamedPersonMovesInEveryList() throws {
    let row = try #require(try store.page(RegistrationList(.open), limit: 1).first)
    var person = try #require(try store.person(row.person))
    person.surname = "Яковлев"
    try store.change(.correct) { try $0.save(&person) }
    #expect(try store.page(RegistrationList(.open), backwards: true, limit: 1).first?.id == row.id)
    #expect(try store.page(PersonList(), backwards: true, limit: 1).first?.id == row.person)
  }

  @Test func anOrderThatAFilterDoesNotHaveBecomesItsFirst() {
    #expect(RegistrationList(.overdue, by: .name).order == .until)
    #expect(RegistrationList(.open, by: .day).order == .day)
  }

  @Test func aLineSaysWhatItsRecordSays() throws {
    for row in try store.page(RegistrationList(.all), limit: 500) {
      let stay = try #require(crowd.stays.first { $0.id == row.id })
      let person = try #require(crowd.people[row.person])
      #expect(row.person == stay.person && row.name == person.fullName && row.birth == person.birthDate)
      #expect(row.kind == stay.kind && row.event == stay.event && row.place == stay.place)
      #expect(row.registeredOn == stay.registeredOn && row.until == stay.until && row.endedOn == stay.endedOn)
      #expect(row.isLate == crowd.late.contains(row.id))
    }
  }

  @Test func linesOfPeopleComeInTheOrderGiven() throws {
    let people = Array(crowd.people.keys.sorted().prefix(9).reversed())
    #expect(try store.lines(of: people).map(\.person) == people)
    let open = try store.lines(of: people, in: RegistrationList(.open))
    #expect(open.allSatisfy { $0.endedOn == nil } && open.count < people.count)
  }

  @Test func theListOfPeopleToo() throws {
    for list in PersonList.Order.allCases.flatMap({
      [PersonList(by: $0), PersonList(by: $0, isDescending: true)]
    }) {
      let keyed = crowd.people.values.map { person in
        (
          key: list.order == .name ? crowd.names[person.id] ?? "" : person.birthDate?.iso ?? "",
          id: person.id
        )
      }
      var expected = keyed.sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
      if list.isDescending { expected.reverse() }
      for backwards in [false, true] {
        var walked: [Int64] = []
        var key: ListKey?
        while walked.count <= expected.count {
          let page = try store.page(list, after: key, backwards: backwards, limit: 37)
          guard let next = backwards ? page.first : page.last else { break }
          walked = backwards ? page.map(\.id) + walked : walked + page.map(\.id)
          key = next.key
        }
        #expect(walked == expected, "\(list) \(backwards ? "backward" : "forward")")
      }
      let line = try #require(try store.line(expected[3], in: list))
      #expect(try store.page(list, after: line.key, limit: 1).first?.id == expected[4])
    }
    #expect(try store.countOfPeople() == crowd.people.count)
  }

  @Test func frequenciesCountWhatAConditionLeaves() throws {
    for column in RegistrationList.countable {
      for filter in [RegistrationList.Filter.all, .open] {
        let list = RegistrationList(filter)
        let values = try store.frequency(of: column, in: list, limit: 1_000)
        #expect(try values.reduce(0) { $0 + $1.count } == store.count(list), "\(column)")
        #expect(zip(values, values.dropFirst()).allSatisfy { $0.count >= $1.count })
        for value in values.prefix(3) {
          var narrowed = list
          narrowed.conditions = [ListCondition(column, value.value)]
          #expect(try store.count(narrowed) == value.count, "\(column) \(value)")
          let rows = try store.page(narrowed, limit: 10_000).map(\.id)
          #expect(try store.few(narrowed, most: 10_000)?.map(\.id) == rows, "in the same order")
          #expect(rows.count == value.count)
          if value.count > 1 { #expect(try store.few(narrowed, most: value.count - 1) == nil) }
        }
      }
    }
  }

  @Test func aNamedListComesBackAsItWas() throws {
    var list = RegistrationList(.expiring(days: 30), isDescending: true)
    list.conditions = [
      ListCondition(.sex, "f"), ListCondition(.endReason, nil), ListCondition(.place, "614433100"),
    ]
    try store.save(.registrations(list), as: "Скоро")
    try store.save(.registrations(RegistrationList(.at([Desk.kentau]), by: .day)), as: "Кентау")
    #expect(try store.savedFilters().map(\.name) == ["Кентау", "Скоро"])
    #expect(try store.savedFilters().last?.list == .registrations(list))
    for name in ["10", "2", "1"] { try store.save(.registrations(RegistrationList(.late)), as: name) }
    #expect(try store.savedFilters().map(\.name) == ["1", "2", "10", "Кентау", "Скоро"])
    for saved in try store.savedFilters().prefix(3) { try store.removeSaved(saved.id) }
    try store.save(.registrations(RegistrationList(.late)), as: "Скоро")
    #expect(
      try store.savedFilters().count == 2
        && store.savedFilters().last?.list == .registrations(RegistrationList(.late)))
  }

  @Test func aNameThatHasBeenGivenAgainStandsInTheWayOfTakingItsRemovalBack() throws {
    try store.save(.registrations(RegistrationList(.late)), as: "Скоро")
    try store.removeSaved(try #require(try store.savedFilters().first).id)
    let removal = try #require(try store.changes(limit: 1).first).id
    try store.save(.registrations(RegistrationList(.open)), as: "Скоро")
    let again = try #require(try store.changes(limit: 1).first).id
    #expect(try store.undoPlan(of: removal).later == [again])
  }
}
