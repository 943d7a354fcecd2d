import Domain
import Store
import TUI
import Words

/// The records that one rule has something to say of; each is mended, accepted or opened by a key.
struct RemarksView: SheetScreen {
  /// What is left of the rule.
  struct Settled: Answer {
    let rule: RuleCode
    let left: [Remark]
    /// How many were accepted with a reason.
    let accepted: Int
  }

  let workplace: Workplace
  private let rule: RuleCode
  private var remarks: [Remark]
  /// How many more there are that are not shown.
  private let hidden: Int
  /// The one that is being mended or accepted.
  private var asked: Remark?
  /// Its field was asked for, not the record as a whole.
  private var looksAtField = false
  private var accepted = 0
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ rule: RuleCode, _ remarks: [Remark], of total: Int) {
    self.workplace = workplace
    self.rule = rule
    self.remarks = remarks
    hidden = max(0, total - remarks.count)
  }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    let mending = selected.flatMap(Mending.init)
    let label = mending?.label ?? (InboxWords.fix, InboxWords.fixShort)
    let (accept, acceptShort) = (InboxWords.accept, InboxWords.acceptShort)
    let canAccept = canWrite && selected?.problem.severity == .warning
    if mending == .reason {
      return [
        openBinding(priority: 5),
        Binding(
          "accept", .function(4), .function(5), label: workplace[accept], short: workplace[acceptShort],
          priority: 3, isLive: canAccept),
      ]
    }
    return [
      openBinding(priority: 5),
      Binding(
        "fix", .function(4), label: workplace[label.0], short: workplace[label.1], priority: 3,
        isLive: canWrite && mending != nil),
      Binding(
        "accept", .function(5), label: workplace[accept], short: workplace[acceptShort], priority: 4,
        isLive: canAccept),
    ]
  }

  private var selected: Remark? {
    guard case .value(let index)? = opening, remarks.indices.contains(index) else { return nil }
    return remarks[index]
  }

  var help: [String] { [workplace[RuleWords.why(rule)], workplace[InboxWords.help]] }
  var title: String { "\(rule.rawValue) · \(workplace[RuleWords.title(rule)])" }

  var standing: Frame.Message? {
    if remarks.isEmpty {
      return hidden == 0
        ? Frame.Message(workplace[InboxWords.allSettled], role: .good)
        : Frame.Message(workplace(InboxWords.more, CountWords.number(hidden)), role: .warning)
    }
    return selected.map { Frame.Message(workplace.sentence($0.problem), role: .warning) }
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard let remark = selected else { return .stay }
    (asked, looksAtField) = (remark, command == "fix")
    switch command {
    case "fix":
      return try Mending(remark)?.screen(of: remark, workplace).map { .push($0) } ?? .stay
    case "accept":
      return .push(
        LineDialog(
          "accept", title: workplace[InboxWords.accept],
          lines: [name(of: remark), workplace.ruled(remark.problem), "", workplace[EntryWords.reasonAsk]],
          least: 3,
          words: workplace.words))
    default:
      if [.kandasCase, .resettlerCase].contains(remark.register) {
        return try workplace.open(.family(remark.register, remark.record))
      }
      if remark.register == .centre { return .push(try CentreView(workplace, remark.record)) }
      if remark.register == .quota {
        guard let quota = try workplace.store.quotas().rows.first(where: { $0.id == remark.record }) else {
          return .stay
        }
        return .push(try QuotasView(workplace, at: quota))
      }
      if remark.register == .person { return try workplace.open(.person(remark.record)) }
      guard remark.register == .settlement else {
        return .push(try RegistrationView(workplace, remark.record))
      }
      return try workplace.open(remark.territory.map { .territory($0) })
    }
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard let remark = asked else { return .stay }
    asked = nil
    if case .wrote("accept", let reason)? = answer as? DialogAnswer {
      try workplace.store.change(.correct) {
        try $0.accept(remark.problem.rule, reason, on: remark.register, remark.record)
      }
      accepted += 1
    }
    // Saved as it was: what was said when a file was read has been looked at.
    if answer is RecordSaved, looksAtField, case .field? = Mending(remark) {
      try workplace.store.change(.correct) { try $0.settle(remark) }
    }
    try readAnew(remark)
    return .stay
  }

  /// What is still said of the record takes the place of what was.
  private mutating func readAnew(_ remark: Remark) throws {
    let now = try workplace.store.remarks(on: remark.register, remark.record).filter {
      $0.problem.rule == rule
    }
    guard let first = remarks.firstIndex(where: { $0.record == remark.record }) else { return }
    let before = remarks.count
    remarks.removeAll { $0.record == remark.record }
    remarks.insert(contentsOf: now, at: min(first, remarks.count))
    if remarks.count < before {
      message = Frame.Message(workplace(InboxWords.settled, name(of: remark)), role: .good)
    }
  }

  var given: (any Answer)? { Settled(rule: rule, left: remarks, accepted: accepted) }

  // MARK: The sheet

  private func name(of remark: Remark) -> String {
    remark.register == .quota
      ? workplace.subject(.init(register: .quota, record: remark.record))
      : remark.name ?? workplace.place(remark.territory)
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let words = max(28, width * 2 / 5)
    for (index, remark) in remarks.enumerated() {
      sheet.longRow(
        [(2, name(of: remark)), (words, workplace.sentence(remark.problem))], opens: .value(index))
    }
    return sheet
  }
}
