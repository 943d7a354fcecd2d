import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

/// What a file would bring, row by row where it is refused; F2 takes it in, and then it says what that did.
struct TrialView: SheetScreen {
  /// It was looked at; the file may have been taken in.
  struct Seen: Answer {
    let isTaken: Bool
  }

  let workplace: Workplace
  private var outcome: Importing.Outcome
  private var isDone = false
  var cursor = SheetCursor()
  var message: Frame.Message?

  /// Shows what a trial has found.
  init(_ workplace: Workplace, _ outcome: Importing.Outcome) {
    self.workplace = workplace
    self.outcome = outcome
  }

  var given: (any Answer)? { Seen(isTaken: isDone) }

  var commands: [Binding] {
    [
      Binding(
        "take", .function(2), label: workplace[SheetWords.take], priority: 3,
        isLive: !isDone && !workplace.isPast), openBinding(priority: 4),
      Binding(
        "columns", .function(4), label: workplace[SheetWords.title], priority: 5,
        isLive: !isDone && outcome.mapping != nil),
    ]
  }

  var help: [String] { [workplace[isDone ? SheetWords.help : SheetWords.trialHelp]] }

  var title: String {
    workplace(isDone ? SheetWords.done : SheetWords.trial, (outcome.path as NSString).lastPathComponent)
  }

  var standing: Frame.Message? {
    if isDone { return outcome.rejects.map { Frame.Message(workplace(SheetWords.rejectsAre, $0)) } }
    return Frame.Message(workplace[SheetWords.trialHint], role: .dim)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    if command == "columns" {
      return .replace(
        try MappingView(workplace, outcome.path, try SheetFile(outcome.path), outcome.mapping))
    }
    if case .rule(let rule)? = opening, command == "open" {
      return .push(WarnedRowsView(workplace, rule, outcome))
    }
    guard command == "take" else { return try workplace.open(opening) }
    return Importing(workplace, outcome.path, outcome.mapping, outcome.content).run(isTrial: false)
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    guard let taken = answer as? Importing.Outcome else { return .stay }
    (outcome, isDone, cursor) = (taken, true, SheetCursor())
    return .stay
  }

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    if let mapping = outcome.mapping {
      sheet.text(workplace(SheetWords.byMapping, mapping.name), role: .heading, indent: 2)
    }
    let report = outcome.report
    sheet.gap()
    let figures: [(Phrase, Int)] = [
      (SheetWords.added, report.added), (SheetWords.updated, report.updated),
      (SheetWords.unchanged, report.unchanged), (SheetWords.rejected, report.rejected),
      (SheetWords.leftOut, report.leftOut),
    ]
    for (label, number) in figures { sheet.fact(workplace[label], CountWords.number(number), at: 28) }
    if !report.warnings.isEmpty {
      sheet.heading(workplace[SheetWords.warnings])
      for rule in RuleCode.allCases {
        guard let count = report.warnings[rule] else { continue }
        sheet.row(
          [(3, rule.rawValue), (8, CountWords.number(count)), (16, workplace[RuleWords.title(rule)])],
          opens: .rule(rule))
      }
    }
    if !outcome.refused.isEmpty {
      sheet.heading(workplace[SheetWords.refusedRows])
      for refusal in outcome.refused {
        let reasons = refusal.problems.map { workplace.ruled($0) }.joined(separator: "; ")
        sheet.fact(workplace(SheetWords.row, "\(refusal.row)"), reasons, at: 16)
      }
    }
    return sheet
  }
}
