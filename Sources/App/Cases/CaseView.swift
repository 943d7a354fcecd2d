import Domain
import Reports
import Store
import TUI
import Words

/// A step of a case as a key shows it.
struct CaseKey {
  let label: Phrase
  let short: Phrase
}

/// The screen of one case, of whatever register. What all of them do with keys, with the family and with printing is
/// here; a register brings its steps, its sheet and what else its lines open.
protocol CaseView: SheetScreen {
  associatedtype R: CaseScreens
  associatedtype Act: RawRepresentable<String>
  var dossier: R.Dossier { get set }
  /// Where the case stands.
  var stage: R.Stage? { get }
  /// The member whose menu is open.
  var asked: Int64? { get set }
  var printing: Printing? { get set }
  /// Whether anything was written here, so that the screen beneath has to look again.
  var hasSaved: Bool { get set }

  // MARK: Steps

  /// What F4 and F5 do now.
  var usual: (first: Act?, second: Act?) { get }
  /// What F8 does.
  static var withdrawal: Act { get }
  /// How a key shows a step.
  func key(_ step: Act) -> CaseKey
  /// Whose step it is, of those that keys make; nil: the application's.
  func subject(of step: Act) -> Int64?
  /// Whether the state allows a step.
  func allows(_ step: Act, of member: Int64?) -> Bool
  /// What the rules say against a step that the state allows.
  func obstacles(to step: Act, of member: Int64?) -> [Problem]
  /// The form of a step.
  func form(of step: Act, _ member: Int64?) throws -> any Screen
  /// All steps of the application, or of a member, each at its place whatever the state.
  func menu(of member: Int64?) -> [Menu.Item]
  /// How many steps have been made.
  var moveCount: Int { get }
  /// A step has just been made: says so, and puts the cursor where it is needed next.
  mutating func tell(ofMove index: Int)

  // MARK: Members

  /// What opens what the case knows of a member.
  static var memberFacts: Phrase { get }
  /// What stands above the menu of a member.
  func lines(above member: Int64) -> [String]
  /// What else may be done with a member.
  func items(of member: Int64) throws -> [Menu.Item]
  /// Does one of these.
  mutating func act(_ item: String, on member: CasePerson<R.Member>) throws -> Step

  // MARK: The rest

  /// What the sheet's other lines open.
  mutating func openOwn(_ opening: Sheet.Opening?) throws -> Step
  /// The rules and what else the screen knows besides the case are read anew.
  mutating func readRules() throws
  /// The case on a sheet of paper.
  static var printout: @Sendable (_ id: Int64, Workplace) throws -> Printout { get }
}

extension CaseView {
  static var memberTag: String { "case-member" }
  static var stepsTag: String { "case-steps" }
  static var takeOutTag: String { "case-take-out" }

  var canWrite: Bool { !workplace.isPast }
  var number: String { workplace.number(of: dossier.record, in: R.self) }
  var title: String {
    "\(workplace(R.oneCase, number)) · \(stage.map { workplace[R.label($0)] } ?? "")"
  }
  var given: (any Answer)? { hasSaved ? RecordSaved(R.moves, id: dossier.record.id) : nil }

  func subject(of step: Act) -> Int64? { nil }
  func lines(above member: Int64) -> [String] { [] }
  func items(of member: Int64) throws -> [Menu.Item] { [] }
  mutating func openOwn(_ opening: Sheet.Opening?) throws -> Step { try workplace.open(opening) }
  mutating func act(_ item: String, on member: CasePerson<R.Member>) throws -> Step {
    try begin(Act(rawValue: item), of: member.record.id)
  }

  // MARK: Keys

