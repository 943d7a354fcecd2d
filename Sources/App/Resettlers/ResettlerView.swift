import Domain
import Reports
import Store
import TUI
import Words

/// One case of resettlement on one screen: where it stands and what is due, the family, what may happen next, what stands
/// in the way, what the family may get, facts, and what has happened.
struct ResettlerView: CaseView {
  typealias R = ResettlerRegister
  static let withdrawal = ResettlerStep.withdrawn
  static let memberFacts = ResettlerWords.memberFacts
  static let printout: @Sendable (Int64, Workplace) throws -> Printout = {
    try ResettlerPrintout.printout(of: $0, $1)
  }

  let workplace: Workplace
  var dossier: ResettlerDossier
  private(set) var rules: ResettlerRules
  var cursor = SheetCursor()
  var message: Frame.Message?
  var asked: Int64?
  var printing: Printing?
  var hasSaved = false

  /// - Parameter term: the cursor goes where that is waited for.
  /// - Throws: ``StoreError/absent(register:id:)``.
  init(_ workplace: Workplace, _ id: Int64, at term: CaseTerm? = nil) throws {
    guard let dossier = try workplace.store.resettlerCase(id) else {
      throw StoreError.absent(register: .resettlerCase, id: id)
    }
    self.workplace = workplace
    self.dossier = dossier
    rules = try workplace.store.resettlerRules()
    if term != nil, let step = steps.usual.first {
      cursor.select(.step(step.rawValue, nil), in: sheet(width: 80))
    }
  }

  var steps: ResettlerSteps { ResettlerSteps(dossier, rules) }

  var stage: ResettlerStage? { dossier.history.stage }

  var help: [String] {
    ([ResettlerWords.caseHelp, CaseWords.mending] + ResettlerRegister.about).map { workplace[$0] }
  }

  var standing: Frame.Message? {
    guard let term = rules.terms.term(of: dossier.history), !term.isReminder else { return nil }
    let words = "\(workplace.what(term)): \(workplace.remaining(until: term.due))"
    return Frame.Message(words, role: term.due < workplace.today ? .warning : .plain)
  }

  // MARK: Steps; none is of one member alone

  var usual: (first: ResettlerStep?, second: ResettlerStep?) { steps.usual }

  func key(_ step: ResettlerStep) -> CaseKey {
    CaseKey(
      label: ResettlerWords.command(step, dossier.record.direction), short: ResettlerWords.short(step))
  }

  func allows(_ step: ResettlerStep, of member: Int64?) -> Bool { member == nil && steps.allows(step) }
  func obstacles(to step: ResettlerStep, of member: Int64?) -> [Problem] { steps.obstacles(to: step) }
  func form(of step: ResettlerStep, _ member: Int64?) throws -> any Screen {
    try ResettlerStepForm(workplace, dossier, step)
  }
  func menu(of member: Int64?) -> [Menu.Item] { member == nil ? steps.menu(workplace) : [] }

  var moveCount: Int { dossier.history.moves.count }

  mutating func tell(ofMove index: Int) {
    let step = dossier.history.moves[index].step
    cursor = SheetCursor()
    message = Frame.Message(
      workplace(CaseWords.done, number, workplace[ResettlerWords.happened(step, dossier.record.direction)]),
      role: .good)
  }

  mutating func readRules() throws { rules = try workplace.store.resettlerRules() }
}
