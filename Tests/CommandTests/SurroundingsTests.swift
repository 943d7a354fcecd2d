import Domain
import Foundation
import Store
import Testing

@testable import qonys

@Suite struct SurroundingsTests {
  private func surroundings(_ variables: [String: String], there: Set<String> = []) -> Surroundings {
    var surroundings = Surroundings(variables: variables)
    surroundings.isThere = { there.contains($0) }
    surroundings.accountName = { "passwd" }
    return surroundings
  }

  @Test func theDatabaseIsTheOptionElseTheVariableElseTheOfficersOwn() {
    let all = ["QONYS_DB": "/q.db", "XDG_DATA_HOME": "/data", "HOME": "/home/a"]
    #expect(surroundings(all).database("/o.db") == "/o.db")
    #expect(surroundings(all).database(nil) == "/q.db")
    #expect(
      surroundings(["XDG_DATA_HOME": "/data", "HOME": "/home/a"]).database(nil) == "/data/qonys/qonys.db")
    #expect(surroundings(["HOME": "/home/a"]).database(nil) == "/home/a/.local/share/qonys/qonys.db")
    #expect(
      surroundings(["QONYS_DB": "", "XDG_DATA_HOME": "data", "HOME": "/a"]).database(nil)
        == "/a/.local/share/qonys/qonys.db")
    #expect(surroundings([:]).database(nil) == nil)
  }

  @Test func theSharedFolderIsForAMachineThatHasIt() {
    let own = "/a/.local/share/qonys/qonys.db"
    let shared = "/var/lib/qonys"
    #expect(surroundings([:], there: [shared]).database(nil) == "/var/lib/qonys/qonys.db")
    #expect(surroundings(["HOME": "/a"], there: [shared]).database(nil) == "/var/lib/qonys/qonys.db")
    #expect(surroundings(["HOME": "/a"], there: [shared, own]).database(nil) == own)
    #expect(surroundings(["HOME": "/a", "QONYS_DB": "/q.db"], there: [shared]).database(nil) == "/q.db")
  }

  @Test(
    arguments: [
      ("kk", [:], Language.kk),
      ("en", ["QONYS_LANG": "ru"], .en),
      (nil, ["QONYS_LANG": "kk", "LANG": "en_US.UTF-8"], .kk),
      (nil, ["QONYS_LANG": "de", "LANG": "en_US.UTF-8"], .en),
      (nil, ["LC_ALL": "kk_KZ.UTF-8", "LANG": "en_US.UTF-8"], .kk),
      (nil, ["LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "kk_KZ"], .en),
      (nil, ["LC_ALL": "C.UTF-8", "LANG": "kk_KZ"], .ru),
      (nil, [:], .ru),
      ("de", ["LANG": "kk_KZ"], .kk),
    ] as [(String?, [String: String], Language)])
  func theLanguage(option: String?, variables: [String: String], expected: Language) {
    #expect(surroundings(variables).language(option) == expected)
  }

  @Test(
    arguments: [
      (["qonys", "--lang", "kk", "init"], "kk"), (["qonys", "init", "--lang=en"], "en"),
      (["qonys", "--lang"], nil),
      (["qonys", "search", "--", "--lang", "kk"], nil), (["qonys", "init"], nil),
    ] as [([String], String?)])
  func theLanguageIsKnownBeforeParsing(arguments: [String], expected: String?) {
    #expect(Surroundings.languageOption(in: arguments) == expected)
  }

  @Test func theLoginIsTheVariablesElseTheAccounts() {
    #expect(surroundings(["USER": "aigul", "LOGNAME": "other"]).login == "aigul")
    #expect(surroundings(["LOGNAME": "other"]).login == "other")
    #expect(surroundings([:]).login == "passwd")
    #expect(surroundings(["USER": "a\u{1B}[2Jb"]).login == "ab")
  }

  @Test func anAccountIsReadFromAFile() throws {
    let path = NSTemporaryDirectory() + "qonys-passwd-\(UUID())"
    try "root:x:0:0::/root:/bin/sh\naigul:x:1000:1000::/home/aigul:/bin/sh\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(Accounts.name(of: 1_000, in: path) == "aigul")
    #expect(Accounts.name(of: 7, in: path) == nil)
    #expect(Accounts.name(of: 0, in: "/nowhere") == nil)
  }
}
