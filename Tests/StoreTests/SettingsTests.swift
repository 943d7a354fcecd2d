import Domain
import GRDB
import Testing

@testable import Store

@Suite struct SettingsTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func aNewDatabaseHasTheParametersOfTheLaw() throws {
    let stored = try desk.another().parameters()
    #expect(Set(stored.all) == Set(Parameters.initial.all))
    for name in ParameterName.allCases {
      for day in ["01.01.2022", "31.12.2025", "30.06.2026", "01.07.2026", "20.11.2026"].map(Desk.day) {
        #expect(stored.value(name, on: day) == Parameters.initial.value(name, on: day), "\(name) on \(day)")
      }
    }
  }

  @Test func aNewDatabaseHasTheListsThatOfficersMayEdit() throws {
    let (relations, reasons) = try desk.store.queue.read { db in
      (
        try String.fetchAll(db, sql: "SELECT code FROM relation ORDER BY position"),
        try String.fetchAll(db, sql: "SELECT code FROM end_reason ORDER BY position")
      )
    }
    #expect(relations == Relation.allCases.map(\.rawValue))
    #expect(reasons == EndReason.allCases.map(\.rawValue))
  }

  @Test func holidaysMakeWorkingDays() throws {
    #expect(try desk.store.workingDays().filledYears.isEmpty)
    try desk.tamper(
      "INSERT INTO holiday (id, day, kind, basis) VALUES (1, '2026-12-16', 'off', 'x'), (2, '2026-12-19', 'worked', 'x')"
    )
    let days = try desk.store.workingDays()
    #expect(!days.isWorking(Desk.day("16.12.2026")) && days.isWorking(Desk.day("19.12.2026")))
    #expect(days.knows(year: 2_026) && !days.knows(year: 2_027))
  }

  @Test func theRulesAreThoseOfTheDeskAndItsOffice() throws {
    let rules = try desk.store.registrationRules()
    #expect(rules.today == Desk.today)
    #expect(rules.office == Desk.oblast)
    #expect(rules.gazetteer[Desk.kentau] != nil)
    var abroad = Papers.arrival(to: Desk.shymkent)
    #expect(rules.check(abroad).map(\.rule) == [.r93])
    abroad.to = .territory(Desk.kentau)
    #expect(rules.check(abroad).isEmpty)
  }

  @Test func everyFieldOfASettlementComesBack() throws {
    var settlement = Settlement()
    settlement.territory = .territory(Desk.aksukent)
    settlement.type = .rural
    (settlement.smallTown, settlement.monoTown, settlement.growthCentre) = (false, true, true)
    settlement.demographicNeed = false
    settlement.potential = .medium
    settlement.potentialOn = Desk.day("01.02.2025")
    settlement.potentialBasis = "Протокол № 1"
    settlement.agglomeration = "Шымкентская"
    (settlement.dwellingsState, settlement.dwellingsOther, settlement.vacancies) = (1, 2, 3)
    (settlement.schoolPlaces, settlement.kindergartenPlaces) = (4, 0)
    (settlement.clinic, settlement.water, settlement.gas) = ("ВА", "да", "нет")
    (settlement.road, settlement.internet, settlement.contact) = ("IV", "4G", "8-725")
    for field in Settlement.fields { #expect(field.get(settlement) != nil, "\(field.id)") }
    #expect(try desk.store.settlement(Desk.aksukent) == nil)

    try desk.store.change(.save) { try $0.save(settlement) }
    let stored = try #require(try desk.store.settlement(Desk.aksukent))
    #expect(stored.version == 1)
    settlement.version = 1
    #expect(stored == settlement)
    #expect(try desk.store.settlements() == [settlement])

    var emptied = Settlement()
    emptied.territory = settlement.territory
    emptied.type = .point
    emptied.version = 1
    try desk.store.change(.save) { try $0.save(emptied) }
    emptied.version = 2
    #expect(try desk.store.settlement(Desk.aksukent) == emptied)
    #expect(throws: StoreError.conflict(register: .settlement, id: Int64(Desk.aksukent.number))) {
      try desk.store.change(.save) { try $0.save(settlement) }
    }
    #expect(try desk.store.verify().damage == nil)
  }

  /// An entry that officers add is in the list that records refer to, comes and goes with undo, and stands in the way of
  /// its own undo while it is used.
  @Test(arguments: OwnChoice.lists) func anEntryOfAListComesAndGoes(list: ChoiceList) throws {
    let desk = try Desk()
    var choice = OwnChoice(list)
    (choice.nameRu, choice.nameKk) = ("особое", "ерекше")
    try desk.store.save(choice)
    let made = try #require(try desk.number("SELECT max(id) FROM change"))
    let stored = try #require(try desk.store.ownChoices().first)
    #expect(stored.code == "own-\(stored.id)" && stored.list == list)
    func names() throws -> [String] {
      try desk.store.queue.read { db in
        try String.fetchAll(
          db, sql: "SELECT name_ru FROM \(list.rawValue) WHERE code = ?", arguments: [stored.code])
      }
    }
    #expect(try names() == ["особое"])
    var renamed = stored
    renamed.nameRu = "иное"
    try desk.store.save(renamed)
    #expect(try names() == ["иное"])
    #expect(throws: StoreError.conflict(register: .choice, id: stored.id)) { try desk.store.save(renamed) }
    try desk.store.undo(try #require(try desk.number("SELECT max(id) FROM change")))
    #expect(try names() == ["особое"])
    if list == .relation {
      var person = try desk.enter(Papers.arrival()).person
      (person.family, person.relation) = (1, stored.code)
      try desk.store.change(.correct) { try $0.save(&person) }
      let used = try #require(try desk.number("SELECT max(id) FROM change"))
      #expect(try desk.store.undoPlan(of: made).later.contains(used))
      try desk.store.undo(used)
    }
    try desk.store.undo(made)
    #expect(try names().isEmpty)
    #expect(try desk.store.ownChoices().isEmpty)
    #expect(try desk.store.verify().damage == nil)
  }
}
