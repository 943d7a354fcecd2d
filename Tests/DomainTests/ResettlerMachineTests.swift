import Demonstration
import Testing

@testable import Domain

/// The way of a case of resettlement, told once more in other words, so that a slip in the table shows.
private enum Law {
  /// The steps that may follow at each stage, as the orders and the Rules tell it.
  static func steps(
    _ stage: ResettlerStage?, _ direction: ResettlerDirection?, hasContract: Bool
  ) -> Set<ResettlerStep> {
    switch stage {
    case nil, .refused, .withdrawn: return [.filed]
    case .filed:
      switch direction {
      case .outbound: return [.forwarded, .refused, .withdrawn]
      case .intraOblast: return [.included, .refused, .withdrawn]
      case nil: return [.refused, .withdrawn]
      }
    case .forwarded: return direction == .outbound ? [.included, .refused, .withdrawn] : []
    case .included: return [.contracted, .moved, .withdrawn]
    case .contracted: return [.moved, .withdrawn]
    case .moved: return hasContract ? [.settled, .returned] : [.contracted, .settled, .returned]
    case .settled, .returned: return []
    }
  }

  /// Where a step leads; a contract after the move changes nothing.
  static func stage(after step: ResettlerStep, _ stage: ResettlerStage?) -> ResettlerStage? {
    step == .contracted && stage == .moved ? .moved : ResettlerStage(rawValue: step.rawValue)
  }
}

@Suite struct ResettlerMachineTests {
  private static let directions: [ResettlerDirection?] = [nil, .outbound, .intraOblast]

  /// 150 000 moves at random, legal and not: only the legal ones are made, every stage is reached in both directions, and
  /// whoever follows the kept moves again comes to the same stage.
  @Test func noIllegalMoveIsMadeAndEveryStageIsReached() {
    var dice = Randomness(seed: 9)
    var reached: Set<String> = []
    var tried = 0
    while tried < 150_000 {
      let direction = Self.directions[dice.below(3)]
      var history = ResettlerHistory(direction)
      var hasContract = false
      var day = Day(iso: "2025-01-01") ?? Day.first
      for _ in 0..<60 {
        tried += 1
        var step = ResettlerStep.allCases[dice.below(ResettlerStep.allCases.count)]
        let legal = Law.steps(history.stage, direction, hasContract: hasContract)
        // Every second one is a step that the law knows here, so that the far stages are reached.
        let onward = ResettlerStep.allCases.filter { legal.contains($0) && $0 != .withdrawn }
        if !onward.isEmpty, dice.below(2) == 0 { step = onward[dice.below(onward.count)] }
        let before = history
        let isMade = history.add(ResettlerMove(step, on: day))
        #expect(isMade == legal.contains(step), "\(step) at \(String(describing: before.stage))")
        #expect(isMade == before.allows(step))
        if isMade {
          #expect(history.stage == Law.stage(after: step, before.stage))
          if step == .filed { hasContract = false }
          if step == .contracted { hasContract = true }
        } else {
          #expect(history == before)
        }
        if let stage = history.stage { reached.insert("\(direction?.rawValue ?? "") \(stage.rawValue)") }
        day = day.adding(days: dice.below(3))
        // A case that has come to rest is no use: the next one begins.
        if history.stage == .settled || history.stage == .returned { break }
      }
      #expect(ResettlerHistory(direction, history.moves) == history, "the moves tell the same story again")
      #expect(history.moves.map(\.day) == history.moves.map(\.day).sorted())
    }
    for stage in ResettlerStage.allCases {
      #expect(reached.contains("outbound \(stage.rawValue)"))
      #expect(reached.contains("intra_oblast \(stage.rawValue)") == (stage != .forwarded))
      #expect(reached.contains(" \(stage.rawValue)") == [.filed, .refused, .withdrawn].contains(stage))
    }
  }

  @Test func everyStageIsInTheTable() {
    #expect(Set(ResettlerApplication.moves.keys) == Set(ResettlerStage.allCases))
    let ways = ResettlerApplication.moves.values.flatMap(\.values)
    #expect(Set(ways.map(\.stage)) == Set(ResettlerStage.allCases))
    #expect(ways.allSatisfy { !$0.directions.isEmpty })
  }

  private func history(_ direction: ResettlerDirection?, _ steps: ResettlerStep...) -> ResettlerHistory {
    ResettlerHistory(direction, steps.map { ResettlerMove($0, on: RulesDesk.today) })
  }

  @Test func theUsualWayOfBothDirections() {
    let outbound = history(.outbound, .filed, .forwarded, .included, .contracted, .moved, .settled)
    #expect(outbound.stage == .settled && !outbound.isOpen && outbound.isIncluded)
    let inside = history(.intraOblast, .filed, .included, .contracted, .moved, .returned)
    #expect(inside.stage == .returned && !inside.isOpen)
    #expect(history(.outbound, .filed, .forwarded, .included, .contracted, .moved).isOpen)
  }

  @Test func insideTheOblastNobodyForwards() {
    let filed = history(.intraOblast, .filed)
    #expect(!filed.allows(.forwarded) && filed.allows(.included))
    let outbound = history(.outbound, .filed)
    #expect(outbound.allows(.forwarded) && !outbound.allows(.included))
    let unknown = history(nil, .filed)
    #expect(!unknown.allows(.forwarded) && !unknown.allows(.included) && unknown.allows(.refused))
  }

  @Test func theDirectionCanBeChangedUntilAStepOfItsOwn() {
    #expect(!history(.outbound, .filed).isBound)
    #expect(!history(.outbound, .filed, .refused, .filed).isBound)
    #expect(history(.outbound, .filed, .forwarded).isBound)
    #expect(history(.intraOblast, .filed, .included).isBound)
  }

  @Test func aRefusedOrWithdrawnApplicationIsFiledAnewWithNewTerms() throws {
    let (first, second) = (try #require(Day(iso: "2026-11-02")), try #require(Day(iso: "2026-11-16")))
    let history = ResettlerHistory(
      .outbound,
      [
        ResettlerMove(.filed, on: first), ResettlerMove(.forwarded, on: first, number: "7"),
        ResettlerMove(.refused, on: first, reason: "нет справки"), ResettlerMove(.filed, on: second),
      ])
    #expect(history.stage == .filed)
    #expect(history.day(of: .filed) == second)
    #expect(history.day(of: .refused) == nil, "what was before belongs to the first filing")
    #expect(history.allows(.forwarded))
  }

  @Test func aFamilyTakesItsApplicationBackUntilItHasMoved() {
    for steps: [ResettlerStep] in [
      [.filed], [.filed, .forwarded], [.filed, .forwarded, .included],
      [.filed, .forwarded, .included, .contracted],
    ] {
      let history = ResettlerHistory(.outbound, steps.map { ResettlerMove($0, on: RulesDesk.today) })
      #expect(history.allows(.withdrawn), "\(steps)")
    }
    #expect(!history(.outbound, .filed, .forwarded, .included, .moved).allows(.withdrawn))
  }

  @Test func aContractIsSignedOnceEvenAfterTheMove() {
    var history = history(.intraOblast, .filed, .included, .moved)
    let isMade = history.add(ResettlerMove(.contracted, on: RulesDesk.today, number: "12"))
    #expect(isMade)
    #expect(history.stage == .moved)
    #expect(!history.allows(.contracted))
    #expect(history.allows(.returned))
  }
}
