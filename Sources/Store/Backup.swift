import Domain
import Foundation
import GRDB

/// A copy of the database that was made and found whole.
public struct Backup: Hashable, Sendable {
  /// When, by the machine's clock.
  public let at: Timestamp
  /// Where.
  public let path: String
  /// On another file system than the database: it outlives the disk.
  public let isAway: Bool
  /// Bytes.
  public let size: Int
}

/// The copies of a database that were made last, and whether another one is wanted.
public struct LastBackups: Hashable, Sendable {
  /// Why a copy is wanted.
  public enum Want: Hashable, Sendable {
    /// There is none at all.
    case any
    /// The last one is older than it may be.
    case fresh
    /// All of them lie on the disk of the database.
    case away
    /// The last one on another disk is older than it may be.
    case freshAway
  }

  /// The last copy; nil where there is none.
  public let any: Backup?
  /// The last that lies on another disk; nil where there is none.
  public let away: Backup?
  /// Days for which a copy is enough; nil: for ever.
  public let mostDays: Int?
  /// The day of the machine's clock.
  public let today: Day

  /// Why a copy is wanted; nil: it is not.
  public var want: Want? {
    guard let any else { return .any }
    if isOld(any) { return .fresh }
    guard let away else { return .away }
    return isOld(away) ? .freshAway : nil
  }

  private func isOld(_ backup: Backup) -> Bool {
    mostDays.map { backup.at.localDay.days(until: today) > $0 } ?? false
  }
}

extension Store {
  /// Pages a step copies: progress is told, and stopping is possible, between two steps.
  private static let pagesInStep: CInt = 4_096

  /// Thrown where copying was stopped.
  public struct BackupStopped: Error {
    /// By whoever watched.
    public init() {}
  }

  /// Copies the database as it stands at one moment, while others go on working in it, and verifies the copy; it appears
  /// under its name only when it is whole and on the disk.
  /// - Parameters:
  ///   - overwrite: whether it may replace another file.
  ///   - progress: told how far it is, in pages; false stops it.
  /// - Throws: ``StoreError/exists(path:)``, ``StoreError/damaged(path:_:)`` where the copy is not whole, as the database
  ///   itself then is not; ``BackupStopped``.
  @discardableResult
  public func backUp(
    to target: String, overwrite: Bool = false,
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> Backup {
    if access(target, F_OK) == 0 {
      // Never over the database itself, nor over one that somebody has open.
      let isInUse = access(target + "-wal", F_OK) == 0
      if !overwrite || isInUse || DatabaseFile.isSame(target, path) { throw StoreError.exists(path: target) }
    }
    let temporary = try DatabaseFile.makeTemporary(beside: target)
    do {
      try copy(to: temporary, progress)
      try DatabaseFile.sync(temporary)
      guard rename(temporary, target) == 0 else { throw StoreError.notPermitted(path: target) }
      try DatabaseFile.sync((target as NSString).deletingLastPathComponent)
    } catch {
      DatabaseFile.remove(temporary)
      throw error
    }
    return try remember(target, at: clock.now())
  }

  private func copy(to temporary: String, _ progress: (Int, Int) -> Bool) throws {
    try StoreError.mapped(at: temporary) {
      let copy = try DatabaseQueue(path: temporary, configuration: DatabaseFile.configuration)
      defer { try? copy.close() }
      try withoutActuallyEscaping(progress) { progress in
        // One read transaction from the first step to the last: else each write of another connection begins it anew.
        try queue.read { db in
          _ = try db.integer("SELECT count(*) FROM office")
          // What is thrown after the last step is passed over by the library.
          var isStopped = false
          try copy.writeWithoutTransaction { target in
            try db.backup(to: target, pagesPerStep: Self.pagesInStep) { state in
              isStopped = !progress(state.completedPageCount, state.totalPageCount)
              if isStopped { throw BackupStopped() }
            }
          }
          if isStopped { throw BackupStopped() }
        }
      }
      try copy.writeWithoutTransaction { db in
        // A copy is one file, with nothing beside it.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        // Every page is read and understood. Whether indexes agree with their tables is asked of the database itself, by
        // `verify`: the copy has the very same pages, and that check takes four times as long.
        let words = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        guard words == "ok" else { throw StoreError.damaged(path: temporary, words ?? "?") }
      }
    }
  }

  /// Notes a copy in the list of the copies.
  /// - Parameter moment: the database is as it was then.
  @discardableResult
  func remember(_ target: String, at moment: Timestamp) throws -> Backup {
    let target = URL(fileURLWithPath: target).standardizedFileURL.path
    let made = Backup(
      at: moment, path: target, isAway: DatabaseFile.device(of: target) != DatabaseFile.device(of: path),
      size: DatabaseFile.size(of: target))
    if isPast { return made }
    try StoreError.mapped(at: path) {
      try queue.write { db in
        try db.run(
          "INSERT INTO backup (at, path, is_away, size) VALUES (?, ?, ?, ?)",
          [made.at.iso, made.path, made.isAway, made.size])
      }
    }
    return made
  }

  /// The last copy, and the last that lies on another disk.
  public func lastBackups() throws -> LastBackups {
    let today = clock.now().localDay
    let most = try parameters().number(.copyMaxAgeDays, on: today)
    return try read { db in
      func last(_ condition: String) throws -> Backup? {
        let found = try db.first(
          "SELECT at, path, is_away, size FROM backup WHERE \(condition) ORDER BY id DESC LIMIT 1"
        ) { row in
          Timestamp(iso: row[0]).map { Backup(at: $0, path: row[1], isAway: row[2], size: row[3]) }
        }
        return found ?? nil
      }
      return LastBackups(
        any: try last("1"), away: try last("is_away = 1"), mostDays: most == 0 ? nil : most, today: today)
    }
  }
}

extension DatabaseFile {
  /// An empty file beside another, of mode 0600.
  static func makeTemporary(beside path: String) throws -> String {
    guard let made = TemporaryFile.make(beside: path) else { throw StoreError.notPermitted(path: path) }
    close(made.descriptor)
    return made.path
  }

  /// Waits until a file, or a folder, is on the disk.
  static func sync(_ path: String) throws {
    let file = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.notPermitted(path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError.disk(String(cString: strerror(errno))) }
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  static func device(of path: String) -> UInt {
    var found = stat()
    return stat(path, &found) == 0 ? UInt(found.st_dev) : 0
  }

  static func size(of path: String) -> Int {
    var found = stat()
    return stat(path, &found) == 0 ? Int(found.st_size) : 0
  }
}
