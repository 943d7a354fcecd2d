import Domain
import GRDB
import Testing

@testable import Store

/// No key press may wait for a walk through a big table.
@Suite struct QueryPlanTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  /// Tables of some hundred or thousand rows, and what is read out of an inner query.
  private static let small = [
    "territory", "parameter", "holiday", "settlement", "office", "CONSTANT", "t", "n",
  ]

  /// The statements that `body` runs.
  private func statements(_ body: () throws -> Void) throws -> Set<String> {
    var seen: Set<String> = []
    store.queue.inDatabase { db in
      db.trace(options: .statement) { event in
        if case .statement(let statement) = event { seen.insert(statement.expandedSQL) }
      }
    }
    try body()
    store.queue.inDatabase { db in db.trace() }
    return seen.filter { sql in
      ["SELECT", "UPDATE", "DELETE", "INSERT"].contains { sql.hasPrefix($0) } && !sql.contains("sqlite_")
    }
  }

  private func plan(_ sql: String, _ values: [(any Bindable)?] = []) throws -> [String] {
    try store.read { db in try db.all("EXPLAIN QUERY PLAN " + sql, values) { $0[3] } }
  }

  private func scans(_ plan: [String]) -> [String] {
    plan.filter { step in
      step.hasPrefix("SCAN ") && !step.contains("VIRTUAL TABLE")
        && !Self.small.contains(step.split(separator: " ").dropFirst().first.map(String.init) ?? "")
    }
  }

  @Test func everyPageOfEveryListIsAWalkDownAnIndex() throws {
    for filter in [
      RegistrationList.Filter.all, .open, .expiring(days: 7), .overdue, .late, .at([Desk.kentau]),
    ] {
      for order in RegistrationList.orders(of: filter) {
        for (descending, backwards, continues) in Self.ways {
          let list = RegistrationList(filter, by: order, isDescending: descending)
          let (sql, values) = page(list, backwards: backwards, continues: continues)
          let marks = sql.count { $0 == "?" } - values.count - 1
          let key: [(any Bindable)?] = Array(repeating: "1", count: marks)
          let plan = try plan(sql, values + key + [50])
          #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(list): \(plan)")
          let walked = order == .name ? " p USING INDEX person_by_name" : " r USING INDEX registration_"
          #expect(plan.first?.contains(walked) == true, "\(list): \(plan)")
          if continues { #expect(plan.first?.hasPrefix("SEARCH") == true, "\(list): \(plan)") }
          #expect(scans(Array(plan.dropFirst())).isEmpty, "\(list): \(plan)")
        }
      }
    }
  }

  @Test func everyPageOfPeopleToo() throws {
    for filter in [PersonList.Filter.all, .registered, .unregistered, .registeredOn(Desk.today)] {
      for order in PersonList.Order.allCases {
        for (descending, backwards, continues) in Self.ways {
          let list = PersonList(filter, by: order, isDescending: descending)
          let (sql, values) = page(list, backwards: backwards, continues: continues)
          let plan = try plan(sql, values + (continues ? ["1", "1"] : []) + [50])
          #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(list): \(plan)")
          #expect(plan.first?.contains(" p USING INDEX person_by_") == true, "\(list): \(plan)")
          if continues { #expect(plan.first?.hasPrefix("SEARCH") == true, "\(list): \(plan)") }
          #expect(scans(Array(plan.dropFirst())).isEmpty, "\(list): \(plan)")
        }
      }
    }
  }

  /// Who lives elsewhere is passed over in the index, page by page and in the counts.
  @Test func peopleOfAPlaceAreFoundInAnIndex() throws {
    let place = ListCondition(.place, Desk.kentau.text)
    let district = ListCondition(.district, "613600000")
    for conditions in [[place], [district], [place, ListCondition(.sex, "f")]] {
      for order in PersonList.Order.allCases {
        var list = PersonList(by: order)
        list.conditions = conditions
        for (descending, backwards, continues) in Self.ways {
          list.isDescending = descending
          let (sql, values) = page(list, backwards: backwards, continues: continues)
          let plan = try plan(sql, values + (continues ? ["1", "1"] : []) + [50])
          #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(list): \(plan)")
          let index = order == .name ? "person_by_name" : "person_by_birth"
          #expect(plan.first?.contains(" p USING INDEX \(index)") == true, "\(list): \(plan)")
        }
        for sql in try statements({ _ = try store.count(list) }) where sql.contains("count(*)") {
          #expect(try plan(sql).first?.contains("INDEX person_by_birth") == true, "\(sql)")
        }
      }
    }
    let frequency = try statements { _ = try store.frequency(of: .place, in: PersonList(), limit: 50) }
    for sql in frequency where sql.contains("count(*)") {
      #expect(try plan(sql).first?.contains("INDEX person_by_birth") == true, "\(sql)")
    }
  }

  private func page(
    _ list: some PagedList, _ successors: Successors = Successors(), backwards: Bool = false,
    continues: Bool = false
  ) -> (sql: String, values: [(any Bindable)?]) {
    list.reading(today: Desk.today, successors).page(backwards: backwards, continues: continues)
  }

  private static let ways = [false, true].flatMap { descending in
    [false, true].flatMap { backwards in [false, true].map { (descending, backwards, $0) } }
  }

  @Test func findingAndLookingLikeNeverScan() throws {
    let entered = try desk.enter(Papers.arrival(iin: Papers.iin()))
    var paper = Papers.arrival(iin: Papers.iin())
    paper.documentNumber = "N 1"
    let seen = try statements {
      for text in ["Қасымов", "Нұрлан Қасымов", "900314", "N 1234567", "БС-1"] {
        _ = try store.find(text, limit: 20)
      }
      _ = try store.lookAlikes(of: paper, limit: 5)
      _ = try store.person(iin: Papers.iin())
      _ = try store.stays(for: paper, person: entered.person.id)
      _ = try store.line(entered.registration, in: RegistrationList())
      _ = try store.line(entered.person.id, in: PersonList())
      for text in ["Қасымов", "Нұрлан Қасымов", "900314", "N 1234567", "БС-1"] {
        _ = try store.people(text, in: RegistrationList(.open), limit: 20)
        _ = try store.people(text, in: PersonList(.registeredOn(Desk.today)), limit: 20)
      }
      _ = try store.lines(of: [entered.person.id])
      _ = try store.family(1)
      _ = try store.documents(of: entered.person.id)
      _ = try store.acceptances(of: entered.registration)
      _ = try store.history(of: .person, entered.person.id)
    }
    #expect(seen.count > 12)
    for sql in seen { #expect(try scans(plan(sql)).isEmpty, "\(sql)") }
  }

  @Test func savingNeverScans() throws {
    let seen = try statements {
      var paper = Papers.arrival(iin: Papers.iin())
      paper.documentNumber = "N 1"
      var person = try desk.enter(paper).person
      person.surname = "Касымов"
      try store.change(.save) { try $0.save(&person) }
      let second = try store.change(.save) {
        try $0.enter(Papers.arrival(on: "15.11.2026"), of: person, accepted: [.r60: "да"], isLate: true)
      }
      let stay = try #require(try store.registration(second.registration))
      try store.change(.correct) {
        try $0.correct(stay, of: second.person, to: Papers.arrival(on: "01.11.2026"))
      }
      try desk.enter(Papers.departure(on: "16.11.2026"), of: second.person)
    }
    #expect(seen.count > 15)
    for sql in seen { #expect(try scans(plan(sql)).isEmpty, "\(sql)") }
  }

  @Test func casesAndWhatIsDueAreWalksDownTheirIndexes() throws {
    let seen = try statements {
      for filter in [CaseList<KandasRegister>.Filter.open, .all, .at(.granted)] {
        for order in CaseOrder.allCases {
          for backwards in [false, true] {
            _ = try store.page(CaseList<KandasRegister>(filter, by: order), backwards: backwards, limit: 20)
          }
        }
        _ = try store.count(CaseList<KandasRegister>(filter))
      }
      for filter in [CaseList<ResettlerRegister>.Filter.open, .all, .at(.moved)] {
        for order in CaseOrder.allCases {
          _ = try store.page(CaseList<ResettlerRegister>(filter, by: order), limit: 20)
        }
        _ = try store.count(CaseList<ResettlerRegister>(filter))
      }
      _ = try store.cases(numbered: .own(year: 2_026, ordinal: 1), in: ResettlerRegister.self)
      _ = try store.cases(numbered: .external("7"), in: KandasRegister.self)
      _ = try store.resettlerCase(1)
      _ = try store.due()
      _ = try store.openCase(of: 1, in: KandasRegister.self)
      _ = try store.cases(of: 1, in: KandasRegister.self)
      _ = try store.kandasCase(1)
      _ = try store.receiver(of: 1, in: .kandasCase)
    }
    #expect(seen.count > 12)
    for sql in seen {
      let plan = try plan(sql)
      // The few members and papers of one case may be sorted, and the parameters.
      let isOfOneCase = [
        "m.person", "kandas_paper", "resettler_member m", "FROM parameter", "FROM quota", "WHERE person =",
      ].contains { sql.contains($0) }
      #expect(isOfOneCase || !plan.contains { $0.contains("TEMP B-TREE") }, "\(sql): \(plan)")
      for step in scans(plan) { #expect(step.contains("USING"), "\(sql): \(plan)") }
    }
  }

  /// Who lives in a centre is found by the centre; the few centres themselves are walked through.
  @Test func lodgersAreFoundByTheirCentre() throws {
    let seen = try statements {
      _ = try store.centres(on: Desk.today)
      _ = try store.lodgers(of: 1, on: Desk.today)
      _ = try store.stays(in: 1, from: Desk.today)
      _ = try store.lastProvider()
    }
    #expect(seen.count == 4)
    for sql in seen {
      let scans = try scans(plan(sql)).filter { $0 != "SCAN c" && !sql.contains("LIMIT 1") }
      #expect(scans.isEmpty, "\(sql): \(scans)")
    }
  }

  /// A territory with a successor costs a list of codes, and only the lists that ask for it.
  @Test func aPlaceWithPredecessorsIsFoundByItsIndexToo() throws {
    try desk.name(Desk.kentau, successorOf: Desk.aksukent)
    var list = RegistrationList(.all)
    list.conditions = [ListCondition(.place, Desk.kentau.text)]
    let seen = try statements {
      _ = try store.count(list)
      _ = try store.count(RegistrationList(.at([Desk.kentau])))
      _ = try store.countOfOpenStays(at: Desk.kentau)
    }.filter { $0.contains("FROM registration") }
    #expect(seen.count >= 3)
    for sql in seen { #expect(try scans(plan(sql)).isEmpty, "\(sql)") }
    let plain = page(RegistrationList(.open), try store.gazetteer().successors)
    #expect(plain.sql == page(RegistrationList(.open)).sql)
  }

  @Test func theTestWouldSeeAScan() throws {
    #expect(!scans(try plan("SELECT * FROM person WHERE note = 'x'")).isEmpty)
    #expect(!scans(try plan("SELECT * FROM person p WHERE p.note = 'x'")).isEmpty)
    #expect(scans(try plan("SELECT * FROM person WHERE id = 1")).isEmpty)
  }
}
