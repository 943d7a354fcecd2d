import Domain
import Testing

/// What a family may get, factor by factor.
@Suite struct SupportTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day.first }

  private func worked(
    _ people: Int = 4, employerPays: Bool = false, decided: String, paid: String? = nil,
    _ parameters: Parameters = .initial
  ) -> Support? {
    Support(
      people: people, employerPays: employerPays, decided: day(decided), paid: day(paid ?? decided),
      parameters: parameters)
  }

  @Test func theSumsOf2026() throws {
    let support = try #require(worked(decided: "2026-11-20"))
    #expect(support.index == 4_325)
    #expect(support.moving == Product(70, 4_325, 4) && support.moving?.value == 1_211_000)
    #expect(support.rent(months: 1).least.value == 64_875 && support.rent(months: 1).most.value == 129_750)
    #expect(support.rent(months: 12).least == Product(15, 4_325, 12))
    #expect(support.rent(months: 12).most.value == 1_557_000)
    #expect(support.rent(months: 18).most.value == 1_557_000, "no longer than twelve months")
    #expect(support.rent(months: -1).most.value == 0)
    #expect(support.certificateCeiling == Product(1_625, 4_325))
    #expect(support.certificateCeiling.value == 7_028_125)
  }

  @Test func theSumsOf2025() throws {
    let support = try #require(worked(1, decided: "2025-06-02"))
    #expect(support.index == 3_932)
    #expect(support.moving?.factors == [70, 3_932, 1] && support.moving?.value == 275_240)
    #expect(support.rent(months: 12).least.value == 707_760)
    #expect(support.rent(months: 12).most.value == 1_415_520)
    #expect(support.certificateCeiling == Product(1_160, 3_932))
    #expect(support.certificateCeiling.value == 4_561_120)
  }

  @Test func theCeilingChangesWithTheYear() throws {
    #expect(worked(decided: "2025-12-31")?.certificateCeiling.factors == [1_160, 3_932])
    #expect(worked(decided: "2026-01-01")?.certificateCeiling.factors == [1_625, 4_325])
  }

  @Test func theSettingSaysWhoseDayCounts() throws {
    #expect(worked(decided: "2025-12-29", paid: "2026-01-20")?.index == 3_932)
    let byPayment = RulesDesk.parameters(.mciOn, "payment_date")
    let paid = try #require(worked(decided: "2025-12-29", paid: "2026-01-20", byPayment))
    #expect(paid.index == 4_325 && paid.day == day("2026-01-20"))
  }

  @Test func whereTheEmployerPaysThereIsNoSubsidy() throws {
    let support = try #require(worked(employerPays: true, decided: "2026-11-20"))
    #expect(support.moving == nil)
    #expect(support.rent(months: 12).least.value == 778_500)
  }

  @Test func aYearWithoutItsIndexHasNoSums() {
    #expect(worked(decided: "2027-01-11") == nil)
  }

  @Test(arguments: [
    (10_000_000, 5_000_000), (14_056_250, 7_028_125), (14_056_251, 7_028_125), (20_000_000, 7_028_125),
    (10_000_199, 5_000_099), (0, 0), (-5, 0), (Int.max, 7_028_125),
  ])
  func theCertificateIsHalfOfThePriceUpToTheCeiling(price: Int, certificate: Int) throws {
    #expect(try #require(worked(decided: "2026-11-20")).certificate(price: price) == certificate)
  }

  @Test func aProductThatIsTooLargeStops() {
    #expect(Product(Int.max, 2).value == .max)
    #expect(Product(0, Int.max).value == 0)
  }
}
