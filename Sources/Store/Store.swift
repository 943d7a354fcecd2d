import CSchema
import Domain
import Foundation
import GRDB
import GRDBSQLite

/// The database of an office: everything that is read from it and written to it goes through here.
///
/// A store belongs to one thread; several programs may have the same file open.
public final class Store {
  /// The file.
  public let path: String
  /// The login of who works with it; stands in the journal.
  public let officer: String
  /// The desk's day and the machine's time.
  public let clock: Clock
  /// Whose file it is.
  public let office: Office
  /// The day at whose end the database is shown; nil: the present.
  public internal(set) var asOf: Day?
  /// Whether this is the database as it stood, which takes no change.
  var isPast: Bool { asOf != nil }
  let queue: DatabaseQueue
  let registers: [Register.Name: Register]
  private var loadedGazetteer: Gazetteer?
  private var loadedParameters: Parameters?
  var loadedChoices: [OwnChoice]?
  var loadedQuotas: Quotas?
  /// What told the versions of both apart when they were read.
  private var memory = ""

  /// Opens the database at `path`, bringing an older one up to date.
  /// - Throws: ``StoreError``.
  public convenience init(opening path: String, officer: String, clock: Clock) throws {
    try DatabaseFile.check(existing: path)
    try self.init(queue: try DatabaseFile.open(path, migrating: Migrations.ours), path, officer, clock)
  }

  init(queue: DatabaseQueue, _ path: String, _ officer: String, _ clock: Clock) throws {
    self.queue = queue
    self.path = path
    self.officer = officer
    self.clock = clock
    (office, registers) = try StoreError.mapped(at: path) {
      try queue.read { db in (try Office.read(db, path), try Register.all(db)) }
    }
  }

  /// Makes an empty database for an office.
  /// - Parameters:
  ///   - territory: the district or oblast the office serves.
  ///   - number: among the offices that exchange files.
  ///   - demonstration: the file will hold invented people only, and says so.
  /// - Throws: ``StoreError/exists(path:)`` where a file is there already.
  public static func make(
    at path: String, territory: KatoCode, number: Int, demonstration: Bool = false, officer: String,
    clock: Clock
  ) throws -> Store {
    try DatabaseFile.make(path)
    do {
      let queue = try DatabaseFile.open(path, migrating: Migrations.ours)
      let office = Office(
        number: number, generation: 0, territory: territory, isDemonstration: demonstration)
      try StoreError.mapped(at: path) { try queue.write { db in try office.write(db, at: clock.now()) } }
      let store = try Store(queue: queue, path, officer, clock)
      try store.change(.make) { change in try store.seed(change) }
      return store
    } catch {
      DatabaseFile.remove(path)
      throw error
    }
  }

  /// Closes the file; the store is not used afterwards.
  public func close() { try? queue.close() }

  /// Takes away a file that could not be finished, with what lies beside it.
  public static func remove(_ path: String) { DatabaseFile.remove(path) }

  // MARK: Transactions

  func register(_ name: Register.Name) throws -> Register {
    guard let register = registers[name] else { throw StoreError.foreign(path: path) }
    return register
  }

  /// Runs `body` in one IMMEDIATE transaction, as one change of the journal.
  /// - Parameter act: the first change of the act that this one goes on with, such as an import.
  @discardableResult
  public func change<T>(
    _ kind: Change.Kind, reason: String? = nil, act: Int64? = nil, _ body: (Change) throws -> T
  ) throws -> T {
    try change(kind, reason: reason, undoes: nil, act: act, body)
  }

  func change<T>(
    _ kind: Change.Kind, reason: String?, undoes: Int64?, act: Int64?, _ body: (Change) throws -> T
  ) throws -> T {
    if isPast { throw StoreError.past }
    return try StoreError.mapped(at: path) {
      try queue.write { db in
        let change = try Change(kind, reason: reason, undoes: undoes, act: act, store: self, db: db)
        let result = try body(change)
        try change.renewByRules()
        try change.seal()
        return result
      }
    }
  }

  /// Runs many changes without waiting for the disk after each: what comes from a file can be brought again. All
  /// of them are on the disk when this returns; a power cut meanwhile leaves the file whole, with the first of them.
  public func inBulk<T>(_ body: () throws -> T) throws -> T {
    try settle("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 64000; PRAGMA cache_size = -262144")
    let result: T
    do {
      result = try body()
    } catch {
      try? endBulk()
      throw error
    }
    try endBulk()
    return result
  }

  /// A commit at FULL puts the whole log on the disk, what came before it included.
  private func endBulk() throws {
    try settle("PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA cache_size = -65536")
    try settle("UPDATE office SET counter = counter WHERE id = 1")
  }

  private func settle(_ settings: String) throws {
    try StoreError.mapped(at: path) {
      try queue.writeWithoutTransaction { db in try db.execute(sql: settings) }
    }
  }

  /// Reads: each statement sees the database as it stands when it begins. A waiting key may stop it (see
  /// ``readInterruptibly(unless:_:)``).
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try StoreError.mapped(at: path) { try queue.unsafeReentrantRead(body) }
  }

  /// Reads by several statements that all see the database as it stood at one moment.
  func readAtOneMoment<T>(_ body: (Database) throws -> T) throws -> T {
    try StoreError.mapped(at: path) { try queue.read(body) }
  }

  // MARK: Giving way to the keyboard

  /// Reads with `body` unless `isWanted` says meanwhile that somebody waits: then the running statement stops.
  /// - Parameter isWanted: asked every 1 000 steps of SQLite's machine; must be quick.
  /// - Returns: nil where it was stopped.
  public func readInterruptibly<T>(unless isWanted: @escaping () -> Bool, _ body: (Store) throws -> T) throws
    -> T?
  {
    let interruption = Interruption(isWanted)
    queue.unsafeReentrantRead { db in interruption.install(on: db) }
    defer {
      queue.unsafeReentrantRead { db in Interruption.remove(from: db) }
      withExtendedLifetime(interruption) {}
    }
    do {
      return try body(self)
    } catch is Interruption.Stopped {
      return nil
    }
  }

  // MARK: What is kept in memory

  /// The classifier; read once, and again after an edition was taken in.
  public func gazetteer() throws -> Gazetteer {
    if let loadedGazetteer { return loadedGazetteer }
    let read = Gazetteer(try territories(), office: office.territory, former: try formerNames())
    loadedGazetteer = read
    return read
  }

  /// The dated numbers of the rules.
  public func parameters() throws -> Parameters {
    if let loadedParameters { return loadedParameters }
    let read = try readParameters()
    loadedParameters = read
    return read
  }

  /// Forgets the classifier and the parameters where another program changed them meanwhile; quick enough for every
  /// screen that opens.
  public func noticeOthers() throws {
    let present = try read { db in
      try db.first(
        """
        SELECT ifnull((SELECT group_concat(day || imported_at || in_force) FROM kato_edition), '')
          || (SELECT count(*) || '/' || ifnull(sum(version), 0) FROM parameter)
          || (SELECT count(*) || '/' || ifnull(sum(version), 0) FROM choice)
          || (SELECT count(*) || '/' || ifnull(sum(version), 0) FROM quota)
          || (SELECT count(*) || '/' || ifnull(sum(successor), 0) FROM territory WHERE successor IS NOT NULL)
        """
      ) { $0[0] as String } ?? ""
    }
    if present != memory { forget() }
    memory = present
  }

  /// Forgets what was read once, after it changed.
  func forget() {
    loadedGazetteer = nil
    loadedParameters = nil
    loadedChoices = nil
    loadedQuotas = nil
  }
}
