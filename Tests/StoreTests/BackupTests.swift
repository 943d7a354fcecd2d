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
    #expect(!desk.folder.names.contains { $0.contains(".v") || $0.hasSuffix("XXXXXX") })
  }

  @Test func aDatabaseInUseIsNotReplaced() throws {
    let target = desk.folder.file("copy.db")
    try store.backUp(to: target)
    let names = Set(desk.folder.names)
    #expect(throws: StoreError.busy) {
      try Store.restore(target, to: desk.path, officer: "aigul", clock: .fixed(Desk.today))
    }
    #expect(Set(desk.folder.names) == names)
    #expect(try store.verify().damage == nil)
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
}
