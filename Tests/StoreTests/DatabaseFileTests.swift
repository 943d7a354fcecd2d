import Domain
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DatabaseFileTests {
  private let folder: TemporaryFolder
  private let clock = Clock.fixed(Desk.today)

  init() throws { folder = try TemporaryFolder() }

  private func make(_ path: String, number: Int = 61) throws -> Store {
    try Store.make(at: path, territory: Desk.oblast, number: number, officer: "aigul", clock: clock)
  }

  private func open(_ path: String) throws -> Store {
    try Store(opening: path, officer: "aigul", clock: clock)
  }

  @Test func whatWasMadeIsOpened() throws {
    let path = folder.file("qonys.db")
    do {
      let made = try Store.make(
        at: path, territory: Desk.oblast, number: 4_095, demonstration: true, officer: "aigul", clock: clock)
      #expect(
        made.office == Office(number: 4_095, generation: 0, territory: Desk.oblast, isDemonstration: true))
    }
    let store = try open(path)
    #expect(store.office.number == 4_095)
    #expect(store.office.isDemonstration)
    #expect(try store.verify().damage == nil)
    let settings = try store.queue.read { db in
      try ["journal_mode", "synchronous", "foreign_keys"].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(settings == ["wal", "2", "1"])
  }

  @Test func theFileIsItsOwnersAlone() throws {
    let path = folder.file("new/deeper/qonys.db")
    umask(0)
    defer { umask(0o022) }
    let store = try make(path)
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: path + "-wal") == 0o600)
    #expect(mode(of: path + "-shm") == 0o600)
    #expect(mode(of: folder.file("new")) == 0o700)
    #expect(mode(of: folder.file("new/deeper")) == 0o700)
    withExtendedLifetime(store) {}
  }

  @Test func aFolderWithTheSetgidBitIsSharedByItsGroup() throws {
    chmod(folder.path, 0o2770)
    let path = folder.file("qonys.db")
    let store = try make(path)
    #expect(mode(of: path) == 0o660)
    #expect(mode(of: path + "-wal") == 0o660)
    withExtendedLifetime(store) {}
  }

  @Test func aFileThatIsThereIsNotOverwritten() throws {
    let path = folder.file("qonys.db")
    try Data("notes".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.exists(path: path)) { try make(path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
  }

  @Test func aFileThatCouldNotBeFinishedIsTakenAway() throws {
    #expect(throws: StoreError.self) { try make(folder.file("qonys.db"), number: 4_096) }
    #expect(folder.names.isEmpty)
  }

  @Test func whatIsNotThereIsMissing() throws {
    let path = folder.file("qonys.db")
    #expect(throws: StoreError.missing(path: path)) { try open(path) }
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [
    "", "a text that is no database at all, though it is longer than a header is: hundred signs and more",
  ])
  func aFileOfAnotherKindIsForeignAndStaysAsItIs(text: String) throws {
    let path = folder.file("qonys.db")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreign(path: path)) { try open(path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(folder.names == ["qonys.db"])
  }

  @Test func anotherProgramsDatabaseIsForeignAndStaysAsItIs() throws {
    let path = folder.file("other.db")
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in try db.execute(sql: "CREATE TABLE t (a); PRAGMA application_id = 7") }
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.foreign(path: path)) { try open(path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  /// What a crash leaves: everything since the file was made may still be in the log beside it.
  @Test func aDatabaseWhoseLogWasNeverCopiedBackIsOpened() throws {
    let path = folder.file("qonys.db")
    let store = try make(path)
    let copy = folder.file("copy.db")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
    }
    #expect(try open(copy).office == store.office)
  }

  @Test func aNewerFileIsRefused() throws {
    let path = folder.file("qonys.db")
    do {
      let store = try make(path)
      try store.queue.write { db in try db.execute(sql: "PRAGMA user_version = 9") }
    }
    #expect(throws: StoreError.newer(found: 9, ours: Migrations.ours.version)) { try open(path) }
  }

  @Test func aFileThatMayNotBeWrittenIsSaid() throws {
    guard getuid() != 0 else { return }  // root may everything
    let path = folder.file("qonys.db")
    do { _ = try make(path) }
    chmod(path, 0o400)
    #expect(throws: StoreError.notPermitted(path: path)) { try open(path) }
  }

  @Test func aDatabaseThatAnotherProgramHoldsIsBusy() throws {
    let path = folder.file("qonys.db")
    let store = try make(path)
    let other = try DatabaseQueue(path: path)
    try store.queue.inDatabase { db in try db.execute(sql: "PRAGMA busy_timeout = 1") }
    try other.write { db in
      try db.execute(sql: "UPDATE office SET counter = counter")
      #expect(throws: StoreError.busy) { try store.change(.save) { $0.newID() } }
    }
  }
}
