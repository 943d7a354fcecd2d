import Domain
import Foundation
import GRDB

/// Putting a copy in the place of a database.
extension Store {
  /// Puts a copy in the place of a database, which stays beside it under a name of its own with whatever lay beside it.
  ///
  /// The copy is taken into use as a new generation of the office, so that no id is given out twice; the first change of
  /// its chain says that the database was restored, from which copy and by whom. The place is never
  /// empty: the present file gets its second name before the copy takes the first.
  /// - Parameters:
  ///   - copy: the file to be put back; it is only read.
  ///   - path: where the database is, or is to be.
  ///   - force: even a copy of another office, or one whose journal does not hold.
  /// - Returns: where the present file lies now; nil where there was none.
  /// - Throws: ``StoreError/missing(path:)``, ``StoreError/foreign(path:)``, ``StoreError/newer(found:ours:)``,
  ///   ``StoreError/damaged(path:_:)`` where the copy is not whole, ``StoreError/otherOffice(path:)``,
  ///   ``StoreError/inUse(path:by:)`` where the database is in use.
  public static func restore(
    _ copy: String, to place: String, force: Bool = false, officer: String, clock: Clock
  ) throws -> String? {
    let path = try DatabaseFile.prepared(place)
    let present = Restoring(path)
    try DatabaseFile.check(readable: copy)
    let temporary = try DatabaseFile.makeTemporary(beside: path)
    do {
      let office = try Restoring.copyIn(copy, to: temporary, force: force, officer: officer, clock: clock)
      if let own = present.office, !force, !own.isSame(as: office) {
        throw StoreError.otherOffice(path: copy)
      }
      let generation = ([office.generation] + present.generations).max() ?? 0
      try Restoring.take(
        temporary, asGeneration: generation + 1, of: copy, officer: officer, clock: clock)
      chmod(temporary, present.mode)
      try DatabaseFile.sync(temporary)
      return try present.replace(by: temporary, at: clock.now())
    } catch {
      DatabaseFile.remove(temporary)
      for version in 1...Migrations.ours.version { DatabaseFile.remove("\(temporary).v\(version)") }
      throw error
    }
  }
}

/// What stands in the place of a database that a copy is to take.
private struct Restoring {
  private let path: String
  /// Whose the present database is; nil: there is none, or nobody can read it any longer.
  let office: Office?
  /// The generations that ids have been given out in, as far as the files beside tell.
  let generations: [Int]

  init(_ path: String) {
    self.path = path
    office = Self.office(of: path)
    let folder = (path as NSString).deletingLastPathComponent
    let beginning = (path as NSString).lastPathComponent + ".before-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let kept = names.filter { $0.hasPrefix(beginning) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    generations = ([office] + kept.map { Self.office(of: "\(folder)/\($0)") }).compactMap { $0?.generation }
  }

  private static func office(of path: String) -> Office? {
    guard (try? DatabaseFile.check(readable: path)) != nil else { return nil }
    var reading = DatabaseFile.configuration
    reading.readonly = true
    guard let queue = try? DatabaseQueue(path: path, configuration: reading) else { return nil }
    defer { try? queue.close() }
    return try? queue.read { db in try Office.read(db, path) }
  }

  /// The rights that the new file gets: those of the present one, else of a new one.
  var mode: mode_t {
    var found = stat()
    if stat(path, &found) == 0 { return found.st_mode & 0o777 }
    return DatabaseFile.mode(in: (path as NSString).deletingLastPathComponent)
  }

  // MARK: The copy

  /// Copies the file and looks whether it is whole.
  /// - Returns: whose it is.
  static func copyIn(_ copy: String, to temporary: String, force: Bool, officer: String, clock: Clock) throws
    -> Office
  {
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
    defer { restored.close() }
    switch try restored.verify().damage {
    // What is computed can be wrong in a file that holds all that was entered.
    case nil, .searchKey, .lastPlace, .searchIndex, .caseState: break
    case .integrity(let words)?: throw StoreError.damaged(path: copy, words)
    case let damage?: if !force { throw StoreError.damaged(path: copy, "\(damage)") }
    }
    return restored.office
  }

  /// Makes the copy a file of its own, with nothing beside it, that gives out ids of its own, says in its journal where
  /// it came from, and knows that file as its last copy.
  static func take(
    _ temporary: String, asGeneration generation: Int, of copy: String, officer: String, clock: Clock
  ) throws {
    let restored = try Store(opening: temporary, officer: officer, clock: clock)
    defer { restored.close() }
    let last = try StoreError.mapped(at: temporary) {
      try restored.queue.write { db in
        try db.run("UPDATE office SET generation = ?, counter = 0", [generation])
        return try db.first("SELECT max(at) FROM change") { Timestamp(iso: $0[0] as String) } ?? nil
      }
    }
    try restored.change(.restore, reason: origin(copy, last)) { _ in }
    // As old as the last change in it, at least: when the file was made its own time need not tell.
    try restored.remember(copy, at: last ?? clock.now())
    restored.close()
    try StoreError.mapped(at: temporary) {
      let queue = try DatabaseQueue(path: temporary, configuration: DatabaseFile.configuration)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    }
    // A copy of an older version was brought up to date here; what it was lies in the copy itself.
    for version in 1...Migrations.ours.version { DatabaseFile.remove("\(temporary).v\(version)") }
  }

  /// Which copy it was: what its file is called, and the day of its last change.
  private static func origin(_ copy: String, _ last: Timestamp?) -> String {
    let name = Cleaning.clean((copy as NSString).lastPathComponent).text
    return [String(name.prefix(200)), last?.localDay.dotted].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: The place

  /// Gives the present file its second name and the copy the first.
  func replace(by temporary: String, at moment: Timestamp) throws -> String? {
    let folder = (path as NSString).deletingLastPathComponent
    let kept = "\(path).before-\(moment.iso.filter { $0.isNumber || $0 == "T" }.prefix(15))"
    guard access(kept, F_OK) != 0 else { throw StoreError.exists(path: kept) }
    let isThere = access(path, F_OK) == 0
    // Nobody can open the present file until the copy has its name.
    let held = office == nil ? nil : try hold()
    defer { try? held?.close() }
    if isThere, link(path, kept) != 0 { throw StoreError.notPermitted(path: kept) }
    // What holding it has left is spent.
    if held != nil { unlink(path + "-journal") }
    // A log that lies beside would be played into the copy.
    for suffix in ["-wal", "-shm", "-journal"] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, kept + suffix) == 0 else {
        if isThere { unlink(kept) }
        throw StoreError.notPermitted(path: path + suffix)
      }
    }
    try DatabaseFile.sync(folder)
    guard rename(temporary, path) == 0 else { throw StoreError.notPermitted(path: path) }
    try DatabaseFile.sync(folder)
    return isThere ? kept : nil
  }

  /// Opens the present database alone, all of its log in it.
  /// - Throws: ``StoreError/inUse(path:by:)`` where somebody else has it open.
  private func hold() throws -> DatabaseQueue {
    do {
      return try alone()
    } catch StoreError.busy {
      throw StoreError.inUse(path: path, by: Opener.all(of: path))
    }
  }

  private func alone() throws -> DatabaseQueue {
    try StoreError.mapped(at: path) {
      var alone = DatabaseFile.configuration
      alone.busyMode = .immediateError
      let queue = try DatabaseQueue(path: path, configuration: alone)
      try queue.writeWithoutTransaction { db in
        // Leaving the log is possible only for the last connection: another program that has it open is noticed.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete" else { throw StoreError.busy }
        try db.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
      }
      return queue
    }
  }
}
