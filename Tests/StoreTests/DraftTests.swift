import Domain
import Foundation
import Testing

@testable import Store

@Suite struct DraftTests {
  private let folder: TemporaryFolder
  private let path: String
  private let clock = Clock.fixed(Desk.today)

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("qonys.db")
    try Data().write(to: URL(fileURLWithPath: path))
    chmod(path, 0o600)
  }

  private func draft(_ surname: String = " ҚАСЫМОВ  ") -> Draft {
    Draft(
      form: "registration", record: 67_280_000_001, version: 3,
      fields: ["surname": surname, "birth_date": "1403", "note": "а\nб\u{301}"], pinned: ["to_territory"],
      focus: "birth_date", context: ["person": "67280000002"])
  }

  private func orphans() throws -> [OrphanDraft] { try DraftFile.orphans(beside: path, clock: clock) }

  @Test func nothingIsOnTheDiskBeforeTheFirstWrite() throws {
    let file = DraftFile(beside: path, clock: clock)
    try file.sync()
    file.discard()
    #expect(folder.names == ["qonys.db"])
  }

  @Test func theDraftOfARunningProgramIsNotOffered() throws {
    let file = DraftFile(beside: path, clock: clock)
    try file.write(draft())
    #expect(try orphans().isEmpty)
    try file.sync()
    #expect(try orphans().isEmpty)
    withExtendedLifetime(file) {}
  }

  @Test func theDraftOfADeadProgramComesBackAsTyped() throws {
    var file: DraftFile? = DraftFile(beside: path, clock: clock)
    try file?.write(draft("Қ"))
    try file?.write(draft())
    file = nil
    let found = try orphans()
    #expect(found.count == 1)
    var expected = draft()
    expected.savedAt = clock.now()
    #expect(found.first?.draft == expected)
  }

  @Test func oneProgramAloneTakesItOver() throws {
    do { try DraftFile(beside: path, clock: clock).write(draft()) }
    var mine = try orphans()
    #expect(mine.count == 1)
    #expect(try orphans().isEmpty, "the other program is offered it too")
    try mine.first?.file.write(draft("Серіков"))
    #expect(folder.names.count == 3, "it goes on in the same file")
    mine = []
    let again = try orphans()
    #expect(again.first?.draft.fields["surname"] == "Серіков")
    again.first?.file.discard()
    #expect(folder.names == ["qonys.db"])
    #expect(try orphans().isEmpty)
  }

  @Test func aDiscardedDraftIsGoneAndTheNextOneIsAnother() throws {
    let file = DraftFile(beside: path, clock: clock)
    try file.write(draft())
    file.discard()
    #expect(folder.names == ["qonys.db"])
    try file.write(draft("Серіков"))
    #expect(folder.names.count == 3)
  }

  @Test func severalDraftsComeOldestFirst() throws {
    for second in [7, 3, 5] {
      let moment = Timestamp(day: Desk.today, second: second)
      try DraftFile(beside: path, clock: .fixed(Desk.today, moment)).write(draft("\(second)"))
    }
    #expect(try orphans().map { $0.draft.fields["surname"] } == ["3", "5", "7"])
  }

  @Test func filesHaveTheModeOfTheDatabase() throws {
    chmod(path, 0o660)
    let file = DraftFile(beside: path, clock: clock)
    try file.write(draft())
    for name in folder.names { #expect(mode(of: folder.file(name)) == 0o660, "\(name)") }
  }

  @Test func aKillBetweenTwoStepsLosesNothing() throws {
    do { try DraftFile(beside: path, clock: clock).write(draft()) }
    let lock = try #require(folder.names.first { $0.contains(".draft-") && !$0.hasSuffix(".json") })
    // Killed while the next one was being written.
    try Data("{\"form\":\"regi".utf8).write(to: URL(fileURLWithPath: folder.file(lock + ".new")))
    #expect(try orphans().first?.draft.fields == draft().fields)
    // Killed between the two steps of discarding, or before the first write.
    unlink(folder.file(lock + ".json"))
    #expect(try orphans().isEmpty)
    #expect(folder.names == ["qonys.db"])
  }

  @Test func whatCannotBeReadIsLeftAlone() throws {
    let name = path + ".draft-abc"
    try Data().write(to: URL(fileURLWithPath: name))
    try Data("{}".utf8).write(to: URL(fileURLWithPath: name + ".json"))
    #expect(try orphans().isEmpty)
    #expect(folder.names.count == 3)
  }

  @Test func aFolderThatMayNotBeWrittenIsSaid() throws {
    let file = DraftFile(beside: folder.file("no/such/qonys.db"), clock: clock)
    #expect(throws: StoreError.self) { try file.write(draft()) }
  }
}
