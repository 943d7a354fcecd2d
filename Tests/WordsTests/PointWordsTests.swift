import Domain
import Testing
import Words

@Suite struct PointWordsTests {
  @Test func everyPointSaysSomethingOfItsOwn() {
    let texts = Set(PointWords.points.map(PointWords.text))
    #expect(texts.count == 12)
    #expect(!texts.contains(PointWords.text(0)))
    #expect(PointWords.text(0) == PointWords.text(13))
  }

  @Test func theAuxiliaryJournalSaysWhoRegisters() {
    #expect(CommonWords.auxiliaryJournal.ru.hasPrefix("Вспомогательный журнал"))
    #expect(CommonWords.auxiliaryJournal.kk.hasPrefix("Қосалқы журнал"))
  }
}
