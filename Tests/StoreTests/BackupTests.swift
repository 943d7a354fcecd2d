import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Copies of a database in use, and putting one back.
@Suite struct BackupTests {
  private let desk: Desk
  private var store: Store { desk.store }

  init() throws { desk = try Desk() }

  private func open(_ path: String) throws -> Store {
    try Store(opening: path, officer: "aigul", clock: .fixed(Desk.today))
  }

  @Test func aCopyIsWholeAndAloneAndHasEverything() throws {
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    let target = desk.folder.file("copy.db")
    let made = try store.backUp(to: target)
    #expect(made.path == target && !made.isAway && made.size > 0)
    #expect(mode(of: target) == 0o600)
    #expect(
      desk.folder.names.filter { $0.hasPrefix("copy.db") } == ["copy.db"], "one file, nothing beside it")
    let copy = try open(target)
    #expect(try copy.verify().damage == nil)
    #expect(try copy.countOfPeople() == store.countOfPeople())
    #expect(try store.lastBackups().any == made && store.lastBackups().away == nil)
    #expect(try copy.lastBackups().any == nil, "the copy was made before it was remembered")
    #expect(try store.verify().damage == nil)
  }

  /// Somebody saves between two steps: the copy is that of its first moment, and is not begun anew.
  @Test func othersGoOnWorkingMeanwhile() throws {
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    let other = try desk.another()
    let before = try store.countOfPeople()
    var calls = 0
    let target = desk.folder.file("copy.db")
    try store.backUp(to: target) { _, _ in
      calls += 1
      var person = Person()
      (person.surname, person.givenName, person.birthDate) = (
        "Жаңаев", "Сынақ\(calls)", Desk.day("01.01.1990")
      )
      try? other.change(.save) { try $0.save(&person) }
      return true
    }
    #expect(calls > 0)
    #expect(try other.countOfPeople() == before + calls)
    #expect(try open(target).countOfPeople() == before)
  }

  @Test func nothingIsWrittenOverOrLeftBehind() throws {
    let target = desk.folder.file("copy.db")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
    #expect(throws: StoreError.exists(path: target)) { try store.backUp(to: target) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("mine".utf8))
    #expect(throws: Store.BackupStopped.self) {
      try store.backUp(to: target, overwrite: true) { _, _ in false }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("mine".utf8))
    #expect(desk.folder.names.filter { $0.hasPrefix("copy.db") } == ["copy.db"])
    #expect(try store.lastBackups().any == nil)
    try store.backUp(to: target, overwrite: true)
    #expect(try open(target).verify().damage == nil)
  }

  /// A copy is wanted again after the days that the parameter gives, on another disk too.
  @Test func aCopyIsEnoughForSomeDays() throws {
    func backup(_ daysAgo: Int, isAway: Bool) -> Backup {
      Backup(
        at: Timestamp(day: Desk.today.adding(days: -daysAgo), hour: 6), path: "/copy.db", isAway: isAway,
        size: 1)
    }
    func want(_ any: Backup?, _ away: Backup?, most: Int? = 7) -> LastBackups.Want? {
      LastBackups(any: any, away: away, mostDays: most, today: Desk.today).want
    }
    let (old, oldAway) = (backup(8, isAway: false), backup(30, isAway: true))
    #expect(want(nil, nil) == .any)
    #expect(want(old, oldAway) == .fresh)
    #expect(want(backup(7, isAway: false), nil) == .away)
    #expect(want(backup(7, isAway: false), oldAway) == .freshAway)
    #expect(want(backup(7, isAway: true), backup(7, isAway: true)) == nil)
    #expect(want(old, oldAway, most: nil) == nil)
    #expect(try store.lastBackups().mostDays == 7)
    var entry = DatedValue()
    (entry.value, entry.from, entry.basis) = ("0", Desk.day("01.01.2026"), "приказ")
    try store.set(.copyMaxAgeDays, to: entry)
    #expect(try store.lastBackups().mostDays == nil, "0: for ever")
  }

  // MARK: Restoring

  @Test func aCopyIsPutBackAndThePresentFileStays() throws {
    let target = desk.folder.file("copy.db")
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    try store.backUp(to: target)
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Кейінгі", "Сынақ", Desk.day("01.01.1990"))
    try store.change(.save) { try $0.save(&person) }
    let (path, later) = (desk.path, try store.countOfPeople())
    store.close()
    let kept = try #require(
      try Store.restore(target, to: path, officer: "aigul", clock: .fixed(Desk.today)))
    let restored = try open(path)
    #expect(try restored.countOfPeople() == later - 1)
    #expect(try restored.verify().damage == nil)
    #expect(restored.office.generation == 1, "no id is given out twice")
    #expect(mode(of: path) == 0o600)
    person.id = 0
    try restored.change(.save) { try $0.save(&person) }
    #expect(try restored.verify().damage == nil)
    #expect(try open(kept).countOfPeople() == later)
    let known = try #require(try restored.lastBackups().any, "the copy that it came from is its last one")
    #expect(known.path == target && known.at.localDay == Desk.today && !known.isAway)
    #expect(!desk.folder.names.contains { $0.contains(".v") || $0.hasSuffix("XXXXXX") })
    #expect(!desk.folder.names.contains { $0.hasSuffix("-journal") }, "nothing spent is left behind")
  }

  @Test func aDatabaseInUseIsNotReplaced() throws {
    let target = desk.folder.file("copy.db")
    try store.backUp(to: target)
    let names = Set(desk.folder.names)
    #expect(throws: StoreError.inUse(path: desk.path, by: [])) {
      try Store.restore(target, to: desk.path, officer: "aigul", clock: .fixed(Desk.today))
    }
    #expect(Set(desk.folder.names) == names)
    #expect(try store.verify().damage == nil)
  }

  /// The kernel's list of locks tells which programs have a database open.
  @Test func whoHasADatabaseOpenIsRead() throws {
    let list = """
      1: POSIX  ADVISORY  READ 21816 fe:00:16320567 128 128
      1: -> POSIX  ADVISORY  WRITE 4711 fe:00:16320567 120 120
      2: FLOCK  ADVISORY  WRITE 22085 fe:00:16237868 0 EOF
      3: POSIX  ADVISORY  READ -1 fe:00:16320567 128 128
      4: POSIX  ADVISORY  READ 5 103:0a:16320567 128 128
      5: POSIX  ADVISORY
      """
    func processes(_ device: UInt64, _ number: UInt64) -> [Int32] {
      Opener.processes(in: list, of: [.init(device: device, number: number)]).sorted()
    }
    #expect(processes(0xFE00, 16_320_567) == [4_711, 21_816])
    #expect(processes(0xFE00, 16_237_868) == [22_085])
    #expect(processes(0x1_030A, 16_320_567) == [5])
    #expect(processes(0xFE00, 7).isEmpty)
    #expect(Opener.FileNumber(desk.folder.file("missing.db")) == nil)
    #expect(Opener.all(of: desk.path).isEmpty, "this program itself does not count")
  }

  @Test func aRestoredDatabaseSaysInItsJournalWhereItCameFrom() throws {
    let target = desk.folder.file("copy\u{1B}[2J.db")
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    let changes = try store.countOfChanges()
    try store.backUp(to: target)
    store.close()
    let later = Desk.today.adding(days: 9)
    _ = try Store.restore(
      target, to: desk.path, officer: "marat", clock: .fixed(later, Timestamp(day: later, hour: 6)))
    let restored = try open(desk.path)
    let row = try #require(try restored.changes(limit: 1).first)
    #expect(row.kind == "restore" && row.officer == "marat" && row.at == Timestamp(day: later, hour: 6))
    #expect(
      row.reason == "copy[2J.db, 20.11.2026" || row.reason == "copy.db, 20.11.2026", "\(row.reason ?? "")")
    #expect(row.first == nil && !row.canBeUndone)
    #expect(RecordID.chain(of: row.id) & 0xFF == 1, "it is the first change of its generation")
    #expect(try restored.countOfChanges() == changes + 1)
    #expect(throws: StoreError.beginning(change: row.id)) { try restored.undo(row.id) }
    var lines: [JournalLine] = []
    try restored.journal(since: later) { lines.append($0) }
    #expect(lines.map(\.register) == [""] && lines.map(\.isCreation) == [false])
    #expect(try restored.verify().damage == nil)
    try desk.tamper("UPDATE change SET reason = 'x' WHERE kind = 'restore'")
    #expect(try restored.verify().damage == .chain(change: row.id))
  }

  @Test func aDamagedCopyIsRefused() throws {
    let target = desk.folder.file("copy.db")
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    try store.backUp(to: target)
    let queue = try DatabaseQueue(path: target)
    try queue.write { db in try db.execute(sql: "UPDATE person SET surname = 'Өзге'") }
    try queue.close()
    let path = desk.path
    store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) {
      try Store.restore(target, to: path, officer: "aigul", clock: .fixed(Desk.today))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aStrangersFileIsRefusedAndAMissingOneToo() throws {
    let path = desk.path
    store.close()
    let strange = desk.folder.file("strange.db")
    try Data(repeating: 7, count: 4_096).write(to: URL(fileURLWithPath: strange))
    #expect(throws: StoreError.foreign(path: strange)) {
      try Store.restore(strange, to: path, officer: "aigul", clock: .fixed(Desk.today))
    }
    let missing = desk.folder.file("missing.db")
    #expect(throws: StoreError.missing(path: missing)) {
      try Store.restore(missing, to: path, officer: "aigul", clock: .fixed(Desk.today))
    }
  }

  @Test func whereThereIsNoDatabaseTheCopyBecomesIt() throws {
    let target = desk.folder.file("copy.db")
    try store.backUp(to: target)
    let fresh = desk.folder.file("fresh.db")
    #expect(try Store.restore(target, to: fresh, officer: "aigul", clock: .fixed(Desk.today)) == nil)
    #expect(try open(fresh).verify().damage == nil)
  }

  private func restore(_ copy: String, force: Bool = false) throws -> String? {
    try Store.restore(copy, to: desk.path, force: force, officer: "aigul", clock: .fixed(Desk.today))
  }

  /// A copy never goes over the database itself, whatever it is called, nor over one that is open.
  @Test func theDatabaseItselfIsNeverWrittenOver() throws {
    let link = desk.folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: desk.path)
    for target in [desk.path, link] {
      #expect(throws: StoreError.exists(path: target)) { try store.backUp(to: target, overwrite: true) }
    }
    let other = try Desk()
    #expect(throws: StoreError.exists(path: other.path)) {
      try store.backUp(to: other.path, overwrite: true)
    }
    #expect(try store.verify().damage == nil && other.store.verify().damage == nil)
  }

  /// A log that was left where a database had been would be played into the copy.
  @Test func aLogThatWasLeftIsPutAside() throws {
    let copy = desk.folder.file("copy.db")
    try store.backUp(to: copy)
    var person = Person()
    (person.surname, person.givenName, person.birthDate) = ("Журналда", "Сынақ", Desk.day("01.01.1990"))
    try store.change(.save) { try $0.save(&person) }
    try FileManager.default.copyItem(atPath: desk.path + "-wal", toPath: desk.folder.file("log"))
    store.close()
    DatabaseFile.remove(desk.path)
    try FileManager.default.moveItem(atPath: desk.folder.file("log"), toPath: desk.path + "-wal")
    #expect(try restore(copy) == nil)
    let restored = try open(desk.path)
    #expect(try restored.countOfPeople() == 0)
    #expect(try restored.verify().damage == nil)
  }

  /// What a power cut has left of a database can be replaced: that is what a copy is for.
  @Test(arguments: [0, 4_096, 200])
  func aDatabaseThatNobodyCanReadIsReplaced(length: Int) throws {
    let copy = desk.folder.file("copy.db")
    try desk.enter(Papers.arrival(on: "16.11.2026"))
    try store.backUp(to: copy)
    store.close()
    try Data(repeating: 0, count: length).write(to: URL(fileURLWithPath: desk.path))
    let kept = try #require(try restore(copy))
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)).count == length)
    #expect(try open(desk.path).countOfPeople() == 1)
  }

  /// Two copies of one generation that are put back one after the other never give out the same ids.
  @Test func everyRestoringIsAGenerationOfItsOwn() throws {
    let copy = desk.folder.file("copy.db")
    try store.backUp(to: copy)
    store.close()
    var generations: [Int] = []
    for minute in 1...3 {
      let clock = Clock.fixed(Desk.today, Timestamp(day: Desk.today, hour: minute))
      _ = try Store.restore(copy, to: desk.path, officer: "aigul", clock: clock)
      let restored = try open(desk.path)
      generations.append(restored.office.generation)
      restored.close()
    }
    #expect(generations == [1, 2, 3])
  }

  @Test func aCopyOfAnotherOfficeNeedsForce() throws {
    let strange = desk.folder.file("strange.db")
    _ = try Store.make(
      at: strange, territory: Desk.oblast, number: 7, officer: "marat", clock: .fixed(Desk.today))
    store.close()
    #expect(throws: StoreError.otherOffice(path: strange)) { try restore(strange) }
    #expect(try open(desk.path).office.number == 61)
    #expect(try restore(strange, force: true) != nil)
    #expect(try open(desk.path).office.number == 7)
  }

  /// The rights of the file that was there stay: in a folder that a group shares the others can go on.
  @Test func theRightsStay() throws {
    let copy = desk.folder.file("copy.db")
    try store.backUp(to: copy)
    store.close()
    chmod(desk.path, 0o660)
    _ = try restore(copy)
    #expect(mode(of: desk.path) == 0o660)
  }

  @Test func aLinkStaysALink() throws {
    let copy = desk.folder.file("copy.db")
    try store.backUp(to: copy)
    store.close()
    let link = desk.folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: desk.path)
    let kept = try Store.restore(copy, to: link, officer: "aigul", clock: .fixed(Desk.today))
    #expect(kept?.contains("qonys.db.before-") == true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == desk.path)
    #expect(try open(link).verify().damage == nil)
  }

  @Test func aFolderThatIsNotThereIsMade() throws {
    let copy = desk.folder.file("copy.db")
    try store.backUp(to: copy)
    let fresh = desk.folder.file("new/folder/qonys.db")
    #expect(try Store.restore(copy, to: fresh, officer: "aigul", clock: .fixed(Desk.today)) == nil)
    #expect(try open(fresh).verify().damage == nil && mode(of: fresh) == 0o600)
  }
}
