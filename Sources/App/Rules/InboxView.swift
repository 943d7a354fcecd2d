import Domain
import Store
import TUI
import Words

/// The data-quality inbox: what the rules have to say of the records, by rule.
struct InboxView: SheetScreen {
  /// What the check of all records has found; of each rule the first of its remarks.
  struct Found: Answer {
    let count: ReviewCount
    let remarks: [RuleCode: [Remark]]
  }

  /// Remarks that are kept of each rule.
  private static let most = 500

  let workplace: Workplace
  private var found: Found
  private let rules: [RuleCode]
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ found: Found) {
    self.workplace = workplace
    self.found = found
    rules = RuleCode.allCases.filter { found.remarks[$0]?.isEmpty == false }
  }

  /// Checks all records, as a job with a connection of its own.
  static func check(_ workplace: Workplace) -> Step {
    let (path, officer, clock) = (workplace.store.path, workplace.store.officer, workplace.clock)
    return .run(
      Job(title: workplace[InboxWords.checking]) { progress in
        let store = try Store(opening: path, officer: officer, clock: clock)
        defer { store.close() }
        let all = try store.count(RegistrationList(.all))
        var remarks: [RuleCode: [Remark]] = [:]
        let count = try store.review(
          progress: { done in
            progress.update(done: done, of: all)
            try progress.checkCancelled()
          },
          { remark in
            if remarks[remark.problem.rule, default: []].count < most {
              remarks[remark.problem.rule, default: []].append(remark)
            }
          })
        return Found(count: count, remarks: remarks)
      })
  }

  var commands: [Binding] { [openBinding()] }
  var help: [String] { [workplace[InboxWords.help]] }
  var title: String { workplace[InboxWords.title] }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    guard case .value(let index)? = opening else { return .stay }
    let rule = rules[index]
    return .push(
      RemarksView(workplace, rule, found.remarks[rule] ?? [], of: found.count.findings[rule] ?? 0))
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard let settled = answer as? RemarksView.Settled else { return .stay }
    var remarks = found.remarks
    var count = found.count
    count.findings[settled.rule, default: 0] -= (remarks[settled.rule]?.count ?? 0) - settled.left.count
    count.accepted += settled.accepted
    remarks[settled.rule] = settled.left
    found = Found(count: count, remarks: remarks)
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let count = found.count
    let findings = count.findings.values.reduce(0, +)
    sheet.text(
      workplace(
        InboxWords.checked, CountWords.number(count.records), CountWords.number(findings),
        CountWords.number(count.accepted)), role: .heading)
    sheet.gap()
    if rules.isEmpty { sheet.text(workplace[InboxWords.clean], role: .good, indent: 2) }
    for (index, rule) in rules.enumerated() {
      let number = CountWords.number(count.findings[rule] ?? 0)
      sheet.row(
        [
          (2, rule.rawValue), (8, String(repeating: " ", count: max(0, 9 - number.count)) + number),
          (19, workplace[RuleWords.title(rule)]),
        ], role: count.findings[rule] == 0 ? .dim : .plain, opens: .value(index))
    }
    return sheet
  }
}
