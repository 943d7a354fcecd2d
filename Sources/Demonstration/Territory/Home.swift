import Domain

/// A settlement as a place to move to.
struct Home: Sendable {
  let place: KatoCode
  let district: Districts.Row
  let isTown: Bool

  /// The settlements of a map, each as often as people live there.
  static func all(of geography: Geography) -> WeightedChoice<Home> {
    let districts = Dictionary(uniqueKeysWithValues: Districts.all.map { ($0.code, $0) })
    return WeightedChoice(
      geography.settlements.compactMap { settlement in
        guard let code = settlement.territory?.territory, let district = districts[code.district.number]
        else {
          return nil
        }
        let home = Home(place: code, district: district, isTown: district.town?.code == code.number)
        return (home, geography.population[code] ?? 0)
      })
  }
}
