import ArgumentParser
import Store
import Words

/// `undo`: takes a change back, as a new change.
struct UndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo", abstract: CommandWords.undo.now, discussion: CommandWords.undoDetails.now)
  }

  @Argument(help: .text(CommandWords.changeArgument, CommandWords.changeNumber))
  var change: Int64

  @Option(help: .text(CommandWords.reasonOption, CommandWords.text))
  var reason: String?

  @Flag(help: .text(CommandWords.dryRunOption))
  var dryRun = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store = try general.open()
    let plan = try store.undoPlan(of: change)
    guard plan.later.isEmpty else { throw StoreError.laterChanges(of: change, plan.later) }
    let out = Results()
    if dryRun {
      try out.line(CommandWords.wouldUndo.now("\(plan.changes.count)", "\(plan.records)"))
      return try out.finish()
    }
    let progress = ProgressLine()
    let undo = try store.undo(change, reason: reason) { progress.show($0, $1) }
    progress.clear()
    try out.line(CommandWords.undone.now("\(change)", "\(undo)", "\(plan.records)"))
    try out.finish()
  }
}
