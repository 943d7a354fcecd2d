import Domain
import Reports
import Store
import TUI
import Words

/// One kandas case on one screen: where it stands and what is due, the family, what may happen next, what stands in the
/// way, papers, facts, and what has happened.
struct KandasView: SheetScreen {
  static let memberTag = "kandas-member", stepsTag = "kandas-steps"
  private static let moveIn = "move-in", moveOut = "move-out"

  let workplace: Workplace
  private(set) var dossier: KandasDossier
  private(set) var rules: KandasRules
  /// What the centres are called.
  private(set) var centres: [Int64: String]
  var cursor = SheetCursor()
  var message: Frame.Message?
  /// The member whose menu is open.
  private var asked: Int64?
  private var printing: Printing?
  private var hasSaved = false

  /// - Parameters:
  ///   - rule: the cursor goes where what it asks for is waited for.
  ///   - member: of whom it asks that; nil: of the case.
  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64, for rule: RuleCode? = nil, of member: Int64? = nil) throws {
    self.workplace = workplace
    dossier = try workplace.dossier(id, in: KandasRegister.self)
    rules = try workplace.store.kandasRules()
    centres = try workplace.centreNames()
    guard let rule else { return }
    let missing = dossier.missingPapers(today: workplace.today).first
    let place: Sheet.Opening? =
      if let member {
        .member(member)
      } else if [.r43, .r44].contains(rule), let missing {
        .kandasPaper(missing)
      } else {
        steps.usual.first.map { .step($0.rawValue, nil) }
      }
    if let place { cursor.select(place, in: sheet(width: 80)) }
  }

  var steps: KandasSteps { KandasSteps(dossier, rules) }

  /// The member whom the cursor is on.
  private var member: Int64? {
    guard case .member(let id)? = opening else { return nil }
    return id
  }

  /// What F4 and F5 do: the application's usual steps; once it is granted those of the member under the cursor.
  private var usual: (first: KandasStep?, second: KandasStep?) {
    guard dossier.history.application == .granted else { return steps.usual }
    return member.map { steps.usual(of: $0) } ?? (nil, nil)
  }

  private var canWrite: Bool { !workplace.isPast }

  // MARK: Keys

  var commands: [Binding] {
    func key(_ step: KandasStep) -> CaseKey {
      CaseKey(label: KandasWords.command(step), short: KandasWords.short(step))
    }
    let usual = usual
    return caseKeys(
      isOpen: dossier.history.isOpen, first: usual.first.map(key), second: usual.second.map(key),
      withdrawal: (key(.withdrawn), steps.allows(.withdrawn)))
  }

  var help: [String] {
    [workplace[KandasWords.caseHelp], workplace[KandasWords.help], PointWords.text(2)[workplace.language]]
  }

  var title: String {
    let stage = dossier.history.stage.map { workplace[KandasWords.stage($0)] } ?? ""
    return "\(workplace(KandasWords.oneCase, workplace.number(of: dossier.record))) · \(stage)"
  }

  var standing: Frame.Message? {
    guard let term = rules.terms.application(dossier.history, today: workplace.today) else { return nil }
    let words = "\(workplace[KandasWords.term(term.rule)]): \(workplace.remaining(until: term.due))"
    return Frame.Message(words, role: term.due < workplace.today ? .warning : .plain)
  }

  var given: (any Answer)? { hasSaved ? RecordSaved(.kandasMove, id: dossier.record.id) : nil }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "first", "second":
      let step = command == "first" ? usual.first : usual.second
      return try begin(step, of: step?.isOfMember == true ? member : nil)
    case "withdraw": return try begin(.withdrawn, of: nil)
    case "join": return .push(try FamilyGrid<KandasRegister>(workplace, joining: dossier))
    case "steps":
      return .push(
        MenuDialog(
          Self.stepsTag, title: workplace[CaseWords.steps], items: steps.menu(of: nil, workplace),
          words: workplace.words))
    case "history":
      return .push(
        try HistoryView(workplace, .kandasCase, dossier.record.id, name: workplace.number(of: dossier.record))
      )
    case "print":
      let id = dossier.record.id
      let printing = Printing(workplace, name: workplace.number(of: dossier.record).replacing("/", with: "-"))
      {
        try KandasPrintout.printout(of: id, $0)
      }
      self.printing = printing
      return printing.ask()
    default: return try open(opening)
    }
  }

  private mutating func open(_ opening: Sheet.Opening?) throws -> Step {
    switch opening {
    case .correct? where canWrite: return .push(try CaseForm<KandasRegister>(workplace, correcting: dossier))
    case .step(let step, let member)?: return try begin(KandasStep(rawValue: step), of: member)
    case .kandasPaper(let kind)?: return canWrite ? try mark(kind) : .stay
    case .kandasServices?: return .push(try KandasServicesView(workplace, dossier.record.id))
    case .kandasPapers?: return .push(try KandasPapersView(workplace, dossier.record.id))
    case .member(let id)?:
      asked = id
      return try memberMenu(id)
    default: return try workplace.open(opening)
    }
  }

  /// A step's form, or why it cannot be made.
  private mutating func begin(_ step: KandasStep?, of member: Int64?) throws -> Step {
    guard let step, canWrite, steps.allows(step, of: member) else { return .stay }
    if let obstacle = steps.obstacles(to: step, of: member).first {
      message = Frame.Message(
        workplace(CaseWords.blocked, workplace[KandasWords.command(step)], workplace.ruled(obstacle)),
        role: .problem)
      return .stay
    }
    return .push(try KandasStepForm(workplace, dossier, step, of: member))
  }

  /// Moving into a centre, or leaving the one where the member lives.
  private func centreItem(of id: Int64) throws -> Menu.Item {
    if openStay(of: id) != nil {
      return Menu.Item(Self.moveOut, workplace[AdaptationWords.moveOut], isLive: canWrite)
    }
    let isPossible = try workplace.store.centres(on: workplace.today).contains { !$0.centre.isArchived }
    return Menu.Item(
      Self.moveIn, workplace[AdaptationWords.moveIn],
      detail: isPossible ? "" : workplace[AdaptationWords.noCentre], isLive: canWrite && isPossible)
  }

  /// The stay of a member that goes on.
  private func openStay(of id: Int64) -> CentreStay? {
    dossier.stays.first { $0.member == id && $0.leftOn == nil }
  }

  private func memberMenu(_ id: Int64) throws -> Step {
    guard let member = dossier.member(id) else { return .stay }
    let own = [
      Menu.Item("person", workplace[CaseWords.openPerson]),
      Menu.Item("facts", workplace[KandasWords.memberFacts], isLive: canWrite),
    ]
    let stay = try centreItem(of: id)
    let possible = steps.menu(of: id, workplace).map {
      Menu.Item($0.id, $0.label, detail: $0.detail, isLive: $0.isLive && canWrite)
    }
    // The steps that are possible come first: they are the commonest.
    return .push(
      MenuDialog(
        Self.memberTag, title: member.person.fullName,
        lines: [workplace.status(of: id, in: dossier.history)],
        items: possible.filter(\.isLive) + own + [stay] + possible.filter { !$0.isLive },
        words: workplace.words))
  }

  /// A paper that was missing has been brought.
  private mutating func mark(_ kind: KandasPaper.Kind) throws -> Step {
    var paper = dossier.papers.first { $0.kind == kind } ?? KandasPaper(kind, of: dossier.record.id)
    // One that has expired needs its new day.
    if paper.isThere, paper.until != nil { return .push(KandasPaperForm(workplace, paper)) }
    paper.isThere = true
    try workplace.store.change(.correct) { try $0.save(&paper) }
    try readAnew()
    message = Frame.Message(
      workplace(CaseWords.done, workplace[KandasWords.paper(kind)], workplace[KandasWords.there]),
      role: .good)
    return .stay
  }

  private mutating func readAnew() throws {
    hasSaved = true
    rules = try workplace.store.kandasRules()
    centres = try workplace.centreNames()
    if let dossier = try workplace.store.kandasCase(dossier.record.id) { self.dossier = dossier }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    switch answer {
    case DialogAnswer.chose(Self.stepsTag, let chosen)?:
      return try begin(KandasStep(rawValue: chosen), of: nil)
    case DialogAnswer.chose(Self.memberTag, let chosen)?:
      guard let member = asked.flatMap({ dossier.member($0) }) else { return .stay }
      switch chosen {
      case "person": return .push(try PersonView(workplace, member.person.id))
      case "facts":
        return .push(
          try MemberForm<KandasRegister>(workplace, member, isHead: member.person.id == dossier.record.head))
      case Self.moveIn: return .push(try CentreStayForm(workplace, dossier, .moveIn, of: member.record.id))
      case Self.moveOut:
        let stay = openStay(of: member.record.id)
        return .push(try CentreStayForm(workplace, dossier, .moveOut, of: member.record.id, stay))
      default: return try begin(KandasStep(rawValue: chosen), of: member.record.id)
      }
    case is RecordSaved:
      let before = dossier.history.moves.count
      try readAnew()
      if dossier.history.moves.count > before {
        let move = dossier.history.moves[before]
        // The members come next: the steps that were listed above them are gone.
        if move.step == .granted { cursor = SheetCursor() }
        message = Frame.Message(
          workplace(
            CaseWords.done,
            dossier.member(move.member)?.person.fullName ?? workplace.number(of: dossier.record),
            workplace[KandasWords.happened(move.step)]), role: .good)
      }
    default: try readAnew()
    }
    return .stay
  }
}
