import ArgumentParser
import Domain
import Interchange
import Store
import Testing
import Words

@testable import qonys

@Suite struct ArgumentsTests {
  private func status(_ arguments: String...) -> Int32 {
    do {
      _ = try Qonys.parseAsRoot(arguments)
      return 0
    } catch {
      return Qonys.exitCode(for: error).rawValue
    }
  }

  @Test(arguments: [
    ["--db", "x.db", "--day", "2026-11-20", "init", "--office", "7"],
    ["init", "--office", "7", "--db", "x.db", "--day", "2026-11-20"],
    ["--db=x.db", "init", "--day=20.11.2026", "--office=7"],
  ])
  func generalOptionsStandBeforeOrAfterTheCommand(arguments: [String]) throws {
    let command = try #require(try Qonys.parseAsRoot(arguments) as? InitCommand)
    #expect(command.general.database == "x.db")
    #expect(command.general.clock.today() == Day(year: 2026, month: 11, day: 20))
    #expect(command.office == 7)
  }

  @Test func withoutACommandTheDeskOpens() throws {
    #expect(try Qonys.parseAsRoot([]) is DeskCommand)
    let command = try #require(try Qonys.parseAsRoot(["--db", "x.db", "--lang", "kk"]) as? DeskCommand)
    #expect(command.general.database == "x.db")
    #expect(command.general.language == .kk)
  }

  @Test func wrongUsageIs64() {
    #expect(status("--lang", "de") == 64)
    #expect(status("--day", "2026-02-30", "init") == 64)
    #expect(status("nonsense") == 64)
    #expect(status("init", "--territory", "615300000") == 64)
    #expect(status("init", "--territory", "611010000") == 64)
    #expect(status("init", "--office", "4096") == 64)
    #expect(status("import", "people", "a.csv") == 64)
    #expect(status("import", "kato") == 64)
    #expect(status("import", "kato", "a.csv", "--template") == 64)
    #expect(status("import", "registrations", "a.csv", "--edition", "2026-01-01") == 64)
    #expect(status("import", "kato", "a.csv", "--map", "Ақсу") == 64)
    #expect(status("export", "kato", "--format", "xml") == 64)
    #expect(status("search") == 64)
    #expect(status("search", "a", "--register", "document") == 64)
    #expect(status("journal", "--record", "people") == 64)
    #expect(status("verify", "--jason") == 64)
    #expect(status("import", "kato", "a.csv", "b.csv", "--edition", "2026-01-01") == 0)
    #expect(status("import", "registrations", "a.xlsx", "--map", "Ақсу") == 0)
    #expect(status("import", "registrations", "--template") == 0)
  }

  @Test func everyOfficeHasItsNumber() {
    let offices = OfficeWords.all.map { Office.defaultNumber(of: $0.code) }
    #expect(offices.count == 18)
    #expect(Set(offices).count == 18)
    #expect(KatoCode(number: 615_200_000).map(Office.defaultNumber) == 52)
    #expect(KatoCode(number: 610_000_000).map(Office.defaultNumber) == 0)
  }

  @Test func registersGoByTheirFilesNamesAndTheirTables() throws {
    for table in Register.Name.allCases {
      let name = RegisterName(table)
      #expect(RegisterName(name.text)?.table == table)
      #expect(RegisterName(table.rawValue)?.table == table)
    }
    for register in FileRegister.allCases { #expect(RegisterName(register.rawValue) != nil) }
    #expect(try RecordName.argument("people:12") == RecordName(register: .person, id: 12))
    #expect(try RecordName.argument("registration:12") == RecordName(register: .registration, id: 12))
    #expect(throws: ValidationError.self) { try RecordName.argument("people:") }
  }

  @Test func anImportEndsWithALineThatProgramsRead() {
    var report = ImportReport()
    report.added = 4
    report.updated = 3
    report.unchanged = 2
    report.rejected = 1
    #expect(ImportCommand.line(report) == "added 4, updated 3, unchanged 2, rejected 1")
    #expect(
      ImportCommand.json(report).written == #"{"added":4,"updated":3,"unchanged":2,"rejected":1}"#)
  }
}
