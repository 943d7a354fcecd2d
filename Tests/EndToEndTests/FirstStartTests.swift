import Foundation
import Testing

extension EndToEnd {
  @Suite("The first start") struct FirstStartTests {
    @Test(arguments: Tongue.allCases)
    func offersBothAndOpensADemonstration(_ language: Tongue) throws {
      let office = try Office(language)
      let session = try office.open()
      try session.wait(for: language.noDatabase, language.offers[0], language.offers[1])
      session.press(.down, .enter)
      try session.wait(for: language.desk, within: 30)
      #expect(session.screen.lines[0].contains(language.demonstration))
      session.press(.f(10))
      #expect(try session.end() == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(office.folder)/data/qonys")
      #expect(files == ["qonys-demo.db"])
    }

    @Test func makesAnEmptyDatabase() throws {
      let office = try Office()
      let session = try office.open()
      try session.wait(for: Tongue.ru.noDatabase)
      session.press(.enter)
      try session.wait(for: "Туркестанская область")
      session.press(.enter)
      try session.wait(for: Tongue.ru.desk)
      #expect(!session.screen.lines[0].contains(Tongue.ru.demonstration))
      session.press(.f(10))
      #expect(try session.end() == 0)
      #expect(try office.sql("SELECT territory, demonstration FROM office") == "610000000|0")
      try office.must("verify")
    }

    @Test func leavesNothingBehindWhenItIsLeft() throws {
      let office = try Office()
      let session = try office.open()
      try session.wait(for: Tongue.ru.noDatabase)
      session.press(.f(10))
      #expect(try session.end() == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: office.folder).allSatisfy { $0 != "data" })
    }
  }
}
