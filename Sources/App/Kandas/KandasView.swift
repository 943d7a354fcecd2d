import Domain
import Reports
import Store
import TUI
import Words

/// One kandas case on one screen: where it stands and what is due, the family, what may happen next, what stands in the
/// way, papers, facts, and what has happened.
struct KandasView: CaseView {
  typealias R = KandasRegister
  static let withdrawal = KandasStep.withdrawn
  static let memberFacts = KandasWords.memberFacts
  static let printout: @Sendable (Int64, Workplace) throws -> Printout = {
    try KandasPrintout.printout(of: $0, $1)
  }
  private static let moveIn = "move-in", moveOut = "move-out"

  let workplace: Workplace
  var dossier: KandasDossier
  private(set) var rules: KandasRules
  /// What the centres are called.
  private(set) var centres: [Int64: String]
  var cursor = SheetCursor()
  var message: Frame.Message?
  var asked: Int64?
  var printing: Printing?
  var hasSaved = false

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
        wanted
      }
    if let place { cursor.select(place, in: sheet(width: 80)) }
  }

  /// Where what the usual step lacks is entered: on a member, in the application, or the step itself.
  private var wanted: Sheet.Opening? {
    guard let step = steps.usual.first else { return nil }
    guard let obstacle = steps.obstacles(to: step, of: nil).first else { return .step(step.rawValue, nil) }
    if obstacle.rule == .r40 {
      let named =
        dossier.members.first { obstacle.values.contains($0.person.fullName) } ?? dossier.members.first
      return named.map { .member($0.record.id) }
    }
    return obstacle.field.flatMap { KandasCase.field($0) } != nil ? .correct : .step(step.rawValue, nil)
  }

  var steps: KandasSteps { KandasSteps(dossier, rules) }

  /// The member whom the cursor is on.
  private var member: Int64? {
    guard case .member(let id)? = opening else { return nil }
    return id
  }

  var stage: KandasStage? { dossier.history.stage }

  var help: [String] {
    [KandasWords.caseHelp, CaseWords.mending, KandasWords.help, PointWords.text(2)].map { workplace[$0] }
  }

  var standing: Frame.Message? {
    guard let term = rules.terms.application(dossier.history, today: workplace.today) else { return nil }
    let words = "\(workplace[KandasWords.term(term.rule)]): \(workplace.remaining(until: term.due))"
    return Frame.Message(words, role: term.due < workplace.today ? .warning : .plain)
  }

  // MARK: Steps

  /// The application's usual steps; once it is granted those of the member under the cursor.
  var usual: (first: KandasStep?, second: KandasStep?) {
    guard dossier.history.application == .granted else { return steps.usual }
    return member.map { steps.usual(of: $0) } ?? (nil, nil)
  }

  func key(_ step: KandasStep) -> CaseKey {
    CaseKey(label: KandasWords.command(step), short: KandasWords.short(step))
  }

  func subject(of step: KandasStep) -> Int64? { step.isOfMember ? member : nil }
  func allows(_ step: KandasStep, of member: Int64?) -> Bool { steps.allows(step, of: member) }
  func obstacles(to step: KandasStep, of member: Int64?) -> [Problem] {
    steps.obstacles(to: step, of: member)
  }
  func form(of step: KandasStep, _ member: Int64?) throws -> any Screen {
    try KandasStepForm(workplace, dossier, step, of: member)
  }
  func menu(of member: Int64?) -> [Menu.Item] { steps.menu(of: member, workplace) }

  var moveCount: Int { dossier.history.moves.count }

  mutating func tell(ofMove index: Int) {
    let move = dossier.history.moves[index]
    // The members come next: the steps that were listed above them are gone.
    if move.step == .granted { cursor = SheetCursor() }
    message = Frame.Message(
      workplace(
        CaseWords.done, dossier.member(move.member)?.person.fullName ?? number,
        workplace[KandasWords.happened(move.step)]), role: .good)
  }

  // MARK: Members

  func lines(above member: Int64) -> [String] { [workplace.status(of: member, in: dossier.history)] }

  /// Moving into a centre, or leaving the one where the member lives.
  func items(of member: Int64) throws -> [Menu.Item] {
    if openStay(of: member) != nil {
      return [Menu.Item(Self.moveOut, workplace[AdaptationWords.moveOut], isLive: canWrite)]
    }
    let isPossible = try workplace.store.centres(on: workplace.today).contains { !$0.centre.isArchived }
    return [
      Menu.Item(
        Self.moveIn, workplace[AdaptationWords.moveIn],
        detail: isPossible ? "" : workplace[AdaptationWords.noCentre], isLive: canWrite && isPossible)
    ]
  }

  /// The stay of a member that goes on.
  private func openStay(of id: Int64) -> CentreStay? {
    dossier.stays.first { $0.member == id && $0.leftOn == nil }
  }

  mutating func act(_ item: String, on member: CasePerson<KandasMember>) throws -> Step {
    let id = member.record.id
    return switch item {
    case Self.moveIn: .push(try CentreStayForm(workplace, dossier, .moveIn, of: id))
    case Self.moveOut: .push(try CentreStayForm(workplace, dossier, .moveOut, of: id, openStay(of: id)))
    default: try begin(KandasStep(rawValue: item), of: id)
    }
  }

  // MARK: What the lines open

  mutating func openOwn(_ opening: Sheet.Opening?) throws -> Step {
    switch opening {
    case .kandasPaper(let kind)?: canWrite ? try mark(kind) : .stay
    case .kandasServices?: .push(try KandasServicesView(workplace, dossier.record.id))
    case .kandasPapers?: .push(try KandasPapersView(workplace, dossier.record.id))
    default: try workplace.open(opening)
    }
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

  mutating func readRules() throws {
    rules = try workplace.store.kandasRules()
    centres = try workplace.centreNames()
  }
}
