import Domain
import Store
import TUI
import Words

/// What may happen next in a case of resettlement: which steps its stage allows, what blocks them, and which are the
/// usual ones.
struct ResettlerSteps {
  private let dossier: ResettlerDossier
  private let rules: ResettlerRules

  init(_ dossier: ResettlerDossier, _ rules: ResettlerRules) {
    self.dossier = dossier
    self.rules = rules
  }

  private var direction: ResettlerDirection? { dossier.record.direction }

  /// The step that a stage most often takes next, and the second one.
  var usual: (first: ResettlerStep?, second: ResettlerStep?) {
    switch dossier.history.stage {
    case nil, .refused, .withdrawn: (.filed, nil)
    case .filed where direction == .outbound: (.forwarded, .refused)
    case .filed, .forwarded: (.included, .refused)
    case .included: (.contracted, .moved)
    case .contracted: (.moved, nil)
    // Until the stay is over there is nothing to be done.
    case .moved:
      (rules.terms.stay(dossier.history).map { $0.due <= rules.today } ?? true ? .settled : nil, .returned)
    case .settled, .returned: (nil, nil)
    }
  }

  /// Whether the stage allows a step.
  func allows(_ step: ResettlerStep) -> Bool { dossier.history.allows(step) }

  /// The steps that the stage allows, the usual ones first, withdrawing last.
  var possible: [ResettlerStep] {
    let usual = [usual.first, usual.second].compactMap { $0 }
    let others = ResettlerStep.allCases.filter { !usual.contains($0) && $0 != .withdrawn }
    return (usual + others + [.withdrawn]).filter { allows($0) }
  }

  /// What the rules say against a step that the stage allows.
  func obstacles(to step: ResettlerStep) -> [Problem] { rules.obstacles(to: step, in: dossier) }

  /// The steps as a menu, each always at its place; those that are not possible are greyed with the reason.
  func menu(_ workplace: Workplace) -> [Menu.Item] {
    ResettlerStep.allCases.map { step in
      let label = workplace[ResettlerWords.command(step, direction)]
      guard allows(step) else {
        return Menu.Item(step.rawValue, label, detail: workplace[reason(against: step)], isLive: false)
      }
      return Menu.Item(step.rawValue, label, detail: obstacles(to: step).first?.rule.rawValue ?? "")
    }
  }

  /// Why the stage does not allow a step.
  private func reason(against step: ResettlerStep) -> Phrase {
    let history = dossier.history
    switch history.stage {
    case .settled, .returned, .refused, .withdrawn: return ResettlerWords.hasEnded
    case .moved where [.withdrawn, .moved].contains(step): return ResettlerWords.hasMoved
    case .included, .contracted, .moved:
      if [.filed, .forwarded, .included, .refused].contains(step) { return ResettlerWords.isIncluded }
    default: break
    }
    if history.day(of: step) != nil { return step == .filed ? ResettlerWords.isFiled : KandasWords.isDone }
    return ResettlerWords.lack(before: step, direction)
  }
}
