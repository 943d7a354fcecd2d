import Domain

/// The map of the demonstration: the country's oblasts, the oblast's districts and towns, and under the
/// districts invented okrugs and villages with all that the register of settlements asks.
public struct Geography: Sendable {
  /// Rows of the classifier, each after its parent.
  public private(set) var territories: [Territory] = []
  /// Records of the register of settlements, in the order of the codes.
  public private(set) var settlements: [Settlement] = []
  /// How many people lived in each settlement on 1 January 2025; those of a district add up to its people.
  public private(set) var population: [KatoCode: Int] = [:]
  /// The day of the edition that the rows belong to.
  public let edition: Day

  let seed: UInt64
  let day: Day
  private var random: Randomness

  /// Draws the map that belongs to the seed; potentials are set before the day.
  public init(seed: UInt64, day: Day) {
    self.seed = seed
    self.day = day
    edition = day.adding(years: -11)
    random = Randomness(seed: seed, subject: 1)
    for row in Oblasts.all {
      add(row.code, under: nil, typeCode: row.isCity ? 1 : 0, row.nameRu, row.nameKk)
    }
    for row in Districts.all {
      add(row.code, under: Oblasts.own, typeCode: row.typeCode, row.nameRu, row.nameKk)
      addTown(of: row)
      addOkrugs(of: row)
    }
  }

  @discardableResult
  private mutating func add(
    _ number: Int32, under parent: Int32?, typeCode: Int, _ nameRu: String, _ nameKk: String
  ) -> KatoCode? {
    guard let code = KatoCode(number: number) else { return nil }
    territories.append(
      Territory(
        code: code, parent: parent.flatMap { KatoCode(number: $0) }, level: code.level, typeCode: typeCode,
        nameRu: nameRu, nameKk: nameKk, since: edition))
    return code
  }

  private mutating func settle(_ settlement: Settlement, at code: KatoCode, people: Int) {
    var settlement = settlement
    settlement.territory = .territory(code)
    settlement.agglomeration = Districts.agglomerations[code.district.number]
    settlements.append(settlement)
    population[code] = people
  }

  private mutating func addTown(of row: Districts.Row) {
    guard let town = row.town,
      let code = add(town.code, under: row.code, typeCode: 1, town.nameRu, town.nameKk)
    else { return }
    let type: SettlementType = row.isCity ? .cityOblast : .cityDistrict
    settle(
      .drawn(town: town, type: type, people: row.townPeople, day: day, &random), at: code,
      people: row.townPeople)
  }

  private mutating func addOkrugs(of row: Districts.Row) {
    var left = row.population - row.townPeople
    var names: [String] = []
    for okrug in 0..<row.okrugs {
      let name = VillageNames.name(&random, not: names)
      names.append(name)
      // The numbers from 11 to 29 but 20 are free in this oblast: no invented okrug takes a real one's code.
      let code = row.code + Int32(okrug < 9 ? 11 + okrug : 12 + okrug) * 1000
      add(code, under: row.code, typeCode: 2, VillageNames.okrugInRussian(name), name + " а.о.")
      let others = row.okrugs - okrug - 1
      let people = others == 0 ? left : left * random.uniform(75...125) / (100 * (others + 1))
      left -= people
      addVillages(under: code, centre: name, people: people)
    }
  }

  private mutating func addVillages(under okrug: Int32, centre: String, people: Int) {
    let count = random.uniform(4...6)
    var left = people
    var names: [String] = []
    for village in 1...count {
      let name = village == 1 ? centre : VillageNames.name(&random, not: names)
      names.append(name)
      // The first village is the okrug's centre and the largest.
      var people = village == count ? left : left * random.uniform(34...52) / 100
      left -= people
      let inPoint = random.chance(perMille: 45) ? random.below(min(10, people)) : nil
      people -= inPoint ?? 0
      let number = okrug + Int32(village) * 100
      guard
        let code = add(number, under: okrug, typeCode: 2, "с." + Spelling.russian(name), name + " а.")
      else { continue }
      settle(
        .drawn(villageOf: people, isCentre: village == 1, day: day, &random), at: code, people: people)
      if let inPoint { addPoint(number + 3, under: number, people: inPoint) }
    }
  }

  private mutating func addPoint(_ number: Int32, under village: Int32, people: Int) {
    let name = VillageNames.point(&random)
    guard let code = add(number, under: village, typeCode: 2, Spelling.russian(name), name) else { return }
    var settlement = Settlement()
    settlement.type = .point
    settle(settlement, at: code, people: people)
  }
}

extension Districts.Row {
  /// The tenth sign that the classifier gives the district.
  fileprivate var typeCode: Int {
    if town == nil { return 2 }
    return isCity ? (okrugs == 0 ? 1 : 3) : 4
  }

  /// People who live in the town.
  fileprivate var townPeople: Int { population * (town?.share ?? 0) / 1000 }
}
