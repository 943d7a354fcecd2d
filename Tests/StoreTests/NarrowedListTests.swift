import Domain
import Foundation
import Testing

@testable import Store

/// Lists of people and of territories: filters, what stands in a column, conditions, names.
@Suite struct NarrowedListTests {
  private let crowd: Crowd
  private var store: Store { crowd.desk.store }

  init() throws { crowd = try Crowd() }

  private func isRegistered(_ person: Int64, on day: Day? = nil) -> Bool {
    crowd.stays.contains { stay in
      guard stay.person == person else { return false }
      guard let day else { return stay.isOpen }
      return stay.event == .arrival && stay.registeredOn <= day
        && day <= min(stay.endedOn ?? .last, stay.until ?? .last)
    }
  }

  @Test func aFilterOfPeopleShowsWhoIsMeant() throws {
    let day = Desk.today.adding(days: -10)
    let filters: [(PersonList.Filter, (Int64) -> Bool)] = [
      (.all, { _ in true }), (.registered, { isRegistered($0) }), (.unregistered, { !isRegistered($0) }),
      (.registeredOn(day), { isRegistered($0, on: day) }),
    ]
    for (filter, isMeant) in filters {
      let expected = Set(crowd.people.keys.filter(isMeant))
      let list = PersonList(filter, by: .birth)
      #expect(Set(try store.page(list, limit: 1_000).map(\.id)) == expected, "\(filter)")
      #expect(try store.count(list) == expected.count && expected.count > 20, "\(filter)")
      for person in crowd.people.keys.prefix(30) {
        #expect(try (store.line(person, in: list) != nil) == expected.contains(person), "\(filter)")
      }
    }
  }

  /// Where people are registered, or were last: of those that go on the latest, else of all.
  private func places(on day: Day? = nil) -> [Int64: KatoCode?] {
    Dictionary(grouping: crowd.stays, by: \.person).mapValues { stays in
      let meant = stays.filter { stay in
        guard let day else { return stay.isOpen }
        return stay.event == .arrival && stay.registeredOn <= day
          && day <= min(stay.endedOn ?? .last, stay.until ?? .last)
      }
      let last = (meant.isEmpty && day == nil ? stays : meant)
        .max { ($0.registeredOn, $0.id) < ($1.registeredOn, $1.id) }
      return last?.place
    }
  }

  @Test func thePlaceIsWhereSomebodyIsRegisteredThenOrNow() throws {
    let desk = try Desk()
    let person = try desk.enter(Papers.arrival(on: "01.02.2020", to: Desk.turkestan)).person
    var visit = Papers.arrival(on: "01.09.2026", to: Desk.kentau)
    (visit.kind, visit.until) = (.temporary, Desk.day("30.09.2026"))
    try desk.enter(visit, of: person)
    func place(_ list: PersonList) throws -> KatoCode? { try desk.store.line(person.id, in: list)?.place }
    #expect(try place(PersonList()) == Desk.kentau, "the latest that goes on")
    try desk.enter(Papers.departure(.temporary, from: Desk.kentau, on: "30.09.2026"), of: person)
    #expect(try place(PersonList()) == Desk.turkestan, "a visit that is over is not where one lives")
    #expect(try place(PersonList(.registeredOn(Desk.day("15.09.2026")))) == Desk.kentau)
    #expect(try place(PersonList(.registeredOn(Desk.day("15.10.2026")))) == Desk.turkestan)
  }

