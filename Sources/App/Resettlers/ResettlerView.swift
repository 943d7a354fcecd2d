import Domain
import Store
import TUI
import Words

/// One case of resettlement on one screen: where it stands and what is due, the family, what may happen next, what stands
/// in the way, what the family may get, facts, and what has happened.
struct ResettlerView: SheetScreen {
  private static let memberTag = "resettler-member", stepsTag = "resettler-steps"

  let workplace: Workplace
  private(set) var dossier: ResettlerDossier
  private(set) var rules: ResettlerRules
  var cursor = SheetCursor()
  var message: Frame.Message?
  /// The member whose menu is open.
  private var asked: Int64?
  private var printing: Printing?
  private var hasSaved = false

  /// - Parameter rule: the cursor goes where what it asks for is waited for.
  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64, for rule: RuleCode? = nil) throws {
    self.workplace = workplace
    dossier = try workplace.dossier(id, in: ResettlerRegister.self)
    rules = try workplace.store.resettlerRules()
    if rule != nil, let step = steps.usual.first {
      cursor.select(.step(step.rawValue, nil), in: sheet(width: 80))
    }
  }

  var steps: ResettlerSteps { ResettlerSteps(dossier, rules) }

  private var canWrite: Bool { !workplace.isPast }

  private var number: String { workplace.number(of: dossier.record, in: ResettlerRegister.self) }

  // MARK: Keys

  var commands: [Binding] {
    func key(_ step: ResettlerStep) -> CaseKey {
      CaseKey(
        label: ResettlerWords.command(step, dossier.record.direction), short: ResettlerWords.short(step))
    }
    return caseKeys(
      isOpen: dossier.history.isOpen, first: steps.usual.first.map(key), second: steps.usual.second.map(key),
      withdrawal: (key(.withdrawn), steps.allows(.withdrawn)))
  }

  var help: [String] {
    [workplace[ResettlerWords.caseHelp]] + ResettlerRegister.about.map { workplace[$0] }
  }

  var title: String {
    let stage = dossier.history.stage.map { workplace[ResettlerWords.stage($0)] } ?? ""
    return "\(workplace(ResettlerWords.oneCase, number)) · \(stage)"
  }

  var standing: Frame.Message? {
    guard let term = rules.terms.term(of: dossier.history), !term.isReminder else { return nil }
    let words = "\(workplace.what(term)): \(workplace.remaining(until: term.due))"
    return Frame.Message(words, role: term.due < workplace.today ? .warning : .plain)
  }

  var given: (any Answer)? { hasSaved ? RecordSaved(.resettlerMove, id: dossier.record.id) : nil }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "first": return try begin(steps.usual.first)
    case "second": return try begin(steps.usual.second)
    case "withdraw": return try begin(.withdrawn)
    case "join": return .push(try FamilyGrid<ResettlerRegister>(workplace, joining: dossier))
    case "steps":
      return .push(
        MenuDialog(
          Self.stepsTag, title: workplace[CaseWords.steps], items: steps.menu(workplace),
          words: workplace.words))
    case "history":
      return .push(try HistoryView(workplace, .resettlerCase, dossier.record.id, name: number))
    case "print":
      let id = dossier.record.id
      let printing = Printing(workplace, name: number.replacing("/", with: "-")) {
        try ResettlerPrintout.printout(of: id, $0)
      }
      self.printing = printing
      return printing.ask()
    default: return try open(opening)
    }
  }

  private mutating func open(_ opening: Sheet.Opening?) throws -> Step {
    switch opening {
    case .correct? where canWrite:
      return .push(try CaseForm<ResettlerRegister>(workplace, correcting: dossier))
    case .step(let step, _)?: return try begin(ResettlerStep(rawValue: step))
    case .member(let id)?:
      asked = id
      return memberMenu(id)
    default: return try workplace.open(opening)
    }
  }

  /// A step's form, or why it cannot be made.
  private mutating func begin(_ step: ResettlerStep?) throws -> Step {
    guard let step, canWrite, steps.allows(step) else { return .stay }
    if let obstacle = steps.obstacles(to: step).first {
      let command = workplace[ResettlerWords.command(step, dossier.record.direction)]
      message = Frame.Message(
        workplace(CaseWords.blocked, command, workplace.ruled(obstacle)), role: .problem)
      return .stay
    }
    return .push(try ResettlerStepForm(workplace, dossier, step))
  }

  private func memberMenu(_ id: Int64) -> Step {
    guard let member = dossier.member(id) else { return .stay }
    return .push(
      MenuDialog(
        Self.memberTag, title: member.person.fullName,
        items: [
          Menu.Item("person", workplace[CaseWords.openPerson]),
          Menu.Item("facts", workplace[ResettlerWords.memberFacts], isLive: canWrite),
        ], words: workplace.words))
  }

  private mutating func readAnew() throws {
    hasSaved = true
    rules = try workplace.store.resettlerRules()
    if let dossier = try workplace.store.resettlerCase(dossier.record.id) { self.dossier = dossier }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    switch answer {
    case DialogAnswer.chose(Self.stepsTag, let chosen)?: return try begin(ResettlerStep(rawValue: chosen))
    case DialogAnswer.chose(Self.memberTag, let chosen)?:
      guard let member = asked.flatMap({ dossier.member($0) }) else { return .stay }
      if chosen == "person" { return .push(try PersonView(workplace, member.person.id)) }
      return .push(
        try MemberForm<ResettlerRegister>(
          workplace, member, isHead: member.person.id == dossier.record.head))
    case is RecordSaved:
      let before = dossier.history.moves.count
      try readAnew()
      if dossier.history.moves.count > before {
        let step = dossier.history.moves[before].step
        cursor = SheetCursor()
        message = Frame.Message(
          workplace(
            CaseWords.done, number, workplace[ResettlerWords.happened(step, dossier.record.direction)]),
          role: .good)
      }
    default: try readAnew()
    }
    return .stay
  }
}
