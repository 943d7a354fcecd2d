import GRDB
import GRDBSQLite

/// Lets a waiting key stop a reading statement, through SQLite's progress handler.
final class Interruption {
  /// Thrown in place of SQLite's own error where a statement was stopped.
  struct Stopped: Error {}

  private let isWanted: () -> Bool

  init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }

  /// Asks every 1 000 steps. The object must live until ``remove(from:)``.
  func install(on db: Database) {
    sqlite3_progress_handler(
      db.sqliteConnection, 1_000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue().isWanted() ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  static func remove(from db: Database) {
    sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil)
  }
}