  @Test func aSearchInAListFindsAllThatAreInIt() throws {
    // Everybody's name is Асан or Үсен: of a few the search must not lose any behind the many.
    var list = PersonList()
    list.conditions = [ListCondition(.birthYear, "1980"), ListCondition(.place, Desk.kentau.text)]
    let rows = try store.page(list, limit: 1_000)
    for name in ["а", "асан", "үсен", "қасымов ү", "асан а"] {
      let words = name.split(separator: " ").map(String.init)
      let expected = rows.filter { row in
        let parts = PersonName.skeleton(row.name).split(separator: " ").map(String.init)
        if name.count < 3 { return parts[0].hasPrefix(PersonName.skeleton(name)) }
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(PersonName.skeleton(word)) } }
      }
      let found = try store.people(name, in: list, limit: 500).people
      #expect(Set(found) == Set(expected.map(\.id)) && !found.isEmpty, "\(name)")
      let few = try store.people(name, in: list, limit: 3)
      #expect(few.people.count == min(3, found.count) && few.isCut == (found.count >= 3), "\(name)")
    }
    let stays = try store.people("асан", in: RegistrationList(.late), limit: 500).people
    let late = Set(crowd.stays.filter { crowd.late.contains($0.id) }.map(\.person))
    let asans = Set(crowd.people.values.filter { $0.givenName == "Асан" }.map(\.id))
    #expect(Set(stays) == late.intersection(asans))
  }

  @Test func frequenciesOfPeopleCountWhatAConditionLeaves() throws {
    for column in PersonList.countable {
      for filter in [PersonList.Filter.all, .registered, .registeredOn(Desk.today)] {
        let list = PersonList(filter)
        let values = try store.frequency(of: column, in: list, limit: 1_000)
        #expect(try values.reduce(0) { $0 + $1.count } == store.count(list), "\(column)")
        for value in values.prefix(3) {
          var narrowed = list
          narrowed.conditions = [ListCondition(column, value.value)]
          let rows = try store.page(narrowed, limit: 1_000).map(\.id)
          #expect(try store.count(narrowed) == value.count && rows.count == value.count, "\(column) \(value)")
          #expect(try store.few(narrowed, most: 1_000)?.map(\.id) == rows, "in the same order")
        }
      }
    }
    let places = try store.frequency(of: .place, in: PersonList(), limit: 10)
    func counted(_ values: [Frequency]) -> [String?: Int] {
      Dictionary(uniqueKeysWithValues: values.map { ($0.value, $0.count) })
    }
    #expect(counted(places) == Dictionary(grouping: self.places().values) { $0?.text }.mapValues(\.count))
    // Of a day: where they were then.
    let day = Desk.today.adding(days: -10)
    let then = try store.frequency(of: .place, in: PersonList(.registeredOn(day)), limit: 10)
    let expected = self.places(on: day).values.compactMap { $0 }
    #expect(counted(then) == Dictionary(grouping: expected) { Optional($0.text) }.mapValues(\.count))
  }

  @Test func aPlaceOfPeopleCountsForItsSuccessor() throws {
    let before = try store.frequency(of: .district, in: PersonList(), limit: 10)
    try crowd.desk.name(Desk.kentau, successorOf: Desk.aksukent)
    let after = try store.frequency(of: .district, in: PersonList(), limit: 10)
    func count(_ values: [Frequency], _ district: KatoCode) -> Int {
      values.first { $0.value == district.text }?.count ?? 0
    }
    let (kentau, sairam) = (Desk.kentau.district, Desk.aksukent.district)
    #expect(count(after, kentau) == count(before, kentau) + count(before, sairam))
    #expect(count(after, sairam) == 0 && count(before, sairam) > 0)
    var list = PersonList()
    list.conditions = [ListCondition(.district, kentau.text)]
    #expect(try store.count(list) == count(after, kentau))
    #expect(list.predecessors(try store.gazetteer().successors) == [Desk.aksukent])
  }

  // MARK: Territories

  private func enter(_ code: KatoCode, _ facts: (inout Settlement) -> Void) throws {
    var settlement = Settlement()
    (settlement.territory, settlement.type) = (.territory(code), .rural)
    facts(&settlement)
    try store.change(.save) { [settlement] in try $0.save(settlement) }
  }

  private func enterFacts() throws {
    try enter(Desk.aksukent) {
      ($0.potential, $0.potentialOn, $0.water) = (.low, Desk.day("01.02.2026"), "сеть")
      $0.potentialBasis = "Акт № 3"
    }
    try enter(Desk.kentau) { ($0.type, $0.potential, $0.monoTown) = (.cityOblast, .high, true) }
    try enter(Desk.zhetisay) { ($0.type, $0.potential, $0.water) = (.cityDistrict, .low, "сеть") }
  }

  @Test func everyFactOfSettlementsIsCountedAndAskedFor() throws {
    try enterFacts()
    let list = TerritoryList(in: Desk.oblast)
    let all = try store.settlements(of: list).map(\.code)
    #expect(Set(all) == [Desk.turkestan, Desk.kentau, Desk.aksukent, Desk.zhetisay])
    for column in TerritoryList.countable {
      let values = try list.frequency(of: column, limit: 100, in: store)
      #expect(values.reduce(0) { $0 + $1.count } == all.count, "\(column)")
      for value in values {
        var narrowed = list
        narrowed.conditions = [ListCondition(column, value.value)]
        #expect(try store.count(narrowed) == value.count, "\(column) \(value)")
      }
    }
    var narrowed = list
    narrowed.conditions = [ListCondition(.potential, "low"), ListCondition(.water, "сеть")]
    #expect(try store.territories(of: narrowed).map(\.code) == [Desk.aksukent, Desk.zhetisay])
    narrowed.conditions.append(ListCondition(.potentialYear, "2026"))
    #expect(try store.territories(of: narrowed).map(\.code) == [Desk.aksukent])
    narrowed.conditions = [ListCondition(.potential, "low"), ListCondition(.potentialBasis, nil)]
    #expect(try store.territories(of: narrowed).map(\.code) == [Desk.zhetisay], "a class without its act")
    #expect(
      try list.frequency(of: .potentialBasis, limit: 9, in: store).map { [$0.value ?? "", "\($0.count)"] }
        == [
          ["", "3"], ["Акт № 3", "1"],
        ])
    narrowed.conditions = [ListCondition(.entered, "no")]
    #expect(try store.territories(of: narrowed).map(\.code) == [Desk.turkestan])
    narrowed.parent = Desk.aksukent.district
    #expect(try store.territories(of: narrowed).isEmpty)
  }

  @Test func withoutConditionsAListHasWhatLiesDirectlyInATerritory() throws {
    let districts = try store.territories(of: TerritoryList(in: Desk.oblast))
    #expect(districts.count == 4 && districts.allSatisfy { $0.parent == Desk.oblast })
    try crowd.desk.name(Desk.kentau, successorOf: Desk.aksukent)
    var list = TerritoryList(in: KatoCode(number: 613_637_000))
    #expect(try store.territories(of: list).isEmpty)
    list.showsGone = true
    #expect(try store.territories(of: list).map(\.code) == [Desk.aksukent])
    (list.showsGone, list.inForce) = (false, Desk.day("30.09.2026"))
    #expect(try store.territories(of: list).map(\.code) == [Desk.aksukent], "it was there on that day")
  }

  // MARK: Names

  @Test func aNamedListOfEachRegisterComesBackAsItWas() throws {
    var people = PersonList(.registeredOn(Desk.today), by: .birth, isDescending: true)
    people.conditions = [ListCondition(.nationality, nil), ListCondition(.iin, "no")]
    people.columns = ["iin", "nationality"]
    var territories = TerritoryList(in: Desk.oblast)
    territories.conditions = [ListCondition(.potential, "low")]
    (territories.showsGone, territories.inForce) = (true, Desk.today)
    let lists: [NamedList] = [
      .registrations(RegistrationList(.late)), .people(people), .territories(territories),
      .territories(TerritoryList(in: nil)), .people(PersonList(.unregistered)),
    ]
    for (number, list) in lists.enumerated() { try store.save(list, as: "\(number)") }
    #expect(try store.savedFilters().map(\.list) == lists)
    for list in lists { _ = try store.count(list) }
  }

  @Test(arguments: [
    #"{"register":"person","filter":"all","order":"name","descending":false,"conditions":[{"column":"consent"}]}"#,
    #"{"register":"person","filter":"asleep","order":"name","descending":false,"conditions":[]}"#,
    #"{"register":"settlement","parent":"61","gone":false,"conditions":[]}"#,
    #"{"register":"moon","conditions":[]}"#,
    #"{"filter":"all","order":"until","descending":false,"conditions":[]}"#,
  ])
  func aNamedListThatThisVersionCannotReadIsLeftOut(content: String) throws {
    try store.save(.filter, "другой", content)
    #expect(try store.savedFilters().isEmpty)
  }

  // MARK: Families

  @Test func peopleBecomeOneFamilyInOneChange() throws {
    let people = try (1...4).map { number in
      try crowd.desk.enter(Papers.arrival("Сейітов", "Бала\(number)")).person.id
    }
    func members() throws -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: try store.family(try #require(try store.person(people[1])?.family)).map {
          ($0.givenName ?? "", $0.relation ?? "")
        })
    }
    // Two of them are a family already, with the other one as its head.
    try store.change(.correct) { try $0.join(people[1], familyOf: people[0], as: "spouse") }
    try store.change(.correct) {
      try $0.makeFamily(
        headedBy: people[1], of: [(people[0], "spouse"), (people[2], "son"), (people[3], "daughter")])
    }
    #expect(
      try members() == ["Бала1": "spouse", "Бала2": "head", "Бала3": "son", "Бала4": "daughter"])
    let change = try #require(try store.changes(limit: 1).first).id
    // Again: nobody changes but the one who is something else now.
    try store.change(.correct) {
      try $0.makeFamily(headedBy: people[1], of: [(people[2], "son"), (people[3], "other")])
    }
    #expect(try members()["Бала4"] == "other")
    try store.undo(try #require(try store.changes(limit: 1).first).id)
    try store.undo(change)
    #expect(try members() == ["Бала1": "head", "Бала2": "spouse"])
    // A head of others cannot go.
    #expect(throws: StoreError.headOfOthers(person: people[0])) {
      try store.change(.correct) { try $0.makeFamily(headedBy: people[2], of: [(people[0], "spouse")]) }
    }
  }
}
