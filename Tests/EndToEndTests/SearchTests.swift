import Foundation
import Testing

extension EndToEnd {
  @Suite("Search") struct SearchTests {
    /// A line of `search --json`.
    private struct Found: Decodable {
      let register: String
      let id: Int64
      let name: String
      let iin: String?
      let birth: String?
      let territory: Int?
    }

    @Test func findsAPersonInAnySpellingAndLayout() throws {
      let office = try Office.ready(
        registrations: Papers.header + Papers.aigul
          + Papers.many(20, called: "Оспанов").dropFirst(Papers.header.count))
      let id = try office.sql("SELECT id FROM person WHERE surname = 'Қасымова'")
      for text in [
        "Қасымова", "Касымова", "Kasymova", "Qasymova", "Rfcsvjdf", "Rfcs", "касы", "айгул касымова",
        "910412400086",
      ] {
        let outcome = try office.run("search", text, "--json", "--register", "people")
        #expect(outcome.status == 0, "\(text): \(outcome.messages)")
        let found = try JSONDecoder().decode([Found].self, from: Data(outcome.output.utf8))
        #expect(found.map(\.name) == ["Қасымова Айгүл Ерланқызы"], "\(text)")
        #expect(found.first?.register == "people")
        #expect(found.first.map { String($0.id) } == id)
        #expect(found.first?.iin == "910412400086")
        #expect(found.first?.birth == "1991-04-12")
      }
    }

    @Test func findsNothingWhereThereIsNothing() throws {
      let office = try Office.ready()
      let outcome = try office.run("search", "Қасымова", "--json")
      #expect(outcome.status == 0)
      #expect(try JSONDecoder().decode([Found].self, from: Data(outcome.output.utf8)).isEmpty)
    }
  }
}
