import Demonstration
import Domain
import GRDB
import Testing

@testable import Store

/// Cases on their way through the store: what is stored, what is computed and what the journal tells are one story.
@Suite struct CaseStoryTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  private static func applicant(_ given: String, as relation: Relation) -> Applicant<KandasMember> {
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Үлгіев", given, Desk.day("03.02.1988"))
    var member = KandasMember()
    (member.relation, member.wantsStatus) = (relation.rawValue, relation != .son)
    return Applicant(person, member)
  }

  private func receive(_ number: Int, on day: Day) throws -> Int64 {
    var record = KandasCase()
    (record.ground, record.place) = (.other, .territory(Desk.aksukent))
    return try store.change(.receive) { change in
      try change.receive(
        record,
        [
          Self.applicant("Бас\(number)", as: .head), Self.applicant("Жұбай\(number)", as: .spouse),
          Self.applicant("Ұл\(number)", as: .son),
        ], filedOn: day, in: KandasRegister.self
      ).id
    }
  }

  /// The stage of a case as its row has it.
  private func stage(of id: Int64) throws -> String? {
    try store.queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT stage || ' ' || is_open FROM kandas_case WHERE id = ?", arguments: [id])
    }
  }

  /// The steps of a case in the order in which the journal has them, those that were taken back left out.
  private func told(of id: Int64) throws -> [Int64] {
    try store.queue.read { db in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT r.record FROM change_record r JOIN kandas_move m ON m.id = r.record
          WHERE r.register = 'kandas_move' AND r.before IS NULL AND m.kandas_case = ? ORDER BY r.change, r.position
          """, arguments: [id])
    }
  }

  private static func allows(_ step: KandasStep, _ member: Int64?, _ history: KandasHistory) -> Bool {
    if let member { return history.allows(step, of: member) }
    return history.allows(step)
  }

  /// Random steps, legal and not, on real cases: each is made or refused as the state machine says, the stored stage
  /// is that of the moves, the journal has each made step once and in order; and each step taken back, the last one
  /// first, brings the stage that was before.
  @Test(arguments: [UInt64(1), 2, 3]) func theJournalTellsTheStoryOfTheMoves(seed: UInt64) throws {
    var dice = Randomness(seed: seed)
    for number in 1...12 {
      var day = Desk.day("10.01.2025")
      let id = try receive(number, on: day)
      let members = try #require(try store.kandasCase(id)).members.map(\.record.id)
      var stages: [(change: Int64, before: String?)] = []
      for _ in 0..<40 {
        let before = try #require(try store.kandasCase(id)).history
        let isOfMember = before.application == .granted && dice.below(5) > 0
        let member = isOfMember ? members[dice.below(members.count)] : nil
        let legal = KandasStep.allCases.filter { Self.allows($0, member, before) && $0 != .withdrawn }
        var step = KandasStep.allCases[dice.below(KandasStep.allCases.count)]
        if !legal.isEmpty, dice.below(4) > 0 { step = legal[dice.below(legal.count)] }
        day = day.adding(days: dice.below(3))
        let move = KandasMove(
          step, of: member, on: day, until: day.adding(days: 365),
          cause: step == .ended ? KandasEnd.ownWish.rawValue : nil)
        let stood = try stage(of: id)
        do {
          try store.change(.step) { try $0.make(move, in: id, statusUntil: day.adding(days: 365)) }
          #expect(Self.allows(step, member, before))
          stages.append((try #require(try desk.number("SELECT max(id) FROM change")), stood))
        } catch StoreError.illegalMove {
          #expect(!Self.allows(step, member, before))
          #expect(try stage(of: id) == stood, "what is refused leaves nothing")
        }
        let history = try #require(try store.kandasCase(id)).history
        #expect(
          try stage(of: id)
            == "\(try #require(history.stage).rawValue) \(history.isOpen ? 1 : 0)")
        #expect(try told(of: id) == history.moves.map(\.id))
        if !history.isOpen { break }
      }
      if number.isMultiple(of: 3) {
        for (change, before) in stages.reversed() {
          try store.undo(change)
          #expect(try stage(of: id) == before)
        }
      }
    }
    #expect(try store.verify().damage == nil)
  }
}
