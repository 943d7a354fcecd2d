import Domain
import Testing
import Words

@Suite struct CountWordsTests {
  @Test(arguments: [
    (0, "0 строк"), (1, "1 строка"), (2, "2 строки"), (4, "4 строки"), (5, "5 строк"), (11, "11 строк"),
    (14, "14 строк"), (21, "21 строка"), (22, "22 строки"), (111, "111 строк"), (101, "101 строка"),
    (-3, "−3 строки"),
  ])
  func russianCounts(_ n: Int, _ text: String) {
    #expect(CountWords.rows(n, .ru) == text)
  }

  @Test func englishCountsOneApart() {
    #expect(CountWords.people(1, .en) == "1 person")
    #expect(CountWords.people(0, .en) == "0 people")
    #expect(CountWords.days(2, .en) == "2 days")
  }

  @Test func kazakhHasOneForm() {
    #expect(CountWords.papers(1, .kk) == "1 қағаз")
    #expect(CountWords.papers(5, .kk) == "5 қағаз")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1 000"), (128_406, "128 406"), (-25_251, "−25 251"),
    (1_000_000, "1 000 000"),
  ])
  func longNumbersAreGrouped(_ n: Int, _ text: String) {
    #expect(CountWords.number(n).replacing("\u{A0}", with: " ") == text)
  }

  @Test(arguments: [
    (999, "999 Б", "999 B"), (68_400_000, "68,4 МБ", "68.4 MB"), (999_900_000, "999,9 МБ", "999.9 MB"),
    (12_000_000_000, "12,0 ГБ", "12.0 GB"),
  ])
  func bytesAreSaidInTheLanguage(_ n: Int, _ cyrillic: String, _ latin: String) {
    #expect(CountWords.bytes(n, .ru) == cyrillic && CountWords.bytes(n, .kk) == cyrillic)
    #expect(CountWords.bytes(n, .en) == latin)
  }

  @Test func termsAreCounted() {
    #expect(
      CountWords.workingDays(1, .en) == "1 working day" && CountWords.workingDays(3, .en) == "3 working days")
    #expect(CountWords.workingDays(1, .ru) == "1 раб. дн." && CountWords.months(6, .kk) == "6 ай")
  }
}
