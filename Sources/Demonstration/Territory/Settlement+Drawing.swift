import Domain

extension Settlement {
  /// A town with its marks.
  static func drawn(
    town: Districts.Town, type: SettlementType, people: Int, day: Day, _ random: inout Randomness
  ) -> Settlement {
    var town = Settlement(type: type, isSmall: town.isSmall, isMono: town.isMono)
    town.setPotential(people > 60_000 ? .high : .medium, before: day, &random)
    town.growthCentre = people > 90_000
    town.demographicNeed = random.chance(perMille: 300)
    town.dwellingsState = random.uniform(5...60)
    town.dwellingsOther = random.uniform(40...400)
    town.vacancies = people * random.uniform(3...9) / 1000
    town.schoolPlaces = people * random.uniform(190...240) / 1000
    town.kindergartenPlaces = people * random.uniform(60...85) / 1000
    town.clinic = "городская больница"
    town.water = "водопровод"
    town.gas = "газопровод"
    town.road = "асфальт"
    town.internet = "оптоволокно"
    town.contact = telephone(&random)
    return town
  }

  /// A village; the centre of an okrug and a large village are better off.
  static func drawn(
    villageOf people: Int, isCentre: Bool, day: Day, _ random: inout Randomness
  ) -> Settlement {
    var village = Settlement(type: .rural, isSmall: false, isMono: false)
    let luck = random.below(100) + (isCentre ? 25 : 0) + min(people / 100, 25)
    if random.chance(perMille: 940) {
      village.setPotential(luck < 55 ? .low : luck < 105 ? .medium : .high, before: day, &random)
    }
    village.growthCentre = village.potential == .high && random.chance(perMille: 80)
    village.demographicNeed = random.chance(perMille: village.potential == .low ? 550 : 200)
    village.dwellingsState = random.chance(perMille: 250) ? random.uniform(1...6) : 0
    village.dwellingsOther = random.uniform(0...(2 + people / 150))
    village.vacancies = people * random.uniform(0...6) / 1000
    village.schoolPlaces = people < 150 ? 0 : people * random.uniform(170...290) / 1000
    village.kindergartenPlaces = people < 300 ? 0 : people * random.uniform(30...85) / 1000
    village.clinic = isCentre ? "врачебная амбулатория" : people > 200 ? "медицинский пункт" : nil
    village.water = random.chance(perMille: isCentre ? 960 : 860) ? "водопровод" : "скважина"
    village.gas = random.chance(perMille: isCentre ? 800 : 640) ? "газопровод" : "баллоны"
    village.road = random.chance(perMille: isCentre ? 920 : 620) ? "асфальт" : "гравий"
    village.internet = random.chance(perMille: isCentre ? 850 : 400) ? "оптоволокно" : "мобильная связь"
    village.contact = telephone(&random)
    return village
  }

  private init(type: SettlementType, isSmall: Bool, isMono: Bool) {
    self.init()
    self.type = type
    smallTown = isSmall
    monoTown = isMono
  }

  /// A few classifications are older than three years, so that the rule on their age has something to say.
  private mutating func setPotential(_ level: Potential, before day: Day, _ random: inout Randomness) {
    potential = level
    potentialOn = day.adding(days: -random.uniform(20...(random.chance(perMille: 70) ? 1_600 : 480)))
    potentialBasis = "Протокол № \(random.uniform(1...48))"
  }

  /// A number of a block that no exchange gives out.
  private static func telephone(_ random: inout Randomness) -> String {
    "8 (725 00) 0-00-\(random.uniform(10...99))"
  }
}
