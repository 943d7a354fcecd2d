import Domain
import Interchange
import TUI
import Words

/// The rows of a file that one rule warned of and that were kept, or would be.
struct WarnedRowsView: SheetScreen {
  let workplace: Workplace
  private let rule: RuleCode
  private let warned: [ImportReport.Warned]
  /// How many more there are that are not named.
  private let hidden: Int
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ rule: RuleCode, _ outcome: Importing.Outcome) {
    self.workplace = workplace
    self.rule = rule
    warned = outcome.report.warned.filter { $0.problem.rule == rule }
    hidden = (outcome.report.warnings[rule] ?? 0) - warned.count
  }

  var commands: [Binding] { [] }
  var help: [String] { [workplace[RuleWords.why(rule)], workplace[SheetWords.warnedHelp]] }
  var title: String { "\(rule.rawValue) · \(workplace[RuleWords.title(rule)])" }

  var standing: Frame.Message? {
    hidden > 0 ? Frame.Message(workplace(SheetWords.moreWarned, CountWords.number(hidden)), role: .dim) : nil
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    for one in warned {
      sheet.fact(workplace(SheetWords.row, "\(one.row)"), workplace.sentence(one.problem), at: 16)
    }
    return sheet
  }
}
