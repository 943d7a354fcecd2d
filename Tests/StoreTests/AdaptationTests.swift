import Demonstration
import Domain
import GRDB
import Testing

@testable import Store

/// Services, centres and stays in them: saved, read, taken back, as they stood.
@Suite struct AdaptationTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  /// A family of three whose status has been granted on a day.
  private func makeCase(_ surname: String = "Үлгіев", grantedOn day: String = "20.11.2026") throws
    -> KandasDossier
  {
    var record = KandasCase()
    (record.ground, record.exitCountry) = (.other, "UZB")
    record.arrivedOn = Desk.day("01.03.2026")
    let id = try store.change(.receive) { change in
      let family = [("Сынақ", Relation.head), ("Нодира", .spouse), ("Тимур", .son)].map { given, relation in
        var person = Person()
        (person.surname, person.givenName, person.birthDate) = (surname, given, Desk.day("04.05.1990"))
        (person.citizenship, person.nationality) = ("UZB", "казах")
        var member = KandasMember()
        member.relation = relation.rawValue
        return Applicant(person, member)
      }
      let id = try change.receive(record, family, filedOn: Desk.day(day), in: KandasRegister.self).id
      for step in [KandasStep.complete, .advisedFor, .granted] {
        try change.make(
          KandasMove(step, on: Desk.day(day)), in: id, statusUntil: Desk.day(day).adding(months: 12))
      }
      return id
    }
    return try #require(try store.kandasCase(id))
  }

  @discardableResult
  private func makeCentre(_ name: String = "Қоныс", places: Int = 10) throws -> Centre {
    var centre = Centre(name, places: places)
    centre.territory = .territory(Desk.aksukent)
    try store.change(.save) { try $0.save(&centre) }
    return centre
  }

  @discardableResult
  private func move(_ member: Int64, into centre: Centre, since day: String, left: String? = nil) throws
    -> CentreStay
  {
    var stay = CentreStay(
      of: member, in: centre.id, since: Desk.day(day), leftOn: left.map { Desk.day($0) })
    try store.change(.save) { try $0.save(&stay) }
    return stay
  }

  private func dump() throws -> [String] {
    try Register.Name.allCases.flatMap { name in
      try store.queue.read { db in
        try Row.fetchAll(db, sql: "SELECT * FROM \(name.rawValue) ORDER BY id").map { row in
          row.map { column, value in column == "version" ? "" : "\(column)=\(value)" }.joined(separator: "|")
        }
      }
    }
  }

  private func last() throws -> Int64 { try #require(try desk.number("SELECT max(id) FROM change")) }

  private func watchOn(_ id: Int64) throws -> String {
    try store.read { db in try db.first("SELECT watch_on FROM kandas_case WHERE id = ?", [id]) { $0[0] } }
      ?? "?"
  }

  // MARK: Services

  @Test func aServiceIsSavedReadAndCorrected() throws {
    let dossier = try makeCase()
    var service = KandasService(of: dossier.record.id, .legal, on: Desk.day("18.11.2026"))
    (service.provider, service.note) = ("ЦОН", "разъяснили сроки")
    try store.change(.save) { try $0.save(&service) }
    var other = KandasService(
      of: dossier.record.id, .language, to: dossier.members[1].record.id, on: Desk.day("19.11.2026"))
    try store.change(.save) { try $0.save(&other) }
    #expect(try store.kandasCase(dossier.record.id)?.services == [other, service], "the latest first")
    #expect(try store.lastProvider() == "ЦОН")
    service.kind = .social
    try store.change(.correct) { try $0.save(&service) }
    #expect(service.version == 2)
    #expect(try store.kandasCase(dossier.record.id)?.services.last == service)
    #expect(try store.openKandasCases().allSatisfy { $0.services.isEmpty }, "a list does not need them")
    #expect(try store.verify().damage == nil)
  }

  @Test func aConflictIsSeen() throws {
    let dossier = try makeCase()
    var service = KandasService(of: dossier.record.id, .legal, on: Desk.today)
    try store.change(.save) { try $0.save(&service) }
    var theirs = service
    theirs.note = "его"
    try store.change(.correct) { try $0.save(&theirs) }
    #expect(throws: StoreError.conflict(register: .kandasService, id: service.id)) {
      try store.change(.correct) { try $0.save(&service) }
    }
    var centre = try makeCentre()
    var closed = centre
    closed.isArchived = true
    try store.change(.correct) { try $0.save(&closed) }
    #expect(throws: StoreError.conflict(register: .centre, id: centre.id)) {
      try store.change(.correct) { try $0.save(&centre) }
    }
    var stay = try move(dossier.members[0].record.id, into: centre, since: "10.11.2026")
    var left = stay
    left.leftOn = Desk.today
    try store.change(.correct) { try $0.save(&left) }
    #expect(throws: StoreError.conflict(register: .centreStay, id: stay.id)) {
      try store.change(.correct) { try $0.save(&stay) }
    }
  }

  /// Two desks move one person in: the second one is told, whatever centre it chose.
  @Test func nobodyIsMovedInTwice() throws {
    let dossier = try makeCase()
    let centre = try makeCentre()
    let first = try move(dossier.members[0].record.id, into: centre, since: "10.11.2026")
    let before = try dump()
    #expect(throws: StoreError.conflict(register: .centreStay, id: first.id)) {
      try move(dossier.members[0].record.id, into: try makeCentre("Арман"), since: "12.11.2026")
    }
    #expect(try dump().count == before.count + 1, "only the other centre is new")
  }

  // MARK: Centres

  @Test func centresKnowWhoLivesInThemOnADay() throws {
    let dossier = try makeCase()
    let centre = try makeCentre()
    let members = dossier.members.map(\.record.id)
    try move(members[0], into: centre, since: "10.11.2026")
    try move(members[1], into: centre, since: "10.11.2026", left: "15.11.2026")
    try move(members[2], into: centre, since: "20.11.2026")
    func count(_ day: String) throws -> Int? { try store.centres(on: Desk.day(day)).first?.lodgers }
    #expect(try count("09.11.2026") == 0)
    #expect(try count("10.11.2026") == 2)
    #expect(try count("14.11.2026") == 2)
    #expect(try count("15.11.2026") == 1, "on the day of leaving the place is free")
    #expect(try count("20.11.2026") == 2)
    let lodgers = try store.lodgers(of: centre.id, on: Desk.today)
    #expect(lodgers.map(\.person.givenName) == ["Сынақ", "Тимур"])
    #expect(lodgers.allSatisfy { $0.caseID == dossier.record.id && $0.year == 2026 && $0.ordinal == 1 })
    #expect(try store.stays(in: centre.id, from: Desk.day("15.11.2026")).count == 2)
    #expect(try store.stays(in: centre.id, from: Desk.day("14.11.2026")).count == 3)
  }

  @Test func centresStandByNameTheClosedOnesLast() throws {
    for name in ["Үміт", "Арман", "Қоныс"] { try makeCentre(name) }
    var first = try #require(try store.centres(on: Desk.today).first?.centre)
    #expect(first.name == "Арман" && first.territory == .territory(Desk.aksukent))
    first.isArchived = true
    try store.change(.correct) { try $0.save(&first) }
    #expect(try store.centres(on: Desk.today).map(\.centre.name) == ["Қоныс", "Үміт", "Арман"])
    #expect(try store.centre(first.id) == first)
  }

  // MARK: What is due

  /// The status ends in a year; the stay in a centre much sooner: the case is looked at for it.
  @Test func aStayThatEndsSoonerThanTheStatusIsDue() throws {
    let dossier = try makeCase()
    let id = dossier.record.id
    #expect(try watchOn(id) == "2027-11-20")
    #expect(try store.due().isEmpty)
    let centre = try makeCentre()
    for member in dossier.members { try move(member.record.id, into: centre, since: "10.06.2026") }
    #expect(try watchOn(id) == "2026-06-10")
    let due = try store.due()
    #expect(due.map(\.term.rule) == [.r55] && due[0].members == 3, "one line for the family")
    #expect(due[0].term.due == Desk.day("10.12.2026"))
    let later = try Store(opening: store.path, officer: "aigul", clock: .fixed(Desk.day("01.01.2027")))
    #expect(try later.due().map(\.term.rule) == [.r55], "and once it is over")
    #expect(try later.remarks(on: .kandasCase, id).map(\.problem.rule) == [.r55])
    for var stay in try #require(try store.kandasCase(id)?.stays) {
      stay.leftOn = Desk.today
      try store.change(.correct) { try $0.save(&stay) }
    }
    #expect(try watchOn(id) == "2027-11-20")
    #expect(try later.due().isEmpty && store.due().isEmpty)
    #expect(try store.verify().damage == nil)
  }

  /// A case is over with its last status; who of it still lives in a centre is not forgotten.
  @Test func aStayOfACaseThatIsOverIsDueAndToBeLookedAt() throws {
    let dossier = try makeCase()
    let id = dossier.record.id
    let centre = try makeCentre()
    for member in dossier.members.dropFirst() {
      try move(member.record.id, into: centre, since: "10.05.2026")
    }
    try store.change(.step) { change in
      for member in dossier.history.statuses.keys.sorted() {
        try change.make(
          KandasMove(.ended, of: member, on: Desk.today, cause: KandasEnd.ownWish.rawValue, number: "1"),
          in: id)
      }
      if dossier.history.statuses.isEmpty { try change.make(KandasMove(.withdrawn, on: Desk.today), in: id) }
    }
    let over = try #require(try store.kandasCase(id))
    #expect(!over.history.isOpen)
    let due = try store.due()
    #expect(due.map(\.term.rule) == [.r55] && due.map(\.members) == [2])
    #expect(due.first?.term.due == Desk.day("10.11.2026"))
    var told: [Remark] = []
    _ = try store.review { told.append($0) }
    #expect(told.map(\.problem.rule) == [.r55], "its papers are asked for no longer")
    #expect(try store.remarks(on: .kandasCase, id) == told)
    for var stay in over.stays {
      stay.leftOn = Desk.today
      try store.change(.correct) { try $0.save(&stay) }
    }
    #expect(try store.due().isEmpty && store.remarks(on: .kandasCase, id).isEmpty)
    #expect(try store.verify().damage == nil)
  }

  /// More people than places: a finding on the centre until somebody leaves, there are more places, or it is accepted.
  @Test func aCentreOverItsPlacesIsToBeLookedAt() throws {
    let dossier = try makeCase()
    var centre = try makeCentre(places: 2)
    for member in dossier.members { try move(member.record.id, into: centre, since: "10.11.2026") }
    try makeCentre("Арман", places: 1)
    var told: [Remark] = []
    let count = try store.review { told.append($0) }
    let remark = try #require(told.first { $0.register == .centre })
    #expect(told.count { $0.register == .centre } == 1 && count.findings[.r55] == 1)
    #expect(remark.record == centre.id && remark.name == "Қоныс")
    #expect(remark.problem == Problem(.r55, .centrePlaces, values: ["Қоныс", "2", "3"], variant: .full))
    #expect(try store.remarks(on: .centre, centre.id) == [remark])
    try store.change(.correct) { try $0.accept(.r55, "до конца недели", on: .centre, centre.id) }
    #expect(try store.remarks(on: .centre, centre.id).isEmpty)
    try store.undo(try last())
    centre.places = 3
    try store.change(.correct) { try $0.save(&centre) }
    #expect(try store.remarks(on: .centre, centre.id).isEmpty)
  }

  /// A number that is changed later needs no case to be written anew.
  @Test func anotherLengthIsDueAtOnce() throws {
    let dossier = try makeCase()
    try move(dossier.members[0].record.id, into: try makeCentre(), since: "22.08.2026")
    #expect(try store.due().isEmpty, "three months off")
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = ("3", Desk.day("01.01.2026"), "приказ")
    try store.set(.centreStayMonths, to: entry)
    #expect(try store.due().map(\.term.due) == [Desk.day("22.11.2026")])
    #expect(try store.verify().damage == nil)
  }

  // MARK: Taking back

  @Test func whatRestsOnAnotherStandsInItsWay() throws {
    let dossier = try makeCase()
    let member = dossier.members[0].record.id
    let before = try dump()
    let centre = try makeCentre()
    let made = try last()
    var stay = try move(member, into: centre, since: "10.11.2026")
    let moved = try last()
    #expect(throws: StoreError.laterChanges(of: made, [moved])) { try store.undo(made) }
    stay.leftOn = Desk.day("15.11.2026")
    try store.change(.correct) { try $0.save(&stay) }
    let left = try last()
    let other = try makeCentre("Арман")
    let otherMade = try last()
    try move(member, into: other, since: "16.11.2026")
    let again = try last()
    #expect(throws: StoreError.laterChanges(of: left, [again])) { try store.undo(left) }
    for change in [again, otherMade, left, moved, made] { try store.undo(change) }
    #expect(try dump() == before, "what is computed of the case too")
    #expect(try store.verify().damage == nil)
  }

  /// A stay that was taken back does not come back before its centre.
  @Test func aStayComesBackAfterItsCentre() throws {
    let dossier = try makeCase()
    let centre = try makeCentre()
    let made = try last()
    try move(dossier.members[0].record.id, into: centre, since: "10.11.2026")
    let whole = try dump()
    try store.undo(try last())
    let stayUndone = try last()
    try store.undo(made)
    let centreUndone = try last()
    // The database's own guard refuses.
    #expect(throws: StoreError.self) { try store.undo(stayUndone) }
    try store.undo(centreUndone)
    try store.undo(stayUndone)
    #expect(try dump() == whole)
    #expect(try store.verify().damage == nil)
  }

  @Test func aCaseWithServicesAndStaysIsTakenBackFromTheEnd() throws {
    let before = try dump()
    let dossier = try makeCase()
    let received = try last()
    var service = KandasService(
      of: dossier.record.id, .medical, to: dossier.members[2].record.id, on: Desk.today)
    try store.change(.save) { try $0.save(&service) }
    let given = try last()
    #expect(try store.undoPlan(of: received).later == [given])
    try store.undo(given)
    try store.undo(received)
    #expect(try dump() == before)
    #expect(try store.verify().damage == nil)
  }

  @Test func asItStoodHasTheStaysOfTheDay() throws {
    let dossier = try makeCase()
    let centre = try makeCentre()
    try move(dossier.members[0].record.id, into: centre, since: "10.11.2026")
    let past = try store.asItStood(on: Desk.today.adding(days: 400))
    #expect(try past.kandasCase(dossier.record.id)?.stays.count == 1)
    let before = try store.asItStood(on: Desk.day("01.01.2020"))
    #expect(try before.centres(on: Desk.today).isEmpty)
    #expect(try before.kandasCase(dossier.record.id) == nil)
  }

  /// Services, stays and centres at random, taken back at random.
  @Test(arguments: [1, 2, 3])
  func whateverWasDoneIsAsItWas(seed: UInt64) throws {
    var random = Randomness(seed: seed)
    let cases = [try makeCase(), try makeCase("Сынақов")]
    let before = try dump()
    var undoable: [Int64] = []
    for number in 0..<80 {
      let dossier = try #require(try store.kandasCase(cases[random.below(2)].record.id))
      let member = dossier.members[random.below(3)].record.id
      let centres = try store.centres(on: Desk.today).map(\.centre)
      switch centres.isEmpty ? 0 : random.below(5) {
      case 0: try makeCentre("Қоныс \(number)", places: 1 + random.below(9))
      case 1:
        var centre = centres[random.below(centres.count)]
        centre.isArchived.toggle()
        try store.change(.correct) { try $0.save(&centre) }
      case 2:
        var service =
          dossier.services.first
          ?? KandasService(of: dossier.record.id, .social, to: member, on: Desk.today)
        service.note = "\(number)"
        if random.below(2) == 0 { service.id = 0 }
        try store.change(.save) { try $0.save(&service) }
      default:
        if var open = dossier.stays.first(where: { $0.member == member && $0.leftOn == nil }) {
          open.leftOn = open.since.adding(days: random.below(30))
          try store.change(.correct) { try $0.save(&open) }
        } else {
          let since = Desk.today.adding(days: -random.below(200)).dotted
          try move(member, into: centres[random.below(centres.count)], since: since)
        }
      }
      undoable.append(try last())
    }
    #expect(try store.verify().damage == nil)
    while !undoable.isEmpty {
      let index = random.below(undoable.count)
      let plan = try store.undoPlan(of: undoable[index])
      guard plan.later.isEmpty else {
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
