import Foundation
import Testing

extension EndToEnd {
  @Suite("A database changed past the program") struct DamageTests {
    @Test(arguments: Tongue.allCases)
    func verifyNamesAChangedRecord(_ language: Tongue) throws {
      let office = try Office.ready(language, registrations: Papers.header + Papers.aigul)
      try office.must("verify")
      let id = try office.sql("SELECT id FROM registration")
      try office.sql("UPDATE registration SET house = '18'")
      let outcome = try office.run("verify")
      #expect(outcome.status == 74)
      #expect(outcome.output.contains("registrations:\(id)"))
    }

    @Test func verifyNamesAChangedByteOfTheJournal() throws {
      let office = try Office.ready(registrations: Papers.header + Papers.aigul)
      let id = try office.sql("SELECT id FROM change WHERE reason = 'kato-2026-07-17.csv'")
      try office.sql("PRAGMA wal_checkpoint(TRUNCATE)")
      var bytes = try Data(contentsOf: URL(filePath: office.database))
      let place = try #require(bytes.range(of: Data("kato-2026-07-17.csv".utf8)))
      bytes[place.lowerBound] = UInt8(ascii: "K")
      try bytes.write(to: URL(filePath: office.database))

      let outcome = try office.run("verify")
      #expect(outcome.status == 74)
      #expect(outcome.output.contains(id))
      let json = try office.run("verify", "--json")
      #expect(json.status == 74)
      #expect(json.output.contains(#""whole":false"#))
      #expect(json.output.contains(id))
    }

    @Test func verifyMissesARecordTakenAway() throws {
      let office = try Office.ready(registrations: Papers.header + Papers.aigul)
      let id = try office.sql("SELECT id FROM registration")
      try office.sql("DELETE FROM registration")
      let outcome = try office.run("verify")
      #expect(outcome.status == 74)
      #expect(outcome.output.contains("registrations:\(id)"))
    }
  }
}
