import Domain
import Store
import TUI
import Words

/// What may happen next in a case: which steps the state allows, what blocks them, and which are the usual ones.
struct KandasSteps {
  private let dossier: KandasDossier
  private let rules: KandasRules

  init(_ dossier: KandasDossier, _ rules: KandasRules) {
    self.dossier = dossier
    self.rules = rules
  }

  /// The step that a state most often takes next, and the second one.
  var usual: (first: KandasStep?, second: KandasStep?) {
    switch dossier.history.application {
    case nil, .returned, .withdrawn, .complaintRejected: (.filed, nil)
    case .received: (.complete, .returned)
    case .complete: (.advisedFor, .advisedAgainst)
    case .advisedFor: (.granted, .noticed)
    case .advisedAgainst: (.noticed, nil)
    case .noticed: (.heard, .postponed)
    case .postponed: (.heard, nil)
    case .heard: (.granted, .refused)
    case .refused: (.complained, .filed)
    case .complained: (.granted, .complaintRejected)
    case .granted: (nil, nil)
    }
  }

  /// The same of one member's status.
  func usual(of member: Int64) -> (first: KandasStep?, second: KandasStep?) {
    switch dossier.history.statuses[member] {
    case nil: (allows(.status, of: member) ? .status : nil, nil)
    case .granted: (.certified, .extensionFiled)
    case .certified, .extensionRefused: (.extensionFiled, .ended)
    case .extended: (.ended, .certified)
    case .extensionFiled: (.extended, .extensionRefused)
    case .filedAgain: (.extensionRefused, .ended)
    case .ended: (nil, nil)
    }
  }

  /// Whether the state allows a step.
  func allows(_ step: KandasStep, of member: Int64? = nil) -> Bool {
    member.map { dossier.history.allows(step, of: $0) } ?? dossier.history.allows(step)
  }

  /// What the rules say against a step that the state allows.
  func obstacles(to step: KandasStep, of member: Int64? = nil) -> [Problem] {
    rules.obstacles(to: step, of: member, in: dossier)
  }

  /// The steps as a menu, each always at its place; those that are not possible are greyed with the reason.
  func menu(of member: Int64?, _ workplace: Workplace) -> [Menu.Item] {
    let steps = KandasStep.allCases.filter { $0.isOfMember == (member != nil) }
    return steps.map { step in
      let label = workplace[KandasWords.command(step)]
      guard allows(step, of: member) else {
        return Menu.Item(
          step.rawValue, label, detail: workplace[reason(against: step, of: member)], isLive: false)
      }
      guard let obstacle = obstacles(to: step, of: member).first else {
        return Menu.Item(step.rawValue, label)
      }
      return Menu.Item(step.rawValue, label, detail: obstacle.rule.rawValue)
    }
  }

  /// Why the state does not allow a step.
  private func reason(against step: KandasStep, of member: Int64?) -> Phrase {
    let history = dossier.history
    guard let member else {
      if history.application == .granted { return KandasWords.isGranted }
      let isAdvised = history.day(of: .advisedFor) != nil || history.day(of: .advisedAgainst) != nil
      if [.advisedFor, .advisedAgainst].contains(step), isAdvised { return KandasWords.isDone }
      if history.day(of: step) != nil { return step == .filed ? KandasWords.isFiled : KandasWords.isDone }
      return KandasWords.lack(before: step)
    }
    if history.application != .granted { return KandasWords.isNotGranted }
    guard let state = history.statuses[member] else { return KandasWords.hasNoStatus }
    if state == .ended { return KandasWords.hasEnded }
    if history.day(of: step, of: member) != nil { return KandasWords.isDone }
    return KandasWords.lack(before: step)
  }
}
