import Demonstration
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct UndoTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  /// The change made last.
  private func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }

  /// Everything that is stored of the records, their versions left aside.
  private func dump() throws -> [String] {
    try Register.Name.allCases.flatMap { name in
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(name.rawValue) ORDER BY id").map { row in
          row.map { column, value in column == "version" ? "" : "\(column)=\(value)" }.joined(separator: "|")
        }
      }
    }
  }

  @Test func anEnteredPaperIsTakenBackWhole() throws {
    let before = try dump()
    var paper = Papers.arrival(iin: Papers.iin())
    paper.documentKind = .passport
    paper.documentNumber = "N1234567"
    try desk.enter(paper)
    #expect(try store.find("Касымов", limit: 5).count == 1)
    try store.undo(try last(), reason: "не тот человек")
    #expect(try dump() == before)
    #expect(try store.find("Касымов", limit: 5).isEmpty)
    #expect(try store.verify().damage == nil)
  }

  @Test func theJournalSaysWhoTookWhatBackAndWhy() throws {
    try desk.enter(Papers.arrival())
    let change = try last()
    try store.undo(change, reason: "не тот человек")
    let undo = try #require(try store.changeRow(try last()))
    #expect(undo.kind == "undo" && undo.undoes == change && undo.reason == "не тот человек")
    #expect(try store.changeRow(change)?.isUndone == true)
    #expect(throws: StoreError.undone(change: change, by: undo.id)) { try store.undo(change) }
  }

  @Test func aCorrectionIsTakenBackAndBroughtAgain() throws {
    var person = try desk.enter(Papers.arrival()).person
    let version = person.version
    person.surname = "Сейтов"
    try store.change(.correct) { try $0.save(&person) }
    let correction = try last()
    try store.undo(correction)
    #expect(try store.person(person.id)?.surname == "Қасымов")
    #expect(
      try store.person(person.id)?.version == version + 2, "a form on an old version must not fit again")
    #expect(try store.find("Касымов", limit: 5).map(\.id) == [person.id])
    try store.undo(try last())
    #expect(try store.person(person.id)?.surname == "Сейтов")
    #expect(try store.find("Касымов", limit: 5).isEmpty)
    #expect(try store.verify().damage == nil)
  }

  @Test func whatAPermanentStayClosedOpensAgain() throws {
    let first = try desk.enter(Papers.arrival())
    try desk.enter(Papers.arrival(on: "15.11.2026", to: Desk.kentau), of: first.person)
    #expect(try store.registration(first.registration)?.isOpen == false)
    try store.undo(try last())
    #expect(try store.registration(first.registration)?.isOpen == true)
    #expect(try store.registrations(of: first.person.id).count == 1)
  }

  @Test func aLaterChangeThatWouldBreakIsNamedAndNothingIsTouched() throws {
    var person = try desk.enter(Papers.arrival()).person
    let entered = try last()
    person.surname = "Сейтов"
    try store.change(.correct) { try $0.save(&person) }
    let correction = try last()
    let before = try dump()
    #expect(throws: StoreError.laterChanges(of: entered, [correction])) { try store.undo(entered) }
    #expect(try dump() == before)
    try store.undo(correction)
    #expect(try store.undoPlan(of: entered).later.isEmpty)
    try store.undo(entered)
    #expect(try store.person(person.id) == nil)
    #expect(try store.verify().damage == nil)
  }

  @Test func anImportOfManyPiecesIsTakenBackWhole() throws {
    let before = try dump()
    var act: Int64?
    for number in 0..<3 {
      try store.change(.importing, reason: "июль.csv", act: act) { change in
        try change.enter(Papers.arrival("Үлгіев", "Сынақ\(number)"), of: nil)
        if act == nil { act = change.id }
      }
    }
    let middle = try #require(try desk.number("SELECT id FROM change WHERE act IS NOT NULL ORDER BY id"))
    #expect(try store.changes(limit: 10).first?.id == act, "the list of changes has it once")
    var told: [Int] = []
    try store.undo(middle) { done, total in told += [done, total] }
    #expect(told == [1, 3, 2, 3, 3, 3])
    #expect(try dump() == before)
    try store.undo(try last())
    #expect(try store.countOfPeople() == 3)
    #expect(try store.verify().damage == nil)
  }

  @Test func anEditionIsTakenBackWithItsNames() throws {
    let rows = Desk.places.map { row in
      row.code == Desk.aksukent
        ? KatoRow(code: row.code, parent: row.parent, typeCode: nil, nameRu: "с.Новое", nameKk: "Жаңа а.")
        : row
    }
    _ = try store.takeEdition(rows, of: Desk.day("01.07.2026"), reason: "приказ")
    let after = try dump()
    let undo = try store.undo(try last())
    #expect(try store.gazetteer()[Desk.aksukent]?.nameRu == "с.Аксукент")
    #expect(try store.names(of: Desk.aksukent).count == 1)
    #expect(try store.editionInForce() == Desk.day("01.01.2020"))
    // And made anew, with its day and the name that it brought.
    try store.undo(undo)
    #expect(try store.editionInForce() == Desk.day("01.07.2026"))
    #expect(try store.names(of: Desk.aksukent).map(\.ru) == ["с.Аксукент", "с.Новое"])
    #expect(try dump() == after)
  }

  @Test func theBeginningAndWhatIsNotThereAreNotTakenBack() throws {
    let made = try #require(try desk.number("SELECT id FROM change WHERE kind = 'make'"))
    #expect(throws: StoreError.beginning(change: made)) { try store.undo(made) }
    #expect(throws: StoreError.absentChange(7)) { try store.undo(7) }
  }

  /// Gives a list one of three names, or takes a name away.
  private func named(_ number: Int, _ random: inout Randomness) throws {
    let known = try store.savedFilters()
    if known.isEmpty || random.below(3) > 0 {
      try store.save(
        .registrations(RegistrationList(.expiring(days: number))),
        as: ["июль", "август", "Сайрам"][random.below(3)])
    } else {
      try store.removeSaved(known[random.below(known.count)].id)
    }
  }

  /// Somebody joins a family, leaves it or becomes its head; false where nothing changed.
  private func turnFamilies(_ people: [Person], _ random: inout Randomness) throws -> Bool {
    let (one, other) = (people[random.below(people.count)].id, people[random.below(people.count)].id)
    let before = try last()
    do {
      switch random.below(4) {
      case 0: try store.change(.correct) { try $0.leaveFamily(one) }
      case 1: try store.change(.correct) { try $0.makeHead(one) }
      default:
        if one != other {
          try store.change(.correct) {
            try $0.join(one, familyOf: other, as: ["son", "spouse", "mother"][random.below(3)])
          }
        }
      }
    } catch StoreError.headOfOthers {}
    return try last() != before
  }

  /// A case of either register is received, goes a step on, or is corrected, or a quota gets another number; false where
  /// nothing was possible.
  private func turnCases(_ people: [Person], _ number: Int, _ random: inout Randomness) throws -> Bool {
    let before = try last()
    let person = try #require(try store.person(people[random.below(people.count)].id))
    let day = Desk.day("\(10 + number / 20).11.2026")
    do {
      switch random.below(7) {
      case 0:
        var record = ResettlerCase()
        record.direction = random.below(2) == 0 ? .outbound : .intraOblast
        (record.origin, record.targetOblast) = (.territory(Desk.aksukent), .territory(Desk.code(550_000_000)))
        try store.change(.receive) {
          try $0.receive(
            record, [Applicant(person, ResettlerMember())], filedOn: day, in: ResettlerRegister.self)
        }
      case 1:
        try store.change(.receive) {
          try $0.receive(
            KandasCase(), [Applicant(person, KandasMember())], filedOn: day, in: KandasRegister.self)
        }
      case 2:
        try store.save(
          Quota(
            .resettler, 2_026 + random.below(2), Desk.code(550_000_000), from: day, places: number,
            basis: "приказ"))
      case 3, 4:
        guard let row = try cases(of: ResettlerRegister.self).randomElement(using: &random),
          var record = try store.resettlerCase(row)?.record
        else { return false }
        if random.below(4) == 0 {
          record.quotaYear = 2_026 + random.below(3)
          try store.change(.correct) { try $0.save(&record) }
        } else {
          let step = ResettlerStep.allCases[random.below(ResettlerStep.allCases.count)]
          try store.change(.step) { try $0.make(ResettlerMove(step, on: day), in: row) }
        }
      default:
        guard let row = try cases(of: KandasRegister.self).randomElement(using: &random) else { return false }
        let step = KandasStep.allCases[random.below(KandasStep.allCases.count)]
        let member = step.isOfMember ? try store.kandasCase(row)?.members.first?.record.id : nil
        try store.change(.step) {
          try $0.make(KandasMove(step, of: member, on: day), in: row, statusUntil: Desk.day("20.11.2027"))
        }
      }
    } catch StoreError.illegalMove {
    } catch StoreError.conflict {
    } catch StoreError.inOpenCase {}
    return try last() != before
  }

  private func cases<R: CaseRegister>(of register: R.Type) throws -> [Int64] {
    try store.page(CaseList<R>(.all), limit: 50).map(\.id).sorted()
  }

  /// Saves, corrections, departures, families, cases, names of lists and papers at random, taken back at random where nothing stands in the way.
  @Test(arguments: [1, 2, 3])
  func whateverWasDoneIsAsItWas(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    let before = try dump()
    var people: [Person] = []
    var undoable: [Int64] = []
    for number in 0..<200 {
      switch people.isEmpty ? 0 : random.below(13) {
      case 0:
        let born = "\(10 + number % 18).0\(1 + number % 9).19\(50 + number % 49)"
        people.append(try desk.enter(Papers.arrival("Үлгіев", "Сынақ", born: born)).person)
      case 1:
        var person = try #require(try store.person(people[random.below(people.count)].id))
        person.surname = ["Әлиев", "Қасымов", "Юсупов"][random.below(3)] + "\(number)"
        try store.change(.correct) { try $0.save(&person) }
      case 2:
        let person = try #require(try store.person(people[random.below(people.count)].id))
        let place = [Desk.turkestan, Desk.kentau, Desk.zhetisay][random.below(3)]
        try desk.enter(
          Papers.stay(
            born: person.birthDate?.dotted ?? "", on: "\(10 + random.below(9)).11.2026",
            until: "20.05.2027", to: place), of: person)
      case 3:
        let person = try #require(try store.person(people[random.below(people.count)].id))
        var paper = Papers.arrival(on: "\(10 + random.below(9)).11.2026", to: Desk.kentau)
        paper.arrivedOn = Desk.day("01.10.2026")
        try store.change(.save) { try $0.enter(paper, of: person, isLate: true) }
      case 4:
        var pile = try store.piles(limit: 5).randomElement(using: &random)?.pile ?? Pile()
        if pile.id == 0 || random.below(2) == 0 {
          pile.sender = "Акимат \(number)"
          (pile.receivedOn, pile.papers) = (Desk.today, 5 + random.below(9))
          try store.change(.save) { try $0.save(&pile) }
        } else {
          try store.change(.aside) { change in
            var paper = Paper(of: pile.id, .aside, subject: "Үлгіев \(number)", reason: "жоқ", texts: "{}")
            try change.save(&paper)
          }
        }
      case 5:
        try named(number, &random)
      case 6, 7:
        if try !turnFamilies(people, &random) { continue }
      case 9...:
        if try !turnCases(people, number, &random) { continue }
      default:
        let person = try #require(try store.person(people[random.below(people.count)].id))
        try store.change(.depart) { change in
          _ = try change.enter(Papers.departure(on: "20.11.2026"), of: person, accepted: [.r70: "проверено"])
        }
      }
      undoable.append(try last())
    }
    #expect(try dump() != before)
    while !undoable.isEmpty {
      let index = random.below(undoable.count)
      let plan = try store.undoPlan(of: undoable[index])
      guard plan.later.isEmpty else {
        #expect(throws: StoreError.laterChanges(of: undoable[index], plan.later)) {
          try store.undo(undoable[index])
        }
        #expect(plan.later.allSatisfy(undoable.contains), "only what stands is named")
        if random.below(4) == 0, let last = undoable.popLast() { try store.undo(last) }
        continue
      }
      try store.undo(undoable.remove(at: index))
    }
    #expect(try dump() == before)
    #expect(try store.verify().damage == nil)
  }
}
