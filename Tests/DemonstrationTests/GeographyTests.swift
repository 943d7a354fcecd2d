import Demonstration
import Domain
import Testing

/// The map, the register of settlements and the observations.
@Suite struct GeographyTests {
  private let geography = Register.usual.geography

  @Test("every row's parent comes before it, and is one of those that the code tells")
  func parents() {
    var seen: Set<KatoCode> = []
    for territory in geography.territories {
      if let parent = territory.parent {
        #expect(seen.contains(parent))
        #expect(territory.code.parentCandidates.first { seen.contains($0) } == parent)
      } else {
        #expect(territory.level == .oblast)
      }
      #expect(seen.insert(territory.code).inserted)
    }
  }

  @Test("twenty oblasts, seventeen districts, seven towns, and villages of the classifier's shape")
  func levels() {
    let rows = geography.territories
    #expect(rows.count { $0.level == .oblast } == 20)
    #expect(rows.count { $0.level == .district } == 17)
    #expect(rows.count { $0.nameRu.hasPrefix("г.") && $0.parent != nil } == 7)
    #expect((160...200).contains(rows.count { $0.nameRu.hasSuffix(" с.о.") }))
    let villages = rows.filter { $0.level == .settlement && $0.nameRu.hasPrefix("с.") }
    #expect((700...1_100).contains(villages.count))
    #expect(villages.allSatisfy { $0.nameKk.hasSuffix(" а.") })
    #expect(rows.contains { $0.level == .nested })
  }

  @Test("the settlements of a district have its people together")
  func people() {
    let byDistrict = Dictionary(grouping: geography.population, by: { $0.key.district.number })
    #expect(byDistrict[611_000_000]?.reduce(0) { $0 + $1.value } == 237_478)
    #expect(byDistrict[615_200_000]?.reduce(0) { $0 + $1.value } == 240_248)
    #expect(byDistrict.values.joined().reduce(0) { $0 + $1.value } == 2_154_041)
    #expect(geography.population.values.allSatisfy { $0 >= 0 })
  }

  @Test("settlements of each type and potential, with and without, and no point with a potential")
  func settlements() {
    let all = geography.settlements
    #expect(Set(all.compactMap(\.type)) == Set(SettlementType.allCases))
    #expect(Set(all.compactMap(\.potential)) == Set(Potential.allCases))
    #expect(all.contains { $0.type == .rural && $0.potential == nil })
    #expect(all.allSatisfy { $0.type != .point || $0.potential == nil })
    #expect(all.allSatisfy { ($0.potentialOn ?? Register.day) <= Register.day })
    #expect(all.contains { $0.smallTown == true })
    #expect(all.count { $0.monoTown == true } == 1)
    #expect(all.contains { $0.growthCentre == true })
    #expect(all.compactMap(\.territory).count == all.count)
  }

  @Test("a year's population follows from the year before")
  func observations() throws {
    let rows = geography.observations()
    let table = Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        row.value.map { ("\(row.territory.number) \(row.period) \(row.indicator)", $0) }
      })
    func value(_ code: Int, _ year: Int, _ indicator: String) -> Double? {
      table["\(code) \(year) \(indicator)"]
    }
    let last = Register.day.year
    for code in [610_000_000, 611_000_000, 616_400_000] {
      for year in last - 10..<last {
        let people = try #require(value(code, year, "population"))
        let births = try #require(value(code, year, "births"))
        let deaths = try #require(value(code, year, "deaths"))
        let arrivals = try #require(value(code, year, "arrivals"))
        let departures = try #require(value(code, year, "departures"))
        #expect(value(code, year + 1, "population") == people + births - deaths + arrivals - departures)
        let internally = try #require(value(code, year, "internal_in"))
        #expect(value(code, year, "immigration") == arrivals - internally)
      }
    }
    #expect(value(615_200_000, 2025, "population") == 240_248)
  }

  @Test("people leave some districts faster than children are born, most not")
  func outflow() {
    let rows = geography.observations().filter { $0.period == String(Register.day.year - 1) }
    let districts = Dictionary(grouping: rows.filter { $0.territory.level == .district }, by: \.territory)
    let exceeding = districts.values.count { rows in
      let values = Dictionary(uniqueKeysWithValues: rows.map { ($0.indicator, $0.value ?? 0) })
      let outflow = (values["departures"] ?? 0) - (values["arrivals"] ?? 0)
      return outflow > 0 && outflow > (values["births"] ?? 0) - (values["deaths"] ?? 0)
    }
    #expect((3...8).contains(exceeding))
    #expect(districts.count == 17)
  }

  @Test("each indicator stands once for a territory and a period; notes have no number")
  func indicators() {
    let rows = geography.observations()
    #expect(Set(rows.map { "\($0.territory) \($0.period) \($0.indicator)" }).count == rows.count)
    #expect(rows.filter { $0.note != nil }.allSatisfy { $0.value == nil })
    #expect(Set(rows.map(\.indicator)).isSuperset(of: ["ecology", "religion", "pupils", "water_share"]))
    #expect(rows.allSatisfy { ($0.value ?? 0) >= 0 })
  }
}
