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
    return [
      openBinding(priority: 5),
      Binding(
        "fix", .function(4), label: workplace[InboxWords.fix], short: workplace[InboxWords.fixShort],
        priority: 3,
        isLive: canWrite && selected.map(Self.canFix) ?? false),
      Binding(
        "accept", .function(5), label: workplace[InboxWords.accept], short: workplace[InboxWords.acceptShort],
        priority: 4, isLive: canWrite && selected?.problem.severity == .warning),
    ]
  }

  private var selected: Remark? {
    guard case .value(let index)? = opening, remarks.indices.contains(index) else { return nil }
    return remarks[index]
  }

  /// Of a registration one field can be corrected on the spot.
  private static func canFix(_ remark: Remark) -> Bool {
    remark.register == .registration && remark.problem.rule != .r70
      && remark.problem.field.flatMap { RegistrationEntry.field($0) } != nil
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
    asked = remark
    switch command {
    case "fix":
      guard let field = remark.problem.field else { return .stay }
      return .push(
        try QuickForm(workplace, try RegistrationRecord(remark.record, in: workplace.store), field))
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
      guard remark.register == .settlement else {
        return .push(try RegistrationView(workplace, remark.record))
      }
      return try workplace.open(
        KatoCode(number: Int32(truncatingIfNeeded: remark.record)).map { .territory($0) })
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
    remark.name ?? workplace.place(KatoCode(number: Int32(truncatingIfNeeded: remark.record)))
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
