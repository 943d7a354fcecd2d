import Domain

extension Geography {
  /// The year on whose first day the districts had the people that the table says.
  private static let counted = 2025

  /// Indicators of the districts and the oblast for ten whole years, the population also of the present year
  /// and then of each settlement too.
  public func observations() -> [InventedObservation] {
    var random = Randomness(seed: seed, subject: 3)
    let present = day.year
    let years = history(from: present - 10, to: present, &random)
    var rows: [InventedObservation] = []
    for (year, districts) in zip((present - 10)..., years) {
      let isWhole = year < present
      var conditions: [[(String, Double)]] = []
      for (row, district) in zip(Districts.all, districts) {
        let movement = Self.movement(district, isWhole: isWhole)
        rows += Self.rows(row.code, year, movement)
        guard isWhole else { continue }
        conditions.append(Self.conditions(row, district, year, &random))
        rows += Self.rows(row.code, year, conditions.last ?? [])
      }
      rows += Self.rows(Oblasts.own, year, Self.movement(.sum(districts), isWhole: isWhole))
      rows += Self.rows(Oblasts.own, year, Self.together(conditions))
    }
    if let last = years.last { rows += settlementRows(present, last) }
    return rows + notes(present - 1, &random)
  }

  /// The districts' years of the range: from the year of the count onwards and backwards.
  private func history(from first: Int, to last: Int, _ random: inout Randomness) -> [[DistrictYear]] {
    let counted = Districts.all.map(\.population)
    var years: [Int: [DistrictYear]] = [:]
    var people = counted
    for year in Self.counted...max(last, Self.counted) {
      let drawn = DistrictYear.drawn(year, people: people, &random)
      years[year] = drawn
      people = drawn.map { $0.population + $0.growth }
    }
    people = counted
    for year in stride(from: Self.counted - 1, through: min(first, Self.counted), by: -1) {
      // The people of the year after serve to draw its events; what is left is the year's beginning.
      var drawn = DistrictYear.drawn(year, people: people, &random)
      for district in drawn.indices { drawn[district].population -= drawn[district].growth }
      years[year] = drawn
      people = drawn.map(\.population)
    }
    return (first...last).compactMap { years[$0] }
  }

  private static func rows(
    _ number: Int32, _ year: Int, _ values: [(String, Double)]
  ) -> [InventedObservation] {
    guard let territory = KatoCode(number: number) else { return [] }
    return values.map {
      InventedObservation(territory: territory, period: String(year), indicator: $0.0, value: $0.1, note: nil)
    }
  }

  /// The population, and of a whole year how it moved.
  private static func movement(_ year: DistrictYear, isWhole: Bool) -> [(String, Double)] {
    let population = [("population", year.population)]
    let flows = [
      ("births", year.births), ("deaths", year.deaths), ("arrivals", year.arrivals),
      ("departures", year.departures), ("immigration", year.immigration), ("emigration", year.emigration),
      ("internal_in", year.internalIn), ("internal_out", year.internalOut),
    ]
    return (isWhole ? population + flows : population).map { ($0.0, Double($0.1)) }
  }

  /// How people live in a district: so many of a thousand people, and what does not hang on their number.
  private static func conditions(
    _ row: Districts.Row, _ district: DistrictYear, _ year: Int, _ random: inout Randomness
  ) -> [(String, Double)] {
    let perMille: [(String, Double)] = [
      ("labour_immigrants", 1.2), ("unemployed", 22), ("vacancies", 4), ("school_places", 212),
      ("pupils", 228), ("kindergarten_places", 72), ("kindergarten_children", 66), ("doctors", 2.1),
      ("clinics", 0.45), ("dwellings_free", 3), ("culture_places", 12),
    ]
    let people = Double(district.population)
    let drawn = perMille.map { name, rate in
      (name, (people * rate * Double(random.uniform(88...112)) / 100_000).rounded())
    }
    let town = Double(row.town?.share ?? 0)
    return drawn + [
      ("urban_population", (people * town / 1000).rounded()),
      ("ethnic_kazakh", (people * Double(row.kazakhs) / 1000).rounded()),
      ("area_km2", Double(row.area)), ("roads_km", Double(row.area / 60 + 180)),
      ("water_share", min(99, 78 + Double(year - 2015) + Double(random.below(6)))),
    ]
  }

  /// The conditions of the oblast: the districts' together, of a share their mean.
  private static func together(_ districts: [[(String, Double)]]) -> [(String, Double)] {
    (districts.first ?? []).enumerated().map { place, first in
      let sum = districts.reduce(0) { $0 + $1[place].1 }
      let isShare = first.0 == "water_share"
      return (first.0, isShare ? (sum / Double(districts.count)).rounded() : sum)
    }
  }

  /// The present population of each settlement: as it was counted, and as its district has grown since.
  private func settlementRows(_ year: Int, _ districts: [DistrictYear]) -> [InventedObservation] {
    let growth = Dictionary(
      uniqueKeysWithValues: zip(Districts.all, districts).map { row, district in
        (row.code, Double(district.population) / Double(row.population))
      })
    return settlements.compactMap { settlement in
      guard let code = settlement.territory?.territory, let counted = population[code] else { return nil }
      let people = (Double(counted) * (growth[code.district.number] ?? 1)).rounded()
      return InventedObservation(
        territory: code, period: String(year), indicator: "population", value: people, note: nil)
    }
  }

  /// What has no number.
  private func notes(_ year: Int, _ random: inout Randomness) -> [InventedObservation] {
    let texts = [
      (
        "ecology",
        ["замечаний нет", "жалобы на дым зимой", "засоление поливных земель", "нехватка поливной воды"]
      ),
      ("religion", ["обстановка спокойная", "обстановка спокойная, работа с молодёжью ведётся"]),
    ]
    return Districts.all.flatMap { row in
      texts.compactMap { indicator, notes in
        KatoCode(number: row.code).map {
          InventedObservation(
            territory: $0, period: String(year), indicator: indicator, value: nil, note: random.pick(notes))
        }
      }
    }
  }
}
