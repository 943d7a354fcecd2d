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
    if access(target, F_OK) == 0, !overwrite { throw StoreError.exists(path: target) }
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
    return try remember(target)
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
        let words = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
        guard words == "ok" else { throw StoreError.damaged(path: temporary, words ?? "?") }
      }
    }
  }

  private func remember(_ target: String) throws -> Backup {
    let made = Backup(
      at: clock.now(), path: target, isAway: DatabaseFile.device(of: target) != DatabaseFile.device(of: path),
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

  /// The last copy, and the last that lies on another disk; nil where there is none.
  public func lastBackups() throws -> (any: Backup?, away: Backup?) {
    try read { db in
      func last(_ condition: String) throws -> Backup? {
        let found = try db.first(
          "SELECT at, path, is_away, size FROM backup WHERE \(condition) ORDER BY id DESC LIMIT 1"
        ) { row in
          Timestamp(iso: row[0]).map { Backup(at: $0, path: row[1], isAway: row[2], size: row[3]) }
        }
        return found ?? nil
      }
      return (try last("1"), try last("is_away = 1"))
    }
  }

  /// Puts a copy in the place of a database, which stays beside it under a name of its own.
  ///
  /// The copy is taken into use as a new generation of the office, so that no id is given out twice.
  /// - Parameters:
  ///   - copy: the file to be put back; it is only read.
  ///   - path: where the database is, or is to be.
  /// - Returns: where the present file lies now; nil where there was none.
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/foreign(path:)``, ``StoreError/newer(found:ours:)``,
  ///   ``StoreError/damaged(path:_:)`` where the copy is not whole, ``StoreError/busy`` where the database is in use.
  public static func restore(_ copy: String, to path: String, officer: String, clock: Clock) throws -> String?
  {
    let temporary = try DatabaseFile.makeTemporary(beside: path)
    do {
      try DatabaseFile.check(readable: copy)
      try StoreError.mapped(at: copy) {
        var reading = DatabaseFile.configuration
        reading.readonly = true
        let source = try DatabaseQueue(path: copy, configuration: reading)
        let target = try DatabaseQueue(path: temporary, configuration: DatabaseFile.configuration)
        try source.backup(to: target)
        try source.close()
        try target.close()
      }
      let restored = try Store(opening: temporary, officer: officer, clock: clock)
      if let damage = try restored.verify().damage { throw StoreError.damaged(path: copy, "\(damage)") }
      try StoreError.mapped(at: temporary) {
        try restored.queue.writeWithoutTransaction { db in
          try db.execute(
            sql: "UPDATE office SET generation = generation + 1, counter = 0; PRAGMA wal_checkpoint(TRUNCATE)"
          )
          try db.execute(sql: "PRAGMA journal_mode = DELETE")
        }
      }
      restored.close()
      // A copy of an older version was brought up to date here; what it was lies in the copy itself.
      for version in 1..<Migrations.ours.version { DatabaseFile.remove("\(temporary).v\(version)") }
      try DatabaseFile.sync(temporary)
      let kept = try DatabaseFile.putAside(path, at: clock.now())
      guard rename(temporary, path) == 0 else { throw StoreError.notPermitted(path: path) }
      try DatabaseFile.sync((path as NSString).deletingLastPathComponent)
      return kept
    } catch {
      DatabaseFile.remove(temporary)
      throw error
    }
  }
}

extension DatabaseFile {
  /// An empty file beside another, of mode 0600.
  fileprivate static func makeTemporary(beside path: String) throws -> String {
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw StoreError.notPermitted(path: path) }
    close(file)
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? path
  }

  /// Waits until a file, or a folder, is on the disk.
  fileprivate static func sync(_ path: String) throws {
    let file = Glibc.open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.notPermitted(path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError.disk(String(cString: strerror(errno))) }
  }

  fileprivate static func device(of path: String) -> UInt {
    var found = stat()
    return stat(path, &found) == 0 ? UInt(found.st_dev) : 0
  }

  fileprivate static func size(of path: String) -> Int {
    var found = stat()
    return stat(path, &found) == 0 ? Int(found.st_size) : 0
  }

  /// Gives the present database another name, once nobody has it open and all of its log is in it.
  fileprivate static func putAside(_ path: String, at moment: Timestamp) throws -> String? {
    guard access(path, F_OK) == 0 else { return nil }
    try check(existing: path)
    let kept = "\(path).before-\(moment.iso.filter { $0.isNumber || $0 == "T" }.prefix(15))"
    guard access(kept, F_OK) != 0 else { throw StoreError.exists(path: kept) }
    try StoreError.mapped(at: path) {
      var alone = configuration
      alone.busyMode = .immediateError
      let queue = try DatabaseQueue(path: path, configuration: alone)
      try queue.writeWithoutTransaction { db in
        // Leaving the log is possible only for the last connection: another program that has it open is noticed.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete" else { throw StoreError.busy }
      }
      try queue.close()
    }
    guard rename(path, kept) == 0 else { throw StoreError.notPermitted(path: path) }
    return kept
  }
}
