import Domain
import Testing
import Words

@Suite struct ResettlerWordsTests {
  private func spaced(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test func aSumIsShownWithItsFactors() {
    #expect(spaced(ResettlerWords.arithmetic(Product(70, 4_325, 4))) == "70 × 4325 × 4 = 1 211 000")
    #expect(spaced(ResettlerWords.arithmetic(Product(1_625, 4_325))) == "1625 × 4325 = 7 028 125")
  }

  private func worked(employerPays: Bool) -> Support? {
    Day(iso: "2026-11-12").flatMap {
      Support(people: 4, employerPays: employerPays, decided: $0, paid: $0, parameters: .initial)
    }
  }

  @Test func allThatAFamilyMayGet() throws {
    let lines = ResettlerWords.lines(try #require(worked(employerPays: false)), .ru).map(spaced)
    #expect(
      lines == [
        "МРП 4325 тг на 12.11.2026", "Переезд, на 4 чел.: 70 × 4325 × 4 = 1 211 000 тг",
        "Аренда, 12 мес., от: 15 × 4325 × 12 = 778 500 тг",
        "Аренда, 12 мес., до: 30 × 4325 × 12 = 1 557 000 тг",
        "Сертификат, 50 % цены жилья, до: 1625 × 4325 = 7 028 125 тг",
      ])
    let paid = ResettlerWords.lines(try #require(worked(employerPays: true)), .kk).map(spaced)
    #expect(paid[1] == "Көшу: жұмыс беруші төлейді, субсидия жоқ")
  }

  @Test(arguments: Language.allCases)
  func theSumsFitALine(_ language: Language) throws {
    for line in ResettlerWords.lines(try #require(worked(employerPays: false)), language) {
      #expect(line.count <= 76, "\(line.count): \(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func commandsAreShort(_ language: Language) {
    for step in ResettlerStep.allCases {
      #expect(ResettlerWords.short(step)[language].count <= 12, "\(step)")
      for direction in ResettlerDirection.allCases {
        #expect(ResettlerWords.command(step, direction)[language].count <= 32, "\(step)")
      }
    }
    for stage in ResettlerStage.allCases {
      #expect(ResettlerWords.stage(stage)[language].count <= 20, "\(stage)")
    }
  }

  @Test func anOblastsNameStillFitsTheMessageLine() {
    let longest = "Западно-Казахстанская область"
    for variant in [Problem.Variant.plain, .incomplete] {
      let problem = Problem(.r20, .targetOblast, values: ["@270000000", "2026"], variant: variant)
      for language in Language.allCases {
        let text = RuleWords.sentence(problem, language) { _ in longest }
        #expect(text.count <= 120, "\(text.count): \(text)")
      }
    }
  }

  @Test func inclusionIsCalledByItsDirection() {
    #expect(ResettlerWords.command(.included, .outbound).ru == "Включить в квоту")
    #expect(ResettlerWords.command(.included, .intraOblast).ru == "Включить в участники")
    #expect(ResettlerWords.way(.outbound).count == 6 && ResettlerWords.way(.intraOblast).count == 5)
    #expect(ResettlerWords.number(.ru, "2026", "1") == "П-2026/1")
    #expect(ResettlerWords.number(.kk, "2026", "1") == "Қа-2026/1")
    #expect(ResettlerWords.number(.en, "2026", "1") == "R-2026/1")
  }

  @Test(arguments: [
    ("по квоте", "outbound"), ("Облыс ішінде", "intra_oblast"), ("внутриобластное", "intra_oblast"),
  ])
  func aDirectionIsReadAsOfficesWriteIt(_ written: String, _ code: String) {
    #expect(ChoiceWords.code(.resettlerDirection, written: written) == code)
  }
}
