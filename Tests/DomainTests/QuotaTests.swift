import Domain
import Testing

/// The regional quotas: the table of the law, and the looking up of versions.
@Suite struct QuotaTests {
  private static let turkestan = RulesDesk.oblast
  private static let pavlodar = RulesDesk.code(550_000_000)
  private static let north = RulesDesk.code(590_000_000)
  private static let atyrau = RulesDesk.code(230_000_000)

  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day.first }

  @Test(arguments: [
    (QuotaCategory.kandas, 2_023, 6, 1_925), (.kandas, 2_024, 6, 2_433), (.kandas, 2_025, 8, 2_309),
    (.kandas, 2_026, 8, 2_281), (.resettler, 2_023, 7, 6_727), (.resettler, 2_024, 7, 7_050),
    (.resettler, 2_026, 7, 5_997),
  ])
  func eachYearAddsUpToItsTotal(_ category: QuotaCategory, _ year: Int, _ oblasts: Int, _ total: Int) {
    let opening = day("\(year)-01-01")
    let rows = Quotas.initial.rows(category, year, on: opening)
    #expect(rows.count == oblasts)
    #expect(rows.reduce(0) { $0 + $1.places } == total)
    #expect(Quotas.initial.total(category, year, on: opening) == total)
    #expect(Quotas.initial.receiving(category, year, on: opening) == rows.map(\.oblast))
    #expect(rows.map(\.oblast) == rows.map(\.oblast).sorted())
  }

  @Test func theSplitOf2025IsNotAllKnown() {
    let opening = day("2025-01-01")
    let rows = Quotas.initial.rows(.resettler, 2_025, on: opening)
    #expect(rows.map(\.places).sorted() == [535, 2_969, 3_050])
    #expect(Quotas.initial.total(.resettler, 2_025, on: opening) == 7_344)
    #expect(7_344 - rows.reduce(0) { $0 + $1.places } == 790)
    #expect(!Quotas.initial.isWhole(.resettler, 2_025, on: opening))
    #expect(Quotas.initial.isWhole(.kandas, 2_025, on: opening))
  }

  @Test func changesWithinAYearAreKnownAsTotalsAlone() {
    #expect(Quotas.initial.total(.kandas, 2_024, on: day("2024-08-23")) == 2_433)
    #expect(Quotas.initial.total(.kandas, 2_024, on: day("2024-08-24")) == 3_033)
    #expect(Quotas.initial.total(.resettler, 2_024, on: day("2024-08-24")) == 6_450)
    #expect(Quotas.initial.isWhole(.resettler, 2_024, on: day("2024-08-23")))
    #expect(!Quotas.initial.isWhole(.resettler, 2_024, on: day("2024-08-24")))
    #expect(!Quotas.initial.isWhole(.kandas, 2_023, on: day("2023-03-01")), "a change whose day is unknown")
    #expect(Quotas.initial.total(.kandas, 2_022, on: day("2022-05-01")) == 1_499)
    #expect(!Quotas.initial.hasRows(for: 2_022))
  }

  @Test func turkestanOblastReceivesNobody() {
    #expect(!Quotas.initial.rows.contains { $0.oblast == Self.turkestan })
    for year in 2_023...2_026 {
      for category in QuotaCategory.allCases {
        #expect(
          Quotas.initial.version(category, year, Self.turkestan, on: day("\(year)-06-01")) == nil)
      }
    }
  }

  @Test func eachRowIsOneOfAnOblastWithItsBasis() {
    for row in Quotas.initial.rows {
      #expect(row.oblast.level == .oblast && row.places > 0 && !row.basis.isEmpty)
      #expect(row.from.year == row.year)
    }
    #expect(Set(Quotas.initial.rows.map { "\($0.category) \($0.year) \($0.oblast)" }).count == 52)
  }

  @Test func theRowOfAnOblastIsFound() {
    #expect(Quotas.initial.version(.resettler, 2_026, Self.north, on: day("2026-11-20"))?.places == 2_820)
    #expect(Quotas.initial.version(.kandas, 2_026, Self.pavlodar, on: day("2026-11-20"))?.places == 977)
    #expect(Quotas.initial.version(.resettler, 2_026, Self.atyrau, on: day("2026-11-20")) == nil)
    #expect(Quotas.initial.version(.resettler, 2_027, Self.north, on: day("2026-11-20")) == nil)
    #expect(Quotas.initial.hasRows(for: 2_026) && !Quotas.initial.hasRows(for: 2_027))
    #expect(Quotas.initial.total(.kandas, 2_027, on: day("2027-01-01")) == nil)
  }

  /// An order of January, one of August that moves places from one oblast to a new one.
  private let changing = Quotas([
    Quota(.kandas, 2_027, Self.pavlodar, from: RulesDesk.day("15.08.2027"), places: 60, basis: "тест"),
    Quota(.kandas, 2_027, Self.pavlodar, from: RulesDesk.day("15.01.2027"), places: 100, basis: "тест"),
    Quota(.kandas, 2_027, Self.north, from: RulesDesk.day("15.01.2027"), places: 50, basis: "тест"),
    Quota(.kandas, 2_027, Self.north, from: RulesDesk.day("15.08.2027"), places: 0, basis: "тест"),
    Quota(.kandas, 2_027, Self.atyrau, from: RulesDesk.day("15.08.2027"), places: 40, basis: "тест"),
  ])

  @Test(arguments: [
    ("2026-11-20", 100, 150, 2), ("2027-01-14", 100, 150, 2), ("2027-08-14", 100, 150, 2),
    ("2027-08-15", 60, 100, 2), ("2028-02-01", 60, 100, 2),
  ])
  func theVersionOfTheDayCounts(iso: String, pavlodar: Int, total: Int, receiving: Int) {
    let day = day(iso)
    #expect(changing.version(.kandas, 2_027, Self.pavlodar, on: day)?.places == pavlodar)
    #expect(changing.total(.kandas, 2_027, on: day) == total)
    #expect(changing.receiving(.kandas, 2_027, on: day).count == receiving)
    #expect(changing.isWhole(.kandas, 2_027, on: day), "nothing was told that speaks against the rows")
  }

  @Test func anOblastThatCameLaterIsNotThereBefore() {
    #expect(changing.version(.kandas, 2_027, Self.atyrau, on: day("2026-11-20")) == nil)
    #expect(changing.version(.kandas, 2_027, Self.atyrau, on: day("2027-09-01"))?.places == 40)
    #expect(changing.receiving(.kandas, 2_027, on: day("2027-09-01")) == [Self.atyrau, Self.pavlodar])
    #expect(changing.versions(.kandas, 2_027, Self.pavlodar).map(\.places) == [100, 60])
    #expect(changing.hasRows(for: 2_027, .kandas) && !changing.hasRows(for: 2_027, .resettler))
  }

  @Test func whatIsAnnouncedForLaterHoldsLater() {
    let totals = [
      QuotaTotal(.kandas, 2_027, from: day("2027-08-15"), places: 100, basis: "тест"),
      QuotaTotal(.kandas, 2_027, from: nil, places: 90, basis: "тест"),
      QuotaTotal(.kandas, 2_027, from: day("2027-01-15"), places: 150, basis: "тест"),
    ]
    let quotas = Quotas(changing.rows, totals: totals)
    #expect(quotas.totals(.kandas, 2_027).map(\.places) == [150, 100, 90])
    #expect(quotas.told(.kandas, 2_027, on: day("2026-11-20"))?.places == 150, "the order is out already")
    #expect(quotas.told(.kandas, 2_027, on: day("2027-08-15"))?.places == 100)
    let late = Quotas(changing.rows, totals: [totals[0]])
    #expect(late.told(.kandas, 2_027, on: day("2027-02-01")) == nil, "the rows hold, that total not yet")
    #expect(late.total(.kandas, 2_027, on: day("2027-02-01")) == 150)
    #expect(late.isWhole(.kandas, 2_027, on: day("2027-02-01")))
  }

  // MARK: Entering

  private let rules = QuotaRules(
    today: RulesDesk.today, parameters: .initial, office: RulesDesk.code(613_600_000))

  @Test func aRowIsEnteredWhole() throws {
    var entry = QuotaEntry()
    #expect(
      rules.check(entry).map(\.field) == [
        .quotaYear, .category, .targetOblast, .validFrom, .places, .valueBasis,
      ])
    #expect(entry.quota == nil)
    (entry.year, entry.category, entry.oblast) = (2_027, .resettler, .territory(Self.north))
    (entry.from, entry.places, entry.basis) = (RulesDesk.day("01.01.2027"), 2_500, "приказ")
    #expect(rules.check(entry).isEmpty)
    let quota = try #require(entry.quota)
    #expect(
      quota == Quota(.resettler, 2_027, Self.north, from: day("2027-01-01"), places: 2_500, basis: "приказ"))
    #expect(QuotaEntry(quota).quota == quota)
  }

  @Test func aRowIsOfAnOblastAndItsLetterHasADay() {
    var entry = QuotaEntry(
      Quota(.resettler, 2_027, Self.north, from: day("2028-01-01"), places: 9, left: 3, basis: "приказ"))
    entry.oblast = .territory(RulesDesk.village)
    #expect(rules.check(entry).map(\.field) == [.leftOn, .targetOblast, .validFrom])
    entry = QuotaEntry(
      Quota(
        .resettler, 2_027, Self.north, from: day("2027-01-01"), places: 9, left: 3,
        leftOn: RulesDesk.today.adding(days: 1), basis: "приказ"))
    #expect(rules.check(entry).map(\.variant) == [.future])
    entry.year = 12
    #expect(rules.check(entry).contains { $0.rule == .f02 })
  }

  @Test func everyFieldOfAnEntryIsReadBack() {
    let quota = Quota(
      .kandas, 2_026, Self.pavlodar, from: day("2026-01-01"), places: 977, left: 3,
      leftOn: day("2026-10-01"), basis: "приказ")
    var copy = QuotaEntry()
    for field in QuotaEntry.fields { field.set(&copy, field.get(QuotaEntry(quota))) }
    #expect(copy.quota == quota)
  }

  /// Rule R32: the oblast of the office receives nobody by quota, unless the office's numbers say so.
  @Test func ourOblastHasNoRow() {
    let own = QuotaEntry(
      Quota(.kandas, 2_027, Self.turkestan, from: day("2027-01-01"), places: 50, basis: "приказ"))
    #expect(rules.check(own) == [Problem(.r32, .targetOblast, variant: .ownRow)])
    #expect(rules.check(own).allSatisfy(\.severity.refuses) && !rules.receives(on: RulesDesk.today))
    let receiving = QuotaRules(
      today: RulesDesk.today, parameters: RulesDesk.parameters(.oblastIsReceiving, "yes"),
      office: Self.turkestan)
    #expect(receiving.check(own).isEmpty && receiving.receives(on: RulesDesk.today))
  }

  @Test(arguments: [(0, true), (977, true), (978, false)])
  func noMoreIsLeftThanThereAre(_ left: Int, _ passes: Bool) {
    let entry = QuotaEntry(
      Quota(
        .kandas, 2_026, Self.pavlodar, from: day("2026-01-01"), places: 977, left: left,
        leftOn: day("2026-10-01"), basis: "приказ"))
    let found = Problem(
      .r21, .placesLeft, severity: .warning, values: ["978", "977"], variant: .moreThanQuota)
    #expect(rules.check(entry) == (passes ? [] : [found]))
  }

  @Test func whatIsAnnouncedIsEnteredWithoutAnOblast() throws {
    var entry = QuotaEntry(isTotal: true)
    #expect(entry.fields.map(\.id) == [.quotaYear, .category, .validFrom, .places, .valueBasis])
    #expect(rules.check(entry).map(\.field) == entry.fields.map(\.id))
    (entry.year, entry.category, entry.from) = (2_027, .kandas, day("2027-01-01"))
    (entry.places, entry.basis) = (2_300, "приказ")
    #expect(rules.check(entry).isEmpty && entry.quota == nil && !entry.givesDay)
    let total = try #require(entry.total)
    #expect(total == QuotaTotal(.kandas, 2_027, from: day("2027-01-01"), places: 2_300, basis: "приказ"))
    #expect(QuotaEntry(total).total == total)
  }

  /// A version counts as the one that is mended only as long as its oblast and day stay.
  @Test func anotherDayIsAnotherVersion() {
    var row = Quota(.kandas, 2_026, Self.pavlodar, from: day("2026-01-01"), places: 977, basis: "приказ")
    (row.id, row.version) = (9, 4)
    var entry = QuotaEntry(row)
    entry.places = 900
    #expect(entry.quota?.version == 4)
    entry.from = day("2026-08-01")
    #expect(entry.quota?.version == 0)
    var told = QuotaTotal(.kandas, 2_023, from: nil, places: 2_337, basis: "печать")
    (told.id, told.version) = (8, 3)
    var total = QuotaEntry(told)
    #expect(total.total == nil && total.givesDay)
    total.from = day("2023-06-01")
    #expect(total.total?.version == 3 && total.givesDay)
    total.year = 2_024
    #expect(total.total?.version == 0 && !total.givesDay)
  }

  /// What was announced without a day is not known to hold on any.
  @Test func whatHasNoDayIsInForceOnNone() {
    func total(_ from: String?, _ places: Int) -> QuotaTotal {
      QuotaTotal(.kandas, 2_026, from: from.flatMap { Day(written: $0) }, places: places, basis: "тест")
    }
    let quotas = Quotas([], totals: [total("01.02.2026", 100), total("01.06.2026", 200), total(nil, 300)])
    func held(_ day: String) -> [Int] { quotas.held(on: Day(written: day) ?? .first).totals.map(\.places) }
    #expect(held("31.01.2026") == [])
    #expect(held("31.05.2026") == [100])
    #expect(held("27.11.2026") == [200])
  }
}
