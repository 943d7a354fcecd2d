import Demonstration
import Testing

@testable import Domain

/// The two state machines of a kandas case, told once more in other words, so that a slip in the table shows.
private enum Law {
  /// The steps that may follow in each state of an application, as the order and the Rules tell it.
  static func application(_ state: KandasApplication.State?) -> Set<KandasStep> {
    switch state {
    case nil, .returned, .complaintRejected, .withdrawn: [.filed]
    case .received: [.complete, .returned, .withdrawn]
    case .complete: [.advisedFor, .advisedAgainst, .withdrawn]
    case .advisedFor: [.granted, .noticed, .withdrawn]
    case .advisedAgainst: [.noticed, .withdrawn]
    case .noticed: [.postponed, .heard, .withdrawn]
    case .postponed: [.heard, .withdrawn]
    case .heard: [.granted, .refused, .withdrawn]
    case .refused: [.complained, .filed]
    case .complained: [.granted, .complaintRejected, .withdrawn]
    case .granted: []
    }
  }

  /// The same of a member's status once the application is granted.
  static func status(_ state: KandasStatus.State?, made: Set<KandasStep>) -> Set<KandasStep> {
    let onTheWay: Set<KandasStep> = Set(
      [.permitted, .carded, .citizenshipFiled].filter { !made.contains($0) }
    )
    .union([.ended, .certified])
    switch state {
    case nil: return [.status]
    case .granted: return onTheWay.union([.certified, .extensionFiled])
    case .certified, .extensionRefused: return onTheWay.union([.extensionFiled])
    case .extensionFiled, .filedAgain: return onTheWay.union([.extended, .extensionRefused])
    case .extended: return onTheWay.union([.extensionFiled])
    case .ended: return []
    }
  }
}

@Suite struct KandasMachineTests {
  /// Moves tried at random, legal and not, until 100 000 have been made: only the legal ones are, every state is
  /// reached, and whoever follows the kept moves again comes to the same states.
  @Test func noIllegalMoveIsMadeAndEveryStateIsReached() {
    var dice = Randomness(seed: 4)
    var reached: Set<String> = []
    var (made, refused) = (0, 0)
    while made < 100_000 {
      var history = KandasHistory()
      var madeOf: [Int64: Set<KandasStep>] = [:]
      var day = Day(iso: "2025-01-01") ?? Day.first
      for _ in 0..<200 {
        // Members are of interest once there are statuses, the application before that.
        let isOfMember = dice.below(8) < (history.application == .granted ? 7 : 1)
        let member: Int64? = isOfMember ? Int64(1 + dice.below(4)) : nil
        let legal: Set<KandasStep> =
          if let member {
            history.application == .granted
              ? Law.status(history.statuses[member], made: madeOf[member] ?? []) : []
          } else {
            Law.application(history.application)
          }
        var step = KandasStep.allCases[dice.below(KandasStep.allCases.count)]
        // Mostly one that the law knows here and that does not end everything, so that the far states are reached.
        let going = KandasStep.allCases.filter { legal.contains($0) && ![.withdrawn, .ended].contains($0) }
        if !going.isEmpty, dice.below(4) > 0 { step = going[dice.below(going.count)] }
        let before = history
        let isMade = history.add(KandasMove(step, of: member, on: day))
        #expect(
          isMade == legal.contains(step),
          "\(step) of \(String(describing: member)) in \(String(describing: before.stage))")
        if isMade { made += 1 } else { refused += 1 }
        if !isMade { #expect(history == before) }
        if isMade, let member { madeOf[member, default: []].insert(step) }
        reached.insert("application \(history.application?.rawValue ?? "")")
        for state in history.statuses.values { reached.insert("status \(state.rawValue)") }
        if let stage = history.stage { reached.insert("stage \(stage.rawValue)") }
        day = day.adding(days: dice.below(3))
        // A case that has come to rest is no use: the next one begins.
        if history.stage == .closed { break }
      }
      #expect(KandasHistory(history.moves) == history, "the moves tell the same story again")
    }
    #expect(refused > 10_000, "illegal moves are tried too")
    for state in KandasApplication.State.allCases {
      #expect(reached.contains("application \(state.rawValue)"))
    }
    for state in KandasStatus.State.allCases { #expect(reached.contains("status \(state.rawValue)")) }
    for stage in KandasStage.allCases { #expect(reached.contains("stage \(stage.rawValue)")) }
  }

  @Test func everyStateOfTheTablesIsInThem() {
    #expect(Set(KandasApplication.moves.keys) == Set(KandasApplication.State.allCases))
    #expect(Set(KandasStatus.moves.keys) == Set(KandasStatus.State.allCases))
    for (_, moves) in KandasApplication.moves { #expect(moves.keys.allSatisfy { !$0.isOfMember }) }
    for (_, moves) in KandasStatus.moves { #expect(moves.keys.allSatisfy { $0.isOfMember }) }
    for state in KandasApplication.State.allCases { #expect(KandasStage(rawValue: state.rawValue) != nil) }
  }

  @Test func aHearingIsPutOffOnce() throws {
    let day = try #require(Day(iso: "2026-11-02"))
    var history = KandasHistory(
      [.filed, .complete, .advisedAgainst, .noticed].map { KandasMove($0, on: day) })
    let done = [KandasStep.postponed, .postponed, .heard, .postponed].map {
      history.add(KandasMove($0, on: day))
    }
    #expect(done == [true, false, true, false])
  }

  @Test func aReturnedApplicationIsFiledAgainWithNewTerms() throws {
    let (first, second) = (try #require(Day(iso: "2026-11-02")), try #require(Day(iso: "2026-11-16")))
    let history = KandasHistory([
      KandasMove(.filed, on: first), KandasMove(.returned, on: first, reason: "нет перевода"),
      KandasMove(.filed, on: second),
    ])
    #expect(history.application == .received && history.stage == .received)
    #expect(history.day(of: .filed) == second)
    #expect(history.day(of: .returned) == nil, "what was before belongs to the first filing")
  }

  @Test func theCaseEndsWithItsLastOpenStatus() throws {
    let day = try #require(Day(iso: "2026-03-31"))
    var history = KandasHistory(
      [.filed, .complete, .advisedFor, .granted].map { KandasMove($0, on: day) })
    #expect(history.isOpen && history.stage == .granted)
    for member in [Int64(1), 2] { history.add(KandasMove(.status, of: member, on: day, until: day)) }
    history.add(KandasMove(.ended, of: 1, on: day, cause: KandasEnd.citizenship.rawValue))
    #expect(history.isOpen)
    history.add(KandasMove(.ended, of: 2, on: day, cause: KandasEnd.moved.rawValue))
    #expect(!history.isOpen && history.stage == .closed)
    #expect(history.allows(.status, of: 3), "a child that was born meanwhile joins")
  }
}
