import App
import ArgumentParser
import Domain
import Foundation
import Store
import Words

/// `backup`: a verified copy of a database in use.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: CommandWords.backup.now)
  }

  @Argument(help: .text(CommandWords.backupTarget, CommandWords.file))
  var file: String

  @Flag(help: .text(CommandWords.forceOption))
  var force = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let store = try general.open()
    let made = try store.backUp(to: BackupName.whole(file, at: store.clock.now()), overwrite: force)
    Messages.say(CommandWords.backedUp.now(made.path, CountWords.bytes(made.size, .ofThisRun)))
  }
}

/// `restore`: a copy in the place of the database.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: CommandWords.restore.now)
  }

  @Argument(help: .text(CommandWords.restoreSource, CommandWords.file))
  var file: String

  @Flag(help: .text(CommandWords.restoreForce))
  var force = false

  @OptionGroup() var general: GlobalOptions

  func run() throws {
    let path = try general.path()
    let kept = try Store.restore(file, to: path, force: force, officer: general.officer, clock: general.clock)
    Messages.say(CommandWords.restored.now(path))
    if let kept { Messages.say(CommandWords.keptBeside.now(kept)) }
  }
}
