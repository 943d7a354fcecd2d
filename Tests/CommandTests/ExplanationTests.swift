import App
import Domain
import Interchange
import Store
import Testing
import Words

@Suite struct ExplanationTests {
  private static let day = Day(year: 2026, month: 11, day: 20) ?? .first

  private static let statuses: [(any Error, Int32)] = [
    (StoreError.missing(path: "/a.db"), 66),
    (StoreError.exists(path: "/a.db"), 73),
    (StoreError.foreign(path: "/a.db"), 66),
    (StoreError.newer(found: 2, ours: 1), 66),
    (StoreError.networkShare(path: "/a.db"), 77),
    (StoreError.notPermitted(path: "/a.db"), 77),
    (StoreError.busy, 69),
    (StoreError.inUse(path: "/a.db", by: []), 69),
    (StoreError.inUse(path: "/a.db", by: [Opener(process: 4_711, login: "aigul")]), 69),
    (StoreError.disk("full"), 74),
    (StoreError.conflict(register: .person, id: 1), 65),
    (StoreError.absent(register: .person, id: 1), 65),
    (StoreError.past, 77),
    (StoreError.absentChange(9), 65),
    (StoreError.beginning(change: 1), 65),
    (StoreError.undone(change: 2, by: 3), 65),
    (StoreError.laterChanges(of: 2, [4, 3]), 65),
    (StoreError.notRuleEditor(officer: "marat", editors: .everybody), 77),
    (StoreError.refused("CHECK"), 74),
    (StoreError.olderEdition(day: day, inForce: day), 65),
    (StoreError.guttedEdition(gone: 7, of: 10, most: 5), 65),
    (InterchangeError.missing(path: "/a.csv"), 66),
    (InterchangeError.unreadable(path: "/a.csv"), 66),
    (InterchangeError.noHeader(file: "a.csv"), 65),
    (InterchangeError.handMade(file: "a.csv", mappings: []), 65),
    (InterchangeError.handMade(file: "a.csv", mappings: ["Ақсу"]), 65),
    (InterchangeError.damagedSheet(path: "/tmp/a.xlsx"), 65),
    (InterchangeError.unknownColumns(file: "a.csv", names: ["b"]), 65),
    (InterchangeError.repeatedColumn(file: "a.csv", field: .iin), 65),
    (InterchangeError.notAPair(files: ["a.csv"]), 65),
    (InterchangeError.exists(path: "/a.csv"), 73),
    (InterchangeError.cannotMake(path: "/a.csv"), 73),
    (InterchangeError.writeFailed(path: "/a.csv"), 74),
  ]

  @Test func everyErrorHasItsStatusAndItsWordsInEachLanguage() {
    for (error, status) in Self.statuses {
      let explanations = Language.allCases.map { Explanation(of: error, $0) }
      #expect(Set(explanations.map(\.exitCode)) == [status], "\(error)")
      #expect(Set(explanations.map(\.title)).count == 3, "\(error)")
      #expect(Set(explanations.map(\.lines)).count == 3, "\(error)")
      for line in explanations.flatMap(\.lines) { #expect(!line.isEmpty && !line.contains("{"), "\(error)") }
    }
  }

  @Test func aSentenceNamesThePlaceAndWhatToDo() {
    let explanation = Explanation(of: StoreError.missing(path: "/a.db"), .en)
    #expect(explanation.lines[0].contains("/a.db"))
    #expect(explanation.lines[1].contains("qonys init"))
  }

  @Test func whoHasTheDatabaseOpenIsNamed() {
    let openers = [Opener(process: 4_711, login: "aigul"), Opener(process: 5_012, login: "marat")]
    let explanation = Explanation(of: StoreError.inUse(path: "/a.db", by: openers), .ru)
    #expect(explanation.lines[0].contains("aigul (4711), marat (5012)"))
  }

  @Test func anUnknownErrorIsNotHidden() {
    struct Odd: Error {}
    let explanation = Explanation(of: Odd(), .en)
    #expect(explanation.exitCode == 74)
    #expect(explanation.lines[0].contains("Odd"))
  }
}