  var commands: [Binding] {
    func step(_ id: String, _ key: Key, _ step: CaseKey?, priority: Int) -> Binding {
      Binding(
        id, key, label: workplace[step?.label ?? CaseWords.steps],
        short: workplace[step?.short ?? CaseWords.stepsShort], priority: priority,
        isLive: canWrite && step != nil)
    }
    let (usual, withdrawal) = (usual, key(Self.withdrawal))
    return [
      step("first", .function(4), usual.first.map(key), priority: 3),
      step("second", .function(5), usual.second.map(key), priority: 4),
      Binding(
        "withdraw", .function(8), label: workplace[withdrawal.label], short: workplace[withdrawal.short],
        priority: 8, isLive: canWrite && allows(Self.withdrawal, of: nil)),
      Binding(
        "join", .function(7), label: workplace[CaseWords.newMember],
        short: workplace[CaseWords.newMemberShort], priority: 6, isLive: canWrite && dossier.isOpen),
      openBinding(priority: 5),
      Printing.binding(workplace, priority: 9),
      Binding(
        "steps", .tab, label: workplace[CaseWords.steps], short: workplace[CaseWords.stepsShort],
        priority: 7, isLive: canWrite),
      Binding(
        "history", .alt("h"), label: workplace[ScreenWords.history],
        short: workplace[ScreenWords.historyShort], priority: 31),
    ]
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "first", "second":
      let step = command == "first" ? usual.first : usual.second
      return try begin(step, of: step.flatMap { subject(of: $0) })
    case "withdraw": return try begin(Self.withdrawal, of: nil)
    case "join": return .push(try FamilyGrid<R>(workplace, joining: dossier))
    case "steps": return .push(menuDialog(Self.stepsTag, workplace[CaseWords.steps], menu(of: nil)))
    case "history": return .push(try HistoryView(workplace, R.name, dossier.record.id, name: number))
    case "print":
      let (id, printout) = (dossier.record.id, Self.printout)
      let printing = Printing(workplace, name: number.replacing("/", with: "-")) { try printout(id, $0) }
      self.printing = printing
      return printing.ask()
    default: return try open(opening)
    }
  }

  private mutating func open(_ opening: Sheet.Opening?) throws -> Step {
    switch opening {
    case .correct?: canWrite ? .push(try CaseForm<R>(workplace, correcting: dossier)) : .stay
    case .step(let step, let member)?: try begin(Act(rawValue: step), of: member)
    case .member(let id)?: try askAbout(id)
    default: try openOwn(opening)
    }
  }

  /// A step's form, or why it cannot be made.
  mutating func begin(_ step: Act?, of member: Int64?) throws -> Step {
    guard let step, canWrite, allows(step, of: member) else { return .stay }
    if let obstacle = obstacles(to: step, of: member).first {
      message = Frame.Message(
        workplace(CaseWords.blocked, workplace[key(step).label], workplace.ruled(obstacle)), role: .problem)
      return .stay
    }
    return .push(try form(of: step, member))
  }

  // MARK: Members

  /// The menu of a member: every act has its place and so its digit, whatever the state; one that is not possible is
  /// greyed with the reason. The cursor stands on the first step that is.
  private mutating func askAbout(_ id: Int64) throws -> Step {
    guard let member = dossier.member(id) else { return .stay }
    asked = id
    let steps = menu(of: id).map {
      Menu.Item($0.id, $0.label, detail: $0.detail, isLive: $0.isLive && canWrite)
    }
    let isHead = member.person.id == dossier.record.head
    let hold = dossier.hold(on: id)
    let items =
      [
        Menu.Item("person", workplace[CaseWords.openPerson]),
        Menu.Item("facts", workplace[Self.memberFacts], isLive: canWrite),
      ] + steps + (try items(of: id)) + [
        Menu.Item(
          "head", workplace[PersonWords.makeHead], detail: isHead ? workplace[CaseWords.isHead] : "",
          isLive: canWrite && !isHead),
        Menu.Item(
          "takeOut", workplace[CaseWords.takeOut], detail: hold.map { workplace[CaseWords.hold($0)] } ?? "",
          isLive: canWrite && hold == nil),
      ]
    return .push(
      menuDialog(
        Self.memberTag, member.person.fullName, items, above: lines(above: id),
        at: steps.first(where: \.isLive)?.id))
  }

  /// A menu with the cursor on an item, or on the first that can be chosen.
  private func menuDialog(
    _ tag: String, _ title: String, _ items: [Menu.Item], above lines: [String] = [], at id: String? = nil
  ) -> MenuDialog {
    MenuDialog(
      tag, title: title, lines: lines, items: items, selected: id ?? items.first(where: \.isLive)?.id,
      words: workplace.words)
  }

  private mutating func chose(_ item: String) throws -> Step {
    guard let member = asked.flatMap({ dossier.member($0) }) else { return .stay }
    let name = member.person.fullName
    switch item {
    case "person": return .push(try PersonView(workplace, member.person.id))
    case "facts":
      return .push(try MemberForm<R>(workplace, member, isHead: member.person.id == dossier.record.head))
    case "head":
      try workplace.store.change(.correct) {
        try $0.makeHead(member.record.id, of: dossier.record.id, in: R.self)
      }
      try readAnew()
      message = Frame.Message(workplace(PersonWords.headIs, name), role: .good)
      return .stay
    case "takeOut":
      return .push(
        LineDialog(
          Self.takeOutTag, title: workplace[CaseWords.takeOut],
          lines: [workplace(CaseWords.takeOutAsk, name, number)], least: 3, words: workplace.words))
    default: return try act(item, on: member)
    }
  }

  private mutating func takeOut(because reason: String) throws {
    guard let member = asked.flatMap({ dossier.member($0) }) else { return }
    try workplace.store.change(.correct, reason: reason) {
      try $0.takeOut(member.record.id, of: dossier.record.id, in: R.self)
    }
    try readAnew()
    message = Frame.Message(workplace(CaseWords.takenOut, member.person.fullName), role: .good)
  }

  // MARK: After another screen

  mutating func readAnew() throws {
    hasSaved = true
    try readRules()
    if let dossier = try R.whole(dossier.record.id, in: workplace.store) { self.dossier = dossier }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    var said = message
    let printed = printing.answer(answer, &said)
    message = said
    if let printed { return printed }
    switch answer {
    case DialogAnswer.chose(Self.stepsTag, let chosen)?: return try begin(Act(rawValue: chosen), of: nil)
    case DialogAnswer.chose(Self.memberTag, let chosen)?: return try chose(chosen)
    case DialogAnswer.wrote(Self.takeOutTag, let reason)?: try takeOut(because: reason)
    case is RecordSaved:
      let before = moveCount
      try readAnew()
      if moveCount > before { tell(ofMove: before) }
    default: try readAnew()
    }
    return .stay
  }
}
