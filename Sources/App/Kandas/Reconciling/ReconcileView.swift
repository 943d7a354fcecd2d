import Domain
import Foundation
import Interchange
import Store
import TUI
import Words

/// The register beside a file of the state system: who lacks the official number, what is otherwise, who is only there
/// or only here. Nothing is written before a key says so.
struct ReconcileView: SheetScreen {
  private static let replaceTag = "replace-number", allTag = "all-numbers"

  let workplace: Workplace
  private var outcome: Reconciling.Outcome
  private var groups: ReconcileGroups
  private var printing: Printing?
  /// What is to be said once the file has been compared anew.
  private var said: Frame.Message?
  /// The line that a question is about.
  private var asked: ReconcileGroups.Item?
  var cursor = SheetCursor()
  var message: Frame.Message?

  init(_ workplace: Workplace, _ outcome: Reconciling.Outcome) {
    self.workplace = workplace
    self.outcome = outcome
    groups = ReconcileGroups(outcome.found)
  }

  private var found: KandasReconciliation { outcome.found }
  private var sure: [KandasReconciliation.Match] {
    found.unnumbered.filter { $0.isSure && !$0.isByOwnNumberOnly }
  }

  private var selected: ReconcileGroups.Item? {
    let items = groups.items
    guard case .value(let index)? = opening, items.indices.contains(index) else { return nil }
    return items[index]
  }

  // MARK: Keys

  var commands: [Binding] {
    let canWrite = !workplace.isPast
    return [
      openBinding(),
      Binding(
        "attach", .function(4), label: workplace[ReconcileWords.attach],
        short: workplace[ReconcileWords.attachShort], priority: 4,
        isLive: canWrite && selected?.canTakeNumber == true),
      Binding(
        "attachAll", .function(5), label: workplace[ReconcileWords.attachAll],
        short: workplace[ReconcileWords.attachAllShort], priority: 5, isLive: canWrite && !sure.isEmpty),
      Binding(
        "take", .function(7), label: workplace[ReconcileWords.take],
        short: workplace[ReconcileWords.takeShort],
        priority: 6, isLive: canWrite && !found.onlyThere.isEmpty),
      Printing.binding(workplace, priority: 7, isLive: !groups.items.isEmpty),
    ]
  }

  var help: [String] { [workplace[ReconcileWords.help]] }

  var title: String { workplace(ReconcileWords.title, (outcome.path as NSString).lastPathComponent) }

  var standing: Frame.Message? {
    guard let selected else { return nil }
    let words = workplace.columns(of: selected).last ?? ""
    return words.isEmpty ? nil : Frame.Message(words, role: .dim)
  }

  mutating func perform(_ command: String, on opening: Sheet.Opening?) throws -> Step {
    switch command {
    case "attach":
      guard let item = selected, case .match(let match) = item else { return .stay }
      asked = item
      guard let present = match.here.number else { return try attach([match]) }
      return .push(
        ConfirmDialog(
          Self.replaceTag, title: workplace[ReconcileWords.attach],
          lines: [workplace(ReconcileWords.replaceAsk, match.here.name, present, match.family.number)],
          words: workplace.words))
    case "attachAll":
      return .push(
        ConfirmDialog(
          Self.allTag, title: workplace[ReconcileWords.attachAll],
          lines: [workplace(ReconcileWords.attachAsk, CountWords.number(sure.count))], words: workplace.words)
      )
    case "take":
      let only = Set(found.onlyThere.map(\.number))
      return Importing(workplace, outcome.path, nil, .kandas(only)).run(isTrial: true)
    case "print":
      let outcome = outcome
      let stem = ((outcome.path as NSString).lastPathComponent as NSString).deletingPathExtension
      let printing = Printing(workplace, name: "\(stem)-\(workplace.today.iso)") {
        ReconcilePrintout.printout(outcome, $0)
      }
      self.printing = printing
      return printing.ask()
    default:
      guard let selected else { return .stay }
      if let here = selected.here { return try workplace.open(.family(.kandasCase, here.id)) }
      return selected.family.map { .push(FileRowsView(workplace, $0)) } ?? .stay
    }
  }

  /// Gives cases the numbers of the file, as one change; a case that somebody has changed meanwhile stays as it is.
  private mutating func attach(_ matches: [KandasReconciliation.Match]) throws -> Step {
    var count = 0
    try workplace.store.change(.correct, reason: (outcome.path as NSString).lastPathComponent) { change in
      for match in matches {
        guard var record = try change.dossier(match.here.id, in: KandasRegister.self)?.record,
          record.externalNumber == match.here.number
        else { continue }
        record.externalNumber = match.family.number
        try change.save(&record)
        count += 1
      }
    }
    said = Frame.Message(
      workplace(ReconcileWords.attached, CountWords.number(count)), role: count > 0 ? .good : .warning)
    return Reconciling(workplace, outcome.path).run()
  }

  mutating func resume(with answer: (any Answer)?) throws -> Step {
    if let step = printing.answer(answer, &message) { return step }
    switch answer {
    case let anew as Reconciling.Outcome:
      outcome = anew
      groups = ReconcileGroups(anew.found)
      (message, said) = (said, nil)
    case let trial as Importing.Outcome: return .push(TrialView(workplace, trial))
    case DialogAnswer.yes(Self.replaceTag)?:
      guard case .match(let match)? = asked else { break }
      return try attach([match])
    case DialogAnswer.yes(Self.allTag)?: return try attach(sure)
    case is RecordSaved, is TrialView.Seen: return Reconciling(workplace, outcome.path).run()
    default: break
    }
    return .stay
  }

  // MARK: The sheet

  func sheet(width: Int) -> Sheet {
    var sheet = Sheet(width: width)
    let all = found.numbered.count + found.unnumbered.count + found.otherwise.count
    sheet.text(
      workplace(
        ReconcileWords.summary, CountWords.number(all + found.onlyThere.count),
        CountWords.number(found.numbered.count)), role: .heading)
    if found.nameless > 0 {
      sheet.text(workplace(ReconcileWords.nameless, CountWords.number(found.nameless)), role: .warning)
    }
    if groups.items.isEmpty {
      sheet.gap()
      sheet.text(workplace[ReconcileWords.allAgree], role: .good)
    }
    let (here, name) = (14, 25)
    let notes = max(45, width / 2)
    var index = 0
    for (title, items) in groups.groups {
      sheet.heading("\(workplace[title]): \(CountWords.number(items.count))")
      for item in items {
        let columns = workplace.columns(of: item)
        sheet.row(
          Array(zip([2, here, name, notes], columns)), role: .plain, opens: .value(index))
        index += 1
      }
    }
    return sheet
  }
}
