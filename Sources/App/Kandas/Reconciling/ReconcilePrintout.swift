import Foundation
import Interchange
import Reports
import Words

/// A comparison with a file on paper: what is otherwise, what lacks, group by group.
enum ReconcilePrintout {
  static func printout(_ outcome: Reconciling.Outcome, _ workplace: Workplace) -> Printout {
    let groups = ReconcileGroups(outcome.found)
    let notes = groups.groups.map { "\(workplace[$0.title]): \(CountWords.number($0.items.count))" }
    return workplace.printout(
      workplace(ReconcileWords.title, (outcome.path as NSString).lastPathComponent), notes: notes,
      columns: [
        .init(workplace[ReconcileWords.group], width: 28), .init(workplace[ReconcileWords.there], width: 14),
        .init(workplace[ReconcileWords.here], width: 12), .init(workplace[CaseWords.head], width: 30),
        .init(workplace[ReconcileWords.note], width: 40),
      ]
    ) { take in
      for (title, items) in groups.groups {
        for item in items { try take([workplace[title]] + workplace.columns(of: item)) }
      }
    }
  }
}
